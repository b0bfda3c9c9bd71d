// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

/// 得分98.6，排名第3，拨打12345: numbers that have no unit.
bool needsNoUnit(const QString &before)
{
    static const QRegularExpression kFree(
        QStringLiteral("(?:分|分数|得分|评分|分值|成绩|指数|系数|名次|排名|位列|位居|"
                       "列|居|前|第|(?<!公众)号|码|编号|热线|电话|拨打|平台|版|"
                       "版本|代码|邮编|等于|超过|比|之|公约|型号|(?<!行)为|达|达到|至|"
                       "到|近|约|不足|约为|分别|按|以|从|在|由|于|和|与|及|"
                       "“|《|〔|（|、|\\d[∶:：]|—|－|-|·|\\+|/|[A-Za-z0-9.,])$"));
    return before.isEmpty() || kFree.match(before).hasMatch();
}

/// Each number of a line once, whatever tells that it is bare.
class BareNumbers {
public:
    BareNumbers(const PrintedLine &line, RedPencil &pencil)
        : m_line(line)
        , m_pencil(pencil)
    {
    }

    void mark(TextRange range, const QString &instead = {})
    {
        if (m_told.contains(range.start))
            return;
        m_told << range.start;
        m_pencil.mark(m_line, range, {ProofreadWords::tr("“%1”后面没有单位。").arg(m_line.quote(range)), {}, instead});
    }

private:
    const PrintedLine &m_line;
    RedPencil &m_pencil;
    QSet<int> m_told;
};

/// 案卷96卷和104，全年: what is counted like the one before it.
bool isJoinedToCounted(const QString &text, const Quantity &before, const Quantity &each)
{
    constexpr QStringView kJoins(u"和及与");
    const int end = before.range.end();
    return before.isCount() && !before.unit.isEmpty() && each.range.start == end + 1 && kJoins.contains(text[end]);
}

/// 案件2846件，2018年为2535，同比增长: the count of another year, which grows as one has grown that has its unit.
bool isOfOtherYear(const QString &text, const Quantity &before, const Quantity &each)
{
    constexpr int kReach = 8; // characters
    constexpr int kFar = 24;
    static const QRegularExpression kBefore(
        QStringLiteral("，(?:20\\d\\d年|上年|去年|上年度|上一年)(?:同期)?(?:为|是)$"));
    static const QRegularExpression kAfter(
        QStringLiteral("^，(?:同比|较上年|较去年|比上年|比去年|[上下]升|下降|增长|增加|减少)"));
    const int start = each.range.start;
    return before.isCount() && !before.unit.isEmpty() && start - before.range.end() < kFar
        && kBefore.match(text.mid(qMax(0, start - kReach - 2), qMin(start, kReach + 2))).hasMatch()
        && kAfter.match(text.mid(each.range.end(), kReach)).hasMatch();
}

/// 举行听证2、专家论证7次: the first of a row whose next has its unit.
bool isFirstOfRow(const QString &text, const Quantity &each, const Quantity &next)
{
    constexpr int kNoun = 3; // characters
    static const QRegularExpression kNumbered(
        QStringLiteral("(?:[第表图层楼类型案编卷期版]|附件|问题|条款|阶段|系列)$"));
    return text[each.range.end()] == u'、' && next.isCount() && !next.unit.isEmpty() && each.subject.length >= kNoun
        && next.subject.start == each.range.end() + 1 && next.subject.length >= kNoun
        && !kNumbered.match(subjectOf(text, each)).hasMatch();
}

/// 继续有效9，修改2件，废止4件: the first of three.
bool isFirstOfThree(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    constexpr int kLongest = 6; // characters of a name
    if (index + 2 >= quantities.size())
        return false;
    const auto goesOn = [&](const Quantity &before, const Quantity &each) {
        return text[before.range.end()] == u'，' && each.isCount() && !each.unit.isEmpty() && each.subject.length > 1
            && each.subject.length <= kLongest && each.subject.start == before.range.end() + 1;
    };
    const Quantity &first = quantities[index];
    const Quantity &second = quantities[index + 1];
    const Quantity &third = quantities[index + 2];
    return first.subject.length > 1 && first.subject.length <= kLongest && goesOn(first, second)
        && goesOn(second, third) && second.unit == third.unit;
}

