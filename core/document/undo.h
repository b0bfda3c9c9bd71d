// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/amendment.h"
#include "core/model/place.h"
#include "core/store/library.h"

#include <QList>
#include <QString>

#include <functional>

namespace nianbao {

/// What a step did to a report: to one that was there before and after only what differs, else the whole value.
struct ReportStep {
    Id id;
    ReportChange whole {}; ///< of one that was added or removed
    Amendment amendment {}; ///< of any other
};

/// One step of undo: all that one transaction changed.
struct Step {
    QString text;
    QString mergeKey;
    LibraryChange change; ///< History keeps the reports of it apart
    Place before;
    Place after;
    Id chosenBefore; ///< the report that was being edited
    Id chosenAfter;
    QList<ReportStep> reports {}; ///< made by History
};

/// The steps that can be undone and redone; moves only when it is told that the disk followed.
class History {
public:
    static constexpr int kMostSteps = 1000;

    /// A step was done: its change with the reports' values. What could be redone is gone; the oldest of more than
    /// kMostSteps steps is forgotten.
    void push(const Step &step);
    /// The next push begins a new step even if its key is that of the last one.
    void breakMerging() { m_mayMerge = false; }

    [[nodiscard]] const Step *toUndo() const;
    [[nodiscard]] const Step *toRedo() const;
    void undone();
    void redone();

private:
    [[nodiscard]] bool merges(const Step &step) const;
    /// Both return whether the next step may join the last one.
    bool append(const Step &step);
    bool merge(const Step &step);

    QList<Step> m_steps;
    qsizetype m_done = 0; ///< steps before this one are done
    bool m_mayMerge = false;
};

/// The reports' present values, by their ids.
using PresentReports = std::function<Result<Report>(const Id &)>;

/// What undoing, or redoing, the step of a History changes. Refused: a report that is not as the step left it.
Result<LibraryChange> changeBack(const Step &step, const PresentReports &present);
Result<LibraryChange> changeAgain(const Step &step, const PresentReports &present);

} // namespace nianbao
