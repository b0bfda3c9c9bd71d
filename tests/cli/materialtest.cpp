// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace nianbao;
using nianbao::test::Workplace;

namespace {

QByteArray material(int meetings)
{
    return QStringLiteral("青山县司法局关于2018年度工作情况的报告\n一、工作开展情况\n"
                          "（一）加强组织领导。一是研究工作。召开党组会%1次。二是健全制度。印发制度2件。\n")
        .arg(meetings)
        .toUtf8();
}

QString county(const Workplace &folder)
{
    return libraryWith(folder, QStringLiteral("县.nianbao"), {2018});
}

QStringList words(const QString &files, const QString &library)
{
    return {QStringLiteral("import"), files, QStringLiteral("--library"), library, QStringLiteral("--json"),
        QStringLiteral("--unit"), QStringLiteral("青山县司法局")};
}

} // namespace

TEST_CASE("a folder of material is one summary; again it changes nothing")
{
    const Workplace folder;
    const QString library = county(folder);
    REQUIRE(QDir().mkpath(folder.path(QStringLiteral("材料"))));
    for (int i = 1; i <= 6; ++i)
        folder.write(QStringLiteral("材料/%1.txt").arg(i),
            QByteArray(material(i)).replace("司法", "司法" + QByteArray::number(i)));
    folder.write(QStringLiteral("材料/~$1.docx"), "x");
    const QStringList command {QStringLiteral("import"), folder.path(QStringLiteral("材料")),
        QStringLiteral("--library"), library, QStringLiteral("--as"), QStringLiteral("material")};
    const test::Answer dry = folder.done(command + QStringList {QStringLiteral("--dry-run")});
    CHECK(dry.err.contains("6/6 6.txt"));
    const test::Answer done = folder.done(command);
    CHECK(done.err.contains(QStringLiteral("文件 6").toUtf8()));
    CHECK(done.err.contains("~$1.docx"));
    const QByteArray before = folder.done({QStringLiteral("dump"), library}).out;
    folder.done(command);
    CHECK(folder.done({QStringLiteral("dump"), library}).out == before);
}

TEST_CASE("a corrected file tells what is missing, a conflict keeps what is here, both in JSON")
{
    const Workplace folder;
    const QString library = county(folder);
    const QString file = folder.write(QStringLiteral("总结.txt"), material(3));
    QJsonObject json = folder.done(words(file, library)).json();
    CHECK(json[QStringLiteral("added")].toInt() == 2);
    CHECK(json[QStringLiteral("files")][0][QStringLiteral("as")].toString() == QStringLiteral("material"));
    folder.write(QStringLiteral("总结.txt"), material(5).replace("二是健全制度。印发制度2件。", ""));
    json = folder.done(words(file, library)).json();
    CHECK(json[QStringLiteral("changed")].toInt() == 1);
    CHECK(json[QStringLiteral("missing")].toInt() == 1);
    CHECK(json[QStringLiteral("conflicts")].toInt() == 0);
    const QByteArray text = folder.done({QStringLiteral("show"), library}).out;
    CHECK(text.contains("召开党组会5次"));
    CHECK(text.contains("印发制度2件"));
}

TEST_CASE("a broken file stops the import, or is left out when that is wished")
{
    const Workplace folder;
    const QString library = county(folder);
    const QString good = folder.write(QStringLiteral("好.txt"), material(3));
    const QString bad = folder.write(QStringLiteral("坏.txt"), "\xff\xff\x80");
    QStringList command = words(bad, library);
    command.insert(2, good);
    const QByteArray before = folder.done({QStringLiteral("dump"), library}).out;
    const test::Answer refused = folder.run(command);
    CHECK(refused.exit == 3);
    CHECK(refused.json()[QStringLiteral("file")].toString() == bad);
    CHECK(folder.done({QStringLiteral("dump"), library}).out == before);
    const QJsonObject json = folder.done(command + QStringList {QStringLiteral("--skip-bad")}).json();
    CHECK(json[QStringLiteral("added")].toInt() == 2);
    CHECK(json[QStringLiteral("files")][0][QStringLiteral("error")].isObject());
}

TEST_CASE("kept originals are listed and come out as they went in")
{
    const Workplace folder;
    const QString library = county(folder);
    const QString file = folder.write(QStringLiteral("总 结.txt"), material(3));
    folder.done(words(file, library));
    const QJsonObject json = folder.done({QStringLiteral("sources"), library, QStringLiteral("--json")}).json();
    QString hash;
    for (const QJsonValue &source : json[QStringLiteral("sources")].toArray()) {
        if (source[QStringLiteral("name")].toString() == QStringLiteral("总 结.txt"))
            hash = source[QStringLiteral("sha256")].toString();
    }
    REQUIRE(hash.size() == 64);
    const QString target = folder.path(QStringLiteral("取出.txt"));
    const QStringList extract {QStringLiteral("sources"), library, QStringLiteral("--extract"), hash.left(12),
        QStringLiteral("--output"), target};
    folder.done(extract);
    CHECK(folder.read(QStringLiteral("取出.txt")) == material(3));
#ifdef Q_OS_UNIX
    struct stat info { };
    REQUIRE(::stat(QFile::encodeName(target).constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
#endif
    CHECK(folder.run(extract).exit == 2);
    CHECK(folder
              .run({QStringLiteral("sources"), library, QStringLiteral("--extract"), QStringLiteral("beef"),
                  QStringLiteral("--output"), target, QStringLiteral("--overwrite")})
              .exit
        == 2);
    const QByteArray origins = folder.done({QStringLiteral("show"), library, QStringLiteral("--origins")}).out;
    CHECK(origins.contains("青山县司法局"));
    for (const QByteArray &line : origins.trimmed().split('\n')) {
        INFO(line.toStdString());
        CHECK(line.count('\t') == 4);
        CHECK_FALSE(line.split('\t').contains(QByteArray()));
    }
}

TEST_CASE("another library is merged, and only its wished year")
{
    const Workplace folder;
    const QString library = county(folder);
    const QString other = libraryWith(folder, QStringLiteral("乡.nianbao"), {2016, 2017});
    const QByteArray bytes = folder.read(QStringLiteral("乡.nianbao"));
    const QStringList command {QStringLiteral("merge"), other, QStringLiteral("--library"), library};
    folder.done(command + QStringList {QStringLiteral("--year"), QStringLiteral("2017")});
    CHECK(folder.done({QStringLiteral("list"), library}).out.count('\n') == 2);
    folder.done(command);
    CHECK(folder.done({QStringLiteral("list"), library}).out.count('\n') == 3);
    CHECK(folder.read(QStringLiteral("乡.nianbao")) == bytes);
    CHECK(folder.run({QStringLiteral("merge"), library, QStringLiteral("--library"), library}).exit == 2);
    const QString text = folder.write(QStringLiteral("a.txt"), "x");
    CHECK(folder.run({QStringLiteral("merge"), text, QStringLiteral("--library"), library}).exit != 0);
    for (const QString &missing : {QStringLiteral("没有的文件"), QStringLiteral("没有.nbpkg")}) {
        const auto result = folder.run({QStringLiteral("merge"), missing, QStringLiteral("--library"), library});
        CHECK(result.exit == 3);
        CHECK(result.err.contains("找不到文件"));
    }
}
