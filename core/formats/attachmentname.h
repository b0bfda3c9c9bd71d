// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Whether the text can be the name of a file, without any folder, on every system: not empty, no / \ or :, no control
/// character, neither . nor .., at most 255 bytes of UTF-8.
bool isSafeAttachmentName(const QString &name);

} // namespace nianbao
