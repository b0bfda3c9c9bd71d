// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that takes no more: works as root and on every file system, unlike permissions and mounts.
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace nianbao::test {

/// While it lives, no file of this process grows past `bytes`: write() is cut short there and then fails with EFBIG.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes)
        : m_previousHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_previous);
        const rlimit limit {bytes, m_previous.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_previous);
        std::signal(SIGXFSZ, m_previousHandler);
    }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_previous {};
    void (*m_previousHandler)(int);
};

} // namespace nianbao::test
