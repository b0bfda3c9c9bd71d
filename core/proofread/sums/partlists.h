// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

#include <QStringList>

namespace nianbao {

/// What joins a total to the parts behind it.
enum class SumLink { Among, Brackets, Colon, Respectively, Containing, Comma };

/// A total and what stands behind it as its parts.
struct PartList {
    SumLink link = SumLink::Comma;
    const Quantity *total = nullptr;
    int start = 0;
    int end = 0;
    QList<Quantity> parts {};
    QStringList names {};
    QList<const Quantity *>
        earlier {}; ///< of lists behind 其中 or a comma: what the total's sentence counts of its kind before it
    bool isAside = false; ///< something else is said between the total and 其中, which may speak of that
    bool isFar = false; ///< 其中 begins a sentence, and the one before has several counts that it may speak of
    bool isMixed = false; ///< other things are counted in between
    bool isSorted = false; ///< 按所在机构分: each is in one of them
    bool isOfKinds = false; ///< behind a comma: the total counts but the noun of which the parts are kinds

    [[nodiscard]] bool isExact() const;
};

/// What is said from the total's words on to the list's beginning at `end`. A bare 共276卷 has its noun before it.
QString wordsAround(const QString &text, const Quantity &total, int end);

/// The lists of parts in a text with full-width marks, first those behind 其中. They point into the quantities. Linear:
/// a list is read up to 600 characters.
QList<PartList> partListsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
