// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagecopy.h"

#include "core/store/storeerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <utility>

namespace nianbao {

Result<std::shared_ptr<PageCopy>> PageCopy::begin(sqlite3 *from, const QString &file, const QString &shown)
{
    std::shared_ptr<PageCopy> copy(new PageCopy(shown));
    NB_CHECK(copy->open(from, file));
    return copy;
}

PageCopy::~PageCopy()
{
    end();
}

Status PageCopy::open(sqlite3 *from, const QString &file)
{
    int code = sqlite3_open_v2(file.toUtf8().constData(), &m_target, SQLITE_OPEN_READWRITE, nullptr);
    // A copy that is not finished is thrown away, and a finished one is synced before it counts.
    if (code == SQLITE_OK)
        code = sqlite3_exec(m_target, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failed(code);
    m_backup = sqlite3_backup_init(m_target, "main", from, "main");
    return m_backup ? ok() : Status(failed(sqlite3_extended_errcode(m_target)));
}

Result<bool> PageCopy::copy(int pages)
{
    if (!m_backup)
        return Error {.kind = ErrorKind::Cancelled,
            .code = QStringLiteral("copy.ended"),
            .message = QCoreApplication::translate("store", "年报库已关闭，“%1”没有做完。").arg(m_shown),
            .remedy = QCoreApplication::translate("store", "请打开年报库后再备份一次。"),
            .file = m_shown};
    const int code = sqlite3_backup_step(m_backup, pages);
    m_pageCount = sqlite3_backup_pagecount(m_backup);
    if (code == SQLITE_OK)
        return false;
    if (code != SQLITE_DONE)
        return failed(code);
    const int ended = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (ended != SQLITE_OK)
        return failed(ended);
    end();
    return true;
}

void PageCopy::end()
{
    sqlite3_backup_finish(std::exchange(m_backup, nullptr)); // nothing for a null pointer
    sqlite3_close(std::exchange(m_target, nullptr));
}

Error PageCopy::failed(int code) const
{
    return sqliteError(code, m_shown, QString::fromUtf8(m_target ? sqlite3_errmsg(m_target) : "no connection"));
}

} // namespace nianbao
