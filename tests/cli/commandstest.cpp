// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QJsonArray>

using namespace nianbao::test;

namespace {

constexpr const char *kVerbs[] {"new", "import", "export", "pdf", "png", "list", "show", "history", "check", "rules",
    "verify", "dump", "backup", "restore", "formats", "structures", "fonts", "help"};

QString text(const char *word)
{
    return QString::fromUtf8(word);
}

} // namespace

TEST_CASE("every verb explains itself and names its options")
{
    const Workplace folder;
    const QByteArray overview = folder.done({text("help")}).out;
    for (const char *verb : kVerbs) {
        INFO(verb);
        CHECK(overview.contains(verb));
        const Answer help = folder.done({text("help"), text(verb)});
        CHECK(help.out.contains(QByteArray("nianbao-cli ") + verb));
        CHECK(help.out.contains("--json"));
        CHECK(folder.done({text(verb), text("--help")}).out == help.out);
        CHECK_FALSE(
            folder.done({text(verb), text("--help"), text("--json")}).json()[text("help")].toString().isEmpty());
    }
}

TEST_CASE("every verb that succeeds gives one JSON object with its table, and nothing else")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2018});
    const QString report = folder.path(text("2018 年.txt"));
    const QList<QPair<QStringList, const char *>> rows {
        {{text("new"), folder.path(text("新.nianbao"))}, "library"},
        {{text("import"), report, text("--library"), library}, "entries"},
        {{text("export"), text("--library"), library, text("--format"), text("json"), text("--output"),
             folder.path(text("a.json"))},
            "output"},
        {{text("pdf"), report, text("--output"), folder.path(text("a.pdf")), text("--allow-substitute")}, "pages"},
        {{text("pdf"), report, text("--dump"), text("--allow-substitute")}, "dump"},
        {{text("png"), report, text("--output"), folder.path(text("图")), text("--allow-substitute")}, "files"},
        {{text("list"), library}, "reports"},
        {{text("show"), library}, "report"},
        {{text("history"), library}, "history"},
        {{text("backup"), library}, "sequence"},
        {{text("backup"), library, text("--list")}, "backups"},
        {{text("check"), library}, "findings"},
        {{text("rules")}, "rules"},
        {{text("verify"), library}, "faults"},
        {{text("verify"), library, text("--deep")}, "faults"},
        {{text("dump"), library}, "dump"},
        {{text("formats")}, "formats"},
        {{text("structures")}, "structures"},
        {{text("fonts")}, "fonts"},
        {{text("help")}, "help"},
        {{text("--version")}, "version"},
    };
    for (const auto &[words, key] : rows) {
        INFO(words.join(QLatin1Char(' ')).toStdString());
        const Answer answer = folder.done(words + QStringList {text("--json")});
        CHECK(answer.err.isEmpty());
        const QJsonObject object = answer.json();
        CHECK(object[text("ok")].toBool());
        CHECK(object[text("warnings")].isArray());
        CHECK(object.contains(text(key)));
    }
}

TEST_CASE("--quiet silences what is no error")
{
    const Workplace folder;
    const Answer answer = folder.done({text("new"), folder.path(text("a")), text("--quiet")});
    CHECK(answer.err.isEmpty());
    CHECK(answer.out.isEmpty());
    CHECK_FALSE(folder.run({text("new"), folder.path(text("a")), text("--quiet")}).err.isEmpty());
}

TEST_CASE("two dashes end the options, so that a file name may begin with one")
{
    const Workplace folder;
    folder.done({text("new"), text("--"), text("--year.nianbao")});
    CHECK(QFile::exists(folder.path(text("--year.nianbao"))));
    CHECK(folder.done({text("verify"), text("--"), text("--year.nianbao")}).exit == 0);
}

TEST_CASE("structures and categories that ship are offered by their keys")
{
    const Workplace folder;
    const QString offered = QString::fromUtf8(folder.done({text("structures")}).out);
    for (const char *key : {"parts3", "statutory5", "seed7", "tasks2015", "systems2021"})
        CHECK(offered.contains(text(key)));
}

