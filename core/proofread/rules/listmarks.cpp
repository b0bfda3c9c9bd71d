// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/clausepauses.h"
#include "core/proofread/rules/commarows.h"
#include "core/proofread/rules/comparedpauses.h"
#include "core/proofread/rules/countedlists.h"
#include "core/proofread/rules/deedpauses.h"
#include "core/proofread/rules/endedrows.h"
#include "core/proofread/rules/governedlists.h"
#include "core/proofread/rules/headpauses.h"
#include "core/proofread/rules/kindrows.h"
#include "core/proofread/rules/knownrows.h"
#include "core/proofread/rules/likerows.h"
#include "core/proofread/rules/meanslists.h"
#include "core/proofread/rules/measuredrows.h"
#include "core/proofread/rules/measures.h"
#include "core/proofread/rules/nounrows.h"
#include "core/proofread/rules/objectrows.h"
#include "core/proofread/rules/officefields.h"
#include "core/proofread/rules/openingpauses.h"
#include "core/proofread/rules/openrows.h"
#include "core/proofread/rules/predicatepauses.h"
#include "core/proofread/rules/resultpauses.h"
#include "core/proofread/rules/samerows.h"
#include "core/proofread/rules/statementpauses.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <utility>

namespace nianbao {

namespace {

/// “三集中，三到位”: numbered short forms side by side.
void checkShortForms(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("“([一二两三四五六七八九十])[一-龥]{1,3}(，)\\1[一-龥]{1,3}”"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext())
        pencil.mark(line, capturedRange(matches.next(), 2),
            {ProofreadWords::tr("并列的词语之间应用顿号。"), {}, QStringLiteral("、")});
}

/// 甲、乙，丙、丁等: one comma among the like. Only where all beside it are names of four characters. 等 stands in a
/// look-ahead, for a last character that a form requires is looked for from every start.
QList<TextRange> commasAmongNames(const PrintedLine &line)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:[一-龥]{2,8}、){1,9}([一-龥]{4})(，)([一-龥]{4})(?:、[一-龥]{2,8}){1,9}?(?=等)"));
    QList<TextRange> commas;
    if (!line.plain.contains(u'等'))
        return commas;
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!beginsClause(match.captured(3)) && !beginsClause(match.captured(1)))
            commas << capturedRange(match, 2);
    }
    return commas;
}

/// 文化 and 文化领域问题, of which the list goes on. 行政应诉统一由 says something of it.
bool goesOnWithField(const QString &text)
{
    static const QRegularExpression kWhose(QStringLiteral("^(?:$|[等各两几多一二三四五六七八九十]|领域|方面|行业|部门|"
                                                          "系统|类|工作|事项|信息|问题|案件|纠纷|窗口|队伍|单位|要素|"
                                                          "执法|服务|资源|业务|职能|改革|管理|监管)"));
    for (qsizetype length = text.size(); length > 1; --length) {
        if (isOfficeField(text.left(length)))
            return kWhose.match(text.mid(length)).hasMatch();
    }
    return false;
}

/// 覆盖燃气: the field with which a list begins, behind the verb or preposition that governs the whole list.
bool beginsWithField(const QString &text)
{
    return isOfficeField(behindGoverning(text));
}

