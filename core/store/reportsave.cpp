// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/reportstore.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QHash>

namespace nianbao {
namespace {

template <typename T>
struct Entry {
    const T *node = nullptr;
    Standing standing;
};

/// The nodes of one table that may differ, known by id on both sides.
template <typename T>
struct Level {
    QHash<Id, Entry<T>> before;
    QHash<Id, Entry<T>> after;
    QList<Id> order; ///< of both, parents before their children
};

/// Lists of which one is an untouched copy of the other share their data: nothing below them differs.
template <typename T>
bool isShared(const QList<T> &a, const QList<T> &b)
{
    return a.size() == b.size() && a.constData() == b.constData();
}

/// Finds what may differ between two values of one report without looking at what they share.
class Comparison {
public:
    Comparison(const Report *before, const Report *after)
        : m_report(after ? after->id : before->id)
    {
        static const Report kNone;
        const auto &old = before ? *before : kNone;
        const auto &young = after ? *after : kNone;
        pair(old.parts, young.parts, {Table::Part, m_report, {}}, parts);
        descend(parts, sections, [](const Part &part) { return part.sections; }, {Table::Section, m_report, {}});
        descend(sections, items, [](const Section &section) { return section.items; }, {Table::Item, m_report, {}});
        const qsizetype topItems = items.order.size();
        for (qsizetype i = 0; i < topItems; ++i)
            pairChildren(items.order.at(i));
        for (qsizetype i = topItems; i < items.order.size(); ++i)
            m_tooDeep = m_tooDeep || hasChildren(items.order.at(i));
    }

    [[nodiscard]] bool isSound() const { return !m_doubled && !m_tooDeep; }

    Level<Part> parts;
    Level<Section> sections;
    Level<WorkItem> items;

private:
    template <typename T>
    void add(QHash<Id, Entry<T>> &side, const QList<T> &list, Standing standing, Level<T> &level)
    {
        for (const T &node : list) {
            m_doubled = m_doubled || side.contains(node.id);
            if (!level.before.contains(node.id) && !level.after.contains(node.id))
                level.order << node.id;
            side.insert(node.id, {&node, standing});
            ++standing.position;
        }
    }

    template <typename T>
    void pair(const QList<T> &before, const QList<T> &after, const Standing &standing, Level<T> &level)
    {
        if (isShared(before, after))
            return;
        add(level.before, before, standing, level);
        add(level.after, after, standing, level);
    }

    template <typename Parent, typename Child, typename ListOf>
    void descend(const Level<Parent> &parents, Level<Child> &children, ListOf listOf, Standing standing)
    {
        for (const Id &id : parents.order) {
            standing.parent = id;
            const Parent *before = parents.before.value(id).node;
            const Parent *after = parents.after.value(id).node;
            // The returned lists are shared copies; their data live on in the two reports.
            pair(
                before ? listOf(*before) : QList<Child>(), after ? listOf(*after) : QList<Child>(), standing, children);
        }
    }

    void pairChildren(const Id &id)
    {
        const WorkItem *before = items.before.value(id).node;
        const WorkItem *after = items.after.value(id).node;
        pair(before ? before->children : QList<WorkItem>(), after ? after->children : QList<WorkItem>(),
            {Table::Item, m_report, id, true}, items);
    }

    [[nodiscard]] bool hasChildren(const Id &id) const
    {
        const Entry<WorkItem> entry = items.after.value(id);
        return entry.node && entry.standing.inItem && !entry.node->children.isEmpty();
    }

    Id m_report;
    bool m_doubled = false;
    bool m_tooDeep = false;
};

/// Writes rows of one report.
class Writer {
public:
    Writer(Database &database, const Id &report)
        : m_database(database)
        , m_report(report)
    {
    }

    Status insertRow(Table table, const QVariantList &row)
    {
        QStringList marks;
        marks.fill(QStringLiteral("?"), row.size());
        const QString comma = QStringLiteral(", ");
        NB_CHECK(m_database.execute(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                        .arg(nameOf(table), columnsOf(table).join(comma), marks.join(comma)),
            row));
        return ok();
    }

