// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The section of the Work part that a category's key, title or words name. `sender`'s own sections are none.
class CategoryFinder {
public:
    CategoryFinder(const Report &report, const QString &sender);

    /// Null where there is none. What states figures is no name: it is a category of no other words.
    [[nodiscard]] Id find(const Section &wanted) const;
    [[nodiscard]] QString titleOf(const Id &category) const;

private:
    [[nodiscard]] Id alike(const QString &title) const;

    QList<Section> m_sections;
};

} // namespace nianbao
