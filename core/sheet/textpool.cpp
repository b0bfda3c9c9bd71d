// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/textpool.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kRecent = 4096;
constexpr qsizetype kShort = 32; // characters: longer ones seldom come again

} // namespace

QString TextPool::text(QStringView text)
{
    if (text.isEmpty() || text.size() > kShort)
        return text.toString();
    if (m_recent.isEmpty())
        m_recent.resize(kRecent);
    QString &recent = m_recent[qsizetype(qHash(text, 0) % size_t(kRecent))];
    if (recent != text)
        recent = text.toString();
    return recent;
}

QString TextPool::text(QByteArrayView utf8)
{
    m_buffer.resize(std::max(m_buffer.size(), utf8.size()));
    m_decoder.resetState();
    const QChar *end = m_decoder.appendToBuffer(m_buffer.data(), utf8);
    return text(QStringView(m_buffer.constData(), end - m_buffer.constData()));
}

} // namespace nianbao
