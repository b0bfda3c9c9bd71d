// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/comparison.h"
#include "core/store/database.h"
#include "core/store/paragraphrow.h"
#include "core/store/positions.h"
#include "core/store/reportstore.h"
#include "core/store/rowwriter.h"

#include <QCoreApplication>

#include <utility>

namespace nianbao {
namespace {

const QList<Id> &answersOf(const Section &section)
{
    return section.plan.answers;
}

template <typename T>
QList<Id> answersOf(const T &)
{
    return {};
}

template <typename T>
QList<Id> idsOf(const QList<T> &list)
{
    QList<Id> ids;
    ids.reserve(list.size());
    for (const T &node : list)
        ids << node.id;
    return ids;
}

/// Before anything else of a level is written: which positions are stored is read.
template <typename T>
Status placeNodes(RowWriter &writer, NodeTable table, Level<T> &level)
{
    for (const auto &[before, after] : std::as_const(level.reordered)) {
        NB_TRY(const QList<NewPosition> places,
            newPositions(idsOf(before), idsOf(after), [&](const Id &id) { return writer.positionOf(table, id); }));
        for (const NewPosition &place : places) {
            const auto entry = level.after.find(place.id);
            if (entry != level.after.end())
                entry->standing.position = place.position;
            else // makes room, and is the same else
                NB_CHECK(writer.shiftRow(table, place.id, place.position));
        }
    }
    return ok();
}

template <typename T>
Status insertAdded(RowWriter &writer, const Level<T> &level)
{
    for (const Id &id : level.order) {
        const Entry<T> entry = level.after.value(id);
        if (!entry.node || level.before.contains(id))
            continue;
        NB_CHECK(writer.insertRow(entry.standing.table, rowOf(*entry.node, entry.standing)));
        NB_CHECK(writer.writeTexts(entry.standing.table, id, {}, textsOf(*entry.node)));
        NB_CHECK(writer.writeAnswers(id, {}, answersOf(*entry.node)));
    }
    return ok();
}

template <typename T>
Status updateChanged(RowWriter &writer, const Level<T> &level)
{
    for (const Id &id : level.order) {
        const Entry<T> before = level.before.value(id);
        const Entry<T> after = level.after.value(id);
        if (!before.node || !after.node)
            continue;
        const bool stays =
            before.standing.parent == after.standing.parent && before.standing.inItem == after.standing.inItem;
        if (stays && *before.node == *after.node) {
            if (after.standing.position != kAsStored)
                NB_CHECK(writer.shiftRow(after.standing.table, id, after.standing.position));
            continue;
        }
        const NodeTable table = after.standing.table;
        NB_CHECK(writer.updateRow(table, rowOf(*before.node, before.standing), rowOf(*after.node, after.standing)));
        NB_CHECK(writer.writeTexts(table, id, textsOf(*before.node), textsOf(*after.node)));
        NB_CHECK(writer.writeAnswers(id, answersOf(*before.node), answersOf(*after.node)));
    }
    return ok();
}

/// After the updates: what moved out of a removed node must be out before the removal cascades.
template <typename T>
Status removeGone(RowWriter &writer, const Level<T> &level)
{
    for (const Id &id : level.order) {
        const Entry<T> before = level.before.value(id);
        if (before.node && !level.after.contains(id))
            NB_CHECK(writer.removeRow(before.standing.table, {before.standing.report.value, id.value}));
    }
    return ok();
}

Error unsoundError(const Report &report, const QString &path)
{
    return {.kind = ErrorKind::Input,
        .code = QStringLiteral("library.structure"),
        .message = QCoreApplication::translate("store", "报告“%1”的结构不对（编号重复或层次太深），没有保存。")
                       .arg(report.title),
        .remedy = QCoreApplication::translate("store", "请检查导入的文件。"),
        .file = path,
        .detail = QStringLiteral("doubled id, or a child with children")};
}

Status saveRoot(RowWriter &writer, const Report *before, const Report &after)
{
    const Standing standing {NodeTable::Report, after.id, {}};
    if (before)
        NB_CHECK(writer.updateRow(NodeTable::Report, rowOf(*before, standing), rowOf(after, standing)));
    else
        NB_CHECK(writer.insertRow(NodeTable::Report, rowOf(after, standing)));
    return writer.writeTexts(
        NodeTable::Report, after.id, before ? textsOf(*before) : QList<FieldText>(), textsOf(after));
}

} // namespace

Status saveReport(Database &database, const Report *before, const Report *after)
{
    RowWriter writer(database, after ? after->id : before->id);
    if (!after)
        return writer.removeRow(NodeTable::Report, {before->id.value});
    Comparison comparison(before, after);
    if (!comparison.isSound())
        return unsoundError(*after, database.shownPath());
    NB_CHECK(saveRoot(writer, before, *after));
    NB_CHECK(placeNodes(writer, NodeTable::Part, comparison.parts));
    NB_CHECK(placeNodes(writer, NodeTable::Section, comparison.sections));
    NB_CHECK(placeNodes(writer, NodeTable::Item, comparison.items));
    NB_CHECK(insertAdded(writer, comparison.parts));
    NB_CHECK(insertAdded(writer, comparison.sections));
    NB_CHECK(insertAdded(writer, comparison.items));
    NB_CHECK(updateChanged(writer, comparison.parts));
    NB_CHECK(updateChanged(writer, comparison.sections));
    NB_CHECK(updateChanged(writer, comparison.items));
    NB_CHECK(removeGone(writer, comparison.items));
    NB_CHECK(removeGone(writer, comparison.sections));
    NB_CHECK(removeGone(writer, comparison.parts));
    NB_CHECK(writer.flush());
    return writer.hasWrittenPictures() ? checkPictures(database, after->id) : ok();
}

} // namespace nianbao
