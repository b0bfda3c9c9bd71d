// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that ordinals have, and what only looks like one.
#include "core/formats/ordinals.h"
#include "core/compose/compose.h"
#include "core/formats/headings.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

Report reportOf(const QStringList &lines)
{
    return readText(lines.join(u'\n'), {u"年报.txt"_qs, {}, countedIds(u"n"_qs)}).reports.first();
}

} // namespace

TEST_CASE("an ordinal is known by its form, in every width and every kind of numeral")
{
    struct Case {
        QString text;
        OrdinalKind kind;
        int number;
        qsizetype length;
    };
    for (const Case &row : QList<Case> {
             {u"一、工作"_qs, OrdinalKind::Level1, 1, 2},
             {u"十二．工作"_qs, OrdinalKind::Level1, 12, 3},
             {u"三.工作"_qs, OrdinalKind::Level1, 3, 2},
             {u"二 、工作"_qs, OrdinalKind::Level1, 2, 3},
             {u"（一）工作"_qs, OrdinalKind::Level2, 1, 3},
             {u"( 三 ) 工作"_qs, OrdinalKind::Level2, 3, 5},
             {u"（二）、工作"_qs, OrdinalKind::Level2, 2, 4},
             {u"（四）项目建设"_qs, OrdinalKind::Level2, 4, 3},
             {u"（四）条目管理"_qs, OrdinalKind::Level2, 4, 3},
             {u"㈠工作"_qs, OrdinalKind::Level2, 1, 1},
             {u"㈩工作"_qs, OrdinalKind::Level2, 10, 1},
             {u"（1）工作"_qs, OrdinalKind::Bracketed, 1, 3},
             {u"(１２)工作"_qs, OrdinalKind::Bracketed, 12, 4},
             {u"⑴工作"_qs, OrdinalKind::Bracketed, 1, 1},
             {u"⒇工作"_qs, OrdinalKind::Bracketed, 20, 1},
             {u"1.工作"_qs, OrdinalKind::Arabic, 1, 2},
             {u"１２、工作"_qs, OrdinalKind::Arabic, 12, 3},
             {u"9．工作"_qs, OrdinalKind::Arabic, 9, 2},
             {u"3.7月起，试行清单"_qs, OrdinalKind::Arabic, 3, 2},
             {u"1.2021年，我镇办成五件实事"_qs, OrdinalKind::Arabic, 1, 2},
             {u"⒈工作"_qs, OrdinalKind::Arabic, 1, 1},
             {u"⒛工作"_qs, OrdinalKind::Arabic, 20, 1},
             {u"一是工作"_qs, OrdinalKind::Running, 1, 2},
             {u"二、是加强培训"_qs, OrdinalKind::Running, 2, 3},
             {u"二 是加强培训"_qs, OrdinalKind::Running, 2, 3},
             {u"四，2025年工作安排"_qs, OrdinalKind::Level1, 4, 2},
             {u"十一是工作"_qs, OrdinalKind::Running, 11, 3},
             {u"第一，工作"_qs, OrdinalKind::Ordinal, 1, 3},
             {u"第十,工作"_qs, OrdinalKind::Ordinal, 10, 3},
             {u"——工作"_qs, OrdinalKind::Dash, 0, 2},
             {u"--工作"_qs, OrdinalKind::Dash, 0, 2},
             {u"－－工作"_qs, OrdinalKind::Dash, 0, 2},
         }) {
        CAPTURE(row.text.toStdString());
        const auto found = ordinalAt(row.text, 0);
        REQUIRE(found);
        CHECK(found->kind == row.kind);
        CHECK(found->number == row.number);
        CHECK(found->length == row.length);
    }
}

TEST_CASE("a heading may begin with a number: 一、一年来的主要工作")
{
    for (const QString &text : {u"一、一年来的主要工作"_qs, u"二、三个方面的不足"_qs, u"一、百日攻坚行动成效"_qs,
             u"二、二十大精神学习情况"_qs, u"一、一手抓防控，一手抓建设"_qs, u"四、五年来的不足"_qs}) {
        CAPTURE(text.toStdString());
        const auto found = ordinalAt(text, 0);
        REQUIRE(found);
        CHECK(found->kind == OrdinalKind::Level1);
        CHECK(found->length == 2);
    }
    CHECK_FALSE(ordinalAt(u"受理一、一百零三件", 2)); // not within a line
}

