// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace nianbao::test;

namespace {

QString text(const char *word)
{
    return QString::fromUtf8(word);
}

/// What `backup --list` tells, newest first.
QJsonArray backupsOf(const Workplace &folder, const QString &library)
{
    return folder.done({text("backup"), library, text("--list"), text("--json")}).json()[text("backups")].toArray();
}

} // namespace

TEST_CASE("an import is preceded by a backup of what was there, a refused one and a trial by none")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2017});
    CHECK(backupsOf(folder, library).isEmpty()); // an empty library needs none
    const QString next = folder.write(text("2018 年.txt"), reportText(2018));
    const QByteArray before = folder.done({text("dump"), library}).out;
    folder.done({text("import"), next, text("--library"), library, text("--dry-run")});
    CHECK(folder.run({text("import"), folder.path(text("没有.txt")), text("--library"), library}).exit != 0);
    CHECK(backupsOf(folder, library).isEmpty());
    folder.done({text("import"), next, text("--library"), library});
    const QJsonArray backups = backupsOf(folder, library);
    REQUIRE(backups.size() == 1);
    CHECK(folder.done({text("dump"), backups[0].toObject()[text("file")].toString()}).out == before);
}

TEST_CASE("where no backup can be made import and merge change nothing, unless they are told to")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2017});
    const QString other = libraryWith(folder, text("别的.nianbao"), {2016});
    folder.write(text("库.backups"), "x"); // no folder can be there
    const QString next = folder.write(text("2018 年.txt"), reportText(2018));
    const QByteArray before = folder.done({text("dump"), library}).out;
    for (const QStringList &words : {QStringList {text("import"), next}, QStringList {text("merge"), other}}) {
        const Answer refused = folder.run(words + QStringList {text("--library"), library});
        CHECK(refused.exit == 6);
        CHECK(QString::fromUtf8(refused.err).contains(text("没有做成备份")));
        CHECK(QString::fromUtf8(refused.err).contains(text("--without-backup")));
        CHECK(folder.done({text("dump"), library}).out == before);
    }
    const Answer answer =
        folder.done({text("import"), next, text("--library"), library, text("--without-backup"), text("--json")});
    CHECK(answer.json()[text("warnings")].toArray()[0].toObject()[text("code")] == text("backup.failed"));
    CHECK(folder.done({text("dump"), library}).out != before);
}

TEST_CASE("a backup goes to another place too, and comes back from there as the library")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2018});
    const QByteArray before = folder.done({text("dump"), library}).out;
    const QString stick = folder.path(text("U 盘/备份"));
    folder.done({text("backup"), library, text("--to"), stick});
    const QString next = folder.write(text("2019 年.txt"), reportText(2019));
    folder.done({text("import"), next, text("--library"), library});
    const QString backup = QDir(stick).entryInfoList(QDir::Files).first().filePath();
    const QByteArray present = folder.done({text("dump"), library}).out;
    const Answer answer = folder.done({text("restore"), backup, library, text("--json")});
    CHECK(folder.done({text("dump"), library}).out == before);
    CHECK(answer.json()[text("warnings")].toArray().size() == 1);
    CHECK(
        folder.done({text("dump"), backupsOf(folder, library)[0].toObject()[text("file")].toString()}).out == present);
}

TEST_CASE("a damaged backup restores nothing, and a damaged library is kept when a good one takes its place")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2018});
    const QByteArray before = folder.done({text("dump"), library}).out;
    folder.done({text("backup"), library});
    const QString good = backupsOf(folder, library)[0].toObject()[text("file")].toString();
    const QString bad = folder.write(text("坏.nianbao"), contentOf(good).left(20'000));
    CHECK(folder.run({text("restore"), bad, library}).exit == 4);
    CHECK(folder.done({text("dump"), library}).out == before);
    CHECK(folder.run({text("restore"), good, good}).exit == 2);
    REQUIRE(putFile(library, contentOf(library).left(20'000)));
    CHECK(folder.run({text("verify"), library}).exit == 4);
    const Answer restored = folder.done({text("restore"), good, library});
    CHECK(restored.err.contains(".damaged-"));
    CHECK(folder.done({text("dump"), library}).out == before);
}

TEST_CASE("a library that is lost names its newest sound backup, and the list of them says which are damaged")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2018});
    for (int number = 0; number < 2; ++number)
        folder.done({text("backup"), library});
    const QString newest = backupsOf(folder, library)[0].toObject()[text("file")].toString();
    const QString good = backupsOf(folder, library)[1].toObject()[text("file")].toString();
    REQUIRE(putFile(newest, contentOf(newest).left(20'000)));
    CHECK_FALSE(backupsOf(folder, library)[0].toObject()[text("sound")].toBool());
    CHECK(backupsOf(folder, library)[1].toObject()[text("sound")].toBool());
    CHECK(folder.done({text("backup"), library, text("--list")}).out.contains("\t已损坏\n"));
    REQUIRE(putFile(library, contentOf(library).left(20'000)));
    const Answer refused = folder.run({text("dump"), library});
    CHECK(refused.exit == 4);
    CHECK(refused.err.contains(good.toUtf8()));
    CHECK_FALSE(refused.err.contains(newest.toUtf8()));
    REQUIRE(putFile(good, {}));
    CHECK(folder.run({text("dump"), library}).err.contains("它的备份也都损坏了"));
}

TEST_CASE("what a damaged library still holds is salvaged into a new one, never over a file that is there")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2018, 2019});
    const QByteArray damaged = contentOf(library).left(contentOf(library).size() - 4096);
    REQUIRE(putFile(library, damaged));
    const QString to = folder.path(text("新.nianbao"));
    const Answer answer = folder.done({text("salvage"), library, to, text("--json")});
    CHECK(answer.json()[text("reports")].toInt() == 2);
    CHECK_FALSE(answer.json()[text("warnings")].toArray().isEmpty());
    CHECK(folder.run({text("verify"), to, text("--deep")}).exit == 0);
    CHECK(contentOf(library) == damaged);
    CHECK(folder.run({text("salvage"), library, to}).exit == 2);
    CHECK(folder.run({text("salvage"), folder.write(text("信.txt"), "no library"), folder.path(text("x"))}).exit == 4);
}

TEST_CASE("new, verify, backup and restore say when the library lies on a network share")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2018});
    const auto warnings = [&](const QStringList &words) {
        const QJsonArray notes = folder.done(words + QStringList {text("--json")}).json()[text("warnings")].toArray();
        return std::count_if(notes.begin(), notes.end(),
            [](const QJsonValue &note) { return note.toObject()[text("code")].toString() == text("library.share"); });
    };
    CHECK(warnings({text("verify"), library}) == 0);
    qputenv("NIANBAO_NETWORK_SHARE", "1");
    CHECK(warnings({text("new"), folder.path(text("新.nianbao"))}) == 1);
    CHECK(warnings({text("verify"), library}) == 1);
    CHECK(warnings({text("backup"), library}) == 1);
    const QString backup = backupsOf(folder, library)[0].toObject()[text("file")].toString();
    CHECK(warnings({text("restore"), backup, library}) == 1);
    qunsetenv("NIANBAO_NETWORK_SHARE");
}
