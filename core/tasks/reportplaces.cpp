// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/reportplaces.h"

#include "core/model/ignoredfinding.h"
#include "core/model/nodefields.h"
#include "core/model/nodepaths.h"
#include "core/proofread/fieldkeys.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

QString cellText(const std::optional<CellRange> &cell)
{
    if (!cell)
        return {};
    return Words::tr(" › 表格第%1行第%2格").arg(QString::number(cell->row + 1), QString::number(cell->cell + 1));
}

MarkedWords wordsOf(const Correction &correction)
{
    return {correction.place, correction.length, correction.cell};
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString lineText(const FilePlace &place, bool inDocument)
{
    if (!place.line)
        return {};
    const QString line = QString::number(*place.line);
    if (!place.column)
        return inDocument ? Words::tr("第%1段").arg(line) : Words::tr("第%1行").arg(line);
    const QString column = QString::number(*place.column);
    return inDocument ? Words::tr("第%1段第%2字").arg(line, column) : Words::tr("第%1行第%2字").arg(line, column);
}

ReportPlaces::ReportPlaces(const Report &report)
    : m_paths(nodePaths(report))
{
}

ReportPlaces::ReportPlaces(const Report &report, const QString &fileName, const std::optional<CheckedText> &text)
    : m_paths(nodePaths(report))
    , m_hasIds(false)
    , m_isDocument(text && text->isDocument)
{
    if (text)
        m_file.emplace(*text, report);
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections) {
            collectCell(section.id, section.origin, fileName);
            collectCells(section.items, fileName);
        }
    }
}

/// A data file tells of cells in other files.
void ReportPlaces::collectCell(const Id &node, const Origin &origin, const QString &fileName)
{
    if (origin.file == fileName && !origin.cell.isEmpty())
        m_cells.insert(node, origin.cell);
}

void ReportPlaces::collectCells(const QList<WorkItem> &items, const QString &fileName)
{
    for (const WorkItem &item : items) {
        collectCell(item.id, item.origin, fileName);
        collectCells(item.children, fileName);
    }
}

QString ReportPlaces::path(const MarkedWords &words, const FilePlace &source) const
{
    if (!words.place.node.isNull())
        return m_paths.value(words.place.node, nameOf(words.place.field)) + cellText(words.cell);
    if (!source.line)
        return Words::tr("全文");
    const QString number = QString::number(*source.line);
    return m_isDocument ? Words::tr("文件第%1段").arg(number) : Words::tr("文件第%1行").arg(number);
}

QString ReportPlaces::text(const MarkedWords &words, const FilePlace &source) const
{
    const QString line = words.place.node.isNull() ? QString() : lineText(inFile(words, source), m_isDocument);
    const QString first = line.isEmpty() ? m_cells.value(words.place.node) : line;
    return first.isEmpty() ? path(words, source) : Words::tr("%1，%2").arg(first, path(words, source));
}

FilePlace ReportPlaces::inFile(const MarkedWords &words, const FilePlace &source) const
{
    return source.line || !m_file || words.cell || words.place.node.isNull() ? source : m_file->placeOf(words.place);
}

QJsonObject ReportPlaces::json(const MarkedWords &words, const FilePlace &source) const
{
    const FilePlace file = inFile(words, source);
    QJsonObject object {
        {QStringLiteral("node"), m_hasIds ? QJsonValue(words.place.node.value) : QJsonValue()},
        {QStringLiteral("field"), keyOf(words.place.field)},
        {QStringLiteral("paragraph"), words.place.paragraph},
        {QStringLiteral("offset"), words.cell ? words.cell->offset : words.place.offset},
        {QStringLiteral("length"), words.cell ? words.cell->length : words.length},
        {QStringLiteral("path"), path(words, source)},
        {QStringLiteral("line"), orNull(file.line)},
        {QStringLiteral("column"), orNull(file.column)},
        {QStringLiteral("sheetCell"), orNull(m_cells.value(words.place.node))},
    };
    if (words.cell) {
        object.insert(QStringLiteral("row"), words.cell->row);
        object.insert(QStringLiteral("cell"), words.cell->cell);
    }
    return object;
}

QJsonObject ReportPlaces::json(const Finding &finding, const QString &sentence) const
{
    QJsonArray fix;
    for (const Correction &correction : finding.corrections) {
        QJsonObject object = json(wordsOf(correction));
        object.insert(QStringLiteral("text"), correction.text);
        fix.append(object);
    }
    return {{QStringLiteral("rule"), finding.rule}, {QStringLiteral("severity"), keyOf(finding.severity)},
        {QStringLiteral("place"), json(markedBy(finding), finding.source)}, {QStringLiteral("quote"), finding.quote},
        {QStringLiteral("sentence"), sentence}, {QStringLiteral("message"), finding.message},
        {QStringLiteral("reason"), finding.reason}, {QStringLiteral("fix"), fix}};
}

QJsonObject ReportPlaces::json(const Proof &proof, const QString &sentence) const
{
    QJsonObject object = json(markedBy(proof));
    object.insert(QStringLiteral("quote"), proof.quote);
    object.insert(QStringLiteral("sentence"), sentence);
    object.insert(QStringLiteral("sum"), proof.sum);
    return object;
}

QJsonObject ReportPlaces::json(const IgnoredHere &here, const QString &sentence) const
{
    QJsonObject object = json(here.finding, sentence);
    object.insert(QStringLiteral("ignored"),
        QJsonObject {{QStringLiteral("quote"), here.why.quote}, {QStringLiteral("reason"), here.why.reason},
            {QStringLiteral("author"), here.why.author}, {QStringLiteral("time"), textOf(here.why.time)}});
    return object;
}

QJsonObject ReportPlaces::json(const MadeCorrection &change) const
{
    QJsonObject object = json(wordsOf(change.correction), change.source);
    object.insert(QStringLiteral("was"), change.was);
    object.insert(QStringLiteral("text"), change.correction.text);
    return object;
}

} // namespace nianbao
