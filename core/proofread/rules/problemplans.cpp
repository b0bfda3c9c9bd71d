// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

/// What a problem's title says that it is about. Only words that a plan about it cannot do without.
QStringList subjectsOf(const QString &title)
{
    static const QRegularExpression kSubject(
        QStringLiteral("执法|复议|应诉|普法|宣传|决策|合同|规范性文件|培训|队伍|顾问|调解|审批|监管|督察|考核|案卷|"
                       "信息公开|政务公开|信访|审计|仲裁|公证|法律援助|备案|清单|证明|窗口|信用|信息化|经费"));
    QStringList subjects;
    auto matches = kSubject.globalMatch(title);
    while (matches.hasNext())
        subjects << matches.next().captured();
    return subjects;
}

/// What offices answer a subject with: 执法力量不足 is met by 加强队伍建设, 普法形式单一 by 推进法治文化建设.
QRegularExpression answerTo(const QString &subject)
{
    static const QList<std::pair<QString, QString>> kAnswers {
        {QStringLiteral("执法|案卷|监管"),
            QStringLiteral("执法|处罚|监管|案卷|三项制度|双随机|裁量|队伍|人员|力量|培训|监督")},
        {QStringLiteral("培训|队伍|考核"), QStringLiteral("培训|队伍|人员|力量|能力|素质|学习|学法|考试|考核|编制")},
        {QStringLiteral("普法|宣传"),
            QStringLiteral("普法|宣传|法治文化|法治教育|学法|以案释法|法律进|法治观念|法治意识|法治素养|宪法")},
        {QStringLiteral("复议|应诉|调解|仲裁|信访"), QStringLiteral("复议|应诉|出庭|调解|仲裁|信访|纠纷|争议|败诉")},
        {QStringLiteral("顾问"), QStringLiteral("顾问|律师")},
        {QStringLiteral("决策|合同|规范性文件|备案"),
            QStringLiteral("决策|合同|规范性文件|备案|合法性审查|审核|论证|听证|清理")},
        {QStringLiteral("审批|证明|窗口|清单|信用|信息化|信息公开|政务公开"),
            QStringLiteral("审批|证明|窗口|清单|信用|信息化|平台|智慧|数字|公开|放管服|一网通办|营商环境|服务")},
        {QStringLiteral("督察|审计|经费|公证|法律援助"),
            QStringLiteral("督察|督查|审计|经费|保障|投入|公证|法律援助|公共法律服务")},
    };
    for (const auto &[subjects, answers] : kAnswers) {
        if (subjects.split(u'|').contains(subject))
            return QRegularExpression(answers);
    }
    return QRegularExpression(QRegularExpression::escape(subject));
}

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

/// Else a problem of whose subject no plan has a word.
void checkSubjects(const ProblemsAndPlans &all, RedPencil &pencil)
{
    for (const Section *problem : all.problems) {
        const QStringList subjects = subjectsOf(problem->title);
        const bool planned = subjects.isEmpty()
            || std::any_of(subjects.begin(), subjects.end(),
                [&](const QString &subject) { return all.planned.contains(answerTo(subject)); });
        if (!planned)
            pencil.markNode(Place {problem->id, Field::Title, 0, 0}, problem->title,
                {ProofreadWords::tr("“%1”在下一步安排里没有提到。").arg(problem->title),
                    ProofreadWords::tr("问题和下一步安排通常一一对应。")});
    }
}

void checkProblemPlans(const Manuscript &manuscript, RedPencil &pencil)
{
    const ProblemsAndPlans all = problemsAndPlans(manuscript.report());
    if (all.plans.isEmpty())
        return;
    if (all.answered.isEmpty())
        checkSubjects(all, pencil);
    else
        checkAnswers(all, pencil);
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
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）工作开展"
                   u"不平衡。"
                   u"\n三、下一步打算\n（一）继续努力。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）执法监督"
                   u"力度不够。"
                   u"\n三、下一步打算\n（一）推进行政执法“三项制度”。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）普法形式"
                   u"单一。"
                   u"\n三、下一步打算\n（一）推进法治文化阵地建设。"),
            silent(u"全年受理案件3件。"),
        }};
}

} // namespace nianbao