/// 收到行政复议申请8，其中维持5件.
bool isOfParts(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    const Quantity &each = quantities[index];
    const bool isParted = QStringView(text).mid(each.range.end()).startsWith(u"，其中") && each.subject.length > 1;
    return isParted && index + 1 < quantities.size() && quantities[index + 1].isCount()
        && !quantities[index + 1].unit.isEmpty();
}

/// 办结158，办结率96.3%
bool isOfRate(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    constexpr int kVerb = 2; // characters
    constexpr int kReach = 8;
    if (index + 1 >= quantities.size() || !quantities[index + 1].isPercent())
        return false;
    const Quantity &each = quantities[index];
    const QString verb = text.mid(each.range.start - kVerb, kVerb);
    return each.subject.length >= kVerb && text[each.range.end()] == u'，'
        && QStringView(text).mid(each.range.end() + 1, kReach).startsWith(verb + u'率');
}

/// 办理行政处罚案件3275，其中食品药品领域276件: a count among others that has lost its unit.
void checkCounts(const PrintedLine &line, BareNumbers &numbers)
{
    constexpr int kBefore = 8; // characters
    constexpr int kHotline = 5; // digits
    constexpr int kFewestDigits = 2; // of one that stands in no row
    const QString &text = line.open;
    const QList<Quantity> &quantities = line.quantities;
    for (qsizetype index = 0; index < quantities.size(); ++index) {
        const Quantity &each = quantities[index];
        const int end = each.range.end();
        const bool isBare = each.unit.isEmpty() && each.step == 1 && end < int(text.size())
            && QStringView(u"，。；、").contains(text[end]) && !each.approximate
            && !(each.number.length == kHotline && text.mid(each.number.start, 2) == u"12"); // 服务12345
        const bool isOfKnownUnit = isBare && index > 0
            && (isJoinedToCounted(text, quantities[index - 1], each)
                || isOfOtherYear(text, quantities[index - 1], each));
        if (isOfKnownUnit) {
            numbers.mark(each.range);
            continue;
        }
        if (!isBare || needsNoUnit(text.mid(qMax(0, each.range.start - kBefore), qMin(each.range.start, kBefore))))
            continue;
        const auto isCounted = [&](qsizetype other) {
            return other >= 0 && other < quantities.size() && !quantities[other].unit.isEmpty()
                && quantities[other].isCount();
        };
        const bool isSmall = each.number.length < kFewestDigits;
        const bool isRow = isCounted(index - 1) && each.subject.start == quantities[index - 1].range.end() + 1
            && each.subject.length > 1;
        const bool isFirst = index + 1 < quantities.size() && isFirstOfRow(text, each, quantities[index + 1]);
        if (isFirst || isOfRate(text, quantities, index) || isOfParts(text, quantities, index)
            || isFirstOfThree(text, quantities, index)) {
            numbers.mark(each.range);
            continue;
        }
        if (isSmall && !isRow)
            continue;
        static const QRegularExpression kThings(
            QStringLiteral("(?:案件|文件|人员|问题|隐患|纠纷|事项|资料|合同|企业|线索|建议|提案|意见|案卷|申请|投诉|"
                           "举报|工单|服务|草案|规章|讲座|教学)$"));
        const bool isOfThings = kThings.match(subjectOf(text, each)).hasMatch()
            && (text[end] != u'、' || QStringView(text).mid(end + 1).startsWith(u"同比"));
        const bool isInRow = text[end] == u'、'
            && !(isCounted(index + 1) && text.mid(end, quantities[index + 1].subject.start - end) == u"、");
        if ((isInRow && !isOfThings) || (!isOfThings && !isCounted(index + 1) && !isCounted(index - 1)))
            continue;
        numbers.mark(each.range);
    }
}

/// 成功率保持在98以上, 满意率达97.6，
void checkRates(const PrintedLine &line, BareNumbers &numbers)
{
    static const QRegularExpression kRate(QStringLiteral(
        "[一-龥]{2}率(?:均|都|已|仍|一直|始终)*(?:为|是|达|达到|高达|保持在|稳定在|提高到|提升到|上升到|下降到)"
        "(?<number>\\d{1,3}(?:\\.\\d+)?)(?=以上|以下|左右|[，。；、])"));
    auto matches = kRate.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range {int(match.capturedStart(u"number")), int(match.capturedLength(u"number"))};
        numbers.mark(range, match.captured(u"number") + u'%');
    }
}

