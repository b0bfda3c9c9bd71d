// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// A 发文字号 that is not written as 《党政机关公文格式》, 7.2.5, asks: 机关代字〔2018〕30号.
struct WrongNumber {
    TextRange range; ///< from its year on, with the bracket; the 机关代字 is not in it
    const char *reason = nullptr; ///< in context "proofread"
    QString right; ///< empty: not certain, as the year has two digits or there is no number
};

/// In the order of the text, apart. `text` has full-width punctuation.
QList<WrongNumber> wrongNumbersIn(const QString &text);

/// Where a line of the red head has its 发文字号, right, wrong or unfinished; a signer may stand behind it. Length 0:
/// it has none.
TextRange headNumberIn(const QString &line);

/// Whether the text is a 发文字号 and nothing else, rightly written.
bool isDocumentNumber(const QString &text);

} // namespace nianbao
