// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace nianbao {

/// The system asks the program to end: SIGTERM, SIGINT, SIGHUP, as at a shutdown. `end` is called in the thread of
/// `context`, from the event loop, once. Elsewhere than on Unix only session managers ask (commitDataRequest).
void whenAskedToEnd(QObject *context, const std::function<void()> &end);

} // namespace nianbao
