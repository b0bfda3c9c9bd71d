// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"

#include <QList>
#include <QString>

namespace nianbao {

/// What is to be known of where a library lies before anything is written there: on a network share its locks may fail
/// without a word, and what is reported as written may not be.
QList<Note> placeNotes(const QString &file);

} // namespace nianbao
