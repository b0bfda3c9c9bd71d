// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ordinals.h"

#include "core/text/numerals.h"

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr qsizetype kLongestNumeral = 7; // 一百二十三 and one to spare

bool isNumeral(QChar character)
{
    switch (character.unicode()) { // no search in a string: asked of every character of a text
    case u'一':
    case u'二':
    case u'三':
    case u'四':
    case u'五':
    case u'六':
    case u'七':
    case u'八':
    case u'九':
    case u'十':
    case u'百':
    case u'零':
    case u'〇':
    case u'壹':
    case u'贰':
    case u'貳':
    case u'叁':
    case u'參':
    case u'肆':
    case u'伍':
    case u'陆':
    case u'陸':
    case u'柒':
    case u'捌':
    case u'玖':
    case u'拾':
        return true;
    default:
        return false;
    }
}

bool isDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'０' && character <= u'９');
}

QChar at(QStringView text, qsizetype position)
{
    return position < text.size() ? text[position] : QChar();
}

qsizetype skipSpaces(QStringView text, qsizetype position)
{
    while (at(text, position).isSpace() && at(text, position) != u'\t')
        ++position;
    return position;
}

int digitsNumber(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits)
        number = number * 10 + digit.digitValue();
    return number;
}

template <typename Predicate>
qsizetype runLength(QStringView text, qsizetype position, Predicate belongs)
{
    qsizetype length = 0;
    while (length <= kLongestNumeral && position + length < text.size() && belongs(text[position + length]))
        ++length;
    return length;
}

/// ㈠ ⑴ ⒈: one character each.
std::optional<Ordinal> enclosed(QChar character)
{
    const int code = character.unicode();
    if (code >= 0x3220 && code <= 0x3229)
        return Ordinal {OrdinalKind::Level2, code - 0x3220 + 1, 1};
    if (code >= 0x2474 && code <= 0x2487)
        return Ordinal {OrdinalKind::Bracketed, code - 0x2474 + 1, 1};
    if (code >= 0x2488 && code <= 0x249B)
        return Ordinal {OrdinalKind::Arabic, code - 0x2488 + 1, 1};
    return {};
}

std::optional<Ordinal> bracketed(QStringView text, qsizetype position)
{
    const qsizetype start = skipSpaces(text, position + 1);
    const bool digits = isDigit(at(text, start));
    const qsizetype length = digits ? runLength(text, start, isDigit) : runLength(text, start, isNumeral);
    const qsizetype close = skipSpaces(text, start + length);
    if (length == 0 || (at(text, close) != u'）' && at(text, close) != u')'))
        return {};
    const QStringView numeral = text.mid(start, length);
    constexpr qsizetype kDigits = 2; // （2018） is a year
    if (digits && length > kDigits)
        return {};
    const int number = digits ? digitsNumber(numeral) : fromChineseNumeral(numeral).value_or(0);
    qsizetype end = close + 1;
    if (at(text, end) == u'、')
        ++end;
    // 第（一）项 broken at a line's end leaves （一）项.
    const bool quoted =
        QStringView(u"项款条目").contains(at(text, end)) && !at(text, end).isNull() && at(text, end + 1) != u'目';
    if (number == 0 || quoted)
        return {};
    return Ordinal {digits ? OrdinalKind::Bracketed : OrdinalKind::Level2, number, end - position};
}

/// 四，2025年工作安排: a part's heading on a line of its own with the wrong mark. 一，加强学习 may be a point of a
/// speech.
bool isHeadingWithComma(QStringView text, qsizetype position, qsizetype mark)
{
    constexpr qsizetype kLongest = 30; // characters
    if (position != 0 || (at(text, mark) != u'，' && at(text, mark) != u',') || text.size() > kLongest)
        return false;
    const QStringView rest = text.mid(mark + 1);
    const bool isClause =
        std::none_of(rest.begin(), rest.end(), [](QChar c) { return QStringView(u"，。；：,;:").contains(c); });
    static constexpr std::array kSubjects {
        u"工作", u"安排", u"打算", u"问题", u"不足", u"举措", u"成效", u"职责", u"原因"};
    return isClause && !isNumeral(at(rest, 0))
        && std::any_of(kSubjects.begin(), kSubjects.end(), [&](const char16_t *word) { return rest.contains(word); });
}

