// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/wordsaround.h"

#include "core/model/find.h"
#include "core/proofread/fieldtext.h"
#include "core/proofread/textrange.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

using FieldKey = std::pair<Id, std::pair<int, int>>;

FieldKey keyOf(const Place &place)
{
    return {place.node, {int(place.field), place.paragraph}};
}

constexpr QChar kCut(u'…');

/// A text, and which of it is meant.
struct Passage {
    QString text;
    int begin = 0;
    int end = 0; ///< behind the last one; `begin`: nothing is meant
};

/// `offset`, `length`: in the text; nothing where that has no such stretch.
Passage passageIn(const QString &text, int offset, int length)
{
    if (offset < 0 || length < 0 || offset + length > text.size())
        return {};
    return {text, offset, offset + length};
}

/// What is meant and the sentences around it.
Passage wholeSentences(const Passage &passage)
{
    if (passage.end == passage.begin)
        return {};
    const TextRange first = sentenceAt(passage.text, passage.begin);
    const TextRange last = sentenceAt(passage.text, passage.end - 1);
    const int begin = std::min(first.start, passage.begin);
    const int end = std::max(last.start + last.length, passage.end);
    return {passage.text.mid(begin, end - begin), passage.begin - begin, passage.end - begin};
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

/// A cut goes through no character beyond the BMP.
int wholeFrom(const QString &text, int position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() ? position + 1 : position;
}

int wholeTo(const QString &text, int position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() ? position - 1 : position;
}

/// At most so many characters before `begin`, none before `from`; … where that is cut.
QString ahead(const QString &text, int from, int begin, int most)
{
    const int start = wholeFrom(text, std::max(from, begin - most));
    return (start > from ? QString(kCut) : QString()) + text.mid(start, begin - start);
}

/// The same behind `end`, none from `to` on.
QString behind(const QString &text, int end, int to, int most)
{
    const int stop = wholeTo(text, std::min(to, end + most));
    return text.mid(end, stop - end) + (stop < to ? QString(kCut) : QString());
}

QString shortened(const QString &quote)
{
    constexpr int kLongestQuote = 40;
    constexpr int kHalf = kLongestQuote / 2;
    if (quote.size() <= kLongestQuote)
        return quote;
    return quote.left(wholeTo(quote, kHalf)) + kCut + quote.mid(wholeFrom(quote, int(quote.size()) - kHalf));
}

} // namespace

QStringList sentencesAround(const Report &report, const QList<Finding> &findings, Marking marking)
{
    QHash<FieldKey, QString> texts;
    forEachText(report, [&](const Place &place, const QString &text) { texts.insert(keyOf(place), text); });
    QStringList sentences;
    for (const Finding &finding : findings) {
        const Passage words = finding.cell
            ? passageIn(fieldText(report, finding.place, finding.cell), finding.cell->offset, finding.cell->length)
            : passageIn(texts.value(keyOf(finding.place)), finding.place.offset, finding.length);
        Passage sentence = wholeSentences(words);
        if (marking == Marking::Brackets && !sentence.text.isEmpty())
            sentence.text.insert(sentence.end, u'】').insert(sentence.begin, u'【');
        sentences << sentence.text.trimmed();
    }
    return sentences;
}

QString quoteInSentence(const Report &report, const Finding &finding)
{
    constexpr int kAround = 12; // characters of the sentence on either side
    const QString quote = shortened(finding.quote);
    const int start = finding.cell ? finding.cell->offset : finding.place.offset;
    const int length = finding.cell ? finding.cell->length : finding.length;
    const QString text = fieldText(report, finding.place, finding.cell);
    if (length <= 0 && !quote.isEmpty() && start == 0 && !text.contains(finding.quote)) // an ordinal before its title
        return u'【' + quote + u'】' + behind(text, 0, sentenceAt(text, 0).end(), kAround);
    if (length <= 0 || start < 0 || start + length > text.size())
        return quote;
    const int end = start + length;
    const TextRange first = sentenceAt(text, start);
    const TextRange last = sentenceAt(text, end - 1);
    const bool isWhole = finding.quote.size() == length; // else other fields hold its rest
    return ahead(text, std::min(first.start, start), start, kAround) + u'【' + quote + u'】'
        + (isWhole ? behind(text, end, std::max(last.end(), end), kAround) : QString());
}

ShownCorrection shownCorrection(const Report &report, const MadeCorrection &made)
{
    constexpr int kAround = 8; // characters, each way
    const Correction &correction = made.correction;
    const Passage passage = correction.cell
        ? passageIn(
            fieldText(report, correction.place, correction.cell), correction.cell->offset, correction.cell->length)
        : passageIn(fieldText(report, correction.place), correction.place.offset, correction.length);
    const QString before = ahead(passage.text, 0, passage.begin, kAround);
    const QString after = behind(passage.text, passage.end, int(passage.text.size()), kAround);
    return {onOneLine(before + made.was + after), onOneLine(before + correction.text + after)};
}

} // namespace nianbao
