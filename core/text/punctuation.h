// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nianbao {

/// One replaced or left-out character.
struct Repair {
    int position = 0; ///< in the text as it was
    QChar was;
    QString became; ///< empty: left out
};

struct Normalised {
    QString text;
    QList<Repair> repairs;
};

/// Half-width punctuation between Chinese text becomes full-width (GB/T 15834): , ; : ? ! ( ) and, where they pair up,
/// quotation marks. Digits' . , : stay (3.15, 1,000, 14:30), Latin runs and addresses keep theirs; brackets around
/// years become full-width. What is written for machines (machinetext.h) stays.
Normalised normalisePunctuation(const QString &text);

/// Whether round brackets of one pair, full- or half-width, stand around the whole text: （甲（乙））, not
/// （甲）和（乙） or （）.
bool isInBrackets(QStringView text);

} // namespace nianbao
