// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/proofread.h"

#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

TEST_CASE("a check that is called off asks no further rule")
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body = paragraphs({QStringLiteral("受理案件3件，，均已审结。")});
    std::atomic_bool cancelled = false;
    CheckOptions options;
    options.cancelled = &cancelled;
    CHECK_FALSE(check(report, options, {}).findings.isEmpty());
    cancelled = true;
    CHECK(check(report, options, {}).findings.isEmpty());
}
