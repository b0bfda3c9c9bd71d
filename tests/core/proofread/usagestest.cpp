// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/usages.h"
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/proofreadingtexts.h"

#include <random>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// As 法顾问→法律顾问.
QStringList garbledIn(const QString &text)
{
    const Terms &terms = shippedTerms();
    QStringList found;
    for (const GarbledUsage &garbled : Usages(terms, 2024).garbledIn(text))
        found << text.mid(garbled.range.start, garbled.range.length) + u'→' + garbled.right;
    return found;
}

/// The word with a character lost, or two side by side exchanged; whatever that makes of it.
QString withSlip(const QString &word, std::mt19937 &random)
{
    const int at = 1 + int(random() % unsigned(word.size() - 2)); // its ends are part of other words too often
    QString slipped = word;
    if (random() % 2 == 0)
        return slipped.remove(at, 1);
    std::swap(slipped[at], slipped[at - 1]);
    return slipped;
}

} // namespace

TEST_CASE("of random slips in the usages of whole reports nine in ten are found, and none where there is none")
{
    std::mt19937 random(7);
    int planted = 0;
    int found = 0;
    QStringList missed;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const QString text = cleanReportText(2020, seed);
        CHECK(garbledIn(text) == QStringList());
        for (const Term &term : shippedTerms().all()) {
            for (const QString &word : term.words) {
                const qsizetype at = text.indexOf(word);
                if (term.kind != TermKind::Usage || word.size() < 5 || at < 0)
                    continue;
                const QString slipped = withSlip(word, random);
                ++planted;
                const bool isFound = !garbledIn(QString(text).replace(at, word.size(), slipped)).isEmpty();
                found += int(isFound);
                if (!isFound)
                    missed << slipped + u'→' + word;
            }
        }
    }
    INFO(missed.join(u'\n').toStdString());
    CHECK(planted > 100);
    CHECK(found * 10 >= planted * 9);
}

TEST_CASE("the slip that made a word is told by its kind and place")
{
    for (const auto &[written, kind, position] : {std::tuple {u"法顾问"_qs, SlipKind::Missing, 1},
             {u"律顾问"_qs, SlipKind::Missing, 0}, {u"法律顾"_qs, SlipKind::Missing, 3},
             {u"法律顾问问"_qs, SlipKind::Doubled, 4}, {u"法律的顾问"_qs, SlipKind::Added, 2},
             {u"法律问顾"_qs, SlipKind::Swapped, 2}, {u"法津顾问"_qs, SlipKind::Other, 1}}) {
        INFO(written.toStdString());
        const std::optional<WrittenSlip> slip = slipBetween(written, u"法律顾问");
        REQUIRE(slip);
        CHECK(slip->kind == kind);
        CHECK(slip->position == position);
    }
    for (const QString &far : {u"法律顾问"_qs, u"法问"_qs, u"问法律顾"_qs, u""_qs, u"法律顾问团队"_qs})
        CHECK_FALSE(slipBetween(far, u"法律顾问"));
}

TEST_CASE("usages of the trade with one slip are found wherever they stand")
{
    for (const auto &[text, found] :
        {std::pair {u"聘请法顾问3名。"_qs, u"法顾问→法律顾问"_qs}, {u"受理行政议复案件。"_qs, u"行政议复→行政复议"_qs},
            {u"优化营商环，服务企业。"_qs, u"优化营商环→优化营商环境"_qs},
            {u"增强“四意识”。"_qs, u"增强“四意识”→增强“四个意识”"_qs},
            {u"增强“个四意识”。"_qs, u"增强“个四意识”→增强“四个意识”"_qs},
            {u"坚定“四个自信心”。"_qs, u"“四个自信心”→“四个自信”"_qs},
            {u"落实公众参与、专家证论、风险评估程序。"_qs,
                u"公众参与、专家证论、风险评估→公众参与、专家论证、风险评估"_qs},
            {u"加强业务训培。"_qs, u"业务训培→业务培训"_qs}, {u"圆满完城任务。"_qs, u"圆满完城→圆满完成"_qs},
            {u"化解矛盾纠份。"_qs, u"纠份→纠纷"_qs}}) {
        INFO(text.toStdString());
        CHECK(garbledIn(text) == QStringList {found});
    }
}

