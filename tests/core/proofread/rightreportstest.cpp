// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole reports of made-up places in which everything is right, of every kind of office and year, and full of figures
// that look as if they contradicted each other.
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace nianbao;
using namespace nianbao::test;

TEST_CASE("two dozen right reports of ten years have no error and no warning")
{
    const QDir folder(QStringLiteral(NIANBAO_SOURCE_DIR "/tests/data/reports"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    REQUIRE(names.size() >= 24);
    constexpr int kYear = 4; // digits at the name's end
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const int year = name.chopped(int(QStringLiteral(".txt").size())).right(kYear).toInt();
        const Findings findings = checkText(QString::fromUtf8(file.readAll()), {}, year);
        INFO(name.toStdString() << '\n' << shown(findings).toStdString());
        CHECK(findings.count(Severity::Error) + findings.count(Severity::Warning) == 0);
    }
}