/// 一、二季度, 三、四百人: two numbers on end, and what is counted. 一、一年来的主要工作 and 二、三个方面的不足 at the
/// beginning of a line are headings, 一、百日攻坚 as well.
bool isRowOfNumbers(QStringView text, qsizetype position, qsizetype mark, int number)
{
    const qsizetype length = runLength(text, mark + 1, isNumeral);
    if (length == 0)
        return false;
    if (position != 0)
        return true;
    const QStringView numeral = text.mid(mark + 1, length);
    const bool isNext = fromChineseNumeral(numeral.left(1)).value_or(0) == number + 1;
    static constexpr std::array kUnits {u"季度", u"级", u"线", u"审", u"类", u"等", u"期", u"号", u"楼", u"层", u"产",
        u"次", u"批", u"组", u"班", u"环", u"档", u"把", u"月", u"年级", u"孩", u"胎", u"日", u"句", u"、"};
    const QStringView behind = text.mid(mark + 1 + length);
    const bool isCounted = std::any_of(
        kUnits.begin(), kUnits.end(), [&](const char16_t *unit) { return behind.startsWith(QStringView(unit)); });
    return isNext && (length == 1 ? isCounted : numeral.endsWith(u'百'));
}

std::optional<Ordinal> chinese(QStringView text, qsizetype position)
{
    const qsizetype length = runLength(text, position, isNumeral);
    const int number = fromChineseNumeral(text.mid(position, length)).value_or(0);
    if (number == 0)
        return {};
    const qsizetype mark = skipSpaces(text, position + length);
    const bool pausedPoint = at(text, mark) == u'、' && at(text, mark + 1) == u'是'
        && !QStringView(u"非否").contains(at(text, mark + 2)); // 二、是加强培训
    if (pausedPoint)
        return Ordinal {OrdinalKind::Running, number, mark + 2 - position};
    const QChar next = at(text, mark);
    if (next == u'是') {
        // 三是三非 and the like: the same numeral again is a saying.
        const bool saying = length == 1 && at(text, mark + 1) == text[position];
        return saying ? std::nullopt : std::optional(Ordinal {OrdinalKind::Running, number, mark + 1 - position});
    }
    if (isHeadingWithComma(text, position, mark))
        return Ordinal {OrdinalKind::Level1, number, mark + 1 - position};
    const bool dotted = next == u'.' || next == u'．';
    if ((next != u'、' && !dotted) || isRowOfNumbers(text, position, mark, number)
        || (dotted && isDigit(at(text, mark + 1))))
        return {};
    return Ordinal {OrdinalKind::Level1, number, mark + 1 - position};
}

/// 3.7月起, 1.2021年: behind the mark stands a date, and no decimal.
bool isDateBehind(QStringView text, qsizetype position)
{
    constexpr qsizetype kYear = 4; // digits
    constexpr int kMonths = 12;
    const qsizetype length = runLength(text, position, isDigit);
    const int number = digitsNumber(text.mid(position, length));
    const QChar next = at(text, position + length);
    return (next == u'月' && number > 0 && number <= kMonths) || (next == u'年' && length == kYear);
}

std::optional<Ordinal> arabic(QStringView text, qsizetype position)
{
    constexpr qsizetype kDigits = 2;
    const qsizetype length = runLength(text, position, isDigit);
    const QChar mark = at(text, position + length);
    if (length > kDigits || (mark != u'.' && mark != u'、' && mark != u'．'))
        return {};
    const int number = digitsNumber(text.mid(position, length));
    const qsizetype behind = position + length + 1;
    if (number == 0 || at(text, behind).isNull() || (isDigit(at(text, behind)) && !isDateBehind(text, behind)))
        return {};
    return Ordinal {OrdinalKind::Arabic, number, length + 1};
}

std::optional<Ordinal> ordinalWord(QStringView text, qsizetype position)
{
    const qsizetype length = runLength(text, position + 1, isNumeral);
    const int number = fromChineseNumeral(text.mid(position + 1, length)).value_or(0);
    const QChar mark = at(text, position + 1 + length);
    if (number == 0 || (mark != u'，' && mark != u','))
        return {};
    return Ordinal {OrdinalKind::Ordinal, number, length + 2};
}

} // namespace

std::optional<Ordinal> ordinalAt(QStringView text, qsizetype position)
{
    const QChar first = at(text, position);
    if (first == u'（' || first == u'(')
        return bracketed(text, position);
    if (first == u'第')
        return ordinalWord(text, position);
    if (isDigit(first))
        return arabic(text, position);
    if (isNumeral(first))
        return chinese(text, position);
    if (text.mid(position, 2) == u"——" || text.mid(position, 2) == u"--" || text.mid(position, 2) == u"－－")
        return Ordinal {OrdinalKind::Dash, 0, 2};
    return enclosed(first);
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"”’」』）)》】\"'").contains(text.back()))
        text.chop(1);
    if (text.size() > 1 && text.back() == u'.') {
        const QChar before = text[text.size() - 2];
        return before.unicode() > 0x2E80 || before == u')' || before == u'%';
    }
    return !text.isEmpty() && QStringView(u"。！？；：…!?;:").contains(text.back());
}

} // namespace nianbao
