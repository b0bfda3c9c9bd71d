// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/owncategories.h"

#include "core/model/nodematch.h"
#include "core/model/outline.h"
#include "core/tasks/importtask.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <algorithm>

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

Report ours()
{
    Report report = test::smallReport();
    report.year = *Year::from(2018);
    return report;
}

std::unique_ptr<Document> county(const Scratch &scratch)
{
    return std::make_unique<Document>(scratch.library(QStringLiteral("县"), {ours()}));
}

} // namespace

TEST_CASE("a heading of a unit's own is told with its line, and goes into the category that it is assigned to")
{
    const Scratch scratch;
    const std::unique_ptr<Document> document = county(scratch);
    const Section target = ours().parts.first().sections.first();
    ImportRequest request;
    request.file = scratch.write(QStringLiteral("县司法局 材料.txt"),
        "县司法局2018年工作总结\n一、工作开展情况\n（一）星际探索。一是发射卫星。发射3颗。二是登月。登月1次。\n");
    request.as = ImportAs::Material;
    auto plan = planImport(request, document->library(), randomIds());
    REQUIRE(plan);
    CHECK(plan->ownHeadings == QStringList {QStringLiteral("星际探索")});
    const auto noted = std::find_if(
        plan->notes.begin(), plan->notes.end(), [](const Note &note) { return note.code == u"material.category"; });
    REQUIRE(noted != plan->notes.end());
    CHECK(noted->message.contains(QStringLiteral("星际探索")));
    CHECK(noted->place.line == 3);

    request.categories.insert(QStringLiteral("星际探索"), bareTitle(target.title));
    plan = planImport(request, document->library(), randomIds());
    REQUIRE(plan);
    CHECK(plan->ownHeadings.isEmpty());
    REQUIRE(acceptImport(*plan, *document));
    const Report after = document->library().load(ours().id).value();
    CHECK(after.parts.first().sections.size() == ours().parts.first().sections.size());
    CHECK(findSection(after, target.id)->items.size() == target.items.size() + 2);
    // The same file again, whatever is said of its heading then, changes nothing.
    request.categories.clear();
    plan = planImport(request, document->library(), randomIds());
    REQUIRE(plan);
    CHECK_FALSE(plan->changesAnything);
}

TEST_CASE("a lone first point of a category is an item of the report without its number")
{
    const Scratch scratch;
    const std::unique_ptr<Document> document = county(scratch);
    ImportRequest request;
    request.file = scratch.write(QStringLiteral("县司法局 材料.txt"),
        "县司法局2018年工作总结\n一、工作开展情况\n（一）加强组织领导。一是专题研究。召开会议2次。\n"
        "（二）健全依法决策机制。一是一把手负责，二是专人办。\n");
    request.as = ImportAs::Material;
    const auto plan = planImport(request, document->library(), randomIds());
    REQUIRE(plan);
    REQUIRE(acceptImport(*plan, *document));
    const QList<Section> sections = document->library().load(ours().id).value().parts.first().sections;
    const WorkItem &taken = sections[0].items.last();
    CHECK(taken.body.first().text == QStringLiteral("专题研究。召开会议2次。"));
    CHECK(taken.origin.ordinal == QStringLiteral("一是"));
    CHECK(sections[1].items.last().body.first().text.contains(QStringLiteral("二是专人办")));
}
