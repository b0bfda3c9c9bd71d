// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "ui/window/statusline.h"

#include <QClipboard>

using namespace nianbao;
using namespace nianbao::test;

TEST_CASE("a new item is typed into at once and saved by the timer")
{
    Desk desk;
    desk.select("s1");
    desk.action("addItem").trigger();
    REQUIRE(findSection(desk.report(), Id {QStringLiteral("s1")})->items.size() == 3);
    TextField &title = desk.field(QStringLiteral("段首句"));
    REQUIRE(title.hasFocus());
    Desk::type(title, QStringLiteral("开展法治宣传"));
    CHECK(desk.report().parts[0].sections[0].items[2].title.isEmpty());
    CHECK(desk.window->status().savingText() == QStringLiteral("正在保存…"));
    REQUIRE(QTest::qWaitFor(
        [&] { return desk.report().parts[0].sections[0].items[2].title == QStringLiteral("开展法治宣传"); }, 1900));
    CHECK(desk.window->status().savingText().startsWith(QStringLiteral("已自动保存 ")));
    CHECK(title.toPlainText() == QStringLiteral("开展法治宣传"));
}

TEST_CASE("an empty last line, which no report keeps, does not leave the saving unfinished")
{
    Desk desk;
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    const QString before = desk.window->status().savingText();
    QTest::keyClick(&body, Qt::Key_Return);
    CHECK(desk.window->status().savingText() == QStringLiteral("正在保存…"));
    REQUIRE(desk.space().commit());
    CHECK(desk.window->status().savingText() == before);
}

TEST_CASE("steady typing is saved two seconds after its first key")
{
    Desk desk;
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    const QString before = desk.item("i1")->body.first().text;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(&body, Qt::Key_A);
        QTest::qWait(200);
    }
    CHECK(desk.item("i1")->body.first().text.size() > before.size());
}

TEST_CASE("what is typed is saved while the input method composes, and the field is not touched")
{
    Desk desk;
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    Desk::type(body, QStringLiteral("甲"));
    Desk::compose(body, QStringLiteral("fa'zhi"));
    REQUIRE(body.isComposing());
    QTest::qWait(2300);
    CHECK(body.isComposing());
    CHECK(body.caretOffset() == 12);
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("县政府调整了领导小组。甲"));
    Desk::type(body, QStringLiteral("法治"));
    REQUIRE(
        QTest::qWaitFor([&] { return desk.item("i1")->body.first().text.endsWith(QStringLiteral("甲法治")); }, 2500));
}

TEST_CASE("undo brings back the text, the field and the caret")
{
    Desk desk;
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.select(0, 3, 0);
    Desk::type(body, QStringLiteral("重新"));
    QTest::keyClick(&body, Qt::Key_Z, Qt::ControlModifier);
    CHECK(body.toPlainText() == QStringLiteral("县政府调整了领导小组。"));
    CHECK(body.hasFocus());
    CHECK(body.caretOffset() == 3);
    CHECK(desk.action("redo").text() == QStringLiteral("重做：修改正文"));
    QTest::keyClick(&body, Qt::Key_Y, Qt::ControlModifier);
    CHECK(body.toPlainText() == QStringLiteral("县政府重新调整了领导小组。"));
    CHECK(body.caretOffset() == 5);
}

TEST_CASE("undo from another row goes back to the row and its field")
{
    Desk desk;
    desk.select("i1");
    Desk::type(desk.field(QStringLiteral("报送单位")), QStringLiteral("县司法局"));
    desk.select("s3");
    REQUIRE(desk.item("i1")->unit == QStringLiteral("县司法局"));
    desk.action("undo").trigger();
    CHECK(desk.item("i1")->unit.isEmpty());
    CHECK(desk.space().selection().id == Id {QStringLiteral("i1")});
    CHECK(desk.field(QStringLiteral("报送单位")).hasFocus());
}

TEST_CASE("a full stop ends an undo step")
{
    Desk desk;
    desk.select("i2");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    Desk::type(body, QStringLiteral("甲。"));
    Desk::type(body, QStringLiteral("乙"));
    desk.action("undo").trigger();
    CHECK(desk.item("i2")->body.first().text == QStringLiteral("印发了工作要点。甲。"));
    desk.action("undo").trigger();
    CHECK(desk.item("i2")->body.first().text == QStringLiteral("印发了工作要点。"));
}

TEST_CASE("a run-in title gets its closing mark when the field is left")
{
    Desk desk;
    desk.select("i1");
    TextField &title = desk.field(QStringLiteral("段首句"));
    title.setFocus();
    title.selectAll();
    Desk::type(title, QStringLiteral("调整小组"));
    desk.field(QStringLiteral("正文")).setFocus();
    CHECK(desk.item("i1")->title == QStringLiteral("调整小组。"));
    CHECK(title.toPlainText() == QStringLiteral("调整小组。"));
    desk.action("undo").trigger();
    CHECK(desk.item("i1")->title == QStringLiteral("调整领导小组。"));
}

