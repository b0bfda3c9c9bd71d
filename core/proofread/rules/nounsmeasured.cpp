// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/nounsmeasured.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/lostunits.h"
#include "core/proofread/rules/measures.h"
#include "core/proofread/rules/unitsorts.h"

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

/// What may stand between a unit and its noun and is no noun that is counted itself. The longer ones first.
qsizetype attributeAt(QStringView words)
{
    static constexpr std::array kAttributes {QStringView(u"生态环境"), QStringView(u"市场监管"),
        QStringView(u"食品安全"), QStringView(u"安全生产"), QStringView(u"法律援助"), QStringView(u"危险化学品"),
        QStringView(u"登记在册"), QStringView(u"行政执法"), QStringView(u"规模以上"), QStringView(u"辖区内"),
        QStringView(u"不合格"), QStringView(u"专兼职"), QStringView(u"地方性"), QStringView(u"国家级"),
        QStringView(u"房地产"), QStringView(u"高层次"), QStringView(u"中小微"), QStringView(u"危化品"),
        QStringView(u"政法"), QStringView(u"法学"), QStringView(u"党政"), QStringView(u"退役"), QStringView(u"行业"),
        QStringView(u"人民"), QStringView(u"镇村"), QStringView(u"村居"), QStringView(u"网络"), QStringView(u"金融"),
        QStringView(u"劳资"), QStringView(u"医患"), QStringView(u"土地"), QStringView(u"信用"), QStringView(u"建设"),
        QStringView(u"招商"), QStringView(u"行政"), QStringView(u"民事"), QStringView(u"刑事"), QStringView(u"执法"),
        QStringView(u"法律"), QStringView(u"法治"), QStringView(u"普法"), QStringView(u"政府"), QStringView(u"重大"),
        QStringView(u"重点"), QStringView(u"安全"), QStringView(u"消防"), QStringView(u"环境"), QStringView(u"矛盾"),
        QStringView(u"涉企"), QStringView(u"涉法"), QStringView(u"涉诉"), QStringView(u"涉疫"), QStringView(u"涉农"),
        QStringView(u"劳动"), QStringView(u"物业"), QStringView(u"邻里"), QStringView(u"婚姻"), QStringView(u"家庭"),
        QStringView(u"信访"), QStringView(u"复议"), QStringView(u"诉讼"), QStringView(u"应诉"), QStringView(u"许可"),
        QStringView(u"处罚"), QStringView(u"优秀"), QStringView(u"合格"), QStringView(u"典型"), QStringView(u"一般"),
        QStringView(u"市级"), QStringView(u"县级"), QStringView(u"省级"), QStringView(u"区级"), QStringView(u"镇级"),
        QStringView(u"村级"), QStringView(u"基层"), QStringView(u"机关"), QStringView(u"民营"), QStringView(u"国有"),
        QStringView(u"外资"), QStringView(u"规上"), QStringView(u"骨干"), QStringView(u"施工"), QStringView(u"建筑"),
        QStringView(u"存量"), QStringView(u"各类"), QStringView(u"专职"), QStringView(u"兼职"), QStringView(u"新任"),
        QStringView(u"在职"), QStringView(u"退休"), QStringView(u"青年"), QStringView(u"资深"), QStringView(u"知名"),
        QStringView(u"业务"), QStringView(u"专业"), QStringView(u"技术"), QStringView(u"城管"), QStringView(u"交通"),
        QStringView(u"住建"), QStringView(u"环保"), QStringView(u"农业"), QStringView(u"教育"), QStringView(u"卫生"),
        QStringView(u"文化"), QStringView(u"旅游"), QStringView(u"应急"), QStringView(u"税务"), QStringView(u"公安"),
        QStringView(u"司法"), QStringView(u"综合"), QStringView(u"特邀"), QStringView(u"注册"), QStringView(u"县直"),
        QStringView(u"市直"), QStringView(u"区直"), QStringView(u"辖区"), QStringView(u"大型"), QStringView(u"中型"),
        QStringView(u"小型"), QStringView(u"微型"), QStringView(u"小微"), QStringView(u"中小"), QStringView(u"个体"),
        QStringView(u"农村"), QStringView(u"城市"), QStringView(u"农民"), QStringView(u"工业"), QStringView(u"工贸"),
        QStringView(u"商贸"), QStringView(u"餐饮"), QStringView(u"食品"), QStringView(u"药品"), QStringView(u"燃气"),
        QStringView(u"运输"), QStringView(u"物流"), QStringView(u"生产"), QStringView(u"经营"), QStringView(u"服务"),
        QStringView(u"排污"), QStringView(u"化工"), QStringView(u"危化"), QStringView(u"矿山"), QStringView(u"医疗"),
        QStringView(u"医药"), QStringView(u"高新"), QStringView(u"科技"), QStringView(u"龙头"), QStringView(u"试点"),
        QStringView(u"所属"), QStringView(u"直属"), QStringView(u"相关"), QStringView(u"民生"), QStringView(u"公共"),
        QStringView(u"校园"), QStringView(u"校外"), QStringView(u"无证"), QStringView(u"仲裁"), QStringView(u"调解"),
        QStringView(u"治安"), QStringView(u"年度"), QStringView(u"政务"), QStringView(u"违法"), QStringView(u"违规"),
        QStringView(u"涉嫌"), QStringView(u"疑难"), QStringView(u"复杂"), QStringView(u"新增"), QStringView(u"在编"),
        QStringView(u"持证"), QStringView(u"女"), QStringView(u"新"), QStringView(u"老")};
    for (const QStringView each : kAttributes) {
        if (words.startsWith(each))
            return each.size();
    }
    return 0;
}

