// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/measurednouns.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/measures.h"
#include "core/proofread/rules/unitsorts.h"
#include "core/proofread/sums/partsets.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// A number with the noun before it and the words by which it is told what is counted.
struct Counted {
    const MeasuredNoun *noun = nullptr;
    QString unit;
    QString said; ///< since the last mark or number, without the verb of being so many
    QString clause; ///< since the last mark but 、
    QString before; ///< the clause without the noun
    QString sentence; ///< all before the number
    bool isAmongLike = false; ///< the sentence counts the same noun, or what became of it, as it should be
};

constexpr int kFar = 40; // characters

int startAfter(const QString &text, int position, QStringView marks, int most)
{
    int start = position;
    while (start > 0 && position - start < most && !marks.contains(text[start - 1]))
        --start;
    return start;
}

/// 聘任调解员 of 聘任调解员30余名, 监督员队伍 of 监督员队伍扩充至35名.
QString saidBefore(const QString &text, const Quantity &quantity, int floor)
{
    static const QRegularExpression kSoMany(
        QStringLiteral("(?:共计|合计|总计|累计|达到|(?:扩充|扩大|扩展|扩编|增加|增长|增|发展|壮大|减少|减|上升|提高|"
                       "充实|攀升)[至到]|[增减]至|稳定在|保持在|突破|超过?|接近|多达|[均已]有|"
                       "[共达有计约近了逾各仅就]|(?<!行)为)$"));
    QString said = text.mid(floor, quantity.range.start - floor);
    constexpr int kMostWords = 4; // 已累计达到
    for (int word = 0; word < kMostWords; ++word) {
        const QRegularExpressionMatch match = kSoMany.match(said);
        if (!match.hasMatch())
            break;
        said.chop(match.capturedLength());
    }
    if (said.endsWith(u'”')) // “法律明白人”
        said.chop(1);
    return said;
}

bool isBeforeMark(const QString &text, int position)
{
    return position >= int(text.size()) || QStringView(u"，。；、：（）").contains(text[position]);
}

/// 发现隐患2876家，已整改2795处; 行政案卷18份、许可案卷9人: next to another number that is counted as it should be.
bool isAmongLike(const PrintedLine &line, qsizetype index, const Measures &measures, const Counted &counted)
{
    static const WordChoice kStage(u"整改$|已整改$|整改到位$|完成整改$|化解$|已化解$|审结$|办结$|已办结$|销号$|已销号$|"
                                   u"结案$|采纳$|其中优秀$|立案$|处置$|已处置$|调处$|答复$");
    static const WordChoice kOfSomebody(u"意见$|建议$|申请$|诉求$|投诉$|举报$|问题$|申诉$"); // 收到意见36家，采纳28条
    constexpr qsizetype kHead = 2; // characters by which two nouns are of one kind
    const QString head = counted.noun->noun.right(kHead);
    const auto isLike = [&](qsizetype at) {
        if (at < 0 || at >= line.quantities.size() || line.quantities[at].unit == counted.unit
            || !counted.noun->units.contains(line.quantities[at].unit))
            return false;
        const QString said = subjectOf(line.open, line.quantities[at]);
        const bool isLess = line.quantities[at].value <= line.quantities[index].value;
        return said.endsWith(head)
            || (at > index && isLess && kStage.isIn(said) && measures.endOf(said) == nullptr
                && !kOfSomebody.isIn(counted.noun->noun));
    };
    const TextRange sentence = sentenceAt(line.open, line.quantities[index].range.start);
    const auto isNear = [&](qsizetype at) {
        return at >= 0 && at < line.quantities.size() && line.quantities[at].range.start >= sentence.start
            && line.quantities[at].range.start < sentence.end();
    };
    return (isNear(index - 1) && isLike(index - 1)) || (isNear(index + 1) && isLike(index + 1));
}

/// 受理争议26宗，裁决8宗，达成协议15宗，尚未办结3宗: what the whole sentence counts so.
bool isOfChain(const PrintedLine &line, qsizetype index)
{
    constexpr qsizetype kOthers = 2;
    if (!QStringView(u"件起宗").contains(line.quantities[index].unit))
        return false;
    const TextRange sentence = sentenceAt(line.open, line.quantities[index].range.start);
    const auto from = firstFrom(line.quantities, sentence.start);
    const auto end = firstFrom(line.quantities, sentence.end());
    return std::count_if(from, end, [&](const Quantity &each) { return each.unit == line.quantities[index].unit; })
        > kOthers;
}

