// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/numberformat.h"

#include "core/text/numerals.h"

#include <QHash>

#include <limits>

namespace nianbao {

namespace {

QString romanNumeral(int number)
{
    struct Digit {
        int value;
        QLatin1String text;
    };
    constexpr Digit kDigits[] {{1000, QLatin1String("M")}, {900, QLatin1String("CM")}, {500, QLatin1String("D")},
        {400, QLatin1String("CD")}, {100, QLatin1String("C")}, {90, QLatin1String("XC")}, {50, QLatin1String("L")},
        {40, QLatin1String("XL")}, {10, QLatin1String("X")}, {9, QLatin1String("IX")}, {5, QLatin1String("V")},
        {4, QLatin1String("IV")}, {1, QLatin1String("I")}};
    QString text;
    for (const Digit &digit : kDigits) {
        for (; number >= digit.value; number -= digit.value)
            text += digit.text;
    }
    return text;
}

/// A, …, Z, AA, BB, … as word processors count.
QString letter(int number)
{
    constexpr int kLetters = 26;
    return QString((number - 1) / kLetters + 1, QChar(u'A' + (number - 1) % kLetters));
}

/// Each digit by the character at its place of `digits`.
QString digitByDigit(int number, QStringView digits)
{
    QString text = QString::number(number);
    for (QChar &character : text)
        character = digits[character.digitValue()];
    return text;
}

/// 一 to 九千九百九十九 with the digits of cheques.
QString legalNumeral(int number)
{
    static const QString plain = QStringLiteral("一二三四五六七八九十百千");
    static const QString legal = QStringLiteral("壹贰叁肆伍陆柒捌玖拾佰仟");
    QString text = chineseNumeral(number);
    for (QChar &character : text) {
        if (const qsizetype at = plain.indexOf(character); at >= 0)
            character = legal[at];
    }
    return text;
}

/// The character `number` places behind `first`, decimal beyond the `count` that there are.
QString enclosed(int number, char16_t first, int count)
{
    return number >= 1 && number <= count ? QString(QChar(first + number - 1)) : QString::number(number);
}

QString cyclic(int number, QStringView characters)
{
    return QString(characters[(number - 1) % characters.size()]);
}

} // namespace

QString numberText(NumberFormat format, int number)
{
    constexpr int kMost = 9999;
    if (format == NumberFormat::None || format == NumberFormat::Bullet)
        return {};
    if (number < 1 || number > kMost)
        return QString::number(number);
    switch (format) {
    case NumberFormat::DecimalZero:
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    case NumberFormat::FullWidth:
        return digitByDigit(number, u"０１２３４５６７８９");
    case NumberFormat::UpperLetter:
        return letter(number);
    case NumberFormat::LowerLetter:
        return letter(number).toLower();
    case NumberFormat::UpperRoman:
        return romanNumeral(number);
    case NumberFormat::LowerRoman:
        return romanNumeral(number).toLower();
    case NumberFormat::Chinese:
        return chineseNumeral(number);
    case NumberFormat::ChineseDigits:
        return number == 10 ? QStringLiteral("十") : digitByDigit(number, u"〇一二三四五六七八九");
    case NumberFormat::ChineseLegal:
        return legalNumeral(number);
    case NumberFormat::Stems:
        return cyclic(number, u"甲乙丙丁戊己庚辛壬癸");
    case NumberFormat::Branches:
        return cyclic(number, u"子丑寅卯辰巳午未申酉戌亥");
    case NumberFormat::Circled:
        return enclosed(number, u'①', 20);
    case NumberFormat::FullStop:
        return enclosed(number, u'⒈', 20);
    case NumberFormat::Bracketed:
        return enclosed(number, u'⑴', 20);
    case NumberFormat::ChineseBracketed:
        return enclosed(number, u'㈠', 10);
    case NumberFormat::ChineseCircled:
        return enclosed(number, u'㊀', 10);
    default:
        return QString::number(number);
    }
}

int numberAfter(int number)
{
    return number < std::numeric_limits<int>::max() ? number + 1 : number;
}

NumberFormat numberFormatOfDocx(const QString &name)
{
    static const QHash<QString, NumberFormat> kFormats {
        {QStringLiteral("decimalZero"), NumberFormat::DecimalZero},
        {QStringLiteral("decimalFullWidth"), NumberFormat::FullWidth},
        {QStringLiteral("decimalFullWidth2"), NumberFormat::FullWidth},
        {QStringLiteral("upperLetter"), NumberFormat::UpperLetter},
        {QStringLiteral("lowerLetter"), NumberFormat::LowerLetter},
        {QStringLiteral("upperRoman"), NumberFormat::UpperRoman},
        {QStringLiteral("lowerRoman"), NumberFormat::LowerRoman},
        {QStringLiteral("chineseCounting"), NumberFormat::Chinese},
        {QStringLiteral("chineseCountingThousand"), NumberFormat::Chinese},
        {QStringLiteral("japaneseCounting"), NumberFormat::Chinese},
        {QStringLiteral("taiwaneseCounting"), NumberFormat::Chinese},
        {QStringLiteral("taiwaneseCountingThousand"), NumberFormat::Chinese},
        {QStringLiteral("koreanDigital2"), NumberFormat::Chinese},
        {QStringLiteral("ideographDigital"), NumberFormat::ChineseDigits},
        {QStringLiteral("japaneseDigitalTenThousand"), NumberFormat::ChineseDigits},
        {QStringLiteral("taiwaneseDigital"), NumberFormat::ChineseDigits},
        {QStringLiteral("chineseLegalSimplified"), NumberFormat::ChineseLegal},
        {QStringLiteral("ideographLegalTraditional"), NumberFormat::ChineseLegal},
        {QStringLiteral("japaneseLegal"), NumberFormat::ChineseLegal},
        {QStringLiteral("ideographTraditional"), NumberFormat::Stems},
        {QStringLiteral("ideographZodiac"), NumberFormat::Branches},
        {QStringLiteral("decimalEnclosedCircle"), NumberFormat::Circled},
        {QStringLiteral("decimalEnclosedCircleChinese"), NumberFormat::Circled},
        {QStringLiteral("decimalEnclosedFullstop"), NumberFormat::FullStop},
        {QStringLiteral("decimalEnclosedParen"), NumberFormat::Bracketed},
        {QStringLiteral("ideographEnclosedCircle"), NumberFormat::ChineseCircled},
        {QStringLiteral("bullet"), NumberFormat::Bullet},
        {QStringLiteral("none"), NumberFormat::None},
    };
    return kFormats.value(name, NumberFormat::Decimal);
}

NumberFormat numberFormatOfType(const QString &type)
{
    static const QHash<QString, NumberFormat> kFormats {
        {QStringLiteral("a"), NumberFormat::LowerLetter},
        {QStringLiteral("A"), NumberFormat::UpperLetter},
        {QStringLiteral("i"), NumberFormat::LowerRoman},
        {QStringLiteral("I"), NumberFormat::UpperRoman},
        {QStringLiteral("一"), NumberFormat::Chinese},
        {QStringLiteral("壹"), NumberFormat::ChineseLegal},
        {QStringLiteral("①"), NumberFormat::Circled},
        {QStringLiteral("甲"), NumberFormat::Stems},
        {QStringLiteral("子"), NumberFormat::Branches},
        {QStringLiteral("１"), NumberFormat::FullWidth},
    };
    return kFormats.value(
        type.section(u',', 0, 0).trimmed(), type.isEmpty() ? NumberFormat::None : NumberFormat::Decimal);
}

} // namespace nianbao
