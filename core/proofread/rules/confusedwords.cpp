// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"
#include "core/text/wordbreaks.h"

namespace nianbao {

namespace {

/// 合规|订单: of two characters the second begins a word of its own.
bool isOfTwoWords(const PrintedLine &line, TextRange range)
{
    constexpr int kAround = 4; // characters on either side
    constexpr QStringView kParticles(u"了的着过得地是还都也"); // 规订了: the dictionary takes 订了 for a word
    if (range.length != 2 || range.end() >= int(line.plain.size()) || kParticles.contains(line.plain[range.end()]))
        return false;
    const int start = qMax(0, range.start - kAround);
    const QList<int> breaks = wordBreaks(QStringView(line.plain).mid(start, range.end() + kAround - start));
    const auto ends = [&](int position) { return breaks.contains(position - start); };
    return ends(range.start + 1) && !ends(range.end()) && ends(range.end() + 1);
}

void checkConfusedWords(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(manuscript, pencil,
        {TermKind::Confusion, QT_TRANSLATE_NOOP("proofread", "“%1”像是写错了字。"), Severity::Warning, false, {},
            nullptr, isOfTwoWords});
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
            found(u"严格按照规订执行，进一步规订了程序。", 2018, 2),
            silent(u"网约车合规订单占比达到85%以上。"),
        }};
}

} // namespace nianbao