/// 法治文化广场3人, 律师事务所43名.
bool isWrongOfHouse(const Counted &counted)
{
    static const WordChoice kThere(
        u"现有|共有|实有|拥有|设有|建有|已有|成立|组建|设立|新设|新建|建成|建立|打造|创建|"
        u"命名|挂牌|市有|县有|区有|镇有|乡有|新增|增设|开设|培育|关停|取缔|注销|登记|注册|评选|认定");
    static const WordChoice kReached(
        u"责令|关闭|停产|整顿|帮扶|奖励|检查|抽查|走访|约谈|排查|纳入|录入|覆盖|惠及|整治|处罚|选取|指导");
    static const WordChoice kOther(u"涉|投诉|举报|案|受理|答复|信息|意见|问题|责任|发放|服务|代表|采纳|告知|其中|负责|"
                                   u"员|安置|吸纳|派|驻|聘|培训|参|招|配|入驻|接待|调|化解|移送|考察|活动|讲座");
    const QString &words = counted.before;
    if (kOther.isIn(words))
        return false;
    const bool isQueer = UnitSorts::isQueer(counted.unit) || counted.unit == u"期" || counted.unit == u"卷"
        || counted.unit == u"篇" || counted.unit == u"宗" || counted.unit == u"起" || counted.unit == u"位"
        || counted.unit == u"名";
    if (kThere.isIn(words))
        return !UnitSorts::isOfTimes(counted.unit);
    return kReached.isIn(words) && isQueer && counted.noun->sort == NounSort::House;
}

/// 派驻律师16件, 实际到岗18人次, but not 代理律师12件.
bool isWrongOfPerson(const Counted &counted)
{
    static const WordChoice kThere(u"现有|共有|实有|配有|设有|有专职|有专兼职|核定|在编|到岗|在岗|在册|录用|招录|招聘|"
                                   u"聘任|选任|任命|市有|县有|区有|镇有|乡有");
    static const WordChoice kTaken(u"录用|市有|县有|区有|镇有|乡有|聘请|选聘|聘任|外聘|返聘|特聘|续聘|聘用|配备|选配|"
                                   u"配齐|配强|招聘|招录|招募|选派|派驻|"
                                   u"下派|委派|选拔|遴选|吸纳|吸收|新增|增加|增配|扩充|壮大|培养|培育|发展|现有|共有|"
                                   u"实有|拥有|配有|建有|设有|选任|任命|增补|引进|储备|核定|在编|到岗|在岗|到位|"
                                   u"接待来访|接待群众|惠及|培训|轮训|组建|动员|表彰|评选|评出|选树|推选");
    static const WordChoice kOther(
        u"查处|处理|处分|移送|投诉|举报|涉|问责|线索|代理|委托|指派|提请|装备|办理|审理|发放|"
        u"印发|配发|反馈|提出|意见|建议|档案|评议|提交|发证|证件|换证|办证|开展|解决|化解|帮助|为|给|向");
    static const WordChoice kDoors(u"企|商|户|店|厂|市场|单位|机构|公司|校|村|社|所|家|园|部门");
    const QString &words = counted.before;
    const bool isThere = kThere.isIn(counted.clause);
    if (kOther.isIn(words) || !(isThere || kTaken.isIn(counted.clause) || counted.said.contains(u"队伍")))
        return false;
    if (UnitSorts::isOfTimes(counted.unit))
        return isThere || (counted.unit == u"件次" && words.contains(u"接待"));
    if (UnitSorts::isOfDoors(counted.unit) || counted.unit == u"处" || counted.unit == u"所")
        return !kDoors.isIn(QString(counted.sentence).remove(counted.noun->noun)); // 法治副校长
    const bool isTaught = words.contains(u"培训") || words.contains(u"轮训");
    return !(isTaught && counted.unit == u"项");
}

