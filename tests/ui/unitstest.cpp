// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "ui/dialogs/unitsdialog.h"
#include "ui/models/unittable.h"

#include <QAbstractItemModelTester>
#include <QMessageBox>
#include <QTableView>
#include <QToolButton>

using namespace nianbao;
using namespace nianbao::test;

TEST_CASE("units are typed into the register and come into the library as one step")
{
    Desk desk;
    desk.action("units").trigger();
    auto *dialog = desk.window->findChild<UnitsDialog *>();
    REQUIRE(dialog);
    auto *model = dialog->findChild<UnitTable *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int first = model->add(-1, Id {QStringLiteral("u1")});
    model->setData(model->index(first, UnitTable::Name), QStringLiteral("青禾县司法局"));
    model->setData(model->index(first, UnitTable::Aliases), QStringLiteral("司法局，县局；  "));
    const int second = model->add(first, Id {QStringLiteral("u2")});
    model->setData(model->index(second, UnitTable::Name), QStringLiteral("甲乡"));
    model->setData(model->index(second, UnitTable::Kind), QStringLiteral("township"));
    CHECK(model->move(second, -1) == 0);
    model->add(1, Id {QStringLiteral("u3")});
    dialog->accept();
    const UnitRegister units = desk.document().units();
    REQUIRE(units.size() == 2);
    CHECK(units[0].kind == UnitKind::Township);
    CHECK(units[1].aliases == QStringList {QStringLiteral("司法局"), QStringLiteral("县局")});
    desk.action("undo").trigger();
    CHECK(desk.document().units().isEmpty());
}

TEST_CASE("units that were typed are not lost by Esc")
{
    const Desk desk;
    desk.action("units").trigger();
    auto &dialog = desk.shown<UnitsDialog>();
    auto *model = dialog.findChild<UnitTable *>();
    model->setData(model->index(model->add(-1, Id {QStringLiteral("u1")}), UnitTable::Name), QStringLiteral("甲乡"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    button(desk.shown<QMessageBox>(), QStringLiteral("保存")).click();
    CHECK(QTest::qWaitFor([&] { return desk.document().units().size() == 1; }));
}

TEST_CASE("a row without a name is shown and not lost")
{
    Unit unit;
    unit.id = Id {QStringLiteral("u1")};
    unit.code = QStringLiteral("07");
    UnitsDialog dialog({unit}, true, nullptr);
    dialog.show();
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dialog.units() == UnitRegister {unit});
}