/// 举办法治专题班6，培训540人; 发放贷款27.8。; 由26项增加到41，: what is told by a unit only.
void checkThings(const PrintedLine &line, BareNumbers &numbers)
{
    static const QRegularExpression kThing(QStringLiteral(
        "(?:(?:再|新|力争|计划|累计|已|共)(?:创建|创成|建成|新建|打造|培育|选树|增设)|专题班|培训班|研修班|轮训班|"
        "委员会会议|常务会议|党组会议|现场教学|集中学法|集体学法|领学|专题讲座|"
        "法治讲座|法规草案|(?:人员|编制|律师|法官|队员|干部|调解员)[一-龥]{0,4}(?:仅有?|只有|只剩)|"
        "(?:修订|制定|编制|完善|印发|出台|研究|审议|审查|办理|受理|查处|排查|化解|调处|开展|举办|召开|组织)[一-龥]{0,8}"
        "(?:预案|事项|案件|纠纷|隐患|合同|文件|制度|演练|活动|培训|会议|座谈会|讲座))(?<small>\\d{1,3})(?=[，。；])"
        "|(?:投诉举报|市场主体|经营主体|贷款|资金|罚款|损失|投资|补贴|补助|金额|标的额?|总额|费用|租金|工资|欠款|欠薪|"
        "罚没款|违法所得|经费|建筑物|违法建筑|违建|面积|耕地|土地)(?<large>\\d+\\.\\d+)(?=["
        "，。；、])"
        "|由[^，。；、\\d]{0,6}\\d+(?:\\.\\d+)?[项个件家户人名次份处条](?:增加|扩大|扩展|提高|减少|压缩|精简|下降)["
        "到至]"
        "(?<other>\\d+)(?=[，。；])"));
    auto matches = kThing.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        numbers.mark(capturedRange(match, match.lastCapturedIndex()));
    }
}

/// 综合救援队伍1支、45，专业救援队伍3支、72人: two counts of each, one of which has lost its unit.
void checkPairs(const PrintedLine &line, BareNumbers &numbers)
{
    static const QRegularExpression kBare(
        QStringLiteral("\\d(?<unit>[支处个家起件户场期所座名])、(?<bare>\\d+(?:\\.\\d+)?)(?=[，；。])"));
    static const QRegularExpression kPair(QStringLiteral(
        "[，；：]?[一-龥]{2,14}\\d+(?<unit>[支处个家起件户场期所座名])、\\d+(?:\\.\\d+)?万?(?!支)[一-龥]"));
    auto matches = kBare.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range {int(match.capturedStart(u"bare")), int(match.capturedLength(u"bare"))};
        const TextRange sentence = sentenceAt(line.open, range.start);
        auto pairs = kPair.globalMatch(line.open.mid(sentence.start, sentence.length));
        bool isPaired = false;
        while (pairs.hasNext() && !isPaired)
            isPaired = pairs.next().captured(u"unit") == match.captured(u"unit");
        if (isPaired)
            numbers.mark(range);
    }
}

/// 其中3作了现场述法, 尚有29没有解决, 承接137市级权限: a word follows that nothing is counted by.
void checkWords(const PrintedLine &line, BareNumbers &numbers)
{
    static const QRegularExpression kVerb(QStringLiteral(
        "(?:(?:其中|还有|尚有|仍有|剩余|另外|另有|其余|未采纳的)(?<left>\\d{1,4})(?=作了|涉及|因|计划|属于|已|均|正在|"
        "尚未|没有|仍|由|被|未|逐一|"
        "全部)|[一-龥](?<many>\\d{1,3})(?=(?:[省市县区]级)(?:权限|事项|部门|单位|项目|重点)|基层[一-龥]|老旧?小区|"
        "被[评抽检][查验]|(?:执法人员|班子成员|规范性文件)))"));
    static const QRegularExpression kNamed(QStringLiteral("[第+＋、和及“‘〔—～至]$"));
    auto matches = kVerb.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range = capturedRange(match, match.lastCapturedIndex());
        if (!kNamed.match(line.open.mid(qMax(0, range.start - 1), qMin(range.start, 1))).hasMatch())
            numbers.mark(range);
    }
}

