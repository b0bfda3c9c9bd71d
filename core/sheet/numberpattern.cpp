// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/numberpattern.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostSections = 3; // the fourth is of texts
constexpr int kMostDigits = 30; // of a section: more is no format that anyone means
constexpr qsizetype kMostText = 60; // characters around the digits

/// Reads a format code, a section after the other.
class CodeReader {
public:
    explicit CodeReader(QStringView code)
        : m_code(code)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_code.size(); }
    /// Nothing where it shows more than digits and texts.
    std::optional<NumberPattern> section();

private:
    [[nodiscard]] QChar peek() const { return m_at < m_code.size() ? m_code[m_at] : QChar(); }
    bool takeGeneral();
    bool takeBracket();
    void takeQuoted();
    void takeText(QStringView text);
    void takeDigit();
    bool takeStep();

    QStringView m_code;
    qsizetype m_at = 0;
    NumberPattern m_pattern;
    bool m_point = false;
    bool m_closed = false; ///< text stands behind the digits
    bool m_broken = false; ///< digits stand behind that text
    int m_commas = 0; ///< since the last digit
};

bool CodeReader::takeGeneral()
{
    constexpr QStringView kNames[] {u"General", u"G/通用格式"};
    for (const QStringView name : kNames) {
        if (!m_code.sliced(m_at).startsWith(name, Qt::CaseInsensitive))
            continue;
        m_broken = m_broken || m_pattern.digits;
        m_pattern.general = m_pattern.digits = true;
        m_at += name.size();
        return true;
    }
    return false;
}

