// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/punctuation.h"

#include "tests/support/catch.h"

using namespace nianbao;

namespace {

QString normalised(const QString &text)
{
    return normalisePunctuation(text).text;
}

} // namespace

TEST_CASE("half-width punctuation in Chinese text becomes full-width")
{
    CHECK(normalised(u"2018年以来,县政府(以下简称我县)办理:一审;二审?好!"_qs)
        == u"2018年以来，县政府（以下简称我县）办理：一审；二审？好！");
    CHECK(normalised(u"进驻率89.4%,一窗受理率57.8%;按照"_qs) == u"进驻率89.4%，一窗受理率57.8%；按照");
    CHECK(normalised(u"答复18件(其中15件)."_qs) == u"答复18件（其中15件）。");
    CHECK(normalised(u"办复率100%."_qs) == u"办复率100%。");
    CHECK(normalised(u"如下: 共3次, 12件"_qs) == u"如下： 共3次， 12件");
}

TEST_CASE("brackets around years and figures in Chinese text become full-width")
{
    CHECK(normalised(u"《纲要(2015—2020年)》"_qs) == u"《纲要（2015—2020年）》");
    CHECK(normalised(u"(1)规范"_qs) == u"（1）规范");
    CHECK(normalised(u"报告(2018)"_qs) == u"报告（2018）");
    CHECK(normalised(u"清政(草案）"_qs) == u"清政（草案）");
}

TEST_CASE("marks within figures, words and addresses stay")
{
    for (const auto *text : {u"公开3,215条", u"12.4国家宪法日、3.15", u"14:30开会", u"1.2万份", u"比例1:3",
             u"见http://www.abc.gov.cn/a?b=1(c)d 页", u"邮箱a.b@c.cn 联系", u"一.工作情况", u"1.规范", u"3.规范",
             u"word, (text) only."})
        CHECK(normalised(QString::fromUtf16(text)) == QStringView(text));
}

TEST_CASE("a dot behind an address ends its sentence")
{
    CHECK(normalised(u"详情见www.abc.gov.cn."_qs) == u"详情见www.abc.gov.cn。");
    CHECK(normalised(u"网址http://www.abc.gov.cn/a/.各单位照办。"_qs) == u"网址http://www.abc.gov.cn/a/。各单位照办。");
    CHECK(normalised(u"寄a.b@c.gov.cn."_qs) == u"寄a.b@c.gov.cn。");
    for (const auto *text :
        {u"由ABC Co., Ltd.承办", u"www.abc.gov.cn.", u"见www.abc.gov.cn...", u"见www.abc.gov.cn.hk"})
        CHECK(normalised(QString::fromUtf16(text)) == QStringView(text));
}

TEST_CASE("straight quotation marks become paired ones only where they pair up")
{
    CHECK(normalised(u"深化\"放管服\"改革,\"一次办妥\""_qs) == u"深化“放管服”改革，“一次办妥”");
    CHECK(normalised(u"深化\"放管服改革"_qs) == u"深化\"放管服改革");
    CHECK(normalised(u"称为'双随机'"_qs) == u"称为“双随机”");
    CHECK(normalised(u"称为“三个'到位'”，推进'一窗受理'"_qs) == u"称为“三个‘到位’”，推进“一窗受理”");
}

TEST_CASE("marks within Latin text and code stay, though Chinese text stands in the same line")
{
    CHECK(normalised(u"见<img src=\"a.png\">图"_qs) == u"见<img src=\"a.png\">图");
    for (const char16_t *text : {u"<b>粗</b><img src=\"file:///a\"><script>x()</script>&amp;个别项目",
             u"'); DROP TABLE item;-- 个别项目", u"3.=HYPERLINK(\"http://127.0.0.1/\",\"点\")", u"点@SUM(甲,乙)"})
        CHECK(normalised(QString::fromUtf16(text)) == QStringView(text));
    CHECK(normalised(u"见<b>图</b>,共3张(甲)"_qs) == u"见<b>图</b>，共3张（甲）");
    CHECK(normalised(u"其中=SUM(甲,未写完"_qs) == u"其中=SUM（甲，未写完");
    CHECK(normalised(u"康熙部首⼯作"_qs) == u"康熙部首⼯作");
}

TEST_CASE("normalising twice changes nothing more, and characters beyond the BMP stay")
{
    const QString once = normalised(u"村民𠮷某,((内层)外层),\"引(号)\"完."_qs);
    CHECK(once == u"村民𠮷某，（（内层）外层），“引（号）”完。");
    CHECK(normalisePunctuation(once).repairs.isEmpty());
}

TEST_CASE("brackets stand around a whole text only in one pair")
{
    for (const QString &text : {u"（主动公开）"_qs, u"(主动公开)"_qs, u"（甲（乙）丙）"_qs})
        CHECK(isInBrackets(text));
    for (const QString &text :
        {u"（甲）和（乙）"_qs, u"（）"_qs, u"（甲"_qs, u"甲）"_qs, QString(), u"甲（乙）"_qs, u"）甲（"_qs})
        CHECK_FALSE(isInBrackets(text));
}
