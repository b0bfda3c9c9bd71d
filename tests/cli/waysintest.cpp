// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace nianbao;
using nianbao::test::Answer;
using nianbao::test::contentOf;
using nianbao::test::reportText;
using nianbao::test::Workplace;

TEST_CASE("a format that another verb writes is refused with that verb")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("县.nianbao"), {2018});
    const auto answer = [&](const QString &format) {
        return folder.run({QStringLiteral("export"), QStringLiteral("--library"), library, QStringLiteral("--format"),
            format, QStringLiteral("--output"), folder.path(QStringLiteral("出"))});
    };
    for (const auto &[format, words] :
        {std::pair {"nbpkg", "nianbao-cli package make"}, {"pdf", "nianbao-cli pdf"}, {"png", "nianbao-cli png"}}) {
        const Answer refused = answer(QString::fromLatin1(format));
        CHECK(refused.exit == 2);
        INFO(refused.err.toStdString());
        CHECK(refused.err.contains(words));
    }
}

TEST_CASE("an export without a format takes the one that its file's name ends with")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("县.nianbao"), {2018});
    const auto answer = [&](const QString &name) {
        return folder.run({QStringLiteral("export"), QStringLiteral("--library"), library, QStringLiteral("--output"),
            folder.path(name)});
    };
    CHECK(answer(QStringLiteral("年报.DOCX")).exit == 0);
    CHECK(contentOf(folder.path(QStringLiteral("年报.DOCX"))).startsWith("PK"));
    CHECK(answer(QStringLiteral("年报.pdf")).err.contains("nianbao-cli pdf"));
    const Answer unknown = answer(QStringLiteral("年报"));
    CHECK(unknown.exit == 2);
    CHECK(unknown.err.contains("--format"));
}

TEST_CASE("the files that an import counts are those that came in, in its sentence and in the history")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("县.nianbao"), {2018});
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("材料")));
    folder.write(QStringLiteral("材料/县司法局.csv"), "类别,标题,内容\n加强组织领导,研究,开会1次。\n");
    folder.write(QStringLiteral("材料/县公安局.csv"), "类别,标题,内容\n加强组织领导,学习,学习2次。\n");
    folder.write(QStringLiteral("材料/坏.docx"), "no");
    const Answer taken = folder.done({QStringLiteral("import"), folder.path(QStringLiteral("材料")),
        QStringLiteral("--library"), library, QStringLiteral("--skip-bad")});
    INFO(taken.err.toStdString());
    CHECK(taken.err.contains("文件 2，"));
    CHECK(taken.err.contains("略过的文件 1"));
    CHECK(folder.done({QStringLiteral("history"), library}).out.contains("导入 2 个文件"));
}

TEST_CASE("merge knows libraries, packages and data files by what they hold")
{
    const Workplace folder;
    const QString other = libraryWith(folder, QStringLiteral("别的.nianbao"), {2017});
    folder.done({QStringLiteral("package"), QStringLiteral("make"), QStringLiteral("--library"), other,
        QStringLiteral("--output"), folder.path(QStringLiteral("包.nbpkg"))});
    folder.done({QStringLiteral("export"), QStringLiteral("--library"), other, QStringLiteral("--format"),
        QStringLiteral("json"), QStringLiteral("--output"), folder.path(QStringLiteral("数据.json"))});
    REQUIRE(QFile::copy(other, folder.path(QStringLiteral("库.bak"))));
    REQUIRE(QFile::rename(folder.path(QStringLiteral("包.nbpkg")), folder.path(QStringLiteral("包.zip"))));
    REQUIRE(QFile::rename(folder.path(QStringLiteral("数据.json")), folder.path(QStringLiteral("数据.txt"))));
    int number = 0;
    for (const QString &name : {QStringLiteral("库.bak"), QStringLiteral("包.zip"), QStringLiteral("数据.txt")}) {
        const QString library = libraryWith(folder, QStringLiteral("县%1.nianbao").arg(++number), {2018});
        folder.done({QStringLiteral("merge"), folder.path(name), QStringLiteral("--library"), library});
        CHECK(folder.done({QStringLiteral("list"), library}).out.contains("2017"));
        const Answer text = folder.run({QStringLiteral("merge"), folder.path(QStringLiteral("2018 年.txt")),
            QStringLiteral("--library"), library});
        CHECK(text.exit == 2);
    }
}

