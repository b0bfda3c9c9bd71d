// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sourcelines.h"

#include "core/formats/ordinals.h"
#include "core/formats/pauses.h"
#include "core/model/textlimits.h"
#include "core/text/machinetext.h"

#include <QBitArray>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

bool endsLine(QChar character)
{
    return QStringView(u"\n\r\v\f\u0085\u2028\u2029").contains(character);
}

/// Format characters that have no place in a printed text: zero width, direction, soft hyphen, controls.
bool isInvisible(QChar character)
{
    const ushort code = character.unicode();
    return (code < 0x20 && code != u'\t') || (code >= 0x7F && code < 0xA0) || code == 0xAD
        || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

/// Characters that only one machine's font knows, or that stand for something lost already.
bool isDoubtful(QChar character)
{
    return (character >= QChar(0xE000) && character <= QChar(0xF8FF)) || character == QChar(0xFFFD);
}

QString codePoint(QChar character)
{
    return QStringLiteral("U+%1").arg(character.unicode(), 4, 16, QLatin1Char('0')).toUpper();
}

/// Marks that pile up on one letter, and a paragraph as long as a book: kept, and told.
void noteExtremes(const QString &text, int number, NoteTally &tally)
{
    constexpr int kMostMarks = 4;
    if (text.size() > kLongestText)
        tally.add(QStringLiteral("txt.long"), number);
    int marks = 0;
    for (const QChar character : text) {
        marks = character.isMark() ? marks + 1 : 0;
        if (marks == kMostMarks + 1)
            tally.add(QStringLiteral("txt.marks"), number);
    }
}

/// Without invisible characters. Spaces are plain ones, but for those of a text of our own.
QString cleaned(QStringView raw, SourceLine &line, NoteTally &tally)
{
    QString text;
    text.reserve(raw.size());
    for (const QChar character : raw) {
        if (isInvisible(character)) {
            tally.add(QStringLiteral("txt.invisible"), line.number, 1, codePoint(character));
            line.repairs << QStringLiteral("txt.invisible");
            continue;
        }
        if (isDoubtful(character))
            tally.add(QStringLiteral("txt.private"), line.number, 1, codePoint(character));
        const bool kept = tally.isOurs() || !character.isSpace() || character == u'\t';
        text += kept ? character : QChar(u' ');
    }
    line.repairs.removeDuplicates();
    noteExtremes(text, line.number, tally);
    return text;
}

/// One plain space at a line's start is no indent.
bool isIndented(QStringView raw)
{
    return raw.startsWith(u"  ") || raw.startsWith(u'　') || raw.startsWith(u'\t') || raw.startsWith(u'\u00a0');
}

/// The seed's last line is a lone "|": what a copied table's edge leaves behind.
void removeStrayBar(SourceLine &line, NoteTally &tally)
{
    if (line.text.count(u'|') != 1)
        return;
    if (line.text.startsWith(u'|'))
        line.text = line.text.mid(1).trimmed();
    else if (line.text.endsWith(u'|'))
        line.text = line.text.chopped(1).trimmed();
    else
        return;
    tally.add(QStringLiteral("txt.bar"), line.number);
    line.repairs << QStringLiteral("txt.bar");
}

/// Tabs separate columns, except behind an ordinal (Word's numbering) and in what is clearly prose.
void settleTabs(SourceLine &line)
{
    constexpr qsizetype kProse = 40;
    if (!line.text.contains(u'\t'))
        return;
    const auto ordinal = ordinalAt(line.text, 0);
    if (ordinal && ordinal->length < line.text.size() && line.text[ordinal->length] == u'\t')
        line.text[ordinal->length] = u' ';
    const bool prose = line.text.endsWith(u'。')
        || (line.text.contains(u'。') && line.text.size() > kProse * (line.text.count(u'\t') + 1));
    if (prose)
        line.text.replace(u'\t', u' ');
    line.raw = line.text.contains(u'\t');
}

bool isLatin(QChar character)
{
    return character.isLetterOrNumber() && character.unicode() < 0x250;
}

/// 一、 or （一）, the ordinals that begin a paragraph even where the source has none.
bool startsHeading(QStringView text)
{
    const auto ordinal = ordinalAt(text, 0);
    return ordinal && (ordinal->kind == OrdinalKind::Level1 || ordinal->kind == OrdinalKind::Level2);
}

bool isDate(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4}|[〇○零一二三四五六七八九]{4})年[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日$"));
    return pattern.match(text.trimmed().toString()).hasMatch();
}

