// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/lines.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace nianbao;
using namespace nianbao::testing;

namespace {

struct Broken {
    Cells cells;
    QList<Line> lines;
};

Broken broken(const QString &text, const LineShape &shape = {4, 0})
{
    Broken result;
    result.cells = cellsOf(paragraph(text));
    result.lines = breakLines(result.cells, shape);
    return result;
}

QString textOf(const Broken &broken, const Line &line)
{
    QString text;
    for (qsizetype at = line.begin; at < line.end; ++at)
        text += QString::fromUcs4(&broken.cells[at].code, 1);
    return text;
}

QStringList linesOf(const QString &text, const LineShape &shape = {4, 0})
{
    const Broken result = broken(text, shape);
    QStringList lines;
    for (const Line &line : result.lines)
        lines << textOf(result, line);
    return lines;
}

QString han(int count)
{
    return QString(count, u'法');
}

/// Whether the unit stays in one line, wherever in the line it falls.
bool staysWhole(const QString &unit)
{
    for (int before = 1; before <= 60; ++before) {
        const QStringList lines = linesOf(han(before) + unit + han(30));
        if (std::none_of(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(unit); }))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("a first line holds 26 characters after its indent and the next one 28")
{
    const QStringList lines = linesOf(han(26 + 28 + 5));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].size() == 26);
    CHECK(lines[1].size() == 28);
    CHECK(lines[2].size() == 5);
}

TEST_CASE("two half-width digits take the room of one character")
{
    CHECK(linesOf(han(24) + QStringLiteral("2018法")).at(0) == han(24) + QStringLiteral("2018"));
}

TEST_CASE("a full stop that does not fit is squeezed in with another mark before anything is pushed")
{
    const Broken result = broken(han(10) + u'，' + han(15) + u'。' + han(3));
    CHECK(textOf(result, result.lines[0]).endsWith(u'。'));
    CHECK(result.lines[0].squeezed.size() == 2);
    CHECK(result.lines[0].squeezed.contains(26)); // the mark at the line's end gives first
    CHECK(result.lines[0].stretch == 0);
}

TEST_CASE("a full stop that cannot be squeezed in takes a character along and the line is spread")
{
    const Broken result = broken(han(26) + u'。' + han(30));
    CHECK(textOf(result, result.lines[0]).size() == 25);
    CHECK(result.lines[0].squeezed.isEmpty());
    CHECK(result.lines[0].stretch > 0);
    CHECK(widthOf(result.cells, result.lines[0]) == Approx(52));
}

TEST_CASE("no more than one cell is squeezed")
{
    const Broken result = broken(QStringLiteral("，").repeated(5) + han(21) + QStringLiteral("》》》") + han(20));
    for (const Line &line : result.lines)
        CHECK(line.squeezed.size() <= 2);
}

TEST_CASE("runs that belong together are never split")
{
    for (const QString &unit :
        {QStringLiteral("57.8%"), QStringLiteral("1,000"), QStringLiteral("134件"), QStringLiteral("2018年"),
            QStringLiteral("850多项"), QStringLiteral("1300余人"), QStringLiteral("12.5万元"),
            QStringLiteral("30平方公里"), QStringLiteral("〔2018〕30号"), QStringLiteral("12·4"),
            QStringLiteral("第十五条"), QStringLiteral("第3次"), QStringLiteral("——"), QStringLiteral("……"),
            QStringLiteral("一是"), QStringLiteral("（十一）"), QStringLiteral("¥12"), QStringLiteral("±3"),
            QStringLiteral("WTO"), QStringLiteral("e\u0301"), QStringLiteral("36℃"), QStringLiteral("？！")}) {
        INFO(unit.toStdString());
        CHECK(staysWhole(unit));
    }
}

TEST_CASE("a run longer than a line still breaks, and fills the line before it does")
{
    const Broken result = broken(han(5) + QString(200, u'x') + han(5));
    REQUIRE(result.lines.size() > 3);
    for (qsizetype line = 0; line + 1 < result.lines.size(); ++line)
        CHECK(widthOf(result.cells, result.lines[line]) + result.lines[line].indent == Approx(56).margin(1e-9));
}

TEST_CASE("a row of nothing but closing marks ends, too")
{
    CHECK(linesOf(QString(300, u'。')).join(QString()) == QString(300, u'。'));
    CHECK(linesOf(QString(300, u'《')).join(QString()) == QString(300, u'《'));
    CHECK(linesOf(QString(300, u' ')).join(QString()) == QString(300, u' '));
    CHECK(linesOf(QString(300, QChar(0x301))).join(QString()) == QString(300, QChar(0x301)));
    CHECK(linesOf({}).isEmpty());
}

TEST_CASE("any text keeps every character, obeys the prohibition lists and fills its lines")
{
    QRandomGenerator random(20190105);
    for (int round = 0; round < 3000; ++round) {
        const QString text = wildText(random, 1 + random.bounded(60));
        const Broken result = broken(text);
        INFO(text.toStdString());
        QString joined;
        for (qsizetype at = 0; at < result.lines.size(); ++at) {
            const Line &line = result.lines[at];
            REQUIRE(line.end > line.begin);
            joined += textOf(result, line);
            const double edge = line.indent + widthOf(result.cells, line);
            if (at + 1 < result.lines.size())
                REQUIRE(edge == Approx(56).margin(1e-9));
            else
                REQUIRE(edge <= 56 + 1e-9);
            if (at == 0)
                continue;
            // Only where the whole line before offers no break may anything begin the next one.
            bool chance = false;
            for (qsizetype cell = result.lines[at - 1].begin + 1; cell < line.begin; ++cell)
                chance = chance || result.cells[cell].hardBefore;
            REQUIRE((result.cells[line.begin].hardBefore || !chance));
            REQUIRE_FALSE(result.cells[line.begin].has(Combining));
        }
        REQUIRE(joined == text);
    }
}

TEST_CASE("no usual text begins a line with a closing mark or ends one with an opening mark")
{
    QRandomGenerator random(7);
    const QStringList pieces {QStringLiteral("法治"), QStringLiteral("政"), QStringLiteral("，"),
        QStringLiteral("《纲要》"), QStringLiteral("“一次办妥”"), QStringLiteral("（办件）"), QStringLiteral("2018年"),
        QStringLiteral("89.4%"), QStringLiteral("。"), QStringLiteral("；")};
    for (int round = 0; round < 2000; ++round) {
        QString text;
        bool mark = true;
        for (int piece = 0; piece < 80; ++piece) {
            const QString &next = pieces[random.bounded(pieces.size())];
            if (mark && next.size() == 1 && next != QStringLiteral("政"))
                continue;
            mark = next.size() == 1 && next != QStringLiteral("政");
            text += next;
        }
        const Broken result = broken(text);
        for (qsizetype at = 1; at < result.lines.size(); ++at) {
            INFO(text.toStdString());
            REQUIRE_FALSE(result.cells[result.lines[at].begin].has(NoStart));
            REQUIRE_FALSE(result.cells[result.lines[at].begin - 1].has(NoEnd));
        }
    }
}

TEST_CASE("tabs reach to the next multiple of four cells and never past the line")
{
    const Broken result = broken(QStringLiteral("单位\t件数\t备注"), {0, 0, 56, false});
    REQUIRE(result.lines.size() == 1);
    CHECK(result.cells[2].width() == 4);
    CHECK(result.cells[5].width() == 4);
    const Broken many = broken(QString(200, u'\t') + QStringLiteral("末"), {0, 0, 56, false});
    for (const Line &line : many.lines)
        CHECK(widthOf(many.cells, line) <= 56);
}
