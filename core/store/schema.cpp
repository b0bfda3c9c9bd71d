// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/base/librarymark.h"
#include "core/store/database.h"
#include "core/store/versions.h"

#include <QCryptographicHash>

namespace nianbao {
namespace {

// version, release, reason
const Migration kMigrations[] {
    {1, "0.1.0: reports, parts, sections, items, paragraphs, answers of plans", version1(),
        "eb75458ec8d0a89f4c6a3b387fe23dfafd363f0d4fd2b351e85ba338c8f8f767"},
    {2, "0.1.0: tables and pictures in the text, keys of origins, register of units, kept files", version2(),
        "f2be0abbd9523e8bcbf13342b79fe4efcb2c5746cf1d8c1cd4ddb18250937b2a"},
    {3, "0.1.0: every change is remembered, named versions", version3(),
        "814ea0ee57e90f747e479222f8753b68331809f3c2630f6619b11cba495d4549"},
    {4, "0.1.0: what was not taken is not asked again", version4(),
        "7cc59ed155d689260b47b8880d9d40c9f56a2754edff9eb84068e6d9ed006f12"},
    {5, "0.1.0: findings of proofreading that are ignored", version5(),
        "8a304c148ecfc43679f244c2865a7531d06d32011fc0a7fa1dfd59661efca665"},
    {6, "0.1.0: what is older than the record of changes", version6(),
        "20e0d82dbb789bbca678d61edf44d78ad16ede5c610bdfe96adce457accd51eb"},
    {7, "0.1.0: positions with gaps", version7(), "20e0d82dbb789bbca678d61edf44d78ad16ede5c610bdfe96adce457accd51eb"},
};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int currentVersion()
{
    return std::end(kMigrations)[-1].version;
}

Result<int> versionIn(Database &database)
{
    NB_TRY(const QVariant version, database.value(QStringLiteral("PRAGMA user_version")));
    return version.toInt();
}

Status migrate(Database &database, std::span<const Migration> table)
{
    NB_TRY(const int version, versionIn(database));
    for (const Migration &step : table) {
        if (step.version <= version)
            continue;
        Transaction transaction(database);
        NB_CHECK(transaction.begin());
        for (const char *statement : step.statements)
            NB_CHECK(database.execute(QString::fromUtf8(statement)));
        NB_CHECK(database.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)));
        NB_CHECK(database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version)));
        NB_CHECK(transaction.commit());
    }
    return ok();
}

Result<QByteArray> schemaFingerprint(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    NB_CHECK(database.each(
        QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"), {},
        [&](const StoredRow &row) {
            for (int i = 0; i < 4; ++i)
                hash.addData(row.text(i).toUtf8() + '\0');
            return ok();
        }));
    return hash.result();
}

QByteArray expectedFingerprint(int version)
{
    for (const Migration &step : kMigrations) {
        if (step.version == version)
            return QByteArray::fromHex(step.fingerprint);
    }
    return {};
}

} // namespace nianbao
