// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkoutcome.h"
#include "app/cli/command.h"
#include "app/cli/printing.h"
#include "app/cli/source.h"
#include "core/base/filename.h"
#include "core/proofread/ignoring.h"
#include "core/tasks/checktask.h"
#include "core/tasks/fixtask.h"
#include "core/tasks/reportplaces.h"
#include "core/tasks/wordlists.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// From a library, whatever it is called, or from a file of any format without importing it.
Result<Source> sourceToCheck(const QString &path, const Arguments &arguments)
{
    if (!isLibrary(path))
        return sourceFromFile(path, arguments);
    NB_TRY(const std::unique_ptr<Library> library, openForReading(path));
    NB_TRY(const Report report, chosenReport(*library, arguments));
    return Source {report, path, useNotes(*library)};
}

/// Listed from this severity on; and the exit code says whether there is anything of it.
struct Thresholds {
    Severity listed = Severity::Hint;
    Severity fails = Severity::Error;
};

Result<Thresholds> thresholdsOf(const Arguments &arguments)
{
    if (!arguments.has("--min-severity"))
        return Thresholds {};
    const QString word = arguments.value("--min-severity");
    for (const KeyedValue<Severity> &level : keyedValues<Severity>()) {
        if (word == level.key || word == nameOf(level.value)) // as the list itself calls it: 差错
            return Thresholds {level.value, level.value};
    }
    return Error {ErrorKind::Usage, QStringLiteral("cli.severity"),
        QCoreApplication::translate("cli", "没有“%1”这个级别。").arg(word),
        QCoreApplication::translate("cli", "可以写：error、warning、hint，或者差错、疑问、提示。"), {}};
}

/// Empty: that of the report's year.
Result<std::optional<Profile>> profileOf(const Arguments &arguments)
{
    if (!arguments.has("--profile"))
        return std::optional<Profile> {};
    const QString word = arguments.value("--profile");
    if (const std::optional<Profile> profile = fromKey<Profile>(word))
        return profile;
    QStringList keys;
    for (const KeyedValue<Profile> &row : keyedValues<Profile>())
        keys << row.key;
    return Error {ErrorKind::Usage, QStringLiteral("cli.profile"),
        QCoreApplication::translate("cli", "没有“%1”这套规定。").arg(word),
        QCoreApplication::translate("cli", "可以写：%1。").arg(keys.join(QStringLiteral("、"))), {}};
}

Status checkFixOptions(const Arguments &arguments)
{
    if (arguments.has("--fix") == arguments.has("--output"))
        return ok();
    return Error {ErrorKind::Usage, QStringLiteral("cli.fixAndOutput"),
        QCoreApplication::translate("cli", "--fix 和 --output 要一起写。"),
        QCoreApplication::translate("cli", "改正后的报告写到 --output 指定的新文件，原来的文件不动。"), {}};
}

/// Empty for all of them where the option is not written; written with nothing behind it, it is a slip of a script.
Result<QStringList> chosenRules(const Arguments &arguments)
{
    const QString rules = arguments.values("--rule").join(u',');
    if (!arguments.has("--rule") || !rules.trimmed().isEmpty())
        return ruleKeys(rules);
    return Error {ErrorKind::Usage, QStringLiteral("cli.rule"),
        QCoreApplication::translate("cli", "--rule 后面没有写规则。"),
        QCoreApplication::translate("cli", "规则的名称见 nianbao-cli rules；不写 --rule 用全部规则。"), {}};
}

/// Of which a report is written as long as nothing says otherwise.
Year lastFullYear(Year otherwise)
{
    return Year::from(timeOfMaking().date().year() - 1).value_or(otherwise);
}

Note unknownYear(Year year)
{
    return {QStringLiteral("check.year"),
        QCoreApplication::translate("cli", "看不出是哪一年的报告，按 %1 年校对；用 --year 写明年度。")
            .arg(QString::number(year.number()))};
}

/// Of a file as it was checked; nothing of a library.
std::optional<CheckedText> textOfFile(const QString &path, const Arguments &arguments)
{
    return isLibrary(path) ? std::nullopt
                           : checkedText(path, arguments.value("--format"), arguments.value("--encoding"));
}

bool fails(const Findings &findings, Severity from)
{
    return std::any_of(findings.findings.begin(), findings.findings.end(),
        [&](const Finding &finding) { return finding.severity >= from; });
}

/// By what everything is checked.
struct Checking {
    CheckOptions options;
    Terms terms;

    [[nodiscard]] PartedFindings of(const Report &report, const QList<Note> &notes) const
    {
        CheckOptions with = options;
        with.notes = notes;
        return parted(report, check(report, with, terms));
    }
};

/// What the corrected file still has. What reading had put right is right in a file that was written anew.
Result<PartedFindings> remaining(const WrittenCorrections &written, const CorrectionTarget &target,
    const Checking &checking, const Arguments &arguments)
{
    if (written.report)
        return checking.of(*written.report, {});
    NB_TRY(const Source corrected, sourceFromFile(target.path, arguments));
    return checking.of(corrected.report, corrected.notes);
}

/// What was checked, and what was found.
struct Checked {
    const Source &source;
    const std::optional<CheckedText> &text;
    const PartedFindings &parts;
};

