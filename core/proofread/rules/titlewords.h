// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Whether a text reads like the name of a document, so that 《》 is certain. 谁执法谁普法 is none.
bool isDocumentTitle(const QString &text);

} // namespace nianbao
