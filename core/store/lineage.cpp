// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lineage.h"

#include "core/store/openfile.h"

namespace nianbao {

namespace {

Result<QString> hashOf(OpenFile &file, qint64 number)
{
    NB_TRY(Database *const database, file.database());
    NB_TRY(const QVariant hash, database->value(QStringLiteral("SELECT hash FROM change WHERE number = ?"), {number}));
    return hash.toString();
}

} // namespace

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
    const QString beginning = state.section(u'.', 1, 1);
    if (beginning.isEmpty())
        return false;
    NB_TRY(const QString hash, hashOf(*m_file, state.section(u'.', 0, 0).toLongLong()));
    return hash.startsWith(beginning);
}

Result<QString> Lineage::origin() const
{
    return hashOf(*m_file, 1);
}

} // namespace nianbao
