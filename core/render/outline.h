// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/page.h"
#include "core/typeset/spec.h"

#include <QList>

class QPDF;

namespace nianbao {

/// Bookmarks, page labels and the language, in the document's catalogue.
void addOutline(QPDF &pdf, const QList<Bookmark> &bookmarks, const PageSpec &spec);

}
