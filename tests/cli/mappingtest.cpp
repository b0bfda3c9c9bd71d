// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using nianbao::test::Answer;
using nianbao::test::Workplace;

namespace {

/// Of another office's making: numbers below headers that nobody knows.
constexpr auto kTable = "甲栏,乙栏,丙栏\n12,34,2018-03-01\n56,78,2018-02-30\n90,11,2018-05-01\n1,2,2018-05-02\n"
                        "3,4,2018-05-03\n5,6,2018-05-04\n";

struct Mapped {
    Workplace folder;
    QString library = libraryWith(folder, QStringLiteral("县.nianbao"), {2018});
    QString table = folder.write(QStringLiteral("外来 表.csv"), kTable);
    QString mapping = folder.path(QStringLiteral("对应.json"));

    [[nodiscard]] Answer import(const QStringList &more) const
    {
        return folder.run(QStringList {QStringLiteral("import"), table, QStringLiteral("--library"), library} + more);
    }

    void propose() const { folder.done({QStringLiteral("mappings"), table, QStringLiteral("--export"), mapping}); }

    void fill(const QStringList &fields, const QString &shape = QStringLiteral("甲栏|乙栏|丙栏")) const
    {
        QJsonObject root = QJsonDocument::fromJson(folder.read(QStringLiteral("对应.json"))).object();
        QJsonArray list = root.value(QStringLiteral("mappings")).toArray();
        REQUIRE(list.size() == 1);
        QJsonObject only = list.first().toObject();
        CHECK(only.value(QStringLiteral("shape")).toString() == shape);
        REQUIRE(only.value(QStringLiteral("fields")).toArray().size() == 3);
        only.insert(QStringLiteral("fields"), QJsonArray::fromStringList(fields));
        root.insert(QStringLiteral("mappings"), QJsonArray {only});
        folder.write(QStringLiteral("对应.json"), QJsonDocument(root).toJson());
    }

    [[nodiscard]] QByteArray dump() const { return folder.done({QStringLiteral("dump"), library}).out; }
};

const QStringList kByFile {QStringLiteral("--mapping"), QStringLiteral("对应.json")};

} // namespace

TEST_CASE("a table of strange columns is refused by their names, and taken by a mapping filled in by hand")
{
    const Mapped mapped;
    const Answer refused = mapped.import({});
    CHECK(refused.exit == 3);
    INFO(refused.err.toStdString());
    CHECK(refused.err.contains("不认得的列：“甲栏”、“乙栏”、“丙栏”"));
    CHECK(refused.err.contains("--mapping"));
    mapped.propose();
    mapped.fill({QStringLiteral("标题"), QStringLiteral("body"), {}}); // by its header or by its key
    const QByteArray before = mapped.dump();
    CHECK(mapped.import(kByFile + QStringList {QStringLiteral("--dry-run")}).exit == 0);
    CHECK(mapped.dump() == before);
    const Answer taken = mapped.import(kByFile);
    INFO(taken.err.toStdString());
    CHECK(taken.exit == 0);
    CHECK_FALSE(taken.err.contains("没有用上"));
    CHECK(mapped.dump() != before);
    CHECK(mapped.dump().contains("外来 表.csv"));
}

TEST_CASE("a mapping on the command line goes with leaving out faulty rows")
{
    const Mapped mapped;
    mapped.propose();
    mapped.fill({QStringLiteral("内容"), QStringLiteral("标题"), QStringLiteral("日期")});
    const Answer refused = mapped.import(kByFile);
    CHECK(refused.exit == 3);
    CHECK(refused.err.contains("2018-02-30"));
    CHECK(mapped.import(kByFile + QStringList {QStringLiteral("--skip-bad")}).exit == 0);
    const QByteArray dump = mapped.dump();
    CHECK(dump.contains("2018-05-01"));
    CHECK_FALSE(dump.contains("2018-02-30"));
}

TEST_CASE("a mapping that fits no table is told, one that cannot be read is refused")
{
    const Mapped mapped;
    mapped.propose();
    mapped.fill({QStringLiteral("标题"), QStringLiteral("内容"), {}});
    mapped.folder.write(QStringLiteral("外来 表.csv"), "标题,内容\n普法,讲座3场。\n");
    const Answer taken = mapped.import(kByFile);
    CHECK(taken.exit == 0);
    CHECK(taken.err.contains("没有用上"));
    mapped.fill({QStringLiteral("颜色"), {}, {}});
    const Answer field = mapped.import(kByFile);
    CHECK(field.exit == 3);
    INFO(field.err.toStdString());
    CHECK(field.err.contains("没有“颜色”这个字段，可以写："));
    CHECK(field.err.contains("标题、"));
    CHECK(mapped.import({QStringLiteral("--mapping"), QStringLiteral("没有.json")}).exit == 3);
    const QStringList words {QStringLiteral("mappings"), mapped.table};
    CHECK(mapped.folder.run(words).exit == 2);
    const QStringList onto = words + QStringList {QStringLiteral("--export"), mapped.mapping};
    CHECK(mapped.folder.run(onto).exit == 2); // it is there
    mapped.folder.write(QStringLiteral("外来 表.csv"), "只有一列\n");
    CHECK(mapped.folder.run(onto + QStringList {QStringLiteral("--overwrite")}).exit == 3);
}

TEST_CASE("a mapping on the command line is not put aside where the table could be read without it")
{
    const Mapped mapped;
    mapped.folder.write(QStringLiteral("外来 表.csv"), "事由,说明,时间\n普法,讲座3场。,三月\n");
    mapped.propose();
    mapped.fill({QStringLiteral("标题"), QStringLiteral("日期"), {}}, QStringLiteral("事由|说明|时间"));
    const QByteArray before = mapped.dump();
    CHECK(mapped.import({QStringLiteral("--dry-run")}).exit == 0);
    mapped.folder.write(QStringLiteral("外来 表.csv"), "事由,说明,时间\n普法,2018-02-30,三月\n");
    const Answer refused = mapped.import(kByFile);
    INFO(refused.err.toStdString());
    CHECK(refused.exit == 3);
    CHECK(refused.err.contains("--mapping"));
    CHECK(mapped.dump() == before);
}
