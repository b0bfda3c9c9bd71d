// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/proofread/finding.h"

#include <QList>

#include <optional>

namespace nianbao {

/// Which finding shall be current once the report was read after something was done, and from where it is waited for:
/// who goes on typing, or elsewhere, until then stays there.
struct NextFinding {
    enum class Which {
        None,
        Following, ///< the one in the list's place of the one that went
        Same, ///< `finding`, told again
        AtPlace, ///< the one that came back at `place`; none did: all stays, or the one in the place of the one that
                 ///< went
    };

    Which which = Which::None;
    bool typing = false; ///< the keyboard was in an entry
    std::optional<Place> caret {}; ///< where, once it was done; empty: not known
    Finding finding {};
    Place place {};
    QList<Finding> known {}; ///< what was found before
};

} // namespace nianbao
