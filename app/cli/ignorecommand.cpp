// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"
#include "core/base/clock.h"
#include "core/model/nodepaths.h"
#include "core/proofread/ignoring.h"
#include "core/tasks/backuptask.h"
#include "core/tasks/checktask.h"
#include "core/tasks/ignoretask.h"
#include "core/tasks/wordlists.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

/// Which of the three things is asked for, and that nothing is named that belongs to another.
Status checkWhatIsAsked(const Arguments &arguments)
{
    const bool lists = arguments.has("--list");
    const bool undoes = arguments.has("--undo");
    const bool names = arguments.has("--rule") || arguments.has("--quote") || arguments.has("--all");
    if ((lists && (undoes || names || arguments.has("--reason"))) || (undoes && arguments.has("--reason")))
        return Error {ErrorKind::Usage, QStringLiteral("cli.oneOf"),
            QCoreApplication::translate("cli", "列出（--list）、不再忽略（--undo）和忽略（--reason）只能做一样。"),
            QCoreApplication::translate("cli", "请分次执行。"), {}};
    return ok();
}

Result<FindingChoice> choiceOf(const Arguments &arguments)
{
    NB_TRY(const QString name, arguments.needed("--rule"));
    NB_TRY(const QStringList keys, ruleKeys(name));
    if (keys.size() != 1)
        return Error {ErrorKind::Usage, QStringLiteral("cli.rule"),
            QCoreApplication::translate("cli", "--rule 只能写一条规则，不能是“%1”。").arg(name),
            QCoreApplication::translate("cli", "请一条规则一条规则地来。"), {}};
    return FindingChoice {keys.first(), arguments.value("--quote"), arguments.has("--all")};
}

/// The report in which something is found, as `check` finds it.
struct CheckedReport {
    Report report;
    PartedFindings parts;
    QList<Note> notes;
};

CheckedReport checked(const Report &report)
{
    const WordLists lists = loadWordLists();
    return {report, parted(report, check(report, CheckOptions {}, lists.terms)), lists.notes};
}

QJsonObject jsonOf(const IgnoredFinding &one, const QString &path)
{
    return QJsonObject {{QStringLiteral("rule"), one.rule}, {QStringLiteral("node"), one.node.value},
        {QStringLiteral("path"), path}, {QStringLiteral("quote"), one.quote}, {QStringLiteral("reason"), one.reason},
        {QStringLiteral("author"), one.author}, {QStringLiteral("time"), textOf(one.time)}};
}

QString pathOf(const QHash<Id, QString> &paths, const Id &node)
{
    return paths.value(node, QCoreApplication::translate("cli", "全文"));
}

/// All that the report ignores, also what is not there at present because its text was changed.
Outcome list(const CheckedReport &checked)
{
    QList<IgnoredFinding> present;
    for (const IgnoredHere &here : checked.parts.ignored)
        present << here.why;
    const QHash<Id, QString> paths = nodePaths(checked.report);
    Outcome outcome;
    outcome.warnings = checked.notes;
    QJsonArray array;
    for (const IgnoredFinding &one : checked.report.ignored) {
        const bool isFound = isIgnored(present, one);
        QStringList words {one.rule, pathOf(paths, one.node), one.quote, one.reason, one.author,
            one.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))};
        if (!isFound)
            words << QCoreApplication::translate("cli", "现在没有这一处");
        outcome.output += (words.join(u'\t').replace(u'\n', u' ') + u'\n').toUtf8();
        QJsonObject object = jsonOf(one, pathOf(paths, one.node));
        object.insert(QStringLiteral("found"), isFound);
        array.append(object);
    }
    outcome.json.insert(QStringLiteral("ignored"), array);
    outcome.message = QCoreApplication::translate("cli", "忽略了 %1 条校对意见。").arg(array.size());
    return outcome;
}

Outcome done(const QList<IgnoredFinding> &changed, const Report &report, const char *key, const QString &message)
{
    const QHash<Id, QString> paths = nodePaths(report);
    QJsonArray array;
    for (const IgnoredFinding &one : changed)
        array.append(jsonOf(one, pathOf(paths, one.node)));
    return Outcome {{}, message.arg(changed.size()), {{QLatin1String(key), array}}};
}

Result<Outcome> change(const Arguments &arguments, std::unique_ptr<Library> library)
{
    NB_TRY(const FindingChoice choice, choiceOf(arguments));
    NB_TRY(const Report report, chosenReport(*library, arguments));
    QList<Note> notes = library->openingNotes();
    if (const auto backup = backUpFirst(*library, now()); !backup) // little changes, and it can be taken back
        notes << withoutBackup(backup.error());
    Document document(std::move(library));
    NB_CHECK(document.choose(report.id));
    Outcome outcome;
    if (arguments.has("--undo")) {
        NB_TRY(const QList<IgnoredFinding> back, takeBackChosen(document, choice));
        outcome = done(back, report, "takenBack", QCoreApplication::translate("cli", "不再忽略 %1 条校对意见。"));
    } else {
        NB_TRY(const QString reason, arguments.needed("--reason"));
        const CheckedReport found = checked(report);
        notes << found.notes;
        NB_TRY(const QList<IgnoredFinding> ignored, ignoreChosen(document, found.parts.open.findings, choice, reason));
        outcome = done(ignored, report, "ignored", QCoreApplication::translate("cli", "已忽略 %1 条校对意见。"));
    }
    outcome.warnings = notes;
    return outcome;
}

Result<Outcome> run(const Arguments &arguments)
{
    const QString path = arguments.files().first();
    NB_CHECK(checkWhatIsAsked(arguments));
    if (arguments.has("--list")) {
        NB_TRY(const std::unique_ptr<Library> library, openForReading(path));
        NB_TRY(const Report report, chosenReport(*library, arguments));
        return list(checked(report));
    }
    NB_TRY(std::unique_ptr<Library> library, openForWriting(path));
    return change(arguments, std::move(library));
}

} // namespace

Command ignoreCommand()
{
    return Command {QLatin1String("ignore"),
        QT_TRANSLATE_NOOP("cli", "忽略年报库里的校对意见，记下理由；文字改了会重新提出；也能列出、不再忽略"),
        "nianbao-cli ignore LIBRARY --rule R [--quote TEXT] [--all] --reason TEXT [--year Y] [--organisation O] "
        "[--edition E]\n"
        "nianbao-cli ignore LIBRARY --undo --rule R [--quote TEXT] [--all] [--year Y] [--organisation O] [--edition "
        "E]\n"
        "nianbao-cli ignore LIBRARY --list [--year Y] [--organisation O] [--edition E]",
        1, 1, false,
        QList<Option> {
            {"--rule", "R", QT_TRANSLATE_NOOP("cli", "哪一条规则的意见，见 nianbao-cli rules")},
            {"--quote", "TEXT",
                QT_TRANSLATE_NOOP("cli", "意见所指的文字，可以连同前后几个字；不写就是这条规则的，不止一条时列出来")},
            {"--all", nullptr, QT_TRANSLATE_NOOP("cli", "符合的有几条就几条")},
            {"--reason", "TEXT", QT_TRANSLATE_NOOP("cli", "忽略的理由，和谁、何时一起记下")},
            {"--undo", nullptr, QT_TRANSLATE_NOOP("cli", "不再忽略，意见重新提出")},
            {"--list", nullptr, QT_TRANSLATE_NOOP("cli", "列出已忽略的：规则、在哪里、文字、理由、谁、何时")},
        } + reportOptions(),
        run};
}

} // namespace nianbao
