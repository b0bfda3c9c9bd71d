// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importcounts.h"
#include "core/model/outline.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

const QString kUnit = QStringLiteral("青禾县司法局");

QByteArray text(int meetings, const QByteArray &more = {})
{
    return QStringLiteral("%1关于2018年度法治政府建设工作情况的报告\n一、工作开展情况\n"
                          "（一）加强组织领导。一是研究工作。召开党组会%2次。二是健全制度。印发制度2件。\n")
               .arg(kUnit, QString::number(meetings))
               .toUtf8()
        + more;
}

std::unique_ptr<Document> county(const Scratch &scratch)
{
    return std::make_unique<Document>(scratch.library(QStringLiteral("县"), {test::smallReport()}));
}

ImportPlan nothingOf(const QString &name)
{
    ImportPlan plan;
    plan.sourceName = name;
    return plan;
}

ImportPlan planOf(const Scratch &scratch, const Document &document, const QByteArray &bytes)
{
    ImportRequest request;
    request.file = scratch.write(QStringLiteral("总结.txt"), bytes);
    request.unit = kUnit;
    request.as = ImportAs::Material;
    request.year = Year::from(2018);
    auto plan = planImport(request, document.library(), randomIds());
    INFO((plan ? std::string() : plan.error().message.toStdString()));
    REQUIRE(plan);
    return *plan;
}

const MergeEntry &entryWith(const ImportPlan &plan, const QString &words)
{
    for (const MergeEntry &entry : plan.merged[0].entries) {
        if (entry.before().contains(words) || entry.after().contains(words))
            return entry;
    }
    FAIL("no entry with " << words.toStdString());
    std::abort();
}

} // namespace

TEST_CASE("a record that is not taken counts as refused and no longer as new")
{
    const Scratch scratch;
    const auto document = county(scratch);
    ImportPlan plan = planOf(scratch, *document, text(3));
    CHECK(countsOf(plan).added == 2);
    CHECK(countsOf(plan).refused == 0);
    plan.decisions << Decision {entryWith(plan, QStringLiteral("印发制度")).node, Field::None, Decision::Choice::Keep};
    CHECK(countsOf(plan).added == 1);
    CHECK(countsOf(plan).refused == 1);
    CHECK(importedSentence({plan}) == QStringLiteral("已导入“总结.txt”：新增 1 条，不采用 1 条。"));
    plan.decisions << Decision {entryWith(plan, QStringLiteral("印发制度")).node, Field::None, Decision::Choice::Take};
    CHECK(countsOf(plan).refused == 0);
}

TEST_CASE("a changed record counts as changed as long as one of its texts comes in")
{
    const Scratch scratch;
    const auto document = county(scratch);
    REQUIRE(acceptImport(planOf(scratch, *document, text(3)), *document));
    ImportPlan plan = planOf(scratch, *document, text(4));
    const ImportCounts proposed = countsOf(plan);
    CHECK(proposed.changed == 1);
    CHECK(proposed.same == 1);
    const MergeEntry &entry = entryWith(plan, QStringLiteral("召开党组会"));
    for (const FieldChange &change : entry.fields())
        plan.decisions << Decision {entry.node, change.field, Decision::Choice::Keep};
    CHECK(countsOf(plan).changed == 0);
    CHECK(countsOf(plan).refused == 1);
    plan.decisions << Decision {
        entry.node, entry.fields().first().field, Decision::Choice::Edit, QStringLiteral("改。")};
    CHECK(countsOf(plan).changed == 1);
}

