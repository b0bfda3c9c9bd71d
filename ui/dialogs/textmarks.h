// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCharFormat>

class QPalette;
class QTextEdit;

namespace nianbao {

/// How a change is marked: what went struck, what came (`inserted`) underlined, each on a ground of its own.
QTextCharFormat changeFormat(bool inserted, const QPalette &palette);

/// Marks, character by character, what the one field lost (struck) and the other gained (underlined). Nothing where one
/// is empty or both together are longer than anybody reads marks in.
void markDifferences(QTextEdit &before, QTextEdit &after);

} // namespace nianbao
