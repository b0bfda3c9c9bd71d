// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a text as machines and people leave them: odd characters, tabs, spaces for breaks.
#include "core/compose/compose.h"
#include "core/formats/headings.h"
#include "tests/support/catch.h"
#include "tests/support/notes.h"

using namespace nianbao;
using nianbao::test::codesOf;

namespace {

const QString kTitle = u"青禾县2020年度法治政府建设情况的报告"_qs;

Fragment readLine(const QString &line)
{
    return readText(kTitle + u"\n一、工作情况\n"_qs + line, {u"年报.txt"_qs, {}, countedIds(u"n"_qs)});
}

QStringList printed(const Fragment &fragment)
{
    return plainText(compose(fragment.reports.first())).split(u'\n');
}

} // namespace

TEST_CASE("characters without a shape are left out and told, those of one machine's font kept and told")
{
    for (const char16_t code : {u'\x1', u'\x1f', u'\x7f', u'\x9f', u'\xad', u'\u200b', u'\u200f', u'\u202a', u'\u202e',
             u'\u2060', u'\u206f', u'\ufeff'}) {
        CAPTURE(int(code));
        const Fragment fragment = readLine(u"办案"_qs + QChar(code) + u"3件。"_qs);
        CHECK(printed(fragment).last() == u"办案3件。");
        CHECK(codesOf(fragment.notes).contains(u"txt.invisible"_qs));
    }
    for (const char16_t code : {u'\ue000', u'\uf8ff', u'\ufffd'}) {
        CAPTURE(int(code));
        const Fragment fragment = readLine(u"办案"_qs + QChar(code) + u"3件。"_qs);
        CHECK(printed(fragment).last().contains(QChar(code)));
        CHECK(codesOf(fragment.notes).contains(u"txt.private"_qs));
    }
    for (const char16_t code : {u'~', u'\u2010', u'\u2030', u'\u2070', u'\uf900', u'\ufffc'}) {
        CAPTURE(int(code));
        const QStringList codes = codesOf(readLine(u"办案"_qs + QChar(code) + u"3件。"_qs).notes);
        CHECK_FALSE(codes.contains(u"txt.invisible"_qs));
        CHECK_FALSE(codes.contains(u"txt.private"_qs));
    }
}

TEST_CASE("every kind of line end ends a line, and a carriage return with its line feed is one")
{
    for (const QString &end :
        {u"\n"_qs, u"\r"_qs, u"\r\n"_qs, u"\v"_qs, u"\f"_qs, u"\u0085"_qs, u"\u2028"_qs, u"\u2029"_qs, u"\n\r"_qs}) {
        CAPTURE(end.toUtf8().toHex().toStdString());
        const QStringList lines = printed(readLine(u"办案3件。"_qs + end + u"办案4件。"_qs));
        CHECK(lines.mid(lines.size() - 2) == QStringList {u"办案3件。"_qs, u"办案4件。"_qs});
    }
    CHECK(printed(readLine(u"办案3件。\r"_qs)).last() == u"办案3件。");
}

TEST_CASE("a tab behind an ordinal or in prose is a blank, between columns it stays")
{
    CHECK(printed(readLine(u"1.\t加强领导。开会3次。"_qs)).last().contains(u"加强领导"));
    CHECK_FALSE(printed(readLine(u"全年办案\t3件。"_qs)).last().contains(u'\t'));
    CHECK_FALSE(printed(readLine(QString(100, u'长') + u"。办案\t3件"_qs)).last().contains(u'\t'));
    CHECK(printed(readLine(u"单位\t件数"_qs)).last() == u"单位\t件数");
    CHECK(printed(readLine(u"好。\t3"_qs)).last() == u"好。\t3");
    CHECK(printed(readLine(u"1.甲\t乙"_qs)).last().contains(u"甲\t乙"));
}

TEST_CASE("where spaces stood for breaks the line is broken, where they part words it is not")
{
    const QString prose = u"2020年以来，全县坚持依法行政，全年办案3件，办结率百分之百。"_qs;
    const auto linesOf = [](const QString &text) {
        const QStringList lines = plainText(
            compose(readText(kTitle + u'\n' + text, {u"年报.txt"_qs, {}, countedIds(u"n"_qs)}).reports.first()))
                                      .split(u'\n');
        return lines.mid(1);
    };
    CHECK(linesOf(u"一、工作开展情况 "_qs + prose) == QStringList {u"一、工作开展情况"_qs, prose});
    CHECK(linesOf(u"一、工作开展情况 "_qs + prose + u" 又办案4件。"_qs).first() == u"一、工作开展情况");
    CHECK(linesOf(u"前言。 一、工作情况 好。 二、存在问题 少。 青禾县人民政府 2021年1月20日"_qs).size() >= 6);
    for (const QString &whole : {u"一、工作 "_qs + prose, u"一、工作开展情况 好。"_qs,
             u"一、"_qs + QString(40, u'长') + u' ' + prose, u"一、工作开展情况 "_qs + QString(prose).remove(u'。')}) {
        CAPTURE(whole.toStdString());
        CHECK_FALSE(linesOf(whole).contains(prose));
    }
}
