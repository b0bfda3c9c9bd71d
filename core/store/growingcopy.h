// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace nianbao {

class Database;
class PageCopy;

/// A copy of an open library that grows a piece at a time, so that whoever works in the library need not wait for it.
/// It may outlive the library: then it ends with an error. What was not finished leaves nothing behind.
class GrowingCopy {
public:
    /// Begins it under a temporary name beside `beside`.
    static Result<std::unique_ptr<GrowingCopy>> begin(Database &database, const QString &beside);
    ~GrowingCopy();
    GrowingCopy(const GrowingCopy &) = delete;
    GrowingCopy &operator=(const GrowingCopy &) = delete;

    /// A few milliseconds' worth of pages, in the thread of the library. True: all are there, and the library is not
    /// needed any more.
    Result<bool> grow();
    /// In any thread, once it is grown: Library::dump() of it.
    [[nodiscard]] Result<QByteArray> dump() const;
    /// In any thread, once it is grown: opened again, examined, compared and synced before it takes its place: a copy
    /// that was cut off can look sound and be empty.
    Status finish(const QString &path, Overwrite overwrite);

private:
    GrowingCopy(const QString &temporary, int version)
        : m_temporary(temporary)
        , m_version(version)
    {
    }
    [[nodiscard]] Status check(const QString &path) const;

    QString m_temporary;
    int m_version;
    std::shared_ptr<PageCopy> m_pages;
};

} // namespace nianbao