/// [Red] says nothing, [$¥-804] a currency; [>100], [DBNum1] and [h] are more than digits.
bool CodeReader::takeBracket()
{
    const qsizetype end = m_code.indexOf(u']', m_at);
    if (end < 0)
        return false;
    const QStringView inside = m_code.sliced(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    if (inside.startsWith(u'$')) {
        const qsizetype dash = inside.indexOf(u'-');
        takeText(inside.sliced(1, (dash < 0 ? inside.size() : dash) - 1));
        return true;
    }
    constexpr QStringView kColours[] {u"black", u"blue", u"cyan", u"green", u"magenta", u"red", u"white", u"yellow",
        u"黑色", u"蓝色", u"绿色", u"红色", u"白色", u"黄色"};
    return inside.startsWith(u"color", Qt::CaseInsensitive)
        || std::any_of(std::begin(kColours), std::end(kColours),
            [&](QStringView colour) { return inside.compare(colour, Qt::CaseInsensitive) == 0; });
}

void CodeReader::takeQuoted()
{
    const qsizetype quote = m_code.indexOf(u'"', m_at + 1);
    const qsizetype end = quote < 0 ? m_code.size() : quote;
    takeText(m_code.sliced(m_at + 1, end - m_at - 1));
    m_at = end + 1;
}

void CodeReader::takeText(QStringView text)
{
    m_closed = m_closed || (m_pattern.digits && !text.isEmpty());
    (m_pattern.digits ? m_pattern.after : m_pattern.before) += text;
}

void CodeReader::takeDigit()
{
    m_broken = m_broken || m_closed || m_pattern.general;
    m_pattern.grouped = m_pattern.grouped || (m_commas > 0 && !m_point);
    m_commas = 0;
    m_pattern.digits = true;
    const bool needed = peek() == u'0';
    if (m_point) {
        ++m_pattern.mostDecimals;
        m_pattern.fewestDecimals = needed ? m_pattern.mostDecimals : m_pattern.fewestDecimals;
    } else if (needed || m_pattern.fewestIntegers > 0) {
        ++m_pattern.fewestIntegers;
    }
    ++m_at;
}

/// False at what shows more than digits and texts.
bool CodeReader::takeStep()
{
    constexpr int kThousand = 3;
    const QChar c = peek();
    if (takeGeneral())
        return true;
    if (c == u'[')
        return takeBracket();
    if (c == u'0' || c == u'#' || c == u'?') {
        takeDigit();
        return m_pattern.mostDecimals + m_pattern.fewestIntegers <= kMostDigits;
    }
    if (c == u'"') {
        takeQuoted();
        return true;
    }
    const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    if (isLetter || c == u'@' || c == u'/')
        return false;
    ++m_at;
    if (c == u'\\') {
        takeText(m_code.sliced(std::min(m_at, m_code.size())).first(std::min<qsizetype>(1, m_code.size() - m_at)));
        ++m_at;
    } else if (c == u'_' || c == u'*') {
        ++m_at; // as wide as the next character, or filled with it
    } else if (c == u'.' && !m_point && !m_closed) {
        m_pattern.scale += kThousand * m_commas;
        m_commas = 0;
        m_point = m_pattern.digits = true;
    } else if (c == u',' && m_pattern.digits && !m_closed) {
        ++m_commas;
    } else {
        m_pattern.scale -= c == u'%' ? 2 : 0;
        takeText(m_code.sliced(m_at - 1, 1));
    }
    return true;
}

std::optional<NumberPattern> CodeReader::section()
{
    constexpr int kThousand = 3;
    m_pattern = {};
    m_point = m_closed = m_broken = false;
    m_commas = 0;
    while (!atEnd() && peek() != u';') {
        if (!takeStep())
            return {};
    }
    ++m_at;
    m_pattern.scale += kThousand * m_commas;
    const bool isNothing = !m_pattern.digits && m_pattern.before.trimmed().isEmpty();
    const bool isTooLong =
        std::abs(m_pattern.scale) > kMostDigits || m_pattern.before.size() + m_pattern.after.size() > kMostText;
    if (m_broken || isNothing || isTooLong) // 000-0000, or ;;; which hides the number
        return {};
    return m_pattern;
}

/// Decimal digits with a point at `point`, without sign.
struct Digits {
    QString digits;
    qsizetype point;
};

/// Half away from zero.
void roundTo(Digits &number, int decimals)
{
    const qsizetype end = number.point + decimals;
    if (end >= number.digits.size())
        return;
    bool carry = end >= 0 && number.digits[end] >= u'5';
    number.digits.truncate(std::max<qsizetype>(end, 0));
    for (qsizetype i = number.digits.size() - 1; i >= 0 && carry; --i) {
        carry = number.digits[i] == u'9';
        number.digits[i] = carry ? QChar(u'0') : QChar(number.digits[i].unicode() + 1);
    }
    if (carry) {
        number.digits.prepend(u'1');
        ++number.point;
    }
}

Digits scaled(QStringView decimal, int scale)
{
    const qsizetype point = decimal.indexOf(u'.');
    Digits number {decimal.toString().remove(u'.'), point < 0 ? decimal.size() : point};
    number.point -= scale;
    if (number.point < 0) {
        number.digits.prepend(QString(-number.point, u'0'));
        number.point = 0;
    }
    while (number.digits.size() < number.point)
        number.digits += u'0';
    return number;
}

QString digitsShown(QStringView decimal, const NumberPattern &pattern)
{
    constexpr qsizetype kGroup = 3;
    Digits number = scaled(decimal, pattern.scale);
    if (!pattern.general)
        roundTo(number, pattern.mostDecimals);
    QString whole = number.digits.left(number.point);
    while (whole.startsWith(u'0'))
        whole.remove(0, 1);
    const qsizetype fewest = pattern.general ? 1 : pattern.fewestIntegers;
    whole.prepend(QString(std::max<qsizetype>(0, fewest - whole.size()), u'0'));
    for (qsizetype i = whole.size() - kGroup; pattern.grouped && i > 0; i -= kGroup)
        whole.insert(i, u',');
    QString part = number.digits.mid(number.point);
    while (part.size() < pattern.fewestDecimals)
        part += u'0';
    while (part.size() > pattern.fewestDecimals && part.endsWith(u'0'))
        part.chop(1);
    return part.isEmpty() ? whole : whole + u'.' + part;
}

bool isZero(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c < u'1' || c > u'9'; });
}

} // namespace

QList<NumberPattern> numberPatterns(const QString &formatCode)
{
    QList<NumberPattern> patterns;
    CodeReader reader(formatCode);
    while (!reader.atEnd() && patterns.size() < kMostSections) {
        const std::optional<NumberPattern> pattern = reader.section();
        if (!pattern)
            return patterns.size() == 1 && formatCode.endsWith(u'@') ? patterns : QList<NumberPattern>(); // 0.00;@
        patterns << *pattern;
    }
    const bool isPlain = patterns.size() == 1 && patterns.first().general && patterns.first().before.isEmpty()
        && patterns.first().after.isEmpty();
    return isPlain ? QList<NumberPattern>() : patterns;
}

QString shownNumber(const QString &decimal, const QList<NumberPattern> &patterns)
{
    if (patterns.isEmpty())
        return decimal;
    const bool isNegative = decimal.startsWith(u'-');
    const QStringView size = QStringView(decimal).sliced(isNegative ? 1 : 0);
    const bool hasOwn = isNegative && patterns.size() > 1; // a section that brings its own sign
    const bool ofZero = isZero(size) && patterns.size() > 2;
    const NumberPattern &pattern = patterns[ofZero ? 2 : hasOwn ? 1 : 0];
    const QString digits = pattern.digits ? digitsShown(size, pattern) : QString();
    const bool minus = isNegative && !hasOwn && !isZero(digits);
    return QString((minus ? QStringLiteral("-") : QString()) + pattern.before + digits + pattern.after).trimmed();
}

} // namespace nianbao
