// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/undo.h"

namespace nianbao {

namespace {

template <typename Change>
QList<Change> backwards(const QList<Change> &changes)
{
    QList<Change> back;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        back << Change {change->after, change->before};
    return back;
}

} // namespace

void History::push(const Step &step)
{
    m_steps.resize(m_done);
    m_mayMerge = merges(step) ? merge(step) : append(step);
    m_done = m_steps.size();
}

bool History::append(const Step &step)
{
    m_steps << step;
    if (m_steps.size() > kMostSteps)
        m_steps.removeFirst();
    return true;
}

bool History::merge(const Step &step)
{
    Step &last = m_steps.last();
    ReportChange &change = last.change.reports.first();
    change.after = step.change.reports.first().after;
    last.after = step.after;
    // Typed and taken back again: nothing is left to undo.
    const bool isLeft = change.before != change.after;
    if (!isLeft)
        m_steps.removeLast();
    return isLeft;
}

bool History::merges(const Step &step) const
{
    if (!m_mayMerge || m_steps.isEmpty() || step.mergeKey.isEmpty() || m_steps.last().mergeKey != step.mergeKey)
        return false;
    // Only an edit of one report has a key (Document::edit).
    return m_steps.last().change.reports.first().after->id == step.change.reports.first().after->id;
}

const Step *History::toUndo() const
{
    return m_done > 0 ? &m_steps.at(m_done - 1) : nullptr;
}

const Step *History::toRedo() const
{
    return m_done < m_steps.size() ? &m_steps.at(m_done) : nullptr;
}

void History::undone()
{
    Q_ASSERT(m_done > 0);
    --m_done;
    m_mayMerge = false;
}

void History::redone()
{
    Q_ASSERT(m_done < m_steps.size());
    ++m_done;
    m_mayMerge = false;
}

LibraryChange reversed(const LibraryChange &change)
{
    LibraryChange back {.reports = backwards(change.reports),
        .sources = backwards(change.sources),
        .versions = backwards(change.versions),
        .refusals = backwards(change.refusals)};
    if (change.units)
        back.units = UnitsChange {change.units->after, change.units->before};
    return back;
}

} // namespace nianbao
