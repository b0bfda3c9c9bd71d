// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of the list of findings: they change what is listed, and nothing else.
#include "tests/ui/proofreadingdesk.h"

#include <QComboBox>

using namespace nianbao;
using namespace nianbao::test;

TEST_CASE("a filter leads nobody away from the item that he edits")
{
    Report report = faultyReport();
    report.parts[0].sections[1].items[0].body = paragraphs({QStringLiteral("截止目前，任务完成。")});
    const ProofreadingDesk desk(report);
    desk.window->proofreading().dock().show();
    desk.lookAt(kDoubled);
    TextField &body = desk.atBeginningOf("i3");
    body.moveCursor(QTextCursor::End);
    const NodeRef before = desk.space().selection();
    desk.toggle(QStringLiteral("差错")).click();
    REQUIRE(desk.finding(kDoubled) >= 0);
    REQUIRE_FALSE(desk.panel().lists(desk.finding(kDoubled)));
    CHECK(desk.panel().selected()); // of those that are left
    CHECK(desk.space().selection() == before);
    CHECK(desk.space().pane()->node() == before);
    for (auto *box : desk.panel().findChildren<QComboBox *>()) {
        for (const int index : {box->count() - 1, 0}) {
            box->setCurrentIndex(index);
            emit box->activated(index);
            CHECK(desk.space().pane()->node() == before);
        }
    }
    desk.action("nextFinding").trigger();
    CHECK(desk.panel().selected());
    CHECK(desk.nodeSelected() == desk.space().pane()->node().id.value);
}

TEST_CASE("F7 in any part of the panel goes back to the field in which the words are selected")
{
    const ProofreadingDesk desk;
    desk.window->proofreading().dock().show();
    desk.lookAt(kDoubled);
    TextField &body = desk.field(QStringLiteral("正文"));
    QAbstractButton &hints = desk.toggle(QStringLiteral("提示"));
    hints.setFocus();
    QTest::keyClick(&hints, Qt::Key_F7);
    CHECK_FALSE(desk.window->proofreading().dock().isVisible());
    CHECK(body.hasFocus());
    CHECK(body.textCursor().selectedText() == kDoubled);
}
