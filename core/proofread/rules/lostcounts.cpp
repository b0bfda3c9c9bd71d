// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/lostcounts.h"

#include <QHash>
#include <QList>
#include <QStringView>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr int kBefore = 12; // characters that are looked at before a unit
constexpr int kBehind = 16;

/// Words divided by |; they are plain ones, for a pattern would have to be compiled before the first check.
class Words {
public:
    Words(const char16_t *words)
        : m_words(QStringView(words).split(u'|', Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool endOf(QStringView text) const
    {
        return std::any_of(m_words.begin(), m_words.end(), [&](QStringView word) { return text.endsWith(word); });
    }
    [[nodiscard]] bool begin(QStringView text) const
    {
        return std::any_of(m_words.begin(), m_words.end(), [&](QStringView word) { return text.startsWith(word); });
    }

private:
    QList<QStringView> m_words;
};

/// What tells that a unit has lost its number.
struct LostUnit {
    QStringView ownWords; ///< last characters of the words that end in it: 案 of 案件
    bool isAlone = false; ///< no other word but those ends in it: with a mark behind it, it is a unit
    Words behind; ///< words that make none with it, with a mark behind it: 执法人员名
    Words nouns; ///< what follows it within a clause: 名执法人员
    Words verbs; ///< what stands before it then; none: whatever is no word with it
};

using LostUnits = QHash<QChar, LostUnit>;

/// Units in which few words end: those that do are known.
LostUnits unitsByTheirWords()
{
    return {
        {u'件',
            {u"抄计图饰管皮封料础杆间标埋属另主废模键全案文事证邮信附条软要稿硬零部构配急密来收办转投诉访函物快样原印制"
             u"子回呈批诺理结退补正组元器插固控课抓口报份复发审示议阅线送领取寄派接出缺单双限重初积难点期生性描像压铸锻"
             u"装准损金递号质明开换交求询助意时改查置索件新老旧大小整散套挂摆机工备铁钢木瓷藏展电留史似错地众台",
                true, u"出庭应诉|败诉|胜诉|撤诉|起诉|法规草案|依申请公开",
                u"案件|规范性|行政|合同|纠纷|矛盾|议案|提案|建议|信访|复议|政府规章|被复议|案卷|地方性|积案|轻微|违法|"
                u"一般程序|投诉|举报|工单|为|已|系|经|被|因|未|判决|裁定",
                u""}},
        {u'个',
            {u"干真自高矮大独儿别全单双挨好头另有是来了个些找开做出打当作写讲说提搞盖弄要就没同", true,
                u"完成|化解完成|整改完成",
                u"百分点|乡镇|镇街|街道|行政村|自然村|村（|村民|村级|村居|村均|村存|村以上|社区|省直|市直|区直|县直|"
                u"部门|单位|"
                u"方面|领域|重点|项目|工作日|月|设区市|地区|司法所|派出所|人民调解|调委会|平台|站点|执法|挂牌|基层|"
                u"派驻|考核|督察组|督查组|小组|专班|县（",
                u""}},
        {u'次',
            {u"挨榆齐累以干坐级计许节少限鳞震隔迭越超联栏更旅其层档人批场位等再初依历届末名主班频屡轮架台车辆家户件度梯"
             u"席页座顺渐当编版季剂天项篇点店校村所亩期趟只头艘单有按分目印伦造次站道圈线床诊课例宗条组样航处",
                true, u"", u"会议|常务会议|推进会|调度会|联席会|专题|培训|检查|征求意见|集中|普法|宣传|讲座|学法|研讨",
                u""}},
        {u'份',
            {u"干糖人戏福盐灰头公减守没备身成股月省年县等双部辈名情缘天水过职养应全安有份", true, u"",
                u"宣传|资料|合同|文件|建议|通知|调查|法律|问卷|材料", u""}},
        {u'条',
            {u"长藤压东箔荆细干戒样毛插辐肋竹檩磁齿银签屏焊彩锯竖胶双北雪防铝铜律板支提示告言资规法线枝面柳木链纸便借欠"
             u"收头字信教词苗油粉薯天辣金白单横边布封批假萧皮发有井钢铁同全条度动具航栏分",
                true, u"", u"意见|建议|信息|线索|问题|举措|措施|普法", u""}},
    };
}

/// Units in which many words end: what stands before or behind them tells.
LostUnits unitsByOthers()
{
    return {
        {u'宗', {u"", false, u"案件|土地|地块|用地|合同|案卷|出让|案", u"", u""}},
        {u'名',
            {u"又原大罪取齐记域国同现正单双重全留定姓署签提有知点实罚排报除联冒著匿化冠挂闻无出成驰命更改莫英书题城镇指"
             u"校人笔地品户列标别假真乳文",
                false,
                u"员|律师|教师|专家|志愿者|干部|民警|辅警|编制|缺编|顾问|骨干|法官|学生|群众|示范户|明白人|明白人”|"
                u"带头人|仅|全国前|全省前|全市前|全县前|排名前",
                u"党政|执法|行政执法|领导|公职|法律|律师|人民调解|调解员|干部|党员|网格|专家|民警|辅警|工作人员|志愿|"
                u"村干部|村民|班子|副|失信|行动不便|群众|学员|当事人|农民工|社区矫正|检察|法官|委员|联络员|专职|兼职|"
                u"镇干部|县级|科级|负责人|市政府|县政府",
                u""}},
        {u'项',
            {u"事奖款选强专立单分义进销缺增减杂词子漏弱短长同项", false,
                u"分解任务|明确任务|部署任务|减少|压减到|精简到|取消|下放|承接|保留|累计|上线|公布|领域|抽查计划",
                u"任务|措施|制度|工作|事项|行政|改革|重点|举措|权责|证明|政务|下放|赋权|民生|标准|规定|机制|要求|内容|"
                u"议题|指标",
                u"，|。|；|：|、|方面|领域|完成|推进|落实|出台|推出|制定|梳理|将|公布|明确|确定|取消|承接|下放|共|涉及|"
                u"办理|审议|研究|建立|健全|实施|部署|了|的"}},
        {u'户',
            {u"", false, u"检查对象|市场主体|经营主体|个体工商户|合作社|走访群众|尚有|农户|商户|示范户",
                u"企业|群众|家庭|居民|农户|困难|经营|市场|脱贫", u"走访|惠及|新增|新设|对|帮助|慰问|服务|培育"}},
        {u'家',
            {u"", false, u"单位|门店|场所|主体|机构|超市|药店|商铺|部门|律所|零售点",
                u"企业|单位|食品|药品|律师|执法|行政|市场主体|经营|规上|重点|成员单位|医疗|部门",
                u"，|。|；|全县|全市|全区|全镇|全乡|走访|检查|抽查|整治|处罚|惠及|组织|服务|涉及|选取|关停|取缔|帮助|"
                u"约谈"}},
        {u'起',
            {u"", false, u"案件|事故|纠纷|争议|违法行为|刑案|治安案|诈骗|成功|破案|立案|查办|侦办",
                u"案件|纠纷|事故|矛盾|违法", u"查处|调解|化解|破获|侦办|办理|受理|处置"}},
        {u'场',
            {u"", false, u"培训|培训班|座谈会|推进会|发布会|宣讲会|专场|讲座|宣讲|招聘会|竞赛",
                u"法治|普法|专题|培训|讲座|宣传|宣讲|会议|推进会|法律", u"举办|开展|组织|召开|举办了|开展了"}},
        {u'期', {u"", false, u"", u"业务|法治|普法|专题|培训|讲座|执法|法律", u"举办|开展|组织|开设|举办了"}},
        {u'部', {u"", false, u"作品|视频|电影|短剧", u"", u""}},
        {u'处', {u"", false, u"隐患|阵地|长廊|违法建设|展板|宣传栏|风险点|违建|剩余|新建", u"", u""}},
        {u'人',
            {u"", false,
                u"人员|干部|党员|群众|民警|辅警|律师|学员|学生|教师|骨干|调解员|网格员|嫌疑人|责任人|当事人|矫正对象|"
                u"接触者|行政拘留|抓获|刑拘|劝返|缺编|会员",
                u"", u""}},
        {u'元',
            {u"", false,
                u"款|损失|金额|经费|资金|费|投入|补助|补贴|工资|奖金|所得|入库|款项|欠薪|债务|约|共|共计|合计|达|年的|"
                u"期的|款万|损失万|金额万|经费万|资金万|费万|费约万|费共万|投入万|补助万|补贴万|工资万|奖金万|所得万|"
                u"入库万|款项万|欠薪万|债务万|款亿|损失亿|金额亿|资金亿|投入亿|年的万|期的万|损失约万|资金共万|"
                u"资金约万",
                u"", u""}},
    };
}

const LostUnits &lostUnits()
{
    static const LostUnits kUnits = [] {
        LostUnits units = unitsByTheirWords();
        units.insert(unitsByOthers());
        return units;
    }();
    return kUnits;
}

/// Numbers in words, and what stands before a unit in a number's stead: 多次, 每件, 该项, 第件.
bool isNumberWord(QChar character)
{
    return character.isDigit()
        || QStringView(u"一二三四五六七八九十百千万亿两俩几多余数半零〇各每首整诸该此这那哪某逐前后上下本第")
               .contains(character);
}

/// Whether what stands before the unit is neither a number nor the rest of a word that ends in it.
bool isApart(const LostUnit &unit, QChar last)
{
    return (isHan(last) || QStringView(u"”）■").contains(last)) && !isNumberWord(last) && !unit.ownWords.contains(last);
}

/// 增至名, 不少于次: there a number has to come, whatever the unit.
bool isBehindComparison(QStringView before, QChar unit)
{
    static const Words kTo(u"增至|减至|增加到|减少到|降至|升至|压减到|精简到|缩短至|缩短到|压缩至|发展到|扩大到|扩展到|"
                           u"较上年减少|较上年增加|比上年减少|比上年增加|同比减少|同比增加|累计达到");
    static const Words kOther(u"不少于|不低于|不超过|不多于|少于|多于|只有|仅有|剩余|实有|达到"); // 只有人 are people
    if (unit == u'元' && (before.endsWith(u'万') || before.endsWith(u'亿')))
        before.chop(1);
    return kTo.endOf(before) || (!QStringView(u"人家元户").contains(unit) && kOther.endOf(before));
}

/// 31件、件和58件; 213批、人次: behind a count and a mark of pause.
bool isBehindCount(QStringView before)
{
    constexpr qsizetype kCount = 3; // characters: 1件、
    if (before.size() < kCount || !QStringView(u"、和").contains(before.back()))
        return false;
    return QStringView(u"件个批户人起份名项次%").contains(before[before.size() - 2])
        && before[before.size() - kCount].isDigit();
}

/// 比上年的次减少335次.
bool isThenOfComparison(QStringView before, QStringView behind)
{
    static const Words kThen(u"年的|同期的|年初的");
    static const Words kChange(u"减少|增加|增长|下降|上升|提高|精简|压减|发展|增至|降|缩短");
    return kThen.endOf(before) && kChange.begin(behind);
}

/// Where a count ends; 以上 and 左右 go with a number as well.
bool isEnded(QStringView behind, QChar unit)
{
    static const Words kEnds(u"，|。|；|）|（|以上|左右");
    return kEnds.begin(behind) || (unit != u'项' && behind.startsWith(u'、')); // 取消项、新增项 are names of columns
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

/// 许可件、服务件、投诉件; 抽查户次、问题数量: one of several names, of which none has a number.
bool isNameInList(QStringView before, QStringView behind)
{
    const qsizetype pause = before.lastIndexOf(u'、');
    if (pause >= 0 && !hasDigit(before.left(pause)))
        return true;
    const QStringView next = behind.mid(1, behind.indexOf(u'、', 1) - 1);
    return behind.startsWith(u'、') && !hasDigit(next);
}

bool isLost(QChar character, const LostUnit &unit, QStringView before, QStringView behind)
{
    const QChar last = before.isEmpty() ? QChar(u'。') : before.back();
    if ((character == u'起' && isSinceThen(before)) || before.endsWith(u"有的"))
        return false;
    if (isEnded(behind, character)) {
        static constexpr QStringView kMaterial = u"个项家处场期部元条"; // 5起、场所
        static constexpr QStringView kOfThings = u"件部起份宗次场个"; // 的人 and 的家 are people and homes
        return (unit.isAlone && isApart(unit, last) && !isNameInList(before, behind)) || unit.behind.endOf(before)
            || isBehindComparison(before, character) || (isBehindCount(before) && !kMaterial.contains(character))
            || (last == u'的' && kOfThings.contains(character));
    }
    if (last == u'的' && character != u'人' && isThenOfComparison(before, behind))
        return true;
    if (!unit.nouns.begin(behind))
        return isBehindCount(before) && before[before.size() - 2] == character && behind.startsWith(u'和');
    return unit.verbs.isEmpty() ? isApart(unit, last) || QStringView(u"，。；：、").contains(last)
                                : unit.verbs.endOf(before);
}

/// 218家次, 176件次: units that no noun ends in, but for lists of what is told (检查家次、人次).
bool isLostPair(QStringView pair, QStringView before, QStringView behind)
{
    static constexpr std::array kPairs {
        QStringView(u"家次"), QStringView(u"辆次"), QStringView(u"件次"), QStringView(u"户次"), QStringView(u"台次")};
    static const Words kPeople(u"发言|骨干|群众|干部|人员|党员|学员|学生|师生|职工|居民|村民|约|超|和");
    if (before.isEmpty() || isNumberWord(before.back()) || !isEnded(behind, u'次'))
        return false;
    if (!isHan(before.back()) || isNameInList(before, behind))
        return isBehindCount(before);
    return std::find(kPairs.begin(), kPairs.end(), pair) != kPairs.end() || (pair == u"人次" && kPeople.endOf(before));
}

/// What may be a unit. Asked of every character: a switch is quicker than to look through a list.
bool mayBeUnit(QChar character)
{
    switch (character.unicode()) {
    case u'件':
    case u'个':
    case u'次':
    case u'份':
    case u'条':
    case u'宗':
    case u'名':
    case u'项':
    case u'户':
    case u'家':
    case u'起':
    case u'场':
    case u'期':
    case u'部':
    case u'处':
    case u'人':
    case u'元':
    case u'辆':
    case u'台':
    case u'%':
    case u'％':
        return true;
    default:
        return false;
    }
}

/// 66.7%和%, 上年的%上升到96.8%: a sign has a number before it; so has 个百分点.
bool isLostSign(QChar character, QStringView before, QStringView behind)
{
    const bool isBehindWord = !before.isEmpty() && isHan(before.back()) && !isNumberWord(before.back());
    if (character == u'个')
        return isBehindWord && behind.startsWith(u"百分点");
    return (character == u'%' || character == u'％') && (isBehindWord || isBehindCount(before));
}

} // namespace

bool isSinceThen(QStringView before)
{
    const qsizetype since = qMax(before.lastIndexOf(u'自'), before.lastIndexOf(u'从'));
    return since >= 0 && !before.mid(since).startsWith(u"自然") && !before.mid(since).contains(u'，');
}

TextRange unitWithoutNumber(const QString &text, int position)
{
    const QChar character = text[position];
    if (!mayBeUnit(character) || (position > 0 && text[position - 1].isDigit()))
        return {};
    const QStringView before = QStringView(text).mid(qMax(0, position - kBefore), qMin(position, kBefore));
    const QStringView behind = QStringView(text).mid(position + 1, kBehind);
    if (isLostSign(character, before, behind))
        return {position, 1};
    const bool mayBePair = behind.startsWith(u'次');
    if (mayBePair && isLostPair(QStringView(text).mid(position, 2), before, behind.mid(1)))
        return {position, 2};
    const auto unit = lostUnits().constFind(character);
    const bool lost = unit != lostUnits().constEnd() && isLost(character, *unit, before, behind);
    return {position, lost ? 1 : 0};
}

} // namespace nianbao