/// 土地、规划、房产，征地补偿、信息公开: one comma in a list of such fields. Before 等 it may be the last pause, and
/// the first one where a verb such as 覆盖 begins the list.
QList<TextRange> commasAmongFields(const PrintedLine &line)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=、)(?<left>[一-龥]{2,8})，(?<right>[一-龥]{2,8})(?=、(?<next>[一-龥]{2,8}))"));
    static const QRegularExpression kLast(
        QStringLiteral("(?<=、)(?<left>[一-龥]{2,8})，(?<right>[一-龥]{2,8}?)(?=等)"));
    static const QRegularExpression kFirst(QStringLiteral(
        "(?<left>[一-龥]{3,10})，(?<right>[一-龥]{2,8})(?=(?:、[一-龥]{2,8}){0,6}?、(?<next>[一-龥]{2,8}?)等)"));
    QList<TextRange> commas;
    const auto take = [&](const QRegularExpression &form, auto isList) {
        auto matches = form.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (isOfficeField(match.captured(u"right")) && isList(match))
                commas << TextRange {int(match.capturedEnd(u"left")), 1};
        }
    };
    const auto isField = [](const QRegularExpressionMatch &match) { return isOfficeField(match.captured(u"left")); };
    static const QRegularExpression kCases(QStringLiteral(
        "(?<=、)(?<left>[一-龥]{2,8})，(?<right>[一-龥]{2,8}?)(?=类?(?:案件|纠纷|违法行为)(?:\\d|[，。；]))"));
    take(kForm, [&](const auto &match) { return isField(match) && goesOnWithField(match.captured(u"next")); });
    take(kCases, isField);
    if (!line.plain.contains(u'等'))
        return commas;
    take(kLast, isField);
    take(kFirst, [&](const auto &match) {
        return beginsWithField(match.captured(u"left")) && isOfficeField(match.captured(u"next"));
    });
    return commas;
}

/// 同部署、同推进，同督促、同考核: what begins alike and is equally long, with one comma among its pauses.
QList<TextRange> commasAmongAlike(const PrintedLine &line)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![一-龥])(?:[一-龥]{0,20}?)(?<first>[同共齐零互真全亲进早减])(?<rest>[一-龥]{1,3})(?:、\\k<"
                       "first>[一-龥]{1,3})*"
                       "(?<comma>，)\\k<first>[一-龥]{1,3}(?:、\\k<first>[一-龥]{1,3})*(?:(?![一-龥])|(?=活动|等))"));
    constexpr qsizetype kMany = 4; // entries
    constexpr qsizetype kShort = 3; // characters: of 同部署，同推进、同考核 three are enough
    QList<TextRange> commas;
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString list = match.captured().mid(match.capturedStart(u"first") - match.capturedStart());
        const QStringList entries = list.split(QRegularExpression(QStringLiteral("[、，]")));
        const bool isEven = std::all_of(entries.begin(), entries.end(),
            [&](const QString &entry) { return entry.size() == entries.first().size(); });
        const bool isSlogan = entries.first().size() == kShort && entries.size() == kMany - 1 && list.contains(u'、')
            && QStringView(u"同早减").contains(list.front());
        if (isEven && (entries.size() >= kMany || isSlogan))
            commas << TextRange {int(match.capturedStart(u"comma")), 1};
    }
    return commas;
}

/// 以更高标准，更严要求、更实举措: three of one form with two marks.
QList<TextRange> commasAmongMore(const PrintedLine &line)
{
    static const QRegularExpression kForm(
        QStringLiteral("更[一-龥]{3}(?:(?<first>，)更[一-龥]{3}、|、更[一-龥]{3}(?<last>，))(?=更[一-龥]{3})"));
    QList<TextRange> commas;
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        commas << capturedRange(match, match.lastCapturedIndex());
    }
    return commas;
}

void checkCommas(const PrintedLine &line, const Measures &measures, RedPencil &pencil)
{
    QList<TextRange> commas;
    QList<TextRange> all = commasInLikeRows(line.plain) + commasInKindRows(line.plain) + commasInOpenRows(line.plain)
        + commasInCommaRows(line.plain) + commasInEndedRows(line.plain) + commasInKnownRows(line.plain);
    if (line.plain.contains(u'、') && line.plain.contains(u'，'))
        all += commasAmongNames(line) + commasAmongFields(line) + commasAmongAlike(line) + commasAmongMore(line)
            + commasInCountedLists(line.plain) + commasInNounRows(line.plain) + commasInMeansLists(line.plain)
            + commasInObjectRows(line.plain) + commasInSameRows(line.plain)
            + commasInMeasuredRows(line.plain, measures);
    for (const TextRange comma : all) {
        if (!commas.contains(comma))
            commas << comma;
    }
    for (const TextRange comma : std::as_const(commas))
        pencil.mark(
            line, comma, {ProofreadWords::tr("并列的词语之间用顿号，这里用了逗号。"), {}, QStringLiteral("、")});
}