TEST_CASE("a new report has the parts of the structure it was asked for")
{
    const Workplace folder;
    const QString library = folder.path(text("库"));
    folder.done({text("new"), library, text("--year"), text("2018"), text("--organisation"), text("青山县人民政府"),
        text("--structure"), text("statutory5"), text("--categories"), text("systems2021")});
    const QJsonObject report = folder.done({text("show"), library, text("--json")}).json()[text("report")].toObject();
    CHECK(report[text("parts")].toArray().size() == 5);
    CHECK(report[text("organisation")].toString() == text("青山县人民政府"));
}

TEST_CASE("reading verbs leave every byte of a library")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库"), {2017, 2018});
    const QByteArray before = folder.read(text("库"));
    folder.done({text("list"), library});
    folder.done({text("show"), library, text("--year"), text("2018")});
    folder.done({text("verify"), library, text("--deep")});
    folder.done({text("dump"), library});
    CHECK(folder.read(text("库")) == before);
}

TEST_CASE("with the language set to English the program speaks English and a report stays Chinese")
{
    const Workplace folder;
    const Answer chinese = folder.run({text("list"), folder.path(text("无"))});
    CHECK(chinese.err.contains("年报库"));
    REQUIRE(QDir(folder.path(text("家"))).mkpath(text("config")));
    folder.write(text("家/config/settings.json"), "{\"language\": \"en\"}");
    CHECK(folder.done({text("help")}).out.contains("Usage:"));
    CHECK(folder.run({text("list"), folder.path(text("无"))}).err.contains("There is no library"));
    const QString library = folder.path(text("库"));
    folder.done({text("new"), library, text("--year"), text("2018"), text("--organisation"), text("青山县人民政府")});
    CHECK(folder.done({text("list"), library}).out.contains("青山县2018年度法治政府建设工作情况的报告"));
    CHECK(folder.done({text("show"), library}).out.contains("一、工作开展情况"));
    CHECK(folder.done({text("structures")}).out.contains("Three parts"));
}

#ifdef Q_OS_UNIX
TEST_CASE("what the program writes can be read by its user only")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库"), {2018});
    const QString output = folder.path(text("a.json"));
    folder.done({text("export"), text("--library"), library, text("--format"), text("json"), text("--output"), output});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(library) & others);
    CHECK_FALSE(QFile::permissions(output) & others);
}
#endif

TEST_CASE("without a format the target's suffix tells which one is written")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库"), {2018});
    const auto run = [&](const QString &name) {
        return folder.run({text("export"), text("--library"), library, text("--output"), folder.path(name)});
    };
    CHECK(run(text("报告.docx")).exit == 0);
    CHECK(folder.read(text("报告.docx")).startsWith("PK"));
    CHECK(run(text("报告.TXT")).exit == 0);
    CHECK(folder.read(text("报告.TXT")).startsWith("\xEF\xBB\xBF"));
    CHECK(run(text("报告")).exit == 2);
    CHECK(run(text("报告")).err.contains("--format"));
    CHECK(run(text("报告.pdf")).err.contains("nianbao-cli pdf"));
}

TEST_CASE("the history tells every change, newest first, and of one report only its own")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2017, 2018});
    const QByteArray all = folder.done({text("history"), library}).out;
    CHECK(all.count('\n') == 2);
    CHECK(all.startsWith("2\t"));
    const QJsonObject one =
        folder.done({text("history"), library, text("--year"), text("2017"), text("--json")}).json();
    REQUIRE(one[text("history")].toArray().size() == 1);
    CHECK(one[text("history")].toArray()[0].toObject()[text("number")].toInt() == 1);
    CHECK(one[text("versions")].toArray().isEmpty());
    CHECK(folder.run({text("history"), library, text("--year"), text("1999")}).exit == 2);
}

TEST_CASE("what the command line changes is signed with the name in the settings")
{
    const Workplace folder;
    REQUIRE(QDir().mkpath(folder.path(text("家/config"))));
    folder.write(text("家/config/settings.json"), "{\"author\": \"法规股\"}");
    const QString library = libraryWith(folder, text("库.nianbao"), {2018});
    for (const QJsonValue &change :
        folder.done({text("history"), library, text("--json")}).json()[text("history")].toArray())
        CHECK(change.toObject()[text("author")].toString() == text("法规股"));
}
