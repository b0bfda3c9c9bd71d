// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// A subject, and what offices answer it with: 执法力量不足 is met by 加强队伍建设, 普法形式单一 by 推进法治文化建设.
struct Subject {
    QRegularExpression words; ///< only what a plan about it cannot do without
    QRegularExpression answers;
};

Subject subject(const char16_t *words, const char16_t *answers)
{
    return {QRegularExpression(QString::fromUtf16(words)),
        QRegularExpression(QString::fromUtf16(words) + u'|' + QString::fromUtf16(answers))};
}

const QList<Subject> &subjects()
{
    static const QList<Subject> kSubjects {
        subject(u"执法|案卷|监管|裁量", u"处罚|三项制度|双随机|队伍|人员|力量|培训|监督"),
        subject(u"培训|队伍|考核", u"人员|力量|能力|素质|学习|学法|考试|编制"),
        subject(u"普法|宣传", u"法治文化|法治教育|学法|以案释法|法律进|法治观念|法治意识|法治素养|宪法"),
        subject(u"复议|应诉|调解|仲裁|信访|败诉|出庭|矛盾|纠纷", u"争议"),
        subject(u"顾问", u"律师"),
        subject(u"决策|合同|规范性文件|备案", u"合法性审查|审核|论证|听证|清理"),
        subject(u"审批|证明|窗口|清单|信用|信息化|信息公开|政务公开|政务服务|营商环境|涉企|数字政府|智慧",
            u"平台|数字|公开|放管服|一网通办|服务"),
        subject(u"督察|审计|经费|公证|法律援助|公共法律服务|司法所", u"督查|保障|投入|基层|规范化"),
    };
    return kSubjects;
}

/// Said of almost everything: what a problem is about only where it says nothing more exact.
const QList<Subject> &commonSubjects()
{
    static const QList<Subject> kSubjects {
        subject(u"意识|观念|思维|认识|重视", u"学法|学习|培训|教育|能力|领导|责任|考核|述法"),
        subject(u"力量|人员|人才|编制", u"队伍|招录|培训|素质|能力"),
        subject(u"保障|装备", u"投入|经费|设备"),
        subject(u"机制|制度|体系", u"健全|完善|规范"),
        subject(u"创新|形式|载体", u"方式|方法|品牌|丰富"),
        subject(u"衔接|协作|联动|协同|配合", u"联席|协调|统筹|合力|机制"),
    };
    return kSubjects;
}

/// Two characters side by side, as far as they are Chinese.
QSet<QString> pairsOf(const QString &text)
{
    QSet<QString> pairs;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (isHan(text[at]) && isHan(text[at + 1]))
            pairs << text.mid(at, 2);
    }
    return pairs;
}

/// Which subjects a long text answers: each is looked for once, however many titles are asked about.
class Answers {
public:
    explicit Answers(const QString &text)
        : m_exact(answeredIn(text, subjects()))
        , m_common(answeredIn(text, commonSubjects()))
        , m_pairs(pairsOf(text))
        , m_balance(text.contains(u"均衡") || text.contains(u"平衡"))
    {
    }

    /// Whether one of the title's subjects is answered; empty: it has none.
    [[nodiscard]] std::optional<bool> exactly(const QString &title) const { return of(title, subjects(), m_exact); }
    /// Whether the text has most of the title's own words: 企业法治需求回应不够精准 is met by 精准回应企业法治需求.
    [[nodiscard]] bool repeats(const QString &title) const
    {
        constexpr double kMost = 0.6;
        static const QRegularExpression kJudgement(QStringLiteral(
            "不够|不足|不强|不高|不大|有待|仍需|还需|亟待|进一步|存在|薄弱|环节|差距|短板|有所|[仍还较不]"));
        const QSet<QString> pairs = pairsOf(QString(title).replace(kJudgement, QStringLiteral("，")));
        const auto met =
            std::count_if(pairs.begin(), pairs.end(), [this](const QString &pair) { return m_pairs.contains(pair); });
        return pairs.size() >= 4 && double(met) >= kMost * double(pairs.size());
    }
    [[nodiscard]] bool speaksOfBalance() const { return m_balance; }
    [[nodiscard]] std::optional<bool> commonly(const QString &title) const
    {
        return of(title, commonSubjects(), m_common);
    }

private:
    static QList<bool> answeredIn(const QString &text, const QList<Subject> &all)
    {
        QList<bool> answered;
        for (const Subject &one : all)
            answered << one.answers.match(text).hasMatch();
        return answered;
    }

