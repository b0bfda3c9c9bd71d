// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importtask.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <algorithm>

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

const QString kSender = QStringLiteral("青禾县司法局");

QByteArray text(const QString &second)
{
    return QStringLiteral("一、工作开展情况\n（一）加强组织领导。一是研究工作。召开党组会3次。二是健全制度。%1\n")
        .arg(second)
        .toUtf8();
}

class Desk {
public:
    Desk()
    {
        Report report = test::smallReport();
        report.year = *Year::from(2018);
        m_id = report.id;
        document = std::make_unique<Document>(m_scratch.library(QStringLiteral("县"), {report}));
    }

    [[nodiscard]] ImportPlan plan(const QString &second) const
    {
        ImportRequest request;
        request.file = m_scratch.write(QStringLiteral("材料.txt"), text(second));
        request.unit = kSender;
        request.as = ImportAs::Material;
        auto plan = planImport(request, document->library(), randomIds());
        INFO((plan ? std::string() : plan.error().message.toStdString()));
        REQUIRE(plan);
        return *plan;
    }

    [[nodiscard]] Report report() const { return document->library().load(m_id).value(); }

    std::unique_ptr<Document> document;

private:
    Scratch m_scratch;
    Id m_id;
};

const MergeEntry &entryWith(const ImportPlan &plan, const QString &words)
{
    const QList<MergeEntry> &entries = plan.merged[0].entries;
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&](const MergeEntry &entry) { return entry.after().contains(words); });
    REQUIRE(found != entries.end());
    return *found;
}

const QString kRules = QStringLiteral("印发制度2件。");

/// The first item is taken, the one about rules is not.
void refuseRules(const Desk &desk)
{
    ImportPlan plan = desk.plan(kRules);
    CHECK(plan.count(MergeKind::Added) == 2);
    plan.decisions = {{entryWith(plan, kRules).node, Field::None, Decision::Choice::Keep, {}}};
    REQUIRE(acceptImport(plan, *desk.document));
}

} // namespace

TEST_CASE("what was not taken stays out when the same file comes again, and asks nothing")
{
    const Desk desk;
    refuseRules(desk);
    const Report before = desk.report();
    const ImportPlan again = desk.plan(kRules);
    CHECK(again.count(MergeKind::Added) == 0);
    CHECK(again.refused() == 1);
    CHECK(entryWith(again, kRules).refused);
    CHECK_FALSE(again.changesAnything);
    REQUIRE(acceptImport(again, *desk.document));
    CHECK((desk.report() == before));
    CHECK(desk.document->library().refusals().value().size() == 1);
    CHECK(desk.document->library().verify().value().isEmpty());
}

TEST_CASE("what was not taken can be ticked after all, and is not remembered any more")
{
    const Desk desk;
    refuseRules(desk);
    ImportPlan again = desk.plan(kRules);
    again.decisions = {{entryWith(again, kRules).node, Field::None, Decision::Choice::Take, {}}};
    REQUIRE(acceptImport(again, *desk.document));
    CHECK(desk.document->library().refusals().value().isEmpty());
    CHECK(desk.plan(kRules).count(MergeKind::Same) == 2);
}

TEST_CASE("a refused record that says something else is offered again, and another sender's is too")
{
    const Desk desk;
    refuseRules(desk);
    const ImportPlan changed = desk.plan(QStringLiteral("印发制度5件，清理3件。"));
    CHECK(changed.refused() == 0);
    CHECK(changed.count(MergeKind::Added) == 1);
    QList<Refusal> known = desk.document->library().refusals().value();
    REQUIRE(known.size() == 1);
    CHECK(known[0].source == kSender);
}

TEST_CASE("undo forgets the refusal, redo remembers it; a file of which nothing is taken is one step too")
{
    const Desk desk;
    refuseRules(desk);
    REQUIRE(desk.document->undo());
    CHECK(desk.document->library().refusals().value().isEmpty());
    REQUIRE(desk.document->redo());
    CHECK(desk.document->library().refusals().value().size() == 1);
    REQUIRE(desk.document->undo());

    const Report before = desk.report();
    ImportPlan plan = desk.plan(kRules);
    for (const MergeEntry &entry : std::as_const(plan.merged[0].entries))
        plan.decisions << Decision {entry.node, Field::None, Decision::Choice::Keep, {}};
    REQUIRE(acceptImport(plan, *desk.document));
    CHECK((desk.report() == before));
    CHECK(desk.document->library().refusals().value().size() == 2);
    CHECK(desk.plan(kRules).refused() == 2);
    REQUIRE(desk.document->undo());
    CHECK(desk.document->library().refusals().value().isEmpty());
}

TEST_CASE("two files of one import do not bring in what was refused, also when other things are decided")
{
    const Desk desk;
    refuseRules(desk);
    const Report before = desk.report();
    ImportPlan plan = desk.plan(kRules);
    plan.decisions = {{Id {QStringLiteral("nothing")}, Field::None, Decision::Choice::Take, {}}};
    REQUIRE(acceptImports({plan, plan}, *desk.document));
    CHECK((desk.report() == before));
}
