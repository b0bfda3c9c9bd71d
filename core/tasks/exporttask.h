// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"
#include "core/formats/format.h"
#include "core/model/report.h"
#include "core/render/pdf.h"
#include "core/typeset/fonts.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

/// Writes reports in a format of the table. Built in memory, checked as the format's row says, then written atomically.
/// A format for one report is refused for several, half a character by all. `source` is the library or file that the
/// reports come from: never a target. Returns what the reports lose in the format.
Result<QList<Note>> exportReports(const QList<Report> &reports, const QString &formatKey, const QString &path,
    Overwrite overwrite, const QString &source = {}, const WriteOptions &options = {});

/// The same for reports with a register of units, or for one table of them.
Result<QList<Note>> exportContent(const Content &content, const QString &formatKey, const QString &path,
    Overwrite overwrite, const QString &source, const WriteOptions &options);

struct PdfTarget {
    QString path;
    Overwrite overwrite = Overwrite::No;
    bool allowSubstitute = false;
    QString source {}; ///< the library or file that the report comes from: never a target
};

/// Lays the report out and writes its PDF. Returns the pages' notes (substituted fonts, missing glyphs).
Result<Pages> exportPdf(const Report &report, const Fonts &fonts, const PdfTarget &target, const QDateTime &made,
    const Progress &progress = {});

struct ImageTarget {
    QString folder; ///< made when it is missing; the pages become page-001.png …
    Overwrite overwrite = Overwrite::No;
    std::optional<int> page {}; ///< from 1; empty: all
    double dpi = 96;
    bool allowSubstitute = false;
};

struct ImagesWritten {
    QStringList files;
    Pages pages;
};

/// Lays the report out and writes its pages as PNG.
Result<ImagesWritten> exportImages(const Report &report, const Fonts &fonts, const ImageTarget &target);

/// A file name (without folder) proposed from the title: characters that no file system takes are left out, at most 100
/// characters, never empty.
QString proposedFileName(const Report &report, const QString &suffix);

} // namespace nianbao
