// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/title.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"

using namespace nianbao;
using namespace nianbao::testing;

namespace {

constexpr double kFull = 40.2; // 156 mm in half characters of 22 points

QStringList titleLines(const QString &title)
{
    const Cells cells = cellsOf(block(BlockRole::Title, title, SpanRole::Title));
    QStringList lines;
    for (const Line &line : breakTitle(cells, kFull)) {
        QString text;
        for (qsizetype at = line.begin; at < line.end; ++at)
            text += QString::fromUcs4(&cells[at].code, 1);
        CHECK(widthOf(cells, line) <= kFull);
        CHECK(line.indent == Approx((kFull - widthOf(cells, line)) / 2));
        lines << text;
    }
    return lines;
}

} // namespace

TEST_CASE("a title that fits stays on one line")
{
    CHECK(titleLines(QStringLiteral("清丰县2018年度依法行政工作情况的报告")).size() == 1);
}

TEST_CASE("a longer title breaks between words into balanced lines")
{
    CHECK(titleLines(QStringLiteral("青川县人民政府关于2018年度法治政府建设工作情况的报告"))
        == QStringList {QStringLiteral("青川县人民政府关于2018年度"), QStringLiteral("法治政府建设工作情况的报告")});
}

TEST_CASE("no title line begins with 的 and 报告 never stands alone")
{
    QRandomGenerator random(5);
    const QStringList words {QStringLiteral("青川县"), QStringLiteral("人民政府"), QStringLiteral("关于"),
        QStringLiteral("2018年度"), QStringLiteral("法治政府建设"), QStringLiteral("工作"), QStringLiteral("情况"),
        QStringLiteral("和"), QStringLiteral("依法行政")};
    for (int round = 0; round < 500; ++round) {
        QString title;
        for (int word = 0, count = 4 + random.bounded(14); word < count; ++word)
            title += words[random.bounded(words.size())];
        title += QStringLiteral("的报告");
        const QStringList lines = titleLines(title);
        INFO(title.toStdString() << " | " << lines.join(u'/').toStdString());
        REQUIRE(lines.join(QString()) == title);
        for (const QString &line : lines)
            REQUIRE_FALSE(line.startsWith(u'的'));
        REQUIRE(lines.last().size() > 3);
    }
}

TEST_CASE("lines of a title make a trapezoid or a rhombus, no rectangle and no hourglass")
{
    CHECK(titleLines(QStringLiteral("青川县人民政府关于贯彻落实2018年度法治政府建设工作任务和下一年度工作计划的报告"))
        == QStringList {QStringLiteral("青川县人民政府关于贯彻落实"), QStringLiteral("2018年度法治政府建设工作任务"),
            QStringLiteral("和下一年度工作计划的报告")});

    for (const QString &title :
        {QStringLiteral(
             "中共青川县委青川县人民政府关于贯彻落实法治政府建设实施纲要和2018年度法治政府建设工作情况以及下一年度"
             "工作计划的报告"),
            QStringLiteral("青川县司法局关于2018年度全县行政执法监督工作情况和行政复议行政应诉工作情况的专项报告"),
            QStringLiteral(
                "青川县人民政府办公室关于2018年度政务公开和依法行政工作开展情况以及存在问题整改落实情况的报告")}) {
        const Cells cells = cellsOf(block(BlockRole::Title, title, SpanRole::Title));
        const QList<Line> broken = breakTitle(cells, kFull);
        INFO(titleLines(title).join(u'/').toStdString());
        REQUIRE(broken.size() > 2);
        bool equal = true;
        for (qsizetype line = 0; line < broken.size(); ++line) {
            const int width = widthOf(cells, broken[line]);
            equal = equal && width == widthOf(cells, broken[0]);
            if (line > 0 && line + 1 < broken.size())
                CHECK_FALSE((width < widthOf(cells, broken[line - 1]) && width < widthOf(cells, broken[line + 1])));
        }
        CHECK_FALSE(equal);
    }
}

TEST_CASE("an endless title without known words still breaks")
{
    const QString title(1000, u'鑫');
    CHECK(titleLines(title).join(QString()) == title);
    const QString shorter(90, u'鑫');
    CHECK(titleLines(shorter).join(QString()) == shorter);
    CHECK(titleLines(QString(90, u'x')).join(QString()) == QString(90, u'x'));
}
