// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/terms.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

/// A set phrase that names its members one after the other: 科学立法、严格执法、公正司法、全民守法.
struct SetList {
    const Term *term = nullptr;
    QStringList members; ///< three and more; the last with the words that close the list, as 一体建设
};

/// Those of the word lists that hold in a report of the year, none of which is part of a longer one.
QList<SetList> setListsOf(const Terms &terms, int year);

/// The words that close a list, with which its last member ends: 有机统一; empty: none.
QString closingOf(const SetList &list);

/// One member of a list written as something else, or all of them in another order.
struct BrokenList {
    TextRange range;
    QString written; ///< what stands for the member; empty: the order is wrong
    QString right; ///< the member, or the whole list
};

/// Finds such a list in a text.
class BrokenListForm {
public:
    explicit BrokenListForm(const SetList &list);

    [[nodiscard]] std::optional<BrokenList> firstIn(const QString &text) const;

private:
    [[nodiscard]] std::optional<BrokenList> replacedIn(const QString &text) const;
    [[nodiscard]] std::optional<BrokenList> reorderedIn(const QString &text) const;

    QStringList m_members; ///< without the closing words
    QString m_whole;
    QList<QRegularExpression> m_replaced; ///< by which member
    QRegularExpression m_reordered;
};

} // namespace nianbao
