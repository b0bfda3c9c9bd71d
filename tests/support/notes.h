// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"

#include <QList>
#include <QStringList>

namespace nianbao::test {

/// The codes of what was noted, in its order.
inline QStringList codesOf(const QList<Note> &notes)
{
    QStringList codes;
    for (const Note &note : notes)
        codes << note.code;
    return codes;
}

} // namespace nianbao::test
