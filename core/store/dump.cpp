// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump.h"

#include "core/model/tablejson.h"
#include "core/store/database.h"
#include "core/store/reportstore.h"
#include "core/store/rows.h"
#include "core/store/sourcestore.h"
#include "core/store/unitstore.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace nianbao {
namespace {

/// The text, and for a table its JSON, for a picture its size, kind and hash.
QByteArray dumpedParagraph(const Paragraph &paragraph)
{
    QByteArray out = dumped(paragraph.text);
    if (paragraph.kind == ParagraphKind::Table)
        out += "\n  " + dumped(QString::fromUtf8(formatJson(toJson(paragraph.table))));
    if (paragraph.kind == ParagraphKind::Picture) {
        const Picture &picture = paragraph.picture;
        const QByteArray hash = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256).toHex();
        out += "\n  " + dumped(picture.mediaType) + ' ' + QByteArray::number(picture.width) + ' '
            + QByteArray::number(picture.bytes.size()) + ' ' + hash;
    }
    return out;
}

/// A node's line, with its number among its siblings whatever is stored, then a line for each column and each
/// paragraph. A new column is dumped without a change here.
template <typename T>
void dumpNode(QByteArray &out, const T &node, const Standing &standing)
{
    out += nameOf(standing.table).toUtf8() + '\n' + dumpedRow(columnsOf(standing.table), rowOf(node, standing));
    for (const FieldText &text : textsOf(node)) {
        for (const Paragraph &paragraph : text.paragraphs) {
            out += ' ' + QByteArray(text.field.data(), text.field.size()) + ' ' + keyOf(paragraph.kind).toUtf8() + ": "
                + dumpedParagraph(paragraph) + '\n';
        }
    }
}

void dumpItems(QByteArray &out, const QList<WorkItem> &items, Standing standing)
{
    for (const WorkItem &item : items) {
        dumpNode(out, item, standing);
        dumpItems(out, item.children, {NodeTable::Item, standing.report, item.id, true, 0});
        ++standing.position;
    }
}

void dumpReport(QByteArray &out, const Report &report)
{
    dumpNode(out, report, {NodeTable::Report, report.id, {}});
    Standing part {NodeTable::Part, report.id, {}, false, 0};
    for (const Part &ofReport : report.parts) {
        dumpNode(out, ofReport, part);
        ++part.position;
        Standing section {NodeTable::Section, report.id, ofReport.id, false, 0};
        for (const Section &ofPart : ofReport.sections) {
            dumpNode(out, ofPart, section);
            ++section.position;
            for (const Id &problem : ofPart.plan.answers)
                out += " answers: " + dumped(problem.value) + '\n';
            dumpItems(out, ofPart.items, {NodeTable::Item, report.id, ofPart.id, false, 0});
        }
    }
}

} // namespace

QByteArray dumped(const QString &text)
{
    QString out = text;
    out.replace(u'\\', QStringLiteral("\\\\")).replace(u'\n', QStringLiteral("\\n"));
    out.replace(u'\r', QStringLiteral("\\r")).replace(u'\t', QStringLiteral("\\t"));
    return out.toUtf8();
}

QByteArray dumpedRow(const QStringList &columns, const QVariantList &row)
{
    QByteArray out;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (!row.at(i).isNull())
            out += ' ' + columns.at(i).toUtf8() + ": " + dumped(row.at(i).toString()) + '\n';
    }
    return out;
}

Result<QByteArray> dumpReports(Database &database)
{
    NB_TRY(QList<ReportSummary> summaries, loadSummaries(database));
    std::sort(summaries.begin(), summaries.end(), [](const ReportSummary &a, const ReportSummary &b) {
        return std::tuple(a.year, a.organisation, keyOf(a.edition))
            < std::tuple(b.year, b.organisation, keyOf(b.edition));
    });
    QByteArray out;
    for (const ReportSummary &summary : summaries) {
        NB_TRY(const Report report, loadReport(database, summary.id));
        dumpReport(out, report);
    }
    return out;
}

Result<QByteArray> dumpLibrary(Database &database)
{
    NB_TRY(const QByteArray reports, dumpReports(database));
    NB_TRY(const QByteArray units, dumpUnits(database));
    NB_TRY(const QByteArray sources, dumpSources(database));
    return "nianbao-dump 2\n" + reports + units + sources;
}

} // namespace nianbao
