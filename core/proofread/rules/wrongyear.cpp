// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/comingyears.h"
#include "core/proofread/rules/deedyears.h"
#include "core/proofread/rules/issuedates.h"
#include "core/proofread/rules/misplacedyears.h"
#include "core/proofread/rules/ownplanyears.h"
#include "core/proofread/rules/pastgrowths.h"
#include "core/proofread/rules/periodyears.h"
#include "core/proofread/rules/plannedyears.h"
#include "core/proofread/rules/strayyears.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kYearLength = 5; // characters, with 年
constexpr int kOldest = 10; // years before the report's that a slip of the pen makes; what is older is history

/// Why a year may be wrong, by how many years it is later than the report's.
QString reasonFor(int later)
{
    return later > 0 ? ProofreadWords::tr("报告年度以后的事还没有做，请核对年份。")
                     : ProofreadWords::tr("像是上一年报告留下的，请核对。");
}

/// Without 在市委、市政府的坚强领导下 and 认真贯彻中央决策部署, which open any sentence.
QString withoutOpenings(QString sentence)
{
    static const QRegularExpression kOpening(QStringLiteral(
        "在[^，。；]{0,30}(?:领导|指导|关心|支持|帮助|部署)下，?"
        "|(?:按照|根据|围绕|紧扣|坚持|深入|认真|全面|坚决)*(?:贯彻|落实|学习|按照|根据|围绕)[^，。；]{0,40}"
        "(?:精神|部署|要求|安排|决定|指示|重点|任务)(?=[，。；])"));
    return sentence.remove(kOpening);
}

/// Words that say why another year is named: what is compared with it, goes on since, or was done elsewhere.
bool isExplained(const QString &sentence)
{
    static const QRegularExpression kWords(
        QStringLiteral("以来|截至|截止|今年|下一?步|今后|打算|同比|相比|比\\d|较\\d|上年|去年|同期|增长|下降|减少|上升|"
                       "自\\s*20|自从|从20|"
                       "由20|起，|起施行|期间|至20|到20|—|～"
                       "|20\\d\\d年[^，。；]{0,6}[至到、和与]20|20\\d\\d年[底末](?=[^。；]*(?:年内|本年|年末|净增))|"
                       "结转|遗留|历年|近年|[三五]年|任期|换届|国务院|中央|"
                       "全国|中共|(?<![全我])省|市委|市政府|20\\d\\d年[^，。；]{0,20}修[订正]|修[订正][^，。；]{0,8}20|"
                       "命名|授予|荣获|获评|入选|被评"));
    return kWords.match(withoutOpenings(sentence)).hasMatch();
}

/// 2019年计划…, 2017年印发的…: the clause itself says that it is not what was done.
bool isBackground(const QString &clause)
{
    static const QRegularExpression kWords(
        QStringLiteral("^是[^，]*年|计划|打算|将|拟|安排|列入|目标|底前|印发|发布|出台|施行|实施|通过|成立|挂牌|度[^，]"
                       "|的|日(?:以|之)后|日起?新[增发建出]"));
    return kWords.match(clause).hasMatch();
}

/// 2017年，共审核文件3件: told as done, where a plan would say 将, 底前 or 目标.
bool isWorkDone(const QString &sentence)
{
    static const QRegularExpression kDone(QStringLiteral("召开|审核|审查|受理|办理|办结|开展|组织|举办|培训|查处|调解|"
                                                         "化解|评查|检查|备案|接待|印发|出台|修订|完成"));
    static const QRegularExpression kPlanned(
        QStringLiteral("计划|打算|将|拟|目标|底前|年前|以前|力争|规划|纲要|任务|要求|确保|实现|基本|达到|到20|至20|"
                       "—|～|期间|任期|到期|届满|为止|有效"));
    return kDone.match(sentence).hasMatch() && !kPlanned.match(sentence).hasMatch();
}

