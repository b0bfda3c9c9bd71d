// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"

namespace nianbao {

Merged mergeMaterial(const Report &current, const Report &incoming, const QString &sender)
{
    Q_UNUSED(sender)
    return merge(current, incoming);
}

} // namespace nianbao
