// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QString>
#include <QStringView>

namespace nianbao {

/// Tells what stands at many places from what stands at any others, in whatever order they come. The same on every
/// machine and in every version, because libraries keep it.
class Fingerprint {
public:
    Fingerprint() = default;
    Fingerprint(const Id &node, QStringView quote) { add(node, quote); }

    void add(const Id &node, QStringView quote);
    void add(const Fingerprint &others) { m_sum += others.m_sum; }

    /// 16 hexadecimal digits.
    [[nodiscard]] QString text() const;

private:
    quint64 m_sum = 0; ///< of the places' hashes: a sum knows no order, and unlike an exclusive or it knows doubles
};

} // namespace nianbao