/// 2021年，共审核文件3件: a year's work with its figures, not an event such as 2021年12月，与邻县签订协议.
bool hasResult(const QString &sentence)
{
    static const QRegularExpression kCount(
        QStringLiteral("\\d[\\d.万余多]*(?:件|次|场|期|份|起|人|条|项|个|家|部|宗|卷|处)"));
    return kCount.match(sentence).hasMatch();
}

/// What is said of a former year's work: the year before is the usual leftover; an event of an older one may be
/// history.
std::optional<Severity> weightOf(int later, bool isWork, bool isCounted)
{
    if (isWork || (later == -1 && isCounted))
        return Severity::Warning;
    return later == -1 || isCounted ? std::optional(Severity::Hint) : std::nullopt;
}

/// 2016年，…；2017年，…；2018年，…: what leads up to the report's own year, up to the full stop.
bool leadsToOwn(const QString &text, int position, const QString &own)
{
    constexpr int kFar = 200; // characters
    const int begin = qMax(position - kFar, int(text.lastIndexOf(u'。', position)));
    const int stop = int(text.indexOf(u'。', position));
    const int end = stop < 0 ? position + kFar : qMin(position + kFar, stop);
    return QStringView(text).mid(qMax(0, begin), end - qMax(0, begin)).contains(QString(own + u'年'));
}

/// 862个，2021年为794个; 同比下降15%；2021年为220件: what a number, or its growth, is compared with.
bool isBaseBeside(const QString &text, int start)
{
    static const QRegularExpression kBase(
        QStringLiteral("\\d[^，；。\\d]{0,3}，$|(?:同比|[比较]上年)[^，。；\\d]{0,4}[\\d.]+[^，。；\\d]{1,4}[；，]$"));
    constexpr int kReach = 24; // characters
    const int from = qMax(0, start - kReach);
    return kBase.match(text.mid(from, start - from)).hasMatch();
}

/// 2017年，共审核…: a clause that begins with a former year tells of another year's work.
void checkSentences(const Manuscript &manuscript, const PrintedLine &line, const QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kYear(
        QStringLiteral("(?:^|(?<=[。；，：]))(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)、.]|是)|第["
                       "一二三四五六七八九十]，)?(?<year>20\\d\\d)年(?!度?[—～至到])(?<rest>[^，。；]*)"));
    const QString own = QString::number(manuscript.year());
    SentenceJudge explained(
        line.open, [&](const QString &sentence) { return sentence.contains(own) || isExplained(sentence); });
    SentenceJudge done(line.open, isWorkDone);
    SentenceJudge counted(line.open, hasResult);
    auto matches = kYear.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int later = match.captured(u"year").toInt() - manuscript.year();
        const int start = int(match.capturedStart(u"year"));
        if (later >= 0 || later < -kOldest || told.contains(start) || leadsToOwn(line.open, start, own)
            || tellsWhatWasBefore(line.open, start))
            continue;
        if (match.captured(u"rest").startsWith(u'为') && isBaseBeside(line.open, start))
            continue;
        const bool grew = later == -1 && tellsGrowthOfYear(line.open, start);
        if ((explained.at(start) && !grew) || isBackground(match.captured(u"rest").remove(QStringLiteral("安排部署"))))
            continue;
        const std::optional<Severity> weight =
            grew ? Severity::Warning : weightOf(later, done.at(start), counted.at(start));
        if (weight)
            pencil.mark(line, {start, kYearLength},
                {ProofreadWords::tr("%1年度的报告讲的是%2年的工作。").arg(own, match.captured(u"year")),
                    reasonFor(later), {}, *weight});
    }
}

/// 一、2019年主要工作 in the report of 2018: no plan, for it comes first.
bool isFirstOfWork(const Manuscript &manuscript, const PrintedLine &line)
{
    static const QRegularExpression kWork(
        QStringLiteral("^一、[^，。]*20\\d\\d年[^，。]*(?:工作|情况|成效|举措|做法)"));
    static const QRegularExpression kPlan(QStringLiteral("打算|安排|计划|思路|下一?步|要点|展望"));
    const auto first = std::find_if(manuscript.lines().begin(), manuscript.lines().end(),
        [](const PrintedLine &each) { return each.role == BlockRole::Heading; });
    return first != manuscript.lines().end() && &*first == &line && kWork.match(line.open).hasMatch()
        && !kPlan.match(line.open).hasMatch();
}

