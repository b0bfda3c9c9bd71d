// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"
#include "core/base/wordlist.h"
#include "core/compose/compose.h"
#include "core/formats/formats.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

void collect(const QList<WorkItem> &items, QSet<Id> &nodes)
{
    for (const WorkItem &item : items) {
        nodes.insert(item.id);
        collect(item.children, nodes);
    }
}

QSet<Id> nodesOf(const Part &part)
{
    QSet<Id> nodes {part.id};
    for (const Section &section : part.sections) {
        nodes.insert(section.id);
        collect(section.items, nodes);
    }
    return nodes;
}

/// A part as it is numbered and worded within the whole report.
QString textOf(const Report &report, const Part &part)
{
    const QSet<Id> nodes = nodesOf(part);
    Blocks blocks = compose(report);
    blocks.removeIf([&](const Block &block) {
        return std::none_of(
            block.spans.begin(), block.spans.end(), [&](const Span &span) { return nodes.contains(span.source.node); });
    });
    return plainText(blocks);
}

/// P is a part's number in the report, or the key of its kind.
Result<Part> chosenPart(const Report &report, const QString &wanted)
{
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= report.parts.size())
        return report.parts[number - 1];
    QStringList choices;
    for (qsizetype i = 0; i < report.parts.size(); ++i) {
        const Part &part = report.parts[i];
        if (keyOf(part.kind) == wanted)
            return part;
        choices << QCoreApplication::translate("cli", "%1（%2，%3）")
                       .arg(QString::number(i + 1), keyOf(part.kind), part.heading);
    }
    return Error {ErrorKind::Usage, QStringLiteral("cli.part"),
        QCoreApplication::translate("cli", "报告里没有“%1”这一部分。").arg(wanted),
        QCoreApplication::translate("cli", "可以写：%1。").arg(listed(choices)), {}};
}

QJsonObject jsonOf(const QByteArray &written)
{
    return QJsonDocument::fromJson(written).object().value(QStringLiteral("report")).toObject();
}

QString originLine(const QString &where, const QString &unit, const Origin &origin)
{
    if (origin.file.isEmpty() && unit.isEmpty())
        return {};
    const QString line = origin.line > 0 ? QString::number(origin.line) : QString();
    const QString place = origin.cell.isEmpty() ? line : origin.cell;
    QStringList cells {where.simplified(), unit.isEmpty() ? origin.sender : unit, origin.file, place, origin.source};
    for (QString &cell : cells)
        cell = cell.isEmpty() ? QStringLiteral("—") : cell;
    return cells.join(u'\t') + u'\n';
}

QString originLines(const QList<WorkItem> &items)
{
    QString lines;
    for (const WorkItem &item : items) {
        const QString text = item.title.isEmpty() && !item.body.isEmpty() ? item.body.first().text : item.title;
        lines += originLine(text.left(30), item.unit, item.origin) + originLines(item.children);
    }
    return lines;
}

/// Of every record that says so: its beginning, its unit or else the sender, the file, the line or cell, and the hash
/// of the kept original. A dash for what is not known.
QString originLines(const Report &report)
{
    QString lines;
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections)
            lines += originLine(section.title, section.unit, section.origin) + originLines(section.items);
    }
    return lines;
}

Result<Outcome> run(const Arguments &arguments)
{
    NB_TRY(const std::unique_ptr<Library> library, openForReading(arguments.files().first()));
    NB_TRY(Report report, chosenReport(*library, arguments));
    QString text;
    if (arguments.has("--part")) {
        NB_TRY(const Part part, chosenPart(report, arguments.value("--part")));
        text = textOf(report, part);
        report.parts = {part};
    } else {
        text = plainText(compose(report));
    }
    if (arguments.has("--origins"))
        text = originLines(report);
    NB_TRY(const QByteArray json, formatByKey(u"json")->write(Content {{report}}, WriteOptions {}));
    const bool ended = text.isEmpty() || text.endsWith(QLatin1Char('\n'));
    return Outcome {(ended ? text : text + QLatin1Char('\n')).toUtf8(), {}, {{QStringLiteral("report"), jsonOf(json)}}};
}

} // namespace

Command showCommand()
{
    return Command {QLatin1String("show"), QT_TRANSLATE_NOOP("cli", "显示一份报告的文字，或者其中一个部分"),
        "nianbao-cli show LIBRARY [--year Y] [--organisation O] [--edition E] [--part P] [--origins]", 1, 1, false,
        QList<Option> {
            {"--part", "P", QT_TRANSLATE_NOOP("cli", "第几部分，或 work、problems、plans、responsibility、other")},
            {"--origins", nullptr,
                QT_TRANSLATE_NOOP("cli", "不显示文字，列出各条的单位、来源文件、行或单元格、原文件的 SHA-256")},
        } + reportOptions(),
        run};
}

} // namespace nianbao