/// 举办培训班4人, 会议4户, but not 组织培训12人.
bool isWrongOfEvent(const Counted &counted)
{
    static const WordChoice kHeld(u"举办|召开|举行|承办|主办|开办");
    static const WordChoice kDone(u"开展|组织|实施");
    static const WordChoice kAny(u"开展|组织|实施|举办|召开|举行|开设");
    static const WordChoice kOther(
        u"参加|参与|列席|邀请|派|落实|新闻|信息|涉|通过|提请|提交|报|列入|纳入|上会|研究|"
        u"审议|讨论|议定|部署|征求|收集|要求|明确|决定|制作|录制|推送|视频|线上|资料|惠及|"
        u"覆盖|服务|走访|发放|志愿|听|调|出动|干部|人员|群众|职工|学生|师生|党员|代表|聘|投入|"
        u"解决|签");
    const QString &words = counted.before;
    if (kOther.isIn(words))
        return false;
    static const WordChoice kMeeting(u"会$|会议$|讲座$|班$|论坛$|沙龙$");
    const bool isHeld = kHeld.isIn(words);
    const bool isMeeting = kMeeting.isIn(counted.noun->noun);
    static const WordChoice kDoors(u"企|商|店|厂|市场|单位|机构|公司|校|村|社|户");
    if (UnitSorts::isOfWhom(counted.unit))
        return (isHeld || (kDone.isIn(words) && (isMeeting || counted.unit != u"人")))
            && !(counted.unit == u"人" && !isMeeting && !isHeld);
    if (UnitSorts::isOfDoors(counted.unit))
        return kAny.isIn(words) && (isMeeting || !kDoors.isIn(counted.sentence));
    return kAny.isIn(words) && !UnitSorts::isOfTimes(counted.unit) && !UnitSorts::isOfMost(counted.unit)
        && (isMeeting || UnitSorts::isQueer(counted.unit) || counted.unit == u"份" || counted.unit == u"宗");
}

/// 审核合同、决策事项52份, 52份（件）: one of several things that are counted together.
bool isOfSeveral(const PrintedLine &line, qsizetype index, const Measures &measures)
{
    constexpr int kShort = 3; // characters: （件）
    const QString &text = line.open;
    const Quantity &quantity = line.quantities[index];
    if (text.mid(quantity.range.end(), kShort).startsWith(u'（') && text.mid(quantity.range.end() + 2, 1) == u"）")
        return true;
    int start = startAfter(text, quantity.range.start, u"，。；：、（）■", kFar);
    const int last = index > 0 ? line.quantities[index - 1].range.end() : 0;
    while (start - 1 > last && (text[start - 1] == u'、' || text[start - 1] == u'■')) {
        const int end = start - 1;
        start = startAfter(text, end, u"，。；：、（）■", kFar);
        const MeasuredNoun *noun = measures.endOf(QStringView(text).left(end));
        if (start > last && (!noun || noun->isCountedIn(quantity.unit)))
            return true;
    }
    return false;
}

/// What is done with things, and with nothing but things.
bool isDoneWithThings(const QString &words, bool isOfDoors)
{
    static const WordChoice kMade(u"设置|悬挂|制作|编发|编印|编制|编写|编纂|刊发|印制|起草|制定|制订|出台|修订|修改|"
                                  u"废止|清理|梳理|公布|审查|审核|"
                                  u"评查|评出|撰写|代写|拟定|审议|研究|采纳|拍摄|创作|刊登|播出|播放|录制|上报|提出|"
                                  u"承办|审结|化解|调解|调处|购置|"
                                  u"收缴|查扣|扣押|没收|销毁|查获|采购|安装|布设|绘制|展出|展示|开发|汇编|讨论|征集|"
                                  u"代书|备案|确认|评选|检测|"
                                  u"抽检|配发|共享|归集|摆放|设立");
    static const WordChoice kDone(
        u"印发|发布|签订|建立|健全|细化|构建|收集|收到|反馈|排查|发现|查找|整改|消除|查获|查扣|扣押|没收|销毁|收缴|"
        u"暂扣|更新|"
        u"完善|推出|报送|提交|提请|受理|办理|办结|审理|立案|吊销|注销|撤销|取消|下放|承接|认领|上线|移交|接收|接到|"
        u"转办|"
        u"交办|督办|答复|回复|处置|共有|现有|发出|下达|送达|制发|下发|张贴|粉刷|拆除|出具|配备|新增|完成|评定|配置|"
        u"推送");
    return kMade.isIn(words) || (!isOfDoors && kDone.isIn(words));
}

