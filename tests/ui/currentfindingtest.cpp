// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The current finding of the list is what editor and page mark, or they mark nothing.
#include "tests/ui/proofreadingdesk.h"

#include "core/proofread/ignoring.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/ownwordlist.h"
#include "ui/dialogs/ignorebox.h"
#include "ui/preview/pageplaces.h"
#include "ui/support/banner.h"
#include "ui/window/filecommands.h"

#include <QComboBox>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const Finding &current(const ProofreadingDesk &desk)
{
    REQUIRE(desk.panel().selected());
    return desk.panel().reading().findings.findings[*desk.panel().selected()];
}

bool isMarked(const ProofreadingDesk &desk, const Finding &finding)
{
    const PageView &view = *desk.space().preview()->view();
    QList<QRectF> wanted;
    for (const Page &page : view.pages().pages)
        wanted += marksOf(page, finding.place, finding.length);
    return !wanted.isEmpty() && view.markedWords() == wanted;
}

/// Once the pages are laid out anew.
bool isCurrentMarked(const ProofreadingDesk &desk)
{
    return QTest::qWaitFor([&] { return isMarked(desk, current(desk)); }, 3000);
}

QString selectedText(const ProofreadingDesk &desk)
{
    return desk.field(QStringLiteral("正文")).textCursor().selectedText();
}

void ignoreCurrent(const ProofreadingDesk &desk)
{
    desk.action("ignoreFinding").trigger();
    button(desk.shown<IgnoreBox>(), QStringLiteral("忽略")).click();
    desk.read();
}

/// With the list open and the third of twelve like findings current.
struct ThirdOfMany : ProofreadingDesk {
    ThirdOfMany()
        : ProofreadingDesk(manyFaults(12))
    {
        window->proofreading().dock().show();
        panel().setFilter(only("marks.doubled"));
        REQUIRE(pageShows(QStringLiteral("第11个单位")));
        list().setFocus();
        list().setCurrentIndex(list().model()->index(3, 0)); // below the heading
        panel().lookAtCurrent();
    }
};

} // namespace

TEST_CASE("the reason of the last ignored finding is not proposed for the next one")
{
    const ThirdOfMany desk;
    desk.action("ignoreFinding").trigger();
    auto &first = desk.shown<IgnoreBox>();
    const QString neutral = first.reason();
    first.findChild<QComboBox *>()->setEditText(QStringLiteral("领导审定的写法"));
    button(first, QStringLiteral("忽略")).click();
    desk.read();
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->findChild<IgnoreBox *>(); }));
    desk.action("ignoreFinding").trigger();
    CHECK(desk.shown<IgnoreBox>().reason() == neutral);
}

TEST_CASE("undo of taking an ignored finding back makes the next one current and marked")
{
    const ThirdOfMany desk;
    ignoreCurrent(desk);
    FindingFilter filter = only("marks.doubled");
    filter.ignored = true;
    desk.panel().setFilter(filter);
    desk.list().setCurrentIndex(desk.list().model()->index(desk.list().model()->rowCount() - 1, 0));
    REQUIRE(desk.panel().selectedIgnored() == 0);
    desk.action("takeBackIgnored").trigger();
    desk.read();
    REQUIRE(desk.nodeSelected() == QStringLiteral("f2"));
    CHECK(isCurrentMarked(desk));
    desk.action("undo").trigger();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f3"));
    CHECK(desk.space().selection().id == Id {QStringLiteral("f3")});
    CHECK(isCurrentMarked(desk));
    desk.action("redo").trigger();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f2"));
    CHECK(isCurrentMarked(desk));
}

TEST_CASE("redo of ignoring a finding makes the next one current, and it is marked")
{
    const ThirdOfMany desk;
    ignoreCurrent(desk);
    desk.action("undo").trigger();
    desk.read();
    REQUIRE(desk.nodeSelected() == QStringLiteral("f2"));
    CHECK(isCurrentMarked(desk));
    desk.action("redo").trigger();
    desk.read();
    CHECK(desk.nodeSelected() == QStringLiteral("f3"));
    CHECK(desk.space().selection().id == Id {QStringLiteral("f3")});
    CHECK(isCurrentMarked(desk));
}

