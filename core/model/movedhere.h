// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QHash>
#include <QString>

namespace nianbao {

/// Items of a file that comes again which hang somewhere else in the report by now, known by what they said when they
/// came. Empty for a data file of the report itself: its ids tell where everything belongs.
class MovedHere {
public:
    MovedHere(const Report &current, const Report &incoming);

    /// Whether the incoming item, which its siblings do not know, is here: all that say the same are.
    [[nodiscard]] bool takes(const WorkItem &incoming) const;
    [[nodiscard]] bool takes(const Section &) const { return false; }
    [[nodiscard]] bool takes(const Part &) const { return false; }

    /// Whether an item of the report comes again, wherever it hangs there.
    [[nodiscard]] bool comes(const WorkItem &current) const;
    [[nodiscard]] bool comes(const Section &) const { return false; }

private:
    void count(QHash<QString, int> &counts, const QList<WorkItem> &items, bool isCurrent) const;

    QHash<QString, int> m_here; ///< by file and hash as received
    QHash<QString, int> m_coming; ///< by file and hash
};

} // namespace nianbao