/// 移交的11问题, 分到5办公室, 虽有12持证人员: nothing is counted by these words. 1 has none in 一村1法律顾问, nor has a
/// number that one calls.
void checkNouns(const PrintedLine &line, BareNumbers &numbers)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=[一-龥])(?<![第前等辖强号级表图楼栋件型版卷期月年日点分类组编码座室班平达为是])(?!1[一-龥]|11["
        "0249]|12[02])(?<number>[1-9]\\d{0,2})"
        "(?=问题|办公室|科室|部门|单位|企业|项目|事项|案件|案卷|持证|工作人员|执法人员|"
        "律师|法律顾问|专家|"
        "学员|干部|党员|调解员|网格员|志愿者|重点|隐患|线索|建议|提案|举措|措施|任务|制度|文件|预案|"
        "合同|纠纷|矛盾|讲座|"
        "培训班|站点|点位|窗口|小区|园区|工地|商户|农户|家庭|村民|群众|居民|农民工|劳动者|职工)"));
    static const QRegularExpression kEach(QStringLiteral("(?:每|一|各)[一-龥]{1,3}$"));
    constexpr int kReach = 5; // characters
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range = capturedRange(match);
        if (!kEach.match(line.open.mid(qMax(0, range.start - kReach), qMin(range.start, kReach))).hasMatch())
            numbers.mark(range);
    }
}

/// 评查案卷不少于500，; 比2021年增加5，; 平均每场约25。; 出庭应诉3。: what is compared or listed wants a unit.
void checkCompared(const PrintedLine &line, BareNumbers &numbers)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:不(?:得|能)?(?:少于|多于)|(?:出庭应诉|(?:建立|编制|公布|制定)[一-龥]{0,6}(?:目录|清单|台账))"
                       "|[比较](?:20\\d\\d年|上年度?|"
                       "去年)(?:同期)?(?:增加|减少|多|少)了?|平均每[一-龥]{1,3}约?)"
                       "(?<number>\\d+)(?=[，。；])"));
    static const QRegularExpression kOther(
        QStringLiteral("[得评积总]分|分[数值]|指数|系数|成绩|排名|位次|名次|浓度|[比倍]率"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange sentence = sentenceAt(line.open, int(match.capturedStart()));
        if (!kOther.match(line.open.mid(sentence.start, int(match.capturedStart()) - sentence.start)).hasMatch())
            numbers.mark({int(match.capturedStart(u"number")), int(match.capturedLength(u"number"))});
    }
}

/// The numbers of a report that have a unit, each with the two characters behind it: 35任务 for 35项任务.
QSet<QString> toldWithUnits(const Manuscript &manuscript)
{
    static const QRegularExpression kTold(QStringLiteral(
        "(?<![\\d.])(?<number>\\d{1,4})[项件个名人家起份户次条场期处宗卷部辆台座所支位](?<noun>[一-龥]{2})"));
    QSet<QString> told;
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = line.isProse() ? kTold.globalMatch(line.open) : QRegularExpressionMatchIterator();
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            told << match.captured(u"number") + match.captured(u"noun");
        }
    }
    return told;
}

/// 年底35任务全部完成, where 35项任务 stands elsewhere: the number has its unit there.
void checkToldElsewhere(const PrintedLine &line, const QSet<QString> &told, BareNumbers &numbers)
{
    static const QRegularExpression kBare(QStringLiteral(
        "(?<![\\d.A-Za-z第+＋“])(?<number>\\d{1,4})(?<noun>(?![年月日时分余多万亿千百倍岁天])[一-龥]{2})"));
    auto matches = kBare.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (told.contains(match.captured()))
            numbers.mark({int(match.capturedStart(u"number")), int(match.capturedLength(u"number"))});
    }
}

void checkBareNumbers(const Manuscript &manuscript, RedPencil &pencil)
{
    const QSet<QString> told = toldWithUnits(manuscript);
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        BareNumbers numbers(line, pencil);
        checkCounts(line, numbers);
        checkRates(line, numbers);
        checkThings(line, numbers);
        checkPairs(line, numbers);
        checkWords(line, numbers);
        checkNouns(line, numbers);
        checkCompared(line, numbers);
        checkToldElsewhere(line, told, numbers);
    }
}

} // namespace

