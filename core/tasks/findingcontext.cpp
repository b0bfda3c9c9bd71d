// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/findingcontext.h"

#include "core/proofread/fieldtext.h"
#include "core/proofread/textrange.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kAround = 12; // characters of the sentence on either side
constexpr int kLongestQuote = 40;
constexpr QChar kCut(u'…');

/// A cut goes through no character beyond the BMP.
int wholeFrom(const QString &text, int position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() ? position + 1 : position;
}

int wholeTo(const QString &text, int position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() ? position - 1 : position;
}

QString shortened(const QString &quote)
{
    if (quote.size() <= kLongestQuote)
        return quote;
    const int half = kLongestQuote / 2;
    return quote.left(wholeTo(quote, half)) + kCut + quote.mid(wholeFrom(quote, int(quote.size()) - half));
}

QString before(const QString &text, int sentence, int start)
{
    const int from = wholeFrom(text, std::max(sentence, start - kAround));
    return (from > sentence ? QString(kCut) : QString()) + text.mid(from, start - from);
}

QString behind(const QString &text, int end, int sentence)
{
    const int to = wholeTo(text, std::min(sentence, end + kAround));
    return text.mid(end, to - end) + (to < sentence ? QString(kCut) : QString());
}

} // namespace

QString quoteInSentence(const Report &report, const Finding &finding)
{
    const QString quote = shortened(finding.quote);
    const int start = finding.cell ? finding.cell->offset : finding.place.offset;
    const int length = finding.cell ? finding.cell->length : finding.length;
    const QString text = fieldText(report, finding.place, finding.cell);
    if (length <= 0 && !quote.isEmpty() && start == 0 && !text.contains(finding.quote)) // an ordinal before its title
        return u'【' + quote + u'】' + behind(text, 0, sentenceAt(text, 0).end());
    if (length <= 0 || start < 0 || start + length > text.size())
        return quote;
    const int end = start + length;
    const TextRange first = sentenceAt(text, start);
    const TextRange last = sentenceAt(text, end - 1);
    const bool isWhole = finding.quote.size() == length; // else other fields hold its rest
    return before(text, std::min(first.start, start), start) + u'【' + quote + u'】'
        + (isWhole ? behind(text, end, std::max(last.end(), end)) : QString());
}

} // namespace nianbao
