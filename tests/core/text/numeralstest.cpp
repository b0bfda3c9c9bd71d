// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numerals.h"

#include "tests/support/catch.h"

using namespace nianbao;

TEST_CASE("numerals are written as headings have them")
{
    CHECK(chineseNumeral(1) == u"一");
    CHECK(chineseNumeral(10) == u"十");
    CHECK(chineseNumeral(12) == u"十二");
    CHECK(chineseNumeral(20) == u"二十");
    CHECK(chineseNumeral(21) == u"二十一");
    CHECK(chineseNumeral(100) == u"一百");
    CHECK(chineseNumeral(103) == u"一百零三");
    CHECK(chineseNumeral(110) == u"一百一十");
    CHECK(chineseNumeral(1001) == u"一千零一");
    CHECK(chineseNumeral(1010) == u"一千零一十");
    CHECK(chineseNumeral(9999) == u"九千九百九十九");
}

TEST_CASE("every numeral is read back as its number")
{
    int wrong = 0;
    for (int number = 1; number <= 9999; ++number)
        wrong += fromChineseNumeral(chineseNumeral(number)) != number;
    CHECK(wrong == 0);
}

TEST_CASE("other forms of numerals are understood")
{
    CHECK(fromChineseNumeral(u"二〇一八") == 2018);
    CHECK(fromChineseNumeral(u"二○一八") == 2018);
    CHECK(fromChineseNumeral(u"廿三") == 23);
    CHECK(fromChineseNumeral(u"两百") == 200);
    CHECK(fromChineseNumeral(u"壹") == 1);
    CHECK(fromChineseNumeral(u"貳拾參") == 23);
}

TEST_CASE("what is no numeral has no number")
{
    for (const auto *text : {u"", u"是", u"一是", u"零", u"十百", u"一二", u"十十", u"百", u"1", u"一千千", u"五六"})
        CHECK_FALSE(fromChineseNumeral(QStringView(text)).has_value());
}