TEST_CASE("only looking at a row changes nothing")
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].title = QStringLiteral("没有句号");
    report.parts[0].sections[0].items[0].body = paragraphs({QStringLiteral("　　两端有空白 ")});
    Desk desk({report});
    for (const char *id : {"i1", "i2", "s1", "s3", "s4", "p1"}) {
        desk.select(id);
        desk.space().pane()->focusFirst();
    }
    CHECK(desk.report() == report);
    CHECK_FALSE(desk.document().canUndo());
}

TEST_CASE("paragraphs are lines, and raw ones stay whole")
{
    Report report = smallReport();
    const Paragraph raw {ParagraphKind::Raw, QStringLiteral("项目\t数量\n甲\t3")};
    report.parts[0].sections[0].items[0].body = {{ParagraphKind::Text, QStringLiteral("前。")}, raw};
    Desk desk({report});
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    QTest::keyClick(&body, Qt::Key_Return);
    Desk::type(body, QStringLiteral("后。"));
    REQUIRE(desk.space().commit());
    const Paragraphs expected {
        {ParagraphKind::Text, QStringLiteral("前。")}, raw, {ParagraphKind::Text, QStringLiteral("后。")}};
    CHECK(desk.item("i1")->body == expected);
}

TEST_CASE("a change that the library refuses is shown and kept in the field")
{
    Report other = fullReport();
    other.id = Id {QStringLiteral("r2")};
    other.state = ReportState::Draft;
    Report own = smallReport();
    own.year = other.year;
    own.edition = other.edition;
    own.organisation = QStringLiteral("乙县");
    const Id ownId = own.id;
    for (Part &part : other.parts) {
        part.id.value += QStringLiteral("x");
        for (Section &section : part.sections) {
            section.id.value += QStringLiteral("x");
            for (WorkItem &item : section.items) {
                item.id.value += QStringLiteral("x");
                for (WorkItem &child : item.children)
                    child.id.value += QStringLiteral("x");
            }
            section.problem.category = {};
            section.plan.answers.clear();
        }
    }
    Desk desk({own, other});
    REQUIRE(desk.document().choose(ownId));
    TextField &organisation = desk.field(QStringLiteral("发文机关"));
    organisation.setFocus();
    organisation.selectAll();
    Desk::type(organisation, other.organisation);
    CHECK_FALSE(desk.space().commit());
    CHECK(desk.window->status().savingText().startsWith(QStringLiteral("未能保存：")));
    CHECK(organisation.toPlainText() == other.organisation);
    desk.select("i1");
    CHECK(desk.space().selection().kind == NodeRef::Kind::Info);
    const QModelIndex shown = desk.tree().currentIndex();
    QTest::mouseClick(desk.tree().viewport(), Qt::LeftButton, {},
        desk.tree().visualRect(desk.tree().model()->index(shown.row() + 1, 0)).center());
    CHECK(QTest::qWaitFor([&] { return desk.tree().currentIndex() == shown; }));
    CHECK(desk.space().selection().kind == NodeRef::Kind::Info);
}

TEST_CASE("a paragraph that is too long is told, stays in the field, and is saved when it is parted")
{
    Desk desk;
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    const QString was = desk.item("i1")->body.first().text;
    const QString pasted(100'000, u'长');
    QGuiApplication::clipboard()->setText(pasted);
    body.paste();
    CHECK_FALSE(desk.space().commit());
    CHECK(desk.window->status().savingText().startsWith(QStringLiteral("未能保存：“正文”里有一段超过100000字")));
    CHECK(desk.item("i1")->body.first().text == was);
    CHECK((body.toPlainText() == was + pasted));
    QTest::keyClick(&body, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < was.size(); ++i)
        QTest::keyClick(&body, Qt::Key_Right);
    QTest::keyClick(&body, Qt::Key_Return);
    REQUIRE(desk.space().commit());
    CHECK((desk.item("i1")->body.last().text == pasted));
    CHECK(desk.window->status().savingText().startsWith(QStringLiteral("已自动保存 ")));
}

TEST_CASE("a field that gets lower because it gets wider keeps its border")
{
    Report report = smallReport();
    report.foreword = paragraphs({QStringLiteral("青禾县政府认真贯彻落实上级部署，坚持依法行政。").repeated(12)});
    const Desk desk({report});
    desk.space().select({NodeRef::Kind::Info, report.id});
    for (const int width : {1000, 1600}) {
        desk.window->resize(width, 900);
        QTest::qWait(50);
        const TextField &foreword = desk.field(QStringLiteral("导语"));
        CAPTURE(width, foreword.height(), foreword.viewport()->height());
        CHECK(foreword.viewport()->geometry().bottom() == foreword.height() - foreword.frameWidth() - 1);
    }
}
