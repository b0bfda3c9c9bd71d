// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

void checkConfusedWords(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(manuscript, pencil,
        {TermKind::Confusion, QT_TRANSLATE_NOOP("proofread", "“%1”像是写错了字。"), Severity::Warning});
}

} // namespace

Rule confusedWordsRule()
{
    return {QLatin1String("words.confusion"), QLatin1String("W7"), QT_TRANSLATE_NOOP("proofread", "易混的字词"),
        QT_TRANSLATE_NOOP("proofread", "写法容易弄错的字词，如“截止目前”应为“截至目前”。"), Severity::Warning,
        kWordLists, Strength::General, checkConfusedWords,
        {
            found(u"截止目前，共受理案件3件。"),
            silent(u"截至目前，共受理案件3件。"),
            silent(u"报名工作截止，材料均已归档。"),
            silent(u"完善学法制度，制定办法，建立台账。"),
        }};
}

} // namespace nianbao
