// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarypast.h"

#include "core/store/nodevalue.h"

#include <QCryptographicHash>

#include <algorithm>

namespace nianbao {
namespace {

template <typename T>
QByteArray hashOf(const T &node)
{
    return QCryptographicHash::hash(formatJson(valueOf(node)), QCryptographicHash::Sha1);
}

} // namespace

qint64 commonChanges(const LibraryPast &one, const LibraryPast &other)
{
    const auto [parted, unused] =
        std::mismatch(one.chain.cbegin(), one.chain.cend(), other.chain.cbegin(), other.chain.cend());
    return parted - one.chain.cbegin();
}

QByteArray stateHash(const Report &report)
{
    return hashOf(report);
}

QByteArray stateHash(const Part &part)
{
    return hashOf(part);
}

QByteArray stateHash(const Section &section)
{
    return hashOf(section);
}

QByteArray stateHash(const WorkItem &item)
{
    return hashOf(item);
}

} // namespace nianbao
