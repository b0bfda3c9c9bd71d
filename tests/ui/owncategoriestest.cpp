// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "core/model/nodematch.h"
#include "ui/dialogs/importdialog.h"
#include "ui/window/filecommands.h"

#include <QComboBox>

using namespace nianbao;
using namespace nianbao::test;

namespace {

QComboBox *boxFor(const ImportDialog &dialog, const QString &name)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name && !box->isHidden())
            return box;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a department's own heading is put into a category of the report before it is taken in, and back")
{
    Desk desk;
    const Section target = desk.report().parts.first().sections.first();
    const auto categories = desk.report().parts.first().sections.size();
    desk.window->files().importPaths({desk.scratch.write(QStringLiteral("县财政局.txt"),
        "青禾县财政局工作总结\n一、工作情况\n（一）星际探索。一是发射卫星。发射3颗。二是登月。登月1次。\n")});
    auto &dialog = desk.shown<ImportDialog>();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isReading(); }));
    const QString name = QStringLiteral("“星际探索”归入");
    const auto choose = [&](const QString &category) {
        REQUIRE(QTest::qWaitFor([&] { return boxFor(dialog, name) != nullptr; }));
        QComboBox *box = boxFor(dialog, name);
        const int index = category.isEmpty() ? 0 : box->findData(category);
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isReading() && boxFor(dialog, name) != nullptr; }));
        CHECK(boxFor(dialog, name)->currentIndex() == index);
    };
    choose(bareTitle(target.title));
    choose({});
    CHECK(dialog.plans().first().ownHeadings.size() == 1);
    choose(bareTitle(target.title));
    dialog.accept();
    CHECK(desk.report().parts.first().sections.size() == categories);
    CHECK(findSection(desk.report(), target.id)->items.size() == target.items.size() + 2);
    desk.action("undo").trigger();
    CHECK(*findSection(desk.report(), target.id) == target);
}
