// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <map>
#include <memory>
#include <sqlite3.h>

namespace nianbao::test {

/// A disk that fails once: of all that SQLite reads while it lives, the read number `nth`, from 1, is an I/O error.
class FailingRead {
public:
    explicit FailingRead(int nth)
        : m_vfs(*base())
    {
        left() = nth;
        m_vfs.zName = "failing-read";
        m_vfs.xOpen = open;
        REQUIRE(sqlite3_vfs_register(&m_vfs, 1) == SQLITE_OK);
    }
    ~FailingRead()
    {
        left() = 0;
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(base(), 1);
    }
    FailingRead(const FailingRead &) = delete;
    FailingRead &operator=(const FailingRead &) = delete;

    [[nodiscard]] bool hasCome() const { return left() <= 0; }

private:
    struct Methods {
        sqlite3_io_methods failing; // first: a file points here
        const sqlite3_io_methods *sound;
    };

    static int &left()
    {
        static int reads = 0;
        return reads;
    }

    static sqlite3_vfs *base()
    {
        static sqlite3_vfs *const system = sqlite3_vfs_find("unix");
        return system;
    }

    static int read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 from)
    {
        if (left() > 0 && --left() == 0)
            return SQLITE_IOERR_READ;
        return reinterpret_cast<const Methods *>(file->pMethods)->sound->xRead(file, bytes, count, from);
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *opened)
    {
        static std::map<const sqlite3_io_methods *, std::unique_ptr<Methods>> all; // files outlive this object
        const int code = base()->xOpen(base(), name, file, flags, opened);
        if (code != SQLITE_OK || !file->pMethods)
            return code;
        std::unique_ptr<Methods> &methods = all[file->pMethods];
        if (!methods) {
            methods = std::make_unique<Methods>(Methods {*file->pMethods, file->pMethods});
            methods->failing.xRead = read;
        }
        file->pMethods = &methods->failing;
        return code;
    }

    sqlite3_vfs m_vfs;
};

} // namespace nianbao::test
