// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in the list of findings while they go, and where that leads.
#include "tests/ui/proofreadingdesk.h"

#include "core/tasks/findingfixes.h"
#include "ui/dialogs/ignorebox.h"

#include <QComboBox>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

TEST_CASE("a click in the list shows the place and leaves the keyboard there, Enter takes it along")
{
    const ProofreadingDesk desk;
    desk.window->proofreading().dock().show();
    REQUIRE(desk.pageShows(QStringLiteral("。。")));
    QTreeView &list = desk.list();
    list.setFocus();
    const QModelIndex row = list.model()->index(int(desk.column(1).indexOf(QStringLiteral("。。"))), 1);
    list.scrollTo(row);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(row).center());
    CHECK(desk.space().selection().id == Id {QStringLiteral("i2")});
    CHECK(desk.field(QStringLiteral("正文")).textCursor().selectedText() == QStringLiteral("。。"));
    CHECK(desk.space().preview()->view()->markedWords().size() == 1);
    CHECK(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_Up);
    CHECK(list.hasFocus());
    CHECK(desk.space().selection().id == Id {QStringLiteral("i1")});
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(desk.field(QStringLiteral("正文")).hasFocus());
}

TEST_CASE("after a correction the next finding is selected, after undo that one, and the list stays put")
{
    const ProofreadingDesk desk(manyFaults(28));
    desk.window->proofreading().dock().show();
    desk.panel().setFilter(only("marks.doubled"));
    QTreeView &list = desk.list();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(12, 0));
    list.scrollTo(list.model()->index(10, 0), QAbstractItemView::PositionAtTop);
    REQUIRE(desk.nodeSelected() == QStringLiteral("f11"));
    const auto top = [&] { return list.indexAt(QPoint(0, 0)).row(); };
    const int first = top();
    REQUIRE(first > 5);
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f12"));
    CHECK(top() == first);
    desk.action("ignoreFinding").trigger();
    button(desk.shown<IgnoreBox>(), QStringLiteral("忽略")).click();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f13"));
    CHECK(top() == first);
    desk.action("undo").trigger();
    desk.action("undo").trigger();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f11"));
    CHECK(top() >= first);
    CHECK(top() <= first + 3);
}

TEST_CASE("when all of a rule are put right the next of another rule is selected, and stays in sight")
{
    Report report = manyFaults(28);
    QList<WorkItem> &items = report.parts[0].sections[0].items;
    for (qsizetype index = 1; index < items.size(); index += 2)
        items[index].body.first().text.replace(kDoubled, QStringLiteral("截止目前"));
    const ProofreadingDesk desk(report);
    desk.window->proofreading().dock().show();
    const QList<Finding> &findings = desk.panel().reading().findings.findings;
    const auto wanted = std::find_if(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.place.node.value == u"f12" && finding.quote == kDoubled; });
    REQUIRE(wanted != findings.end());
    desk.panel().select(int(wanted - findings.begin()));
    QTreeView &list = desk.list();
    list.scrollTo(list.currentIndex(), QAbstractItemView::PositionAtTop);
    desk.fixAll();
    desk.read();
    REQUIRE(desk.finding(kDoubled) < 0);
    CHECK(desk.nodeSelected() == QStringLiteral("f13"));
    const QRect row = list.visualRect(list.currentIndex());
    CHECK(list.viewport()->rect().contains(row.center()));
}

TEST_CASE("a correction by the keys makes the next finding current, its undo the one that came back")
{
    Report report = faultyReport();
    findItem(report, Id {QStringLiteral("i1")})->body =
        paragraphs({QStringLiteral("县政府调整了小组，，明确了职责。截止目前，培训1300余人左右，成绩已公布。")});
    const ProofreadingDesk desk(report);
    const auto quoteSelected = [&] {
        REQUIRE(desk.panel().selected());
        return desk.panel().reading().findings.findings[*desk.panel().selected()].quote;
    };
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.select(0, 14, 0);
    QTest::keyClick(&body, Qt::Key_F8);
    REQUIRE(body.textCursor().selectedText() == QStringLiteral("截止目前"));
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(quoteSelected() == QStringLiteral("1300余人左右"));
    CHECK(body.textCursor().selectedText() == QStringLiteral("1300余人左右"));
    desk.action("undo").trigger();
    desk.read();
    CHECK(quoteSelected() == QStringLiteral("截止目前"));
    CHECK(body.hasFocus());
    CHECK_FALSE(body.textCursor().hasSelection()); // the next key would overwrite it
    CHECK(desk.space().preview()->view()->markedWords().size() == 1);
}

