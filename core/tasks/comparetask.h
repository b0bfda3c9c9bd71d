// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of a report compared on paper: 花脸稿 as pages and PDF, and DOCX with tracked changes.
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"
#include "core/model/report.h"
#include "core/render/pdf.h"
#include "core/store/library.h"
#include "core/typeset/fonts.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// A version of a report, what it is called and when it was made (invalid: not known): both stand on the pages.
struct ComparedVersion {
    Report report;
    QString name {};
    QDateTime time {};
    QString author {}; ///< who made of the older version this one, as changedBy() tells; empty: not known
};

/// Who changed the report behind change `from` up to change `to`, as the record of changes has it: 张三、李四, of more
/// than three the first three and 等. Empty: nobody, or it cannot be read.
QString changedBy(const Library &library, const Id &report, qint64 from, qint64 to);

enum class ComparisonFormat { Docx, Pdf };

/// docx or pdf, as it is given, else as the path ends, else docx. Another name is refused.
Result<ComparisonFormat> comparisonFormat(const QString &key, const QString &path);

struct ComparisonTarget {
    QString path;
    Overwrite overwrite = Overwrite::No;
    QStringList sources {}; ///< the files that the versions come from: never a target
    ComparisonFormat format = ComparisonFormat::Docx;
    bool allowSubstitute = false; ///< PDF: a character without any glyph becomes a box
};

struct ComparisonWritten {
    bool identical = false; ///< nothing that prints differs: a note says so too
    Pages pages {}; ///< PDF: with their notes; DOCX: none, but for the notes
};

/// The pages of the comparison, laid out as the report itself is, every difference marked.
Result<Pages> comparisonPages(
    const ComparedVersion &before, const ComparedVersion &after, const Fonts &fonts, bool allowSubstitute = false);

/// Writes two versions of a report as one file: the pages above, or DOCX with tracked changes, signed by who made them,
/// else by the newer one's organisation, and read again before it is written. Only PDF needs fonts.
Result<ComparisonWritten> exportComparison(const ComparedVersion &before, const ComparedVersion &after,
    const Fonts &fonts, const ComparisonTarget &target, const QDateTime &made, const Progress &progress = {});

} // namespace nianbao
