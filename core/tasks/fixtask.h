// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing what was checked with its certain corrections into a new file.
#pragma once

#include "core/base/files.h"
#include "core/base/place.h"
#include "core/base/result.h"
#include "core/tasks/textfix.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// What was checked.
struct CheckedReport {
    Report report;
    QList<Note> notes {}; ///< of reading it from a file
    std::optional<CheckedText> text {}; ///< of plain text: corrected text keeps its bytes; of a document: for places
};

/// Where the corrected report goes.
struct CorrectionTarget {
    QString path;
    QString format; ///< key; empty: by the path's ending
    Overwrite overwrite = Overwrite::No;
    QString source; ///< the library or file that was checked: never a target
};

struct WrittenCorrections {
    QList<MadeCorrection> made;
    QList<Note> notes {}; ///< what else reading changed
    QList<MadeCorrection> renumbered {}; ///< entries that got another number in it, which nobody asked for
    QList<Note> rebuilt {}; ///< what of the document's looks a copy in this program's style has not
    std::optional<Report> report {}; ///< as it was written; empty: the file's own bytes were corrected
};

/// The plain text file or document that was read in this format and encoding (empty: by itself); empty for a file of
/// another format, or one that cannot be read any more.
std::optional<CheckedText> checkedText(const QString &path, const QString &format, const QString &encoding);

/// Makes all certain corrections and writes a new file, also where there is none to make: who asked for the file finds
/// it. Plain text to plain text keeps every byte that no correction touches; any other is the report, written anew.
Result<WrittenCorrections> writeCorrected(
    const CheckedReport &checked, const QList<Finding> &findings, const CorrectionTarget &target);

/// What the written file has made of a finding.
enum class Mended { No, Yes, Renumbered };

/// Of each finding of what was checked. `left`: those of what was written.
QList<Mended> mended(const QList<Finding> &findings, const WrittenCorrections &written, const QList<Finding> &left);

} // namespace nianbao
