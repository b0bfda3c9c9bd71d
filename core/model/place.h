// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

namespace nianbao {

/// A field that holds text. For lists of paragraphs, Place::paragraph says which one.
enum class Field {
    None,
    HeadMatter,
    Title, ///< of the report, a section or an item
    Addressees,
    Foreword,
    Heading, ///< of a part
    Lead,
    Body,
    Tail,
    Cause,
    Annexes,
    Signature,
    Date,
    ClosingNote,
    // These never print (but the organisation, in the signature's stead): editors, search and undo point at them.
    Organisation,
    Unit,
    WorkDate, ///< of an item
    Remark, ///< 备注
    Due, ///< of a plan
    Outcome, ///< of a plan
    DocumentNumber, ///< 发文字号
};

/// A place in a report: what a click on the page selects, what the preview marks, where undo puts the caret back. The
/// node is the report itself, a part, a section or an item.
struct Place {
    Id node;
    Field field = Field::None;
    int paragraph = 0; ///< index in a list of paragraphs (or of annexes), else 0
    int offset = -1; ///< UTF-16 index in the field's text; -1 for text that is not in it: ordinals, brackets, labels

    bool operator==(const Place &) const = default;
};

} // namespace nianbao
