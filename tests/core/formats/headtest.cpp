// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the text: web pages' tables, titles on several lines, addressees, and whose report it is.
#include "core/formats/headings.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

const QStringList kText {u"一、工作情况"_qs, u"全年办案3件。"_qs};

Fragment readLines(const QStringList &lines)
{
    return readText(lines.join(u'\n'), {u"年报.txt"_qs, {}, countedIds(u"n"_qs)});
}

Report reportOf(const QStringList &head)
{
    return readLines(head + kText).reports.first();
}

QStringList textsOf(const Paragraphs &paragraphs)
{
    QStringList texts;
    for (const Paragraph &paragraph : paragraphs)
        texts << paragraph.text;
    return texts;
}

/// Whose report a title tells.
QString organisationOf(const QString &title)
{
    return reportOf({title}).organisation;
}

} // namespace

TEST_CASE("the lines of a title are joined, and what stands above them stays above")
{
    struct Case {
        QStringList head;
        QString title;
        QStringList above;
    };
    const QString about = u"关于2020年度法治政府建设情况的报告"_qs;
    const QString whole = u"青禾市司法局"_qs + about;
    for (const Case &row : QList<Case> {
             {{u"青禾市司法局"_qs, about}, whole, {}},
             {{u"青司〔2021〕3号"_qs, u"青禾市司法局"_qs, about}, whole, {u"青司〔2021〕3号"_qs}},
             {{u"索引号：123"_qs, whole}, whole, {u"索引号：123"_qs}},
             {{u"机密★10年"_qs, about}, about, {u"机密★10年"_qs}},
             {{u"机密★2030年"_qs, whole}, whole, {u"机密★2030年"_qs}},
             {{u"秘密★1年"_qs, u"青禾市司法局"_qs, about}, whole, {u"秘密★1年"_qs}},
             {{u"2021-01-20"_qs, whole}, whole, {u"2021-01-20"_qs}},
             {{u"青禾市司法局："_qs, about}, about, {u"青禾市司法局："_qs}},
             {{whole, whole}, whole, {whole}},
             {{u"中共青禾市委"_qs, u"青禾市人民政府"_qs, about}, u"中共青禾市委青禾市人民政府"_qs + about, {}},
             {{u"青禾市"_qs, whole}, whole, {u"青禾市"_qs}},
             {{u"简报"_qs, u"内部资料"_qs, about}, about, {u"简报"_qs, u"内部资料"_qs}},
             {{QString(61, u'长') + u"的"_qs, about}, about, {QString(61, u'长') + u"的"_qs}},
             {{u"甲"_qs, u"青禾市"_qs, u"法治建设的"_qs, u"工作"_qs, u"情况"_qs, u"报告"_qs}, u"工作情况报告"_qs,
                 {u"甲"_qs, u"青禾市"_qs, u"法治建设的"_qs}},
         }) {
        CAPTURE(row.head.join(u'|').toStdString());
        const Report report = reportOf(row.head);
        CHECK(report.title == row.title);
        CHECK(textsOf(report.headMatter) == row.above);
    }
}

TEST_CASE("a title need not say 报告, yet a date, a bracket or a long sentence is none")
{
    CHECK(reportOf({u"2020年法治政府建设工作"_qs}).title == u"2020年法治政府建设工作");
    CHECK(reportOf({u"依法行政考核自查"_qs}).title == u"依法行政考核自查");
    CHECK(reportOf({u"法治建设年报（送审稿）"_qs}).title == u"法治建设年报（送审稿）");
    CHECK(reportOf({u"青禾縣2020年度法治建設報告"_qs}).title == u"青禾縣2020年度法治建設報告");
    for (const QString &line :
        {u"2020年1月2日"_qs, u"（法治政府建设）"_qs, u"(法治政府建设)"_qs, u"法治政府建设，年年"_qs, u"法治："_qs,
            QString(61, u'法') + u"治"_qs, u"2020年法治建设"_qs + QString(60, u'好'), u"发布2020年法治"_qs}) {
        CAPTURE(line.toStdString());
        CHECK(reportOf({line}).title.isEmpty());
    }
    for (const QString &line : {u"工作，报告"_qs, u"工作：报告"_qs, QString(60, u'长') + u"报告"_qs}) {
        CAPTURE(line.toStdString());
        CHECK(reportOf({line}).title.isEmpty());
    }
}

