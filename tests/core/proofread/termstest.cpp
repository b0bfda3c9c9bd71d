// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/jsonschema.h"

#include <QDir>
#include <QFile>
#include <QSet>

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

TEST_CASE("an entry without a date is a hint, and no shipped one claims to be more")
{
    const Result<QList<Term>> terms = readTerms(listOf(entry("")));
    REQUIRE(terms);
    CHECK(terms->first().level == Severity::Hint);
    const Result<QList<Term>> dated = readTerms(listOf(entry(", \"date\": \"2012-04\"")));
    REQUIRE(dated);
    CHECK(dated->first().level == Severity::Warning);
    const QDir folder(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/terms"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Result<JsonValue> list = parseJson(file.readAll());
        REQUIRE(list);
        for (const JsonValue &row : list->find(u"entries")->items) {
            INFO(row.find(u"key")->text.toStdString());
            const bool isCertain = row.find(u"source")->type == JsonValue::Type::String
                && row.find(u"date")->type == JsonValue::Type::String;
            CHECK((isCertain || row.find(u"level")->text == u"hint"));
        }
    }
}

TEST_CASE("the standard table is whole, and what is told as traditional is none of it")
{
    constexpr int kInBasicPlane = 7909; // of 8,105
    QString standard;
    for (const Term &term : shippedTerms().of(TermKind::Character, 2018))
        standard += term.words.join(QString());
    CHECK(standard.size() == kInBasicPlane);
    CHECK(QSet<QChar>(standard.begin(), standard.end()).size() == kInBasicPlane);
    QString pairs;
    for (const Term &term : shippedTerms().of(TermKind::Traditional, 2018))
        pairs += term.words.join(QString());
    CHECK(pairs.size() > 5000);
    REQUIRE(pairs.size() % 2 == 0);
    for (qsizetype at = 0; at + 1 < pairs.size(); at += 2) {
        INFO(pairs.mid(at, 2).toStdString());
        CHECK_FALSE(standard.contains(pairs[at]));
        CHECK(standard.contains(pairs[at + 1]));
    }
}

TEST_CASE("every shipped noun has its measure words, and stands in one entry alone")
{
    QSet<QString> nouns;
    for (const Term &term : shippedTerms().of(TermKind::Measure, 2018)) {
        INFO(term.key.toStdString());
        CHECK_FALSE(term.units.isEmpty());
        for (const QString &noun : term.words) {
            INFO(noun.toStdString());
            CHECK(noun.size() >= 2);
            CHECK_FALSE(nouns.contains(noun));
            nouns.insert(noun);
        }
    }
    CHECK(nouns.size() >= 300);
}

TEST_CASE("a text that is wrong only beside some words is silent beside all others")
{
    Term term;
    term.wrong = {QStringLiteral("必需")};
    term.onlyAfter = {QStringLiteral("整改"), QStringLiteral("加强")};
    Term direct;
    direct.wrong = {QStringLiteral("推近")};
    direct.onlyBefore = {QStringLiteral("全面")};
    const Terms terms({term, direct});
    CHECK(wrongIn(terms, QStringLiteral("必需整改，必需品，必需加强")) == QStringList {u"必需"_qs, u"必需"_qs});
    CHECK(wrongIn(terms, QStringLiteral("全面推近，镜头推近，推近")) == QStringList {u"推近"_qs});
    CHECK(wrongIn(terms, QStringLiteral("必需")).isEmpty());
}