    /// Only the columns that differ, so that an index on the others is not touched.
    Status updateRow(Table table, const QVariantList &before, const QVariantList &after)
    {
        QStringList sets;
        QVariantList values;
        for (int i = keyLength(table); i < after.size(); ++i) {
            if (before.at(i) == after.at(i))
                continue;
            sets << columnsOf(table).at(i) + QStringLiteral(" = ?");
            values << after.at(i);
        }
        if (sets.isEmpty())
            return ok();
        values << after.mid(0, keyLength(table));
        NB_TRY(const int rows,
            m_database.execute(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                                   .arg(nameOf(table), sets.join(QStringLiteral(", ")), whereKey(table)),
                values));
        return rows == 1 ? ok() : Status(staleError(nameOf(table)));
    }

    Status removeRow(Table table, const QVariantList &key)
    {
        NB_CHECK(
            m_database.execute(QStringLiteral("DELETE FROM %1 WHERE %2").arg(nameOf(table), whereKey(table)), key));
        return ok();
    }

    /// Row by row: a typed letter changes one row, however many paragraphs stand around it.
    Status writeTexts(Table table, const Id &node, const QList<FieldText> &before, const QList<FieldText> &after)
    {
        for (qsizetype i = 0; i < after.size(); ++i) {
            const Paragraphs old = i < before.size() ? before.at(i).paragraphs : Paragraphs();
            const Paragraphs &young = after.at(i).paragraphs;
            if (isShared(old, young))
                continue;
            for (qsizetype p = 0; p < qMax(old.size(), young.size()); ++p) {
                if (p >= young.size())
                    NB_CHECK(removeText(table, node, after.at(i).field, p));
                else if (p >= old.size())
                    NB_CHECK(insertText(table, node, after.at(i).field, p, young.at(p)));
                else if (old.at(p) != young.at(p))
                    NB_CHECK(updateText(table, node, after.at(i).field, p, young.at(p)));
            }
        }
        return ok();
    }

    Status writeAnswers(const Id &plan, const QList<Id> &before, const QList<Id> &after)
    {
        if (before == after)
            return ok();
        if (!before.isEmpty())
            NB_CHECK(m_database.execute(
                QStringLiteral("DELETE FROM plan_answer WHERE report = ? AND plan = ?"), {m_report.value, plan.value}));
        for (qsizetype i = 0; i < after.size(); ++i)
            NB_CHECK(m_database.execute(
                QStringLiteral("INSERT INTO plan_answer (report, plan, position, problem) VALUES (?, ?, ?, ?)"),
                {m_report.value, plan.value, i, after.at(i).value}));
        return ok();
    }

private:
    static QString whereKey(Table table)
    {
        return table == Table::Report ? QStringLiteral("id = ?") : QStringLiteral("report = ? AND id = ?");
    }

    static QString whereText(Table table)
    {
        if (table == Table::Report)
            return QStringLiteral(
                "report = ? AND part IS NULL AND section IS NULL AND item IS NULL AND field = ? AND position = ?");
        return QStringLiteral("report = ? AND %1 = ? AND field = ? AND position = ?").arg(nameOf(table));
    }

    [[nodiscard]] QVariantList textKey(Table table, const Id &node, QLatin1String field, qsizetype position) const
    {
        QVariantList key {m_report.value};
        if (table != Table::Report)
            key << node.value;
        return key << QString(field) << position;
    }

    Status insertText(Table table, const Id &node, QLatin1String field, qsizetype position, const Paragraph &paragraph)
    {
        const bool ofReport = table == Table::Report;
        const QString sql = ofReport
            ? QStringLiteral("INSERT INTO paragraph (report, field, position, kind, text) VALUES (?, ?, ?, ?, ?)")
            : QStringLiteral(
                "INSERT INTO paragraph (report, %1, field, position, kind, text) VALUES (?, ?, ?, ?, ?, ?)")
                  .arg(nameOf(table));
        NB_CHECK(m_database.execute(
            sql, textKey(table, node, field, position) << keyOf(paragraph.kind) << textOf(paragraph)));
        return ok();
    }

