// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/attachmentname.h"

#include <algorithm>

namespace nianbao {

bool isSafeAttachmentName(const QString &name)
{
    constexpr qsizetype kLongest = 255; // bytes, of every usual file system
    const bool plain = std::none_of(name.begin(), name.end(),
        [](QChar c) { return QStringView(u"/\\:").contains(c) || c.category() == QChar::Other_Control; });
    return plain && !name.trimmed().isEmpty() && name != QLatin1String(".") && name != QLatin1String("..")
        && name.toUtf8().size() <= kLongest;
}

} // namespace nianbao
