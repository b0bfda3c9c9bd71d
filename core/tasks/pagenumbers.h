// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// On which page of the print words of a report stand.
#pragma once

#include "core/model/report.h"
#include "core/tasks/findingfixes.h"
#include "core/typeset/fonts.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace nianbao {

/// As the report prints with these fonts, and as the window shows it; no numbers where it cannot be typeset.
class PageNumbers {
public:
    /// Holds a reference to the report.
    PageNumbers(const Report &report, const Fonts &fonts);

    /// Where the words begin; of what marks none, where its field or entry does. Empty: it does not print.
    [[nodiscard]] std::optional<int> of(const MarkedWords &words) const;
    /// Empty where there is none.
    [[nodiscard]] QString textOf(const MarkedWords &words) const;

private:
    using FieldKey = std::pair<Id, std::pair<int, int>>;
    struct Stretch {
        int end = 0; ///< in the field's text
        int page = 0;
    };

    const Report &m_report;
    QHash<FieldKey, QList<Stretch>> m_inFields; ///< in the order of the text
    QHash<Id, int> m_firstOf; ///< of a node
};

} // namespace nianbao