/// 现将2017年工作…汇报如下, 一、2017年工作情况, and plans for a year that is over.
void checkHeadings(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kLead(
        QStringLiteral("现[将就把][^，。；\\d]{0,24}?(20\\d\\d)年(?!度?[—～至到]|以来|底|末|\\d)"));
    static const QRegularExpression kHeading(QStringLiteral("(?<![—～\\d])(20\\d\\d)年(?!度?[—～至到]|以来)"));
    const bool heading =
        line.role == BlockRole::Heading && (line.part == PartKind::Work || line.part == PartKind::Plans);
    if (heading && line.part == PartKind::Plans && isCaptionOfResults(line.open))
        return;
    const QRegularExpressionMatch match = (heading ? kHeading : kLead).match(line.open);
    const int year = match.captured(1).toInt();
    static const QRegularExpression kAhead(QStringLiteral("(?:谋划|展望)20\\d\\d年"));
    const bool isPlan = heading
        && ((line.part == PartKind::Plans && !isFirstOfWork(manuscript, line)) || kAhead.match(line.open).hasMatch());
    if (match.hasMatch())
        told << int(match.capturedStart(1));
    if (match.hasMatch() && isPlan && year > manuscript.year() + 1)
        return markLatePlan(manuscript, line, int(match.capturedStart(1)), pencil);
    const bool wrong = isPlan ? year <= manuscript.year() : year != manuscript.year();
    if (match.hasMatch() && wrong)
        pencil.mark(line, {int(match.capturedStart(1)), 5},
            {(isPlan ? ProofreadWords::tr("%1年度的报告把%2年当作下一步。")
                     : ProofreadWords::tr("%1年度的报告讲的是%2年的工作。"))
                    .arg(QString::number(manuscript.year()), match.captured(1)),
                isPlan ? ProofreadWords::tr("下一步讲的是报告年度以后的工作，请核对年份。")
                       : reasonFor(year - manuscript.year())});
}

/// 圆满完成2023年各项工作任务 in the report of 2024, outside its plans.
void checkTasks(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<!提前)(?:完成|做好|落实|推进)了?(?<year>20\\d\\d)年度?(?:的|全县|我县|法治[^，。；]{0,6}|普法|依法[^，。；"
        "]{0,4}|重点|各项|全年|目标|工作|任务)+(?=[，。；])"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int later = match.captured(u"year").toInt() - manuscript.year();
        const int start = int(match.capturedStart(u"year"));
        if (later == 0 || told.contains(start))
            continue;
        told << start;
        pencil.mark(line, {start, kYearLength},
            {ProofreadWords::tr("%1年度的报告讲的是%2年的工作。")
                    .arg(QString::number(manuscript.year()), match.captured(u"year")),
                reasonFor(later)});
    }
}

/// What the paragraph says of years, each of them told but once. `lastMonth`: empty under a heading of plans.
void checkProse(const Manuscript &manuscript, const PrintedLine &line, std::optional<int> lastMonth, RedPencil &pencil)
{
    QSet<int> told;
    if (lastMonth || line.part == PartKind::Plans)
        checkHeadings(manuscript, line, told, pencil);
    checkPlanPeriods(line, told, pencil);
    checkPlannedYears(manuscript, line, told, pencil);
    checkNamedPeriods(line, pencil);
    if (line.role == BlockRole::Heading)
        return;
    checkStrayYears(manuscript, line, told, pencil);
    if (line.part != PartKind::Plans) {
        checkOpeningYear(manuscript, line, told, pencil);
        checkLeadYear(manuscript, line, told, pencil);
        checkCaptionYear(manuscript, line, told, pencil);
        checkTasks(manuscript, line, told, pencil);
        if (lastMonth) {
            checkDeedYears(manuscript, line, told, pencil);
            checkComparedYears(manuscript, line, told, pencil);
            checkComingYears(manuscript, line, *lastMonth, told, pencil);
        }
        checkDayOfCount(manuscript, line, told, pencil);
        checkSentences(manuscript, line, told, pencil);
    }
    checkYearRows(manuscript, line, told, pencil);
    if (lastMonth && line.part != PartKind::Plans && line.part != PartKind::Problems)
        checkOwnPlans(manuscript, line, pencil);
}

