// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/fingerprint.h"

namespace nianbao {

namespace {

/// FNV-1a, 64 bits. qHash() may differ from one version of Qt to the next.
class PlaceHash {
public:
    void add(QStringView text)
    {
        for (const QChar character : text)
            add(character.unicode());
        add(u'\0'); // so that the next text begins anew
    }

    [[nodiscard]] quint64 value() const { return m_value; }

private:
    void add(char16_t unit)
    {
        constexpr quint64 kPrime = 0x100000001b3;
        m_value = (m_value ^ unit) * kPrime;
    }

    quint64 m_value = 0xcbf29ce484222325;
};

} // namespace

void Fingerprint::add(const Id &node, QStringView quote)
{
    PlaceHash hash;
    hash.add(node.value);
    hash.add(quote);
    m_sum += hash.value();
}

QString Fingerprint::text() const
{
    constexpr int kDigits = 16;
    return QStringLiteral("%1").arg(m_sum, kDigits, 16, QLatin1Char('0'));
}

} // namespace nianbao
