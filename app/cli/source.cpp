// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source.h"

#include "core/backup/kinship.h"
#include "core/backup/restore.h"
#include "core/base/filename.h"
#include "core/base/filestamp.h"
#include "core/base/standardinput.h"
#include "core/model/editionname.h"
#include "core/model/secrecymark.h"
#include "core/settings/settings.h"
#include "core/tasks/historytask.h"

#include <QCoreApplication>

#include <QFileInfo>
#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// Where a library does not open, its newest sound backup is named.
Error refusal(Error error, const QString &path)
{
    const bool isUsed = error.kind == ErrorKind::InUse;
    if (!isUsed && !isLost(error))
        return error;
    const QList<Backup> backups = backupsIn(backupFolder(path), path);
    const std::optional<Backup> newest = newestSound(backups, Kin::of(path));
    if (!newest && !isUsed && !backups.isEmpty())
        error.remedy += newestSound(backups)
            ? QCoreApplication::translate("cli", "旁边那些同名的备份是另一个年报库的。")
            : QCoreApplication::translate("cli", "它的备份也都损坏了。");
    if (!newest)
        return error;
    error.remedy += isUsed
        ? QCoreApplication::translate("cli", "在那以前可以查看最新的备份“%1”。").arg(newest->path)
        : QCoreApplication::translate("cli", "它有备份，完好的最新一个是“%1”，可以用 restore 恢复。").arg(newest->path);
    return error;
}

Status checkIsThere(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink() || holdsBytes(path)) // which the library itself refuses, as a dangling link
        return ok();
    return refusal(
        {ErrorKind::Library, QStringLiteral("library.missing"),
            QCoreApplication::translate("cli", "没有“%1”这个年报库。").arg(path),
            QCoreApplication::translate("cli", "请检查文件名，或者先用“nianbao-cli new”新建一个年报库。"), path},
        path);
}

QString describe(const ReportSummary &report)
{
    const QString organisation =
        report.organisation.isEmpty() ? QCoreApplication::translate("cli", "（未填发文机关）") : report.organisation;
    return QCoreApplication::translate("cli", "%1 %2 %3（%4）")
        .arg(QString::number(report.year.number()), organisation, editionName(report.edition), keyOf(report.edition));
}

QString describe(const QList<ReportSummary> &reports)
{
    constexpr qsizetype kMostShown = 20;
    QStringList lines;
    for (const ReportSummary &report : reports.mid(0, kMostShown))
        lines << describe(report);
    if (reports.size() > kMostShown)
        lines << QStringLiteral("……");
    return lines.join(QCoreApplication::translate("cli", "；"));
}

Error noneFits(const QList<ReportSummary> &reports, const QString &file)
{
    if (reports.isEmpty()) {
        return Error {ErrorKind::Usage, QStringLiteral("report.none"),
            QCoreApplication::translate("cli", "“%1”里还没有报告。").arg(file),
            QCoreApplication::translate("cli", "请先用“nianbao-cli import”导入一份报告。"), file};
    }
    return Error {ErrorKind::Usage, QStringLiteral("report.none"),
        QCoreApplication::translate("cli", "“%1”里没有符合要求的报告。").arg(file),
        QCoreApplication::translate("cli", "现有的报告：%1。").arg(describe(reports)), file};
}

Error severalFit(const QList<ReportSummary> &fitting, const QString &file)
{
    return Error {ErrorKind::Usage, QStringLiteral("report.several"),
        QCoreApplication::translate("cli", "“%1”里有 %2 份报告符合要求：%3。")
            .arg(file, QString::number(fitting.size()), describe(fitting)),
        QCoreApplication::translate("cli", "请用 --year、--organisation、--edition 指明其中一份。"), file};
}

ReportSummary summaryOf(const Report &report)
{
    return {report.id, report.year, report.organisation, report.edition, report.state, report.title};
}

/// Invalid where nothing tells.
QDateTime writtenAt(const QString &path)
{
    constexpr qint64 kMillisecond = 1'000'000; // ns
    const std::optional<FileStamp> stamp = stampOf(path);
    return stamp ? QDateTime::fromMSecsSinceEpoch(stamp->written / kMillisecond) : QDateTime();
}

/// What the options say of the only report in a file.
Result<Report> stated(Report report, const Arguments &arguments)
{
    NB_TRY(const std::optional<Year> year, arguments.year());
    NB_TRY(const std::optional<Edition> edition, arguments.edition());
    report.year = year.value_or(report.year);
    report.edition = edition.value_or(report.edition);
    if (arguments.has("--organisation"))
        report.organisation = arguments.value("--organisation");
    return report;
}

Result<Report> chosenIn(const QList<Report> &reports, const Arguments &arguments, const QString &path)
{
    if (reports.size() == 1)
        return stated(reports.first(), arguments);
    QList<ReportSummary> summaries;
    for (const Report &report : reports)
        summaries << summaryOf(report);
    NB_TRY(const ReportSummary chosen, chooseReport(summaries, arguments, path));
    for (const Report &report : reports) {
        if (report.id == chosen.id)
            return report;
    }
    return noneFits(summaries, path);
}

Source warned(Source source)
{
    const bool isNoted = std::any_of(
        source.notes.cbegin(), source.notes.cend(), [](const Note &note) { return note.code == kSecrecyNote; });
    if (!isNoted) // by the reader of a file
        source.notes = secrecyNotes({source.report}) + source.notes;
    return source;
}

} // namespace

