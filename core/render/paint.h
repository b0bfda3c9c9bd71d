// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/page.h"

#include <memory>

class QPainter;

namespace nianbao {

/// Draws pages: the only one that does. Caches fonts; belongs to the thread that made it.
class PagePainter {
public:
    PagePainter();
    ~PagePainter();

    /// Draws onto a painter whose unit is one millimetre and whose origin is the page's top left corner.
    void paint(const Page &page, QPainter &painter);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nianbao