TEST_CASE("undo of many corrections leads back to their finding, not to its neighbour")
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body =
        paragraphs({QStringLiteral("截止目前,县政府调整了小组,明确了职责,落实了人员,经费已到位。")});
    const ProofreadingDesk desk(report);
    desk.window->proofreading().dock().show();
    desk.choose(QStringLiteral(","));
    desk.list().setFocus();
    desk.panel().lookAtCurrent();
    desk.action("fixFinding").trigger();
    desk.read();
    REQUIRE(desk.finding(QStringLiteral(",")) < 0);
    REQUIRE(desk.finding(QStringLiteral("截止目前")) >= 0);
    desk.action("undo").trigger();
    desk.read();
    CHECK(current(desk).rule == QStringLiteral("marks.halfWidth"));
    CHECK(isCurrentMarked(desk));
}

TEST_CASE("undo of typing beside another finding leaves the current one as it is")
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body =
        paragraphs({QStringLiteral("截止目前，县政府调整了小组，，明确了职责。")});
    const ProofreadingDesk desk(report);
    desk.window->proofreading().dock().show();
    desk.choose(kDoubled);
    desk.panel().lookAtCurrent(FindingsPanel::Going::Walk);
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.moveCursor(QTextCursor::End);
    Desk::type(body, QStringLiteral("好"));
    body.moveCursor(QTextCursor::Start);
    desk.choose(kDoubled);
    Desk::type(body, QStringLiteral("本年"));
    REQUIRE(desk.space().commit());
    desk.read();
    REQUIRE(current(desk).quote == kDoubled);
    desk.action("undo").trigger();
    desk.read();
    CHECK(current(desk).quote == kDoubled);
    CHECK(isCurrentMarked(desk));
    CHECK_FALSE(body.textCursor().hasSelection());
}

TEST_CASE("an own word that is not one any more leaves no mark behind")
{
    const ProofreadingDesk desk;
    const OwnWord mine {OwnWordKind::Change, QStringLiteral("工作要点"), QStringLiteral("工作方案")};
    REQUIRE(saveOwnWords({mine}));
    emit desk.window->files().ownWordsChanged();
    desk.read();
    desk.window->proofreading().dock().show();
    REQUIRE(desk.pageShows(QStringLiteral("工作要点")));
    desk.choose(mine.word);
    desk.panel().lookAtCurrent(FindingsPanel::Going::Walk);
    REQUIRE(selectedText(desk) == mine.word);
    REQUIRE(isCurrentMarked(desk));
    REQUIRE(saveOwnWords({}));
    emit desk.window->files().ownWordsChanged();
    desk.read();
    REQUIRE(desk.finding(mine.word) < 0);
    CHECK(isCurrentMarked(desk));
    CHECK(selectedText(desk) != mine.word);
}

TEST_CASE("the key puts right what is marked: a finding that is not is shown first")
{
    const ThirdOfMany desk;
    const Report before = desk.report();
    desk.select("f9");
    desk.tree().setFocus();
    desk.action("fixFinding").trigger();
    CHECK((desk.report() == before));
    CHECK(desk.space().selection().id == Id {QStringLiteral("f2")});
    CHECK(isCurrentMarked(desk));
    desk.action("fixFinding").trigger();
    CHECK(desk.item("f2")->body.first().text == QStringLiteral("第12个单位，按时报送。"));
}

TEST_CASE("where no correction is certain the key says so")
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body =
        paragraphs({QStringLiteral("全年受理2474件，按期办结2369件，办结率95.87%。")});
    const ProofreadingDesk desk(report);
    desk.choose(QStringLiteral("95.87%"));
    REQUIRE(current(desk).corrections.isEmpty());
    desk.panel().lookAtCurrent(FindingsPanel::Going::Walk);
    desk.action("fixFinding").trigger();
    CHECK(desk.space().done()->isVisible());
    CHECK(desk.space().done()->text().contains(QStringLiteral("没有有把握的改法")));
    CHECK((desk.report() == report));
}

TEST_CASE("many places that are one finding are put right by one key, which says how many")
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body =
        paragraphs({QStringLiteral("县政府调整了小组,明确了职责,落实了人员,经费已到位。")});
    const ProofreadingDesk desk(report);
    desk.choose(QStringLiteral(","));
    CHECK_FALSE(desk.action("fixAllOfRule").isEnabled());
    CHECK(desk.action("fixFinding").text().contains(QStringLiteral("3处")));
}
