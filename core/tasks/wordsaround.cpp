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

constexpr int kAround = 8; // characters of a correction's line, each way

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

/// No half of a character beyond the BMP.
QString wholeCharacters(QString text)
{
    if (!text.isEmpty() && text.front().isLowSurrogate())
        text.remove(0, 1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
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

ShownCorrection shownCorrection(const Report &report, const MadeCorrection &made)
{
    const Correction &correction = made.correction;
    const Passage passage = correction.cell
        ? passageIn(
            fieldText(report, correction.place, correction.cell), correction.cell->offset, correction.cell->length)
        : passageIn(fieldText(report, correction.place), correction.place.offset, correction.length);
    const int from = std::max(0, passage.begin - kAround);
    QString ahead = wholeCharacters(passage.text.mid(from, passage.begin - from));
    QString behind = wholeCharacters(passage.text.mid(passage.end, kAround));
    if (from > 0)
        ahead.prepend(u'…');
    if (passage.end + kAround < passage.text.size())
        behind.append(u'…');
    return {onOneLine(ahead + made.was + behind), onOneLine(ahead + correction.text + behind)};
}

} // namespace nianbao
