// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rows are known by: our own ids, the sender's numbers, and how other rows name them.
#include "core/formats/tables.h"
#include "tests/support/catch.h"
#include "tests/support/workbooks.h"

using namespace nianbao;
using nianbao::test::sheet;

namespace {

const QString kUuid = u"0f8fad5b-d9cd-469f-a165-70867728950e"_qs;

ReadOptions options()
{
    ReadOptions options {u"台账.xlsx"_qs, {}, countedIds(u"new"_qs)};
    options.categories = {Categories {u"seed7"_qs, {}, {}, {{u"leadership"_qs, u"加强组织领导。"_qs}}}};
    return options;
}

/// One item with this number.
Result<Fragment> readNumber(const QString &number, const QString &header = u"编号"_qs)
{
    const QStringList row {number, u"加强组织领导"_qs, u"成立领导小组"_qs, u"已成立。"_qs};
    return readTables(Workbook {{sheet(u"台账"_qs, {{header, u"类别"_qs, u"标题"_qs, u"内容"_qs}, row})}}, options());
}

WorkItem itemOf(const Result<Fragment> &fragment)
{
    REQUIRE(fragment);
    return fragment->reports.first().parts.first().sections.first().items.first();
}

bool isNoted(const Result<Fragment> &fragment, QStringView code)
{
    return fragment && std::any_of(fragment->notes.begin(), fragment->notes.end(), [&](const Note &note) {
        return note.code == code;
    });
}

/// Problems and the plans that answer them.
Result<Fragment> readMatters(const QList<QStringList> &problems, const QList<QStringList> &plans)
{
    const QStringList problemHeader {u"年报编号"_qs, u"编号"_qs, u"序号"_qs, u"问题"_qs, u"表现"_qs};
    const QStringList planHeader {u"年报编号"_qs, u"编号"_qs, u"计划"_qs, u"措施"_qs, u"对应问题"_qs};
    Workbook workbook;
    if (!problems.isEmpty())
        workbook.sheets << sheet(u"问题"_qs, QList<QStringList> {problemHeader} + problems);
    workbook.sheets << sheet(u"打算"_qs, QList<QStringList> {planHeader} + plans);
    return readTables(workbook, options());
}

QList<Id> answersOf(const Result<Fragment> &fragment)
{
    REQUIRE(fragment);
    return fragment->reports.first().parts.last().sections.first().plan.answers;
}

} // namespace

TEST_CASE("a sender's number is kept as it is written, with its figures in half width")
{
    for (const auto &[written, kept] : {std::pair {u"A-3", u"A-3"}, std::pair {u" １０２ ", u"102"},
             std::pair {u"+3", u"+3"}, std::pair {u"1.5", u"1.5"}, std::pair {u"-", u"-"}, std::pair {u"+", u"+"},
             std::pair {u"3E", u"3E"}, std::pair {u"E3", u"E3"}, std::pair {u"1E2", u"1E2"}, std::pair {u"3号", u"3号"},
             std::pair {u"一〔2024〕3", u"一〔2024〕3"}}) {
        const QString number = QString::fromUtf16(written);
        CAPTURE(number.toStdString());
        const auto fragment = readNumber(number);
        CHECK(itemOf(fragment).origin.key == QString::fromUtf16(kept));
        CHECK_FALSE(isNoted(fragment, u"table.longNumber"));
    }
}

TEST_CASE("numbers that a spreadsheet rounds are noted, numbers out of range and endless ones refused")
{
    for (const QString &number : {u"9007199254740993"_qs, u"1.23456789012345E+17"_qs, u"1.2e18"_qs}) {
        CAPTURE(number.toStdString());
        CHECK(isNoted(readNumber(number), u"table.longNumber"));
    }
    for (const QString &number : {u"-1"_qs, u"9223372036854775808"_qs, u"－"_qs + QString(200, u'9')})
        CHECK_FALSE(readNumber(number));
    CHECK(readNumber(QString(201, u'甲')).error().kind == ErrorKind::Limit);
    CHECK(readNumber(QString(200, u'甲')));
}

TEST_CASE("what has the form of an id of ours is one, and nothing else")
{
    CHECK(itemOf(readNumber(kUuid)).id == Id {kUuid});
    CHECK(itemOf(readNumber(kUuid)).origin.key.isEmpty());
    QStringList others {kUuid.toUpper(), kUuid.chopped(1), kUuid + u'0'};
    for (const qsizetype at : {0, 8, 13, 18, 23, 35}) {
        for (const QChar wrong : {QChar(u'g'), QChar(u'`'), QChar(u'-'), QChar(u'_'), QChar(u'/'), QChar(u':')}) {
            QString text = kUuid;
            text[at] = wrong;
            if (text != kUuid)
                others << text;
        }
    }
    for (const QString &other : others) {
        CAPTURE(other.toStdString());
        CHECK(itemOf(readNumber(other)).id == Id {u"new1"_qs});
    }
}

