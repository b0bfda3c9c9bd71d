// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lineage.h"

#include "core/store/changelog.h"
#include "core/store/openfile.h"

namespace nianbao {

Lineage::Lineage(std::unique_ptr<OpenFile> file)
    : m_file(std::move(file))
{
}

Lineage::~Lineage() = default;
Lineage::Lineage(Lineage &&) noexcept = default;
Lineage &Lineage::operator=(Lineage &&) noexcept = default;

Result<Lineage> Lineage::of(const QString &library)
{
    NB_TRY(std::unique_ptr<OpenFile> file, OpenFile::openReadOnly(library));
    return Lineage(std::move(file));
}

Result<bool> Lineage::has(const QString &state) const
{
    NB_TRY(Database *const database, m_file->database());
    return wasIn(*database, state);
}

Result<QString> Lineage::origin() const
{
    NB_TRY(Database *const database, m_file->database());
    return hashOfChange(*database, 1);
}

Result<QStringList> Lineage::chain() const
{
    NB_TRY(Database *const database, m_file->database());
    return database->column(QStringLiteral("SELECT hash FROM change ORDER BY number"));
}

Result<QStringList> Lineage::someIds() const
{
    NB_TRY(Database *const database, m_file->database());
    return database->column(
        QStringLiteral("SELECT id FROM report UNION ALL SELECT id FROM section WHERE rowid % (SELECT max(1, count(*) / "
                       "50) FROM section) "
                       "= 0 UNION ALL SELECT id FROM item WHERE rowid % (SELECT max(1, count(*) / 50) FROM item) = 0"));
}

Result<bool> Lineage::isEmpty() const
{
    NB_TRY(Database *const database, m_file->database());
    NB_TRY(const QVariant held,
        database->value(QStringLiteral(
            "SELECT 1 FROM report UNION ALL SELECT 1 FROM unit UNION ALL SELECT 1 FROM source LIMIT 1")));
    return !held.isValid();
}

} // namespace nianbao
