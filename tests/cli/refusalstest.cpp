// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace nianbao::test;

namespace {

struct Refusal {
    const char *why;
    const char *words; ///< separated by one space; {name} stands for a path of the scene
    int exit;
};

constexpr Refusal kRefusals[] {
    {"no verb", "", 2},
    {"unknown verb", "frobnicate", 2},
    {"mistyped verb", "lsit {one}", 2},
    {"unknown option", "list {one} --colour", 2},
    {"option twice", "show {one} --year 2018 --year 2018", 2},
    {"option without its value", "show {one} --year", 2},
    {"switch with a value", "import {txt} --library {one} --dry-run=yes", 2},
    {"missing file name", "list", 2},
    {"one file name too many", "list {one} {two}", 2},
    {"missing --library", "import {txt}", 2},
    {"missing --format", "export --library {one} --output {out}", 2},
    {"missing --output", "pdf {txt}", 2},
    {"empty --output", "pdf {txt} --output=", 2},
    {"neither library nor file", "pdf --output {out}", 2},
    {"library and file", "pdf {txt} --library {one} --output {out}", 2},
    {"a library as a report file", "pdf {one}.nianbao --output {out}", 2},
    {"year before 1949", "show {one} --year 1948", 2},
    {"year after 2100", "import {txt} --library {one} --year 2101", 2},
    {"year that is no number", "show {one} --year 二〇一八", 2},
    {"year too large for a number", "show {one} --year 99999999999999999999", 2},
    {"unknown edition", "show {one} --edition village", 2},
    {"unknown structure", "new {out} --year 2018 --structure parts9", 2},
    {"unknown categories", "new {out} --year 2018 --categories none9", 2},
    {"organisation without a year", "new {out} --organisation 青山县人民政府", 2},
    {"unknown format to write", "export --library {one} --format doc95 --output {out}", 2},
    {"unknown format to read", "import {txt} --library {one} --format doc95", 2},
    {"several reports fit", "show {two}", 2},
    {"several reports fit a text export", "export --library {two} --format txt --output {out}", 2},
    {"no report fits", "show {one} --year 1999", 2},
    {"library without reports", "show {empty}", 2},
    {"unknown part", "show {one} --part 9", 2},
    {"target is there", "export --library {one} --format json --output {existing}", 2},
    {"target of a PDF is there", "pdf {txt} --output {existing}", 2},
    {"a new library where a file is", "new {existing}", 2},
    {"resolution too low", "png {txt} --output {pictures} --dpi 5", 2},
    {"no page 0", "png {txt} --output {pictures} --page 0", 2},
    {"no page 99", "png {txt} --output {pictures} --page 99 --allow-substitute", 2},
    {"target is the library", "export --library {one} --format json --output {one} --overwrite", 2},
    {"PDF over the library", "pdf --library {one} --output {one} --overwrite", 2},
    {"PDF over its source", "pdf {txt} --output {txt} --overwrite", 2},
    {"import of the library itself", "import {one} --library {one}", 2},
    {"import of a hard link to the library", "import {link} --library {one}", 2},
    {"missing input", "import {missing} --library {one}", 3},
    {"a folder as input", "import {folder} --library {one}", 3},
    {"a device as input", "import /dev/null --library {one}", 3},
    {"bytes of no encoding", "import {bytes} --library {one}", 3},
    {"not the named encoding", "import {gbk} --library {one} --encoding UTF-8", 3},
    {"half a JSON file", "import {halfjson} --library {one}", 3},
    {"a text without a year", "import {noyear} --library {one}", 3},
    {"a library that is not there", "list {missing}", 4},
    {"import into a library that is not there", "import {txt} --library {missing}", 4},
    {"a text as library", "list {txt}", 4},
    {"an empty file as library", "verify {nothing}", 4},
    {"a folder as library", "list {folder}", 4},
    {"a device as library", "list /dev/null", 4},
    {"a newer library", "list {newer}", 4},
    {"half a library", "verify {half}", 4},
    {"target is a folder", "export --library {one} --format json --output {folder} --overwrite", 6},
    {"target is a device", "pdf {txt} --output /dev/full --overwrite", 6},
    {"target in a folder that is not there", "pdf {txt} --output {missing}/a.pdf", 6},
    {"pictures into a file", "png {txt} --output {existing} --allow-substitute", 6},
};

/// Everything that the table's words name.
class Scene {
public:
    Scene()
    {
        libraryWith(folder, QStringLiteral("one"), {2018});
        libraryWith(folder, QStringLiteral("two"), {2017, 2018});
        libraryWith(folder, QStringLiteral("empty"), {});
        folder.write(QStringLiteral("txt"), reportText(2018));
        folder.write(QStringLiteral("existing"), "old");
        folder.write(QStringLiteral("nothing"), "");
        folder.write(QStringLiteral("bytes.txt"), "\xff\xff\x80 abc");
        folder.write(QStringLiteral("gbk.txt"), "\xc7\xe0\xc9\xbd\xcf\xd8\n");
        folder.write(QStringLiteral("halfjson.json"), "{\"format\":\"nianbao-report\",\"version\":1,\"rep");
        folder.write(QStringLiteral("noyear.txt"), QStringLiteral("工作情况的报告\n一、工作\n没有年度。\n").toUtf8());
        QByteArray newer = folder.read(QStringLiteral("one"));
        newer[63] = 99; // last byte of user_version in the header of an SQLite file
        folder.write(QStringLiteral("newer"), newer);
        folder.write(QStringLiteral("half"), folder.read(QStringLiteral("two")).chopped(newer.size() / 2));
        REQUIRE(QDir().mkpath(folder.path(QStringLiteral("folder"))));
        QProcess::execute(
            QStringLiteral("ln"), {folder.path(QStringLiteral("one")), folder.path(QStringLiteral("link"))});
    }

