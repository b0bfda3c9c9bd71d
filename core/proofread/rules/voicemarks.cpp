// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/voicemarks.h"

#include "core/proofread/redpencil.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace nianbao {

void VoiceMarks::take(const PrintedLine &line, TextRange range, const QString &message)
{
    m_marks << Mark {&line, range, message};
}

void VoiceMarks::markAll(RedPencil &pencil)
{
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) {
        return a.line != b.line ? std::less<>()(a.line, b.line) : a.range.start < b.range.start;
    });
    const Mark *last = nullptr;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (last && last->line == mark.line && mark.range.start < last->range.end())
            continue;
        pencil.mark(*mark.line, mark.range, {mark.message});
        last = &mark;
    }
    m_marks.clear();
}

} // namespace nianbao
