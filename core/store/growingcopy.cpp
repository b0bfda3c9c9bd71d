// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/growingcopy.h"

#include "core/base/filename.h"
#include "core/base/interruption.h"
#include "core/base/sidefiles.h"
#include "core/store/database.h"
#include "core/store/dump.h"
#include "core/store/gate.h"
#include "core/store/pagecopy.h"
#include "core/store/storeerror.h"

namespace nianbao {

namespace {

constexpr int kPiece = 1024; // pages of 4 KiB: 2 to 4 ms

} // namespace

Result<std::unique_ptr<GrowingCopy>> GrowingCopy::begin(Database &database, const QString &beside)
{
    if (holdsBytes(beside))
        return nameError(beside);
    NB_TRY(const QVariant version, database.value(QStringLiteral("PRAGMA user_version")));
    NB_TRY(const QString temporary, temporaryBeside(beside));
    std::unique_ptr<GrowingCopy> copy(new GrowingCopy(temporary, version.toInt()));
    NB_TRY(copy->m_pages, database.beginCopy(temporary, beside));
    return copy;
}

GrowingCopy::~GrowingCopy()
{
    m_pages.reset();
    if (!m_temporary.isEmpty())
        removeSideFile(m_temporary);
}

Result<bool> GrowingCopy::grow()
{
    NB_CHECK(checkInterruption());
    return m_pages->copy(kPiece);
}

Status GrowingCopy::check(const QString &path) const
{
    NB_TRY(const auto database, Database::open(m_temporary, path, Database::Mode::ReadOnly));
    NB_CHECK(examine(*database, m_version));
    NB_TRY(const QVariant count, database->value(QStringLiteral("PRAGMA page_count")));
    if (count.toInt() != m_pages->pageCount())
        return damagedError(path,
            QStringLiteral("copy has %1 pages of %2").arg(count.toString(), QString::number(m_pages->pageCount())));
    return ok();
}

Result<QByteArray> GrowingCopy::dump() const
{
    NB_TRY(const auto database, Database::open(m_temporary, m_temporary, Database::Mode::ReadOnly));
    return dumpLibrary(*database);
}

Status GrowingCopy::finish(const QString &path, Overwrite overwrite)
{
    NB_CHECK(check(path));
    return publish(std::exchange(m_temporary, {}), path, overwrite); // which removes what it cannot publish
}

} // namespace nianbao