/// 比2016年多20次、比2017年多12次: what is compared twice stands side by side.
bool areCompared(const QString &text, TextRange pause)
{
    static const QRegularExpression kBefore(QStringLiteral("[比较与][^，。；、]{2,16}\\d[^，。；、\\d]{0,4}$"));
    constexpr int kReach = 30; // characters
    const int from = qMax(0, pause.start - kReach);
    return QStringView(u"比较与").contains(text.mid(pause.end(), 1))
        && kBefore.match(text.mid(from, pause.start - from)).hasMatch();
}

void checkPauses(const PrintedLine &line, RedPencil &pencil)
{
    QList<TextRange> pauses = pausesBetweenClauses(line);
    for (const TextRange pause : pausesBehindOpenings(line.plain) + pausesBetweenStatements(line.plain)) {
        if (!pauses.contains(pause))
            pauses << pause;
    }
    const auto mark = [&](TextRange pause, Severity severity) {
        if (!areCompared(line.plain, pause))
            pencil.mark(line, pause,
                {ProofreadWords::tr("前面的话已经说完，这里应用逗号。"), {}, QStringLiteral("，"), severity});
    };
    for (const TextRange pause : std::as_const(pauses))
        mark(pause, Severity::Warning);
    for (const PauseFault &fault : pausesBetweenDeeds(line.plain) + pausesBetweenPredicates(line.plain)
            + pausesBeforeResults(line.plain) + pausesBeforeHeads(line.plain)) {
        if (!pauses.contains(fault.range)) {
            pauses << fault.range;
            mark(fault.range, fault.severity);
        }
    }
}

void checkListMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::shared_ptr<const Measures> measures = madeOnceOf<Measures>(manuscript.terms(), manuscript.year());
    for (const PrintedLine &line : manuscript.lines()) {
        checkShortForms(line, pencil);
        checkCommas(line, *measures, pencil);
        if (line.isProse())
            checkPauses(line, pencil);
    }
    hintAtComparedPause(manuscript, pencil);
}

/// Lists that one preposition governs.
QList<RuleExample> listsOfMeans()
{
    return {
        found(
            u"通过公开招聘，调剂编制、购买服务等方式充实力量。依托社区文化广场，居民小区宣传栏、微信公众号等阵地宣传。",
            2018, 2),
        found(u"贯穿于疫情防控，脱贫攻坚、信访维稳和乡村治理的全过程。面向青少年，老年人、外来务工人员分别设计。", 2018,
            2),
        found(u"聚焦食品，药品、特种设备和工业产品质量安全，利用“4·22”世界地球日，“6·25”全国土地日、“8·29”测绘法宣传日"
              u"宣传。",
            2018, 2),
        silent(u"通过公开招聘，采取笔试、面试等方式录用15人。利用假期，进村、入户同步宣传，依托平台，运用大数据、云计算"
               u"等手"
               u"段监管。"),
        silent(
            u"面向青少年，教师、律师分别授课。融入日常工作，加强监督、管理和服务全过程。通过座谈，企业、群众等渠道同步"
            u"反馈。"),
        silent(u"在“6·25”全国土地日、“8·29”测绘法宣传日，“12·4”国家宪法日当天，分别开展宣传。聚焦食品，药品、学校同步检"
               u"查。"),
    };
}

/// Rows of names, and of what is built alike.
QList<RuleExample> rowsOfNames()
{
    return {
        found(u"整合司法所、派出所，社区调解组织和律师力量，成立中心。公示执法主体、职责，依据、程序和监督方式。", 2018,
            2),
        found(u"把普法融入执法、服务，仲裁全过程。把市容环境、消防安全，房屋租赁等巡查任务落实到人。", 2018, 2),
        found(u"增强惜水、节水，护水意识。不断增强获得感、幸福感，安全感。确保思想不散，秩序不乱、工作不断。", 2018, 3),
        found(u"从执法，司法、守法普法等方面提出20条措施。健全工会，人社、法院联动机制，化解矛盾。", 2018, 2),
        found(u"处理合同履行，用工、租赁等方面的纠纷。推动执法程序，文书、用语规范统一。", 2018, 2),
        found(u"紧扣社会保障、劳动关系，人事等主业。推行“业务部门初审、法律顾问复审，法制机构终审”机制。", 2018, 2),
        silent(u"出庭应诉46次，比2016年多20次、比2017年多12次；审查文件86件，较上年增加30件、较前年增加12件。"),
        silent(u"整合司法所、派出所，社区调解组织和律师到位。建成司法所、派出所，配齐法庭、检察室等力量。"),
        silent(u"从严执法，司法、普法同步推进。在职教师，律师等参加。把普法融入执法、服务，仲裁提质增效。"),
        silent(u"对食品、药品，按照程序和标准检查。人员、经费到位，场地和设备齐全。学法、用法，守法意识增强。"),
        silent(u"建立教职工代表大会、家长委员会制度，校务公开栏做到“三个一”。"),
        silent(u"坚持“谁审批、谁监管，谁主管、谁监管”。防风险、保安全，护稳定、促发展。"),
    };
}

