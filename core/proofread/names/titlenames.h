// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/terms.h"

#include <QSet>
#include <QString>

namespace nianbao {

/// The titles of the word lists as a text may write them: without 中华人民共和国 and their years.
class TitleNames {
public:
    TitleNames(const Terms &terms, int year);

    /// Whether it is one of them, or so long and of such a form that it can be nothing but a title.
    [[nodiscard]] bool isTitle(const QString &text) const;

private:
    QSet<QString> m_names;
};

} // namespace nianbao
