// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/secrecymark.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;

TEST_CASE("a marking of secrecy is known in every form that documents have")
{
    for (const char *line :
        {"秘密", "机密", "绝密", "秘　密", "机 密", "机密★1年", "秘密★10年", "绝密★长期", "机密 ★ 1年", "秘密★",
            "机密☆20年", "绝密★启用前", "　　秘密★6个月　", "【机密】", "（秘密）", "密级：秘密", "密级:机密★1年",
            "密级：秘密，保密期限：1年", "000001　机密★1年", "000001 秘密★1年 特急", "机密★5年　加急", "秘密＊1年",
            "机密级", "秘密级★10年", "机密（10年）", "机密·10年", "秘密：1年", "机密★五年零六个月",
            "机密★至2030年12月31日", "此件为机密级", "附件：机密★1年", "附件2：秘密", "機密", "機密★1年", "絕密級★長期",
            "甲。机密★1年。", "一是完成。此件为机密级，请妥善保管。二是推进。", "完成；秘密★6个月", "3\t机密★1年\t乙",
            "（此件密级：秘密）", "本报告的密级为机密", "（此件密级：机密★1年）", "此件密级定为秘密",
            "机密★10年关于2018年度法治政府建设工作情况的报告", "000001机密★10年甲县人民政府", "秘密★长期甲县"}) {
        INFO(line);
        CHECK_FALSE(secrecyMarkIn(QString::fromUtf8(line)).isEmpty());
    }
}

TEST_CASE("prose that speaks of secrets brings no warning of secrecy")
{
    for (const char *line : {"", "密", "保守国家秘密。", "国家秘密", "商业秘密", "个人隐私和商业秘密", "工作秘密",
             "保守国家秘密", "开展保密教育，严防泄密。", "机密文件管理", "秘密级文件3份", "机密、秘密",
             "绝密、机密、秘密三级", "秘密：无", "秘密事项", "不属于国家秘密", "非密", "无密级", "密级", "密级：",
             "密级：无", "内部资料", "泄露国家秘密、商业秘密", "保密工作", "机密性", "涉密", "此件不属于秘密",
             "秘密：3件", "规定如下。秘密：10年，机密：20年。", "甲。机密。", "机密★级标志的使用", "此件密级：无",
             "（此件密级：公开）", "本报告属于秘密事项。", "文件标注“机密★1年”字样。",
             "对标有“秘密★1年”的文件，由专人保管。", "秘密侦查", "机密泄露", "秘书处", "秘密投票", "本报告不涉及秘密",
             "是否涉密：否", "秘密\t3", "12 秘密事项"}) {
        INFO(line);
        CHECK(secrecyMarkIn(QString::fromUtf8(line)).isEmpty());
    }
}

TEST_CASE("a report is marked by its letterhead, its head or a line of its text")
{
    Report report = test::smallReport();
    CHECK(secrecyMarkIn(report).isEmpty());
    Report prose = report;
    prose.parts[0].sections[0].items[0].body = test::paragraphs({QStringLiteral("严守国家秘密，保护商业秘密。")});
    CHECK(secrecyMarkIn(prose).isEmpty());
    Report head = report;
    head.letterhead.secrecy = QStringLiteral("秘密★1年");
    CHECK(secrecyMarkIn(head) == QStringLiteral("秘密★1年"));
    Report matter = report;
    matter.headMatter = test::paragraphs({QStringLiteral("索引号：1\n机密★1年")});
    CHECK(secrecyMarkIn(matter) == QStringLiteral("机密★1年"));
    Report item = report;
    item.parts[0].sections[0].items[0].body = test::paragraphs({QStringLiteral("绝密")});
    CHECK(secrecyMarkIn(item) == QStringLiteral("绝密"));
    Report title = report;
    title.title.prepend(QStringLiteral("机密★10年"));
    CHECK(secrecyMarkIn(title) == QStringLiteral("机密★10年"));
    CHECK(secrecyWarning(QStringLiteral("绝密")).contains(QStringLiteral("“绝密”")));
}

TEST_CASE("beside a text a marking with its star stands among other words, a bare word alone")
{
    for (const QString &text : {u"机密★1年 青禾县人民政府文件"_qs, u"第1页\t秘密★3年\t内部"_qs, u"请核对\n秘密"_qs,
             u"绝密"_qs, u"密级：机密"_qs, u"青禾县　机密★长期"_qs}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(secrecyMarkAside({u"别的"_qs, text}).isEmpty());
    }
    for (const QString &text :
        {u"注意保守国家 秘密 和工作秘密"_qs, u"保密工作台账"_qs, u"机密 文件 登记"_qs, QString()}) {
        CAPTURE(text.toStdString());
        CHECK(secrecyMarkAside({text}).isEmpty());
    }
}

TEST_CASE("a row of a table is marked by a whole marking, a bare word beside others is counted")
{
    CHECK(secrecyMarkInRow({QStringLiteral("1"), QStringLiteral("机密★1年"), QStringLiteral("甲")})
        == QStringLiteral("机密★1年"));
    CHECK(secrecyMarkInRow({QString(), QStringLiteral("秘密"), QStringLiteral(" ")}) == QStringLiteral("秘密"));
    CHECK(secrecyMarkInRow({QStringLiteral("秘密"), QStringLiteral("3")}).isEmpty());
    CHECK(secrecyMarkInRow({}).isEmpty());
}
