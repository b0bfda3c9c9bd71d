// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the text of other people's reports: annexes, signature, date, notes, and what is none of them.
#include "core/formats/headings.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

Report reportOf(const QStringList &end)
{
    const QStringList text {u"青禾县2020年度法治政府建设情况的报告"_qs, u"一、工作情况"_qs, u"全年办案3件。"_qs};
    return readText((text + end).join(u'\n'), {u"年报.txt"_qs, {}, countedIds(u"n"_qs)}).reports.first();
}

} // namespace

TEST_CASE("signature and date stand on lines of their own or on one, in any kind of figures")
{
    for (const auto &[line, date] : {std::pair {u"2021年1月20日"_qs, u"2021年1月20日"_qs},
             std::pair {u"２０２１年１月２０日"_qs, u"２０２１年１月２０日"_qs},
             std::pair {u"二〇二一年一月二十日"_qs, u"二〇二一年一月二十日"_qs},
             std::pair {u"2021年1月"_qs, u"2021年1月"_qs}, std::pair {u"2021 年 1 月 20 日"_qs, u"2021年1月20日"_qs}}) {
        CAPTURE(line.toStdString());
        const Report below = reportOf({u"青禾县人民政府"_qs, line});
        CHECK(below.closing.date == date);
        CHECK(below.closing.signature == u"青禾县人民政府");
        const Report beside = reportOf({u"青禾县人民政府  "_qs + line});
        CHECK(beside.closing.date == date);
        CHECK(beside.closing.signature == u"青禾县人民政府");
    }
    for (const QString &line : {u"21年1月20日"_qs, u"2021年一季度"_qs, u"截至 2021年1月20日"_qs,
             u"见：青禾县局 2021年1月20日"_qs, u"2021年1月20日印发"_qs}) {
        CAPTURE(line.toStdString());
        CHECK(reportOf({line}).closing.date.isEmpty());
    }
}

TEST_CASE("up to four bodies sign above a date, without one only a name behind a finished sentence")
{
    const QStringList bodies {u"青禾县人民政府"_qs, u"青禾县司法局"_qs, u"青禾县法治办（代章）"_qs, u"青禾县城关镇"_qs};
    CHECK(reportOf(bodies + QStringList {u"2021年1月20日"_qs}).closing.signature == bodies.join(u'\n'));
    CHECK(reportOf(QStringList {u"青禾县财政局"_qs} + bodies + QStringList {u"2021年1月20日"_qs}).closing.signature
        == bodies.join(u'\n'));
    CHECK(reportOf({u"青禾县司法局"_qs}).closing.signature == u"青禾县司法局");
    CHECK(reportOf({u"送："_qs, u"青禾县司法局"_qs}).closing.signature.isEmpty());
    CHECK(reportOf({u"牵头的是"_qs, u"青禾县司法局"_qs}).closing.signature.isEmpty());
    CHECK(reportOf({u"二、牵头单位"_qs, u"青禾县司法局"_qs}).closing.signature == u"青禾县司法局");
    for (const QString &line : {u"1.司法局"_qs, u"局"_qs, u"由县司法局，县财政局"_qs, QString(41, u'县') + u"局"_qs,
             u"某某某"_qs, u"甲局\t乙局"_qs}) {
        CAPTURE(line.toStdString());
        CHECK(reportOf({line, u"2021年1月20日"_qs}).closing.signature.isEmpty());
    }
}

TEST_CASE("a last line in brackets is a note where it is worded like one or stands below the date")
{
    const QStringList end {u"青禾县人民政府"_qs, u"2021年1月20日"_qs};
    CHECK(reportOf(end + QStringList {u"（任何话）"_qs}).closing.note == u"任何话");
    CHECK(reportOf(end + QStringList {u"（任何话）"_qs}).closing.date == u"2021年1月20日");
    CHECK(reportOf({u"（此件公开发布）"_qs}).closing.note == u"此件公开发布");
    CHECK(reportOf({u"（联系人：某某）"_qs}).closing.note == u"联系人：某某");
    CHECK(reportOf({u"（任何话）"_qs}).closing.note.isEmpty());
    CHECK(reportOf({u"此件公开发布"_qs}).closing.note.isEmpty());
}

