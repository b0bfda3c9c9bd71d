// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/mixedchiefs.h"
#include "core/proofread/rules/othersdeeds.h"
#include "core/proofread/rules/othersnames.h"
#include "core/proofread/rules/speaker.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <utility>

namespace nianbao {

namespace {

/// 各单位…本部门, 每个部门…本部门, 责任单位…本单位, 本级、本单位, 本部门…由各单位: each of those that are named.
bool isOfEach(const QString &text, TextRange range)
{
    static const QString kBodies =
        QStringLiteral("(?:单位|部门|机关|乡镇|街道|局|委|办|主体|队伍|负责人|负责同志|干部)");
    static const QRegularExpression kNamed(QStringLiteral(
        "(?:各|每[个一家]|全体|全部|所有|多个|\\d[个家]|有关|相关|其他|责任|成员|牵头|执法|行政|主管|职能|"
        "所属|直属|承办|起草|等|谁|党政)[^，。；：]{0,8}?%1|负责人|负责同志|领导干部")
                                               .arg(kBodies));
    static const QRegularExpression kSubject(
        QStringLiteral("(?:^|[，：])(?:要求|督促|指导|推动|由|明确|规定|确保|引导|责成|监督|促使|通过|同时|并)*"
                       "(?:全县|县直|县级)?(?:各|每[个一家]|\\d+[个家]|有关|相关|责任|成员)[^，。；：]{0,8}?%1")
            .arg(kBodies));
    static const QRegularExpression kBesides(QStringLiteral("本(?:级|地区?|区域|行业|领域|辖区)[^，。；：、]{0,8}、$"));
    static const QRegularExpression kDoneByEach(
        QStringLiteral("(?:由|责成|要求|督促|指导|推动|，)(?:全县|县直|县级)?各[^，。；：]{0,8}?%1").arg(kBodies));
    static const QStringList kBound {
        QStringLiteral("本部门"), QStringLiteral("本单位"), QStringLiteral("本机关"), QStringLiteral("本系统")};
    if (!kBound.contains(text.mid(range.start, range.length)))
        return false;
    const TextRange sentence = sentenceAt(text, range.start);
    const QString before = text.mid(sentence.start, range.start - sentence.start);
    const QString after = text.mid(range.end(), sentence.end() - range.end());
    const qsizetype clause = qMax(before.lastIndexOf(u'，'), before.lastIndexOf(u'：')) + 1;
    return kBesides.match(before).hasMatch() || kNamed.match(before.mid(clause)).hasMatch()
        || kSubject.match(before).hasMatch() || kDoneByEach.match(after).hasMatch();
}

/// 我局, 我大队 in the report of a 街道, 我街道 in that of a 镇 or 局: the words of another kind of body. What may be
/// one of its own bodies, as 我所 of a 局, is left.
bool isOfOther(const QString &body, const QString &voice)
{
    static const QRegularExpression kTownship(QStringLiteral("(?:镇|乡|街道)(?:办事处|人民政府)?$|街道办$"));
    static const QStringList kOffices {QStringLiteral("局"), QStringLiteral("厅"), QStringLiteral("大队"),
        QStringLiteral("支队"), QStringLiteral("法院"), QStringLiteral("检察院")};
    static const QStringList kTownships {QStringLiteral("镇"), QStringLiteral("乡"), QStringLiteral("街道")};
    const QString kind = voice.mid(1);
    if (body.contains(kind))
        return false;
    if (kind == u"校")
        return !body.contains(u'学') && !body.contains(QStringLiteral("教育"))
            && !body.contains(QStringLiteral("党委"));
    const bool township = kTownship.match(body).hasMatch();
    return kTownships.contains(kind) || (township && kOffices.contains(kind));
}

/// 各县区…本县, 县级政府在本县: each of those that are named.
bool isOfEachRegion(const QString &text, TextRange range)
{
    static const QRegularExpression kNamed(QStringLiteral("各|每[个一]?|\\d个?[县区市]|县区|区县|市县|县市|所在|县级"));
    const TextRange sentence = sentenceAt(text, range.start);
    return text[range.start] == u'本' && kNamed.match(text.mid(sentence.start, sentence.length)).hasMatch();
}

/// 我县, 本县 in the report of a 市, 我市 in that of a province.
void checkRegions(const PrintedLine &line, const Speaker &speaker, VoiceMarks &marks)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:(?<![自敌])我|(?<![基原根成资文日标样版副课读范脚书])本)(?:县|区(?!域|别|间)|市(?!场|政|民)|州)"));
    if (!line.open.contains(u'我') && !line.open.contains(u'本'))
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!isSaid(line.plain, capturedRange(match)) && !isOfEachRegion(line.plain, capturedRange(match))
            && speaker.cannotSay(match.captured()))
            markOthersVoice(line, capturedRange(match), marks);
    }
}

