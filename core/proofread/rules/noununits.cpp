// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/noununits.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedkinds.h"
#include "core/proofread/sums/partsets.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

/// Units with a blank between.
class UnitChoice {
public:
    UnitChoice(const char16_t *units)
        : m_units(QStringView(units).split(u' '))
    {
    }

    [[nodiscard]] bool contains(QStringView unit) const { return m_units.contains(unit); }

private:
    QList<QStringView> m_units;
};

/// Nouns at the end of what is said before a number, and units in which nobody counts them nor what else the words may
/// tell of them: of 案件 also persons are told, of 培训 also the firms that took part.
struct NounUnits {
    WordChoice nouns;
    UnitChoice units; ///< the wrong ones
    WordChoice unless {}; ///< words before the noun by which the number may be of somebody or something else
    WordChoice only {}; ///< words without one of which the noun may be whose the number is: 线索，其中网格员120件
    double least = 0; ///< smaller numbers may count how often: 罚款1.2万件
    bool isOnlyBroken = false; ///< numbers with decimals alone: a fund may have 12个 projects
};

const QList<NounUnits> &knownNouns()
{
    constexpr double kHuge = 3e6;
    static const QList<NounUnits> kKnown {
        {WordChoice(u"讲座$|培训班$|大讲堂$|演练$|党课$"), u"户 户次 家次 件 份 宗 卷 篇 亩 台 辆 起 条 栋 张 幅",
            WordChoice(u"落实|资料|新闻|信息|观看|涉|推送|录制|发布|刊|视频|线上|网络|制作|通过")},
        {WordChoice(u"宣讲会$|座谈会$|推进会$|发布会$|常务会议$|专题会议$|专题会$|例会$"),
            u"户 户次 家次 宗 卷 亩 台 辆 栋 幅", WordChoice(u"落实|新闻|信息|涉|通过|提请|提交|报|列入|纳入|上会")},
        {WordChoice(u"法治培训$|执法培训$|业务培训$|专题培训$|法治宣讲$|普法宣讲$|集中宣讲$|法治宣传$|法治活动$|"
                    u"普法活动$|宣传活动$|主题活动$|学法活动$"),
            u"宗 卷 亩 台 辆 起 件",
            WordChoice(u"报道|资料|新闻|信息|创作|办理|发放|作品|产品|推送|录制|发布|刊|视频|线上|网络|制作|通过")},
        {WordChoice(
             u"执法人员$|法律顾问$|律师$|调解员$|法律明白人$|公证员$|网格员$|志愿者$|仲裁员$|监督员$|协管员$|讲师$"),
            u"份 宗 卷 篇 亩 幅 栋 件 起 条",
            WordChoice(u"查处|处理|处分|移送|投诉|举报|涉|问责|线索|代理|委托|指派|提请|装备"),
            WordChoice(u"聘请|选聘|聘任|配备|选配|培养|招录|招募|培训|组建|吸纳|发展|遴选|增聘|新增|配齐|建有")},
        {WordChoice(u"案件$|纠纷$|诉求$|诉讼$|复议申请$|公开申请$|信访件$"), u"名 位 艘 台 辆 亩 堂 栋 幅 株 棵",
            WordChoice(u"人员|负责|承办|参与|抽调|安排|涉及|涉黑|涉恶|涉毒|涉案|审理|责任|配备|专职|从事|宣传|报道|"
                       u"推送|拍摄|发布|旁听|"
                       u"观摩|直播")},
        {WordChoice(u"重大事项$|决策事项$|许可事项$|服务事项$|职权事项$|权责事项$|审批事项$|议题$|特色事项$|执法事项$"),
            u"人 名 位 艘 台 辆 亩 篇 场 栋 幅 家 户",
            WordChoice(u"个人|负责|报告|申报|抽查|入驻|承办|涉及|参与|派驻|窗口|单位|部门|办理|惠及|服务企业"),
            WordChoice(u"研究|审议|推出|上线|公布|取消|下放|承接|清理|决定|梳理|审查|编制|讨论|听取")},
        {WordChoice(u"设备$|电梯$|锅炉$"), u"人 名 位 场 期 篇 亩 卷",
            WordChoice(u"负责|操作|管理|作业|人员|涉|领域|行业|培训|执法|案"),
            WordChoice(u"封停|停用|检查|检验|登记|封存|查封")},
        {WordChoice(u"应考$|实考$|应到$|实到$|参考$|参考人员$|应考人员$"), u"件 份 宗 卷 起 条 篇 亩 项 栋 幅 台 辆 艘",
            WordChoice(u"供参考|学习|借鉴|编|案例|制定|印发|提供")},
        {WordChoice(u"持证$|持证上岗$"), u"件 宗 卷 起 条 篇 亩 项 栋 幅 台 场 期"},
        {WordChoice(u"参训干部$|参训人员$|参训学员$|培训人员$|培训学员$|培训干部$"), u"份 宗 卷 篇 亩 幅 栋 件 起 条"},
        {WordChoice(u"参训$|受训$|参加人员$|参加人数$|参训人数$|受教育人数$|受教育群众$|受教育学生$|"
                    u"受教育人员$|受众$|参学$"),
            u"件 份 宗 卷 起 条 篇 亩 项 栋 幅 台 辆"},
        {WordChoice(u"合同$|协议$|案卷$|规范性文件$|审核文件$|审查文件$|环评文件$|审批文件$"), u"人 名 位 场 亩 堂",
            WordChoice(u"签|参与|组织|安排|指派|出动|发放|送达|告知|涉及|惠及|向|为|给|履|解除|订立|违反|抽调|涉|"
                       u"投入|邀请|分|持|劳|用工|聘用|就业|补偿|征收|安置")},
        {WordChoice(u"总额$|金额$|标的额$|数额$|款额$"), u"件 份 人 名 位 户 家 宗 卷 场 次 期 起 条 人次 户次 家次 篇",
            WordChoice(u"不明|不等|小额")},
        {WordChoice(u"资金$|经济损失$|投资$|罚没款$|经费$|投资额$|产值$|收入$|支出$"), u"件 份 宗 卷 条 起 场 期 篇",
            WordChoice(u"项目|补"), {}, 0, true},
        {WordChoice(u"罚款$|罚没款$|没收违法所得$|罚金$"), u"件 份 宗 卷 条 起 场 期 篇 人 户 家 次 人次", {}, {},
            kHuge},
    };
    return kKnown;
}

