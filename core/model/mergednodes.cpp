// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mergednodes.h"

#include "core/model/nodepaths.h"

#include <QCoreApplication>

#include <utility>

namespace nianbao {

namespace {

/// What a node prints of its own, as a clerk would read it: the title runs in unless it stands alone.
QString textOf(
    const QString &title, bool alone, const Paragraphs &body, const Paragraphs &tail, const QString &cause = {})
{
    QString text = title;
    if (alone && !title.isEmpty() && !body.isEmpty())
        text.append(u'\n');
    text.append(joined(body));
    for (const QString &more : {joined(tail), cause}) {
        if (!more.isEmpty())
            text.append(text.isEmpty() ? QString() : QStringLiteral("\n")).append(more);
    }
    return text;
}

QString textOf(const Part &part)
{
    return textOf(part.heading, true, part.lead, part.tail);
}

QString textOf(const Section &section)
{
    return textOf(section.title, section.titleAlone, section.lead, section.tail, section.problem.cause);
}

QString textOf(const WorkItem &item)
{
    return textOf(item.title, item.titleAlone, item.body, item.tail);
}

QString textAt(const Report &report, const NodeAddress &address)
{
    return visitNode(report, address, [](const auto &node) { return textOf(node); });
}

template <typename T>
QList<FieldChange> changesOf(const T &was, const T &now, bool conflict)
{
    QList<FieldChange> changes;
    for (const NodeField<T> &field : textFields<T>()) {
        if (!field.isEqual(was, now))
            changes.append(FieldChange {field.field, field.text(was), field.text(now), conflict});
    }
    return changes;
}

} // namespace

MergedNodes::MergedNodes(Report before, Report after, QHash<Id, Origin> origins)
    : m_before(std::move(before))
    , m_after(std::move(after))
    , m_origins(std::move(origins))
{
}

QString MergedNodes::where(const MergeEntry &entry) const
{
    return nodePath(m_after, entry.now);
}

QString MergedNodes::before(const MergeEntry &entry) const
{
    return entry.was.isNull() ? QString() : textAt(m_before, entry.was);
}

QString MergedNodes::after(const MergeEntry &entry) const
{
    if (entry.kind == MergeKind::Missing)
        return {};
    const QString text = textAt(m_after, entry.now);
    if (entry.kind != MergeKind::Changed || text != before(entry))
        return text;
    return text + QCoreApplication::translate("model", "（文字未变，编号、分段或不打印的内容有变）");
}

QList<FieldChange> MergedNodes::fields(const MergeEntry &entry) const
{
    if (entry.kind != MergeKind::Added && entry.kind != MergeKind::Changed)
        return {};
    return visitNode(m_after, entry.now, [&](const auto &now) {
        using T = std::remove_cvref_t<decltype(now)>;
        const T *was = entry.was.isNull() ? nullptr : nodeAt<T>(m_before, entry.was);
        return changesOf(was ? *was : T {}, now, entry.isConflict);
    });
}

Origin MergedNodes::origin(const MergeEntry &entry) const
{
    const auto known = m_origins.constFind(entry.node);
    if (known != m_origins.constEnd())
        return *known;
    return visitNode(m_after, entry.now, [](const auto &node) { return node.origin; });
}

} // namespace nianbao
