// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The English texts are whole: every text of the program is in them, finished, with the same places.
#include "tests/architecture/texts.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace nianbao::architecture;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString root()
{
    return QString::fromUtf8(NIANBAO_SOURCE_DIR);
}

const QList<Entry> &english()
{
    static const QList<Entry> entries =
        readEntries(bytesOf(root() + QStringLiteral("/resources/translations/nianbao_en.ts")));
    return entries;
}

QList<Source> planted(const char *code)
{
    return {Source {QStringLiteral("ui/window/planted.cpp"), QString::fromUtf8(code)}};
}

QList<Entry> entries(const char *messages)
{
    return readEntries(QByteArray("<TS><context><name>ctx</name>") + messages + "</context></TS>");
}

} // namespace

TEST_CASE("every text of the program has an English entry and every entry a text")
{
    REQUIRE(english().size() > 500);
    CHECK(checkCoverage(readTree(root()), english()).join(u'\n') == QString());
}

TEST_CASE("every English entry is finished and has the places of its text")
{
    CHECK(checkEntries(english()).join(u'\n') == QString());
}

TEST_CASE("every template that ships has an English name")
{
    QStringList known;
    for (const Entry &entry : english())
        if (entry.context == u"templates")
            known << entry.text;
    QDirIterator files(root() + QStringLiteral("/resources/templates"), {QStringLiteral("*.json")}, QDir::Files,
        QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QJsonObject object = QJsonDocument::fromJson(bytesOf(files.next())).object();
        INFO(files.filePath().toStdString());
        CHECK(known.contains(object.value(QStringLiteral("name")).toString()));
        CHECK(known.contains(object.value(QStringLiteral("source")).toString()));
    }
    CHECK(count > 0);
}

TEST_CASE("texts are filled with everything at once")
{
    CHECK(checkFilling(readTree(root())).join(u'\n') == QString());
    CHECK(checkFilling(planted("f(tr(\"%1（%2）\").arg(title(x)).arg(count));")).size() == 1);
    CHECK(checkFilling(planted("f(text.arg(\")\")\n    .arg(2));"))
        == QStringList {QStringLiteral("ui/window/planted.cpp:1: arg once, with everything")});
    CHECK(checkFilling(planted("f(a.arg(b.arg(c), d)); g(e.arg(1)).arg();")).isEmpty());
}

TEST_CASE("a text without an entry, or under another context, is seen")
{
    const QList<Entry> known = entries("<message><source>旧</source><translation>Old</translation></message>");
    REQUIRE(known.size() == 1);
    CHECK(checkCoverage(planted("f(tr(\"旧\"));"), known).isEmpty());
    CHECK(checkCoverage(planted("f(translate(\n    \"ctx\", \"旧\"));"), known).isEmpty());
    CHECK(checkCoverage(planted("f(translate(\"other\", \"旧\"));"), known).size() == 1);
    CHECK(checkCoverage(planted("f(tr(\"旧\"));\nf(tr(\"新\"\n  \"的\"));"), known)
        == QStringList {QStringLiteral("ui/window/planted.cpp:2: no entry for: 新的")});
    CHECK(checkCoverage(planted("f(tr(\"旧\")); g(QT_TR_NOOP(\"Plain\"));"), known).size() == 1);
    CHECK(checkCoverage(planted("// tr(\"旧\")"), known).size() == 1); // an entry without a text
}

TEST_CASE("a Chinese text that nobody marked is seen, a report's own is not")
{
    CHECK(checkCoverage(planted("auto t = u\"附件\"; auto s = QStringLiteral(\n  \"甲\"\n  \"乙\"); // \"丙\""), {})
              .isEmpty());
    CHECK(checkCoverage(planted("auto t = translated(\"新\");"), {}).size() == 1);
    CHECK(checkCoverage(planted("const char *names[] {\"a\", \"一\", 'x'};"), {}).size() == 1);
}

TEST_CASE("entries that are unfinished, empty, doubled or lose a place are seen")
{
    CHECK(checkEntries(entries("<message><source>甲%1</source><translation>%1 a</translation></message>")).isEmpty());
    CHECK(checkEntries(entries("<message><source>甲%1</source><translation>a</translation></message>")).size() == 1);
    CHECK(checkEntries(entries("<message><source>甲</source><translation></translation></message>")).size() == 1);
    const char *counted = "<message numerus=\"yes\"><source>%n处</source><translation><numerusform>%n place"
                          "</numerusform><numerusform>%n places</numerusform></translation></message>";
    CHECK(checkEntries(entries(counted)).isEmpty());
    CHECK(checkEntries(entries("<message><source>%n处</source><translation>%n places</translation></message>")).size()
        == 1);
    CHECK(checkEntries(entries(QByteArray(counted).replace("%n places", "places").constData())).size() == 1);
    CHECK(
        checkEntries(entries("<message><source>甲</source><translation type=\"unfinished\">a</translation></message>"))
            .size()
        == 1);
    CHECK(checkEntries(entries("<message><source>甲</source><translation type=\"vanished\">a</translation></message>"))
              .size()
        == 1);
    CHECK(checkEntries(entries("<message><source>甲</source><translation>a</translation></message>"
                               "<message><source>甲</source><translation>b</translation></message>"))
              .size()
        == 1);
}
