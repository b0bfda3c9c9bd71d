// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What edits of a text field are called in the record of changes, and by that told apart in it again: the record keeps
// nothing of how an edit was made but its name.
#pragma once

#include "core/model/paragraph.h"

#include <QString>

namespace nianbao {

/// 修改正文 for typing; 插入表格, 删去图片 … where tables or pictures of the field came, went or became others.
QString textEditLabel(const QString &field, const Paragraphs &before, const Paragraphs &after);

/// What the dialog of a table writes first, and whatever it writes after that until it closes.
QString tableBeginLabel(bool isNew);
QString tableGoesOnLabel();

/// How an edit follows the one before it, by their names.
enum class Following {
    New, ///< it stands for itself
    Typing, ///< the same field is typed in, be it after a pause
    SameDialog, ///< of a table: as long as it is open it is one edit
};
Following followingOf(const QString &label, const QString &previous);

} // namespace nianbao
