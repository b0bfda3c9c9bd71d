// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/drafts.h"

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/base/sidefiles.h"
#include "core/settings/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace nianbao {

namespace {

constexpr qint64 kLimit = 64 * 1024 * 1024; // bytes; a pasted text of an import may be large

QString draftFolder()
{
    return dataFolder() + QStringLiteral("/drafts");
}

/// By a library's path, since two of them may have the same name.
QString draftFile(const DraftName &name)
{
    QString stem = name.dialog;
    if (!name.library.isEmpty()) {
        const QString canonical = QFileInfo(name.library).canonicalFilePath();
        const QByteArray path = (canonical.isEmpty() ? name.library : canonical).toUtf8();
        constexpr int kEnough = 16; // hexadecimal digits
        stem += u'-'
            + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(kEnough));
    }
    return draftFolder() + u'/' + stem + QStringLiteral(".json");
}

} // namespace

Status keepDraft(const DraftName &name, const QByteArray &draft)
{
    NB_CHECK(makeFolder(dataFolder()));
    NB_CHECK(makePrivateFolder(draftFolder()));
    return atomicWrite(draftFile(name), draft, Overwrite::Yes);
}

std::optional<QByteArray> keptDraft(const DraftName &name)
{
    if (!QFileInfo::exists(draftFile(name)))
        return {};
    Result<QByteArray> draft = readFile(draftFile(name), kLimit);
    if (draft)
        return *draft;
    qCWarning(logApp) << "What was typed last time could not be read:" << draft.error().code;
    return {};
}

void dropDraft(const DraftName &name)
{
    removeSideFile(draftFile(name));
}

} // namespace nianbao
