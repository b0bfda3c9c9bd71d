// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wordlist.h"
#include "tests/support/catch.h"

using namespace nianbao;

TEST_CASE("sentences in one line are parted as their script parts them")
{
    CHECK(inOneLine({QStringLiteral("读不出。"), QStringLiteral("请另存。")}) == QStringLiteral("读不出。请另存。"));
    CHECK(inOneLine({QStringLiteral("Unreadable."), QStringLiteral("Save it again.")})
        == QStringLiteral("Unreadable. Save it again."));
    CHECK(inOneLine(QStringList {QString(), QStringLiteral("Yes."), QString()}) == QStringLiteral("Yes."));
    CHECK(inOneLine(QStringList()).isEmpty());
    Error error;
    error.message = QStringLiteral("“a.doc” is old.");
    error.remedy = QStringLiteral("Save it as .docx.");
    CHECK(inOneLine(error) == QStringLiteral("“a.doc” is old. Save it as .docx."));
}
