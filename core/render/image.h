// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/page.h"
#include "core/typeset/spec.h"

#include <QImage>

namespace nianbao {

/// One page on white, at 20 to 1200 dots per inch.
QImage image(const Page &page, const PageSpec &spec, double dpi);

} // namespace nianbao