/// "一、", "（一）" or "1." and nothing behind it.
bool isBareOrdinal(const QString &piece)
{
    const auto ordinal = ordinalAt(QString(piece + u'某'), 0);
    return ordinal && ordinal->length == piece.size();
}

/// The text between runs of spaces; an ordinal keeps what stands behind it.
QStringList pieces(const QString &text)
{
    QStringList result;
    for (const QString &piece : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!result.isEmpty() && isBareOrdinal(result.last()))
            result.last() += u' ' + piece;
        else
            result << piece;
    }
    return result;
}

class SpaceBreaker {
public:
    explicit SpaceBreaker(const SourceLine &line)
        : m_line(line)
        , m_pieces(pieces(line.text))
    {
    }

    /// A line of which spaces were breaks: headings stand behind spaces within it.
    [[nodiscard]] bool applies() const
    {
        if (m_line.raw || m_pieces.size() < 2)
            return false;
        for (qsizetype index = 1; index < m_pieces.size(); ++index) {
            if (startsHeading(m_pieces[index]))
                return true;
        }
        return headingThenProse();
    }

    [[nodiscard]] QList<SourceLine> lines() const
    {
        QList<SourceLine> result {m_line};
        result.last().text = m_pieces.first();
        const bool loose = !headingOnly();
        for (qsizetype index = 1; index < m_pieces.size(); ++index) {
            if (loose ? breaksBefore(index, result.last().text) : index == 1) {
                result << m_line;
                result.last().text = m_pieces[index];
                result.last().split = true;
                result.last().afterBlank = false;
            } else {
                result.last().text += u' ' + m_pieces[index];
            }
        }
        return result;
    }

private:
    /// 一、工作情况 2018年以来，…: one heading with its text behind a space.
    [[nodiscard]] bool headingThenProse() const
    {
        constexpr qsizetype kShortest = 6; // ordinal and four characters
        constexpr qsizetype kLongest = 40;
        constexpr qsizetype kProse = 20;
        const QString &first = m_pieces.first();
        const QStringView rest = QStringView(m_line.text).mid(first.size());
        return startsHeading(first) && first.size() >= kShortest && first.size() <= kLongest && !endsSentence(first)
            && !first.contains(u'。') && rest.size() >= kProse && rest.contains(u'。');
    }

    [[nodiscard]] bool headingOnly() const
    {
        for (qsizetype index = 1; index < m_pieces.size(); ++index) {
            if (startsHeading(m_pieces[index]))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool breaksBefore(qsizetype index, const QString &before) const
    {
        const QString &piece = m_pieces[index];
        if (startsHeading(piece) || isDate(piece))
            return true;
        const auto ordinal = ordinalAt(piece, 0);
        if (ordinal && ordinal->kind == OrdinalKind::Running)
            return false; // 一是…二是… go on in their paragraph
        if (endsSentence(before) || (index + 1 < m_pieces.size() && isDate(m_pieces[index + 1])))
            return true;
        return !before.contains(u'。') && !before.contains(u'，') && (startsHeading(before) || index == 1);
    }

    const SourceLine &m_line;
    QStringList m_pieces;
};

} // namespace

bool isPageNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(第 *\\d+ *页( *[,，/]? *共 *\\d+ *页)?|[—－-]+ *\\d+ *[—－-]+)$"));
    constexpr qsizetype kLongest = 20;
    return text.size() <= kLongest && pattern.match(text).hasMatch();
}