TEST_CASE("files that were left out are counted, and an empty folder is named between quotation marks")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("县.nianbao"), {2018});
    const QString good = folder.write(QStringLiteral("好.txt"), test::reportText(2019));
    const QString bad = folder.write(QStringLiteral("坏.docx"), QByteArray("\x89PNG\r\n\x1a\n....", 12));
    const QStringList words {QStringLiteral("import"), good, bad, QStringLiteral("--library"), library,
        QStringLiteral("--dry-run"), QStringLiteral("--skip-bad")};
    CHECK(folder.done(words + QStringList {QStringLiteral("--json")}).json()[QStringLiteral("skipped")].toInt() == 1);
    const Answer told = folder.done(words);
    CHECK(told.err.contains(QStringLiteral("略过的文件 1").toUtf8()));
    CHECK(told.err.contains(QStringLiteral("“插入图片…”").toUtf8()));
    REQUIRE(QDir().mkpath(folder.path(QStringLiteral("空"))));
    const Answer empty =
        folder.run({QStringLiteral("import"), folder.path(QStringLiteral("空")), QStringLiteral("--library"), library});
    CHECK(empty.err.contains(QStringLiteral("“%1”里没有").arg(folder.path(QStringLiteral("空"))).toUtf8()));
}

TEST_CASE("all files that cannot be read are told in one run, with the option that leaves them out")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("县.nianbao"), {2018});
    QStringList words {QStringLiteral("import"), folder.write(QStringLiteral("好.txt"), test::reportText(2019))};
    for (const char *name : {"甲.docx", "乙.docx", "丙.docx"})
        words << folder.write(QString::fromUtf8(name), QByteArray("\x89PNG\r\n\x1a\n....", 12));
    words << QStringList {QStringLiteral("--library"), library};
    for (const QStringList &more : {QStringList {}, QStringList {QStringLiteral("--dry-run")}}) {
        const Answer told = folder.run(words + more);
        CHECK(told.exit == 3);
        for (const char *name : {"甲.docx", "乙.docx", "丙.docx", "--skip-bad"})
            CHECK(told.err.contains(name));
    }
    CHECK_FALSE(folder.done({QStringLiteral("list"), library}).out.contains("2019"));
}

TEST_CASE("a table's bad row is told with the option that leaves it out")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("县.nianbao"), {2018});
    const QString table =
        folder.write(QStringLiteral("台账.csv"), "标题,内容\n甲。,做了。\n乙。,做,了。\n丙。,做了。\n");
    const QStringList words {QStringLiteral("import"), table, QStringLiteral("--library"), library,
        QStringLiteral("--year"), QStringLiteral("2018"), QStringLiteral("--unit"), QStringLiteral("甲局")};
    const Answer refused = folder.run(words);
    CHECK(refused.exit == 3);
    CHECK(refused.err.contains("第3行"));
    CHECK(refused.err.contains("--skip-bad"));
    const Answer taken = folder.done(words + QStringList {QStringLiteral("--skip-bad")});
    CHECK(taken.err.contains("第3行"));
    CHECK(taken.err.contains("新增 3")); // two rows, and the place for what has no category
}

#ifdef Q_OS_UNIX