TEST_CASE("after a correction from the list editor and page show the next finding, and the keyboard stays")
{
    const ProofreadingDesk desk(manyFaults(12));
    desk.window->proofreading().dock().show();
    desk.panel().setFilter(only("marks.doubled"));
    QTreeView &list = desk.list();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(3, 0));
    const auto shows = [&](const char *item) {
        return desk.space().selection().id.value == QLatin1String(item)
            && desk.field(QStringLiteral("正文")).textCursor().selectedText() == kDoubled
            && desk.space().preview()->view()->markedWords().size() == 1;
    };
    REQUIRE(desk.pageShows(QStringLiteral("第11个单位")));
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f3"));
    CHECK(shows("f3"));
    CHECK(list.hasFocus());
    desk.action("ignoreFinding").trigger();
    button(desk.shown<IgnoreBox>(), QStringLiteral("忽略")).click();
    desk.read();
    CHECK(QTest::qWaitFor([&] { return shows("f4"); }));
    desk.select("f9");
    desk.window->activateWindow();
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return body.hasFocus(); }));
    for (QToolButton *candidate : desk.panel().findChildren<QToolButton *>()) {
        if (candidate->defaultAction() == &desk.action("fixFinding"))
            QTest::mouseClick(candidate, Qt::LeftButton);
    }
    desk.read();
    CHECK(desk.item("f4")->body.first().text == QStringLiteral("第14个单位，按时报送。"));
    CHECK(QTest::qWaitFor([&] { return shows("f5"); }));
    CHECK(list.hasFocus());
}

TEST_CASE("who puts right a word while the list is closed stays there")
{
    const ProofreadingDesk desk(manyFaults(12));
    desk.panel().setFilter(only("marks.doubled"));
    desk.select("f3");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    desk.panel().select(int(desk.panel().listed()[3]));
    desk.panel().lookAtCurrent(FindingsPanel::Going::Walk);
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f4"));
    CHECK(desk.space().selection().id == Id {QStringLiteral("f3")});
    CHECK(body.hasFocus());
}

namespace {

void ignoreSelected(const ProofreadingDesk &desk)
{
    desk.action("ignoreFinding").trigger();
    button(desk.shown<IgnoreBox>(), QStringLiteral("忽略")).click();
    desk.read();
}

} // namespace

TEST_CASE("after ignoring from an entry, list, editor and page show the next finding")
{
    const ProofreadingDesk desk(manyFaults(12));
    desk.panel().setFilter(only("marks.doubled"));
    REQUIRE(desk.pageShows(QStringLiteral("第11个单位")));
    desk.select("f2");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    QTest::keyClick(&body, Qt::Key_F8);
    REQUIRE(desk.nodeSelected() == QStringLiteral("f2"));
    ignoreSelected(desk);
    CHECK(desk.nodeSelected() == QStringLiteral("f3"));
    CHECK(desk.space().selection().id == Id {QStringLiteral("f3")});
    TextField &next = desk.field(QStringLiteral("正文"));
    CHECK(desk.window->focusWidget() == &next);
    CHECK(next.textCursor().selectedText() == kDoubled);
    CHECK(desk.space().preview()->view()->markedWords().size() == 1);
    desk.action("undo").trigger();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f2"));
    CHECK(desk.space().selection().id == Id {QStringLiteral("f2")});
}

TEST_CASE("after undo from the list the finding that came back is shown, and the keyboard stays")
{
    const ProofreadingDesk desk(manyFaults(12));
    desk.window->proofreading().dock().show();
    desk.panel().setFilter(only("marks.doubled"));
    QTreeView &list = desk.list();
    list.setFocus();
    list.setCurrentIndex(list.model()->index(3, 0));
    const QString wanted = desk.nodeSelected();
    desk.action("fixFinding").trigger();
    desk.read();
    REQUIRE(desk.nodeSelected() != wanted);
    desk.action("undo").trigger();
    CHECK(list.hasFocus());
    desk.read();
    CHECK(desk.nodeSelected() == wanted);
    CHECK(desk.space().selection().id.value == wanted);
    CHECK(desk.field(QStringLiteral("正文")).textCursor().selectedText() == kDoubled);
    CHECK(list.hasFocus());
}

