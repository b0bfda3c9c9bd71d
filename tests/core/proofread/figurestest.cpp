// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that hang together, said in many ways: what is right stays unmarked, and a slip in any of them is told.
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/figureforms.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr int kTexts = 12; // of each form

QString reportOf(const QString &sentence)
{
    return u"清丰县2018年法治政府建设工作情况报告\n一、主要工作\n（一）加强领导。工作扎实推进。"_qs + sentence
        + u"各项任务按时完成。\n"_qs;
}

/// Errors and warnings of the rules of figures.
QList<Finding> told(const QString &sentence)
{
    QList<Finding> findings = checkText(reportOf(sentence)).findings;
    findings.removeIf([](const Finding &finding) {
        return finding.severity == Severity::Hint || !finding.rule.startsWith(u"numbers.");
    });
    return findings;
}

struct Recall {
    int planted = 0;
    int found = 0;
    QStringList missed {};

    [[nodiscard]] double share() const { return planted == 0 ? 0 : double(found) / planted; }
};

QList<FigureForm> allForms()
{
    QList<FigureForm> forms;
    for (const std::span<const FigureForm> some : {figureForms(), laterFigureForms()})
        forms.append(QList<FigureForm>(some.begin(), some.end()));
    return forms;
}

/// Of each rule and weight.
QMap<QString, Recall> recallsOf(std::span<const FigureForm> forms, std::mt19937 &random)
{
    QMap<QString, Recall> recalls;
    for (const FigureForm &form : forms) {
        for (int count = 0; count < kTexts; ++count) {
            const std::optional<QString> wrong = FigureText(form, random).spoilt(random);
            if (!wrong)
                continue;
            const QList<Finding> findings = told(*wrong);
            const bool isFound = std::any_of(findings.begin(), findings.end(),
                [&](const Finding &each) { return each.rule == QLatin1String(form.rule); });
            const QString kind = form.tie == FigureTie::Parts ? u" error"_qs : u" warning"_qs;
            Recall &recall = recalls[QLatin1String(form.rule) + kind];
            ++recall.planted;
            recall.found += int(isFound);
            if (!isFound)
                recall.missed << *wrong;
        }
    }
    return recalls;
}

} // namespace

TEST_CASE("figures that agree are not marked, in whatever words")
{
    std::mt19937 random(3);
    for (const FigureForm &form : allForms()) {
        qsizetype characters = 0;
        QStringList said;
        for (int count = 0; count < kTexts; ++count) {
            const QString text = FigureText(form, random).text();
            characters += text.size();
            for (const Finding &finding : told(text))
                said << text + u" | "_qs + finding.rule + u" | "_qs + finding.reason;
        }
        INFO(said.join(u'\n').toStdString());
        CHECK(said.size() * 10'000 <= characters);
    }
}

TEST_CASE("of each rule nearly every wrong figure is found, in whatever words")
{
    std::mt19937 random(4);
    for (const std::span<const FigureForm> forms : {figureForms(), laterFigureForms()}) {
        const QMap<QString, Recall> recalls = recallsOf(forms, random);
        CHECK(recalls.size() == 5);
        for (auto recall = recalls.begin(); recall != recalls.end(); ++recall) {
            INFO(recall->missed.join(u'\n').toStdString());
            INFO(recall.key().toStdString() << ": " << recall->found << " of " << recall->planted);
            CHECK(recall->planted > 10);
            CHECK(recall->share() >= (recall.key().endsWith(u"error") ? 0.95 : 0.9));
        }
    }
}

TEST_CASE("most numbers that are left out are found, in whatever words")
{
    static const QRegularExpression kCount(
        u"(?<![\\d.])\\d+(?:\\.\\d+)?万?(?=人次|件次|场次|万元|[件份场次期名人项户宗起条个家卷辆%])"_qs);
    constexpr double kMost = 0.9;
    std::mt19937 random(5);
    int left = 0;
    int found = 0;
    QStringList missed;
    for (const FigureForm &form : allForms()) {
        const QString text = FigureText(form, random).text();
        auto counts = kCount.globalMatch(text);
        while (counts.hasNext()) {
            const QRegularExpressionMatch count = counts.next();
            const QString without = text.left(count.capturedStart()) + text.mid(count.capturedEnd());
            ++left;
            found += told(without).isEmpty() ? 0 : 1;
            if (told(without).isEmpty())
                missed << without;
        }
    }
    INFO(missed.join(u'\n').toStdString());
    INFO(found << " of " << left);
    CHECK(left > 300);
    CHECK(found >= kMost * left);
}

TEST_CASE("the arithmetic is shown as a pencil would write it")
{
    struct Shown {
        QString sentence;
        Severity severity;
        QString reason;
    };
    const QList<Shown> cases {
        {u"审结103件，综合纠错率18.4%。其中，维持41件、驳回21件、撤销19件、终止23件。"_qs, Severity::Error,
            u"41 + 21 + 19 + 23 = 104 > 103"_qs},
        {u"以县政府名义印发4件，以办公室名义印发5件，共计10件。"_qs, Severity::Warning, u"4 + 5 = 9 < 10"_qs},
        {u"支出42.3亿元，其中民生支出35.1亿元，占比85%。"_qs, Severity::Warning,
            u"35.1亿 ÷ 42.3亿 = 82.98 %，文中 85 %"_qs},
        {u"受理62件，同比下降8.6%（上年68件）。"_qs, Severity::Warning, u"(62 − 68) ÷ 68 = -8.82 %"_qs},
        {u"执法人员1 256名，较上年增加46名，增长3.6%。"_qs, Severity::Warning, u"(1256 − 1210) ÷ 1210 = 3.8 %"_qs},
        {u"办结率由89.4%提高到97.2%，提高7.6个百分点。"_qs, Severity::Warning, u"97.2 − 89.4 = 7.8"_qs},
        {u"案件逐年下降，2016年50件、2017年40件、2018年45件。"_qs, Severity::Warning, u"50 → 40 → 45"_qs},
    };
    for (const Shown &each : cases) {
        const QList<Finding> findings = told(each.sentence);
        INFO(each.sentence.toStdString());
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().reason == each.reason);
        CHECK(findings.first().severity == each.severity);
    }
}

