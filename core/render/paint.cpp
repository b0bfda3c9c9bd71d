// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/paint.h"

#include "core/render/runpainter.h"

namespace nianbao {

class PagePainter::Private {
public:
    RunPainter painter;
};

PagePainter::PagePainter()
    : d(std::make_unique<Private>())
{
}

PagePainter::~PagePainter() = default;

void PagePainter::paint(const Page &page, QPainter &painter)
{
    d->painter.paint(page, painter);
}

}