TEST_CASE("who is addressed stands below the title, ends in a colon and is no sentence")
{
    const QString title = u"青禾县2020年度法治政府建设情况的报告"_qs;
    for (const QString &line : {u"县人民政府："_qs, u"县人民政府:"_qs, u"县委、县人大常委会："_qs}) {
        CAPTURE(line.toStdString());
        CHECK(reportOf({title, line}).addressees.startsWith(line.chopped(1)));
    }
    for (const QString &line : {u"："_qs, u"现将情况报告如下："_qs, u"主送：县人民政府："_qs, u"一、主送："_qs,
             u"办案3件。其中："_qs, u"来源："_qs, QString(81, u'县') + u"："_qs}) {
        CAPTURE(line.toStdString());
        CHECK(reportOf({title, line}).addressees.isEmpty());
    }
}

TEST_CASE("the columns of a web page's line stay apart above and below the title")
{
    const QString title = u"青禾县2020年度法治政府建设情况的报告"_qs;
    const Report report =
        reportOf({u"索引号 1122\t分类 法治"_qs, u"发布机构 县司法局"_qs, title, u"来源 县司法局 字号 大"_qs});
    REQUIRE(report.headMatter.size() == 2);
    CHECK(report.headMatter[0].kind == ParagraphKind::Raw);
    CHECK(report.headMatter[1].kind == ParagraphKind::Raw);
    CHECK(report.title == title);
    REQUIRE_FALSE(report.foreword.isEmpty());
    CHECK(report.foreword.first().kind == ParagraphKind::Raw);
    const Report untitled = reportOf({u"索引号：1122"_qs, u"来源：县司法局"_qs});
    CHECK(untitled.title.isEmpty());
    CHECK(textsOf(untitled.headMatter) == QStringList {u"索引号：1122"_qs, u"来源：县司法局"_qs});
}

TEST_CASE("the body that reports is read from the title, whatever kind of place or office it is")
{
    const QList<std::pair<QString, QString>> cases {
        {u"青禾县2020年度法治政府建设情况的报告"_qs, u"青禾县人民政府"_qs},
        {u"青禾市城关镇2020年法治政府建设报告"_qs, u"青禾市城关镇人民政府"_qs},
        {u"青禾市东山街道2020年法治政府建设报告"_qs, u"青禾市东山街道办事处"_qs},
        {u"青禾经济开发区2020年法治政府建设报告"_qs, u"青禾经济开发区管理委员会"_qs},
        {u"青禾县司法局关于2020年度法治政府建设情况的报告"_qs, u"青禾县司法局"_qs},
        {u"青禾县行政审批局2020年度法治政府建设情况的报告"_qs, u"青禾县行政审批局"_qs},
        {u"青禾县住房和城乡建设局2020年法治政府建设年度报告"_qs, u"青禾县住房和城乡建设局"_qs},
        {u"青禾县城市管理和综合行政执法局关于2020年度法治政府建设情况的报告"_qs, u"青禾县城市管理和综合行政执法局"_qs},
        {u"中共青禾县委青禾县人民政府关于2020年法治政府建设的报告"_qs, u"中共青禾县委 青禾县人民政府"_qs},
        {u"二〇二〇年青禾县法治政府建设报告"_qs, u"青禾县人民政府"_qs},
        {u"关于2020年度青禾县法治政府建设报告"_qs, u"青禾县人民政府"_qs},
        {u"关于青禾县行政复议工作和行政审批局建设的报告"_qs, u"青禾县人民政府"_qs},
        {u"某某某2020年法治政府建设报告"_qs, {}},
        {u"法治政府建设年度报告"_qs, {}},
    };
    for (const auto &[title, organisation] : cases) {
        CAPTURE(title.toStdString());
        CHECK(organisationOf(title) == organisation);
    }
}

TEST_CASE("a year is read in figures of any width and in Chinese, and a number that is none is passed over")
{
    const auto yearOf = [](const QString &title) { return readLines(QStringList {title} + kText).year; };
    CHECK(yearOf(u"青禾县２０２０年法治政府建设报告"_qs) == Year::from(2020));
    CHECK(yearOf(u"青禾县二〇二〇年法治政府建设报告"_qs) == Year::from(2020));
    CHECK(yearOf(u"青禾县2020法治政府建设报告"_qs) == Year::from(2020));
    CHECK(yearOf(u"青禾县9999号文2021年法治政府建设报告"_qs) == Year::from(2021));
    CHECK_FALSE(yearOf(u"青禾县一二三四法治政府建设报告"_qs));
    CHECK_FALSE(yearOf(u"青禾县一二三四年法治政府建设报告"_qs));
}