TEST_CASE("misspellings that clerks make are found, and what looks like them is not")
{
    const auto said = [](const QString &text) { return wrongIn(shippedTerms(), text); };
    for (const auto &[text, wrong] :
        {std::pair {u"发现问题必需整改到位。"_qs, u"必需"_qs}, {u"既使如此，仍有差距。"_qs, u"既使"_qs},
            {u"营造公平竟争环境。"_qs, u"竟争"_qs}, {u"落实政府信息公开条列。"_qs, u"公开条列"_qs},
            {u"收入稳步增涨。"_qs, u"增涨"_qs}, {u"工程已峻工验收。"_qs, u"峻工"_qs}, {u"设立侯车区。"_qs, u"侯车"_qs},
            {u"发布启示公告3期。"_qs, u"启示公告"_qs}, {u"形势严竣。"_qs, u"严竣"_qs},
            {u"给于行政处罚3件。"_qs, u"给于"_qs}, {u"己完成整改。"_qs, u"己完成"_qs},
            {u"成效显着。"_qs, u"成效显着"_qs}, {u"制度末落实。"_qs, u"末落实"_qs},
            {u"监管不利。"_qs, u"监管不利"_qs}}) {
        INFO(text.toStdString());
        CHECK(said(text) == QStringList {wrong});
    }
    for (const QString &right : {u"生活必需品供应有保障，履行职责所必需。"_qs, u"究竟争取了多少资金。"_qs,
             u"逐条列出问题清单。"_qs, u"形势严峻工作任务重。"_qs, u"对案件当事人给予奖励，供给于民。"_qs,
             u"自己完成整改，周末来访群众较多，年末完成任务。"_qs, u"预防犯罪工作，规范罪名表述。"_qs,
             u"不利于监管，监管不利因素较多。"_qs, u"组织开展评查，随着改革深入，彰显着成效。"_qs,
             u"以经济建设为中心，对方按照要求办理。"_qs, u"重申查处要求，设备按照标准配置，权威协会参加。"_qs,
             u"新增近百户，一直致力于服务，中小学校率先建成。"_qs, u"问题供大家讨论，关注消防安全，通报消费投诉。"_qs,
             u"认真对待，竞争对手，方案照片归档，公安照明设施。"_qs, u"直接授权，教授理论课，教授受邀讲课。"_qs}) {
        INFO(right.toStdString());
        CHECK(said(right).join(u' ') == QString());
    }
}

TEST_CASE("homophones and look-alikes of the field's own words are found within sentences")
{
    for (const auto &[text, wrong] :
        {std::pair {u"化解矛盾纠份86件。"_qs, u"纠份"_qs}, {u"全面贯切落实中央部署。"_qs, u"贯切"_qs},
            {u"行政机关负责人出庭应诉律98%。"_qs, u"应诉律"_qs}, {u"受理投拆举报120件。"_qs, u"投拆"_qs},
            {u"经审查符和法定条件。"_qs, u"符和"_qs}, {u"强化市场监都管理。"_qs, u"监都"_qs},
            {u"坚持严格规范文名执法。"_qs, u"文名执法"_qs}, {u"负责人出廷应诉12次。"_qs, u"出廷"_qs},
            {u"起到纽带做用。"_qs, u"做用"_qs}, {u"聘请法律顾间9名。"_qs, u"法律顾间"_qs},
            {u"办理劳动仲栽案件30件。"_qs, u"仲栽"_qs}, {u"败诉律下降到5%。"_qs, u"败诉律"_qs},
            {u"严惩滥伐，依法处伐5人。"_qs, u"处伐"_qs}, {u"推进法治建没。"_qs, u"法治建没"_qs},
            {u"领导千部带头述法。"_qs, u"领导千部"_qs}, {u"发现间题37个。"_qs, u"发现间题"_qs},
            {u"坚持发展风桥经验。"_qs, u"风桥经验"_qs}, {u"管护国有士地300亩。"_qs, u"国有士地"_qs},
            {u"狠抓落时上级部署。"_qs, u"落时"_qs}, {u"加强组织领到。"_qs, u"组织领到"_qs},
            {u"优化营商坏境。"_qs, u"坏境"_qs}, {u"深化行政审批制度改格。"_qs, u"改格"_qs},
            {u"仍然存在一些不容忽视的问提。"_qs, u"问提"_qs}, {u"采取有力错施。"_qs, u"错施"_qs},
            {u"健全长效几制。"_qs, u"几制"_qs}, {u"与形势要求还有叉距。"_qs, u"叉距"_qs},
            {u"网格话管理全覆盖。"_qs, u"网格话"_qs}, {u"纳人年度考核。"_qs, u"纳人"_qs}}) {
        INFO(text.toStdString());
        CHECK(wrongIn(shippedTerms(), text, 2024) == QStringList {wrong});
    }
}

