// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace nianbao {

struct CellReference {
    int row = 0; ///< from 1; 0: not readable
    int column = 0;

    bool operator==(const CellReference &) const = default;
};

/// "B7" or "$B$7" to row 7, column 2; both 0 where it is none, or beyond any sheet.
CellReference cellReference(QByteArrayView text);

} // namespace nianbao
