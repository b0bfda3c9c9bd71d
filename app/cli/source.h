// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/store/library.h"
#include "core/tasks/importtask.h"

#include <QDateTime>

#include <memory>

namespace nianbao {

/// A library that must be there. Absent: refused with the way to make one. To read it, it may be open elsewhere.
Result<std::unique_ptr<Library>> openForReading(const QString &path);
Result<std::unique_ptr<Library>> openForWriting(const QString &path);

/// That a library is open elsewhere, and what is read of it.
QList<Note> useNotes(const Library &library);

/// The one report that --year, --organisation and --edition leave; without them the only one. Several or none: refused,
/// and what there is to choose from is listed.
Result<ReportSummary> chooseReport(
    const QList<ReportSummary> &reports, const Arguments &arguments, const QString &file);
Result<Report> chosenReport(const Library &library, const Arguments &arguments);

/// The request with this file, or with standard input where the name is "-".
Result<ImportRequest> withInput(ImportRequest request, const QString &file);

/// A report to print, and where it came from.
struct Source {
    Report report;
    QString file;
    QList<Note> notes;
    QDateTime time {}; ///< of the report's last change, or of the file's; invalid: not known
    bool isYearKnown = true; ///< else nothing says of which year the report is
};

/// A warning where one of them is marked as secret.
QList<Note> secrecyNotes(const QList<Report> &reports);

/// Whether a file named without an option is a library, whatever it is called; any other is a report's.
bool isLibrary(const QString &path);

Result<Source> sourceFromLibrary(const Arguments &arguments);
/// Read without any library, in the format that the option says. Of several reports the options pick one; of the only
/// one they say, as for `import`, what it is, whatever its title says.
Result<Source> sourceFromFile(const QString &path, const Arguments &arguments, const char *formatOption = "--format");
/// From --library, or from the one file.
Result<Source> loadSource(const Arguments &arguments);

/// --library, and for files --format and --encoding.
QList<Option> sourceOptions();

} // namespace nianbao
