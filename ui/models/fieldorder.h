// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"

#include <QHash>

#include <utility>

namespace nianbao {

/// How far down in a report places are.
class FieldOrder {
public:
    using Position = std::pair<int, int>; ///< the text's number, the character

    explicit FieldOrder(const Report &report);

    /// What belongs to no text of its node stands where the node begins; what belongs to none, in front.
    [[nodiscard]] Position of(const Place &place) const;

private:
    using Key = std::pair<Id, std::pair<int, int>>;

    static Key keyOf(const Place &place) { return {place.node, {int(place.field), place.paragraph}}; }

    QHash<Key, int> m_texts;
    QHash<Id, int> m_nodes;
};

} // namespace nianbao