/// Whether persons or firms may be counted, by other words.
bool mayCountOthers(const Counted &counted, const QString &words)
{
    static const WordChoice kWhom(
        u"参与|参加|涉|惠及|覆盖|抽调|安排|邀请|选派|指派|聘|征求|听取|走访|受益|接待|服务|解答|人员|参训|观看|阅读|"
        u"下载|转发|浏览|点击|关注|采集|录入|核对|比对|负责|承担|起诉|处分|问责|追责|约谈|奖|表彰|推荐|发送|发放|发给|"
        u"送|换发|核发|颁发|持|领取|填写|填报|报名|派|干部|群众|律师|职工|学生|员工|监管|培训|演出|组织|考|当事人|"
        u"对象");
    static const WordChoice kCaught(u"查处|移送|立案|破获|侦|起诉|打击|处理|处罚|抓|逮|捕|刑|诈骗|毒|黑|恶");
    static const WordChoice kDoors(u"企|商|店|厂|市场|单位|机构|公司|校|户|家|送|店|医|药|餐|经营|院|场所|主体|工地");
    if (UnitSorts::isOfDoors(counted.unit))
        return kDoors.isIn(counted.sentence) || kWhom.isIn(words);
    const bool isOfCase = counted.noun->sort == NounSort::Case;
    return kWhom.isIn(words) || (isOfCase && kCaught.isIn(counted.clause));
}

/// 审查合同3名, 编发简报24人, 吊销许可证2场, but not 移送线索9人.
bool isWrongOfThing(const Counted &counted)
{
    static const WordChoice kEvents(u"活动|会|培训|讲座|宣传|宣讲|庭审|演|赛|播|巡回|直播|评查|听证");
    static const QStringList kTimes {
        QStringLiteral("场"), QStringLiteral("场次"), QStringLiteral("堂"), QStringLiteral("节"), QStringLiteral("期")};
    QString words = counted.before;
    const QString &unit = counted.unit;
    words.replace(QStringLiteral("到群众"), QStringLiteral("到")); // 收到群众举报线索
    words.remove(QStringLiteral("执法人员")).remove(QStringLiteral("工作人员")); // who does it
    if (UnitSorts::isOfWhom(unit) || UnitSorts::isOfDoors(unit)) {
        const bool isDone = isDoneWithThings(words, UnitSorts::isOfDoors(unit));
        return (isDone || counted.isAmongLike) && !mayCountOthers(counted, words);
    }
    if (kTimes.contains(unit))
        return (isDoneWithThings(words, false) || counted.isAmongLike) && !kEvents.isIn(counted.clause);
    if (UnitSorts::isOfTimes(unit))
        return false;
    // 签订保护协议1326座, 古树档案126株: what has papers may be counted
    static const WordChoice kPapers(u"协议$|证$|证书$|证件$|执照$|档案$|台账$|书$|合同$|方案$|图$|证明$");
    const bool isOfPlaces = UnitSorts::isQueer(unit) || QStringView(u"处座间所").contains(unit);
    if (isOfPlaces && (kPapers.isIn(counted.noun->noun) || counted.noun->sort == NounSort::Case))
        return isDoneWithThings(words, true) && counted.noun->sort == NounSort::Case && unit != u"处";
    if (!isDoneWithThings(words, false) && !words.contains(u"查处") && !counted.isAmongLike)
        return false;
    // 件 and 项 are said of most things, but not of what has a unit of its own
    constexpr QStringView kGoods(u"辆艘台架只块张条部");
    const bool isOfMost = UnitSorts::isOfMost(unit);
    return !isOfMost || kGoods.contains(counted.noun->units.first());
}

/// 组织法制审核93名.
bool isWrongOfDeed(const Counted &counted)
{
    static const WordChoice kDone(u"开展|组织|进行|完成|实施");
    static const WordChoice kOther(u"聘|配备|参与|人员|邀请|选|抽");
    const QString &words = counted.before;
    if (counted.noun->noun.size() == 2) // 败诉
        return counted.isAmongLike && (UnitSorts::isOfWhom(counted.unit) || UnitSorts::isQueer(counted.unit));
    return kDone.isIn(words) && !kOther.isIn(words)
        && (UnitSorts::isOfWhom(counted.unit) || UnitSorts::isQueer(counted.unit) || counted.unit == u"处");
}

