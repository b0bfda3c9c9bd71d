// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sourcefile.h"

#include <QCryptographicHash>

namespace nianbao {

SourceFile sourceFile(const QString &name, const QString &sender, const QDateTime &received, const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QDateTime second = QDateTime::fromSecsSinceEpoch(received.toSecsSinceEpoch(), Qt::UTC);
    return {QString::fromLatin1(hash.toHex()), name, sender, second, bytes};
}

} // namespace nianbao
