// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wordlist.h"

#include <QCoreApplication>

namespace nianbao {

QString listed(const QStringList &words)
{
    return words.join(QCoreApplication::translate("base", "、"));
}

} // namespace nianbao
