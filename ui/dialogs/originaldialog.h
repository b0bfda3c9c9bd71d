// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

class QWidget;

namespace nianbao {

/// Offers a kept file: opened by the system's program from a private copy, after a question, or saved elsewhere. What
/// was sent by others is never opened without a person saying so.
void offerOriginal(QWidget *parent, const Library &library, const QString &sha256);

} // namespace nianbao