/// What others do, told as the report's own. What comes again and again is no slip.
void checkOthersDeeds(const Manuscript &manuscript, const Speaker &speaker, VoiceMarks &marks)
{
    constexpr qsizetype kOften = 3;
    QList<std::pair<const PrintedLine *, TextRange>> told;
    const PrintedLine *before = nullptr;
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role != BlockRole::Paragraph)
            continue;
        const PrintedLine *const previous = std::exchange(before, &line);
        for (const TextRange range : othersDeedsIn(line, previous, speaker))
            told << std::pair(&line, range);
        for (const TextRange range : upperDeedsIn(line, speaker)) {
            const bool isTold = speaker.cannotSay(line.plain.mid(range.start, range.length)); // as a region's voice
            if (!isSaid(line.plain, range) && !isTold)
                markOthersVoice(line, range, marks);
        }
    }
    if (told.size() > kOften)
        return;
    for (const auto &[line, range] : std::as_const(told)) {
        if (!isSaid(line->plain, range))
            marks.take(
                *line, range, ProofreadWords::tr("“%1”是别的单位做的事，与发文机关不符。").arg(line->quote(range)));
    }
}

/// 本部门为执法人员配备执法记录仪6台 in the report of a 乡, which is none.
bool isDeedOfDepartment(const QString &text, TextRange range)
{
    static const QRegularExpression kDeed(QStringLiteral("^(?![、的内])[^，。；]{0,30}\\d"));
    static const QRegularExpression kOwn(
        QStringLiteral("(?:^|[，。；：是■])(?:健全|完善|加强|建立|推进|规范|强化|提升)$"));
    constexpr int kReach = 32; // characters
    constexpr int kVerb = 3;
    const QString before = text.mid(qMax(0, range.start - kVerb), qMin(range.start, kVerb));
    if (text.mid(range.start, range.length) != u"本部门")
        return false;
    const bool isSubject = range.start == 0 || QStringView(u"，。；：").contains(text[range.start - 1]);
    return kOwn.match(before).hasMatch() || (isSubject && kDeed.match(text.mid(range.end(), kReach)).hasMatch());
}

/// 本部门主要负责人主持召开常务会议 in the report of a 县: such meetings are a government's alone.
void checkCouncils(const PrintedLine &line, VoiceMarks &marks)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=^|[，。；■])(?<voice>(?:本(?:部门|单位|机关|局|委|镇|乡)|部门)(?:主要)?负责(?:人|同志))"
                       "(?:带头|亲自|先后|共)*(?:主持)?召开[^，。；]{0,8}常务会议?"));
    if (!line.open.contains(QStringLiteral("常务会")))
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const TextRange range = capturedRange(matches.next(), 1);
        if (!isSaid(line.plain, range))
            markOthersVoice(line, range, marks);
    }
}

