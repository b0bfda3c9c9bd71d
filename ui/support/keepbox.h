// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAbstractItemView;
class QDialog;

namespace nianbao {

/// Before a dialog goes in which something was changed: 保存, 不保存 or 取消. Asked once, however often it is closed.
void askToKeep(QDialog &dialog, const std::function<void()> &keep, const std::function<void()> &drop);

/// What is typed in a cell that is still open goes into the model, with what its input method holds.
void takeOpenCell(QAbstractItemView &view);

} // namespace nianbao
