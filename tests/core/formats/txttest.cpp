// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/txt.h"

#include "core/formats/headings.h"
#include "core/model/textlimits.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

Result<Fragment> read(const QByteArray &bytes)
{
    ReadOptions options;
    options.fileName = u"年报.txt"_qs;
    options.ids = countedIds(u"n"_qs);
    return readTxt(bytes, options);
}

const QString kText = u"青禾县2018年度依法行政工作情况的报告\r\n一、工作情况\r\n（一）甲。乙。\r\n"_qs;

} // namespace

TEST_CASE("what was written is read as the same text, with byte order mark and Windows line ends")
{
    const auto fragment = read(kText.toUtf8());
    REQUIRE(fragment.has_value());
    CHECK(fragment->encoding == u"UTF-8");
    const auto bytes = writeTxt(Content {fragment->reports}, WriteOptions {Extent::Reports});
    REQUIRE(bytes.has_value());
    CHECK(*bytes == QByteArray("\xEF\xBB\xBF") + kText.toUtf8());
    const auto again = read(*bytes);
    REQUIRE(again.has_value());
    CHECK(again->reports == fragment->reports);
}

TEST_CASE("SQL, markup and formulas beside Chinese text are read as they stand")
{
    const QStringList titles {u"'); DROP TABLE item;--个别项目进度偏慢。"_qs,
        u"<img src=\"file:///a\"><script>x()</script>&amp;个别项目进度偏慢。"_qs,
        u"=HYPERLINK(\"http://127.0.0.1/\",\"点\")"_qs};
    const auto fragment = read((kText + u"1."_qs + titles.join(u"\r\n1."_qs) + u"\r\n"_qs).toUtf8());
    REQUIRE(fragment.has_value());
    const auto bytes = writeTxt(Content {fragment->reports}, WriteOptions {Extent::Reports});
    REQUIRE(bytes.has_value());
    for (const QString &title : titles)
        CHECK(QString::fromUtf8(*bytes).contains(title));
}

TEST_CASE("a text longer than any report is refused with the limit and its line")
{
    const QByteArray line = QStringLiteral("重复的一条。\n").toUtf8();
    const auto fragment = read(line.repeated(kMostLines + 1));
    REQUIRE_FALSE(fragment.has_value());
    CHECK(fragment.error().kind == ErrorKind::Limit);
    CHECK(fragment.error().message.contains(u"年报.txt"));
    CHECK(fragment.error().message.contains(u"100000"));
    CHECK(fragment.error().place.line == kMostLines + 1);
    CHECK_FALSE(fragment.error().remedy.isEmpty());
    CHECK_FALSE(read(line.repeated(2 * kMostLines).replace('\n', '\r')).has_value()); // as old Macintosh files end them
}

TEST_CASE("a file without text is refused with its name")
{
    for (const QByteArray &bytes :
        {QByteArray(), QByteArray("  \r\n \t"), QByteArray("\xEF\xBB\xBF"), QByteArray("|\n")}) {
        const auto fragment = read(bytes);
        REQUIRE_FALSE(fragment.has_value());
        CHECK(fragment.error().kind == ErrorKind::Input);
        CHECK(fragment.error().message.contains(u"年报.txt"));
        CHECK_FALSE(fragment.error().remedy.isEmpty());
    }
}

TEST_CASE("several reports are not one text")
{
    CHECK_FALSE(writeTxt(Content {{}}, WriteOptions {Extent::Reports}).has_value());
    CHECK_FALSE(writeTxt(Content {{Report {}, Report {}}}, WriteOptions {Extent::Reports}).has_value());
}

TEST_CASE("an empty report is an empty text")
{
    CHECK(*writeTxt(Content {{Report {}}}, WriteOptions {Extent::Reports}) == "\xEF\xBB\xBF");
}

TEST_CASE("long texts are read whatever they are made of")
{
    const QStringList texts {u"一、工作\n（一）甲。"_qs + u"一是加强组织，二是办理。"_qs.repeated(3'000),
        u"这是一行没有句号的文字，其后还有\n"_qs.repeated(6'000),
        u"一、工作\n"_qs + u"（一）加强\n一是甲。乙。\n二是丙\n推进\n"_qs.repeated(2'000), u"甲 "_qs.repeated(20'000),
        u"甲（（（“"_qs.repeated(10'000)};
    for (const QString &text : texts)
        CHECK(read(text.toUtf8()).has_value());
}

TEST_CASE("a first sentence that is too long for a title is text, and prints as it was")
{
    for (const QString &start : {u"（一）"_qs, u"一是"_qs, u"1."_qs, u"第一，"_qs}) {
        CAPTURE(start);
        const QString text = u"青禾县2018年度依法行政工作情况的报告\r\n一、工作情况\r\n（一）制度。甲。\r\n"_qs + start
            + QString(60'000, u'长') + u"个别项目慢。乙。\r\n"_qs;
        const auto fragment = read(text.toUtf8());
        REQUIRE(fragment.has_value());
        CHECK_FALSE(tooLongIn(fragment->reports.first()));
        const auto bytes = writeTxt(Content {fragment->reports}, WriteOptions {Extent::Reports});
        REQUIRE(bytes.has_value());
        CHECK(bytes->contains((QString(60'000, u'长') + u"个别项目慢。乙。"_qs).toUtf8()));
    }
}

TEST_CASE("what is odd in a text is taken as it stands, and told")
{
    const QString text =
        QStringLiteral("青禾县2018年度法治政府建设工作情况的报告\n\n一、工作开展情况\n（一）加强组织领导\n"
                       "成立领导小组。\n（二）星际探索\n试飞。\n（三）加强组织领导\n又一次。\n（四）健全依法决策机制\n"
                       "（五）规范执法\n个%1别单位重视不够。\n%2。\n")
            .arg(QString(10, QChar(0x301)), QString(120'000, QChar(u'长')));
    ReadOptions options {QStringLiteral("a.txt"), {}, countedIds(QStringLiteral("n"))};
    options.categories = {Categories {QStringLiteral("two"), {}, {},
        {{QStringLiteral("lead"), QStringLiteral("加强组织领导")}, {QStringLiteral("law"), QStringLiteral("规范执法")},
            {QStringLiteral("decide"), QStringLiteral("健全依法决策机制")}}}};
    const auto read = readTxt(text.toUtf8(), options);
    REQUIRE(read);
    QStringList told;
    for (const Note &note : read->notes)
        told << note.code + u' ' + note.message;
    const QString all = told.join(u'\n');
    INFO(all.toStdString());
    CHECK(all.contains(u"section.own “星际探索”"));
    CHECK(all.contains(u"section.twice 类别“加强组织领导”"));
    CHECK(all.contains(u"section.empty 类别“健全依法决策机制”"));
    CHECK(all.contains(u"txt.marks"));
    CHECK(all.contains(u"txt.long"));
    CHECK(all.contains(u"txt.broken"));
    CHECK_FALSE(tooLongIn(read->reports.first()));
    CHECK(readTxt(QStringLiteral("青禾县报告").toUtf8(), options)->notes.isEmpty());
}

TEST_CASE("a text of more characters than any report has is refused with what to do")
{
    const QByteArray line = QByteArray("长").repeated(1000) + '\n';
    const auto read = readTxt(line.repeated(3000), {QStringLiteral("a.txt"), {}, countedIds(QStringLiteral("n"))});
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Limit);
    CHECK(read.error().remedy.contains(QStringLiteral("分成几个文件")));
}
