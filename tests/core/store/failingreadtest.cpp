// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingread.h"
#include "core/store/library.h"
#include "tests/support/randomedits.h"
#include "tests/support/scratch.h"

using namespace nianbao;
using test::FailingRead;
using test::RandomEdits;
using test::Scratch;

TEST_CASE("whichever read the disk fails once, a sound library is never called damaged")
{
    const Scratch scratch;
    const QString path = scratch.library(QStringLiteral("年报.nianbao"), {RandomEdits(1).report()})->path();
    for (const auto open : {Library::open, Library::openReadOnly}) {
        bool hasCome = true;
        int failures = 0;
        for (int nth = 1; hasCome; ++nth) {
            const FailingRead failing(nth);
            const auto library = open(path);
            const auto faults = library ? (*library)->verify() : Result<QStringList>(library.error());
            hasCome = failing.hasCome();
            CAPTURE(nth);
            if (faults) {
                CHECK(faults->isEmpty());
                continue;
            }
            ++failures;
            CHECK(faults.error().kind == ErrorKind::Disk);
            CHECK(faults.error().code == QLatin1String("disk.io"));
        }
        CHECK(failures > 10);
    }
    CHECK((*Library::open(path))->verify()->isEmpty());
}