TEST_CASE("parts that are more than their total are an error, whatever they are called")
{
    for (const QString &wrong : {u"开展活动15场，其中法治讲座9场、文艺演出3场、街头咨询5场。"_qs,
             u"召开会议11次，其中党工委会议8次、主任办公会5次。"_qs, u"机构86个，其中村（社区）51个、乡镇45个。"_qs,
             u"资金120万元，其中中央60万元、省级50万元和县级40万元。"_qs,
             u"任务87项，其中2016年至2017年完成78项、2018年完成11项。"_qs}) {
        const QList<Finding> findings = told(wrong);
        INFO(wrong.toStdString());
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().severity == Severity::Error);
    }
    CHECK(told(u"接收工单426件，办结421件，在办15件。"_qs).first().severity == Severity::Warning);
}

TEST_CASE("one wrong number is told once, at the sum and not at what is reckoned from it")
{
    for (const QString &wrong : {u"许可案卷180卷、处罚案卷96卷，共267卷，评出优秀案卷88卷，优秀率31.88%。"_qs,
             u"受理争议308件，其中调解203件、裁决97件、撤回18件，调解率63.84%。"_qs,
             u"执法人员1386人，持证1452人，持证率97.55%。"_qs,
             u"全年排查243件，上半年排查131件，下半年排查102件，下半年比上半年减少19件。"_qs}) {
        const QList<Finding> findings = told(wrong);
        INFO(wrong.toStdString());
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().rule == u"numbers.total");
    }
}

TEST_CASE("a percentage may be rounded or cut off, and 万 leaves room")
{
    for (const QString &right : {u"由66件增长到151件，增长128.79%。"_qs, u"由66件增长到151件，增长128.78%。"_qs,
             u"受理151件，审结140件，审结率92.71%。"_qs, u"受理151件，审结140件，审结率92.72%。"_qs,
             u"热线由3.6万件增加到4.1万件，增长14.2%。"_qs, u"热线由3.6万件增加到4.1万件，增长12.6%。"_qs,
             u"支出42.3亿元，其中民生支出35.1亿元，占比83%。"_qs}) {
        INFO(right.toStdString());
        CHECK(told(right).isEmpty());
    }
    for (const QString &wrong : {u"由66件增长到151件，增长128.81%。"_qs, u"受理151件，审结140件，审结率92.74%。"_qs,
             u"热线由3.6万件增加到4.1万件，增长19.2%。"_qs}) {
        INFO(wrong.toStdString());
        CHECK(told(wrong).size() == 1);
    }
}

