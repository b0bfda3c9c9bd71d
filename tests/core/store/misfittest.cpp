// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that the file's own checks would not let in, as a salvage meets them.
#include "core/store/database.h"
#include "core/store/reportstore.h"
#include "core/store/schema.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;

TEST_CASE("a report whose rows do not fit together is damaged, and no half of it is read")
{
    const Report report = test::fullReport();
    for (const char *sql : {
             "UPDATE report_paragraph SET field = \'x\' WHERE rowid = (SELECT max(rowid) FROM report_paragraph)",
             "UPDATE report_paragraph SET kind = \'x\' WHERE rowid = (SELECT max(rowid) FROM report_paragraph)",
             "UPDATE part_paragraph SET field = \'x\' WHERE rowid = (SELECT max(rowid) FROM part_paragraph)",
             "UPDATE part_paragraph SET kind = \'x\' WHERE rowid = (SELECT max(rowid) FROM part_paragraph)",
             "UPDATE part_paragraph SET part = \'x\' WHERE rowid = (SELECT max(rowid) FROM part_paragraph)",
             "UPDATE section_paragraph SET field = \'x\' WHERE rowid = (SELECT max(rowid) FROM section_paragraph)",
             "UPDATE section_paragraph SET section = \'x\' WHERE rowid = (SELECT max(rowid) FROM section_paragraph)",
             "UPDATE item_paragraph SET field = \'x\' WHERE rowid = (SELECT max(rowid) FROM item_paragraph)",
             "UPDATE item_paragraph SET item = \'x\' WHERE rowid = (SELECT max(rowid) FROM item_paragraph)",
             "UPDATE item_paragraph SET kind = \'x\' WHERE rowid = (SELECT max(rowid) FROM item_paragraph)",
             "UPDATE section SET part = 'x'",
             "UPDATE item SET section = 'x'",
             "UPDATE item SET parent = 'x'",
             "UPDATE part SET kind = 'x'",
             "UPDATE part SET section_style = 'x'",
             "UPDATE section SET item_style = 'x'",
             "UPDATE section SET plan_state = 'x'",
             "UPDATE item SET child_style = 'x'",
             "UPDATE report SET state = 'x'",
             "UPDATE report SET edition = ''",
             "UPDATE report SET numbering = 'x'",
             "UPDATE report SET ignored = '[1]'",
             "UPDATE report SET ignored = '{}'",
             "DELETE FROM report",
         }) {
        INFO(sql);
        const auto database = Database::inMemory();
        REQUIRE(database);
        REQUIRE(migrate(**database, migrations()));
        REQUIRE(saveReport(**database, nullptr, &report));
        CHECK(loadReport(**database, report.id).value() == report);
        REQUIRE((*database)->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        REQUIRE((*database)->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        REQUIRE((*database)->execute(QString::fromLatin1(sql)));
        const Result<Report> read = loadReport(**database, report.id);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::Library);
    }
}
