// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/mappings.h"

#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/base/sidefiles.h"
#include "core/formats/mappingfile.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

namespace {

constexpr qint64 kLimit = 4 * 1024 * 1024; // thousands of tables

QString mappingsFile()
{
    return settingsFolder() + QStringLiteral("/mappings.json");
}

Status save(const QList<ColumnMapping> &mappings)
{
    NB_CHECK(makeFolder(settingsFolder()));
    return atomicWrite(mappingsFile(), writeMappings(mappings), Overwrite::Yes);
}

} // namespace

QList<ColumnMapping> loadMappings()
{
    const QString path = mappingsFile();
    if (!QFileInfo::exists(path))
        return {};
    const Result<QByteArray> bytes = readFile(path, kLimit);
    if (!bytes) {
        qCWarning(logApp) << "The column mappings could not be read:" << bytes.error().code;
        return {};
    }
    const Result<QList<ColumnMapping>> mappings = readMappings(*bytes, QFileInfo(path).fileName());
    if (mappings)
        return *mappings;
    const Status kept = setAside(path, path + QStringLiteral(".broken"));
    qCWarning(logApp) << "The column mappings could not be read; the file was kept beside:" << kept.has_value();
    return {};
}

Status rememberMapping(const ColumnMapping &mapping)
{
    return save(withMapping(loadMappings(), mapping));
}

Result<int> exportMappings(const QString &path, Overwrite overwrite)
{
    const QList<ColumnMapping> mappings = loadMappings();
    if (mappings.isEmpty()) {
        return Error {ErrorKind::Usage, QStringLiteral("mappings.none"),
            QCoreApplication::translate("tasks", "还没有记住任何列对应关系，“%1”没有写出。").arg(path),
            QCoreApplication::translate("tasks", "请先在导入预览中为一张表指定各列，再导出。"), path};
    }
    NB_CHECK(atomicWrite(path, writeMappings(mappings), overwrite));
    return int(mappings.size());
}

Result<int> importMappings(const QString &path)
{
    NB_TRY(const QByteArray bytes, readFile(path, kLimit));
    NB_TRY(const QList<ColumnMapping> incoming, readMappings(bytes, path));
    QList<ColumnMapping> mappings = loadMappings();
    for (const ColumnMapping &mapping : incoming)
        mappings = withMapping(mappings, mapping);
    NB_CHECK(save(mappings));
    return int(incoming.size());
}

} // namespace nianbao
