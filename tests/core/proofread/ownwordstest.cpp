// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/ownwords.h"
#include "core/proofread/corrected.h"
#include "core/text/json.h"
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/jsonschema.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

OwnWord change(const QString &word, const QString &right, const QStringList &except = {})
{
    return {OwnWordKind::Change, word, right, except, {}, {}};
}

OwnWord never(const QString &word, const QString &rule = {})
{
    return {OwnWordKind::Never, word, {}, {}, rule, {}};
}

Report reportWith(const QString &text)
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body = paragraphs({text});
    return report;
}

/// What is found in the text, as rule and quote.
QStringList foundIn(const QString &text, const OwnWords &own, const QStringList &rules = {})
{
    QStringList found;
    for (const Finding &finding :
        check(reportWith(text), CheckOptions {rules}, withOwnWords(shippedTerms().all(), own)).findings)
        found << finding.rule + u' ' + finding.quote;
    return found;
}

} // namespace

TEST_CASE("words that come in take the place of the same words and lose no others")
{
    const OwnWords present {change(u"老百姓"_qs, u"人民群众"_qs), never(u"截止目前"_qs)};
    const OwnWords added {never(u"老百姓"_qs), change(u"老百姓"_qs, u"群众"_qs), change(u"领导"_qs, {})};
    CHECK(joined(present, added) == OwnWords {added[1], present[1], added[0], added[2]});
    CHECK(joined({}, present) == present);
    CHECK(joiningText(present, added + OwnWords {present[1]}).startsWith(QStringLiteral("新增2条；替换1条：")));
    CHECK(joiningText(present, added + OwnWords {present[1]}).endsWith(QStringLiteral("；相同1条。")));
    CHECK(joiningText(present, {}) == QStringLiteral("文件里没有词。"));
    CHECK(joined(present, {}) == present);
}

TEST_CASE("a word of the user's list is found, told with its reason, and put right")
{
    OwnWord word = change(u"县法制办"_qs, u"县司法局"_qs);
    word.note = u"2019年3月机构改革"_qs;
    const Report report = reportWith(u"县法制办印发了《县法制办工作规则》。"_qs);
    const Findings findings = check(report, CheckOptions {{u"words.own"_qs}}, withOwnWords({}, {word}));
    REQUIRE(findings.findings.size() == 2);
    CHECK(findings.findings[0].severity == Severity::Warning);
    CHECK(findings.findings[0].message == u"“县法制办”应为：县司法局。"_qs);
    CHECK(findings.findings[0].reason.contains(u"2019年3月机构改革"_qs));
    const Corrected after = corrected(report, findings.findings[0].corrections + findings.findings[1].corrections);
    CHECK(after.report.parts[0].sections[0].items[0].body.first().text == u"县司法局印发了《县司法局工作规则》。"_qs);
}

TEST_CASE("a word is right within a longer one that is named, and within its own correction")
{
    const QStringList rule {u"words.own"_qs};
    const OwnWords own {change(u"法制"_qs, u"法治"_qs, {u"法制审核"_qs, u"执法制度"_qs})};
    CHECK(foundIn(u"开展法制审核，完善执法制度，营造法制氛围。"_qs, own, rule) == QStringList {u"words.own 法制"_qs});
    const OwnWords longer {change(u"环保法"_qs, u"《环保法》"_qs)};
    CHECK(foundIn(u"宣传《环保法》。"_qs, longer, rule).isEmpty());
    CHECK(foundIn(u"宣传环保法。"_qs, longer, rule) == QStringList {u"words.own 环保法"_qs});
}

TEST_CASE("what lies within a word that is never told is silent, what only holds it is not")
{
    const QString text = u"落实“双随机一公开”，，本部门宣传消费者权利保护日。"_qs;
    const QStringList all = foundIn(text, {});
    REQUIRE(all.contains(u"words.phrase 双随机一公开"_qs));
    CHECK_FALSE(foundIn(text, {never(u"双随机一公开"_qs)}).contains(u"words.phrase 双随机一公开"_qs));
    CHECK_FALSE(foundIn(text, {never(u"落实“双随机一公开”"_qs)}).contains(u"words.phrase 双随机一公开"_qs));
    CHECK(foundIn(text, {never(u"一公开"_qs)}) == all);
    CHECK(foundIn(text, {never(u"“双随机一公开”机制"_qs)}) == all); // stands nowhere
    CHECK(foundIn(text, {never(u"双随机一公开"_qs, u"marks.doubled"_qs)}) == all);
    CHECK(foundIn(text, {never(u"双随机一公开"_qs, u"words.phrase"_qs)}).size() == all.size() - 1);
}

TEST_CASE("own words go before shipped ones")
{
    const OwnWords own {change(u"双随机一公开"_qs, u"双随机、一公开监管"_qs)};
    CHECK(foundIn(u"落实双随机一公开。"_qs, own).contains(u"words.own 双随机一公开"_qs));
    CHECK_FALSE(foundIn(u"落实双随机一公开。"_qs, own).contains(u"words.phrase 双随机一公开"_qs));
}