void checkOwnVoice(const Manuscript &manuscript, RedPencil &pencil)
{
    const Speaker speaker(manuscript);
    const bool county = manuscript.isOfCounty();
    const QString &body = manuscript.report().organisation;
    const char *const message = county
        ? QT_TRANSLATE_NOOP("proofread", "“%1”是部门材料的口气，全县的报告应写出单位名称。")
        : QT_TRANSLATE_NOOP("proofread", "“%1”是别的单位材料的口气，与发文机关不符。");
    markTerms(manuscript, pencil,
        {TermKind::Voice, message, Severity::Warning, false, TermKind::VoiceException, nullptr,
            [&](const PrintedLine &line, TextRange range) {
                return isSaid(line.plain, range) || isOfEach(line.plain, range)
                    || (!county && !isOfOther(body, line.plain.mid(range.start, range.length))
                        && !speaker.cannotSay(line.plain.mid(range.start, range.length))
                        && !(speaker.isTownship() && isDeedOfDepartment(line.plain, range)));
            }});
    VoiceMarks marks;
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role != BlockRole::Paragraph)
            continue;
        checkRegions(line, speaker, marks);
        if (speaker.isGovernment())
            checkCouncils(line, marks);
        for (const TextRange range : mixedChiefsIn(line))
            marks.take(line, range, ProofreadWords::tr("“%1”不是同一个地方、单位的职务。").arg(line.quote(range)));
    }
    checkOthersDeeds(manuscript, speaker, marks);
    checkOthersNames(manuscript, speaker, marks);
    marks.markAll(pencil);
}

/// A text in the whole report of a body.
RuleExample reportOf(const char16_t *body, const char16_t *text, int findings)
{
    const QString name = QString::fromUtf16(body);
    return {name + QStringLiteral("2018年法治政府建设工作情况报告\n一、工作情况\n（一）加强领导。")
            + QString::fromUtf16(text) + u'\n' + name + QStringLiteral("\n2019年1月5日"),
        findings};
}

/// 本部门 and 我局 where a whole county speaks, and where somebody is quoted or told to.
QList<RuleExample> wordsOfDepartments()
{
    return {
        silent(u"各部门总结、推广服务型行政执法的典型经验。"),
        silent(u"县司法局积极开展法治宣传，我县各项工作有序推进。"),
        found(u"对各乡镇开展督察，本部门印发通知3份。组织各部门召开会议。本单位印发通知3份。", 2018, 2),
        silent(u"各单位主要负责人将法治建设纳入本部门年度工作计划，各执法单位对本部门、本单位执法人员进行培训。"),
        silent(u"要求各部门结合实际，总结本部门典型经验；全县32个部门均制定了本部门普法清单。"),
        silent(u"县公安局提出“我局主动担责”的承诺，打造“我局有约”普法栏目。"),
        found(u"推行“首违不罚”，我局印发“免罚清单”。"),
        silent(u"本级政府、本单位负责同志带头落实，全面梳理本地区、本部门执法事项。"),
        silent(u"本部门预算、决算等信息的公开，由各单位按照要求完成。"),
        found(u"本部门预算、决算等信息的公开，由县财政局按照要求完成。"),
        silent(u"自我局限于传统做法的，及时提醒。"),
    };
}