TEST_CASE("a conflict that nobody takes stays what it is here, one that is taken is a change")
{
    const Scratch scratch;
    const auto document = county(scratch);
    REQUIRE(acceptImport(planOf(scratch, *document, text(3)), *document));
    REQUIRE(document->choose(test::smallReport().id));
    const Id node = entryWith(planOf(scratch, *document, text(4)), QStringLiteral("召开党组会")).node;
    REQUIRE(document->edit({QStringLiteral("改")},
        [&](Report &report) { findItem(report, node)->body.first().text = QStringLiteral("召开会议三次。"); }));
    ImportPlan plan = planOf(scratch, *document, text(4));
    CHECK(countsOf(plan).conflicts == 1);
    CHECK(countsOf(plan).changed == 0);
    CHECK(importedSentence({plan}) == QStringLiteral("已导入“总结.txt”：1 条有冲突，保留现有文字。"));
    plan.decisions << Decision {node, Field::None, Decision::Choice::Take};
    CHECK(countsOf(plan).changed == 1);
    CHECK(countsOf(plan).conflicts == 0);
    plan.decisions << Decision {node, Field::None, Decision::Choice::Keep};
    CHECK(countsOf(plan).changed == 0);
    CHECK(countsOf(plan).refused == 1);
    CHECK(countsOf(plan).conflicts == 0);
}

TEST_CASE("a record that is missing counts as missing, and once it is agreed to as removed")
{
    const Scratch scratch;
    const auto document = county(scratch);
    REQUIRE(acceptImport(planOf(scratch, *document, text(3, "三是开展培训。培训5次。\n")), *document));
    ImportPlan plan = planOf(scratch, *document, text(3));
    CHECK(countsOf(plan).missing == 1);
    CHECK(countsOf(plan).removed == 0);
    plan.decisions << Decision {entryWith(plan, QStringLiteral("开展培训")).node, Field::None, Decision::Choice::Take};
    CHECK(countsOf(plan).missing == 0);
    CHECK(countsOf(plan).removed == 1);
}

TEST_CASE("the sentence of an import names what could not be read, and says when nothing changed")
{
    const Scratch scratch;
    const auto document = county(scratch);
    ImportPlan plan = planOf(scratch, *document, text(3));
    ImportPlan bad = nothingOf(QStringLiteral("坏.docx"));
    bad.error = Error {ErrorKind::Input, QStringLiteral("x"), {}, {}, {}};
    CHECK(importedSentence({plan, plan, bad})
        == QStringLiteral("已导入 2 个文件：新增 4 条，1 个文件读不出来，没有导入。"));
    CHECK(importedSentence({nothingOf(QStringLiteral("空.txt"))}) == QStringLiteral("已导入“空.txt”：没有变化。"));
}

TEST_CASE("an import is called by its file, many files by their number, whatever they are called")
{
    const Scratch scratch;
    const auto document = county(scratch);
    ImportPlan plan = planOf(scratch, *document, text(3));
    plan.sourceName = QString(200, u'长') + QStringLiteral(".txt");
    REQUIRE(acceptImport(plan, *document));
    CHECK(document->undoText().size() < 50);
    CHECK(document->undoText().endsWith(QStringLiteral(".txt”")));
    REQUIRE(document->undo());
    QList<ImportPlan> many(60, plan);
    for (qsizetype i = 1; i < many.size(); ++i)
        many[i] = nothingOf(QStringLiteral("第%1个.txt").arg(i));
    REQUIRE(acceptImports(many, *document));
    CHECK(document->undoText() == QStringLiteral("导入 60 个文件"));
}

TEST_CASE("what reading made of half-width marks is told behind the import")
{
    const Scratch scratch;
    const auto document = county(scratch);
    const ImportPlan plan =
        planOf(scratch, *document, "青禾县司法局2018年工作总结\n一、主要工作\n1.加强学习.召开会议3次,均有记录。\n");
    CHECK(importedSentence({plan}).contains(QStringLiteral("处半角标点，读入时按全角，首处在第3行。")));
    CHECK(importedSentence({plan, plan}).endsWith(QStringLiteral("2 个文件有半角标点，读入时按全角。")));
    ImportPlan none = planOf(scratch, *document, text(3));
    CHECK_FALSE(importedSentence({none}).contains(QStringLiteral("半角")));
}
