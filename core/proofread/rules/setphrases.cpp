// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

void checkSetPhrases(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(manuscript, pencil, {TermKind::Phrase, QT_TRANSLATE_NOOP("proofread", "“%1”不是规范的提法。")});
}

} // namespace

Rule setPhrasesRule()
{
    return {QLatin1String("words.phrase"), QLatin1String("W5/W6"), QT_TRANSLATE_NOOP("proofread", "固定提法"),
        QT_TRANSLATE_NOOP("proofread", "“双随机、一公开”“谁执法谁普法”等固定提法写得不对。"), Severity::Warning,
        kWordLists, Strength::General, checkSetPhrases,
        {
            found(u"落实“双随机一公开”工作机制。"),
            found(u"落实谁执法、谁普法制度。"),
            silent(u"落实“双随机、一公开”工作机制和“谁执法谁普法”责任制。"),
            silent(u"印发《双随机一公开抽查办法》。"),
            silent(u"推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度。"),
        }};
}

} // namespace nianbao