    static std::optional<bool> of(const QString &title, const QList<Subject> &all, const QList<bool> &answered)
    {
        std::optional<bool> speaks;
        for (qsizetype index = 0; index < all.size() && speaks != true; ++index) {
            if (all[index].words.match(title).hasMatch())
                speaks = answered[index];
        }
        return speaks;
    }

    QList<bool> m_exact;
    QList<bool> m_common;
    QSet<QString> m_pairs;
    bool m_balance;
};

QString textOf(const Section &section)
{
    QString text = section.title + u'\n';
    const auto add = [&](const Paragraphs &paragraphs) {
        for (const Paragraph &paragraph : paragraphs)
            text += paragraph.text + u'\n';
    };
    add(section.lead);
    for (const WorkItem &item : section.items) {
        text += item.title + u'\n';
        add(item.body);
    }
    add(section.tail);
    return text;
}

struct ProblemsAndPlans {
    QList<const Section *> problems;
    QList<const Section *> plans;
    QString planned; ///< all that the plans say
    QSet<Id> answered; ///< problems to which the user gave a plan
};

ProblemsAndPlans problemsAndPlans(const Report &report)
{
    ProblemsAndPlans result;
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections) {
            if (part.kind == PartKind::Problems)
                result.problems << &section;
            if (part.kind != PartKind::Plans)
                continue;
            result.plans << &section;
            result.planned += textOf(section);
            for (const Id &problem : section.plan.answers)
                result.answered.insert(problem);
        }
        if (part.kind == PartKind::Plans) {
            for (const Paragraph &paragraph : part.lead)
                result.planned += paragraph.text;
        }
    }
    return result;
}

/// Where the user says which plan answers which problem, that is what counts.
void checkAnswers(const ProblemsAndPlans &all, RedPencil &pencil)
{
    for (const Section *problem : all.problems) {
        if (!all.answered.contains(problem->id))
            pencil.markNode(Place {problem->id, Field::Title, 0, 0}, problem->title,
                {ProofreadWords::tr("“%1”没有对应的下一步安排。").arg(problem->title)});
    }
    for (const Section *plan : all.plans) {
        if (plan->plan.answers.isEmpty())
            pencil.markNode(Place {plan->id, Field::Title, 0, 0}, plan->title,
                {ProofreadWords::tr("“%1”没有对应的问题。").arg(plan->title)});
    }
}

/// The exact subjects of the title, else those of the whole text, else the common ones of the title.
bool isPlanned(const QString &title, const QString &text, const Answers &planned)
{
    static const QRegularExpression kUneven(QStringLiteral("不够?[平均]衡"));
    if (planned.speaksOfBalance() && kUneven.match(title).hasMatch())
        return true; // 区域发展不平衡, which 均衡发展 meets, whatever else it names
    if (planned.repeats(title))
        return true;
    if (const std::optional<bool> speaks = planned.exactly(title))
        return *speaks;
    if (const std::optional<bool> speaks = planned.exactly(text))
        return *speaks;
    return planned.commonly(title).value_or(true);
}

Remark unplanned(const QString &problem)
{
    return {ProofreadWords::tr("“%1”在下一步安排里没有提到。").arg(problem),
        ProofreadWords::tr("问题和下一步安排通常一一对应。")};
}

/// Else a problem of whose subject no plan has a word.
void checkSubjects(const ProblemsAndPlans &all, const Answers &planned, RedPencil &pencil)
{
    for (const Section *problem : all.problems) {
        if (!isPlanned(problem->title, textOf(*problem), planned))
            pencil.markNode(Place {problem->id, Field::Title, 0, 0}, problem->title, unplanned(problem->title));
    }
}

/// 一是…二是…: problems that were not taken apart.
void checkRunningProblems(const Part &part, const Answers &planned, RedPencil &pencil)
{
    static const QRegularExpression kPoint(
        QStringLiteral("(?<=[。；：]|^)[一二三四五六七八九十]{1,2}是(?![非否])(?<problem>[^，。；]{4,40})"));
    for (qsizetype index = 0; part.sections.isEmpty() && index < part.lead.size(); ++index) {
        auto points = kPoint.globalMatch(part.lead[index].text);
        while (points.hasNext()) {
            const QRegularExpressionMatch point = points.next();
            const QString problem = point.captured(u"problem");
            if (!isPlanned(problem, problem, planned))
                pencil.markNode(Place {part.id, Field::Lead, int(index), int(point.capturedStart(u"problem"))}, problem,
                    unplanned(problem));
        }
    }
}