TEST_CASE("slips of the pen that make no word are found, and right neighbours that look like them are not")
{
    for (const auto &[text, wrong] : {std::pair {u"已责令停产并挂牌督辨。"_qs, u"挂牌督辨"_qs},
             {u"筑牢安全屏章。"_qs, u"屏章"_qs}, {u"均再规定期限内答复。"_qs, u"均再规定"_qs},
             {u"清理站用消防通道的杂物45车。"_qs, u"站用消防"_qs}, {u"编制紧涨、人员流动较快。"_qs, u"紧涨"_qs},
             {u"意识参差不济。"_qs, u"参差不济"_qs}, {u"罚款总客11.3万元。"_qs, u"罚款总客"_qs},
             {u"明确责任股室和完成时线。"_qs, u"完成时线"_qs}, {u"招录巨道较窄。"_qs, u"巨道"_qs},
             {u"共对现奖金4.2万元。"_qs, u"对现奖金"_qs}, {u"给予党纪政务处份451人。"_qs, u"政务处份"_qs},
             {u"新建应急避难厂所4处。"_qs, u"避难厂所"_qs}, {u"按季渡更新。"_qs, u"季渡"_qs},
             {u"共计11件，均以办结。"_qs, u"均以办结"_qs}, {u"存在饶幸心理。"_qs, u"饶幸"_qs},
             {u"把46项重点任务份解到38个部门。"_qs, u"任务份解"_qs}, {u"权利阳光运行。"_qs, u"权利阳光"_qs},
             {u"解决执法装配不足等问题。"_qs, u"执法装配"_qs}, {u"集法律援助与一体。"_qs, u"援助与一体"_qs},
             {u"县委全面依法治理县委员会。"_qs, u"全面依法治理县委员会"_qs},
             {u"“不忘初心、使命”主题教育。"_qs, u"“不忘初心、使命”"_qs},
             {u"推进决策科学化、民主化、法制化。"_qs, u"科学化、民主化、法制化"_qs}}) {
        INFO(text.toStdString());
        CHECK(wrongIn(shippedTerms(), text, 2024) == QStringList {wrong});
    }
    for (const QString &right : {u"加强监督辨识，车站用地、水电站用水充足。"_qs, u"乡镇总客流量大，均以办结率为准。"_qs,
             u"京津冀与一体化发展，针对现有问题，一份解到底。"_qs, u"行政执法装配式建筑项目，执法津贴按月发放。"_qs,
             u"已经挤占河道，新建挡土墙3处，就近驻点。"_qs, u"上述求偿申请，编制订单12份，党内外宣专题3期。"_qs,
             u"全体党员干部学党章，设立小组只召开1次会。"_qs}) {
        INFO(right.toStdString());
        CHECK(wrongIn(shippedTerms(), right, 2024).join(u' ') == QString());
    }
}

TEST_CASE("no misspelling is found within seven hundred right phrases of the field")
{
    QFile file(QStringLiteral(NIANBAO_SOURCE_DIR "/tests/data/right-phrases.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList phrases = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    CHECK(phrases.size() >= 700);
    for (const int year : {2018, 2024}) {
        for (const QString &phrase : phrases) {
            INFO(year << ": " << phrase.toStdString());
            CHECK(wrongIn(shippedTerms(), phrase, year).join(u' ') == QString());
        }
    }
}

TEST_CASE("words that officials mix up are found where what stands beside them decides")
{
    for (const auto &[text, wrong] : {std::pair {u"做出行政处罚决定3件。"_qs, u"做出"_qs},
             {u"县长做出了批示。"_qs, u"做出了"_qs}, {u"认真作好准备工作。"_qs, u"作好"_qs},
             {u"切实作到公开。"_qs, u"作到"_qs}, {u"把权利关进制度的笼子。"_qs, u"权利"_qs},
             {u"保障当事人的权力。"_qs, u"权力"_qs}, {u"勘定行政区域界限2条。"_qs, u"行政区域界限"_qs},
             {u"群众反应强烈的问题。"_qs, u"反应强烈"_qs}, {u"提高应急反映能力。"_qs, u"反映"_qs},
             {u"可登陆小程序查询。"_qs, u"登陆"_qs}, {u"全面实名登陆。"_qs, u"登陆"_qs}, {u"开出帐单。"_qs, u"帐"_qs},
             {u"占百份之九十。"_qs, u"百份之"_qs}, {u"有力的推动了工作。"_qs, u"的"_qs},
             {u"不断的完善制度。"_qs, u"的"_qs}, {u"工作做的不够细致。"_qs, u"的"_qs},
             {u"申请截至日期为5月1日。"_qs, u"截至"_qs}, {u"截止三季度，办结3件。"_qs, u"截止"_qs},
             {u"处于罚款2万元。"_qs, u"处于"_qs}, {u"大副度下降。"_qs, u"大副度"_qs},
             {u"打好污染防止攻坚战。"_qs, u"防止"_qs}, {u"听取陈诉、申辩。"_qs, u"陈诉"_qs},
             {u"依法扣压车辆3台。"_qs, u"扣压"_qs}, {u"制订规范性文件5件。"_qs, u"制订"_qs}}) {
        INFO(text.toStdString());
        CHECK(wrongIn(shippedTerms(), text) == QStringList {wrong});
    }
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
