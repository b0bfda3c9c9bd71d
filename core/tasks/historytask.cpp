// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/historytask.h"

#include "core/model/nodefields.h"
#include "core/model/nodepaths.h"
#include "core/model/outline.h"

#include <QCoreApplication>

#include <type_traits>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

/// Calls `use` with the node, whatever it is, the report's own texts under its own id; false where there is none.
template <typename Use>
bool withNode(const Report &report, const Id &id, Use use)
{
    const WorkItem *item = findItem(report, id);
    const Section *section = findSection(report, id);
    const Part *part = findPart(report, id);
    if (id == report.id)
        use(report);
    else if (item)
        use(*item);
    else if (section)
        use(*section);
    else if (part)
        use(*part);
    else
        return false;
    return true;
}

/// The field's text; empty where the node is not there.
std::optional<QString> textIn(const Report &report, const Id &node, Field field)
{
    std::optional<QString> text;
    withNode(report, node, [&](const auto &found) {
        using T = std::remove_cvref_t<decltype(found)>;
        for (const NodeField<T> &row : textFields<T>()) {
            if (row.field == field)
                text = row.text(found);
        }
        if constexpr (std::is_same_v<T, Report>) {
            if (field == Field::Organisation)
                text = found.organisation;
        }
    });
    return text;
}

QList<Field> fieldsOf(const Report &report, const Id &node)
{
    QList<Field> fields;
    withNode(report, node, [&](const auto &found) {
        using T = std::remove_cvref_t<decltype(found)>;
        for (const NodeField<T> &row : textFields<T>())
            fields << row.field;
    });
    return fields;
}

/// The texts of a node that stands in `holder`, as rows of that kind; a field alone also where it is empty.
QList<Difference> textsOf(const Report &holder, const Id &node, Field field, Difference::Kind kind)
{
    const Part *part = partOf(holder, node);
    Difference row {kind, node, field, part ? part->id : Id {}, nodePaths(holder).value(node), {}, {}};
    QList<Difference> rows;
    for (const Field each : field == Field::None ? fieldsOf(holder, node) : QList<Field> {field}) {
        row.field = each;
        (kind == Difference::Kind::Came ? row.after : row.before) = textIn(holder, node, each).value_or(QString());
        if (field != Field::None || row.before != row.after)
            rows << row;
    }
    return rows;
}

