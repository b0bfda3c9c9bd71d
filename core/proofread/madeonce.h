// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/terms.h"

#include <QList>
#include <QMutex>
#include <QMutexLocker>

#include <memory>

namespace nianbao {

/// What a rule makes of all word lists for a year, an index say: of the same lists it is made but once, for that takes
/// longer than reading a report with it. The lists are held as long as it is, so that their place in memory tells
/// whether they are the same. May be called from any thread.
template <typename Made>
std::shared_ptr<const Made> madeOnceOf(const Terms &terms, int year)
{
    struct Kept {
        QList<Term> terms;
        int year = 0;
        std::shared_ptr<const Made> made;
    };
    static QMutex mutex;
    static Kept kept;
    const QMutexLocker lock(&mutex);
    if (!kept.made || kept.year != year || kept.terms.constData() != terms.all().constData())
        kept = Kept {terms.all(), year, std::make_shared<const Made>(terms, year)};
    return kept.made;
}

} // namespace nianbao