void checkWrongYear(const Manuscript &manuscript, RedPencil &pencil)
{
    const int lastMonth = lastMonthOfWriting(manuscript);
    PlanHeadings headings(manuscript);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role == BlockRole::Date)
            checkDateOfIssue(manuscript, line, pencil);
        QSet<int> told;
        if (line.role == BlockRole::Annexes)
            checkCaptionYear(manuscript, line, told, pencil);
        const bool isPlan = headings.announce(line);
        if (line.isProse())
            checkProse(manuscript, line, isPlan ? std::optional<int>() : lastMonth, pencil);
    }
    checkTableYears(manuscript, pencil);
}

/// A whole report of 2018 with this in its lead, its plans and below its signature.
QString reportOf(const QString &lead, const QString &plan, const QString &date)
{
    return QStringLiteral("清丰县人民政府关于2018年法治政府建设工作情况的报告\n市委、市政府：\n") + lead
        + QStringLiteral("一、主要工作\n（一）加强领导。召开会议3次。\n二、下步打算\n（一）继续努力。抓好落实。") + plan
        + QStringLiteral("\n清丰县人民政府\n") + (date.isEmpty() ? QStringLiteral("2019年1月15日") : date) + u'\n';
}

/// Years that cannot be the report's, wherever they stand.
QList<RuleExample> misplacedYears()
{
    return {
        RuleExample {reportOf({}, {}, QStringLiteral("2019年12月10日")), 1},
        RuleExample {reportOf({}, QStringLiteral("2022年是“十四五”规划开局之年。"), {}), 1},
        RuleExample {
            reportOf(QStringLiteral("2017年，清丰县坚持依法行政，取得新成效。现将有关情况报告如下：\n"), {}, {}), 1},
        RuleExample {reportOf(QStringLiteral("2017年是打基础的一年，2018年，清丰县取得新成效。\n"), {}, {}), 0},
        RuleExample {QStringLiteral("清丰县2018年工作报告\n一、2018年工作情况\n（一）加强领导。召开会议3次。\n二、"
                                    "2020年工作打算\n（一）继续努力。\n2020年，我县将抓好培训。"),
            2},
        found(
            u"建成文化阵地11处，其中2019年新建4处。中心于2019年5月揭牌。2016年获评示范村，2020年又通过复核。", 2018, 3),
        found(u"截至2019年12月底，全县共受理案件30件。截至2019年底，办结30件。到2020年底，已培训200人次。", 2018, 3),
        silent(u"截至2019年2月底，共受理案件30件。截至2018年底，办结30件。到2019年底，培训达到200人次。"),
        silent(u"2015年至2018年，全县累计培训300人。截至2019年底，力争培训200人次；协议截至2019年12月到期；任期至2020年"
               u"12月。"),
        silent(u"中心于2019年3月揭牌，2019年将新建4处，计划2019年建成，2017年新建3处，到2020年建成5处。"),
        RuleExample {reportOf({}, QStringLiteral("2020年计划举办培训4期。2020年举办法治培训班不少于6期。"), {}), 2},
        RuleExample {reportOf({}, QStringLiteral("2020年底前实现全覆盖，到2020年培训500人次。"), {}), 0},
        found(u"罚没款638万元，同比增长12%（2016年为570万元）。2018年罚没款比上年增长12%（2016年为570万元）。", 2018),
        found(u"2017年是“十三五”开局之年，落实“七五”普法（2016—2021年）。", 2018, 2),
        silent(u"2016年是“十三五”开局之年，2020年是“十三五”规划收官之年，落实“七五”普法（2016—2020年）。"),
    };
}