namespace {

/// Starts the program, interrupts it as soon as it has the library open, and returns its exit code.
int interrupted(const Workplace &folder, const QStringList &words, int signal, const QString &library)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NIANBAO_HOME"), folder.path(QStringLiteral("家")));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(NIANBAO_BINARY_DIR "/bin/nianbao-cli"), words);
    REQUIRE(program.waitForStarted());
    while (program.state() == QProcess::Running && !QFile::exists(library + QStringLiteral(".open.json")))
        program.waitForFinished(5);
    if (program.state() == QProcess::Running)
        ::kill(pid_t(program.processId()), signal);
    REQUIRE(program.waitForFinished(60'000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return program.exitCode();
}

} // namespace

TEST_CASE("a table with a faulty row is refused with all its faults, and with --skip-bad the other rows come in")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("县.nianbao"), {2018});
    const QString table = folder.write(QStringLiteral("台账.csv"),
        "标题,内容,日期\n学习,办班6次。,2018-03-01\n审查,审查12件。,2018-02-30\n督察,督察2次。,\n,漏了标题。,\n普法,"
        "讲座3场。,\n");
    const QStringList words {QStringLiteral("import"), table, QStringLiteral("--library"), library,
        QStringLiteral("--unit"), QStringLiteral("城关镇")};
    const Answer refused = folder.run(words);
    CHECK(refused.exit == 3);
    INFO(refused.err.toStdString());
    CHECK(refused.err.contains("2018-02-30"));
    CHECK(refused.err.contains("另有1处"));
    const Answer taken = folder.done(words + QStringList {QStringLiteral("--skip-bad")});
    CHECK(taken.err.contains("没有读入"));
    const QByteArray dump = folder.done({QStringLiteral("dump"), library}).out;
    CHECK(dump.contains("讲座3场"));
    CHECK_FALSE(dump.contains("审查12件"));
}

TEST_CASE("Ctrl+C ends an import with exit code 8, the library as it was and nothing left beside it")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("县.nianbao"), {2018});
    QByteArray table = QStringLiteral("类别,标题,内容\n").toUtf8();
    for (int i = 0; i < 30'000; ++i)
        table += QStringLiteral("加强组织领导,推进第%1项任务,全年完成%1次。\n").arg(i).toUtf8();
    const QString file = folder.write(QStringLiteral("台账.csv"), table);
    const QByteArray before = folder.done({QStringLiteral("dump"), library}).out;
    const QStringList names = folder.names();
    const QStringList words {
        QStringLiteral("import"), file, QStringLiteral("--library"), library, QStringLiteral("--json")};
    for (const int signal : {SIGINT, SIGTERM}) {
        CHECK(interrupted(folder, words, signal, library) == 8);
        CHECK(folder.done({QStringLiteral("dump"), library}).out == before);
        CHECK(folder.names() == names);
    }
    // Waiting for its input it ends as well.
    const QStringList waiting {QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--library"), library};
    CHECK(interrupted(folder, waiting, SIGINT, library) == 8);
    CHECK(folder.names() == names);
}

#endif

TEST_CASE("the log has the place of a refusal, and not one word that stood there")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库.nianbao"), {2018});
    const QString table = folder.write(QStringLiteral("台账.csv"),
        QStringLiteral("类别,标题,内容\n加强组织领导,甲。,乙。\n乙类举报人李四电话13800000000,丙。,丁。\n").toUtf8());
    const QString other =
        folder.write(QStringLiteral("台账2.csv"), QStringLiteral("类别,标题,内容\n举报人王五,丙。,丁。\n").toUtf8());
    const Answer refused = folder.run({QStringLiteral("import"), table, other, QStringLiteral("--library"), library,
        QStringLiteral("--year"), QStringLiteral("2018"), QStringLiteral("--as"), QStringLiteral("material")});
    CHECK(refused.exit != 0);
    const QByteArray log = folder.read(QStringLiteral("家/data/nianbao.log"));
    CHECK(log.contains("Refused with table.category"));
    CHECK(log.contains("line 3"));
    for (const char *word : {"李四", "13800000000", "王五", "类别"})
        CHECK_FALSE(log.contains(word));
}

