// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/place.h"
#include "core/base/result.h"
#include "core/model/refusal.h"
#include "core/model/report.h"
#include "core/model/sourcefile.h"
#include "core/model/unit.h"
#include "core/store/changerecord.h"
#include "core/store/librarychange.h"
#include "core/store/librarypast.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace nianbao {

class GrowingCopy;

struct ReportSummary {
    Id id;
    Year year = *Year::from(2018);
    QString organisation;
    Edition edition = Edition::City;
    ReportState state = ReportState::Draft;
    QString title;
};

/// The order of Library::reports.
bool comesBefore(const ReportSummary &a, const ReportSummary &b);

/// One open library file (*.nianbao). Holds the only connection and SQLite's exclusive lock until it is destroyed; used
/// from the thread that opened it. Every write is one transaction and durable when it returns.
class Library {
public:
    /// Through the open gate: a file that is no library, is newer, truncated, damaged, a folder, or in use is refused
    /// and not changed by one byte. An older one is backed up and migrated. A file that cannot be written opens
    /// read-only.
    static Result<std::unique_ptr<Library>> open(const QString &path);

    /// As open, but never writes: for verify and dump. Does not take the exclusive lock for longer than it reads.
    static Result<std::unique_ptr<Library>> openReadOnly(const QString &path);

    /// As openReadOnly, and also while another program has it open: then of a private copy of what that has saved, with
    /// a note in openingNotes(). Refused where it goes on writing, so that no copy is sure to be whole.
    static Result<std::unique_ptr<Library>> openToLook(const QString &path);

    /// Makes a new library. Refused when anything is at `path`.
    static Result<std::unique_ptr<Library>> create(const QString &path);

    ~Library();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Another program has replaced or overwritten its file: nothing is written to it any more.
    [[nodiscard]] bool isTouched() const;
    /// What opening it did to an older file, and where the copy of that stands; that it lies on a network share. Empty:
    /// nothing is to be told.
    [[nodiscard]] QList<Note> openingNotes() const;

    /// By year (newest first), organisation, edition.
    [[nodiscard]] Result<QList<ReportSummary>> reports() const;
    [[nodiscard]] Result<Report> load(const Id &report) const;

    /// The register, in the order in which the user keeps it.
    [[nodiscard]] Result<UnitRegister> units() const;

    /// The kept files, newest first. Their contents are read one by one, when they are asked for, and checked against
    /// their hash.
    [[nodiscard]] Result<QList<SourceSummary>> sources() const;
    [[nodiscard]] Result<SourceFile> source(const QString &sha256) const;

    /// What the reports did not take.
    [[nodiscard]] Result<QList<Refusal>> refusals() const;

    /// Writes the differences of all changes in one transaction; on failure nothing has changed. Refused: a second
    /// report with the same year, organisation and edition; a `before` that is not what the library holds; a new kept
    /// file that the library has already, whose content is not its hash's, or that is too large (kLargestSource,
    /// kLargestSources).
    Status save(const LibraryChange &change);
    Status save(const QList<ReportChange> &reports);

    /// Who signs what is saved from now on.
    void setScribe(const Scribe &scribe);
    /// Who signs now, and the time.
    [[nodiscard]] Signature signature() const;

    /// 修改记录: every change since the library remembers them, newest first.
    [[nodiscard]] Result<QList<ChangeRecord>> changes(const ChangeFilter &filter) const;
    /// The number of the newest change; 0 when there is none.
    [[nodiscard]] Result<qint64> newestChange() const;
    /// What the library holds, in a word of figures, letters and points: equal as long as nothing was changed;
    /// what was refused is no content.
    [[nodiscard]] Result<QString> state() const;
    /// The hash of its first change, which its copies share with it; empty where it remembers none.
    [[nodiscard]] Result<QString> origin() const;
    /// The report as it was right after that change; empty where there was none.
    [[nodiscard]] Result<std::optional<Report>> reportAt(const Id &report, qint64 change) const;
    /// All states that its reports have had, as far as the record of changes knows them.
    [[nodiscard]] Result<LibraryPast> past() const;
    /// The report's present state under a name, signed; not yet saved (VersionChange).
    [[nodiscard]] Result<ReportVersion> presentVersion(
        const Id &id, const Id &report, const QString &name, const QString &note) const;
    /// Named versions of a report, newest first.
    [[nodiscard]] Result<QList<ReportVersion>> versions(const Id &report) const;

    /// A verified copy through SQLite (never a file copy) at `path`. Of the libraries only an older copy of this one is
    /// overwritten.
    Status copyTo(const QString &path, Overwrite overwrite) const;
    /// The same piece by piece: nobody need wait for it. `beside`: a file name in the folder where it will be.
    [[nodiscard]] Result<std::unique_ptr<GrowingCopy>> beginCopy(const QString &beside) const;

    /// integrity_check, foreign_key_check, that every report loads, that every kept file has its hash's content, and
    /// that the record of changes is whole and untouched. Empty: sound.
    [[nodiscard]] Result<QStringList> verify() const;

    /// The whole content as canonical text: equal for libraries of equal content, whatever their history.
    [[nodiscard]] Result<QByteArray> dump() const;

private:
    class Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace nianbao
