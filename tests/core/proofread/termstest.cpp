// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/jsonschema.h"

#include <QDir>
#include <QFile>

using namespace nianbao;
using namespace nianbao::test;

namespace {

QByteArray listOf(const QByteArray &entries)
{
    return "{\"format\": \"nianbao-terms\", \"version\": 1,\n\"entries\": [\n" + entries + "\n]}";
}

QByteArray entry(const QByteArray &more)
{
    return "{\"key\": \"k\", \"kind\": \"phrase\", \"level\": \"warning\", \"source\": \"来源\"" + more + "}";
}

QStringList wrongIn(const Terms &terms, const QString &text, int year = 2018)
{
    QStringList words;
    for (const TermMatch &match : terms.wrongIn(text, year))
        words << text.mid(match.start, match.length);
    return words;
}

} // namespace

TEST_CASE("a word list that does not fit is refused with its line and reason")
{
    for (const QByteArray &entries :
        {entry(", \"wrong\": \"甲\""), entry(", \"wrong\": [\"\"]"), entry(", \"from\": \"2018\""),
            entry(", \"to\": 3"), entry(", \"date\": \"昨天\""), entry(", \"colour\": \"red\""),
            entry("") + ",\n" + entry(""), QByteArray("{\"key\": \"k\", \"kind\": \"verb\", \"level\": \"hint\"}"),
            QByteArray("{\"kind\": \"phrase\", \"level\": \"hint\"}"), QByteArray("7")}) {
        const Result<QList<Term>> terms = readTerms(listOf(entries));
        INFO(entries.toStdString());
        REQUIRE_FALSE(terms);
        CHECK(terms.error().place.line.value_or(0) >= 3);
        CHECK_FALSE(terms.error().message.isEmpty());
    }
    CHECK_FALSE(readTerms("{\"format\": \"nianbao-terms\", \"version\": 9, \"entries\": []}"));
    CHECK_FALSE(readTerms("[]"));
    CHECK_FALSE(readTerms("{"));
    CHECK_FALSE(readTerms(""));
}

TEST_CASE("an entry without a source is a hint, whatever it says of itself")
{
    const Result<QList<Term>> terms = readTerms(listOf(
        "{\"key\": \"k\", \"kind\": \"phrase\", \"level\": \"error\", \"wrong\": [\"甲乙\"], \"source\": null}"));
    REQUIRE(terms);
    CHECK(terms->first().level == Severity::Hint);
}

TEST_CASE("words are found by year and by what stands beside them, the longest first")
{
    Term shorter;
    shorter.wrong = {QStringLiteral("法制")};
    shorter.unlessBefore = {QStringLiteral("学")};
    shorter.unlessAfter = {QStringLiteral("审核"), QStringLiteral("统一")};
    Term longer;
    longer.wrong = {QStringLiteral("法制宣传日")};
    longer.from = 2014;
    longer.to = 2019;
    const Terms terms({shorter, longer});
    CHECK(wrongIn(terms, QStringLiteral("法制信息、法制审核、学法制度、法制宣传日"))
        == QStringList {u"法制"_qs, u"法制宣传日"_qs});
    CHECK(wrongIn(terms, QStringLiteral("法制宣传日"), 2021) == QStringList {u"法制"_qs});
    CHECK(wrongIn(terms, QString()).isEmpty());
    CHECK(wrongIn(terms, QStringLiteral("法")).isEmpty());
    CHECK(wrongIn(Terms(), QStringLiteral("法制信息")).isEmpty());
}

TEST_CASE("the shipped lists hold four hundred entries, none of which finds itself")
{
    const Terms &terms = shippedTerms();
    CHECK(terms.all().size() >= 400);
    QStringList caught;
    for (const Term &term : terms.all()) {
        for (const int year : {2018, 2020, 2024}) {
            for (const TermMatch &match : terms.wrongIn(term.right, year)) {
                if (term.holdsIn(year) && terms.all()[match.term].key == term.key)
                    caught << term.key;
            }
        }
    }
    CHECK(caught.join(u' ') == QString());
}

TEST_CASE("every shipped word list fits its schema, and the schema refuses what the reader does")
{
    const QDir resources(QStringLiteral(NIANBAO_SOURCE_DIR "/resources"));
    const auto jsonIn = [&](const QString &path) {
        QFile file(resources.filePath(path));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Result<JsonValue> value = parseJson(file.readAll());
        REQUIRE(value);
        return *value;
    };
    const QString name = QStringLiteral("terms.schema.json");
    const JsonSchema schema({{name, jsonIn(QStringLiteral("schema/") + name)}}, name);
    const QStringList lists = QDir(resources.filePath(QStringLiteral("terms"))).entryList({QStringLiteral("*.json")});
    CHECK(lists.size() >= 10);
    for (const QString &list : lists) {
        INFO(list.toStdString());
        CHECK(schema.faults(jsonIn(QStringLiteral("terms/") + list)).join(u'\n') == QString());
    }
    const QByteArray empty = listOf("{\"key\": \"k\", \"kind\": \"phrase\", \"level\": \"fatal\", \"wrong\": []}");
    const Result<JsonValue> odd = parseJson(empty);
    REQUIRE(odd);
    CHECK_FALSE(schema.faults(*odd).isEmpty());
    CHECK_FALSE(readTerms(empty));
}
