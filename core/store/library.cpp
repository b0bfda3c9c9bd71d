// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"

#include "core/base/clock.h"
#include "core/base/errorlog.h"
#include "core/base/log.h"
#include "core/base/sidefiles.h"
#include "core/store/changelog.h"
#include "core/store/contentcheck.h"
#include "core/store/database.h"
#include "core/store/dump.h"
#include "core/store/gate.h"
#include "core/store/growingcopy.h"
#include "core/store/holder.h"
#include "core/store/librarycopy.h"
#include "core/store/openfile.h"
#include "core/store/recordcheck.h"
#include "core/store/refusalstore.h"
#include "core/store/reportnames.h"
#include "core/store/reportstore.h"
#include "core/store/schema.h"
#include "core/store/sourcestore.h"
#include "core/store/storeerror.h"
#include "core/store/unitstore.h"
#include "core/store/versionstore.h"

#include <QCoreApplication>
#include <QHash>

namespace nianbao {

class Library::Private {
public:
    explicit Private(std::unique_ptr<OpenFile> open)
        : file(std::move(open))
    {
    }

    std::unique_ptr<OpenFile> file;
    Scribe scribe;
    /// What was loaded or saved last: nobody else can write while the lock is held, so this is what the file holds.
    QHash<Id, Report> known;

    /// Opened anew where an I/O error has closed it; then what is known is read again too.
    Result<Database *> database();
    [[nodiscard]] const QString &path() const { return file->path(); }
    [[nodiscard]] QString author() const { return scribe.author ? scribe.author() : loginName(); }
    [[nodiscard]] QDateTime time() const { return scribe.time ? scribe.time() : now(); }

