// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/undo.h"

#include <QCoreApplication>

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

ReportStep stepOf(const ReportChange &change)
{
    if (change.before && change.after)
        return {change.after->id, {}, amendmentOf(*change.before, *change.after)};
    return {change.before ? change.before->id : change.after->id, change};
}

bool isWhole(const ReportStep &step)
{
    return step.whole.before || step.whole.after;
}

Error strangeReportError()
{
    return {.kind = ErrorKind::Library,
        .code = QStringLiteral("document.step"),
        .message = QCoreApplication::translate("document", "报告已不是这一步时的样子，不能撤销或重做。"),
        .remedy = QCoreApplication::translate("document", "内容没有变化；要恢复以前的内容，请打开“修改记录”。"),
        .file = {}};
}

Result<ReportChange> changeOf(const Id &report, const Amendment &amendment, const PresentReports &present)
{
    NB_TRY(const Report before, present(report));
    const std::optional<Report> after = amended(before, amendment);
    return after ? Result(ReportChange {before, after}) : strangeReportError();
}

/// The change but for its reports.
LibraryChange backwards(const LibraryChange &change)
{
    LibraryChange back {.sources = backwards(change.sources),
        .versions = backwards(change.versions),
        .refusals = backwards(change.refusals)};
    if (change.units)
        back.units = UnitsChange {change.units->after, change.units->before};
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
    Step kept = step;
    kept.change.reports.clear();
    for (const ReportChange &change : step.change.reports)
        kept.reports << stepOf(change);
    m_steps << kept;
    if (m_steps.size() > kMostSteps)
        m_steps.removeFirst();
    return true;
}

bool History::merge(const Step &step)
{
    const ReportChange &change = step.change.reports.first();
    Step &last = m_steps.last();
    const std::optional<Report> before = amended(*change.before, reversed(last.reports.first().amendment));
    if (!before)
        return append(step);
    last.reports = {stepOf({before, change.after})};
    last.after = step.after;
    // Typed and taken back again: nothing is left to undo.
    const bool isLeft = before != change.after;
    if (!isLeft)
        m_steps.removeLast();
    return isLeft;
}

bool History::merges(const Step &step) const
{
    if (!m_mayMerge || m_steps.isEmpty() || step.mergeKey.isEmpty() || m_steps.last().mergeKey != step.mergeKey)
        return false;
    // Only an edit of one report has a key (Document::edit).
    return m_steps.last().reports.first().id == step.change.reports.first().after->id;
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

Result<LibraryChange> changeBack(const Step &step, const PresentReports &present)
{
    LibraryChange change = backwards(step.change);
    for (auto report = step.reports.crbegin(); report != step.reports.crend(); ++report) {
        if (isWhole(*report)) {
            change.reports << ReportChange {report->whole.after, report->whole.before};
        } else {
            NB_TRY(const ReportChange back, changeOf(report->id, reversed(report->amendment), present));
            change.reports << back;
        }
    }
    return change;
}

Result<LibraryChange> changeAgain(const Step &step, const PresentReports &present)
{
    LibraryChange change = step.change;
    for (const ReportStep &report : step.reports) {
        if (isWhole(report)) {
            change.reports << report.whole;
        } else {
            NB_TRY(const ReportChange again, changeOf(report.id, report.amendment, present));
            change.reports << again;
        }
    }
    return change;
}

} // namespace nianbao
