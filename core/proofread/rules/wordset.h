// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QStringView>

namespace nianbao {

/// Words of a literal, looked up as a whole.
using WordSet = QSet<QStringView>;

/// `words`: a literal, with blanks between them.
inline WordSet wordSetOf(QStringView words)
{
    const QList<QStringView> all = words.split(u' ');
    return {all.begin(), all.end()};
}

} // namespace nianbao
