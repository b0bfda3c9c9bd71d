// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"
#include "core/base/files.h"
#include "core/base/filestamp.h"
#include "core/base/folders.h"
#include "core/base/samefile.h"
#include "core/base/sidefiles.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

#include <QtGlobal>

using namespace nianbao;
using nianbao::test::Scratch;

#ifdef Q_OS_LINUX
TEST_CASE("every name of a file comes back as the bytes it was, whatever they are")
{
    for (const QByteArray &bytes : {QByteArray("a.txt"), QByteArray("报告𠮷.txt"), QByteArray("\xb1\xa8\xb8\xe6.txt"),
             QByteArray("/家/\xb1\xa8/𠮷\xff\xf0\x9f\x9f"), QByteArray("\xed\xa0\x80\xc0\xaf"), QByteArray("\xe6\x8a"),
             QByteArray()}) {
        INFO(bytes.toPercentEncoding().toStdString());
        CHECK(fileNameBytes(fileNameOf(bytes)) == bytes);
    }
    for (int byte = 1; byte < 256; ++byte)
        CHECK(fileNameBytes(fileNameOf(QByteArray(3, char(byte)))) == QByteArray(3, char(byte)));
    CHECK(fileNameOf("\xb1.txt") == QString(QChar(0xDCB1)) + QStringLiteral(".txt"));
}

TEST_CASE("a name in GBK is shown as Chinese, one in nothing known with its bytes, all others as they are")
{
    CHECK(readableName(fileNameOf("\xb1\xa8\xb8\xe6.txt")) == QStringLiteral("报告.txt"));
    CHECK(readableName(fileNameOf("/家/\xb1\xa8\xb8\xe6/报告.txt")) == QStringLiteral("/家/报告/报告.txt"));
    CHECK(
        readableName(fileNameOf("\xb1\xa8\xb8\xe6\xc4\xa3\xb0\xe5.doc")) == QStringLiteral("报告模板.doc")); // C4 A3: ģ
    CHECK(readableName(fileNameOf("𠮷\xff")) == QStringLiteral("𠮷%FF"));
    CHECK(readableName(QStringLiteral("𠮷 100%.txt")) == QStringLiteral("𠮷 100%.txt"));
    CHECK(readableName({}).isEmpty());
    CHECK(readableName(QStringLiteral("甲\n错误：乙\t.txt")) == QStringLiteral("甲%0A错误：乙%09.txt"));
    CHECK(readableName(fileNameOf("a\n\xff")) == QStringLiteral("a%0A%FF"));
}

TEST_CASE("a file whose name is no UTF-8 is written, read, found and told by its name in Chinese")
{
    const Scratch scratch;
    const QString folder = scratch.path() + u'/' + fileNameOf("\xd5\xf2");
    const QString path = folder + u'/' + fileNameOf("\xb1\xa8\xb8\xe6.txt");
    CHECK_FALSE(isFolder(folder));
    const auto missing = readFile(path, 10);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.contains(QStringLiteral("镇/报告.txt")));
    CHECK(missing.error().file == path);
    REQUIRE(std::filesystem::create_directory(nativePath(folder)));
    CHECK(isFolder(folder));
    REQUIRE(atomicWrite(path, "甲", Overwrite::No));
    CHECK(readFile(path, 10).value_or(QByteArray()) == "甲");
    CHECK(readStart(path, 1).value_or(QByteArray()) == "\xe7");
    CHECK(stampOf(path)->size == 3);
    CHECK(isSameFile(path, path));
    CHECK(allFilesBelow(scratch.path(), 10).files == QStringList {path});
    CHECK_FALSE(atomicWrite(path, "乙", Overwrite::No));
    CHECK(atomicWrite(path, "乙", Overwrite::Yes));
    CHECK(readFile(path, 2).error().message.contains(QStringLiteral("报告.txt")));
    std::filesystem::remove_all(nativePath(folder)); // Qt would leave it
}
#endif
