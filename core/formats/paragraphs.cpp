// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/paragraphs.h"

#include "core/formats/ordinals.h"
#include "core/text/punctuation.h"

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

/// In half cells: what a program that wraps text counts.
int widthOf(QStringView text)
{
    int width = 0;
    for (const QChar character : text)
        width += character.isLowSurrogate() ? 0 : (character.unicode() < 0x2E80 ? 1 : 2);
    return width;
}

/// The width at which a text was wrapped, 0 where it was not: most lines that end within a sentence are nearly as wide
/// as the widest of them, few others are wider, and not all of them are headings, for those are of one length as well.
int wrapWidth(const QList<SourceLine> &lines)
{
    constexpr int kNarrowest = 40; // half cells
    constexpr int kRagged = 6; // 禁则 and unsplit figures leave up to three cells
    constexpr qsizetype kFewest = 3;
    QList<int> open;
    QList<int> closed;
    qsizetype withoutOrdinal = 0;
    for (const SourceLine &line : lines) {
        const int width = widthOf(line.text) + (line.indented ? 4 : 0);
        if (line.raw || line.whole)
            continue;
        if (endsSentence(line.text)) {
            closed << width;
            continue;
        }
        const bool hasOrdinal = ordinalAt(line.text, 0).has_value();
        if ((line.afterBlank && hasOrdinal) || widthOf(line.text) < kNarrowest)
            continue;
        open << width;
        withoutOrdinal += qsizetype(!hasOrdinal);
    }
    if (open.size() < kFewest || withoutOrdinal < kFewest - 1)
        return 0;
    const int widest = *std::max_element(open.cbegin(), open.cend());
    const auto full = std::count_if(open.cbegin(), open.cend(), [&](int width) { return width >= widest - kRagged; });
    const auto wider =
        std::count_if(closed.cbegin(), closed.cend(), [&](int width) { return width > widest + kRagged; });
    return full * 2 >= open.size() && wider * 3 < open.size() ? widest - kRagged : 0;
}

/// Not 争议化解实事求是, 不再自以为是: there 是 is what is right.
bool endsOpen(QStringView text)
{
    static constexpr std::array kRight {QStringView(u"求是"), QStringView(u"为是"), QStringView(u"其是")};
    return !text.isEmpty() && QStringView(u"，、,（(“《〔是").contains(text.back())
        && std::none_of(kRight.begin(), kRight.end(), [&](QStringView word) { return text.endsWith(word); });
}

class Joiner {
public:
    Joiner(const QList<SourceLine> &lines, NoteTally &tally)
        : m_lines(lines)
        , m_tally(tally)
        , m_wrap(wrapWidth(lines))
    {
        for (const SourceLine &line : lines)
            m_indents = m_indents || line.indented;
    }

    QList<SourceParagraph> join()
    {
        for (qsizetype index = 0; index < m_lines.size(); ++index) {
            const SourceLine &line = m_lines[index];
            const bool first = index == 0 || !goesOn(m_lines[index - 1], line);
            if (first)
                m_paragraphs << begun(line);
            else
                append(line);
            notice(line.text, first);
        }
        for (SourceParagraph &paragraph : m_paragraphs) {
            if (!paragraph.raw)
                paragraph.text = normalisedText(paragraph.text, paragraph.line, m_tally, &paragraph.repairs);
        }
        return std::move(m_paragraphs);
    }

private:
    [[nodiscard]] SourceParagraph begun(const SourceLine &line) const
    {
        SourceParagraph paragraph {line.text, line.number, line.raw, line.repairs, {}, line.object};
        if (!line.runIn.isEmpty())
            paragraph.runIn = m_tally.isOurs() ? line.runIn : normalisePunctuation(line.runIn).text;
        return paragraph;
    }

