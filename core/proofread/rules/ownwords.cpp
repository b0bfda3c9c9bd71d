// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

void checkOwnWords(const Manuscript &manuscript, RedPencil &pencil)
{
    TermMarking marking {TermKind::Own, QT_TRANSLATE_NOOP("proofread", "“%1”是我的词表里要改的。")};
    markTerms(manuscript, pencil, marking);
    marking.withinNames = true;
    markTerms(manuscript, pencil, marking);
}

/// An example under a list that holds one entry.
RuleExample with(const char16_t *wrong, const char16_t *right, RuleExample example)
{
    Term term;
    term.kind = TermKind::Own;
    term.wrong = {QString::fromUtf16(wrong)};
    term.right = QString::fromUtf16(right);
    term.level = Severity::Warning;
    example.own = {term};
    return example;
}

} // namespace

Rule ownWordsRule()
{
    return {kOwnWordsRule, QLatin1String("W0"), QT_TRANSLATE_NOOP("proofread", "我的词表"),
        QT_TRANSLATE_NOOP("proofread", "在 工具 › 我的词表 里写明要改的词。"), Severity::Warning, kOwnList,
        Strength::Practice, checkOwnWords,
        {
            with(u"县法制办", u"县司法局", found(u"县法制办组织了检查。")),
            with(u"县法制办", u"", found(u"印发了《县法制办工作规则》，由县法制办落实。", 2018, 2)),
            with(u"县法制办", u"县司法局", silent(u"县司法局组织了检查。")),
            silent(u"县法制办组织了检查。"),
            silent(u"印发了《县法制办工作规则》。"),
        }};
}

} // namespace nianbao