TEST_CASE("own words come back from their file as they were")
{
    OwnWords own {change(u"法制"_qs, u"法治"_qs, {u"法制审核"_qs, u"执法制度"_qs}), change(u"𠮷\"\\"_qs, {}),
        never(u"本部门"_qs, u"words.voice"_qs), never(u"本部门"_qs)};
    own[0].note = u"领导要求"_qs;
    const QByteArray file = writeOwnWords(own);
    const Result<OwnWords> back = readOwnWords(file);
    REQUIRE(back);
    CHECK(*back == own);
    CHECK(writeOwnWords(*back) == file);
    CHECK(readOwnWords(writeOwnWords({}))->isEmpty());
    const QString name = u"own-words.schema.json"_qs;
    const QString path = QStringLiteral(NIANBAO_SOURCE_DIR "/resources/schema/") + name;
    const JsonSchema schema({{name, parseJson(contentOf(path)).value()}}, name);
    for (const QByteArray &written : {file, writeOwnWords({})})
        CHECK(schema.faults(parseJson(written).value()) == QStringList());
}

TEST_CASE("a list of own words that does not fit is refused with line and reason")
{
    const auto listOf = [](const QByteArray &entry) {
        return "{\"format\": \"nianbao-own-words\", \"version\": 1,\n\"entries\": [\n" + entry + "\n]}";
    };
    REQUIRE(readOwnWords(listOf("{\"kind\": \"change\", \"word\": \"甲\"}")));
    for (const QByteArray &entry : QByteArrayList {"{\"kind\": \"change\"}", "{\"kind\": \"change\", \"word\": \" \"}",
             "{\"kind\": \"maybe\", \"word\": \"甲\"}", "{\"word\": 3}", "[]",
             "{\"kind\": \"change\", \"word\": \"甲\", \"right\": \"甲\"}",
             "{\"kind\": \"change\", \"word\": \"甲\", \"except\": \"甲乙\"}",
             "{\"kind\": \"change\", \"word\": \"甲\", \"except\": [\"乙\"]}",
             "{\"kind\": \"change\", \"word\": \"甲\", \"except\": [\"甲；乙\"]}",
             "{\"kind\": \"never\", \"word\": \"甲\", \"right\": \"乙\"}",
             "{\"kind\": \"change\", \"word\": \"甲\", \"rule\": \"words.phrase\"}",
             "{\"kind\": \"change\", \"word\": \"甲\\n乙\"}",
             "{\"kind\": \"change\", \"word\": \"甲\", \"colour\": \"\"}",
             "{\"kind\": \"never\", \"word\": \"甲\"}, {\"kind\": \"never\", \"word\": \"甲\"}",
             "{\"kind\": \"change\", \"word\": \"" + QByteArray("甲").repeated(51) + "\"}"}) {
        const Result<OwnWords> words = readOwnWords(listOf(entry));
        INFO(entry.toStdString());
        REQUIRE_FALSE(words);
        CHECK(words.error().place.line == 3);
        CHECK(words.error().message.contains(u"第3行"_qs));
        CHECK(words.error().message.endsWith(u'。'));
    }
    const Result<OwnWords> several = readOwnWords(listOf("{\"kind\": \"change\"},\n{\"kind\": \"change\", \"word\": "
                                                         "\"甲\"},\n7,\n{\"kind\": \"perhaps\", \"word\": \"乙\"}"));
    REQUIRE_FALSE(several);
    CHECK(several.error().place.line == 3);
    for (const QString &told :
        {u"第3行"_qs, u"没有写词"_qs, u"另有2处也要改"_qs, u"第5行"_qs, u"第6行"_qs, u"perhaps"_qs})
        CHECK(several.error().message.contains(told));
    CHECK_FALSE(several.error().message.contains(u"第4行"_qs));
    for (const QByteArray &file : QByteArrayList {"", "[]", "{", "{\"format\": \"nianbao-terms\", \"version\": 1}",
             "{\"format\": \"nianbao-own-words\", \"version\": 2, \"entries\": []}",
             "{\"format\": \"nianbao-own-words\", \"version\": 1}"})
        CHECK_FALSE(readOwnWords(file));
}

TEST_CASE("the contents that a report must have are those of its year, or of the profile that is asked for")
{
    const QString text = QStringLiteral("清丰县2018年法治政府建设情况报告\n一、工作开展情况和成效\n（一）加强领导。")
        + QStringLiteral("严格执行制度，规范执法程序，加强案卷评查，推动各单位依法履职。").repeated(12)
        + QStringLiteral("\n二、存在的不足\n（一）力量不足。人员偏少。\n三、下一步打算\n（一）继续努力。抓好落实。\n");
    const auto found = [&](int year, std::optional<Profile> profile) {
        CheckOptions options {{u"structure.contents"_qs}};
        options.profile = profile;
        return check(readText(text, year).reports.first(), options, shippedTerms()).findings.size();
    };
    CHECK(found(2018, {}) == 0);
    CHECK(found(2018, Profile::Since2019) == 2);
    CHECK(found(2020, {}) == 2);
    CHECK(found(2022, {}) == 2);
    CHECK(found(2022, Profile::Since2015) == 0);
    CHECK(profileOf(*Year::from(2014)) == Profile::Until2014);
    CHECK(profileOf(*Year::from(2021)) == Profile::Since2021);
}