bool isBeforeMark(const QString &text, int position)
{
    return position >= int(text.size()) || QStringView(u"，。；、：（）").contains(text[position]);
}

bool isWrongUnit(const NounUnits &known, const Quantity &quantity, const TracedName &noun)
{
    return known.units.contains(quantity.unit) && quantity.value >= known.least
        && (!known.isOnlyBroken || (quantity.decimals > 0 && quantity.step > 1)) && known.nouns.isIn(noun)
        && !known.unless.isIn(noun) && (known.only.isEmpty() || known.only.isIn(noun));
}

/// 参训640家次: firms and homes are told in the sentence, where they are meant. The noun; empty: it may be right.
QString nounWithoutDoors(const QString &text, const Quantity &quantity, QStringView noun)
{
    static const WordChoice kTaking(u"参训$|受训$|参加人员$|参训人员$|受教育群众$|受教育学生$|受教育人员$|参训干部$|"
                                    u"培训执法人员$|培训人员$|持证$");
    static const WordChoice kDoors(
        u"企|商|户|店|铺|厂|市场|单位|机构|公司|主体|校|工地|摊|餐|超市|医|药|家庭|入户|走访|"
        u"经营|村|社|宾馆|站|院|所|部门|行业|领域|场");
    static const QStringList kUnits {
        QStringLiteral("家次"), QStringLiteral("户次"), QStringLiteral("家"), QStringLiteral("户")};
    const QString taking = kUnits.contains(quantity.unit) ? kTaking.word(noun) : QString();
    if (taking.isEmpty())
        return {};
    const int start = sentenceAt(text, quantity.range.start).start;
    return kDoors.isIn(QStringView(text).mid(start, quantity.range.start - start)) ? QString() : taking;
}

