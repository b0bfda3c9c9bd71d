// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nianbao {

/// What stands between two marks, and the marks on its sides; a view of the text. Brackets and quotes are marks.
struct RowPart {
    QStringView words;
    int end = 0; ///< where the mark behind stands
    QChar before;
    QChar behind;
};

/// Linear.
QList<RowPart> rowPartsOf(const QString &text);

} // namespace nianbao