    [[nodiscard]] bool goesOn(const SourceLine &before, const SourceLine &line) const
    {
        const SourceParagraph &paragraph = m_paragraphs.last();
        if (paragraph.object || line.object)
            return false;
        if (paragraph.raw || line.raw)
            return paragraph.raw && line.raw && !line.afterBlank;
        if (line.split || line.whole)
            return false;
        // In a wrapped text with indents a flush line below a full one goes on, whatever it begins with.
        const bool flush = m_indents && !line.indented;
        if (flush && m_wrap > 0 && isFull(before) && !line.afterBlank)
            return true;
        if (ordinalAt(line.text, 0) || endsSentence(before.text))
            return false;
        if (endsOpen(before.text))
            return true;
        if ((m_indents && line.indented) || !hasChinese(line.text))
            return false;
        return !line.afterBlank && ((m_wrap > 0 && isFull(before)) || (isProse() && line.text.size() > 1));
    }

    /// A heading may hold a comma; what holds a full stop, or has neither ordinal nor end, is a sentence that was
    /// broken.
    [[nodiscard]] bool isProse() const { return m_hasStop || (m_hasComma && !m_hasOrdinal); }

    void notice(const QString &text, bool first)
    {
        m_hasStop = (!first && m_hasStop) || text.contains(u'。');
        m_hasComma = (!first && m_hasComma) || text.contains(u'，') || text.contains(u',');
        m_hasOrdinal = first ? ordinalAt(text, 0).has_value() : m_hasOrdinal;
    }

    [[nodiscard]] bool isFull(const SourceLine &line) const
    {
        return widthOf(line.text) + (line.indented ? 4 : 0) >= m_wrap;
    }

    static bool hasChinese(const QString &text)
    {
        return std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.unicode() >= 0x2E80; });
    }

    void append(const SourceLine &line)
    {
        SourceParagraph &paragraph = m_paragraphs.last();
        paragraph.repairs << line.repairs;
        if (paragraph.raw) {
            paragraph.text += u'\n' + line.text;
            return;
        }
        const auto isLatin = [](QChar character) { return character.isLetter() && character.unicode() < 0x250; };
        if (isLatin(paragraph.text.back()) && isLatin(line.text.front()))
            paragraph.text += u' ';
        paragraph.text += line.text;
        paragraph.repairs << QStringLiteral("txt.joined");
        m_tally.add(QStringLiteral("txt.joined"), line.number);
    }

    const QList<SourceLine> &m_lines;
    NoteTally &m_tally;
    int m_wrap;
    bool m_indents = false;
    bool m_hasStop = false; ///< of the paragraph that is being joined
    bool m_hasComma = false;
    bool m_hasOrdinal = false;
    QList<SourceParagraph> m_paragraphs;
};

} // namespace

QList<SourceParagraph> paragraphsOf(const QList<SourceLine> &lines, NoteTally &tally)
{
    return Joiner(lines, tally).join();
}

QString runInBehind(const SourceParagraph &paragraph, const QString &mark, const NoteTally &tally)
{
    QString runIn = paragraph.runIn.startsWith(mark) ? paragraph.runIn.mid(mark.size()) : paragraph.runIn;
    leaveOutGap(runIn, mark.isEmpty() ? QChar() : mark.back(), tally);
    removeSpaces(runIn, tally);
    return runIn;
}

QString normalisedText(const QString &text, int line, NoteTally &tally, QStringList *repairs)
{
    if (tally.isOurs())
        return text;
    const Normalised normalised = normalisePunctuation(text);
    const auto isRadical = [](QChar character) { return character >= QChar(0x2F00) && character <= QChar(0x2FD5); };
    const int radicals = int(std::count_if(text.begin(), text.end(), isRadical));
    const int marks = int(normalised.repairs.size());
    tally.add(QStringLiteral("txt.radicals"), line, radicals);
    tally.add(QStringLiteral("txt.punctuation"), line, marks);
    if (repairs && radicals > 0)
        *repairs << QStringLiteral("txt.radicals");
    if (repairs && marks > 0)
        *repairs << QStringLiteral("txt.punctuation");
    if (repairs)
        repairs->removeDuplicates();
    return normalised.text;
}

} // namespace nianbao
