// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contentcheck.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace nianbao {
namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The pictures that a value names. In a text a quotation mark is escaped: none looks like this.
QSet<QString> picturesIn(const QString &value)
{
    static const QRegularExpression kPicture(QStringLiteral("\"image/[a-z]+\",\\s*\\d+,\\s*\"([0-9a-f]{64})\""));
    QSet<QString> hashes;
    auto matches = kPicture.globalMatch(value);
    while (matches.hasNext())
        hashes << matches.next().captured(1);
    return hashes;
}

/// By hash, the pictures of all states before.
Result<QSet<QString>> namedPictures(Database &database)
{
    QSet<QString> named;
    NB_CHECK(database.each(
        QStringLiteral("SELECT before FROM change_row WHERE instr(before, '\"image/')"), {}, [&](const StoredRow &row) {
            named += picturesIn(row.text(0));
            return ok();
        }));
    return named;
}

} // namespace

Result<QStringList> faultyContents(Database &database)
{
    NB_TRY(QSet<QString> missing, namedPictures(database));
    int changed = 0;
    NB_CHECK(database.each(QStringLiteral("SELECT sha256, bytes FROM change_content"), {}, [&](const StoredRow &row) {
        const QString hash = row.text(0);
        missing.remove(hash);
        changed += hashOf(row.bytes(1)) == hash ? 0 : 1;
        return ok();
    }));
    QStringList faults;
    if (changed > 0)
        faults << QCoreApplication::translate("store", "修改记录里收着的图片或文件有%n个被改动过", nullptr, changed);
    if (!missing.isEmpty())
        faults << QCoreApplication::translate("store", "修改记录里少了%n个删去的图片", nullptr, int(missing.size()));
    return faults;
}

} // namespace nianbao
