// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/richcell.h"

namespace nianbao {

void RichCell::open()
{
    m_text.truncate(0); // and keeps its memory
    m_depth = m_taken = m_aid = 0;
}

void RichCell::started(QByteArrayView name)
{
    ++m_depth;
    if (m_aid == 0 && name == QByteArrayView("rPh"))
        m_aid = m_depth;
    else if (m_aid == 0 && name == QByteArrayView("t"))
        m_taken = m_depth;
}

bool RichCell::ended()
{
    m_taken = m_taken == m_depth ? 0 : m_taken;
    m_aid = m_aid == m_depth ? 0 : m_aid;
    return --m_depth >= 0;
}

void RichCell::told(QByteArrayView text)
{
    if (m_taken > 0 && m_taken == m_depth)
        m_text.append(text);
}

} // namespace nianbao
