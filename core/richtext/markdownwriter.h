// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"

#include <QByteArray>

namespace nianbao {

/// What prints as Markdown (CommonMark with GitHub's tables): headings # to #####, run-in headings in bold, pictures
/// with their bytes, kept raw text between fences. UTF-8, LF.
QByteArray writeMarkdown(const Blocks &blocks);

} // namespace nianbao