void tellFound(CheckOutcome &told, const PartedFindings &parts, const Arguments &arguments, const QList<Mended> &mended)
{
    told.take(parts.open, mended);
    told.takeIgnored(parts.ignored);
    if (arguments.has("--proofs"))
        told.takeProofs(parts.open.proofs);
}

/// Writes the corrected file where that is asked for. Returns what is left to do.
Result<Findings> tellAll(
    CheckOutcome &told, const Checked &checked, const Checking &checking, const Arguments &arguments)
{
    const Findings &open = checked.parts.open;
    if (!arguments.has("--fix")) {
        tellFound(told, checked.parts, arguments, {});
        return open;
    }
    const Source &source = checked.source;
    const CorrectionTarget target {
        arguments.value("--output"), {}, arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No, source.file};
    NB_TRY(const WrittenCorrections written,
        writeCorrected({source.report, source.notes, checked.text}, open.findings, target));
    NB_TRY(const PartedFindings left, remaining(written, target, checking, arguments));
    tellFound(told, checked.parts, arguments, mended(open.findings, written, left.open.findings));
    told.takeChanges(written, target.path);
    told.takeRemaining(left.open);
    return left.open;
}

Result<Outcome> run(const Arguments &arguments)
{
    const QString path = arguments.files().first();
    NB_CHECK(checkFixOptions(arguments));
    NB_TRY(const Thresholds thresholds, thresholdsOf(arguments));
    Checking checking;
    checking.options.least = thresholds.listed;
    NB_TRY(checking.options.rules, chosenRules(arguments));
    NB_TRY(checking.options.profile, profileOf(arguments));
    NB_TRY(Source source, sourceToCheck(path, arguments));
    if (!source.isYearKnown)
        source.report.year = lastFullYear(source.report.year);
    const WordLists lists = loadWordLists(arguments.has("--no-own-words") ? OwnWordsUse::Leave : OwnWordsUse::Take);
    checking.terms = lists.terms;
    const PartedFindings parts = checking.of(source.report, source.notes);
    const std::optional<CheckedText> text = textOfFile(path, arguments);
    const ReportPlaces places = isLibrary(path)
        ? ReportPlaces(source.report)
        : ReportPlaces(source.report, readableName(QFileInfo(path).fileName()), text);
    CheckOutcome told(source.report, places, checking.options, arguments.has("--ignored"));
    told.warn(lists, isLibrary(path) ? source.notes : QList<Note>());
    if (!source.isYearKnown)
        told.outcome().warnings << unknownYear(source.report.year);
    NB_TRY(const Findings left, tellAll(told, {source, text, parts}, checking, arguments));
    told.outcome().exit = fails(left, thresholds.fails) ? ExitCode::Found : ExitCode::Done;
    return told.outcome();
}

} // namespace

Command checkCommand()
{
    return Command {QLatin1String("check"),
        QT_TRANSLATE_NOOP("cli", "校对一份报告，列出差错、疑问和提示；有差错（或 --min-severity 所写级别）时返回 1"),
        "nianbao-cli check LIBRARY [--year Y] [--organisation O] [--edition E] [--profile P] "
        "[--min-severity S] [--rule R] [--no-own-words] [--ignored] [--proofs] [--fix --output FILE [--overwrite]]\n"
        "nianbao-cli check FILE [--year Y] [--profile P] [--min-severity S] [--rule R] [--no-own-words] [--proofs] "
        "[--fix --output FILE [--overwrite]]\n"
        "nianbao-cli check - [--format F] [--encoding E] [--year Y] ... < FILE",
        1, 1, false,
        QList<Option> {
            {"--min-severity", "S", QT_TRANSLATE_NOOP("cli", "只列这一级和更重的：error、warning、hint")},
            {"--profile", "P",
                QT_TRANSLATE_NOOP("cli", "按哪套规定要求必写的内容：until2014、2015、2019、2021；不写看报告的年度")},
            {"--rule", "R",
                QT_TRANSLATE_NOOP(
                    "cli", "只用这些规则或者类别（如 words），用逗号分开或者写几次，见 nianbao-cli rules"),
                true},
            {"--no-own-words", nullptr, QT_TRANSLATE_NOOP("cli", "不用窗口里的“我的词表”")},
            {"--ignored", nullptr, QT_TRANSLATE_NOOP("cli", "也列出已忽略的，连同理由")},
            {"--proofs", nullptr, QT_TRANSLATE_NOOP("cli", "也列出算得对的数")},
            {"--fix", nullptr,
                QT_TRANSLATE_NOOP("cli",
                    "改正有把握的，写成新文件，原来的文件不动；提示要人定，不改，只有半角标点、多余的空格这类只有一种写"
                    "法的照改；每处改没改"
                    "列在“处理”一栏；返回值按改好以后还有的算")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("cli", "改正后写到哪个文件")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "文件已存在时替换它")},
            {"--format", "F", QT_TRANSLATE_NOOP("cli", "报告文件的格式；不写就自动识别")},
            {"--encoding", "E", QT_TRANSLATE_NOOP("cli", "报告文件的编码；不写就自动识别")},
        } + reportOptions(),
        run};
}

} // namespace nianbao