/// Years far off by a slip of the pen.
QList<RuleExample> yearsFarOff()
{
    return {
        silent(u"全年新设市场主体4286户；2017年新设3720户，同比增长15.2%。", 2018),
        silent(u"全年收到土地线索88条，立案19条。2017年收到线索104条，同比下降15.4%。", 2018),
        silent(u"剩余1项按序时进度推进，时限为2019年6月；其余5个项目的竣工时限为2019年5月。", 2018),
        silent(u"2017年底持证执法人员213人，年内退出24人、新增7人，年末持证196人。", 2018),
        RuleExample {reportOf(QStringLiteral("2016年，清丰县坚持依法行政，取得新成效。\n"), {}, {}), 1},
        RuleExample {reportOf(QStringLiteral("2028年，清丰县坚持依法行政，取得新成效。\n"), {}, {}), 1},
        found(u"2016年3月，召开推进会3次。", 2018),
        found(u"印发《清丰县2016年度法治政府建设工作计划》。"),
        found(u"3月，县委全面依法治县委员会审议《2019年法治清丰建设工作要点》。"),
        found(u"严格落实程序规定，公布2016年度重大行政决策事项目录，涉及事项5项。"),
        found(u"编制2017年普法责任清单，启动“七五”普法。2017年3月28日公布市政府年度决策事项目录，共7项。", 2018, 2),
        found(u"截至2017年12月底，各类调解组织达到27个，其中企业15个、社区12个。"),
        silent(u"印发2017年度考核反馈问题整改责任清单。2017年12月公布年度决策目录。截至2017年底，全县共有积案3件，201"
               u"8年办结2件。"),
        found(u"学习宣传2021年修订的《中华人民共和国行政处罚法》。"),
        silent(u"11月，县委全面依法治县委员会审议《2019年法治清丰建设工作要点》。"),
        silent(u"2015年以来，推进法治政府建设。2016年，中心成立。对2016年以来出台的文件进行清理。"),
        silent(u"废止2010年以前制定的文件3件，学习宣传2017年修订的《中华人民共和国行政诉讼法》。"),
    };
}

