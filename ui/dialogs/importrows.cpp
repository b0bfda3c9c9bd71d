// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importrows.h"

#include "core/model/nodefields.h"
#include "ui/editors/originbinding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::ImportRows)
};

using Filter = ImportView::Filter;

class Builder {
public:
    Builder(const QList<ImportPlan> &plans, const ImportView &view)
        : m_plans(plans)
        , m_view(view)
        , m_root(std::make_unique<ImportRow>())
    {
    }

    std::unique_ptr<ImportRow> rows()
    {
        // What was not understood stands on top: a long list of additions hides it.
        for (int plan = 0; plan < m_plans.size(); ++plan) {
            if (isShown(plan))
                addUnrecognised(plan);
        }
        for (int plan = 0; plan < m_plans.size(); ++plan) {
            if (isShown(plan))
                addEntries(plan);
        }
        for (int plan = 0; plan < m_plans.size(); ++plan) { // what was not read is never filtered away
            if (isShown(plan) && m_view.filter != Filter::Conflicts)
                addNotes(plan, Words::tr("说明"), m_plans[plan].notes);
        }
        return std::move(m_root);
    }

private:
    [[nodiscard]] bool isShown(int plan) const { return m_view.plan < 0 || m_view.plan == plan; }

    ImportRow &group(const QString &label)
    {
        ImportRow *&row = m_groups[label];
        if (!row) {
            row = &add(*m_root, ImportRow::Kind::Group);
            row->label = label;
        }
        return *row;
    }

    static ImportRow &add(ImportRow &parent, ImportRow::Kind kind)
    {
        auto row = std::make_unique<ImportRow>();
        row->kind = kind;
        row->parent = &parent;
        row->place = int(parent.children.size());
        parent.children.push_back(std::move(row));
        return *parent.children.back();
    }

    [[nodiscard]] bool passes(const MergeEntry &entry) const
    {
        switch (m_view.filter) {
        case Filter::All:
            return true;
        case Filter::Changes:
            return entry.kind != MergeKind::Same;
        case Filter::Conflicts:
            return entry.conflict() || entry.kind == MergeKind::Missing;
        case Filter::Unrecognised:
            return false;
        }
        return true;
    }

    [[nodiscard]] QString groupOf(const MergeEntry &entry) const
    {
        if (entry.what == MergeSubject::Unit)
            return Words::tr("单位名册");
        if (!m_view.byUnit)
            return entry.where().section(QStringLiteral(" › "), 0, 0);
        if (!entry.unit.isEmpty())
            return entry.unit;
        return entry.what == MergeSubject::Item ? Words::tr("未写单位") : Words::tr("报告");
    }

    void addEntries(int plan)
    {
        for (const Merged &merged : m_plans[plan].merged)
            addEntries(plan, merged.entries);
        addEntries(plan, m_plans[plan].units.entries);
    }

    void addEntries(int plan, const QList<MergeEntry> &entries)
    {
        for (const MergeEntry &entry : entries) {
            if (entry.kind == MergeKind::Unrecognised || !passes(entry))
                continue;
            ImportRow &row = add(group(groupOf(entry)), ImportRow::Kind::Entry);
            row.plan = plan;
            row.entry = &entry;
            const QString kind = entry.conflict()  ? Words::tr("冲突")
                : entry.kind == MergeKind::Missing ? Words::tr("缺失（勾选后删除）")
                                                   : nameOf(entry.kind);
            row.label = entry.refused ? Words::tr("%1（上次不采用） %2").arg(kind, entry.where())
                                      : Words::tr("%1 %2").arg(kind, entry.where());
            for (const FieldChange &change : entry.fields()) {
                ImportRow &field = add(row, ImportRow::Kind::Change);
                field.plan = plan;
                field.entry = &entry;
                field.change = change;
                field.label = nameOf(change.field);
            }
        }
    }

    void addUnrecognised(int plan)
    {
        if (m_view.filter == Filter::Conflicts)
            return;
        const QString title = nameOf(MergeKind::Unrecognised);
        addNotes(plan, title, m_plans[plan].fragment.unrecognised);
        for (const Merged &merged : m_plans[plan].merged) {
            for (const MergeEntry &entry : merged.entries) {
                if (entry.kind == MergeKind::Unrecognised)
                    addNote(plan, title, entry.where(), entry.after());
            }
        }
    }

    void addNotes(int plan, const QString &title, const QList<Note> &notes)
    {
        for (const Note &note : notes)
            addNote(plan, title, placeOf(m_plans[plan], note.place), note.message);
    }

    void addNote(int plan, const QString &title, const QString &place, const QString &text)
    {
        ImportRow &row = add(group(title), ImportRow::Kind::Note);
        row.plan = plan;
        row.label = m_plans[plan].sourceName + (place.isEmpty() ? QString() : QStringLiteral("　") + place);
        row.text = text;
    }

    const QList<ImportPlan> &m_plans;
    const ImportView &m_view;
    std::unique_ptr<ImportRow> m_root;
    QHash<QString, ImportRow *> m_groups;
};

} // namespace

bool ImportRow::wantsDecision() const
{
    if (kind == Kind::Change)
        return change.conflict;
    return kind == Kind::Entry && (entry->conflict() || entry->kind == MergeKind::Missing);
}

std::unique_ptr<ImportRow> importRows(const QList<ImportPlan> &plans, const ImportView &view)
{
    return Builder(plans, view).rows();
}

QString placeOf(const ImportPlan &plan, const FilePlace &place)
{
    if (!place.cell.isEmpty())
        return place.cell;
    return place.line ? lineName(plan.sourceName, *place.line) : QString();
}

QString placeOf(const ImportPlan &plan, const Origin &origin)
{
    if (!origin.cell.isEmpty())
        return origin.cell;
    return origin.line > 0 ? lineName(plan.sourceName, origin.line) : QString();
}

bool hasDoubtfulColumns(const ImportPlan &plan)
{
    const QList<FoundTable> &tables = plan.fragment.tables;
    return std::any_of(tables.begin(), tables.end(), [](const FoundTable &table) { return !table.certain; });
}

QString nameOf(MergeKind kind)
{
    switch (kind) {
    case MergeKind::Added:
        return Words::tr("新增");
    case MergeKind::Changed:
        return Words::tr("修改");
    case MergeKind::Same:
        return Words::tr("不变");
    case MergeKind::Missing:
        return Words::tr("缺失");
    case MergeKind::Unrecognised:
        return Words::tr("未识别");
    }
    return {};
}

} // namespace nianbao
