// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/figure.h"

namespace nianbao {

/// A picture in its given or its natural width, no larger than the type area, in the middle of the line. One that
/// cannot be shown becomes a frame that says so.
std::shared_ptr<const Figure> pictureFigure(const Block &block, const PageSpec &spec, int number);

} // namespace nianbao