TEST_CASE("words that only look like a usage with a slip are left alone")
{
    for (const QString &text :
        {u"改善经营环境，民政复议，由专人调解，行政复核3件。"_qs, u"合法审查、合理性审查，行政服务中心。"_qs,
            u"拒不执行复议决定，司法顾问，市人民政府，镇人民政府。"_qs,
            u"增强“四个意识”，坚定“四个自信”，做到“两个维护”。"_qs,
            u"工作作风、管理理念、培训训练、人员员额、会议议题。"_qs,
            u"绍兴市越城区人民政府府山街道办事处，工作认认真真，意见见附件，招标标的，以法治治乱象。"_qs,
            u"提高高标准农田管护能力，落实实名制，增强强村富民能力，推进进村入户，保护护林员，实行员额制，法援惠民，推进村务公开，组建医法结合的讲师团，平州支行参加座谈，水务部门监查，以案促改，负总责，收官之年，警营开放，接入平台。"_qs,
            u"纠错率约93%，其余7处已整改，县人民政府2024年法治政府建设情况报告。"_qs,
            u"力量单薄，账户余额862万元，进城务工人员，编成63组，建议补证5件，平均每起约7381元，年审及换证。"_qs,
            u"严格按程序落实，清单式管理，社会齐参与，日常查，源头防，守住决策关，服务业项目，营造崇文尚法氛围。"_qs,
            u"依法治林治草，日巡、周查、月评，抢修爆管、冻管217处，成纪大道，召开彝苗群众座谈会，（环执法〔2019〕42号）。"_qs,
            u"责令返工2处：一处为护坡强度不足，省级童车产品质量检验，县级部门联合抽查，轻微违法免予处罚。"_qs,
            u"复查扎扎实实，证缴分离，以素能提质效，控高要求，口蹄疫疫苗、小反刍兽疫疫苗，请市中级人民法院法官授课。"_qs,
            u"随事划转37名，普法育人，把服务送过江，当天调结51件，秸秆禁烧，高危漏洞31个，《国务院关于支持贵州在新时代西部大开发上闯新路的意见》。"_qs,
            u""_qs, u"法"_qs, u"法律"_qs}) {
        INFO(text.toStdString());
        CHECK(garbledIn(text) == QStringList());
    }
}

TEST_CASE("a long text without any break is read in linear time")
{
    CHECK(garbledIn(QStringLiteral("行政法").repeated(40'000)).isEmpty());
    CHECK(garbledIn(QStringLiteral("法顾问，").repeated(500)).size() == 500);
}

TEST_CASE("an everyday word written wrong is found where nothing else can be read, and what sounds like it is not")
{
    CHECK(garbledIn(u"取得一定成郊。产品质良提高。矛盾究纷减少。"_qs)
        == QStringList({u"成郊→成效"_qs, u"产品质良→产品质量"_qs, u"矛盾究纷→矛盾纠纷"_qs}));
    CHECK(garbledIn(u"在坚强领寻下，个别干部处理新问提，化解在基屋。"_qs)
        == QStringList({u"坚强领寻→坚强领导"_qs, u"问提→问题"_qs, u"基屋→基层"_qs}));
    CHECK(garbledIn(u"密切陪合，通力协作；贯落实各项要求。"_qs)
        == QStringList({u"密切陪合→密切配合"_qs, u"贯落实→贯彻落实"_qs}));
    CHECK(garbledIn(u"知晓率约95%，按照保民生、保稳定的总要求，推进数智平台、综合管廊建设，水利招投标进场交易。"_qs)
        == QStringList());
    CHECK(
        garbledIn(u"清峰县、承关镇与各部门协商，河长巡河，诉调对接，情指行一体，终期评估，重试考核，方方面面满意。"_qs)
        == QStringList());
}

TEST_CASE("look-alikes in words, and what sounds nearly alike in a phrase, are found; words beside each other are not")
{
    for (const auto &[text, found] :
        {std::pair {u"查处讳法案件。"_qs, u"查处讳法→查处违法"_qs}, {u"启动实旋规划。"_qs, u"启动实旋→启动实施"_qs},
            {u"转移郡众1824人。"_qs, u"郡众→群众"_qs}, {u"认直执行程序。"_qs, u"认直→认真"_qs},
            {u"健全领导机治。"_qs, u"机治→机制"_qs}, {u"建设过硬对伍。"_qs, u"对伍→队伍"_qs},
            {u"防止以罚代型。"_qs, u"以罚代型→以罚代刑"_qs}, {u"提出修改建义67条。"_qs, u"修改建义→修改建议"_qs},
            {u"加强基层队五建设。"_qs, u"基层队五→基层队伍"_qs}}) {
        INFO(text.toStdString());
        CHECK(garbledIn(text) == QStringList {found});
    }
    CHECK(
        garbledIn(
            u"小事不出厅、大事不出局，让数据跑路代替群众跑腿，责任单位待定，完成3处处置，缴存住房公积金，开展安全性检查，坚持依法治校，公交线路优化，事故起数下降，执行位次靠前，该法自1月起施行。"_qs)
        == QStringList());
}