/// What a bureau, a province, a city and a township say of themselves, and what others do there.
QList<RuleExample> voicesOfUpperBodies()
{
    return {
        reportOf(u"安平市人力资源和社会保障局", u"我县受理案件9件。我厅印发通知3件。全委共有执法人员126名。", 3),
        reportOf(u"安平市人力资源和社会保障局", u"我市、我省和我局受理案件9件，设立我区域。清河县全县推广。", 0),
        reportOf(u"昌朔市水利局",
            u"县委书记、县长认真履行推进法治建设第一责任人职责，主持召开会议4次。县委理论学习中心组专题学习5次。"
            u"会同相关县（区）调处纠纷25起；行政诉讼案件3件，县长出庭应诉3件。",
            3),
        reportOf(u"昌朔市水利局",
            u"清河县委书记、县长认真履行推进法治建设第一责任人职责。督促各县履职，县长出庭应诉3件。全市12个县中，"
            u"清河县领先，县委理论学习中心组学法5次。",
            0),
        reportOf(u"昌朔市水利局",
            u"镇党委书记、镇长认真履行推进法治建设第一责任人职责，召开会议4次。我处办案9件，妥善处置我处理的事项。", 2),
        reportOf(u"清丰县司法局", u"县委书记、县长认真履行推进法治建设第一责任人职责，县委理论学习中心组学法5次。", 0),
        reportOf(
            u"清丰县教育局", u"在县委、县政府领导下，县委书记、县长带头调研，县委理论学习中心组来我局学习1次。", 0),
        reportOf(u"柏塔镇人民政府",
            u"在县委、县政府领导下推进工作。我县持有行政执法证件的人员14名。县政府班子集体学法6次，县委书记认真履行"
            u"推进法治"
            u"建设第一责任人职责。",
            3),
        reportOf(u"柏塔镇人民政府",
            u"县委、县政府高度重视，我县现有乡镇9个。县政府班子到我镇集体学习1次，县长督促落实法治建设责任。", 0),
        reportOf(u"清河县人民政府",
            u"镇政府共收到行政复议申请31件。镇党委理论学习中心组学法4次。全市行政机关新收案件22件。", 3),
        reportOf(u"清河县人民政府", u"城关镇建成平台，镇政府共受理事项31件。各镇党委理论学习中心组学法4次。", 0),
        reportOf(u"江西省水利厅", u"我市检察机关移送线索94条。我局办案3件。", 2),
        reportOf(u"临沅市人民政府", u"年内将全县执法人员轮训一遍。我县开展抽查3次。我区调解纠纷5件。", 3),
        reportOf(u"安澜市住房和城乡建设局", u"本县共有持证执法人员94名。", 1),
        reportOf(u"安澜市住房和城乡建设局", u"各县区结合本县实际制定方案，本市共有执法人员94名。", 0),
        reportOf(u"临沅市人民政府", u"清河县推行“我县有约”，在全县建站。自治区印发通知，我区试点3个。我省检查2次。", 0),
        reportOf(u"白石乡人民政府",
            u"县委、县政府支持。我市完成危房改造37户。本部门为执法人员配备记录仪6台，在本部门、本单位公示3次。", 2),
        reportOf(u"白石乡人民政府",
            u"县委、县政府支持，我市入选全国试点。各站所做好本部门工作，我市检查时评为全市第1名。", 0),
        reportOf(u"白石乡人民政府", u"镇党委学法5次。全镇13个村设站。由镇长主持，县委、县政府支持，我县验收。", 3),
    };
}

/// What only the body that reports counts as its own, and one person's offices.
QList<RuleExample> countsOfOtherLevels()
{
    return {
        reportOf(u"柏塔镇人民政府",
            u"县政府和14个村全部聘请法律顾问。我县有社区服刑人员22人。县政府常务会议专题研究法治政府建设4次。", 3),
        reportOf(u"柏塔镇人民政府",
            u"县政府印发文件3份，县政府聘请专家到我镇授课2次，县政府督促14个村聘请顾问，县政府受理复议申请2件。", 0),
        reportOf(u"柏塔镇人民政府", u"县委、县政府重视，我县有9个乡镇，我镇排名第2。我县有5个村获评示范村。", 0),
        reportOf(u"清丰县教育局",
            u"全市只有18名持证执法人员。2018年，镇党委会议研究法治工作5次。行政诉讼6件，镇负责人出庭应诉6件。", 3),
        reportOf(u"清丰县教育局",
            u"全市只有3家单位获此荣誉，我局名列其中。县政府常务会议研究教育工作2次。涉及青山镇的案件6件，"
            u"镇负责人出庭6件。市委常委会会议先后5次研究，县委及时传达。",
            0),
        reportOf(u"临沅市人民政府",
            u"县政府常务会议研究法治政府建设4次，会前学法6次。召开县政府常务会议24次。县委常委会会议先后5次研究。", 3),
        reportOf(u"临沅市人民政府", u"清河县创新机制，县政府常务会议研究4次。市、县政府常务会议研究120次。", 0),
        reportOf(u"临沅市人民政府", u"2018年，本部门主要负责人主持召开常务会议研究法治工作5次。", 1),
        reportOf(u"清丰县教育局", u"局党组书记、镇长认真履行职责。市委、局主要负责同志带头学法。", 2),
        reportOf(u"清丰县教育局",
            u"县公安局党委书记、局长带头接访。各镇党委书记、局长主持。乡镇党委书记、乡镇长带头述法。县委、"
            u"县政府主要负责人带头学法。",
            0),
    };
}

