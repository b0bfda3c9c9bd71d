// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/templates.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "ui/dialogs/structuredialog.h"

#include <QPlainTextEdit>

using namespace nianbao;

TEST_CASE("the structure dialog shows the parts and sections that there will be, and loses no item")
{
    const Report report = test::fullReport();
    const StructureDialog dialog(report, loadTemplates(), nullptr);
    const auto *outline = dialog.findChild<QPlainTextEdit *>();
    REQUIRE(outline);
    const Report changed = dialog.changed(report);
    CHECK(outline->toPlainText().split(u'\n').size() > changed.parts.size());
    for (const Part &part : changed.parts)
        CHECK(outline->toPlainText().contains(part.heading));
    const auto items = [](const Report &of) {
        qsizetype sum = 0;
        for (const Part &part : of.parts)
            for (const Section &section : part.sections)
                sum += section.items.size();
        return sum;
    };
    CHECK(items(changed) == items(report));
}