    [[nodiscard]] QStringList wordsOf(const Refusal &row) const
    {
        QStringList words = QString::fromUtf8(row.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString &word : words) {
            const qsizetype begin = word.indexOf(QLatin1Char('{'));
            const qsizetype end = word.indexOf(QLatin1Char('}'));
            if (begin < 0)
                continue;
            QString name = word.mid(begin + 1, end - begin - 1);
            for (const char *suffix : {".txt", ".json"}) {
                if (QFile::exists(folder.path(name + QLatin1String(suffix))))
                    name += QLatin1String(suffix);
            }
            word.replace(begin, end - begin + 1, folder.path(name));
        }
        return words;
    }

    [[nodiscard]] QHash<QString, QByteArray> files() const
    {
        QHash<QString, QByteArray> contents;
        for (const QString &name : QDir(folder.path({})).entryList(QDir::Files | QDir::Hidden))
            contents.insert(name, folder.read(name));
        return contents;
    }

    Workplace folder;
};

} // namespace

TEST_CASE("every refusal has its exit code, a sentence, a remedy and leaves all files as they were")
{
    const Scene scene;
    const QHash<QString, QByteArray> before = scene.files();
    for (const Refusal &row : kRefusals) {
        const QStringList words = scene.wordsOf(row);
        const Answer plain = scene.folder.run(words);
        INFO(row.why << ": " << row.words << '\n' << plain.err.toStdString());
        CHECK(plain.exit == row.exit);
        CHECK(plain.out.isEmpty());
        CHECK(QString::fromUtf8(plain.err).startsWith(QStringLiteral("错误：")));

        const Answer answer = scene.folder.run(words + QStringList {QStringLiteral("--json")});
        CHECK(answer.exit == row.exit);
        CHECK(answer.err.isEmpty());
        const QJsonObject object = answer.json();
        CHECK_FALSE(object[QStringLiteral("ok")].toBool(true));
        CHECK_FALSE(object[QStringLiteral("code")].toString().isEmpty());
        CHECK_FALSE(object[QStringLiteral("message")].toString().isEmpty());
        CHECK_FALSE(object[QStringLiteral("remedy")].toString().isEmpty());
        CHECK(object[QStringLiteral("place")].isObject());
        const bool takesIn = words.value(0) == QStringLiteral("import") || words.value(0) == QStringLiteral("merge");
        CHECK(object[QStringLiteral("imported")].toInt(-1) == (takesIn ? 0 : -1));
    }
    CHECK(scene.files() == before);
}

TEST_CASE("a mistyped verb or option is answered with what was probably meant")
{
    const Workplace folder;
    CHECK(folder.run({QStringLiteral("improt")}).err.contains("import"));
    CHECK(folder.run({QStringLiteral("list"), QStringLiteral("x"), QStringLiteral("--quite")}).err.contains("--quiet"));
}