SourceLine sourceLine(QStringView raw, int number, NoteTally &tally)
{
    SourceLine line;
    line.number = number;
    line.text = cleaned(raw, line, tally);
    if (tally.isOurs())
        return line;
    line.text = line.text.trimmed();
    line.indented = isIndented(raw);
    removeStrayBar(line, tally);
    settleTabs(line);
    line.raw = line.raw || isPageNumber(line.text);
    return line;
}

QList<SourceLine> sourceLines(const QString &text, NoteTally &tally)
{
    QList<SourceLine> lines;
    int number = 0;
    bool afterBlank = false;
    qsizetype start = 0;
    for (qsizetype end = 0; end <= text.size(); ++end) {
        if (end < text.size() && !endsLine(text[end]))
            continue;
        SourceLine line = sourceLine(QStringView(text).mid(start, end - start), ++number, tally);
        if (end < text.size() && (text[end] == u'\u2028' || text[end] == u'\u2029'))
            tally.add(QStringLiteral("txt.invisible"), number, 1, codePoint(text[end]));
        line.afterBlank = afterBlank;
        afterBlank = line.text.isEmpty();
        if (!afterBlank)
            lines << line;
        if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n')
            ++end;
        start = end + 1;
    }
    return lines;
}

QList<SourceLine> brokenAtSpaces(const QList<SourceLine> &lines, NoteTally &tally)
{
    QList<SourceLine> result;
    result.reserve(lines.size());
    for (const SourceLine &line : lines) {
        const SpaceBreaker breaker(line);
        if (tally.isOurs() || line.role != LineRole::None || !breaker.applies()) {
            result << line;
            continue;
        }
        const QList<SourceLine> broken = breaker.lines();
        tally.add(QStringLiteral("txt.split"), line.number, int(broken.size()) - 1);
        result << broken;
    }
    return result;
}

void leaveOutGap(QString &text, QChar before, const NoteTally &tally)
{
    if (tally.isOurs() && before == u'.' && text.size() > 1 && text[0] == u' ' && text[1].isDigit())
        text.remove(0, 1);
}

namespace {

/// 办件    件，, 2019年  月  日: a blank that somebody was to fill in.
bool isBlankToFill(const QString &text, qsizetype start, qsizetype end)
{
    constexpr qsizetype kShortest = 2; // a lone space is one of a machine
    constexpr qsizetype kUnit = 4; // characters, with the mark behind it
    static const QRegularExpression unit(QStringLiteral("^余?(?:人次|场次|批次|件次|户次|[万亿]元|万[件人份]|["
                                                        "件人名次场项个份起宗户条期元家%％])(?:[，。；、）,.;)]|$)"));
    if (start == 0 || end - start < kShortest || end >= text.size())
        return false;
    const QChar before = text[start - 1];
    const QChar after = text[end];
    return (before == u'年' && after == u'月') || (before == u'月' && after == u'日')
        || (before.unicode() >= 0x2E80 && unit.match(text.mid(end, kUnit)).hasMatch());
}

} // namespace

int removeSpaces(QString &text, const NoteTally &tally)
{
    if (tally.isOurs())
        return 0;
    if (std::none_of(text.cbegin(), text.cend(), [](QChar character) { return character.isSpace(); }))
        return 0;
    const QBitArray machine = machineText(text);
    QString result;
    result.reserve(text.size());
    int removed = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (!text[index].isSpace() || (!machine.isEmpty() && machine.testBit(index))) {
            result += text[index];
            continue;
        }
        qsizetype next = index;
        while (next < text.size() && text[next].isSpace())
            ++next;
        if (isBlankToFill(text, index, next)) {
            result += text.mid(index, next - index);
            index = next - 1;
            continue;
        }
        const bool parts = (next == index + 1 && isPause(text, index)) || endsNumber(result);
        const bool stays =
            !result.isEmpty() && next < text.size() && ((isLatin(result.back()) && isLatin(text[next])) || parts);
        if (stays)
            result += u' ';
        else
            removed += int(!result.isEmpty() && next < text.size());
        index = next - 1;
    }
    text = result;
    return removed;
}

} // namespace nianbao