/// Clauses with 、 between them, and rows that show by their own build that they go on.
QList<RuleExample> clausesAndRows()
{
    return {
        found(u"审查合同31份，其中工程合同18份、流转合同9份、采购合同4份、提出修改意见56条。开展抽查138次，其中联合抽查"
              u"41次、"
              u"单独抽查97次、检查市场主体2764户。",
            2018, 2),
        found(u"评查案卷160份，其中行政处罚110份、行政许可50份、评出优秀案卷48份。审查合同47件、协议14件、共提出意见213"
              u"条。",
            2018, 2),
        found(u"接待的163人次来访群众中、有的不愿走法律途径。开展法治宣传24场、全县14个乡镇没有发生群体性事件。", 2018,
            2),
        found(
            u"原因是部分乡镇在线监控，用电监控、视频监控数据尚未贯通。全年取消，承接、调整行政审批事项61项。", 2018, 2),
        found(u"选定区城管局，区水利局、区林业局3个单位先行试点。"),
        silent(u"审查合同31份，其中工程合同18份、流转合同13份，提出修改意见56条。审查合同31份，其中工程合同18份、协议5"
               u"份、章程"
               u"8份。审结35件，其中维持30件、撤销5件、结转3件。"),
        silent(u"有的不懂法、有的不守法。予以公开21件、部分公开6件。对检查发现的18个问题、全县3个薄弱环节均已整改。"),
        silent(
            u"加强在线监控，用电监控、视频监控数据已贯通。依法受理、审查，调整事项61项。及时取消，并承接、调整61项。"),
        silent(u"共建共治、共享成果3项。报送区城管局，区水利局、区林业局2个单位配合。"),
    };
}

} // namespace