TEST_CASE("the column of our own ids takes letters, figures, dashes and underscores, 64 at most")
{
    const QString header = u"年报编号"_qs;
    for (const QString &id : {u"azAZ09-_"_qs, QString(64, u'z'), kUuid})
        CHECK(itemOf(readNumber(id, header)).id == Id {id});
    CHECK(itemOf(readNumber({}, header)).id == Id {u"new1"_qs});
    for (const QString &wrong :
        {QString(65, u'a'), u"a b"_qs, u"甲"_qs, u"a{"_qs, u"a@"_qs, u"a["_qs, u"a`"_qs, u"a/"_qs, u"a:"_qs}) {
        CAPTURE(wrong.toStdString());
        const auto refused = readNumber(wrong, header);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(u"A2"));
    }
}

TEST_CASE("the same number may stand once in each of two tables of a kind, not twice in one")
{
    const QStringList header {u"编号"_qs, u"类别"_qs, u"标题"_qs, u"内容"_qs};
    const auto row = [](const QString &number, const QString &title) {
        return QStringList {number, u"加强组织领导"_qs, title, u"好。"_qs};
    };
    const auto both = readTables(Workbook {{sheet(u"甲镇"_qs, {header, row(u"1"_qs, u"学习"_qs), row({}, u"培训"_qs)}),
                                     sheet(u"乙镇"_qs, {header, row(u"1"_qs, u"宣传"_qs)})}},
        options());
    REQUIRE(both);
    QStringList keys;
    for (const WorkItem &item : both->reports.first().parts.first().sections.first().items)
        keys << item.origin.key;
    CHECK(keys == QStringList {u"甲镇!1"_qs, {}, u"乙镇!1"_qs});
    const auto twice = readTables(
        Workbook {{sheet(u"甲镇"_qs, {header, row(u"1"_qs, u"学习"_qs), row(u"1"_qs, u"培训"_qs)})}}, options());
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == u"table.duplicateId");
}

TEST_CASE("a plan names its problems by our id, the sender's number or the number of the row")
{
    const QList<QStringList> problems {{u"p-1"_qs, u"A1"_qs, u"1"_qs, u"力量薄弱"_qs, u"人少。"_qs},
        {{}, u"A2"_qs, u"2"_qs, u"普法不实"_qs, u"少。"_qs}, {{}, {}, u"2"_qs, u"经费不足"_qs, u"缺。"_qs}};
    const auto plan = [](const QString &names) {
        return QList<QStringList> {{{}, {}, u"充实力量"_qs, u"招录。"_qs, names}};
    };
    CHECK(answersOf(readMatters(problems, plan(u"p-1"_qs))) == QList<Id> {Id {u"p-1"_qs}});
    CHECK(answersOf(readMatters(problems, plan(u"A1；１"_qs))) == QList<Id>(2, Id {u"p-1"_qs}));
    CHECK(answersOf(readMatters(problems, plan(u"A2\n 1 \n"_qs))).size() == 2);
    CHECK(answersOf(readMatters(problems, plan(u"，, |"_qs))).isEmpty());
    CHECK_FALSE(readMatters(problems, plan(u"2"_qs))); // two rows bear it
    CHECK_FALSE(readMatters(problems, plan(u"A9"_qs)));
    CHECK(answersOf(readMatters(problems, plan(kUuid))) == QList<Id> {Id {kUuid}}); // of this report, not of this file
}

TEST_CASE("a plan of ours may name a problem of another file, one of other people's is noted")
{
    const auto plans = [](const QString &own, const QString &name) {
        return QList<QStringList> {{own, {}, u"充实力量"_qs, u"招录。"_qs, name}};
    };
    CHECK(answersOf(readMatters({}, plans(u"plan-1"_qs, u"p-7"_qs))) == QList<Id> {Id {u"p-7"_qs}});
    CHECK(isNoted(readMatters({}, plans(u"plan-1"_qs, u"第七条"_qs)), u"table.link"));
    const auto foreign = readMatters({}, plans({}, u"p-7"_qs));
    CHECK(answersOf(foreign).isEmpty());
    CHECK(isNoted(foreign, u"table.link"));
}