    Result<Report> load(const Id &id);
    Status checkBefore(const ReportChange &change);
    Status checkBefore(const LibraryChange &change);
    Result<QStringList> findFaults();
    Status write(const LibraryChange &change);
    Status writeAll(const LibraryChange &change);
};

Result<Database *> Library::Private::database()
{
    const bool isAnew = !file->isOpen();
    Result<Database *> opened = file->database();
    if (opened && isAnew)
        known.clear();
    return opened;
}

Result<Report> Library::Private::load(const Id &id)
{
    if (const auto found = known.constFind(id); found != known.constEnd())
        return *found;
    NB_TRY(Database *const connection, database());
    NB_TRY(const Report report, loadReport(*connection, id));
    known.insert(id, report);
    return report;
}

Status Library::Private::checkBefore(const ReportChange &change)
{
    NB_TRY(Database *const connection, database());
    if (!change.before && !change.after)
        return staleError(path(), QStringLiteral("no report"));
    const Id &id = change.before ? change.before->id : change.after->id;
    const Error stale = staleError(path(), QStringLiteral("report %1").arg(id.value));
    if (change.before && change.after && change.after->id != id)
        return stale;
    NB_TRY(const QVariant there, connection->value(QStringLiteral("SELECT 1 FROM report WHERE id = ?"), {id.value}));
    if (there.isValid() != change.before.has_value())
        return stale;
    if (!change.before)
        return ok();
    NB_TRY(const Report held_, load(id));
    return held_ == *change.before ? ok() : Status(stale);
}

Status Library::Private::checkBefore(const LibraryChange &change)
{
    NB_TRY(Database *const connection, database());
    for (const ReportChange &ofReport : change.reports)
        NB_CHECK(checkBefore(ofReport));
    if (change.units) {
        NB_TRY(const UnitRegister units, loadUnits(*connection));
        if (units != change.units->before)
            return staleError(path(), QStringLiteral("units"));
    }
    NB_CHECK(checkSources(*connection, change.sources));
    return checkVersions(*connection, change.versions);
}

Status Library::Private::write(const LibraryChange &change)
{
    const Status written = writeAll(change);
    file->rememberStamp();
    if (!written && written.error().code == u"disk.io") {
        file->close();
        if (const Result<Database *> reopened = database(); !reopened)
            qCWarning(logStore) << "After an I/O error the library does not open yet:" << forLog(reopened.error());
    }
    return written;
}

Status Library::Private::writeAll(const LibraryChange &change)
{
    NB_TRY(Database *const connection, database());
    Transaction transaction(*connection);
    NB_CHECK(transaction.begin());
    NB_CHECK(removeVersions(*connection, change.versions));
    NB_CHECK(saveReports(*connection, change.reports));
    if (change.units)
        NB_CHECK(saveUnits(*connection, change.units->before, change.units->after));
    NB_CHECK(saveSources(*connection, change.sources));
    NB_CHECK(insertVersions(*connection, change.versions));
    NB_CHECK(saveRefusals(*connection, change.refusals));
    if (!change.reports.isEmpty() || change.units || !change.sources.isEmpty() || !change.versions.isEmpty())
        NB_CHECK(appendChange(*connection, change, author(), time()));
    return transaction.commit();
}

/// What cannot be read is a fault; what ended the reading is none.
template <typename Read>
static Status addFault(QStringList &faults, const Result<Read> &read)
{
    if (read)
        return ok();
    if (hasEndedReading(read.error()))
        return read.error();
    faults << QStringLiteral("%1 %2").arg(read.error().message, read.error().detail);
    return ok();
}

Result<QStringList> Library::Private::findFaults()
{
    NB_TRY(Database *const connection, database());
    QStringList faults;
    NB_TRY(const QStringList damage, integrityFaults(*connection));
    faults << damage;
    NB_TRY(const qint64 stray, file->strayBytes());
    if (stray > 0)
        faults << QCoreApplication::translate("store", "文件末尾多出%n字节，不是年报库的内容", nullptr, int(stray));
    NB_TRY(const QStringList broken, connection->column(QStringLiteral("PRAGMA foreign_key_check")));
    for (const QString &table : broken)
        faults << QCoreApplication::translate("store", "表%1中有一行指向不存在的内容").arg(table);
    NB_TRY(const QList<ReportSummary> summaries, loadSummaries(*connection));
    for (const ReportSummary &summary : summaries)
        NB_CHECK(addFault(faults, loadReport(*connection, summary.id)));
    NB_CHECK(addFault(faults, loadUnits(*connection)));
    NB_TRY(const QStringList strange, faultySources(*connection));
    NB_TRY(const QStringList contents, faultyContents(*connection));
    NB_TRY(const QStringList changed, faultyChanges(*connection));
    if (!faults.isEmpty())
        return faults + strange + contents + changed; // what cannot be read cannot be compared
    NB_TRY(const QStringList unrecorded, unexplained(*connection));
    return strange + contents + changed + unrecorded;
}

Library::Library(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path)
{
    NB_TRY(std::unique_ptr<OpenFile> file, OpenFile::open(path));
    return std::unique_ptr<Library>(new Library(std::make_unique<Private>(std::move(file))));
}

Result<std::unique_ptr<Library>> Library::openReadOnly(const QString &path)
{
    NB_TRY(std::unique_ptr<OpenFile> file, OpenFile::openReadOnly(path));
    return std::unique_ptr<Library>(new Library(std::make_unique<Private>(std::move(file))));
}

Result<std::unique_ptr<Library>> Library::openToLook(const QString &path)
{
    NB_TRY(std::unique_ptr<OpenFile> file, OpenFile::openReadOnly(path, IfInUse::Admit));
    return std::unique_ptr<Library>(new Library(std::make_unique<Private>(std::move(file))));
}

Result<std::unique_ptr<Library>> Library::create(const QString &path)
{
    NB_CHECK(createEmptyLibrary(path));
    auto library = open(path);
    if (!library && library.error().kind == ErrorKind::Cancelled)
        removeSideFile(path); // it holds nothing; whatever else went wrong, another program may have it open by now
    return library;
}

QString Library::path() const
{
    return d->path();
}

bool Library::isReadOnly() const
{
    return d->file->isReadOnly();
}

bool Library::isTouched() const
{
    return !isReadOnly() && !d->file->checkUntouched();
}

QList<Note> Library::openingNotes() const
{
    return d->file->notes();
}

Result<QList<ReportSummary>> Library::reports() const
{
    NB_TRY(Database *const database, d->database());
    return loadSummaries(*database);
}

Result<Report> Library::load(const Id &report) const
{
    return d->load(report);
}

Result<UnitRegister> Library::units() const
{
    NB_TRY(Database *const database, d->database());
    return loadUnits(*database);
}

Result<QList<SourceSummary>> Library::sources() const
{
    NB_TRY(Database *const database, d->database());
    return loadSources(*database);
}

Result<SourceFile> Library::source(const QString &sha256) const
{
    NB_TRY(Database *const database, d->database());
    return loadSource(*database, sha256);
}

Result<QList<Refusal>> Library::refusals() const
{
    NB_TRY(Database *const database, d->database());
    return loadRefusals(*database);
}

Status Library::save(const LibraryChange &change)
{
    if (d->file->isReadOnly())
        return d->file->writingRefusal();
    NB_CHECK(d->file->checkUntouched());
    NB_CHECK(d->checkBefore(change));
    NB_TRY(Database *const database, d->database());
    NB_CHECK(checkNames(*database, change.reports));
    NB_CHECK(d->write(change));
    for (const ReportChange &ofReport : change.reports) {
        if (ofReport.after)
            d->known.insert(ofReport.after->id, *ofReport.after);
        else
            d->known.remove(ofReport.before->id);
    }
    return ok();
}

Status Library::save(const QList<ReportChange> &reports)
{
    return save(LibraryChange {.reports = reports});
}

void Library::setScribe(const Scribe &scribe)
{
    d->scribe = scribe;
}

Signature Library::signature() const
{
    return {d->author(), d->time().toUTC()};
}

Result<QList<ChangeRecord>> Library::changes(const ChangeFilter &filter) const
{
    NB_TRY(Database *const database, d->database());
    return loadChanges(*database, filter);
}

Result<qint64> Library::newestChange() const
{
    NB_TRY(Database *const database, d->database());
    return nianbao::newestChange(*database);
}

Result<QString> Library::state() const
{
    NB_TRY(Database *const database, d->database());
    return stateOf(*database);
}

Result<QString> Library::origin() const
{
    NB_TRY(Database *const database, d->database());
    return hashOfChange(*database, 1);
}

Result<std::optional<Report>> Library::reportAt(const Id &report, qint64 change) const
{
    NB_TRY(Database *const database, d->database());
    NB_TRY(const QVariant there, database->value(QStringLiteral("SELECT 1 FROM report WHERE id = ?"), {report.value}));
    std::optional<Report> held;
    if (there.isValid()) {
        NB_TRY(held, d->load(report));
    }
    return nianbao::reportAt(*database, report, held, change);
}

Result<LibraryPast> Library::past() const
{
    NB_TRY(Database *const database, d->database());
    return loadPast(*database, [this](const Id &report) { return d->load(report); });
}

Result<ReportVersion> Library::presentVersion(
    const Id &id, const Id &report, const QString &name, const QString &note) const
{
    NB_TRY(const qint64 change, newestChange());
    return ReportVersion {id, report, name, note, change, d->time(), d->author()};
}

Result<QList<ReportVersion>> Library::versions(const Id &report) const
{
    NB_TRY(Database *const database, d->database());
    return loadVersions(*database, report);
}

Status Library::copyTo(const QString &path, Overwrite overwrite) const
{
    NB_TRY(Database *const database, d->database());
    return copyLibrary(*database, path, overwrite);
}

Result<std::unique_ptr<GrowingCopy>> Library::beginCopy(const QString &beside) const
{
    NB_TRY(Database *const database, d->database());
    return GrowingCopy::begin(*database, beside);
}

Result<QStringList> Library::verify() const
{
    NB_TRY(Database *const database, d->database());
    return readTwice(*database, [this] { return d->findFaults(); });
}

Result<QByteArray> Library::dump() const
{
    NB_TRY(Database *const database, d->database());
    return dumpLibrary(*database);
}

} // namespace nianbao
