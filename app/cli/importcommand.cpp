// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/importoutcome.h"
#include "app/cli/source.h"
#include "core/base/clock.h"
#include "core/base/filename.h"
#include "core/base/filestamp.h"
#include "core/formats/records.h"
#include "core/model/secrecymark.h"
#include "core/tasks/backuptask.h"
#include "core/tasks/mappings.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace nianbao {

namespace {

Result<ImportAs> importAs(const Arguments &arguments)
{
    const QString value = arguments.value("--as");
    if (value.isEmpty())
        return ImportAs::Proposed;
    if (value == QLatin1String("report"))
        return ImportAs::Report;
    if (value == QLatin1String("material"))
        return ImportAs::Material;
    return Error {ErrorKind::Usage, QStringLiteral("cli.as"),
        QCoreApplication::translate("cli", "--as 不能是“%1”。").arg(value),
        QCoreApplication::translate("cli", "请写 report（一份报告）或 material（报送的材料）。"), {}};
}

Result<ImportRequest> wishOf(const Arguments &arguments)
{
    ImportRequest wish;
    NB_TRY(wish.year, arguments.year());
    NB_TRY(wish.edition, arguments.edition());
    NB_TRY(wish.as, importAs(arguments));
    wish.format = arguments.value("--format");
    wish.encoding = arguments.value("--encoding");
    wish.organisation = arguments.value("--organisation");
    wish.unit = arguments.value("--unit");
    wish.received = now();
    wish.skipFaultyRows = arguments.has("--skip-bad");
    if (arguments.has("--mapping")) {
        NB_TRY(wish.mappings, mappingsIn(arguments.value("--mapping")));
    }
    return wish;
}

/// The files in the order of the command line; "-" is standard input.
Result<FoundFiles> findFiles(const QStringList &paths, const ImportRequest &wish, const UnitRegister &units)
{
    FoundFiles all;
    QStringList named = paths;
    if (named.removeAll(QStringLiteral("-")) > 0) {
        NB_TRY(const ImportRequest input, withInput(wish, QStringLiteral("-")));
        all.requests << input;
    }
    if (named.isEmpty())
        return all;
    NB_TRY(const FoundFiles found, filesToImport(named, wish, units)); // together: one may be an empty folder
    all.requests << found.requests;
    all.notes << found.notes;
    all.unread << found.unread;
    return all;
}

ImportWatch watchFor(const Arguments &arguments, qsizetype files)
{
    constexpr qsizetype kFew = 5;
    ImportWatch watch;
    if (files > kFew && !arguments.has("--quiet"))
        watch.progress = [](int done, int of, const QString &name) {
            tellProgress(QStringLiteral("%1/%2 %3").arg(QString::number(done + 1), QString::number(of), name));
        };
    return watch;
}

Error withSkipping(Error error)
{
    error.remedy += QCoreApplication::translate("cli", "加上 --skip-bad 就略过读不了的文件和有错的行，导入其余的。");
    return error;
}

/// What could be left out is told with the option that does it.
Error withOption(Error error, const Arguments &arguments, qsizetype files)
{
    const bool isOfFiles = files > 1 && (error.kind == ErrorKind::Input || error.kind == ErrorKind::Limit);
    if (!arguments.has("--skip-bad") && (isOfFiles || isOfRows(error)))
        error = withSkipping(std::move(error));
    if (error.code == u"table.none" || error.code == u"table.missingColumn")
        error.remedy += QCoreApplication::translate("cli",
            "也可以自己指明各列：用“nianbao-cli mappings %1 --export 对应.json”写出来，在 fields 里填好字段，"
            "导入时加上 --mapping 对应.json。")
                            .arg(readableName(error.file));
    return error;
}

/// In the window a wrong choice of columns is told and made anew; here it was meant.
Status checkMappings(const QList<ColumnMapping> &mappings, const QList<ImportPlan> &plans)
{
    for (const ImportPlan &plan : mappings.isEmpty() ? QList<ImportPlan>() : plans) {
        for (const Note &note : plan.notes) {
            if (note.code == u"table.mapping")
                return Error {ErrorKind::Input, note.code, note.message,
                    QCoreApplication::translate(
                        "cli", "请改正 --mapping 里的各列；只是个别行有错的，加上 --skip-bad 就略过它们。"),
                    plan.request.file, note.place};
        }
    }
    return ok();
}

/// What was said of columns, and no table has.
QList<Note> unusedMappings(const QList<ColumnMapping> &mappings, const QList<ImportPlan> &plans)
{
    QList<ColumnMapping> used;
    for (const ImportPlan &plan : plans) {
        for (const FoundTable &table : plan.fragment.tables)
            used << table.mapping;
    }
    QList<Note> notes;
    for (const ColumnMapping &mapping : mappings) {
        if (!used.contains(mapping))
            notes << Note {QStringLiteral("cli.mapping"),
                QCoreApplication::translate("cli", "--mapping 里为表头“%1”指明的列没有用上：没有一张表的表头是这样。")
                    .arg(mapping.shape.left(80)),
                {}};
    }
    return notes;
}

/// Of what comes in; what is there already is told then no more.
bool tellsSecrecy(const QList<ImportPlan> &plans)
{
    return std::any_of(plans.begin(), plans.end(), [](const ImportPlan &plan) {
        return std::any_of(
            plan.notes.begin(), plan.notes.end(), [](const Note &note) { return note.code == kSecrecyNote; });
    });
}

Result<Outcome> importAll(const Arguments &arguments, const ImportRequest &wish)
{
    NB_TRY(const QString path, arguments.needed("--library"));
    const bool dryRun = arguments.has("--dry-run");
    NB_TRY(std::unique_ptr<Library> library, dryRun ? openForReading(path) : openForWriting(path));
    NB_TRY(const Holdings holdings, holdingsOf(*library, arguments.files()));
    NB_TRY(const FoundFiles found, findFiles(arguments.files(), wish, holdings.units));
    const BadFile badFile = arguments.has("--skip-bad") ? BadFile::LeaveOut : BadFile::Refuse;
    const qsizetype files = found.requests.size();
    if (badFile == BadFile::Refuse && !found.unread.isEmpty())
        return withSkipping(together(found.unread));
    const auto planned = planImports(found.requests, holdings, randomIds(), badFile, watchFor(arguments, files));
    if (!planned)
        return withOption(planned.error(), arguments, files);
    const QList<ImportPlan> &plans = *planned;
    NB_CHECK(checkMappings(wish.mappings, plans));
    const QList<Note> secrecy = tellsSecrecy(plans) ? QList<Note>() : secrecyNotes(holdings.reports);
    QList<Note> notes =
        library->openingNotes() + secrecy + found.notes + notesOf(found.unread) + unusedMappings(wish.mappings, plans);
    if (!dryRun) {
        const auto backup = backUpFirst(*library, now(), BackupReason::BeforeImport);
        if (!backup && !arguments.has("--without-backup"))
            return backup.error();
        if (!backup)
            notes << withoutBackup(backup.error());
        Document document(std::move(library));
        const Status accepted = acceptImports(plans, document);
        if (!accepted && backup)
            takeBack(*backup, document.library());
        NB_CHECK(accepted);
    }
    return importOutcome(plans, notes, dryRun, arguments.has("--json"));
}

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const ImportRequest wish, wishOf(arguments));
    return importAll(arguments, wish);
}

