// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>

using namespace nianbao::test;

TEST_CASE("a text goes through new, import, list and show without losing a word")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("年报 库.nianbao"), {2018});
    const QString listed = QString::fromUtf8(folder.done({QStringLiteral("list"), library}).out);
    CHECK(listed.startsWith(QStringLiteral("2018\t青山县人民政府\tcity\t起草\t青山县2018年度")));
    const Answer shown = folder.done({QStringLiteral("show"), library});
    CHECK(shown.err.isEmpty());
    CHECK(QString::fromUtf8(shown.out) == QString::fromUtf8(reportText(2018)));
}

TEST_CASE("one part is shown with the number it has in the report")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库.nianbao"), {2018});
    const QStringList words {QStringLiteral("show"), library, QStringLiteral("--part")};
    const Answer byNumber = folder.done(words + QStringList {QStringLiteral("2")});
    const Answer byKind = folder.done(words + QStringList {QStringLiteral("problems")});
    CHECK(byNumber.out == byKind.out);
    CHECK(QString::fromUtf8(byNumber.out).startsWith(QStringLiteral("二、存在的问题\n一是")));
    CHECK_FALSE(QString::fromUtf8(byNumber.out).contains(QStringLiteral("三、")));
}

TEST_CASE("JSON export, import and export again gives the same bytes and an equal library")
{
    const Workplace folder;
    const QString first = libraryWith(folder, QStringLiteral("甲.nianbao"), {2017, 2018});
    const QString second = libraryWith(folder, QStringLiteral("乙.nianbao"), {});
    const auto exported = [&](const QString &library, const QString &name) {
        folder.done({QStringLiteral("export"), QStringLiteral("--library"), library, QStringLiteral("--format"),
            QStringLiteral("json"), QStringLiteral("--output"), folder.path(name)});
        return folder.read(name);
    };
    const QByteArray before = exported(first, QStringLiteral("甲.json"));
    folder.done(
        {QStringLiteral("import"), folder.path(QStringLiteral("甲.json")), QStringLiteral("--library"), second});
    CHECK(exported(second, QStringLiteral("乙.json")) == before);
    const auto withoutOriginals = [&](const QString &library) { // which packages carry, not data files
        QByteArray dump = folder.done({QStringLiteral("dump"), library}).out;
        const qsizetype sources = dump.indexOf("\nsource\n");
        return sources < 0 ? dump : dump.left(sources + 1);
    };
    CHECK(withoutOriginals(first) == withoutOriginals(second));
    CHECK(withoutOriginals(first).size() < folder.done({QStringLiteral("dump"), first}).out.size());
}

TEST_CASE("a package carries everything, the kept originals too")
{
    const Workplace folder;
    const QString first = libraryWith(folder, QStringLiteral("甲.nianbao"), {2017, 2018});
    const QString second = libraryWith(folder, QStringLiteral("乙.nianbao"), {});
    const QString package = folder.path(QStringLiteral("甲 包.nbpkg"));
    folder.done({QStringLiteral("package"), QStringLiteral("make"), QStringLiteral("--library"), first,
        QStringLiteral("--output"), package});
    folder.done({QStringLiteral("package"), QStringLiteral("verify"), package});
    folder.done({QStringLiteral("import"), package, QStringLiteral("--library"), second});
    CHECK(folder.done({QStringLiteral("dump"), first}).out == folder.done({QStringLiteral("dump"), second}).out);
}

TEST_CASE("a text that is exported reads as what was imported")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库.nianbao"), {2018});
    const QString target = folder.path(QStringLiteral("导 出.txt"));
    folder.done({QStringLiteral("export"), QStringLiteral("--library"), library, QStringLiteral("--format"),
        QStringLiteral("txt"), QStringLiteral("--output"), target});
    CHECK(QString::fromUtf8(folder.readText(QStringLiteral("导 出.txt"))).trimmed()
        == QString::fromUtf8(reportText(2018)).trimmed());
}

TEST_CASE("a dry run tells what would happen and leaves every byte")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库"), {2018});
    const QByteArray before = folder.read(QStringLiteral("库"));
    QByteArray changed = reportText(2018);
    changed.replace("召开推进会3次", "召开推进会5次");
    const QString text = folder.write(QStringLiteral("改.txt"), changed);
    const QStringList words {QStringLiteral("import"), text, QStringLiteral("--library"), library,
        QStringLiteral("--dry-run"), QStringLiteral("--json")};
    const QJsonObject object = folder.done(words).json();
    CHECK(object[QStringLiteral("changed")].toInt() == 1);
    CHECK(object[QStringLiteral("added")].toInt() == 0);
    CHECK(object[QStringLiteral("imported")].toInt(-1) == 0);
    CHECK(object[QStringLiteral("files")][0][QStringLiteral("encoding")].toString() == QStringLiteral("UTF-8"));
    CHECK(folder.read(QStringLiteral("库")) == before);
}