Rule bareNumbersRule()
{
    return {QLatin1String("numbers.bare"), QLatin1String("N17"), QT_TRANSLATE_NOOP("proofread", "数字没有单位"),
        QT_TRANSLATE_NOOP("proofread", "前后的数都有单位，这一个没有，如“处罚案件3275，其中食品药品276件”。"),
        Severity::Warning, kNumbersStandard, Strength::General, checkBareNumbers,
        {
            found(u"全年办理行政处罚案件3275，其中食品药品领域276件、生态环境领域58件。"),
            found(u"审查政策措施71，纠正4件。发现隐患195处，整改到位191，整改率97.9%。", 2018, 2),
            found(u"投诉21460、举报8920件、咨询34000件。群众满意率达97.6，调解成功率保持在98以上。", 2018, 3),
            found(u"全年办理行政应诉案件84，总量仍处高位。"),
            found(u"举行听证2、专家论证7次。办结158，办结率96.3%。投诉举报1342、同比下降11.6%。网站97条、公众号187。",
                2018, 4),
            silent(u"见表2、附件3份。得分98，得分率96.3%。打造平台2、3个，第1、第2项。"),
            found(u"审结68件，其中维持46件、撤销7件、驳回9件、终止6。建议34件，其中县级9件，镇级25，办复率100%。", 2018,
                2),
            found(
                u"3月和9月分别评查案卷96卷和104，全年共评查200卷。立案2846件，2018年为2535，同比增长12.3%。", 2019, 2),
            found(u"取消审批2项，告知承诺19项，优化准入服务84。查处焚烧行为22，教育31人。承办工单2318，满意2253件。",
                2018, 3),
            found(u"综合救援队伍1支、45，专业救援队伍3支、72人。举办法治专题班6，培训540人，平均每期90人。", 2018, 2),
            found(u"在编人员仅6，专业知识欠缺。专职办案人员只有9，压力较大。修订应急预案7，开展演练12次。", 2018, 3),
            found(u"力争再创建3；认真做好准备。拆除违法建筑物186.2。", 2018, 2),
            found(u"审查合同83份，标的额12.4，避免损失3200万元。成功率98.7%，涉及金额2.3。", 2018, 2),
            found(u"代办事项由年初的26项增加到41，增加15项。发放贷款27.8。局长在中心组领学3，授课1次。", 2018, 3),
            found(u"收到行政复议申请8，其中维持5件。继续有效9，修改2件，废止4件。全部述法，其中3作了现场述法。承接了137"
                  u"市级权限"
                  u"。",
                2018, 4),
            found(u"把35项任务分解到9个科室。年底35任务全部完成，尚有29没有解决，全县19基层司法所人员不足。", 2018, 3),
            silent(u"把35项任务分解到9个科室。年底35项任务全部完成，辖12乡镇，国道318县级路段，“3+"
                   u"5市级”方案，第4基层法院。"),
            found(u"移交的11问题完成整改，任务分到5办公室，虽有12持证人员，对县内11重点源头企业派驻人员。", 2018, 4),
            found(
                u"评查案卷不少于500，受益项目比2017年增加5，平均每场约25。已有36份整改到位，另外2涉及桥梁。", 2018, 4),
            found(u"行政机关负责人出庭应诉3。建立目录5，完善清单3项。", 2018, 2),
            silent(u"得分比上年增加5，评分不少于90，排名前10企业，每村1法律顾问，一村2干部，拨打110案件，公安部等14部门"
                   u"，3镇2街道，第3部门，12月4"
                   u"日。"),
            silent(u"接警3672起，三者之比约为35∶41∶24；出动消防车7918辆次。"),
            silent(u"综合救援队伍1支、45人，专业救援队伍3支、72人。拨打12315、12345，在2、3号教室授课5次。"),
            silent(u"代办事项由26项增加到41项，指数由98件提高到99.1，发放贷款27.8亿元，出台1+2，召开会议3次。"),
            silent(u"拨打12345和12388，分别为9件和5名，得分98，2017年为95，同比提高，发布第3号和5号公告。"),
            silent(u"综合得分98.6，排名第3，拨打12345，处理诉求30件。受理申请96件，其中受理86件、不予受理5件。"),
            silent(u"培训3期，考核平均分为92，比上年提高3分。群众满意率为97.6%，办结率保持在98%以上。"),
            silent(u"推广“1+4+8”模式，执行国发〔2019〕12号文件，开展12·4宣传3场。2018年，受理案件30件。"),
            silent(u"在全省排名第12，较上年前移3位；获评全国先进3次。三个镇分别办理12、15和18件，共45件。"),
        },
        {QLatin1String("numbers.yearMark"), QLatin1String("numbers.missing")}};
}

} // namespace nianbao