Rule listMarksRule()
{
    return {QLatin1String("marks.list"), QLatin1String("P7"), QT_TRANSLATE_NOOP("proofread", "顿号与逗号混用"),
        QT_TRANSLATE_NOOP("proofread", "一串并列的词语里，有的用顿号，有的用逗号。"), Severity::Warning, kMarksStandard,
        Strength::General, checkListMarks,
        rowsOfNames() + listsOfMeans() + clausesAndRows() + openingPauseExamples() + statementPauseExamples()
            + deedPauseExamples() + predicatePauseExamples() + openRowExamples() + objectRowExamples()
            + comparedPauseExamples() + resultPauseExamples() + measuredRowExamples() + likeRowExamples()
            + kindRowExamples() + commaRowExamples() + endedRowExamples() + headPauseExamples()
            + QList<RuleExample> {
                found(u"学习党的十九大和十九届二中，三中、四中全会精神。"),
                silent(u"凡涉及群众利益的重大事项，一律经过调查研究、征求意见、合法性审查和集体讨论四个步骤。"),
                silent(u"学习党的十九届二中、三中、四中全会精神，五中全会召开后，及时传达。"),
                found(u"落实“三集中，三到位”。"),
                found(u"按照投资项目、企业开办、科教文卫，公安司法、社保民生、综合服务等功能优化布局。"),
                found(u"检查市场监管、交通运输，农业农村、文化旅游等领域。"),
                found(u"重点领域涉及土地、规划、房产，征地补偿、信息公开。"),
                found(u"开展市场监管、交通运输，农业、文化等领域执法检查。"),
                found(u"配齐人员、机构、编制，场所、经费等要素。"),
                found(u"在市场监管、交通运输、农业，文化等领域组建执法队伍。"),
                found(u"非现场监管覆盖燃气，特种设备、危险化学品等17个领域。"),
                found(u"修订防汛、消防，燃气等应急预案9个。办理土地、房屋，婚姻家庭案件30件。", 2018, 2),
                found(u"与业务工作同部署、同推进，同督促、同考核。"),
                found(u"与业务工作同部署，同推进、同考核。早发现、早介入，早化解。进一步减环节，减材料、减时限。", 2018,
                    3),
                found(u"实现市，县、乡三级联通，建成集信访接待，人民调解、法律援助于一体的中心。", 2018, 2),
                found(u"市场监管、生态环境，文化市场、交通运输、农业5个领域组建队伍。原工商，质监、药监三个部门整合。",
                    2018, 2),
                found(u"执行统一登记，统一编号、统一公布制度。报备文件46件，报备率，及时率、规范率均为100%。", 2018, 2),
                silent(u"市场监管、生态环境，农业5个领域组建队伍。经费到位，人社、民政、教育三个部门联合检查。"),
                found(u"从行业看，非煤矿山14件、危险化学品11件，烟花爆竹17件、工贸企业21件。", 2018, 1),
                found(u"开展了法治灯谜，模拟法庭、以案说法等活动。参与合同审查，信访接待、案件代理等事务。", 2018, 2),
                silent(
                    u"从结果看，维持14件、撤销11件，对2件、3件分别督办。开展普法宣传，发放手册、折页等资料，走进机关，"
                    u"工地、小区同步推进。坚持早发现、早处置，早在3月启动。县、乡联动，村三级网格运行。"),
                found(u"把公众参与、专家论证，风险评估、合法性审查和集体讨论决定作为必经程序。"),
                found(u"推进自治、法治，德治相结合。"),
                found(u"增强“四个意识”、坚定“四个自信”，做到“两个维护”。"),
                found(u"整合原工商，质监、食品药品监管三个部门，健全镇、村，组三级调解网络。", 2018, 2),
                found(u"以更高标准，更严要求、更实举措推进工作。利用“3·15”国际消费者权益日、食品安全宣传周，“12·4”国家"
                      u"宪法日"
                      u"等节点宣传。",
                    2018, 2),
                found(u"对集镇供水改造，老街综合整治、高标准农田建设3项重大事项开展审查。"),
                found(u"畅通12315、12365，12331等热线。利用5月路政宣传月，6月安全生产月、“12·4”国家宪法日开展宣传。",
                    2018, 2),
                silent(u"召开会议，部署、督办3项重点任务。健全机制，县、乡、村三级联动，整合人员，培训、考核3个中队。完"
                       u"善制度"
                       u"，人员、经费、场地3项保障到位。拨打12345，12315、12333同步受理。"),
                silent(u"对学校开展检查，整改问题、隐患3类，发现问题12个。利用6月安全生产月，普及知识、发放资料3种。"),
                silent(u"加强安全生产，消防、燃气等领域隐患全面整改。增强“四个意识”，坚定“四个自信”，做到“两个维护”。"),
                silent(u"同部署、同推进、同督促，同级财政、同类单位分别保障。推进依法决策、公众参与，专家论证23次。"),
                silent(u"负责行政许可、行政处罚，行政复议、行政应诉统一由司法局办理。"),
                silent(u"检查食品、药品，查处案件3件、整改问题5个。加强土地、规划管理，农业、文化同步推进。"),
                silent(u"涉及土地、规划、房产，征地补偿到位率高。整合市场监管、交通运输，完成培训3次、考核2次。"),
                silent(u"落实“三集中、三到位”，按照投资项目、企业开办、公安司法等功能优化布局。"),
                silent(u"加强宣传引导、业务培训、案卷评查，规范执法、监督检查等工作有序推进。"),
                silent(u"坚持“有法必依，执法必严”。涉及土地、规划、房产，涉及面广、情况复杂等。"),
            }};
}

} // namespace nianbao
