// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nianbao {

using WordPair = quint32; ///< two characters side by side
using WordPairs = QList<WordPair>; ///< sorted, each once

/// The words with | where they say nothing of the thing that is counted: 全年, 共计, 的, quotation marks.
QString withScopeMarked(QString words);

WordPairs wordPairsIn(const QString &words);

/// How many pairs both have.
qsizetype sharedPairs(const WordPairs &one, const WordPairs &other);

/// Whether the words have at least three fifths of the name's pairs.
bool sayMostOf(const WordPairs &name, const WordPairs &words);

} // namespace nianbao
