// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/id.h"

#include <QUuid>

#include <memory>

namespace nianbao {

IdSource randomIds()
{
    return [] { return Id {QUuid::createUuid().toString(QUuid::WithoutBraces)}; };
}

IdSource countedIds(const QString &prefix)
{
    return [prefix, count = std::make_shared<int>(0)] { return Id {prefix + QString::number(++*count)}; };
}

} // namespace nianbao