/// Sentences, headings and plans of another year than the report's.
QList<RuleExample> otherYears()
{
    return {
        found(u"加强规范性文件管理。2017年，共审核文件117件。"),
        found(u"制定下发《清丰县2019年度法治政府建设工作安排》，确定了目标任务。"),
        found(u"在市委、市政府的坚强领导下，加强文件管理。2017年，在省委、市委的正确领导下，共审核文件117件。"),
        found(u"2017年，按照中央和省委、市委的决策部署，共审核文件117件。"),
        silent(u"2017年，市委依法治市办抽查文件117件。"),
        silent(u"2018年，共审核文件117件，落实《法治政府建设实施纲要（2015—2020年）》。"),
        found(u"清丰县2018年工作报告\n一、2017年工作情况\n（一）加强领导。召开会议3次。\n二、2018年工作打算\n（一）"
              u"继续努力。",
            2018, 2),
        found(u"健全机制，2017年共召开推进会3次，安排部署工作。"),
        found(u"现将2017年工作开展情况汇报如下："),
        found(u"全年受理案件3件。下步打算：2018年，抓好培训。"),
        found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、下一步打算\n（一）继续努力。"
              u"2018"
              u"年，我县将抓好培训。"),
        silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、下一步打算\n（一）继续努力"
               u"。2019"
               u"年，我县将抓好培训，巩固2018年的成果。"),
        silent(u"2021年12月，与有关单位签订协议。下步打算：2024年，抓好培训。", 2023),
        silent(u"清丰县2018年工作报告\n一、2018年工作情况\n（一）加强领导。召开会议3次。\n二、2019年工作打算\n（一"
               u"）继续努力。"),
        silent(u"2016年，完成整合3次；2017年，审核文件5件；2018年，审核文件7件。"),
        silent(u"12月，印发《清丰县2019年度法治政府建设工作安排》。"),
        silent(u"印发《清丰县2019年度重大行政决策事项目录编制方案》，提前征集建议项目12项。"),
        silent(u"2019年1月，召开述职会议。2017年国务院印发意见，2017年印发的办法继续有效。"),
        silent(u"2017年以来，共审核文件300件。2016年12月印发的办法继续施行。2017年7月3日以后新增问题17个，全部拆除。"),
        silent(u"下发《2018年清丰县法治政府建设工作要点》，与2017年相比增长5%。"),
        found(u"2017年3月12日，召开推进会3次。"),
        found(u"2081年，共审核文件117件。"),
        silent(u"2020年底前，全面开展案卷评查。"),
        silent(u"2019年春节前，开展欠薪治理30次。2019年元旦、春节前后，检查企业30家。2017年，市委、市政府印发意见。"),
        found(u"2017年，在市委、市政府的坚强领导下，召开推进会3次。2017年，认真贯彻中央决策部署，召开推进会3次。", 2018,
            2),
        silent(u"2019年是“十三五”规划关键之年。其余33名安排在2019年春播前补训，另1件案件定于2019年2月开庭。"),
        silent(u"完成审计项目862个，2017年为794个，2016年为731个，连续两年增幅均为8.6%。"),
        silent(u"受理信访事项187件次，同比下降15.0%；2017年为220件次，一年少了33件次。"),
        silent(u"立案28件，比2017年的21件增长33.3%，罚款94.6万元，比2017年的61.3万元增长54.3%。"),
        found(u"圆满完成2017年各项工作任务，实现预期目标。"),
        silent(u"圆满完成2018年各项工作任务，提前完成2019年目标任务，做好2017年度案卷归档。"),
        RuleExample {reportOf(QStringLiteral("2017年，全县召开推进会3次。现将有关情况报告如下：\n"), {}, {}), 1},
        RuleExample {reportOf(QStringLiteral("2018年，全县召开推进会3次。现将有关情况报告如下：\n"), {}, {}), 0},
        RuleExample {reportOf({}, QStringLiteral("力争2018年合格率达到99%。2017年6月底前完成一期工程。"), {}), 2},
        RuleExample {reportOf({}, QStringLiteral("2018年是“十三五”规划关键之年，全县将抓好落实。"), {}), 1},
        RuleExample {
            reportOf(
                {}, QStringLiteral("力争2019年合格率达到99%，在2018年的基础上提高，2019年6月底前完成一期工程。"), {}),
            0},
        RuleExample {reportOf({}, {}, QStringLiteral("2017年1月20日")), 1},
        RuleExample {reportOf({}, {}, QStringLiteral("2018年1月20日")), 1},
        RuleExample {reportOf({}, {}, QStringLiteral("2020年1月20日")), 1},
        RuleExample {reportOf({}, {}, QStringLiteral("2019年1月20日")), 0},
        RuleExample {reportOf({}, {}, QStringLiteral("2018年12月28日")), 0},
        RuleExample {
            reportOf({}, {}, {}) + QStringLiteral("附件\n2018年案件办理情况表\n案件类型\t办结\n复议\t3\n应诉\t2\n"), 0},
        silent(u"对2016年1月至2018年6月形成的1141本卷宗进行了评查，尚余228本须在2019年上半年内完成。"),
        silent(u"办好六件实事。\n【展望篇】\n推行“扫码入企”，入企检查频次较2018年下降三成。"),
    };
}

} // namespace

Rule wrongYearRule()
{
    return {QLatin1String("numbers.year"), QLatin1String("N8"), QT_TRANSLATE_NOOP("proofread", "年份不对"),
        QT_TRANSLATE_NOOP("proofread",
            "讲的是别的年份的工作，像是上一年的报告留下的，或者还没有到；把过去的年份当作下一步，并列的年份重复、缺漏，"
            "成文日期不在报告年度之后。"),
        Severity::Warning, kEditing, Strength::Practice, checkWrongYear,
        otherYears() + misplacedYears() + yearsFarOff() + strayYearExamples() + deedYearExamples(),
        {QLatin1String("words.congress"), QLatin1String("words.document"), QLatin1String("numbers.later"),
            QLatin1String("numbers.date"), QLatin1String("words.placeholder")}};
}

} // namespace nianbao
