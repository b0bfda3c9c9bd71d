// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking files in: read → preview → accept.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/formats/fragment.h"
#include "core/model/unitmerge.h"
#include "core/store/librarypast.h"
#include "core/tasks/owncategories.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace nianbao {

/// A report of its own, or what one unit sends for somebody else's report.
enum class ImportAs {
    Proposed, ///< by what the file is
    Report,
    Material,
};

/// What is to be taken in, and what the user said of it.
struct ImportRequest {
    QString file; ///< path as the user named it: a file of any format, or another library; empty for the clipboard
    QByteArray bytes; ///< the clipboard's text as UTF-8; unused with a file
    QString name; ///< what the bytes are called; empty: 剪贴板; unused with a file
    QString format; ///< key; empty: by name and first bytes
    QString encoding; ///< empty: guess
    std::optional<Year> year; ///< overrides the one of the title; of another library: only its reports of this year
    QString organisation; ///< of a report: overrides the one of the title; of material: whose report it is for
    std::optional<Edition> edition; ///< overrides the one in the file
    QString unit; ///< 报送单位: the sender, and the unit of items that name none; empty: proposed
    ImportAs as = ImportAs::Proposed;
    QList<ColumnMapping> mappings; ///< chosen for tables of other people's making; go before the remembered ones
    QHash<QString, QString> categories {}; ///< of material: headings of its own, and the categories that take them
    QDateTime received; ///< when the file came; kept with it
    bool skipFaultyRows = false; ///< a table's rows that hold a fault stay out, with a note each
};

/// What a library holds, as values: made in the library's thread, used in any.
struct Holdings {
    QString path; ///< of the library
    QList<Report> reports;
    UnitRegister units;
    QList<SourceSummary> sources;
    QList<Refusal> refusals {};
    std::optional<LibraryPast> past {}; ///< for what may come from another copy of it
    Id chosen {}; ///< the report that is being edited: takes what other bodies send, where nothing else says which does
    bool isForSeveral = false; ///< several files come in at once
};
/// With its past where one of the files that are to come (paths, of folders too) may hold whole reports.
Result<Holdings> holdingsOf(const Library &library, const QStringList &paths = {});

/// What would happen: shown before anything is written.
struct ImportPlan {
    ImportRequest request;
    QString sourceName; ///< file name, or 剪贴板
    std::optional<Error> error; ///< it could not be read and is left out; all else is empty
    /// Its reports with year, organisation and edition as they will be; none where there is only one in the whole
    /// import: it is merged, and need never be merged again.
    Fragment fragment;
    bool isMaterial = false; ///< how it is taken in: as the request says, or as is proposed
    Origin from; ///< name and hash of the file, and the sender as the request says or as is proposed
    QList<std::optional<Report>> before; ///< for each of `merged` what is there now
    QList<Merged> merged; ///< one for each report that was read
    UnitRegister unitsBefore;
    MergedUnits units; ///< with the rows for the register of units
    QList<SourceFile> sources; ///< originals to be kept
    QStringList ownHeadings {}; ///< of material: they become categories unless the request says into which they go
    QList<Refusal> refusals {}; ///< that the library remembers
    QList<Note> notes; ///< what was noticed in reading and merging
    QList<Decision> decisions; ///< what the user decided; empty: everything as proposed
    bool changesAnything = false; ///< as proposed

    [[nodiscard]] int count(MergeKind kind) const; ///< of entries, register rows and what the reader did not understand
    [[nodiscard]] int conflicts() const;
    [[nodiscard]] int refused() const; ///< 上次不采用: they stay out unless they are ticked
};

/// What becomes of the others when one of several files cannot be read.
enum class BadFile {
    Refuse, ///< nothing comes in; one error tells all of them
    LeaveOut, ///< its plan holds the error
};

/// One error that tells all of them, of which there is at least one.
Error together(QList<Error> errors);
/// Each as a note, where they are left out.
QList<Note> notesOf(const QList<Error> &unread);

/// How a long planning is watched. `progress` is called in the planning thread, before each file.
struct ImportWatch {
    std::function<void(int done, int of, const QString &name)> progress {};
    const std::atomic_bool *cancelled = nullptr; ///< asked before each file, and while another program converts one
};

/// The files of these paths, those of folders and of the folders below them too, in a fixed order, each with what
/// `wish` says besides. Hidden files and the lock files of office programs (~$…) are left out with a note, as are the
/// empty ones, links and pipes; a folder that is called like a unit is the sender of its files.
struct FoundFiles {
    QList<ImportRequest> requests;
    QList<Note> notes;
    QList<Error> unread {}; ///< folders that could not be looked through; where nothing is found they are the error
};
Result<FoundFiles> filesToImport(const QStringList &paths, const ImportRequest &wish, const UnitRegister &units);

/// Several files as one import: each is merged into what the ones before it would leave. A report goes into the
/// library's one of the same year, organisation and edition; material into the one that the request, else its title
/// names, else the only one. Refused when no year can be found and none was given, when nothing says which report the
/// material is for, and (ErrorKind::Cancelled) when it was cancelled. Writes nothing; may run in any thread.
Result<QList<ImportPlan>> planImports(const QList<ImportRequest> &requests, const Holdings &holdings,
    const IdSource &ids, BadFile badFile = BadFile::Refuse, const ImportWatch &watch = {});
Result<QList<ImportPlan>> planImports(
    const QList<ImportRequest> &requests, const Library &library, const IdSource &ids);
Result<ImportPlan> planImport(const ImportRequest &request, const Library &library, const IdSource &ids);

/// What holds whole reports and can be merged, by its content: nianbao (a library), nbpkg or json; empty for any other
/// file, and one that cannot be read.
QString wholeFormat(const QString &file);

/// Reads a file as a report without any library, e.g. for `pdf FILE.txt`. `cancelled` is asked while another program
/// converts the file.
Result<Fragment> readReportFile(
    const ImportRequest &request, const IdSource &ids, const std::atomic_bool *cancelled = nullptr);

/// Writes the plan, or all of several, as the user decided: one transaction, one undo step. Plans with an error are
/// passed over. Refused when the library is no longer what the plans were made for.
Status acceptImport(const ImportPlan &plan, Document &document);
Status acceptImports(const QList<ImportPlan> &plans, Document &document);

} // namespace nianbao