TEST_CASE("a line break in a file's name writes no line of its own")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库.nianbao"), {2018});
    for (const char *name : {"甲\n错误：磁盘已满。\n.xyz", "乙\n已导入。\n.txt"}) {
        const QString path = folder.write(QString::fromUtf8(name), "");
        for (const QStringList &words :
            {QStringList {QStringLiteral("import"), path, QStringLiteral("--library"), library},
                QStringList {QStringLiteral("check"), path}}) {
            const Answer answer = folder.run(words);
            CHECK(answer.exit != 0);
            CHECK_FALSE(answer.err.contains("\n错误：磁盘已满"));
            CHECK_FALSE(answer.err.contains("\n已导入"));
        }
    }
}

TEST_CASE("a web page that is called a text is read as one, and what is no text at all is refused")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库.nianbao"), {2018});
    const auto import = [&](const char *name, const QByteArray &bytes) {
        return folder.run({QStringLiteral("import"), folder.write(QString::fromUtf8(name), bytes),
            QStringLiteral("--library"), library, QStringLiteral("--year"), QStringLiteral("2018"),
            QStringLiteral("--as"), QStringLiteral("material"), QStringLiteral("--json")});
    };
    const Answer page = import("水利局.txt",
        "<html><head><style>p { color: red "
        "}</style></head><body><p>一、工作</p><p>（一）加强组织领导。开会5次。</p></body></html>");
    REQUIRE(page.exit == 0);
    CHECK(page.out.contains("import.html"));
    const QByteArray dump = folder.done({QStringLiteral("dump"), library}).out;
    CHECK(dump.contains("开会5次"));
    CHECK_FALSE(dump.contains("color: red"));
    for (const QByteArray &bytes : {QByteArray("<?xml version='1.0'?><a>甲</a>"),
             QByteArray("MIME-Version: 1.0\nContent-Type: multipart/related\n\n甲"), QByteArray("\x7f\x45LF甲乙丙")}) {
        const Answer refused = import("教育局.txt", bytes);
        CHECK(refused.exit == 3);
        CHECK(refused.out.contains("教育局.txt"));
    }
}

TEST_CASE("a mark of secrecy above the title is told by every command that takes the report on")
{
    const Workplace folder;
    const QString text = folder.write(QStringLiteral("报告.txt"), "机密★10年\n" + reportText(2018));
    const QString library = folder.path(QStringLiteral("密.nianbao"));
    const QString other = libraryWith(folder, QStringLiteral("别的.nianbao"), {2017});
    folder.done({QStringLiteral("new"), library});
    const auto warns = [&](const QStringList &words) {
        const QByteArray said = folder.done(words).err;
        INFO(words.join(u' ').toStdString() << '\n' << said.toStdString());
        CHECK(said.contains("机密★10年"));
    };
    warns({QStringLiteral("import"), text, QStringLiteral("--library"), library});
    const QJsonObject report = folder.done({QStringLiteral("list"), library, QStringLiteral("--json")}).json();
    CHECK_FALSE(QJsonDocument(report).toJson().contains("机密"));
    const QString json = folder.path(QStringLiteral("密.json"));
    warns({QStringLiteral("export"), QStringLiteral("--library"), library, QStringLiteral("--format"),
        QStringLiteral("json"), QStringLiteral("--output"), json});
    warns({QStringLiteral("pdf"), QStringLiteral("--library"), library, QStringLiteral("--output"),
        folder.path(QStringLiteral("密.pdf"))});
    warns({QStringLiteral("import"), json, QStringLiteral("--library"), other});
    warns({QStringLiteral("merge"), library, QStringLiteral("--library"), other});
    folder.done({QStringLiteral("backup"), library, QStringLiteral("--to"), folder.path(QStringLiteral("备份"))});
    const QString backup = QDir(folder.path(QStringLiteral("备份"))).entryInfoList(QDir::Files).first().filePath();
    warns({QStringLiteral("restore"), backup, library});
}
