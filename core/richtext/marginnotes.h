// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/flownotes.h"

#include <QString>

namespace nianbao {

/// What a header or footer shows.
struct MarginContent {
    QString text; ///< lines part paragraphs
    bool pictures = false;
};

/// Notes what is not read of it; the page number, with 第 页 共 or without, is nothing to note.
void noteMargin(const MarginContent &content, FlowNotes &notes);

} // namespace nianbao