QList<RuleExample> voicesOfBodies()
{
    return voicesOfUpperBodies()
        + QList<RuleExample> {
            reportOf(
                u"白石乡人民政府", u"与青山镇共建，镇党委学法5次。各乡镇参加，城镇建设3项，市、县、镇三级联动。", 0),
            reportOf(u"滨江区东桥街道办事处", u"我县开展抽查3次，区委、区政府支持，我市、我区试点。", 1),
            reportOf(u"云溪经济技术开发区管理委员会", u"局党组带头学法。我局办案3件。", 2),
            reportOf(u"云溪经济技术开发区管理委员会", u"区财政局检查3次，局党组带头学法。摆在全局工作的重要位置。", 0),
            reportOf(u"清河区人民政府",
                u"全镇现有执法人员735人，办理事项9项。全街道各级部门办案3件。全厅各级部门办案2件。", 3),
            reportOf(u"清河区人民政府", u"城关镇建成平台，全镇设站3个。城北街道办事处牵头，全街道推广。", 0),
            reportOf(u"清河区人民政府", u"城关镇建成平台3个。\n全镇设站3个，全省、全市推广。", 0),
            reportOf(u"清丰县教育局", u"县委、县政府支持，全区现有学校126所。由厅长任组长，委主要负责人负责。", 3),
            reportOf(u"清丰县教育局", u"县委、县政府支持，开发区管委会共建，全区建站3个。市、县、区政府联动。", 0),
            reportOf(u"清丰县教育局", u"省教育厅调研，厅长任组长。政务服务大厅设窗口，自治区验收，全区推广。", 0),
            reportOf(u"江西省水利厅", u"局党组书记、局长认真履行职责，局负责人出庭64件。局机关行政应诉19件。", 3),
            reportOf(u"江西省水利厅", u"指导市局办案，局负责人出庭64件。", 0),
            reportOf(u"江西省水利厅", u"省监狱局办案3件，局机关行政应诉19件。", 0),
            reportOf(u"清丰县教育局", u"我市现有行政审批事项42项。2018年，我市法治政府建设取得了一定成绩。", 2),
            reportOf(u"清丰县教育局", u"我市共有3个县入选全国示范。我校、我市法治政府建设示范创建。", 0),
            reportOf(u"云溪经济技术开发区管理委员会", u"我校开展宪法宣传75场。", 1),
            reportOf(u"东桥街道办事处", u"镇党工委带头学法，区委、区政府支持。", 1),
            reportOf(u"石桥镇人民政府",
                u"在县委、县政府领导下，全县推广，县司法局指导。区政府聘请顾问审查合同41份。区长认真履行职责。", 2),
            reportOf(u"石桥镇人民政府", u"在区委、区政府领导下，全区推广，区司法局指导，区政府验收。", 0),
        }
        + countsOfOtherLevels();
}

} // namespace

Rule ownVoiceRule()
{
    return {QLatin1String("words.voice"), QLatin1String("W9"), QT_TRANSLATE_NOOP("proofread", "部门口气"),
        QT_TRANSLATE_NOOP("proofread", "报告里留下了部门材料的“我局”“本部门”，与发文机关不符。"), Severity::Warning,
        kEditing, Strength::Practice, checkOwnVoice,
        QList<RuleExample> {
            found(u"及时总结、推广本部门服务型行政执法的典型经验。"),
            found(u"我局积极开展法治宣传。"),
            found(
                u"青禾县槐荫路街道办事处2018年法治政府建设工作情况报告\n一、工作情况\n（一）加强领导。我局聘请法律顾问2"
                u"名，我大队办案3件，我街道开会3次。\n青禾县槐荫路街道办事处\n2019年1月5日",
                2018, 2),
            silent(
                u"青禾县司法局2018年法治政府建设工作情况报告\n一、工作情况\n（一）加强领导。我局聘请法律顾问2名，我所"
                u"办案3件。\n青禾县司法局\n2019年1月5日"),
        } + wordsOfDepartments()
            + voicesOfBodies() + othersNameExamples()};
}

} // namespace nianbao