TEST_CASE("figures that cannot be are told, and their neighbours are not")
{
    struct Neighbours {
        QString rule;
        QString wrong;
        QString right;
    };
    const QList<Neighbours> cases {
        {u"numbers.missing"_qs, u"查办案件件，当场处罚3人。"_qs, u"查办案件2件，当场处罚3人。"_qs},
        {u"numbers.missing"_qs, u"举办讲座场次，参加200人。"_qs, u"统计讲座的场次，参加200人。"_qs},
        {u"numbers.missing"_qs, u"开展抽查批次，发现问题3个。"_qs, u"开展抽查多批次，发现问题3个。"_qs},
        {u"numbers.missing"_qs, u"全年合计起。"_qs, u"全年合计6起。"_qs},
        {u"numbers.missing"_qs, u"满意率达%。"_qs, u"满意率达9成。"_qs},
        {u"numbers.missing"_qs, u"挽回损失亿元。"_qs, u"挽回损失上亿元。"_qs},
        {u"numbers.doubledUnit"_qs, u"减免税费2.3亿亿元。"_qs, u"减免税费2.3亿元。"_qs},
        {u"numbers.doubledUnit"_qs, u"较上年下降3%百分点。"_qs, u"较上年下降3个百分点。"_qs},
        {u"numbers.doubledUnit"_qs, u"走访家庭36户户。"_qs, u"走访家庭36户，户户有台账。"_qs},
        {u"numbers.doubledUnit"_qs, u"编制清单12项项。"_qs, u"编制清单12项，项项有人管。"_qs},
        {u"numbers.doubledUnit"_qs, u"知晓率92.5%%以上。"_qs, u"知晓率92.5%以上。"_qs},
        {u"numbers.broken"_qs, u"化解积案12.3起。"_qs, u"每村化解积案12.3起。"_qs},
        {u"numbers.broken"_qs, u"新增调解员20.6名。"_qs, u"平均新增调解员20.6名。"_qs},
        {u"numbers.broken"_qs, u"发放手册3000.5份。"_qs, u"发放手册3.05万份。"_qs},
        {u"numbers.broken"_qs, u"组织演练2.5场次。"_qs, u"组织演练，历时2.5小时。"_qs},
        {u"numbers.broken"_qs, u"评查案卷60.2宗。"_qs, u"所均评查案卷60.2宗。"_qs},
        {u"numbers.total"_qs, u"2017年底持证213人，年内退出24人、新增7人，年末持证195人。"_qs,
            u"2017年底持证213人，年内退出24人、新增7人，年末持证196人。"_qs},
        {u"numbers.total"_qs, u"年初实有专家52名，年内增补6名、解聘3名，目前共有58名。"_qs,
            u"年初实有专家52名，年内增补6名、解聘3名，目前共有55名。"_qs},
        {u"numbers.total"_qs, u"审查规范性文件47份、重大决策2项、合同11件，共计62件。"_qs,
            u"审查规范性文件47份、重大决策2项、合同11件，共计60件。"_qs},
        {u"numbers.total"_qs, u"全县辖21个村、3个社区，已为26个村（社区）聘请法律顾问。"_qs,
            u"全县辖21个村、3个社区，已为20个村（社区）聘请法律顾问。"_qs},
        {u"numbers.fallByTimes"_qs, u"纠纷数量减少了近三倍。"_qs, u"纠纷数量减少了近三成。"_qs},
        {u"numbers.fallByTimes"_qs, u"办件时间缩短2倍。"_qs, u"办件时间缩短一半。"_qs},
        {u"numbers.fallByTimes"_qs, u"投诉量较去年降低1.5倍。"_qs, u"咨询量较去年增加1.5倍。"_qs},
        {u"numbers.fallByTimes"_qs, u"证明材料压减两倍以上。"_qs, u"证明材料压减两成以上。"_qs},
        {u"numbers.fallByTimes"_qs, u"信访件次下滑约一倍。"_qs, u"信访件次下滑，答复快了一倍。"_qs},
        {u"numbers.date"_qs, u"专项行动持续到13月初。"_qs, u"专项行动持续到12月初。"_qs},
        {u"numbers.date"_qs, u"11月31日前完成。"_qs, u"11月30日前完成。"_qs},
        {u"numbers.date"_qs, u"会议于上午28时召开。"_qs, u"全天24时值守，48时内答复。"_qs},
        {u"numbers.date"_qs, u"定于9时75分签约。"_qs, u"定于9时15分签约。"_qs},
        {u"numbers.date"_qs, u"公示期为6月1日至35日。"_qs, u"公示期为6月1日至5日。"_qs},
        {u"numbers.approximate"_qs, u"走访商户大约有200余家。"_qs, u"走访商户200余家。"_qs},
        {u"numbers.approximate"_qs, u"接待群众近300人上下。"_qs, u"接待群众近300人。"_qs},
        {u"numbers.approximate"_qs, u"张贴标语600多余条。"_qs, u"张贴标语600多条。"_qs},
        {u"numbers.approximate"_qs, u"服务企业不到50余家。"_qs, u"服务企业不到50家。"_qs},
        {u"numbers.approximate"_qs, u"整治点位至少20处以上。"_qs, u"整治点位20处以上。"_qs},
    };
    for (const Neighbours &each : cases) {
        const QList<Finding> findings = told(each.wrong);
        INFO(each.wrong.toStdString() << " / " << each.right.toStdString());
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().rule == each.rule);
        CHECK(told(each.right).isEmpty());
    }
}