TEST_CASE("annexes stand in one line or numbered in many, with the year right behind the number")
{
    CHECK(reportOf({u"附件：统计表"_qs}).closing.annexes == QStringList {u"统计表"_qs});
    CHECK(reportOf({u"附 件:1. 统计表"_qs, u"2.名册"_qs}).closing.annexes == QStringList {u"统计表"_qs, u"名册"_qs});
    CHECK(reportOf({u"附件：1.2020年统计表"_qs, u"2.2020年名册"_qs}).closing.annexes
        == QStringList {u"2020年统计表"_qs, u"2020年名册"_qs});
    CHECK(reportOf({u"附件：统计表"_qs, u"2.名册"_qs}).closing.annexes.isEmpty());
    CHECK(reportOf({u"附件："_qs}).closing.annexes.isEmpty());
    CHECK(reportOf({u"附件：统计表"_qs, u"青禾县人民政府"_qs, u"2021年1月20日"_qs}).closing.annexes.size() == 1);
    QStringList many {u"附件：1.表"_qs};
    for (int i = 2; i <= 60; ++i)
        many << QStringLiteral("%1.表").arg(i);
    CHECK(reportOf(many).closing.annexes.isEmpty());
}

TEST_CASE("a colophon below the date hides neither date nor signature and is kept apart")
{
    const QStringList end {u"青禾县人民政府"_qs, u"2021年1月15日"_qs, u"（联系人：某某）"_qs};
    const QString copies = u"抄送：县委，县人大常委会，县政协。"_qs;
    for (const QStringList &colophon : {QStringList {copies}, {copies, u"— 1 —"_qs}, {u"————————"_qs, copies},
             {copies, u"青禾县人民政府办公室      2021年1月16日印发"_qs},
             {copies, u"青禾县人民政府办公室\t2021年1月16日印发"_qs},
             {copies, u"青禾县人民政府办公室"_qs, u"2021年1月16日印发"_qs},
             {u"抄送：县委，县人大常委会，"_qs, u"县政协。"_qs, u"青禾县人民政府办公室 2021 年 1 月 16 日印发"_qs}}) {
        CAPTURE(colophon.join(u'|').toStdString());
        const Report report = reportOf(end + colophon);
        CHECK(report.closing.date == u"2021年1月15日");
        CHECK(report.closing.signature == u"青禾县人民政府");
        CHECK(report.closing.note == u"联系人：某某");
        CHECK(report.closing.copyTo == u"县委，县人大常委会，县政协。");
        if (colophon.last().contains(u"印发"_qs)) {
            CHECK(report.closing.printedBy == u"青禾县人民政府办公室");
            CHECK(report.closing.printedOn == u"2021年1月16日");
        }
        CHECK(report.parts.last().tail.isEmpty());
    }
    const Report both = reportOf(end + QStringList {u"抄报：市委依法治市办。"_qs, copies, u"（共印20份）"_qs});
    CHECK(both.closing.copyTo == u"抄报：市委依法治市办。\n县委，县人大常委会，县政协。\n（共印20份）");
    CHECK(both.closing.date == u"2021年1月15日");
}

TEST_CASE("what only speaks of copies or of issuing is text")
{
    for (const QStringList &text : {QStringList {u"抄送有关单位。"_qs}, {u"《办法》已于2021年1月16日印发"_qs},
             {u"抄送：县委。"_qs, u"另有办件3件。"_qs}, {u"青禾县人民政府办公室"_qs}, {u"共印20份材料"_qs}}) {
        CAPTURE(text.join(u'|').toStdString());
        const Report report = reportOf(text);
        CHECK(report.closing.copyTo.isEmpty());
        CHECK(report.closing.printedBy.isEmpty());
        CHECK(report.closing.printedOn.isEmpty());
    }
    const Report table = reportOf({u"抄送：甲局\t乙局"_qs, u"某某"_qs, u"2021年1月15日"_qs});
    CHECK(table.closing.copyTo.isEmpty());
}

TEST_CASE("page numbers and a web page's buttons below the text hide no closing")
{
    const QStringList end {u"青禾县人民政府"_qs, u"2021年1月20日"_qs};
    for (const QString &foot : {u"第 3 页"_qs, u"第3页 共12页"_qs, u"— 12 —"_qs, u"－3－"_qs,
             u"【打印本页】【关闭窗口】"_qs, u"返回顶部"_qs, u"分享到："_qs}) {
        CAPTURE(foot.toStdString());
        const Report report = reportOf(end + QStringList {foot});
        CHECK(report.closing.date == u"2021年1月20日");
        CHECK(report.closing.signature == u"青禾县人民政府");
    }
    CHECK(reportOf(end + QStringList {u"打印店"_qs}).closing.date.isEmpty());
}
