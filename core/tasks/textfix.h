// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections made in the very bytes of a plain text file.
#pragma once

#include "core/proofread/corrected.h"
#include "core/tasks/textinfile.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

/// What reading the file does by itself, and what is done to the file only where it was found wanting.
struct ReadingRepairs {
    bool marks = false; ///< full-width marks for half-width ones
    bool bars = false; ///< a stray | and invisible characters left out
    bool titleBlanks = false; ///< blanks within the words of the title left out
    bool blanks = false; ///< and within the words of the other texts
};

struct FixedText {
    QByteArray bytes;
    QList<MadeCorrection>
        made; ///< in the file's order; `was` as it stood there. No place: no field of the report holds it
};

/// The file with the corrections of the report that was read from it. Whatever they do not touch stays byte for byte:
/// blank lines, line ends, byte order mark, half-width marks. One whose place in the file is not certain, because it
/// runs over a line end there, is left out. Time grows linearly with the text.
FixedText fixedText(
    const CheckedText &file, const Report &read, const QList<Correction> &corrections, const ReadingRepairs &repairs);

} // namespace nianbao
