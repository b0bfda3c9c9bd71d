// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

void checkOwnVoice(const Manuscript &manuscript, RedPencil &pencil)
{
    if (!manuscript.isOfCounty())
        return;
    markTerms(manuscript, pencil,
        {TermKind::Voice, QT_TRANSLATE_NOOP("proofread", "“%1”是部门材料的口气，全县的报告应写出单位名称。"),
            Severity::Warning, false, TermKind::VoiceException});
}

} // namespace

Rule ownVoiceRule()
{
    return {QLatin1String("words.voice"), QLatin1String("W9"), QT_TRANSLATE_NOOP("proofread", "部门口气"),
        QT_TRANSLATE_NOOP("proofread", "全县的报告里留下了部门材料的“我局”“本部门”。"), Severity::Warning, kEditing,
        Strength::Practice, checkOwnVoice,
        {
            found(u"及时总结、推广本部门服务型行政执法的典型经验。"),
            found(u"我局积极开展法治宣传。"),
            silent(u"各部门总结、推广服务型行政执法的典型经验。"),
            silent(u"县司法局积极开展法治宣传，我县各项工作有序推进。"),
            silent(u"自我局限于传统做法的，及时提醒。"),
        }};
}

} // namespace nianbao
