// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/sourcelines.h"
#include "core/richtext/flow.h"

namespace nianbao {

/// The lines of a word processor's file: paragraphs with what the word processor prints in front of them, broken only
/// at soft breaks; tables and pictures in their places. Headings that only their style numbers get ordinals, bullets
/// become ——, both with a note.
QList<SourceLine> flowLines(const Flow &flow, NoteTally &tally);

} // namespace nianbao
