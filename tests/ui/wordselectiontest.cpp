// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words in the fields: what a double click selects, where Ctrl with an arrow goes.
#include "tests/ui/desk.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString kSentence = QStringLiteral("全县召开会议，研究部署法治政府建设。𠮷乡参加。");

TextField &fieldWith(const Desk &desk, const QString &text)
{
    REQUIRE(desk.document().edit({QStringLiteral("改")},
        [&](Report &report) { findItem(report, Id {QStringLiteral("i1")})->body = paragraphs({text}); }));
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    return body;
}

QString doubleClicked(TextField &body, int position)
{
    QTextCursor cursor(body.document());
    cursor.setPosition(position);
    const QPoint left = body.cursorRect(cursor).center();
    cursor.setPosition(position + 1);
    const QPoint at((left.x() + body.cursorRect(cursor).center().x()) / 2, left.y());
    QTest::mouseDClick(body.viewport(), Qt::LeftButton, {}, at);
    return body.textCursor().selectedText();
}

} // namespace

TEST_CASE("a double click selects the word under it, and no more than its sentence")
{
    const Desk desk;
    TextField &body = fieldWith(desk, kSentence);
    CHECK(doubleClicked(body, int(kSentence.indexOf(QStringLiteral("会议")))) == QStringLiteral("会议"));
    CHECK(doubleClicked(body, int(kSentence.indexOf(QStringLiteral("政府"))) + 1) == QStringLiteral("政府"));
    CHECK(doubleClicked(body, int(kSentence.indexOf(QStringLiteral("召开")))) == QStringLiteral("召开"));
}

TEST_CASE("Ctrl with an arrow goes from word to word, with Shift it selects them")
{
    const Desk desk;
    TextField &body = fieldWith(desk, kSentence);
    body.moveCursor(QTextCursor::Start);
    QList<int> stops;
    for (int step = 0; step < 30 && body.textCursor().position() < kSentence.size(); ++step) {
        QTest::keyClick(&body, Qt::Key_Right, Qt::ControlModifier);
        stops << body.textCursor().position();
    }
    CHECK(stops.size() > 8);
    CHECK(stops.contains(int(kSentence.indexOf(QStringLiteral("会议")))));
    CHECK_FALSE(stops.contains(int(kSentence.indexOf(QStringLiteral("会议"))) + 1));
    CHECK_FALSE(stops.contains(int(kSentence.indexOf(QStringLiteral("𠮷"))) + 1)); // in the middle of a character
    QTest::keyClick(&body, Qt::Key_Left, Qt::ControlModifier);
    CHECK(body.textCursor().position() < kSentence.size());
    body.select(0, int(kSentence.indexOf(QStringLiteral("会议"))), 0);
    QTest::keyClick(&body, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(body.textCursor().selectedText() == QStringLiteral("会议"));
}

TEST_CASE("a double click on an empty field or behind a text selects what is there only")
{
    const Desk desk;
    TextField &body = fieldWith(desk, QStringLiteral("会议"));
    QTest::mouseDClick(body.viewport(), Qt::LeftButton, {}, {body.viewport()->width() - 3, 12});
    CHECK(QStringLiteral("会议").contains(body.textCursor().selectedText()));
    body.clear();
    QTest::mouseDClick(body.viewport(), Qt::LeftButton, {}, {5, 8});
    CHECK(body.textCursor().selectedText().isEmpty());
}
