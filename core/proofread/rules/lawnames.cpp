// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

void checkLawNames(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(
        manuscript, pencil, {TermKind::Law, QT_TRANSLATE_NOOP("proofread", "“%1”不是法律的名称。"), Severity::Hint});
}

} // namespace

Rule lawNamesRule()
{
    return {QLatin1String("words.law"), QLatin1String("W11"), QT_TRANSLATE_NOOP("proofread", "法律简称"),
        QT_TRANSLATE_NOOP("proofread", "法律用了不通行的简称，如“环保法”。"), Severity::Hint, kWordLists,
        Strength::Practice, checkLawNames,
        {
            found(u"坚持学习宪法、环保法等法律法规。"),
            silent(u"坚持学习宪法、环境保护法等法律法规。"),
            silent(u"严格执行行政处罚法、安全生产法。"),
            silent(u"贯彻《中华人民共和国环境保护法》。"),
        }};
}

} // namespace nianbao
