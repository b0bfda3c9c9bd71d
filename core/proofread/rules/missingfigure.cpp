// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/lostcounts.h"
#include "core/proofread/rules/unitsinrows.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 案件  件, 共件, 开展活动场: what stands before a mark ends in a unit without its figure.
const QRegularExpression &lostForm()
{
    static const QRegularExpression kLost(
        QStringLiteral("(?:(?<=[一-龥])[ \\x{3000}\\x{00A0}]+余?(?:人次|场次|[件人名次场项个份起宗户条期])"
                       "|(?<![公一统总])(?:共计|合计|总计|累计|共)(?:人次|场次|[件项份场起户宗次名人期条])"
                       "|(?:案件|文件)余?件"
                       "|(?:合同|资料|协议|文书|意见书|建议书)余?份"
                       "|(?:活动|讲座|宣讲|宣传)余?(?:场次|场|次)"
                       "|(?:培训班|讲座)余?期"
                       "|(?:检查|抽查|督察|巡查)余?(?:次|批次)"
                       "|(?:人员|干部|群众|党员)余?(?:人次|名)"
                       "|(?:罚款|罚没款|资金|投资|金额|损失|补偿款)(?:共计|共|达|约)?[万亿]元)$"));
    return kLost;
}

/// 查处起, 为件, 合同等件, 共调解纠纷件: a verb, or a noun that is never one word with the unit.
const QRegularExpression &unitAloneForm()
{
    static const QRegularExpression kAlone(QStringLiteral(
        "(?:(?:查处|调解|化解|审结|(?<![办审终了完未])结案|(?<![建设成确树创订])立案|移送|破获|侦破|评查|清理|印发|"
        "制定|"
        "出台|废止|修改|发放|"
        "查扣|起草|收到|接到|"
        "发现|发布|推送|采纳|征集|签订)了?共?(?:件次|人次|场次|[件起份条宗])"
        "|(?:开展|举办|组织|召开)了?共?(?:场次|[场次期])"
        "|(?:培训|招录|配备|聘请|选聘|抓获|新增|出动)了?共?(?:人次|名)"
        "|(?:检查|抽查|查处|处罚|巡查|整治)(?:企业|商户|单位|场所|门店)[家户个处]"
        "|(?<![以称认因成行作])为(?:人次|场次|件次|[件起份项条宗户]|[万亿]元)|(?:达到?|达|增至|增加到|"
        "减少到|减至)(?:人次|[件起份项条宗]|"
        "[万亿]元)"
        "|(?:共|累计|全年)(?:受理|办理|办结|接收|接待|处理|转办|交办|承办|核查|回复|答复)(?:件次|[件起份条宗])"
        "|(?<![时真善法极好范强面])(?:接待|接收|受理|处理|办理|收到)(?:群众)?来信来访[件批起]"
        "|[一-龥]等[件起条项篇部]"
        "|(?:纠纷|案卷)[件起卷宗]|隐患[处个条]|问题[个条]|事项[项个]|线索[条件]|意见条|建议条|议题[个项]"
        "|措施[项条]|制度[项个]|律师名|"
        "车辆辆|横幅[条幅])$"));
    return kAlone;
}

/// A mark, or the percent sign that is a unit itself.
bool isEnd(QChar character)
{
    switch (character.unicode()) {
    case u'，':
    case u'。':
    case u'；':
    case u'、':
    case u'（':
    case u'）':
    case u'%':
    case u'％':
        return true;
    default:
        return false;
    }
}

/// 通报活动场次、参与人数; 按照抽查批次、抽查比例公示: the words are what is told of, one of several, and not a count.
bool isNamedAmongOthers(const QString &before, QChar mark)
{
    static const QRegularExpression kUnit(QStringLiteral("(?:场次|人次|批次|次)$"));
    static const QRegularExpression kTold(
        QStringLiteral("(?:通报|公示|公开|统计|填报|上报|报送|登记|记录|核定|核对|明确|确定|控制|减少|压减|降低|合并|"
                       "规范|压缩|优化|统筹|精简|按照|按|"
                       "根据|依据|、|和|及)[^，。；：■]{0,12}$"));
    return kUnit.match(before).hasMatch() && (mark == u'、' || kTold.match(before).hasMatch());
}

