// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_backup;

namespace nianbao {

/// SQLite copying the pages of an open connection to a file, a piece at a time. What the connection writes between two
/// pieces is in the copy too. Used from the thread of the connection.
class PageCopy {
public:
    /// `file`: empty, for this user alone; `shown` is what messages call it.
    static Result<std::shared_ptr<PageCopy>> begin(sqlite3 *from, const QString &file, const QString &shown);
    ~PageCopy();
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;

    /// At most `pages` more; true: all are there, though not synced. An error after end().
    Result<bool> copy(int pages);
    /// Of what is being copied, as far as it is known.
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// The connection that is copied goes.
    void end();

private:
    explicit PageCopy(const QString &shown)
        : m_shown(shown)
    {
    }
    Status open(sqlite3 *from, const QString &file);
    [[nodiscard]] Error failed(int code) const;

    QString m_shown;
    sqlite3 *m_target = nullptr;
    sqlite3_backup *m_backup = nullptr;
    int m_pageCount = 0;
};

} // namespace nianbao
