// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"
#include "core/proofread/ignoring.h"
#include "core/tasks/checktask.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/findingslist.h"
#include "core/tasks/fixtask.h"
#include "core/tasks/wordlists.h"
#include "core/tasks/wordsaround.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

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
    return Source {report, path, {}};
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
    if (const std::optional<Severity> severity = fromKey<Severity>(word))
        return Thresholds {*severity, *severity};
    return Error {ErrorKind::Usage, QStringLiteral("cli.severity"),
        QCoreApplication::translate("cli", "没有“%1”这个级别。").arg(word),
        QCoreApplication::translate("cli", "可以写：error、warning、hint。"), {}};
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

QString lineOf(const Finding &finding, const QString &place)
{
    QStringList words {nameOf(finding.severity), finding.rule, place, finding.message, finding.reason};
    if (!finding.corrections.isEmpty())
        words << correctionText(finding);
    return words.join(u'\t').replace(u'\n', u' ') + u'\n';
}

void takeFindings(Outcome &outcome, const Report &report, const Findings &findings)
{
    QJsonArray array;
    const QStringList places = placesOf(report, findings.findings);
    const QStringList sentences = sentencesAround(report, findings.findings);
    for (qsizetype index = 0; index < findings.findings.size(); ++index) {
        const Finding &finding = findings.findings[index];
        outcome.output += lineOf(finding, places[index]).toUtf8();
        array.append(findingJson(finding, places[index], sentences[index]));
    }
    outcome.json.insert(QStringLiteral("findings"), array);
    outcome.message =
        QCoreApplication::translate("cli", "差错 %1，疑问 %2，提示 %3。")
            .arg(QString::number(findings.count(Severity::Error)), QString::number(findings.count(Severity::Warning)),
                QString::number(findings.count(Severity::Hint)));
}

/// How many are ignored; with --ignored which, by whom, when and why.
void takeIgnored(Outcome &outcome, const Report &report, const QList<IgnoredHere> &ignored, bool areListed)
{
    outcome.json.insert(QStringLiteral("ignoredCount"), int(ignored.size()));
    if (!ignored.isEmpty())
        outcome.message +=
            QCoreApplication::translate("cli", "另有 %1 条已忽略。").arg(QString::number(ignored.size()));
    if (!areListed)
        return;
    QList<Finding> findings;
    for (const IgnoredHere &one : ignored)
        findings << one.finding;
    const QStringList places = placesOf(report, findings);
    const QStringList sentences = sentencesAround(report, findings);
    QJsonArray array;
    for (qsizetype index = 0; index < ignored.size(); ++index) {
        const IgnoredFinding &why = ignored[index].why;
        const QString when = why.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        QString line = lineOf(findings[index], places[index]);
        line.chop(1);
        const QStringList words {QCoreApplication::translate("cli", "已忽略"), line, why.reason, why.author, when};
        outcome.output += (words.join(u'\t') + u'\n').toUtf8();
        QJsonObject object = findingJson(findings[index], places[index], sentences[index]);
        object.insert(QStringLiteral("ignored"),
            QJsonObject {{QStringLiteral("quote"), why.quote}, {QStringLiteral("reason"), why.reason},
                {QStringLiteral("author"), why.author}, {QStringLiteral("time"), textOf(why.time)}});
        array.append(object);
    }
    outcome.json.insert(QStringLiteral("ignored"), array);
}

void takeProofs(Outcome &outcome, const QList<Proof> &proofs)
{
    QJsonArray array;
    for (const Proof &proof : proofs) {
        const QStringList words {QCoreApplication::translate("cli", "算得对"), proof.sum};
        outcome.output += (words.join(u'\t') + u'\n').toUtf8();
        QJsonObject object = placeJson(proof.place, proof.length, proof.cell);
        object.insert(QStringLiteral("sum"), proof.sum);
        array.append(object);
    }
    outcome.json.insert(QStringLiteral("proofs"), array);
}

/// Every change, and what reading the file changed by itself where the new file is written anew.
void takeChanges(Outcome &outcome, const WrittenCorrections &written, const QString &path)
{
    QJsonArray array;
    QStringList kinds; // , → ， a hundred times is one line; where each stands is in the JSON
    QHash<QString, int> counts;
    for (const MadeCorrection &change : written.made) {
        const QString kind = change.was + u'\t' + change.correction.text;
        if (counts[kind]++ == 0)
            kinds << kind;
        QJsonObject object = placeJson(change.correction.place, change.correction.length, change.correction.cell);
        object.insert(QStringLiteral("was"), change.was);
        object.insert(QStringLiteral("text"), change.correction.text);
        array.append(object);
    }
    for (const QString &kind : std::as_const(kinds)) {
        QStringList words {QCoreApplication::translate("cli", "已改"), kind};
        if (counts[kind] > 1)
            words << QCoreApplication::translate("cli", "%1处").arg(counts[kind]);
        outcome.output += (words.join(u'\t') + u'\n').toUtf8();
    }
    outcome.json.insert(QStringLiteral("changes"), array);
    if (written.made.isEmpty()) {
        outcome.message += QCoreApplication::translate("cli", "没有有把握的改法，没有写文件。");
        return;
    }
    for (const Note &note : written.notes) {
        const QStringList words {QCoreApplication::translate("cli", "读入时"), note.message};
        outcome.output += (words.join(u'\t') + u'\n').toUtf8();
    }
    outcome.warnings += written.notes;
    outcome.json.insert(QStringLiteral("output"), path);
    outcome.message +=
        QCoreApplication::translate("cli", "改了 %1 处，已写出“%2”。").arg(QString::number(written.made.size()), path);
}