/// 批示法治建设工作11家.
bool isWrongOfWork(const Counted &counted)
{
    static const WordChoice kTold(u"批示|专题研究|听取|调度|汇报");
    return counted.noun->noun == u"工作" && kTold.isIn(counted.clause)
        && (UnitSorts::isOfWhom(counted.unit) || UnitSorts::isOfDoors(counted.unit)
            || UnitSorts::isQueer(counted.unit));
}

bool isWrong(const Counted &counted)
{
    switch (counted.noun->sort) {
    case NounSort::Thing:
    case NounSort::Case:
        return isWrongOfThing(counted);
    case NounSort::Person:
        return isWrongOfPerson(counted);
    case NounSort::House:
    case NounSort::Place:
        return isWrongOfHouse(counted);
    case NounSort::Event:
        return isWrongOfEvent(counted);
    case NounSort::Deed:
        return isWrongOfDeed(counted);
    case NounSort::Other:
        return isWrongOfWork(counted);
    }
    return false;
}

} // namespace

UnitFaults unitsOfMeasuredNouns(const PrintedLine &line, const Measures &measures)
{
    UnitFaults faults;
    const QString &text = line.open;
    for (qsizetype index = 0; index < line.quantities.size(); ++index) {
        const Quantity &quantity = line.quantities[index];
        if (!quantity.isCount() || UnitSorts::isOfSize(quantity.unit) || !isBeforeMark(text, quantity.range.end()))
            continue;
        const int start = quantity.range.start;
        const int last = index > 0 ? line.quantities[index - 1].range.end() : 0;
        Counted counted;
        counted.said = saidBefore(text, quantity, qMax(last, startAfter(text, start, u"，。；：、（）！？■", kFar)));
        counted.noun = measures.endOf(counted.said);
        if (!counted.noun || counted.noun->isCountedIn(quantity.unit) || isOfSeveral(line, index, measures))
            continue;
        counted.unit = quantity.unit;
        const int clause = startAfter(text, start, u"，。；：（）！？", kFar);
        counted.clause = text.mid(clause, text.lastIndexOf(counted.said, start) + counted.said.size() - clause);
        counted.before = counted.clause.chopped(counted.noun->noun.size());
        const int sentence = sentenceAt(text, start).start;
        counted.sentence = text.mid(sentence, start - sentence);
        counted.isAmongLike = isAmongLike(line, index, measures, counted);
        if (!counted.isAmongLike && isOfChain(line, index))
            continue;
        if (isWrong(counted))
            faults << UnitFault {quantity.range,
                ProofreadWords::tr("“%1”不论“%2”。").arg(counted.noun->noun, quantity.unit),
                ProofreadWords::tr("常用的量词是“%1”。").arg(counted.noun->units.first()), Severity::Hint};
    }
    return faults;
}

QList<RuleExample> measuredNounExamples()
{
    return {
        found(u"派驻律师16件，监督员队伍扩充至35处，聘任人民陪审员36起，新录用执法人员12人次。", 2018, 4),
        found(u"审查政府合同3名，编发简报24人，制作普法短视频36人，设置展板40人，吊销许可证2场。", 2018, 5),
        found(u"收到群众举报线索9人。评出优秀案卷272户。发现安全隐患2876家，已整改2795处。", 2018, 3),
        found(u"共有律师事务所43名、鉴定机构3人。抽查餐饮单位260只。召开领导小组会议4户，举办培训班4人。", 2018, 5),
        found(u"组织法制审核93名。领导批示法治建设工作11家。查处超载车辆318项。查获假冒口罩2.3万人。", 2018, 4),
        silent(u"出动执法人员12车次，培训干部12期，走访企业300人次，检查单位12次，选派律师参加调解12场。"),
        silent(u"移送涉嫌犯罪线索5件9人，参与案件评查5人，签订调解协议320户，签订认养协议126株，收到反馈意见36家。"),
        silent(
            u"为320家企业配备法律顾问320家，审核合同、文件、决策事项52份（件），吊销许可证1起，违法行为40人受到处罚。"),
        silent(u"旁听庭审8场，组织干部旁听庭审120人，开展送法进企业36家，核发许可证1200户，编制权责清单36家。"),
    };
}

} // namespace nianbao
