// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/tablestyle.h"

#include <QStringView>

#include <algorithm>

namespace nianbao {

bool isFigures(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar unit) { return unit.isDigit() || QStringView(u" .,%+-−±/:~～—–－％‰，．（）()¥￥").contains(unit); });
}

} // namespace nianbao
