// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

class QMimeData;

namespace nianbao {

/// Paragraphs on the clipboard: the figures whole for this program, everything as text for all others.
QMimeData *toMime(const Paragraphs &paragraphs);

/// What this program put there; empty when something else is there, or when it is damaged.
Paragraphs paragraphsOf(const QMimeData &data);

} // namespace nianbao
