// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/account.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
// behind it
#include <lmcons.h>
#else
#include <QFile>

#include <pwd.h>
#include <unistd.h>
#endif

namespace nianbao {

QString accountName()
{
#ifdef Q_OS_WIN
    wchar_t name[UNLEN + 1];
    DWORD length = UNLEN + 1; // with the NUL behind it
    return GetUserNameW(name, &length) ? QString::fromWCharArray(name, int(length) - 1) : QString();
#else
    const struct passwd *entry = ::getpwuid(::geteuid()); // from one thread: that of the window or the command
    return entry ? QFile::decodeName(entry->pw_name) : QString();
#endif
}

} // namespace nianbao
