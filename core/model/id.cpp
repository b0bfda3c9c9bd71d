// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/id.h"

#include <QRandomGenerator>
#include <QUuid>

#include <atomic>
#include <memory>

namespace nianbao {

// Those of one source ascend from a random one on, and 90 bits of each are random: what is made together stands
// together in the indexes of a library, where a large import would else touch every page again and again. In any
// thread.
IdSource randomIds()
{
    return [next = std::make_shared<std::atomic<quint32>>(QRandomGenerator::global()->generate())] {
        QUuid id = QUuid::createUuid();
        id.data1 = (*next)++;
        return Id {id.toString(QUuid::WithoutBraces)};
    };
}

IdSource countedIds(const QString &prefix)
{
    return [prefix, count = std::make_shared<int>(0)] { return Id {prefix + QString::number(++*count)}; };
}

} // namespace nianbao
