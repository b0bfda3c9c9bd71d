// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/historytask.h"

#include "core/model/nodefields.h"
#include "core/model/outline.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

constexpr qint64 kPause = 10 * 60; // seconds

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

/// Whether the older record is typing into the same field as the row that ends before it.
bool continues(const HistoryEntry &entry, const ChangeRecord &older)
{
    const qint64 pause = older.time.secsTo(entry.begin);
    return !entry.node.isNull() && older.node == entry.node && older.author == entry.author
        && older.label == entry.label && older.number + 1 == entry.first && pause >= 0 && pause <= kPause;
}

template <typename T>
std::optional<QString> textIn(const T *node, Field field)
{
    if (!node)
        return std::nullopt;
    for (const NodeField<T> &row : textFields<T>()) {
        if (row.field == field)
            return row.text(*node);
    }
    return std::nullopt;
}

/// The field's text as it is now; empty where the node is no more.
std::optional<QString> textNow(const Report &now, const Id &node, Field field)
{
    if (node == now.id)
        return field == Field::Organisation ? now.organisation : textIn(&now, field);
    if (const auto text = textIn(findItem(now, node), field))
        return text;
    if (const auto text = textIn(findSection(now, node), field))
        return text;
    return textIn(findPart(now, node), field);
}

Report emptyLike(const Report &report)
{
    Report empty;
    empty.id = report.id;
    empty.year = report.year;
    empty.edition = report.edition;
    empty.state = report.state;
    empty.structure = report.structure;
    empty.categories = report.categories;
    empty.numbering = report.numbering;
    return empty;
}

/// 起草 or 定稿: the only setting that has words.
bool isState(const Difference &difference)
{
    return difference.kind == Difference::Kind::Settings && !difference.before.isEmpty();
}

QString shortLabel(const Difference &difference)
{
    const QString last = difference.where.section(QStringLiteral(" › "), -1);
    const QString name = nameOf(difference);
    return last.isEmpty() ? name : Words::tr("%1 %2").arg(last, name);
}

} // namespace

Result<QList<HistoryEntry>> historyOf(const Library &library, const ChangeFilter &filter)
{
    NB_TRY(const QList<ChangeRecord> records, library.changes(filter));
    QList<HistoryEntry> entries;
    for (const ChangeRecord &record : records) {
        if (!entries.isEmpty() && continues(entries.last(), record)) {
            entries.last().first = record.number;
            entries.last().begin = record.time;
            ++entries.last().changes;
            continue;
        }
        entries << HistoryEntry {
            record.number, record.number, record.time, record.time, record.author, record.label, 1, record.node};
    }
    return entries;
}

Result<TwoStates> statesOf(const Library &library, const Id &report, const HistoryEntry &entry)
{
    TwoStates states;
    NB_TRY(states.before, library.reportAt(report, entry.first - 1));
    NB_TRY(states.after, library.reportAt(report, entry.last));
    return states;
}

QList<Difference> differencesOf(const TwoStates &states)
{
    if (states.before && states.after)
        return differencesBetween(*states.before, *states.after);
    if (states.after)
        return differencesBetween(emptyLike(*states.after), *states.after);
    return states.before ? differencesBetween(*states.before, emptyLike(*states.before)) : QList<Difference>();
}

QList<Difference> onlyOf(const QList<Difference> &differences, const Id &node, Field field)
{
    QList<Difference> result = differences;
    result.removeIf([&](const Difference &difference) {
        const bool isField =
            field == Field::None || difference.kind != Difference::Kind::Text || difference.field == field;
        return !node.isNull() && (difference.node != node || !isField);
    });
    return result;
}

QString nameOf(const Difference &difference)
{
    switch (difference.kind) {
    case Difference::Kind::Text:
        return nameOf(difference.field);
    case Difference::Kind::Added:
        return Words::tr("新增");
    case Difference::Kind::Removed:
        return Words::tr("删除");
    case Difference::Kind::Moved:
        return Words::tr("移动");
    case Difference::Kind::Settings:
        return Words::tr("设置");
    }
    return {};
}

bool canBeRestored(const Difference &difference, const Report &now)
{
    const bool isThere = difference.node == now.id || spotOf(now, difference.node);
    if (difference.kind == Difference::Kind::Removed)
        return !isThere;
    if (isState(difference))
        return false;
    if (difference.kind != Difference::Kind::Text || !isThere || difference.before == difference.after)
        return isThere;
    return textNow(now, difference.node, difference.field) != difference.before;
}

QString promiseOf(const Difference &difference, const Report &now)
{
    if (isState(difference))
        return Words::tr("起草和定稿在“报告”菜单里改，不在这里恢复。");
    if (difference.kind != Difference::Kind::Text && !canBeRestored(difference, now))
        return difference.kind == Difference::Kind::Removed ? Words::tr("删除的内容现在又在报告里，不用恢复。")
                                                            : Words::tr("这一条现在不在报告里，没有地方可以恢复。");
    switch (difference.kind) {
    case Difference::Kind::Text: {
        const std::optional<QString> text = textNow(now, difference.node, difference.field);
        if (!text)
            return Words::tr("这一条现在不在报告里，没有地方可以恢复。");
        if (*text == difference.before && difference.before != difference.after)
            return Words::tr("现在就是改前的文字，不用恢复。");
        if (*text != difference.after)
            return Words::tr("恢复这一处：“%1”改回左边的文字；在这之后又作的修改也会被换掉。").arg(nameOf(difference));
        return Words::tr("恢复这一处：“%1”改回左边的文字，别处不变。").arg(nameOf(difference));
    }
    case Difference::Kind::Added:
        return Words::tr("恢复这一处：去掉这一条和它下面新增的内容，别处不变。");
    case Difference::Kind::Removed:
        return Words::tr("恢复这一处：把删除的内容放回原来的位置，别处不变。");
    case Difference::Kind::Moved:
        return Words::tr("恢复这一处：移回原来的位置，文字不变。");
    case Difference::Kind::Settings:
        return Words::tr("恢复这一处：改回当时的编号、分段、状态等设置，文字不变。");
    }
    return {};
}

Status restoreDifference(Document &document, const Report &before, const Difference &difference)
{
    const Report *now = document.report();
    if (!now)
        return document.edit({}, [](Report &) {});
    NB_TRY(const Report restored, takenBack(*now, before, difference));
    const Place place {difference.node, difference.field};
    return document.edit({Words::tr("恢复：%1").arg(shortLabel(difference)), {}, place, place},
        [&](Report &report) { report = restored; });
}

Status restoreState(Document &document, const Report &then, const QString &moment)
{
    return document.edit({Words::tr("恢复到 %1").arg(moment)}, [&](Report &report) { report = asItWas(report, then); });
}

Scribe scribeCalled(const QString &name)
{
    const QString written = name.simplified();
    if (written.isEmpty())
        return {};
    return {[written] { return written; }, {}};
}

} // namespace nianbao
