// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "ui/models/reporttreemodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace nianbao;
using namespace nianbao::test;

namespace {

QStringList labels(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        result.append(index.data().toString());
        result.append(labels(model, index));
    }
    return result;
}

QStringList itemIds(const Desk &desk, int section)
{
    QStringList ids;
    for (const WorkItem &item : desk.report().parts[0].sections[section].items)
        ids.append(item.id.value);
    return ids;
}

Report ofYear(int year, const QString &mark)
{
    Report report = smallReport();
    report.year = *Year::from(year);
    report.id = Id {mark};
    for (Part &part : report.parts) {
        part.id.value += mark;
        for (Section &section : part.sections) {
            section.id.value += mark;
            for (WorkItem &item : section.items)
                item.id.value += mark;
        }
    }
    return report;
}

} // namespace

TEST_CASE("a title that holds %1 is shown as it is, and its count behind it")
{
    Report report = smallReport();
    report.parts[0].sections[0].title = QStringLiteral("加强%1领导");
    Desk desk({report});
    CHECK(labels(*desk.tree().model()).contains(QStringLiteral("（一）加强%1领导（2）")));
}

TEST_CASE("the tree has the clerks' words, numbers and counts")
{
    Desk desk;
    CHECK(labels(*desk.tree().model())
        == QStringList {QStringLiteral("报告信息"), QStringLiteral("一、工作开展情况（3）"),
            QStringLiteral("（一）加强组织领导（2）"), QStringLiteral("调整领导小组"), QStringLiteral("部署年度工作"),
            QStringLiteral("（二）健全依法决策机制（1）"), QStringLiteral("推进法律顾问制度"),
            QStringLiteral("二、存在的问题（1）"), QStringLiteral("（一）工作开展不平衡"),
            QStringLiteral("三、下一步打算（1）"), QStringLiteral("（一）加强督察"), QStringLiteral("落款与附件")});
}

TEST_CASE("the tree follows any change as a sound model")
{
    ReportTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Report report = smallReport();
    model.show(report);
    const QPersistentModelIndex kept = model.indexOf({NodeRef::Kind::Item, Id {QStringLiteral("i2")}});
    REQUIRE(moveBy(report, Id {QStringLiteral("i2")}, -1));
    model.follow(report);
    CHECK(kept.row() == 0);
    REQUIRE(moveNode(report, Id {QStringLiteral("i1")}, Id {QStringLiteral("s2")}, 0));
    addSection(report, Id {QStringLiteral("p2")}, countedIds(QStringLiteral("n")));
    REQUIRE(removeNode(report, Id {QStringLiteral("s4")}));
    REQUIRE(moveBy(report, Id {QStringLiteral("p3")}, -1));
    model.follow(report);
    ReportTreeModel fresh;
    fresh.show(report);
    CHECK(labels(model) == labels(fresh));
    CHECK(kept.isValid());
}

TEST_CASE("Alt+Down moves the item on and over into the next category")
{
    Desk desk;
    desk.select("i1");
    desk.tree().setFocus();
    QTest::keyClick(&desk.tree(), Qt::Key_Down, Qt::AltModifier);
    CHECK(itemIds(desk, 0) == QStringList {QStringLiteral("i2"), QStringLiteral("i1")});
    QTest::keyClick(&desk.tree(), Qt::Key_Down, Qt::AltModifier);
    CHECK(itemIds(desk, 1) == QStringList {QStringLiteral("i1"), QStringLiteral("i3")});
    CHECK(desk.space().selection().id == Id {QStringLiteral("i1")});
    CHECK(desk.tree().currentIndex().data().toString() == QStringLiteral("调整领导小组"));
    QTest::keyClick(&desk.tree(), Qt::Key_Up, Qt::AltModifier);
    CHECK(itemIds(desk, 0) == QStringList {QStringLiteral("i2"), QStringLiteral("i1")});
}