Status checkFixOptions(const Arguments &arguments)
{
    if (arguments.has("--fix") == arguments.has("--output"))
        return ok();
    return Error {ErrorKind::Usage, QStringLiteral("cli.fixAndOutput"),
        QCoreApplication::translate("cli", "--fix 和 --output 要一起写。"),
        QCoreApplication::translate("cli", "改正后的报告写到 --output 指定的新文件，原来的文件不动。"), {}};
}

Result<WrittenCorrections> fix(const Source &source, const QList<Finding> &findings, const Arguments &arguments)
{
    const CorrectionTarget target {
        arguments.value("--output"), {}, arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No, source.file};
    const std::optional<CheckedText> text =
        checkedText(source.file, arguments.value("--format"), arguments.value("--encoding"));
    return writeCorrected({source.report, source.notes, text}, findings, target);
}

Result<Outcome> run(const Arguments &arguments)
{
    const QString path = arguments.files().first();
    NB_CHECK(checkFixOptions(arguments));
    NB_TRY(const Thresholds thresholds, thresholdsOf(arguments));
    CheckOptions options;
    options.least = thresholds.listed;
    NB_TRY(options.rules, ruleKeys(arguments.value("--rule")));
    NB_TRY(options.profile, profileOf(arguments));
    NB_TRY(const Source source, sourceToCheck(path, arguments));
    options.notes = source.notes;
    const WordLists lists = loadWordLists();
    const PartedFindings parts = parted(source.report, check(source.report, options, lists.terms));
    const Findings &findings = parts.open;
    Outcome outcome;
    outcome.warnings = lists.notes;
    takeFindings(outcome, source.report, findings);
    takeIgnored(outcome, source.report, parts.ignored, arguments.has("--ignored"));
    if (arguments.has("--proofs"))
        takeProofs(outcome, findings.proofs);
    if (arguments.has("--fix")) {
        NB_TRY(const WrittenCorrections written, fix(source, findings.findings, arguments));
        takeChanges(outcome, written, arguments.value("--output"));
    }
    const bool fails = std::any_of(findings.findings.begin(), findings.findings.end(),
        [&](const Finding &finding) { return finding.severity >= thresholds.fails; });
    outcome.exit = fails ? ExitCode::Found : ExitCode::Done;
    return outcome;
}

} // namespace

Command checkCommand()
{
    return Command {QLatin1String("check"),
        QT_TRANSLATE_NOOP("cli", "校对一份报告，列出差错、疑问和提示；有差错（或 --min-severity 所写级别）时返回 1"),
        "nianbao-cli check LIBRARY [--year Y] [--organisation O] [--edition E] [--profile P] "
        "[--min-severity S] [--rule R] [--ignored]\n"
        "nianbao-cli check FILE [--fix --output FILE [--overwrite]]",
        1, 1, false,
        QList<Option> {
            {"--min-severity", "S", QT_TRANSLATE_NOOP("cli", "只列这一级和更重的：error、warning、hint")},
            {"--profile", "P",
                QT_TRANSLATE_NOOP("cli", "按哪套规定要求必写的内容：until2014、2015、2019、2021；不写看报告的年度")},
            {"--rule", "R", QT_TRANSLATE_NOOP("cli", "只用这些规则，用逗号分开，见 nianbao-cli rules")},
            {"--ignored", nullptr, QT_TRANSLATE_NOOP("cli", "也列出已忽略的，连同理由")},
            {"--proofs", nullptr, QT_TRANSLATE_NOOP("cli", "也列出算得对的数")},
            {"--fix", nullptr, QT_TRANSLATE_NOOP("cli", "改正有把握的，写成新文件，原来的文件不动")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("cli", "改正后写到哪个文件")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "文件已存在时替换它")},
            {"--format", "F", QT_TRANSLATE_NOOP("cli", "报告文件的格式；不写就自动识别")},
            {"--encoding", "E", QT_TRANSLATE_NOOP("cli", "报告文件的编码；不写就自动识别")},
        } + reportOptions(),
        run};
}

} // namespace nianbao