/// Whether the noun ends there, so that it is what is counted unless 的 brings another.
bool isNounsEnd(QStringView rest)
{
    constexpr qsizetype kVerb = 2; // characters
    static const PlainWords kMarks(u"，|。|；|：|、|）|和|及|以及|的");
    static const PlainWords kBehind(
        u"进行|开展|全部|逐一|逐件|逐项|逐份|逐个|均已|均按|均被|均为|均在|均未|均由|均得|作出|实施|实行|建立|签订|"
        u"到|赴|参加|参与|担任|为村|为企业|为群众|完成|实现|深入|走进|分别|推行|配备|组成|接受|获评|获得|列入|纳入|"
        u"予以|"
        u"提供|落实|集中|依法|已全部|中随机|中有|被列|被评|被授|限期|挂牌|入驻|成立|开通|统一");
    if (rest.isEmpty() || kMarks.begin(rest))
        return true;
    const bool isNameOfWhom = rest.size() > kVerb && QStringView(u"人者员方率").contains(rest[kVerb]); // 签订人
    return kBehind.begin(rest) && !isNameOfWhom;
}

/// The nouns from the unit on, one behind the other; the last is what is counted.
struct Chain {
    QList<const MeasuredNoun *> nouns;
    qsizetype end = 0;
};

Chain chainOf(QStringView words, const Measures &measures)
{
    constexpr int kMostLinks = 5;
    Chain chain;
    for (int link = 0; link < kMostLinks; ++link) {
        const QStringView rest = words.mid(chain.end);
        const QList<const MeasuredNoun *> nouns = measures.beginningsOf(rest);
        const auto closed = std::find_if(nouns.begin(), nouns.end(),
            [&](const MeasuredNoun *each) { return isNounsEnd(rest.mid(each->noun.size())); });
        if (closed != nouns.end()) {
            chain.nouns << *closed;
            chain.end += (*closed)->noun.size();
            return chain;
        }
        const qsizetype attribute = attributeAt(rest);
        if (!nouns.isEmpty() && nouns.first()->noun.size() >= attribute) {
            chain.nouns << nouns.first();
            chain.end += nouns.first()->noun.size();
        } else if (attribute > 0) {
            chain.end += attribute;
        } else {
            break;
        }
    }
    return {};
}

bool isAnyCountedIn(const Chain &chain, const QString &unit)
{
    return std::any_of(
        chain.nouns.begin(), chain.nouns.end(), [&](const MeasuredNoun *each) { return each->isCountedIn(unit); });
}

/// 12条企业开展经营的线索, 12件人大代表、政协委员提案: what goes on behind is counted so, or nobody knows.
bool mayGoOn(QStringView rest, const QString &unit, const Measures &measures)
{
    constexpr qsizetype kFar = 40; // characters
    qsizetype end = 0;
    while (end < qMin(rest.size(), kFar) && !QStringView(u"，。；：（）！？").contains(rest[end]))
        ++end;
    const QStringView clause = rest.left(end);
    const qsizetype of = clause.lastIndexOf(u'的');
    const bool isJoined = clause.startsWith(u'、') || clause.startsWith(u'和') || clause.startsWith(u'及');
    if (of < 0 && !isJoined)
        return false;
    if (of >= 0) { // 7条学校的食堂: what is behind 的 has to be known
        const Chain chain = chainOf(clause.mid(of + 1), measures);
        if (!chain.nouns.isEmpty())
            return isAnyCountedIn(chain, unit);
        if (!measures.endOf(clause)) // 征求意见答复工作
            return true;
    }
    for (qsizetype at = of + 1; at + 1 < clause.size(); ++at) {
        const QList<const MeasuredNoun *> nouns = measures.beginningsOf(clause.mid(at));
        if (!nouns.isEmpty() && nouns.first()->isCountedIn(unit))
            return true;
    }
    return false;
}