TEST_CASE("an item is dragged into another category, and undo takes it back")
{
    Desk desk;
    auto *model = qobject_cast<ReportTreeModel *>(desk.tree().model());
    const QModelIndex dragged = model->indexOf({NodeRef::Kind::Item, Id {QStringLiteral("i1")}});
    const QModelIndex target = model->indexOf({NodeRef::Kind::Section, Id {QStringLiteral("s2")}});
    const std::unique_ptr<QMimeData> data(model->mimeData({dragged}));
    REQUIRE(model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, target));
    model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, target);
    CHECK(itemIds(desk, 1) == QStringList {QStringLiteral("i1"), QStringLiteral("i3")});
    const QModelIndex info = model->index(0, 0);
    CHECK_FALSE(model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, info));
    desk.action("undo").trigger();
    CHECK(itemIds(desk, 0) == QStringList {QStringLiteral("i1"), QStringLiteral("i2")});
}

TEST_CASE("the menu moves an item to another category")
{
    Desk desk;
    desk.select("i1");
    QMenu *menu = desk.action("moveTo").menu();
    REQUIRE(menu);
    emit menu->aboutToShow();
    REQUIRE(menu->actions().size() == 1);
    CHECK(menu->actions().first()->text() == QStringLiteral("（二）健全依法决策机制"));
    menu->actions().first()->trigger();
    CHECK(itemIds(desk, 1) == QStringList {QStringLiteral("i3"), QStringLiteral("i1")});
}

TEST_CASE("delete takes the row and selects its neighbour; undo brings both back")
{
    Desk desk;
    const Report before = desk.report();
    desk.select("i1");
    desk.tree().setFocus();
    QTest::keyClick(&desk.tree(), Qt::Key_Delete);
    CHECK(itemIds(desk, 0) == QStringList {QStringLiteral("i2")});
    CHECK(desk.space().selection().id == Id {QStringLiteral("i2")});
    CHECK(desk.action("undo").text() == QStringLiteral("撤销：删除条目"));
    desk.action("undo").trigger();
    CHECK(desk.report() == before);
    CHECK(desk.space().selection().id == Id {QStringLiteral("i1")});
}

TEST_CASE("new problems, plans and categories go into their parts")
{
    Desk desk;
    desk.select("i1");
    desk.action("addProblem").trigger();
    CHECK(desk.report().parts[1].sections.size() == 2);
    CHECK(desk.field(QStringLiteral("问题")).hasFocus());
    desk.action("addPlan").trigger();
    CHECK(desk.report().parts[2].sections.size() == 2);
    CHECK(desk.field(QStringLiteral("打算")).hasFocus());
    desk.select("i1");
    desk.action("addCategory").trigger();
    REQUIRE(desk.report().parts[0].sections.size() == 3);
    CHECK(desk.report().parts[0].sections[1].title.isEmpty());
}

TEST_CASE("choosing another year saves what was typed and shows that year")
{
    Desk desk({ofYear(2018, QStringLiteral("a")), ofYear(2019, QStringLiteral("b"))});
    auto *years = desk.space().navigator()->findChild<QComboBox *>();
    CHECK(years->itemText(0) == QStringLiteral("2019年度"));
    REQUIRE(desk.report().year.number() == 2019);
    TextField &title = desk.field(QStringLiteral("标题"));
    Desk::focusAtEnd(title);
    Desk::type(title, QStringLiteral("（稿）"));
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Down);
    REQUIRE(desk.report().year.number() == 2018);
    CHECK(desk.tree().currentIndex().data().toString() == QStringLiteral("报告信息"));
    REQUIRE(desk.document().choose(Id {QStringLiteral("b")}));
    CHECK(desk.report().title.endsWith(QStringLiteral("（稿）")));
}

TEST_CASE("a finished report is read-only until it is opened again")
{
    Desk desk;
    desk.select("i1");
    desk.action("final").trigger();
    REQUIRE(desk.report().state == ReportState::Final);
    CHECK(desk.field(QStringLiteral("正文")).isReadOnly());
    CHECK_FALSE(desk.action("addProblem").isEnabled());
    CHECK_FALSE(desk.action("removeNode").isEnabled());
    QPushButton *reopen = nullptr;
    for (QPushButton *button : desk.space().pane()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("重新打开修改"))
            reopen = button;
    }
    REQUIRE(reopen);
    QTest::mouseClick(reopen, Qt::LeftButton);
    CHECK(desk.report().state == ReportState::Draft);
    CHECK_FALSE(desk.field(QStringLiteral("正文")).isReadOnly());
}