/// The noun that is never counted in the quantity's unit; empty: none.
QString wrongNoun(const QString &text, const Quantity &quantity)
{
    const QString noun = nounBefore(text, quantity);
    const TracedName traced(noun);
    const auto known = std::find_if(knownNouns().begin(), knownNouns().end(),
        [&](const NounUnits &each) { return isWrongUnit(each, quantity, traced); });
    return known != knownNouns().end() ? known->nouns.word(noun) : nounWithoutDoors(text, quantity, noun);
}

/// Whether the sentence counts before it what is compared: 培训5期、180人次，比上年的4期增加.
bool isToldBefore(const QString &text, const QList<Quantity> &counts, qsizetype index, const Quantity &then)
{
    const int start = sentenceAt(text, counts[index].range.start).start;
    return std::any_of(counts.begin(), counts.begin() + index,
        [&](const Quantity &each) { return each.range.start >= start && !areApart(each.unit, then.unit); });
}

} // namespace

UnitFaults unitsOfOtherNouns(const PrintedLine &line)
{
    UnitFaults faults;
    for (const Quantity &quantity : line.quantities) {
        if (!quantity.isCount() || quantity.subject.length < 2 || !isBeforeMark(line.open, quantity.range.end()))
            continue;
        if (const QString noun = wrongNoun(line.open, quantity); !noun.isEmpty())
            faults << UnitFault {quantity.range, ProofreadWords::tr("“%1”不论“%2”。").arg(noun, quantity.unit)};
    }
    return faults;
}

UnitFaults unitsOfOtherTimes(const PrintedLine &line)
{
    static const QRegularExpression kThan(
        QStringLiteral("^，?(?:同比|[比较])(?:上年度?|去年|20\\d\\d年度?|上一年度?)(?:同期)?的$"));
    static const QRegularExpression kFrom(QStringLiteral("[由从]$|[由从](?:上年|去年|20\\d\\d年)的?$"));
    static const QRegularExpression kTo(QStringLiteral(
        "^(?:增加|增长|上升|提高|减少|下降|降低|压减|扩大|上涨|降|增|减|升)(?:到|至|为)(?:20\\d\\d年的)?$"));
    constexpr int kFar = 20; // characters
    QList<Quantity> counts;
    std::copy_if(line.quantities.begin(), line.quantities.end(), std::back_inserter(counts),
        [](const Quantity &each) { return each.isCount(); });
    UnitFaults faults;
    for (qsizetype index = 0; index + 1 < counts.size(); ++index) {
        const Quantity &now = counts[index];
        const Quantity &then = counts[index + 1];
        const int length = then.range.start - now.range.end();
        if (!areApart(now.unit, then.unit) || length > kFar || length < 1
            || line.open.mid(then.range.end(), 1) == u"、") // 比上年的48件、9万元
            continue;
        const QString between = line.open.mid(now.range.end(), length);
        const bool isCompared = kThan.match(between).hasMatch() && !isToldBefore(line.open, counts, index, then);
        const bool isChange = kTo.match(between).hasMatch() && kFrom.match(subjectOf(line.open, now)).hasMatch();
        // 由136家增加到150家至200名
        const bool isSpan = between == u"至" && now.range.start > 0 && isBeforeMark(line.open, then.range.end())
            && QStringView(u"到至为").contains(line.open[now.range.start - 1]);
        if (isSpan) {
            faults << UnitFault {
                then.range, ProofreadWords::tr("前后相比的两个数，一个论“%1”，一个论“%2”。").arg(now.unit, then.unit)};
            continue;
        }
        if (isCompared || isChange)
            faults << UnitFault {isChange ? then.range : now.range,
                ProofreadWords::tr("前后相比的两个数，一个论“%1”，一个论“%2”。").arg(now.unit, then.unit)};
    }
    return faults;
}

} // namespace nianbao
