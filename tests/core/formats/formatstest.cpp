// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/formats.h"
#include "core/compose/compose.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

#include <QSet>

using namespace nianbao;

TEST_CASE("every format of the table keeps what it writes")
{
    QSet<QString> keys;
    QSet<QString> suffixes;
    for (const Format &format : formats()) {
        INFO(format.key.latin1());
        CHECK_FALSE(keys.contains(format.key));
        keys.insert(format.key);
        CHECK(formatByKey(QString(format.key)) == &format);
        CHECK(format.limit > 0);
        REQUIRE_FALSE(format.suffixes.isEmpty());
        for (const QString &suffix : format.suffixes) {
            CHECK_FALSE(suffixes.contains(suffix));
            suffixes.insert(suffix);
            CHECK(formatOf(QStringLiteral("/tmp/一个 目录/年报.") + suffix.toUpper(), {}) == &format);
        }
        if (!format.read || !format.write)
            continue;
        const Result<QByteArray> bytes = format.write(Content {{test::smallReport()}}, WriteOptions {Extent::Reports});
        REQUIRE(bytes);
        const Result<Fragment> fragment =
            format.read(*bytes, ReadOptions {QStringLiteral("a"), {}, countedIds(QStringLiteral("n"))});
        REQUIRE(fragment);
        REQUIRE(fragment->reports.size() == 1);
        if (format.family == FormatFamily::Tables)
            CHECK(fragment->isMaterial);
        else
            CHECK(plainText(compose(fragment->reports[0])) == plainText(compose(test::smallReport())));
        CHECK_FALSE(format.read(QByteArray("\0\x01\x02", 3), ReadOptions {QStringLiteral("a"), {}, randomIds()}));
    }
    CHECK(formatByKey(u"pptx") == nullptr);
}

TEST_CASE("a document of our own comes back letter by letter; saved by another program it is repaired like any other")
{
    Report report = test::smallReport();
    report.title = QStringLiteral("青禾县2018年（OA 系统）法治政府建设报告");
    WorkItem &item = report.parts[0].sections[0].items[0];
    item.title = QStringLiteral("使用 OA 系统。");
    item.body = test::paragraphs({QStringLiteral("用 OA 系统办理 12 件,其中(二审)3 件;“A ,B”不变。")});
    report.foreword = test::paragraphs({QStringLiteral("一段 半角,标点(brackets)的话。")});
    for (const char *key : {"docx", "odt", "html"}) {
        INFO(key);
        const Format &format = *formatByKey(QString::fromLatin1(key));
        const QByteArray bytes = format.write(Content {{report}}, {}).value();
        const auto read = format.read(bytes, ReadOptions {QStringLiteral("a"), {}, countedIds(QStringLiteral("n"))});
        REQUIRE(read);
        CHECK(plainText(compose(read->reports[0])) == plainText(compose(report)));
        CHECK(read->reports[0].foreword == report.foreword);
        const QList<WorkItem> &items = read->reports[0].parts[0].sections[0].items;
        REQUIRE(items.size() == 2);
        CHECK(items[0].title == item.title);
        CHECK(items[0].body == item.body);
    }
    QByteArray page = formatByKey(u"html")->write(Content {{report}}, {}).value();
    page.replace("content=\"法治年报\"", "content=\"另一个程序\"");
    const auto other =
        formatByKey(u"html")->read(page, ReadOptions {QStringLiteral("a"), {}, countedIds(QStringLiteral("n"))});
    REQUIRE(other);
    CHECK(other->reports[0].foreword[0].text == QStringLiteral("一段半角，标点（brackets）的话。"));
}

TEST_CASE("blanks of every kind come back in documents of our own, wherever they stand in a paragraph")
{
    const char *const kTexts[] {"　开头有全角空格。", " 开头有半角空格。", "结尾有空格。 ", "结尾有全角空格。　",
        "中　间，有 空格。", "不\u00a0断的空格。", "他说：—— 连下去。", "前面——　后面。", "两  个  空格。", "甲 | 乙。",
        "| 甲。"};
    Report report = test::smallReport();
    QStringList all;
    for (const char *text : kTexts)
        all << QString::fromUtf8(text);
    report.foreword = test::paragraphs(all);
    report.parts[0].sections[0].lead = test::paragraphs(all);
    report.parts[0].sections[0].items[0].body = test::paragraphs(all);
    report.parts[0].sections[0].tail = test::paragraphs(all);
    for (const char *key : {"docx", "odt", "html"}) {
        INFO(key);
        const Format &format = *formatByKey(QString::fromLatin1(key));
        const QByteArray bytes = format.write(Content {{report}}, {}).value();
        const auto read = format.read(bytes, ReadOptions {QStringLiteral("a"), {}, countedIds(QStringLiteral("n"))});
        REQUIRE(read);
        const Report &back = read->reports[0];
        CHECK(back.foreword == report.foreword);
        CHECK(plainText(compose(back)) == plainText(compose(report)));
        CHECK(back.parts[0].sections[0].items[0].body == report.parts[0].sections[0].items[0].body);
    }
}

TEST_CASE("a file is known by its name, else by its first bytes, and foreign files by neither")
{
    const QByteArray json =
        formatByKey(u"json")->write(Content {{test::smallReport()}}, WriteOptions {Extent::Reports}).value().left(200);
    CHECK(formatOf(QStringLiteral("年报"), json) == formatByKey(u"json"));
    CHECK(formatOf(QStringLiteral("年报.bak"), json) == formatByKey(u"json"));
    CHECK(formatOf(QStringLiteral("年报"), "text") == formatByKey(u"txt"));
    CHECK(formatOf(QStringLiteral("年报.exe"), "MZ") == nullptr);
    CHECK(formatOf(QStringLiteral("年报.txt"), "PK\x03\x04") == nullptr);
    CHECK(formatOf(QStringLiteral("年报.txt"), "\x89PNG\r\n") == nullptr);
    CHECK(formatOf(QStringLiteral("年报.docx"), "PK\x03\x04") == formatByKey(u"docx"));
    CHECK(formatOf(QStringLiteral("年报.pptx"), "PK\x03\x04") == nullptr);
}