bool holds(const std::optional<Report> &state, const Id &node)
{
    return state && (node == state->id || spotOf(*state, node));
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

QList<Difference> differencesOf(const TwoStates &states)
{
    if (states.before && states.after)
        return differencesBetween(*states.before, *states.after);
    if (!states.after)
        return states.before ? differencesBetween(*states.before, emptyLike(*states.before)) : QList<Difference>();
    QList<Difference> rows = differencesBetween(emptyLike(*states.after), *states.after);
    for (Difference &row : rows) {
        if (row.kind == Difference::Kind::Text) // nobody wants the emptiness back
            row.kind = Difference::Kind::Came;
    }
    return rows;
}

QList<Difference> differencesAt(const TwoStates &states, const Id &node, Field field)
{
    if (node.isNull())
        return differencesOf(states);
    const bool was = holds(states.before, node);
    const bool is = holds(states.after, node);
    if (was != is) {
        const QList<Difference> texts = is ? textsOf(*states.after, node, field, Difference::Kind::Came)
                                           : textsOf(*states.before, node, field, Difference::Kind::Text);
        if (!texts.isEmpty())
            return texts;
    }
    QList<Difference> rows = differencesOf(states);
    rows.removeIf([&](const Difference &row) {
        const bool isElsewhere = row.node != node;
        const bool isOtherField = field != Field::None && row.kind == Difference::Kind::Text && row.field != field;
        return isElsewhere || isOtherField;
    });
    return rows;
}

Report sourceOf(const TwoStates &states, const Difference &difference)
{
    if (difference.kind == Difference::Kind::Came || !states.before)
        return difference.kind == Difference::Kind::Came ? *states.after : emptyLike(*states.after);
    return *states.before;
}

QString nameOf(const Difference &difference)
{
    switch (difference.kind) {
    case Difference::Kind::Text:
    case Difference::Kind::Came:
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
    switch (difference.kind) {
    case Difference::Kind::Removed:
        return !isThere;
    case Difference::Kind::Came:
        return isThere && !difference.after.isEmpty()
            && textIn(now, difference.node, difference.field) != difference.after;
    case Difference::Kind::Text:
        return isThere
            && (difference.before == difference.after
                || textIn(now, difference.node, difference.field) != difference.before);
    case Difference::Kind::Added:
    case Difference::Kind::Moved:
    case Difference::Kind::Settings:
        return isThere && !isState(difference);
    }
    return false;
}

namespace {

Error sameError()
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("history.same"),
        .message = Words::tr("现在就是这个样子，没有要恢复的。"),
        .remedy = {},
        .file = {}};
}

QString noPlace()
{
    return Words::tr("这一条现在不在报告里，没有地方可以恢复。");
}

QString promiseOfText(const Difference &difference, const Report &now)
{
    const std::optional<QString> text = textIn(now, difference.node, difference.field);
    if (!text)
        return noPlace();
    const QString name = nameOf(difference);
    if (difference.kind == Difference::Kind::Came) {
        if (difference.after.isEmpty())
            return Words::tr("这一条是这一次加进来的，这一栏当时还没有文字。");
        if (*text == difference.after)
            return Words::tr("现在就是右边的文字，不用恢复。");
        return Words::tr("恢复这一处：“%1”改回右边的文字，在这之后作的修改会被换掉，别处不变。").arg(name);
    }
    if (*text == difference.before && difference.before != difference.after)
        return Words::tr("现在就是改前的文字，不用恢复。");
    if (*text != difference.after)
        return Words::tr("恢复这一处：“%1”改回左边的文字；在这之后又作的修改也会被换掉。").arg(name);
    return Words::tr("恢复这一处：“%1”改回左边的文字，别处不变。").arg(name);
}

} // namespace

QString promiseOf(const Difference &difference, const Report &now)
{
    const bool isDone = !canBeRestored(difference, now);
    switch (difference.kind) {
    case Difference::Kind::Text:
    case Difference::Kind::Came:
        return promiseOfText(difference, now);
    case Difference::Kind::Added:
        return isDone ? Words::tr("这一条现在已经不在报告里。")
                      : Words::tr("去掉这一条：它和它下面新增的内容都去掉，别处不变。");
    case Difference::Kind::Removed:
        return isDone ? Words::tr("删除的内容现在又在报告里，不用恢复。")
                      : Words::tr("恢复这一处：把删除的内容放回原来的位置，别处不变。");
    case Difference::Kind::Moved:
        return isDone ? noPlace() : Words::tr("恢复这一处：移回原来的位置，文字不变。");
    case Difference::Kind::Settings:
        if (isState(difference))
            return Words::tr("起草和定稿在“报告”菜单里改，不在这里恢复。");
        return isDone ? noPlace() : Words::tr("恢复这一处：改回当时的编号、分段、状态等设置，文字不变。");
    }
    return {};
}

Status restoreDifference(Document &document, const Report &source, const Difference &difference)
{
    const Report *now = document.report();
    if (!now)
        return document.edit({}, [](Report &) {});
    NB_TRY(const Report restored, takenBack(*now, source, difference));
    if (restored == *now)
        return sameError();
    const Place place {difference.node, difference.field};
    const QString label = difference.kind == Difference::Kind::Added ? Words::tr("去掉：%1") : Words::tr("恢复：%1");
    return document.edit(
        {label.arg(shortLabel(difference)), {}, place, place}, [&](Report &report) { report = restored; });
}

Status restoreState(Document &document, const Report &then, const QString &moment)
{
    const Report *now = document.report();
    if (now && asItWas(*now, then) == *now)
        return sameError();
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
