// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numerals.h"

#include <array>

namespace nianbao {

namespace {

constexpr int kLargest = 9999;
constexpr QStringView kDigits = u"零一二三四五六七八九";

/// 0 to 9 for one digit, plain, banker's or traditional; -1 for anything else.
int digitOf(QChar character)
{
    static constexpr std::array<QStringView, 10> kForms {
        u"零〇○", u"一壹弌", u"二贰貳两兩", u"三叁參", u"四肆", u"五伍", u"六陆陸", u"七柒", u"八捌", u"九玖"};
    for (size_t digit = 0; digit < kForms.size(); ++digit) {
        if (kForms[digit].contains(character))
            return int(digit);
    }
    return -1;
}

/// 10, 100 or 1000; 0 for anything else.
int unitOf(QChar character)
{
    if (QStringView(u"十拾").contains(character))
        return 10;
    if (QStringView(u"百佰").contains(character))
        return 100;
    return QStringView(u"千仟").contains(character) ? 1000 : 0;
}

/// 二〇一八: digit by digit, as years are written.
std::optional<int> fromDigits(QStringView text)
{
    int number = 0;
    for (const QChar character : text) {
        const int digit = digitOf(character);
        if (digit < 0)
            return {};
        number = number * 10 + digit;
    }
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

QString chineseNumeral(int number)
{
    if (number < 1 || number > kLargest)
        return QString::number(number);
    static constexpr std::array<std::pair<int, char16_t>, 4> kUnits {
        {{1000, u'千'}, {100, u'百'}, {10, u'十'}, {1, u' '}}};
    QString text;
    bool gap = false;
    for (const auto &[unit, name] : kUnits) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += kDigits[0];
        gap = false;
        if (!(unit == 10 && digit == 1 && text.isEmpty())) // 十二, but 一百一十二
            text += kDigits[digit];
        if (unit > 1)
            text += QChar(name);
    }
    return text;
}

std::optional<int> fromChineseNumeral(QStringView text)
{
    constexpr qsizetype kYearDigits = 4;
    constexpr qsizetype kLongest = 9; // 九千九百九十九 and a 零 or two
    if (text.isEmpty() || text.size() > kLongest)
        return {};
    if (text.size() == kYearDigits || (text.size() > 1 && text.size() < kYearDigits && text.contains(u'〇'))) {
        if (const auto number = fromDigits(text))
            return number;
    }
    int total = 0;
    int digit = -1;
    int lastUnit = kLargest + 1;
    for (const QChar character : text) {
        if (character == u'廿') {
            if (digit >= 0 || lastUnit <= 10)
                return {};
            total += 20;
            lastUnit = 10;
        } else if (const int unit = unitOf(character); unit > 0) {
            if (unit >= lastUnit || digit == 0 || (digit < 0 && !(unit == 10 && total == 0)))
                return {};
            total += (digit < 0 ? 1 : digit) * unit;
            lastUnit = unit;
            digit = -1;
        } else if (const int next = digitOf(character); next >= 0 && digit <= 0 && lastUnit > 1) {
            digit = next;
        } else {
            return {};
        }
    }
    total += digit > 0 ? digit : 0;
    return total > 0 ? std::optional(total) : std::nullopt;
}

} // namespace nianbao