    Status updateText(Table table, const Id &node, QLatin1String field, qsizetype position, const Paragraph &paragraph)
    {
        QVariantList values {keyOf(paragraph.kind), textOf(paragraph)};
        values << textKey(table, node, field, position);
        NB_TRY(const int rows,
            m_database.execute(
                QStringLiteral("UPDATE paragraph SET kind = ?, text = ? WHERE %1").arg(whereText(table)), values));
        return rows == 1 ? ok() : Status(staleError(QStringLiteral("paragraph")));
    }

    Status removeText(Table table, const Id &node, QLatin1String field, qsizetype position)
    {
        NB_CHECK(m_database.execute(QStringLiteral("DELETE FROM paragraph WHERE %1").arg(whereText(table)),
            textKey(table, node, field, position)));
        return ok();
    }

    static QString textOf(const Paragraph &paragraph)
    {
        return paragraph.text.isNull() ? QStringLiteral("") : paragraph.text;
    }

    [[nodiscard]] Error staleError(const QString &table) const
    {
        return {.kind = ErrorKind::Internal,
            .code = QStringLiteral("library.stale"),
            .message = QCoreApplication::translate("store", "年报库“%1”里的内容与窗口里的不一致，没有改动。")
                           .arg(m_database.shownPath()),
            .remedy = QCoreApplication::translate("store", "请关闭年报库后重新打开。"),
            .file = m_database.shownPath(),
            .detail = QStringLiteral("an update of %1 found no row").arg(table)};
    }

    Database &m_database;
    Id m_report;
};

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
Status insertAdded(Writer &writer, const Level<T> &level)
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
Status updateChanged(Writer &writer, const Level<T> &level)
{
    for (const Id &id : level.order) {
        const Entry<T> before = level.before.value(id);
        const Entry<T> after = level.after.value(id);
        if (!before.node || !after.node || (before.standing == after.standing && *before.node == *after.node))
            continue;
        const Table table = after.standing.table;
        NB_CHECK(writer.updateRow(table, rowOf(*before.node, before.standing), rowOf(*after.node, after.standing)));
        NB_CHECK(writer.writeTexts(table, id, textsOf(*before.node), textsOf(*after.node)));
        NB_CHECK(writer.writeAnswers(id, answersOf(*before.node), answersOf(*after.node)));
    }
    return ok();
}

/// After the updates: what moved out of a removed node must be out before the removal cascades.
template <typename T>
Status removeGone(Writer &writer, const Level<T> &level)
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

Status saveRoot(Writer &writer, const Report *before, const Report &after)
{
    const Standing standing {Table::Report, after.id, {}};
    if (before)
        NB_CHECK(writer.updateRow(Table::Report, rowOf(*before, standing), rowOf(after, standing)));
    else
        NB_CHECK(writer.insertRow(Table::Report, rowOf(after, standing)));
    return writer.writeTexts(Table::Report, after.id, before ? textsOf(*before) : QList<FieldText>(), textsOf(after));
}

} // namespace

Status saveReport(Database &database, const Report *before, const Report *after)
{
    Writer writer(database, after ? after->id : before->id);
    if (!after)
        return writer.removeRow(Table::Report, {before->id.value});
    const Comparison comparison(before, after);
    if (!comparison.isSound())
        return unsoundError(*after, database.shownPath());
    NB_CHECK(saveRoot(writer, before, *after));
    NB_CHECK(insertAdded(writer, comparison.parts));
    NB_CHECK(insertAdded(writer, comparison.sections));
    NB_CHECK(insertAdded(writer, comparison.items));
    NB_CHECK(updateChanged(writer, comparison.parts));
    NB_CHECK(updateChanged(writer, comparison.sections));
    NB_CHECK(updateChanged(writer, comparison.items));
    NB_CHECK(removeGone(writer, comparison.items));
    NB_CHECK(removeGone(writer, comparison.sections));
    return removeGone(writer, comparison.parts);
}

} // namespace nianbao
