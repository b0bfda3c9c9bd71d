// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace nianbao {

/// Now, in UTC. The one place that asks the clock; what depends on the time takes it as an argument.
inline QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

}
