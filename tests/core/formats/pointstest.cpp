// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Points whose numbers are not as they should be: alone, with gaps, or of a list within a list.
#include "core/compose/compose.h"
#include "core/formats/headings.h"

#include "tests/support/catch.h"

using namespace nianbao;

namespace {

/// The lines as the first category of a report.
Fragment sectionOf(const QStringList &lines)
{
    ReadOptions options;
    options.fileName = u"城关镇.txt"_qs;
    options.ids = countedIds(u"n"_qs);
    const QStringList head {u"城关镇2018年度总结"_qs, u"一、工作开展情况"_qs, u"（一）加强组织领导"_qs};
    return readText((head + lines).join(u'\n'), options);
}

const Section &firstSection(const Fragment &fragment)
{
    return fragment.reports.first().parts.first().sections.first();
}

QStringList titlesIn(const Fragment &fragment)
{
    QStringList titles;
    for (const WorkItem &item : firstSection(fragment).items)
        titles << item.title;
    return titles;
}

QString messageOf(const Fragment &fragment, QStringView code)
{
    for (const Note &note : fragment.notes) {
        if (note.code == code)
            return note.message;
    }
    return {};
}

} // namespace

TEST_CASE("一是 alone in a paragraph of its own is an item, with the text below it")
{
    CHECK(titlesIn(sectionOf({u"一是警务公开。公开12次。"_qs})) == QStringList {u"警务公开。"_qs});
    const Fragment below = sectionOf({u"一是警务公开。"_qs, u"公开12次。"_qs});
    REQUIRE(titlesIn(below) == QStringList {u"警务公开。"_qs});
    CHECK(firstSection(below).items.first().body.first().text == u"公开12次。");
    CHECK(titlesIn(sectionOf({u"第一，警务公开。公开12次。"_qs})) == QStringList {u"警务公开。"_qs});
    const Fragment problems = sectionOf({u"二、存在的问题"_qs, u"一是能力不足，力量不足。"_qs});
    CHECK(problems.reports.first().parts[1].sections.first().title == u"能力不足，力量不足。");
}

TEST_CASE("points with a gap between their numbers are items, and the jump is told with its place")
{
    for (const QStringList &lines : {QStringList {u"一是成立机构。成立。"_qs, u"三是评查案卷。评查12卷。"_qs},
             QStringList {u"1.成立机构。成立。"_qs, u"4.评查案卷。评查12卷。"_qs},
             QStringList {u"（1）成立机构。成立。"_qs, u"（3）评查案卷。评查12卷。"_qs},
             QStringList {u"第一，成立机构。成立。"_qs, u"第四，评查案卷。评查12卷。"_qs},
             QStringList {u"一是成立机构。成立。"_qs, u"一是评查案卷。评查12卷。"_qs}}) {
        INFO(lines.join(u'\n').toStdString());
        const Fragment fragment = sectionOf(lines);
        CHECK(titlesIn(fragment) == QStringList {u"成立机构。"_qs, u"评查案卷。"_qs});
        const QString told = messageOf(fragment, u"txt.renumbered");
        CHECK(told.contains(u"第5行"));
        CHECK(told.contains(lines[0].left(2)));
        CHECK(told.contains(lines[1].left(2)));
    }
}

TEST_CASE("a gap in points that run on, or behind a paragraph between them, is told too")
{
    const QStringList wanted {u"甲事。"_qs, u"乙事。"_qs, u"丁事。"_qs};
    CHECK(titlesIn(sectionOf({u"一是甲事。二是乙事。四是丁事。"_qs})) == wanted);
    CHECK(titlesIn(sectionOf({u"1.甲事。"_qs, u"2.乙事。"_qs, u"4.丁事。"_qs})) == wanted);
    CHECK(
        titlesIn(sectionOf({u"一是甲事。办了。"_qs, u"二是乙事。办了。"_qs, u"另有一件。"_qs, u"四是丁事。办了。"_qs}))
        == wanted);
}

TEST_CASE("一是 and 二是 within the prose of a point stay prose")
{
    const Fragment fragment = sectionOf({u"一是加强领导，主要做法：一是开会，二是发文。"_qs, u"二是加强培训。"_qs});
    CHECK(titlesIn(fragment).size() == 2);
    CHECK(plainText(compose(fragment.reports.first()))
              .endsWith(u"一是加强领导，主要做法：一是开会，二是发文。\n二是加强培训。"_qs));
    const QString prose = u"全年开会3次，一是学习，四是讨论。另有2件。8、9月各1件。"_qs;
    CHECK(titlesIn(sectionOf({prose})).isEmpty());
    CHECK(titlesIn(sectionOf({u"1.甲事。"_qs + prose})) == QStringList {u"甲事。"_qs});
}

TEST_CASE("points that begin with 二是 stay text, and that is told")
{
    const Fragment fragment = sectionOf({u"首先，开会。"_qs, u"二是发文。"_qs, u"三是检查。"_qs});
    CHECK(titlesIn(fragment).isEmpty());
    CHECK(messageOf(fragment, u"txt.list").contains(u"第5行"));
    CHECK(plainText(compose(fragment.reports.first())).endsWith(u"首先，开会。\n二是发文。\n三是检查。"_qs));
}