/// Where a report answers its problems one by one, the one plan that answers none of them.
void checkPlans(const ProblemsAndPlans &all, RedPencil &pencil)
{
    if (all.problems.size() < 2 || all.plans.size() > all.problems.size() + 1 || all.plans.size() < 3)
        return;
    QString problems;
    for (const Section *problem : all.problems)
        problems += textOf(*problem);
    const Answers answers(problems);
    QList<const Section *> loose;
    for (const Section *plan : all.plans) {
        if (!answers.exactly(plan->title).value_or(true))
            loose << plan;
    }
    if (loose.size() != 1)
        return;
    const Section *plan = loose.first();
    pencil.markNode(Place {plan->id, Field::Title, 0, 0}, plan->title,
        {ProofreadWords::tr("“%1”在存在的问题里没有提到。").arg(plan->title),
            ProofreadWords::tr("其他各条安排都有对应的问题。")});
}

void checkProblemPlans(const Manuscript &manuscript, RedPencil &pencil)
{
    const ProblemsAndPlans all = problemsAndPlans(manuscript.report());
    if (all.planned.isEmpty())
        return;
    if (!all.answered.isEmpty()) {
        checkAnswers(all, pencil);
        return;
    }
    const Answers planned(all.planned);
    checkSubjects(all, planned, pencil);
    checkPlans(all, pencil);
    for (const Part &part : manuscript.report().parts) {
        if (part.kind == PartKind::Problems)
            checkRunningProblems(part, planned, pencil);
    }
}

} // namespace

Rule problemPlansRule()
{
    const QString start =
        QStringLiteral("清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n"
                       "（一）个别单位法律顾问作用发挥不明显。有的解聘后不再续聘。\n");
    return {QLatin1String("structure.plans"), QLatin1String("S10"), QT_TRANSLATE_NOOP("proofread", "问题与下一步安排"),
        QT_TRANSLATE_NOOP("proofread", "写了问题，下一步安排里却没有一句话说到它；设了对应关系的，按对应关系检查。"),
        Severity::Hint, kEditing, Strength::Practice, checkProblemPlans,
        {
            RuleExample {
                start + QStringLiteral("三、下一步打算\n（一）推进“放管服”改革。遵守法律法规，抓好落实。\n"), 1},
            RuleExample {start + QStringLiteral("三、下一步打算\n（一）用好法律顾问。抓好落实。\n"), 0},
            RuleExample {start, 0},
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）矛盾纠纷化"
                  u"解不够"
                  u"有力。\n（二）普法形式单一。\n三、下一步打算\n（一）丰富普法形式。抓好落实。\n（二）推进“放管服”改"
                  u"革。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）部门之间衔"
                  u"接不畅。"
                  u"\n三、下一步打算\n（一）丰富普法形式。抓好落实。\n（二）推进“放管服”改革。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n主要有：一是普法"
                  u"形式单一；"
                  u"二是法律顾问作用发挥不够。\n三、下一步打算\n丰富普法形式，抓好落实。"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）普法形式单"
                  u"一。\n（二）"
                  u"执法不够规范。\n三、下一步打算\n（一）丰富普法形式。\n（二）规范行政执法。\n（三）加强合同审核。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n主要有：一是普"
                   u"法形式单一；"
                   u"二是法律顾问作用发挥不够。\n三、下一步打算\n丰富普法形式，用好法律顾问。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）法治意识"
                   u"不强。\n（二）"
                   u"执法不够规范。\n三、下一步打算\n（一）抓实领导干部学法。\n（二）规范行政执法。\n（三）加强组织领导"
                   u"。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）工作开展"
                   u"不平衡。"
                   u"\n三、下一步打算\n（一）继续努力。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）区域法治宣传"
                u"发展不够平衡。\n三、下一步打算\n（一）促进区域均衡发展。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）执法监督"
                   u"力度不够。"
                   u"\n三、下一步打算\n（一）推进行政执法“三项制度”。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）普法形式"
                   u"单一。"
                   u"\n三、下一步打算\n（一）推进法治文化阵地建设。"),
            silent(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）企业法治需求"
                u"回应不够精准。涉企政策知晓率不高。\n三、下一步打算\n（一）精准回应企业法治需求。走访企业30家。"),
            silent(u"全年受理案件3件。"),
        }};
}

} // namespace nianbao
