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
        CHECK(plainText(compose(fragment->reports[0])) == plainText(compose(test::smallReport())));
        CHECK_FALSE(format.read(QByteArray("\0\x01\x02", 3), ReadOptions {QStringLiteral("a"), {}, randomIds()}));
    }
    CHECK(formatByKey(u"pptx") == nullptr);
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
