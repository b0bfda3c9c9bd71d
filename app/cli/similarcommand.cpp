// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"
#include "core/settings/settings.h"
#include "core/tasks/similartask.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

Result<int> leastLikeness(const Arguments &arguments)
{
    if (!arguments.has("--min-likeness"))
        return loadSettings().likeness;
    bool isNumber = false;
    const QString word = arguments.value("--min-likeness");
    const int percent = word.toInt(&isNumber);
    if (isNumber && percent >= kLeastLikeness && percent <= kMostLikeness)
        return percent;
    return Error {ErrorKind::Usage, QStringLiteral("cli.likeness"),
        QCoreApplication::translate("cli", "“%1”不是相似程度。").arg(word),
        QCoreApplication::translate("cli", "请写 %1 到 %2 之间的整数，例如 --min-likeness 80。")
            .arg(QString::number(kLeastLikeness), QString::number(kMostLikeness)),
        {}};
}

Note setInWindow(int percent)
{
    return {QStringLiteral("similar.likeness"),
        QCoreApplication::translate("cli", "按窗口里设定的相似 %1%；要别的，写 --min-likeness。").arg(percent), {}};
}

/// Null: all reports.
Result<Id> wantedReport(const Library &library, const Arguments &arguments)
{
    if (!arguments.has("--year") && !arguments.has("--organisation") && !arguments.has("--edition"))
        return Id {};
    NB_TRY(const Report report, chosenReport(library, arguments));
    return report.id;
}

QString whereOf(const SimilarText &text)
{
    const QString where = QCoreApplication::translate("cli", "%1年 %2").arg(QString::number(text.year), text.path);
    return text.unit.isEmpty() ? where : QCoreApplication::translate("cli", "%1（%2）").arg(where, text.unit);
}

QString lineOf(const Similarity &similarity)
{
    const QStringList words {QString::number(similarity.percent) + u'%', nameOf(similarity.kind),
        whereOf(similarity.first), whereOf(similarity.second), similarity.first.text, similarity.second.text};
    return words.join(u'\t').replace(u'\n', u' ') + u'\n';
}

QJsonObject jsonOf(const SimilarText &text)
{
    return {{QStringLiteral("report"), text.report.value}, {QStringLiteral("year"), text.year},
        {QStringLiteral("node"), text.place.node.value}, {QStringLiteral("path"), text.path},
        {QStringLiteral("unit"), text.unit}, {QStringLiteral("text"), text.text}};
}

QJsonObject jsonOf(const Similarity &similarity)
{
    return {{QStringLiteral("kind"), keyOf(similarity.kind)}, {QStringLiteral("likeness"), similarity.percent},
        {QStringLiteral("sentence"), similarity.isSentence},
        {QStringLiteral("texts"), QJsonArray {jsonOf(similarity.first), jsonOf(similarity.second)}}};
}

/// In a library, or within the one report of a file of any format, without importing it.
Result<SimilarSearch> searchIn(const QString &path, const Arguments &arguments, QList<Note> &warnings)
{
    if (!isLibrary(path)) {
        NB_TRY(const Source source, sourceFromFile(path, arguments));
        warnings = source.notes;
        return similarWithin(source.report);
    }
    NB_TRY(const std::unique_ptr<Library> library, openForReading(path));
    warnings = useNotes(*library);
    NB_TRY(const Id report, wantedReport(*library, arguments));
    return prepareSimilar(*library, report);
}

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const int least, leastLikeness(arguments));
    Outcome outcome;
    NB_TRY(const SimilarSearch search, searchIn(arguments.files().first(), arguments, outcome.warnings));
    if (!arguments.has("--min-likeness") && least != kUsualLikeness)
        outcome.warnings << setInWindow(least);
    const QList<Similarity> found = findSimilar(search, least);
    QJsonArray array;
    for (const Similarity &similarity : found) {
        outcome.output += lineOf(similarity).toUtf8();
        array.append(jsonOf(similarity));
    }
    outcome.json.insert(QStringLiteral("similar"), array);
    outcome.json.insert(QStringLiteral("minLikeness"), least);
    outcome.message = QCoreApplication::translate("cli", "相似 %1% 以上的有 %2 处。")
                          .arg(QString::number(least), QString::number(found.size()));
    outcome.exit = found.isEmpty() ? ExitCode::Done : ExitCode::Found;
    return outcome;
}

} // namespace

Command similarCommand()
{
    return Command {QLatin1String("similar"),
        QT_TRANSLATE_NOOP("cli", "查找雷同：一份报告里说了两遍的、两个单位雷同的、照搬往年的；有时返回 1"),
        "nianbao-cli similar LIBRARY [--year Y] [--organisation O] [--edition E] [--min-likeness 80]\n"
        "nianbao-cli similar FILE [--min-likeness 80]",
        1, 1, false,
        QList<Option> {
            {"--format", "F", QT_TRANSLATE_NOOP("cli", "报告文件的格式；不写就自动识别")},
            {"--encoding", "E", QT_TRANSLATE_NOOP("cli", "报告文件的编码；不写就自动识别")},
            {"--min-likeness", "N", QT_TRANSLATE_NOOP("cli", "相似到百分之几才列出，50 至 100；不写按设置，原为 80")},
        } + reportOptions(),
        run};
}

} // namespace nianbao
