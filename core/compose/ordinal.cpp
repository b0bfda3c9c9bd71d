// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/ordinal.h"

#include "core/text/numerals.h"

namespace nianbao {

namespace {

/// GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）
QString levelText(int level, int number)
{
    switch (level) {
    case 1:
        return chineseNumeral(number) + u'、';
    case 2:
        return u'（' + chineseNumeral(number) + u'）';
    case 3:
        return QString::number(number) + u'.';
    default:
        return u'（' + QString::number(number) + u'）';
    }
}

} // namespace

QString ordinalText(ListStyle style, int level, int number)
{
    switch (style) {
    case ListStyle::Level:
    case ListStyle::Arabic:
        return levelText(level, number);
    case ListStyle::RunOn:
    case ListStyle::Own:
        return chineseNumeral(number) + u'是';
    case ListStyle::Ordinal:
        return u'第' + chineseNumeral(number) + u'，';
    case ListStyle::Dash:
        return QStringLiteral("——");
    case ListStyle::None:
        break;
    }
    return {};
}

} // namespace nianbao
