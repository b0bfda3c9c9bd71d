// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names as a GBK archive leaves them on Linux.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QtGlobal>

#ifdef Q_OS_LINUX

using namespace nianbao::test;

namespace {

const QString kName = QStringLiteral("$(printf '\\261\\250\\270\\346.txt')"); // 报告.txt in GBK

} // namespace

TEST_CASE("a file whose name is GBK is imported, kept under its Chinese name, and named in JSON as bytes")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("县.nianbao"), {});
    folder.write(QStringLiteral("好.txt"), reportText(2018));
    REQUIRE(folder.runByShell(QStringLiteral("mkdir 'rar' && mv 好.txt \"rar/%1\"").arg(kName)).exit == 0);
    const QString import = QStringLiteral("\"$0\" import %1 --library 县.nianbao --json");
    const Answer byName = folder.runByShell(import.arg(QStringLiteral("\"rar/%1\" --dry-run").arg(kName)));
    INFO(byName.out.toStdString() << byName.err.toStdString());
    CHECK(byName.exit == 0);
    CHECK(byName.out.isValidUtf8());
    const QJsonObject file = byName.json().value(QStringLiteral("files")).toArray().first().toObject();
    CHECK(file.value(QStringLiteral("file")).toString().endsWith(QString::fromUtf16(u"/\xDCB1\xDCA8\xDCB8\xDCE6.txt")));
    CHECK(folder.runByShell(import.arg(QStringLiteral("rar"))).exit == 0);
    const Answer sources = folder.done({QStringLiteral("sources"), library});
    CHECK(sources.out.contains("\t报告.txt\n"));
    CHECK(folder.done({QStringLiteral("dump"), library}).out.contains("报告.txt"));
    CHECK(folder.runByShell(QStringLiteral("rm -r rar")).exit == 0);
}

TEST_CASE("other commands read, write and refuse a file by its GBK name too, in sentences that can be read")
{
    const Workplace folder;
    folder.write(QStringLiteral("好.txt"), reportText(2018));
    const QString words = QStringLiteral("\"$0\" %1 \"%2\"").arg(QStringLiteral("%1"), kName);
    const Answer missing = folder.runByShell(words.arg(QStringLiteral("check")));
    CHECK(missing.exit == 3);
    CHECK(missing.err.contains("“报告.txt”"));
    REQUIRE(folder.runByShell(QStringLiteral("mv 好.txt \"%1\"").arg(kName)).exit == 0);
    CHECK(folder.runByShell(words.arg(QStringLiteral("check --min-severity error"))).exit <= 1);
    CHECK(folder.runByShell(words.arg(QStringLiteral("pdf --output 报告.pdf"))).exit == 0);
    CHECK(folder.read(QStringLiteral("报告.pdf")).startsWith("%PDF"));
    CHECK(folder.runByShell(words.arg(QStringLiteral("check --fix --output 报告.docx"))).exit <= 1);
    const Answer taken = folder.runByShell(words.arg(QStringLiteral("new")));
    INFO(taken.err.toStdString());
    CHECK(taken.exit == 4);
    CHECK(taken.err.contains("“报告.txt”"));
    const Answer listed = folder.runByShell(words.arg(QStringLiteral("list")));
    CHECK(listed.exit == 4);
    CHECK(listed.err.contains("UTF-8"));
    CHECK(folder.runByShell(QStringLiteral("rm \"%1\"").arg(kName)).exit == 0);
}

#endif