QList<Note> secrecyNotes(const QList<Report> &reports)
{
    for (const Report &report : reports) {
        if (const QString mark = secrecyMarkIn(report); !mark.isEmpty())
            return {Note {QStringLiteral("report.secrecy"), secrecyWarning(mark), {}}};
    }
    return {};
}

Result<ImportRequest> withInput(ImportRequest request, const QString &file)
{
    if (file != QLatin1String("-")) {
        request.file = file;
        return request;
    }
    constexpr qint64 kMostRead =
        128 * 1024 * 1024 + 1; // one more than any format takes: then it is refused as too long
    NB_TRY(request.bytes, readStandardInput(kMostRead));
    request.name = QCoreApplication::translate("cli", "标准输入");
    return request;
}

Result<std::unique_ptr<Library>> openForReading(const QString &path)
{
    NB_CHECK(checkIsThere(path));
    Result<std::unique_ptr<Library>> library = Library::openToLook(path);
    if (!library)
        return refusal(library.error(), path);
    return library;
}

QList<Note> useNotes(const Library &library)
{
    QList<Note> notes = library.openingNotes();
    notes.removeIf([](const Note &note) { return note.code != QLatin1String("library.inUse"); });
    return notes;
}

Result<std::unique_ptr<Library>> openForWriting(const QString &path)
{
    NB_CHECK(checkIsThere(path));
    Result<std::unique_ptr<Library>> library = Library::open(path);
    if (!library)
        return refusal(library.error(), path);
    (*library)->setScribe(scribeCalled(loadSettings().author));
    return library;
}

Result<ReportSummary> chooseReport(const QList<ReportSummary> &reports, const Arguments &arguments, const QString &file)
{
    NB_TRY(const std::optional<Year> year, arguments.year());
    NB_TRY(const std::optional<Edition> edition, arguments.edition());
    QList<ReportSummary> fitting;
    for (const ReportSummary &report : reports) {
        const bool organisationFits =
            !arguments.has("--organisation") || report.organisation == arguments.value("--organisation");
        if ((!year || report.year == *year) && (!edition || report.edition == *edition) && organisationFits)
            fitting << report;
    }
    if (fitting.isEmpty())
        return noneFits(reports, file);
    if (fitting.size() > 1)
        return severalFit(fitting, file);
    return fitting.first();
}

Result<Report> chosenReport(const Library &library, const Arguments &arguments)
{
    NB_TRY(const QList<ReportSummary> reports, library.reports());
    NB_TRY(const ReportSummary chosen, chooseReport(reports, arguments, library.path()));
    return library.load(chosen.id);
}

bool isLibrary(const QString &path)
{
    return path.endsWith(QLatin1String(".nianbao"), Qt::CaseInsensitive)
        || wholeFormat(path) == QLatin1String("nianbao");
}

Result<Source> sourceFromLibrary(const Arguments &arguments)
{
    Source source;
    source.file = arguments.value("--library");
    NB_TRY(const std::unique_ptr<Library> library, openForReading(source.file));
    NB_TRY(source.report, chosenReport(*library, arguments));
    source.notes = useNotes(*library);
    const Result<QList<ChangeRecord>> changes = library->changes({.report = source.report.id, .most = 1});
    if (changes && !changes->isEmpty())
        source.time = changes->first().time;
    return warned(source);
}

Result<Source> sourceFromFile(const QString &path, const Arguments &arguments, const char *formatOption)
{
    if (path.endsWith(QLatin1String(".nianbao"), Qt::CaseInsensitive)) {
        return Error {ErrorKind::Usage, QStringLiteral("cli.libraryAsFile"),
            QCoreApplication::translate("cli", "“%1”是年报库，不是报告文件。").arg(path),
            QCoreApplication::translate("cli", "请写成“--library %1”。").arg(path), path};
    }
    ImportRequest request;
    request.format = arguments.value(formatOption);
    request.encoding = arguments.value("--encoding");
    NB_TRY(const ImportRequest input, withInput(request, path));
    NB_TRY(const Fragment fragment, readReportFile(input, randomIds()));
    NB_TRY(const Report report, chosenIn(fragment.reports, arguments, path));
    const bool isYearKnown = fragment.year || fragment.reports.size() > 1 || arguments.has("--year");
    return warned(Source {report, path, fragment.notes + fragment.unrecognised, writtenAt(path), isYearKnown});
}

Result<Source> loadSource(const Arguments &arguments)
{
    const bool fromLibrary = arguments.has("--library");
    if (fromLibrary == !arguments.files().isEmpty()) {
        return Error {ErrorKind::Usage, QStringLiteral("cli.source"),
            fromLibrary ? QCoreApplication::translate("cli", "既写了 --library，又写了文件“%1”。")
                              .arg(arguments.files().first())
                        : QCoreApplication::translate("cli", "没有写要打印哪一份报告。"),
            QCoreApplication::translate("cli", "请写“--library 年报库”或者一个报告文件，只写一样。"), {}};
    }
    return fromLibrary ? sourceFromLibrary(arguments) : sourceFromFile(arguments.files().first(), arguments);
}

QList<Option> sourceOptions()
{
    return QList<Option> {
               {"--library", "LIBRARY", QT_TRANSLATE_NOOP("cli", "年报库")},
               {"--format", "F", QT_TRANSLATE_NOOP("cli", "报告文件的格式；不写就自动识别")},
               {"--encoding", "E", QT_TRANSLATE_NOOP("cli", "报告文件的编码；不写就自动识别")},
           }
    + reportOptions();
}

} // namespace nianbao
