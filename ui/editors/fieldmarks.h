// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/wavymarks.h"
#include "ui/models/proofreader.h"

namespace nianbao {

/// What is underlined in one field of a node, whose text was `checked`: the findings' places, and of a finding that is
/// put right in many places all of these.
QList<TextMark> marksIn(const Proofreading &reading, const Id &node, Field field, const Paragraphs &checked);

} // namespace nianbao
