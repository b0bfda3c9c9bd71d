// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"
#include "core/store/storedrow.h"

#include <QStringList>
#include <QVariant>

namespace nianbao {

/// The four tables whose rows are nodes of a report.
enum class NodeTable { Report, Part, Section, Item };

QString nameOf(NodeTable table);
/// The columns in the order of the rows below; the key comes first: (id) of a report, (report, id) of all others.
const QStringList &columnsOf(NodeTable table);
int keyLength(NodeTable table);

/// No position: the node keeps the one that is stored.
constexpr qint64 kAsStored = -1;

/// Where a node stands: all that its row holds beside its own fields.
struct Standing {
    NodeTable table = NodeTable::Report;
    Id report;
    Id parent; ///< the part of a section, the section or item of an item; null for reports and parts
    bool inItem = false; ///< the parent is an item
    qint64 position = kAsStored; ///< in its list they rise, with gaps

    bool operator==(const Standing &) const = default;
};

QVariantList rowOf(const Report &report, const Standing &standing);
QVariantList rowOf(const Part &part, const Standing &standing);
QVariantList rowOf(const Section &section, const Standing &standing);
QVariantList rowOf(const WorkItem &item, const Standing &standing);

/// The node's own fields from the row of a query over columnsOf(), or from such a row as a list. Refused: a key
/// that no enumeration has.
Status readRow(const StoredRow &row, Report &report);
Status readRow(const QVariantList &row, Report &report);
Status readRow(const StoredRow &row, Part &part);
Status readRow(const QVariantList &row, Part &part);
Status readRow(const StoredRow &row, Section &section);
Status readRow(const QVariantList &row, Section &section);
Status readRow(const StoredRow &row, WorkItem &item);
Status readRow(const QVariantList &row, WorkItem &item);

/// A list of text of a node, by the key of its field.
struct FieldText {
    QLatin1String field;
    Paragraphs paragraphs;
};

QList<FieldText> textsOf(const Report &report);
QList<FieldText> textsOf(const Part &part);
QList<FieldText> textsOf(const Section &section);
QList<FieldText> textsOf(const WorkItem &item);

/// Appends to the list that textsOf() told; false when the node has no such field.
bool addText(Report &report, const QString &field, const Paragraph &paragraph);
bool addText(Part &part, const QString &field, const Paragraph &paragraph);
bool addText(Section &section, const QString &field, const Paragraph &paragraph);
bool addText(WorkItem &item, const QString &field, const Paragraph &paragraph);

} // namespace nianbao