/// The range of the unit without a figure that ends at the position, a mark or a percent sign; length 0: there is none.
TextRange lostBefore(const QString &text, int position)
{
    constexpr int kLongest = 14; // characters
    const QChar unit = position > 0 ? text[position - 1] : QChar();
    if (text[position] == u'%' || text[position] == u'％') {
        const bool lost = QStringView(u"到达为率占长降高升约至超近").contains(unit);
        return {position, lost ? 1 : 0};
    }
    if (position < 2 || !QStringView(u"件份场次期名元人项户宗起条个处家卷篇部辆幅").contains(unit)
        || text[position - 2].isDigit() || text[position - 2] == u'频') // 压降违规频次
        return {};
    const int start = qMax(0, position - kLongest);
    const QString before = text.mid(start, position - start);
    if (unit == u'次' && isTimesOfCount(QStringView(before).chopped(1)))
        return {};
    if (isUnitOfRow(text, position))
        return {position - 1, 1};
    QRegularExpressionMatch match = lostForm().match(before);
    if (!match.hasMatch())
        match = unitAloneForm().match(before);
    if (!match.hasMatch() || isNamedAmongOthers(before, text[position]) || (unit == u'起' && isSinceThen(before)))
        return {};
    return {start + int(match.capturedStart()), int(match.capturedLength())};
}

/// 无超期件: there was none.
bool isOfNone(const QString &text, int position)
{
    constexpr int kReach = 8; // characters
    static const QRegularExpression kNone(QStringLiteral("(?:^|[，。；、到现])[无零][一-龥]{1,4}$"));
    const int from = qMax(0, position - kReach);
    return kNone.match(text.mid(from, position - from)).hasMatch();
}

/// What is lost at the position: before a mark in as many words as tell it, else the unit alone.
TextRange lostAt(const QString &text, int position)
{
    TextRange range = isEnd(text[position]) ? lostBefore(text, position) : TextRange();
    if (range.length == 0) {
        range = unitWithoutNumber(text, position);
        const bool isToldAtMark = range.length > 0 && range.end() < int(text.size()) && isEnd(text[range.end()])
            && lostBefore(text, range.end()).length > 0;
        if (isToldAtMark)
            return {};
    }
    return range.length > 0 && isOfNone(text, range.end()) ? TextRange() : range;
}

/// 下降11.3；, 占总量的61.5。: growth and shares that have lost their sign.
void checkLostSignsOfGrowth(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:(?<way>同比|[比较]上年)?(?:增长|下降|上升|增加|减少)(?<growth>\\d{1,3}\\.\\d{1,2})|占[一-龥]{1,8}的(?<"
        "share>\\d{1,2}\\.\\d{1,2}))(?=[，。；）])"));
    static const QRegularExpression kOther(QStringLiteral("指数|得分|分值|系数|浓度|排名|成绩|平均分|个百分点"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange sentence = sentenceAt(line.open, int(match.capturedStart()));
        const QString before = line.open.mid(sentence.start, int(match.capturedStart()) - sentence.start);
        if (kOther.match(before).hasMatch())
            continue;
        const TextRange range = capturedRange(match, match.lastCapturedIndex());
        pencil.mark(line, range, {ProofreadWords::tr("“%1”后面少了百分号。").arg(line.quote(range))});
    }
}

/// 面积平方米, 的有项，占, 上年的万元减少, 商铺452（次）: what only the words around tell.
void checkLostByPlace(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kNumber(QStringLiteral(
        "(?:面积|里程|总长|长度)(?:共|约|达|为)?(?<size>平方米|万平方米|亩|公里|千米|公顷)(?=[，。；、])"
        "|的有(?<some>[项件名个家起份户])(?=，(?:占|[一-龥]{2,5}率))"
        "|(?:上年|去年)(?:同期)?的(?<last>[万亿]元)(?=增|减|下降|上升|提高|降低)"
        "|(?:企业|单位|门店|场所|机构|主体|商户)(?<each>家)(?=，平均每[一-龥]{1,3}约?\\d+(?:\\.\\d+)?家)"));
    auto matches = kNumber.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range = capturedRange(match, match.lastCapturedIndex());
        pencil.mark(line, range, {ProofreadWords::tr("“%1”前面少了数字。").arg(line.quote(range))});
    }
    static const QRegularExpression kUnit(QStringLiteral("(?<number>\\d{2,})（(?:次|人次)）(?=[，。；、])"));
    matches = kUnit.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range {int(match.capturedStart(u"number")), int(match.capturedLength(u"number"))};
        pencil.mark(line, range, {ProofreadWords::tr("“%1”后面没有单位。").arg(line.quote(range))});
    }
}