TEST_CASE("who goes on typing after a correction is not led away")
{
    const ProofreadingDesk desk(manyFaults(12));
    desk.panel().setFilter(only("marks.doubled"));
    QTest::keyClick(desk.window.get(), Qt::Key_F8);
    const NodeRef at = desk.space().selection();
    desk.action("fixFinding").trigger();
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::type(body, QStringLiteral("县"));
    desk.read();
    CHECK(desk.space().selection() == at);
    CHECK(body.hasFocus());
}

TEST_CASE("a click on a marked word of the page makes its finding the current one")
{
    const ProofreadingDesk desk(manyFaults(12));
    desk.panel().setFilter(only("marks.doubled"));
    desk.choose(kDoubled);
    const Finding &wanted = desk.panel().reading().findings.findings[desk.panel().listed()[5]];
    emit desk.space().preview()->placeClicked(wanted.place);
    CHECK(desk.nodeSelected() == wanted.place.node.value);
}

TEST_CASE("after the last finding was put right the one before it is selected, not the first")
{
    const ProofreadingDesk desk(manyFaults(12));
    desk.panel().setFilter(only("marks.doubled"));
    QTreeView &list = desk.list();
    REQUIRE(list.model()->rowCount() == 13); // with the heading
    list.setCurrentIndex(list.model()->index(12, 0));
    REQUIRE(desk.nodeSelected() == QStringLiteral("f11"));
    desk.panel().lookAtCurrent();
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f10"));
}

TEST_CASE("a finding that is not ignored any more is the current one")
{
    const ProofreadingDesk desk(manyFaults(12));
    const QList<Finding> all = correctable(desk.panel().reading().findings.findings, QStringLiteral("marks.doubled"));
    REQUIRE(desk.document().edit({QStringLiteral("忽略")}, [&](Report &report) {
        ignoreFindings(report, all, {QStringLiteral("照引"), {}, {}});
    }));
    desk.read();
    FindingFilter ignored = only("marks.doubled");
    ignored.ignored = true;
    desk.panel().setFilter(ignored);
    QTreeView &list = desk.list();
    list.setCurrentIndex(list.model()->index(4, 0)); // below the heading
    REQUIRE(desk.panel().selectedIgnored() == 3);
    list.setFocus();
    desk.action("takeBackIgnored").trigger();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f3"));
    CHECK(desk.space().selection().id == Id {QStringLiteral("f3")});
    CHECK(desk.field(QStringLiteral("正文")).textCursor().selectedText() == kDoubled);
    CHECK(list.hasFocus());
}

TEST_CASE("sums that hold come into sight when they are asked for, and their rule can be chosen")
{
    Report report = manyFaults(60);
    report.foreword = paragraphs({QStringLiteral("全年受理申请134件，其中行政复议40件、行政诉讼94件。")});
    const ProofreadingDesk desk(report);
    desk.window->proofreading().dock().show();
    auto &list = *desk.panel().findChild<QTreeView *>();
    const auto inSight = [&](const QString &text) {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 2);
            if (index.data().toString().contains(text))
                return list.viewport()->rect().intersects(list.visualRect(index));
        }
        return false;
    };
    desk.toggle(QStringLiteral("算得对")).click();
    CHECK(inSight(QStringLiteral("40 + 94 = 134")));
    QStringList rules;
    for (const QComboBox *choice : desk.panel().findChildren<QComboBox *>()) {
        for (int each = 0; each < choice->count(); ++each)
            rules << choice->itemText(each);
    }
    CHECK(rules.contains(QStringLiteral("总数与分项")));
}

TEST_CASE("while the list shows one part, all findings of a rule are those of this part")
{
    Report report = faultyReport();
    report.parts[1].sections[0].lead = paragraphs({QStringLiteral("机制不全，，人员不足。")});
    const ProofreadingDesk desk(report);
    desk.choose(QStringLiteral("。。"));
    CHECK(desk.action("fixAllOfRule").text() == QStringLiteral("改正全部3处…"));
    FindingFilter part;
    part.group = findingGroups(desk.panel().reading()).first();
    desk.panel().setFilter(part);
    desk.choose(QStringLiteral("。。"));
    CHECK(desk.action("fixAllOfRule").text() == QStringLiteral("改正全部2处…"));
    desk.action("fixAllOfRule").trigger();
    auto &box = desk.shown<CorrectionsBox>();
    CHECK(box.findChild<QTreeWidget *>()->topLevelItemCount() == 2);
    button(box, QStringLiteral("改正2处")).click();
    CHECK(desk.report().parts[1].sections[0].lead.first().text == QStringLiteral("机制不全，，人员不足。"));
}
