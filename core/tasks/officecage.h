// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What another office program may do while it converts a file that came from outside.
#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QString>

namespace nianbao {

/// Makes a profile of LibreOffice in a new folder: no links are followed or updated, no macro runs, nothing looks for
/// new versions, and the proxy for all of the network is a port where nobody listens.
Status makeOfficeProfile(const QString &folder);

/// To be called before it is started. On Linux it gets a network of its own without any way out, where the system
/// allows that to its user, and 10 seconds of processor; everywhere the same dead proxy, and a group of its own, so
/// that what it starts ends with it.
void confineOffice(QProcess &process);

} // namespace nianbao