/// Nouns that are verbs as well, or whose number is that of what happened to them: 其中8件当事人和解, 12家建议.
bool mayBeOtherwise(const MeasuredNoun &noun, const QString &unit, QStringView before)
{
    static const PlainWords kOfCases(u"当事人|申请人|负责人|主要负责人|分管领导|嫌疑人|受援人|对象|书记");
    static const PlainWords kVerbs(u"建议|意见|争议|证明|经验|做法|问题|政策|不足|漏洞|数据|档案|报告|设备|装备|代表");
    if (noun.sort == NounSort::Event || noun.sort == NounSort::Deed || noun.sort == NounSort::Other)
        return true;
    if (noun.sort == NounSort::Person)
        return kOfCases.endOf(noun.noun);
    return !before.endsWith(u'的') && (UnitSorts::isOfWhom(unit) || UnitSorts::isOfDoors(unit))
        && kVerbs.endOf(noun.noun);
}

/// 其中8件律师参与调解: of cases persons are told only where somebody hires or sends them.
bool isTakenBefore(QStringView before)
{
    static const PlainWords kTaken(
        u"聘请|聘任|选聘|外聘|选派|派驻|指派|抽调|安排|招录|招聘|招募|配备|选配|培训|轮训|组织|邀请|现有|共有|配有|"
        u"拥有|"
        u"新增|培养|遴选|吸纳|评选|表彰|动员|从|由|对|向|与|为|慰问|帮助|惠及|覆盖|聘请了|组建|选拔|引进|走访");
    for (const QStringView word : {u"辖区内", u"约", u"近", u"共", u"了", u"全市", u"全县", u"全区", u"辖区"}) {
        if (before.endsWith(word))
            before.chop(QStringView(word).size());
    }
    return kTaken.endOf(before);
}

/// 聘请6元律师: so little money, right before whom it would be paid. 每月50元 and the like is told before marks.
bool isMoneyForUnit(const Quantity &quantity, const MeasuredNoun &noun)
{
    constexpr double kLittle = 1000;
    return quantity.unit == u"元" && quantity.step == 1 && quantity.decimals == 0 && quantity.value < kLittle
        && (noun.sort == NounSort::Person || noun.sort == NounSort::House);
}

bool isOfCases(const QString &unit)
{
    return unit.size() == 1 && QStringView(u"件起宗项条份处").contains(unit.front());
}

} // namespace

UnitFaults measuredNounsBehind(const PrintedLine &line, const Measures &measures)
{
    UnitFaults faults;
    const QString &text = line.open;
    for (const Quantity &quantity : line.quantities) {
        const int end = quantity.range.end();
        const QString &unit = quantity.unit;
        const bool isMoney = unit == u"元";
        if (!quantity.isCount() || (UnitSorts::isOfSize(unit) && !isMoney) || UnitSorts::isOfTimes(unit)
            || !text.mid(end - unit.size(), unit.size()).startsWith(unit) || end >= int(text.size())
            || !isHan(text[end]))
            continue;
        const QStringView before = QStringView(text).left(quantity.range.start);
        if (!before.isEmpty() && QStringView(u"第前后末每").contains(before.back()))
            continue;
        const QStringView words = QStringView(text).mid(end);
        const Chain chain = chainOf(words, measures);
        if (chain.nouns.isEmpty() || (isMoney && !isMoneyForUnit(quantity, *chain.nouns.last()))
            || isAnyCountedIn(chain, unit) || mayBeOtherwise(*chain.nouns.last(), unit, before)
            || (chain.nouns.last()->sort == NounSort::Person && isOfCases(unit) && !isTakenBefore(before))
            || mayGoOn(words.mid(chain.end), unit, measures))
            continue;
        faults << UnitFault {quantity.range, ProofreadWords::tr("“%1”不论“%2”。").arg(chain.nouns.last()->noun, unit),
            ProofreadWords::tr("常用的量词是“%1”。").arg(chain.nouns.last()->units.first()), Severity::Hint};
    }
    return faults;
}

QList<RuleExample> nounMeasuredExamples()
{
    return {
        found(u"选派5份业务骨干到上级跟班学习，与14份乡镇签订责任书，对58条危险化学品企业开展检查。", 2018, 3),
        found(u"对排查出的132人安全隐患逐一建立台账，提出的12名意见均被采纳，深入18名村（社区）开展宣讲。", 2018, 3),
        found(u"聘请12件人大代表、政协委员担任监督员，对7条学校的食堂进行检查，完成18人规章草案的答复工作。", 2018, 3),
        found(u"立案查处7元校外培训机构。"),
        silent(u"给予200元举报人奖励，追回3200元农民工工资，罚款200元的企业3家。"),
        silent(
            u"采纳12件人大代表、政协委员提案，采纳7条学校的建议，核查12条企业开展经营的线索，其中8件当事人和解，6件主要"
            u"负责人出庭。"),
        silent(
            u"12名案件当事人撤回申请，20名责任书签订人述法，147件乡镇（街道）案件已经办结，3所高校专家参加，前3名乡镇"
            u"受到表扬。"),
        silent(u"17项行政许可全部进驻，有12家申请，收到5份当事人签收的文书，20户村民参加，8家单位案件全部办结。"),
    };
}

} // namespace nianbao