/// 合格率98.15；, 占42.1。: the rate has lost its sign.
void checkLostSigns(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:[一-龥]率|占比|比例|比重|(?<![侵抢霸强])占)(?:分别)?(?:达到?|提[高升]到|提[高升]至|上升到|"
                       "下降到|为|约|仅|占|超过)?"
                       "(?<number>\\d{1,2}(?:\\.\\d{1,2})?|100(?:\\.0{1,2})?)(?=[，。；）])(?![，。；][\\d])"));
    static const QRegularExpression kOther(QStringLiteral("容积率|汇率|频率|(?<!成)功率|倍率|分辨率|速率|比例尺|分别"));
    if (!line.open.contains(u'率') && !line.open.contains(u'占') && !line.open.contains(u'比'))
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        constexpr int kBefore = 2; // characters of the rate's name
        const int start = qMax(0, int(match.capturedStart()) - kBefore);
        if (kOther.match(line.open.mid(start, int(match.capturedEnd()) - start)).hasMatch())
            continue;
        const TextRange range {int(match.capturedStart(u"number")), int(match.capturedLength(u"number"))};
        pencil.mark(line, range, {ProofreadWords::tr("“%1”后面少了百分号。").arg(line.quote(range))});
    }
}

void checkMissingFigure(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        checkLostSigns(line, pencil);
        checkLostSignsOfGrowth(line, pencil);
        checkLostByPlace(line, pencil);
        for (int position = 0; position < int(line.open.size()); ++position) {
            const TextRange range = lostAt(line.open, position);
            if (range.length > 0)
                pencil.mark(line, range, {ProofreadWords::tr("“%1”前面少了数字。").arg(line.quote(range).trimmed())});
        }
    }
}

/// Percentages without their sign, and units that only their place tells to have lost a number.
QList<RuleExample> lostSigns()
{
    return {
        found(u"合格率98.15；涉及土地类12件，占42.1。办件事项占比达到80。", 2018, 3),
        found(u"调解成功3216件，成功率98.2。"),
        found(u"应诉案件减少6件，下降11.3；网上受理19377件，占总量的61.5。", 2018, 2),
        found(u"拆除违建19处，面积平方米，实现“最多跑一次”的有项，占98%。较上年的万元减少451."
              u"2万元，检查商铺452（次）。",
            2018, 4),
        silent(u"得分比上年增加2.5，指数下降11.3，面积240平方米，占总量的61.5%，的有关，检查商铺452家（次）。"),
        found(u"促进增收节支亿元。接收投诉举报万件，现场受理万件、网上9件。配备记录仪85台、移动执法终端套。", 2018, 4),
        found(u"发现问题户，问题发现率为12.0%。与上年的144批人次相比，分值由分提高到5分。", 2018, 3),
        silent(u"千条万条，落到实处是第一条。金额突破亿元，发放上万份，投资亿元以上项目3个，走访万户，走万家，实施项目"
               u"配套。开展集中整套培训，由分"
               u"管领导负责。"),
        silent(u"装机功率98.2，频率50。"),
        silent(u"调解率、化解率分别为98.2、97.1%，容积率1.5，占地42.1亩，比例为1:2，合格率98.15%。"),
        silent(u"随机抽取许可案卷、处罚案卷各30卷，答卷、试卷已经存档。"),
    };
}

/// Units that the counts of their row tell to have lost a number.
QList<RuleExample> lostInRows()
{
    return {
        found(u"抽取案卷110卷，优秀44卷，合格64卷，不合格卷。共76项，审议通过71项，要求论证后再议项。", 2018, 2),
        found(u"办结13个，其余个正在推进，其余名经补考合格。失业保险参保人，工伤保险参保38.7万人。", 2018, 3),
        found(u"其中企业职工人、机关单位工作人员6.9万人。覆盖企业家，平均每场约25家。", 2018, 2),
        silent(
            u"办结13个，其余项均已完成，其余件正在办理。组织主要负责人、村干部120人参训，走访企业家，平均每场25人。"),
        silent(u"评查案卷40卷，优秀44卷，合格64卷，建立案卷、试卷台账。取消76项，下放71项，编制权力事项。"),
    };
}

} // namespace

