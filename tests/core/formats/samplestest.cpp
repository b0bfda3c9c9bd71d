// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/compose.h"
#include "core/formats/json.h"
#include "core/formats/txt.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSet>

using namespace nianbao;

namespace {

QByteArray sample(int year)
{
    QFile file(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/samples/%1.json").arg(year));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ReadOptions options()
{
    return ReadOptions {QStringLiteral("示例"), {}, countedIds(QStringLiteral("n"))};
}

Report sampleReport(int year)
{
    const Result<Fragment> fragment = readJson(sample(year), options());
    REQUIRE(fragment);
    CHECK(fragment->notes.isEmpty());
    return fragment->reports[0];
}

QList<int> itemCounts(const Part &part)
{
    QList<int> counts;
    for (const Section &section : part.sections)
        counts.append(int(section.items.size()));
    return counts;
}

} // namespace

TEST_CASE("the samples are as our own writer writes them")
{
    for (const int year : {2017, 2018}) {
        const QByteArray bytes = sample(year);
        const Report report = sampleReport(year);
        CHECK(report.year.number() == year);
        CHECK(*writeJson(Content {{report}}, WriteOptions {Extent::Reports}) == bytes);
    }
}

TEST_CASE("the sample of 2018 has the shape and the length of a real report")
{
    const Report report = sampleReport(2018);
    REQUIRE(report.parts.size() == 3);
    CHECK(itemCounts(report.parts[0]) == QList<int>({3, 3, 3, 3, 3, 0, 5}));
    CHECK(report.parts[1].sections.size() == 3);
    CHECK(report.parts[2].sections.size() == 5);
    CHECK(report.closing.sealed);
    CHECK_FALSE(report.addressees.isEmpty());
    CHECK_FALSE(report.closing.date.isEmpty());
    QString text = plainText(compose(report));
    text.remove(u'\n');
    CHECK(text.size() >= 3000);
    CHECK(text.size() <= 3300);
}

TEST_CASE("the samples share no id, and the plans of one year lead to those of the last")
{
    QSet<QString> ids;
    int nodes = 0;
    for (const int year : {2017, 2018}) {
        const Report report = sampleReport(year); // outlives the loop
        for (const Part &part : report.parts) {
            ids.insert(part.id.value);
            ++nodes;
            for (const Section &section : part.sections) {
                ids.insert(section.id.value);
                ++nodes;
            }
        }
    }
    CHECK(ids.size() == nodes);
    const Report last = sampleReport(2018);
    for (const Section &plan : last.parts[2].sections) {
        if (!plan.plan.from.isNull())
            CHECK(ids.contains(plan.plan.from.value));
    }
}

TEST_CASE("the samples come back from plain text with the same structure")
{
    for (const int year : {2017, 2018}) {
        const Report report = sampleReport(year);
        const Result<Fragment> fragment =
            readTxt(*writeTxt(Content {{report}}, WriteOptions {Extent::Reports}), options());
        REQUIRE(fragment);
        CHECK(fragment->notes.isEmpty());
        const Report &again = fragment->reports[0];
        REQUIRE(again.parts.size() == report.parts.size());
        for (int i = 0; i < report.parts.size(); ++i)
            CHECK(itemCounts(again.parts[i]) == itemCounts(report.parts[i]));
        CHECK(again.title == report.title);
        CHECK(again.closing.date == report.closing.date);
        CHECK(plainText(compose(again)) == plainText(compose(report)));
    }
}