TEST_CASE("several fitting reports are listed as choices")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库.nianbao"), {2017, 2018});
    const QString choices = QString::fromUtf8(folder.run({QStringLiteral("show"), library}).err);
    CHECK(choices.contains(QStringLiteral("2017 青山县人民政府 报上级政府（city）")));
    CHECK(choices.contains(QStringLiteral("2018 青山县人民政府 报上级政府（city）")));
    CHECK(choices.contains(QStringLiteral("--year")));
}

TEST_CASE("a library that is absent is not made by an import, and the way to make it is told")
{
    const Workplace folder;
    const QString text = folder.write(QStringLiteral("a.txt"), reportText(2018));
    const QString library = folder.path(QStringLiteral("没有.nianbao"));
    const Answer answer = folder.run({QStringLiteral("import"), text, QStringLiteral("--library"), library});
    CHECK(answer.exit == 4);
    CHECK(answer.err.contains("nianbao-cli new"));
    CHECK_FALSE(QFile::exists(library));
}

TEST_CASE("a new library with wrong wishes leaves no file behind")
{
    const Workplace folder;
    const QString library = folder.path(QStringLiteral("库.nianbao"));
    CHECK(folder
              .run({QStringLiteral("new"), library, QStringLiteral("--year"), QStringLiteral("2018"),
                  QStringLiteral("--structure"), QStringLiteral("parts9")})
              .exit
        == 2);
    CHECK_FALSE(QFile::exists(library));
}

TEST_CASE("control and direction characters in names are written out, never sent to a terminal")
{
    const Workplace folder;
    const Answer answer = folder.run({QStringLiteral("list"), QStringLiteral("a\x1b[31m\u202eb.nianbao")});
    CHECK(answer.exit == 4);
    CHECK_FALSE(answer.err.contains('\x1b'));
    CHECK(answer.err.contains("\\u001b[31m\\u202eb"));
}

TEST_CASE("a damaged library names its newest backup, one of a newer version asks for that")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库"), {2018});
    folder.done({QStringLiteral("backup"), library});
    const QByteArray sound = folder.read(QStringLiteral("库"));
    QByteArray newer = sound;
    newer[63] = 99; // last byte of user_version in the header of an SQLite file
    for (const auto &[bytes, offered] : {std::pair(sound.left(20'000), true), std::pair(newer, false)}) {
        folder.write(QStringLiteral("库"), bytes);
        const Answer answer = folder.run({QStringLiteral("list"), library, QStringLiteral("--json")});
        CHECK(answer.exit == 4);
        const QString remedy = answer.json()[QStringLiteral("remedy")].toString();
        CHECK(remedy.contains(QStringLiteral("restore")) == offered);
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("a library that another process holds is read, but refused as in use where it would be written")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库"), {2018});
    folder.done({QStringLiteral("backup"), library});
    const QByteArray before = folder.read(QStringLiteral("库"));
    const int held = ::open(QFile::encodeName(library).constData(), O_RDWR | O_CLOEXEC);
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000; // SQLite's lock bytes, PENDING_BYTE and what follows it
    lock.l_len = 512;
    REQUIRE(::fcntl(held, F_SETLK, &lock) == 0);
    const Answer listed = folder.run({QStringLiteral("list"), library, QStringLiteral("--json")});
    const Answer checked = folder.run({QStringLiteral("check"), library});
    const Answer answer = folder.run({QStringLiteral("import"), folder.path(QStringLiteral("2018 年.txt")),
        QStringLiteral("--library"), library, QStringLiteral("--json")});
    ::close(held);
    CHECK(listed.exit == 0);
    CHECK(checked.exit == 0);
    CHECK(checked.err.contains("正在别处打开"));
    CHECK(answer.exit == 5);
    CHECK(answer.json()[QStringLiteral("remedy")].toString().contains(QStringLiteral("备份“")));
    CHECK(folder.read(QStringLiteral("库")) == before);
}
#endif

#ifdef Q_OS_LINUX
TEST_CASE("a result that cannot be written is a disk error")
{
    const Workplace folder;
    CHECK(folder.run({QStringLiteral("help")}, QStringLiteral("/dev/full")).exit == 6);
}
#endif
