// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/store/library.h"

#include <QList>
#include <QString>

namespace nianbao {

/// One step of undo: all that one transaction changed, as values.
struct Step {
    QString text;
    QString mergeKey;
    LibraryChange change;
    Place before;
    Place after;
    Id chosenBefore; ///< the report that was being edited
    Id chosenAfter;
};

/// The steps that can be undone and redone; moves only when it is told that the disk followed.
class History {
public:
    static constexpr int kMostSteps = 1000;

    /// A step was done. What could be redone is gone; the oldest of more than kMostSteps steps is forgotten.
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

/// The same change backwards.
LibraryChange reversed(const LibraryChange &change);

} // namespace nianbao