Rule missingFigureRule()
{
    return {QLatin1String("numbers.missing"), QLatin1String("N16"), QT_TRANSLATE_NOOP("proofread", "漏写的数字"),
        QT_TRANSLATE_NOOP(
            "proofread", "量词或百分号还在，前面的数字没有了，如“办理案件  件”“达到%”；或者百分数少了百分号。"),
        Severity::Warning, kSelfEvident, Strength::Regulation, checkMissingFigure,
        lostSigns() + lostInRows() + QList<RuleExample> {
            typedAndFound(u"移送司法机关案件  件。"),
            found(u"开展活动场，发放资料份。", 2018, 2),
            found(u"甲镇20件、乙镇30件，共件。"),
            found(u"办结率达到%，群众满意率为%。", 2018, 2),
            found(u"培训执法人员名，罚款万元。", 2018, 2),
            found(u"查处起，查处率94%，2017年为件，审查合同等件。", 2018, 3),
            found(u"办理许可件，其中种植类218件、渔业类52件；共调解纠纷件，检查企业家，可办理事项项。", 2018, 4),
            found(u"化解交通纠纷12起、劳动保障起、其他3起；网办率提升至%。", 2018, 2),
            silent(
                u"参演5600余人次，其中县级3次、乡镇18次；获第二名、一等奖1名，查处12.6万起，其中酒驾18起、超员4起。"),
            silent(u"查办事件12起、案件，收到来件3件、急件、其他2件，走访农户20户、商户、其他3户。"),
            silent(u"清除猎套、猎夹630余具；全年办件1126件，无超期件，无退件、无差评件；做到零差错件。"),
            silent(u"办理提案件，其中3件被评为优秀；走访企业家，服务企业家，发起、引起关注，分为等次，为条件成熟。"),
            silent(u"办好提案件、建议件，建成演练场，及时转办投诉件。"),
            silent(u"到广场、市场和现场开展活动，及时处置案件、事件。"),
            silent(u"印发文件、签订合同，开展公共服务，参加活动的场次较多，罚款百万元。"),
            silent(u"办结率达到98%，开展活动3场，发放资料5000份，约5%。"),
            silent(u"通报普法活动场次、参与人数，按照抽查批次、抽查比例公示，公开检查对象、检查批次，合并检查批次。"),
            found(u"组织宣讲活动场次，开展检查次。", 2018, 2),
            found(u"召集全县名党政负责人，处理来信来访件，共受理件，办结28件。", 2018, 3),
            found(u"清理政府规章件、文件20件；维持件，撤销1件；全县个乡镇、3个街道；法律顾问名（专家2名）。", 2018, 4),
            found(u"满意率由上年的%上升到96.8%，提高个百分点，比上年的次减少5次，人均不少于条。", 2018, 4),
            found(u"检查企业等家次，挽回损失约元，罚没入库万元，其中件为重大案件，召开次调度会。", 2018, 5),
            found(u"培养“法律明白人”名，印发《监督建议书》份，为个重点项目服务，明确29项、项任务。", 2018, 4),
            found(u"分别为31件、件和58件，占98.6%、%，接访213批、人次，增至人，进入全国前名，连同第一批的个地区。",
                2018, 6),
            silent(u"自案件立案起，从受理投诉起，对剩余户、隔离户，每一检查项内容，编入法治条例部，安装进度条，没有分条"
                   u"，检查处次。"),
            silent(u"行政许可件、公共服务件、投诉件全部办结，通报抽查户次、问题数量，有纠纷的户，乡镇件、部门件。"),
            found(
                u"由件增至20件，从人扩充到30人，是上年次的3倍，比2017年增加人，净增户，提高至人次，较2017年（%）上升。",
                2018, 7),
            found(u"应公示信息30条，实际公示条，公示率40%；合格卷（合格率30%）；县级万元、乡镇40万元；分别有人、72人。",
                2018, 4),
            found(
                u"受理案件件中，查办案件20件人，还有个正在整改，印发文件份：上半年71份；名考生通过，合计人。", 2018, 6),
            silent(u"处罚案件件数下降，评查案卷，优秀62卷，分别为34件、127批次、562个，分别由负责人、3名干部包案，案件"
                   u"件件有回音，增加人手，由家扩展到学校，"
                   u"由部提出，人数由10人增至20人"
                   u"，满意件数、满意率，上年人数"
                   u"增加。"),
            silent(u"人人有份，件件有着落，各个乡镇、每个村、多个部门、几个百分点、整个领域，约一个月，五成以上。"),
            silent(u"逐项任务分解到月份、年份、省份，多次会议、首次培训、依次检查、各类档次、人均频次、剂次。"),
            silent(u"办理交办件、督办件、承诺件，提起行政诉讼，引起纠纷，国家重点企业，专项任务，著名律师，报名干部。"),
            silent(u"农产品加工等条件，知名专家、签名群众，开展期间培训，为户籍、家庭服务，每名干部，两名执法人员。"),
            silent(u"年末仍有未结案件，对罚款裁量的阶次、幅度逐项细化。"),
            silent(u"建立案件、事件、文件台账，设立案件，审结案件，办结案件，树立案件质量意识。"),
            found(u"查处违法行为，立案件，移送起。", 2018, 2),
            silent(u"核发排污许可证1.12万张次，出动船舶310艘次，无人机巡查3200架次、6500公里次，巡河1.2万余公里次，抽检货物"
                   u"310票次。"),
            silent(u"外借6.1万册次，检查1.9万间次，人员名单和干部名册已经公布，文件份数、检查次数见附表。"),
        },
        {QLatin1String("words.placeholder"), QLatin1String("words.confusion")}};
}

} // namespace nianbao