TEST_CASE("numbers, years, clauses of a law, sayings and single marks are no ordinals")
{
    for (const QString &text : {QString(), u"工作"_qs, u"12.4万元"_qs, u"12．4万元"_qs, u"3.13月"_qs, u"3.5年"_qs,
             u"0.工作"_qs, u"123.工作"_qs, u"1.\t"_qs.chopped(1), u"1"_qs, u"1,工作"_qs, u"（2018）"_qs, u"（2018年"_qs,
             u"（0）工作"_qs, u"（）工作"_qs, u"（甲）工作"_qs, u"（一工作"_qs, u"（一）项规定"_qs, u"（二）款"_qs,
             u"（三）条"_qs, u"一、二季度"_qs, u"三、四线城市"_qs, u"三、四百人"_qs, u"三.5万元"_qs, u"三是三非"_qs,
             u"一，加强学习"_qs, u"四，开展工作，完成3件。"_qs, u"一"_qs, u"一个"_qs, u"第一季度"_qs, u"第，"_qs,
             u"第"_qs, u"—工作"_qs, u"-工作"_qs, u"－工作"_qs, u"㈫"_qs, u"㈟"_qs, u"⒜"_qs, u"①工作"_qs,
             u"\u2473工作"_qs}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(ordinalAt(text, 0));
    }
    CHECK_FALSE(ordinalAt(u"工作", 9)); // behind its end
}

TEST_CASE("a sentence ends with its mark, whatever quotes and brackets close behind it")
{
    for (const QString &text :
        {u"好。"_qs, u"好！"_qs, u"好？"_qs, u"好；"_qs, u"好："_qs, u"好…"_qs, u"好!"_qs, u"好?"_qs, u"好;"_qs,
            u"好:"_qs, u"“好。”"_qs, u"（好。）"_qs, u"好.”"_qs, u"好."_qs, u"(3)."_qs, u"90%."_qs}) {
        CAPTURE(text.toStdString());
        CHECK(endsSentence(text));
    }
    for (const QString &text : {QString(), u"好"_qs, u"好，"_qs, u"”"_qs, u"."_qs, u"1."_qs, u"a."_qs, u"（好）"_qs}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(endsSentence(text));
    }
}

TEST_CASE("within a paragraph an ordinal stands behind the end of a sentence, a heading or a space")
{
    const QString title = u"青禾县2020年度法治政府建设情况的报告"_qs;
    const auto sectionsOf = [&](const QString &text) {
        qsizetype count = 0;
        for (const Part &part : reportOf({title, text}).parts)
            count += part.sections.size();
        return count;
    };
    CHECK(sectionsOf(u"一、工作情况（一）加强领导。开会3次。（二）强化培训。培训2次。"_qs) == 2);
    CHECK(sectionsOf(u"一、工作情况，较好（一）加强领导。开会3次。"_qs) == 0);
    CHECK(sectionsOf(u"一、"_qs + QString(41, u'长') + u"（一）加强领导。开会3次。"_qs) == 0);
    CHECK(sectionsOf(u"一、工作情况（二）加强领导。开会3次。"_qs) == 0);
}

TEST_CASE("an ordinal without any text behind it is text, and nothing of the text is lost")
{
    const QString title = u"青禾县2020年度法治政府建设情况的报告"_qs;
    for (const QStringList &lines : {QStringList {u"一、工作情况"_qs, u"开会3次。见第（一）"_qs},
             QStringList {u"一、工作情况"_qs, u"好。1.甲。——乙。2.丙。"_qs}, QStringList {u"开会3次。一、"_qs},
             QStringList {u"一、（一）加强领导。开会3次。"_qs}}) {
        CAPTURE(lines.join(u'|').toStdString());
        const QString printed = plainText(compose(reportOf(QStringList {title} + lines)));
        for (const QChar c : lines.join(QString())) {
            if (c.script() == QChar::Script_Han)
                CHECK(printed.contains(c));
        }
    }
}