TEST_CASE("the same text twice changes nothing the second time")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库"), {2018});
    const QByteArray before = folder.done({QStringLiteral("dump"), library}).out;
    const QStringList words {QStringLiteral("import"), folder.path(QStringLiteral("2018 年.txt")),
        QStringLiteral("--library"), library, QStringLiteral("--json")};
    const QJsonObject object = folder.done(words).json();
    CHECK(object[QStringLiteral("imported")].toInt(-1) == 0);
    CHECK(object[QStringLiteral("same")].toInt() > 0);
    CHECK(folder.done({QStringLiteral("dump"), library}).out == before);
}

TEST_CASE("of several files all are taken or none")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库"), {});
    const QString good = folder.write(QStringLiteral("好.txt"), reportText(2016));
    const QString other = folder.write(QStringLiteral("另一份.txt"), reportText(2017));
    const QString bad = folder.write(QStringLiteral("坏.txt"), "\xff\xff\x80");
    const QByteArray before = folder.read(QStringLiteral("库"));
    const QStringList into {QStringLiteral("--library"), library};
    CHECK(folder.run(QStringList {QStringLiteral("import"), good, bad} + into).exit == 3);
    CHECK(folder.read(QStringLiteral("库")) == before);
    folder.done(QStringList {QStringLiteral("import"), good, other} + into);
    CHECK(folder.done({QStringLiteral("list"), library}).out.count('\n') == 2);
}

TEST_CASE("two files about one report are merged in their order")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库"), {});
    QByteArray changed = reportText(2018);
    changed.replace("召开推进会3次", "召开推进会5次");
    const QString first = folder.write(QStringLiteral("一.txt"), reportText(2018));
    const QString second = folder.write(QStringLiteral("二.txt"), changed);
    folder.done({QStringLiteral("import"), first, second, QStringLiteral("--library"), library});
    CHECK(folder.done({QStringLiteral("show"), library}).out == changed);
}

TEST_CASE("year, organisation and edition of the command line win over those of the text")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库"), {});
    const QString text = folder.write(QStringLiteral("a.txt"), reportText(2018));
    folder.done({QStringLiteral("import"), text, QStringLiteral("--library"), library, QStringLiteral("--year=2020"),
        QStringLiteral("--organisation"), QStringLiteral("青山县司法局"), QStringLiteral("--edition"),
        QStringLiteral("congress")});
    CHECK(QString::fromUtf8(folder.done({QStringLiteral("list"), library}).out)
              .startsWith(QStringLiteral("2020\t青山县司法局\tcongress\t")));
}

TEST_CASE("a text fills the empty report that new has made")
{
    const Workplace folder;
    const QString library = folder.path(QStringLiteral("库"));
    folder.done({QStringLiteral("new"), library, QStringLiteral("--year"), QStringLiteral("2018")});
    const QString text = folder.write(QStringLiteral("a.txt"), reportText(2018));
    folder.done({QStringLiteral("import"), text, QStringLiteral("--library"), library});
    const QString listed = QString::fromUtf8(folder.done({QStringLiteral("list"), library}).out);
    CHECK(listed.count(QLatin1Char('\n')) == 1);
    CHECK(listed.startsWith(QStringLiteral("2018\t青山县人民政府\t")));
}

TEST_CASE("a file in GB18030 is taken in and the guess is told")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库"), {});
    // 青山县2018年工作情况的报告 / 一、工作开展情况 / 各项工作取得新进展。
    const QString text = folder.write(QStringLiteral("gbk.txt"),
        QByteArray::fromHex("c7e0c9bdcfd832303138c4eab9a4d7f7c7e9bfb6b5c4b1a8b8e60a"
                            "d2bba1a2b9a4d7f7bfaad5b9c7e9bfb60ab8f7cfeeb9a4d7f7c8a1b5c3d0c2bdf8d5b9a1a30a"));
    const QJsonObject object =
        folder.done({QStringLiteral("import"), text, QStringLiteral("--library"), library, QStringLiteral("--json")})
            .json();
    CHECK(object[QStringLiteral("files")][0][QStringLiteral("encoding")].toString() == QStringLiteral("GB18030"));
    CHECK(QString::fromUtf8(folder.done({QStringLiteral("show"), library}).out)
              .contains(QStringLiteral("各项工作取得新进展。")));
}

TEST_CASE("standard input is taken in where the name is a dash")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库"), {});
    const QStringList words {QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--library"), library};
    CHECK(folder.run(words, {}, reportText(2018)).exit == 0);
    CHECK(folder.done({QStringLiteral("show"), library}).out == reportText(2018));
    CHECK(folder.run(words, {}, {}).exit == 3);
}
