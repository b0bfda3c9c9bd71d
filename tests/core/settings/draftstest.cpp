// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/drafts.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace nianbao;

TEST_CASE("a draft stays until it is dropped, and each library of a name has its own")
{
    const QTemporaryDir folder;
    qputenv("NIANBAO_HOME", folder.filePath(QStringLiteral("我的 家")).toUtf8());
    const DraftName first {QStringLiteral("units"), QStringLiteral("/甲/年报.nianbao")};
    const DraftName second {QStringLiteral("units"), QStringLiteral("/乙/年报.nianbao")};
    CHECK(!keptDraft(first));
    dropDraft(first); // of nothing
    REQUIRE(keepDraft(first, "一"));
    REQUIRE(keepDraft(first, "二"));
    REQUIRE(keepDraft(second, "三"));
    CHECK(keptDraft(first) == QByteArray("二"));
    CHECK(!keptDraft({QStringLiteral("units")}));
    dropDraft(first);
    CHECK(!keptDraft(first));
    CHECK(keptDraft(second) == QByteArray("三"));
    qunsetenv("NIANBAO_HOME");
}

TEST_CASE("where no folder can be made the draft is refused, and nothing was left")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("home")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    qputenv("NIANBAO_HOME", folder.filePath(QStringLiteral("home")).toUtf8());
    CHECK(!keepDraft({QStringLiteral("units")}, "一"));
    CHECK(!keptDraft({QStringLiteral("units")}));
    qunsetenv("NIANBAO_HOME");
}