Result<Outcome> runMerge(const Arguments &arguments)
{
    const QString file = arguments.files().first();
    const QString format = wholeFormat(file);
    const bool named = file.endsWith(QLatin1String(".nbpkg"), Qt::CaseInsensitive);
    NB_TRY(ImportRequest wish, wishOf(arguments));
    if (format == QLatin1String("nbpkg") || format == QLatin1String("json"))
        wish.format = format;
    if (named || !format.isEmpty() || !stampOf(file)) // what is missing is told as by import
        return importAll(arguments, wish);
    return Error {ErrorKind::Usage, QStringLiteral("cli.merge"),
        QCoreApplication::translate("cli", "“%1”不是年报库、数据包或数据文件（JSON）。").arg(readableName(file)),
        QCoreApplication::translate("cli", "别的文件请用“nianbao-cli import”导入。"), file};
}

const Option kDryRun {"--dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "只列出将会怎样，不改变年报库")};
const Option kWithoutBackup {"--without-backup", nullptr, QT_TRANSLATE_NOOP("cli", "做不成备份也照样写入年报库")};

} // namespace

Command importCommand()
{
    return Command {QLatin1String("import"),
        QT_TRANSLATE_NOOP(
            "cli", "把报告或报送的材料导入年报库，文件夹连同里面的文件夹；要么全部导入，要么都不导入；“-”是标准输入"),
        "nianbao-cli import FILE|FOLDER… --library LIBRARY [--year Y] [--organisation O] [--edition E] "
        "[--format F] [--encoding E] [--unit U] [--as report|material] [--mapping FILE] [--skip-bad] [--dry-run] "
        "[--without-backup]",
        1, std::numeric_limits<int>::max(), false,
        QList<Option> {
            {"--library", "LIBRARY", QT_TRANSLATE_NOOP("cli", "导入到哪个年报库")},
            {"--format", "F", QT_TRANSLATE_NOOP("cli", "文件的格式，见 nianbao-cli formats；不写就自动识别")},
            {"--encoding", "E", QT_TRANSLATE_NOOP("cli", "文件的编码，例如 UTF-8、GB18030；不写就自动识别")},
            {"--unit", "U",
                QT_TRANSLATE_NOOP("cli", "报送单位；没有写单位的条目也记为 U；不写就看标题、文件夹和文件名")},
            {"--as", "A",
                QT_TRANSLATE_NOOP("cli", "report 是一份报告，material 是报到别人报告里的材料；不写就自动判断")},
            {"--mapping", "FILE",
                QT_TRANSLATE_NOOP("cli", "外来表格的哪一列是哪个字段，见 nianbao-cli help mappings；先于记住的")},
            {"--skip-bad", nullptr, QT_TRANSLATE_NOOP("cli", "略过读不了的文件和表格中有错的行，导入其余的")},
            kDryRun,
            kWithoutBackup,
        } + reportOptions(),
        run};
}

Command mergeCommand()
{
    return Command {QLatin1String("merge"),
        QT_TRANSLATE_NOOP("cli", "把另一个年报库或数据包的报告、单位和原文件合并进来；那个文件不会改变"),
        "nianbao-cli merge OTHER --library LIBRARY [--year Y] [--organisation O] [--edition E] [--dry-run] "
        "[--without-backup]",
        1, 1, false,
        QList<Option> {
            {"--library", "LIBRARY", QT_TRANSLATE_NOOP("cli", "合并到哪个年报库")},
            kDryRun,
            kWithoutBackup,
        } + reportOptions(),
        runMerge};
}

} // namespace nianbao
