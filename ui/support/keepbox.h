// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAbstractItemModel;
class QAbstractItemView;
class QDialog;

namespace nianbao {

/// Before a dialog goes in which something was changed: 保存, 不保存 or 取消. Asked once, however often it is closed.
void askToKeep(QDialog &dialog, const std::function<void()> &keep, const std::function<void()> &drop);

/// What was typed in a dialog and lost its program: 恢复 or 不要, and nothing else before.
void askToRestore(QDialog &dialog, const std::function<void()> &restore, const std::function<void()> &drop);

/// What is typed in a cell that is still open, into the same cell of a copy of the view's model; it stays open, and
/// what its input method holds is left out.
void copyOpenCell(const QAbstractItemView &view, QAbstractItemModel &copy);

/// What is typed in a cell that is still open goes into the model, with what its input method holds.
void takeOpenCell(QAbstractItemView &view);

} // namespace nianbao
