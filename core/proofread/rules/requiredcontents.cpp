// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/speaker.h"
#include "core/proofread/rules/written.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

struct RequiredContent {
    const char *name;
    std::optional<PartKind> part; ///< a part of this kind that says anything is enough
    QRegularExpression words; ///< one of them in a heading or in the text is enough
};

QList<RequiredContent> requiredContents(int year)
{
    return {
        {QT_TRANSLATE_NOOP("proofread", "主要举措和成效"), PartKind::Work,
            QRegularExpression(QStringLiteral("成效|举措|工作开展|工作情况|主要工作|主要做法"))},
        {QT_TRANSLATE_NOOP("proofread", "存在的不足"), PartKind::Problems,
            QRegularExpression(QStringLiteral("不足|问题|短板|差距|薄弱"))},
        {QT_TRANSLATE_NOOP("proofread", "不足的原因"), {},
            QRegularExpression(QStringLiteral(
                "原因|由于|因为|源于|源自|根源|根子|症结|诱因|成因|归根结底|归结为|说到底|究其|导致|造成|使得|致使|"
                "所致|客观上|主观上|[主多都均全]要?是?因|"
                "因[^，。；]{0,30}[不缺未少难低弱]|反映出|暴露出|受[^，。；]{1,14}(?:影响|制约|限制|所限|遮挡)"))},
        {QT_TRANSLATE_NOOP("proofread", "党政主要负责人履行推进法治建设第一责任人职责情况"), PartKind::Responsibility,
            QRegularExpression(QStringLiteral(
                "第一责任人|(?:主要负责人|主要负责同志|主要领导|一把手|书记|[县市区镇乡局厅]长)[^。；]{0,30}"
                "(?:听取|研究|部署|主持|督办|带案|带头|述法|专题|亲自|批示|包案|审定)"))},
        {QT_TRANSLATE_NOOP("proofread", "下一年度主要安排"), PartKind::Plans,
            QRegularExpression(
                QStringLiteral("下一?步|下一年|下年度?|下一阶段|接下来|打算|工作安排|工作计划|工作思路|"
                               "工作重点|今后|主要安排|努力方向|明年|来年|新的?一年|"
                               "20\\d\\d年(?:度)?(?:主要|重点)(?:任务|工作)|"
                               "%1年(?:是[^。\\n]{2,40}年[，。]|(?:度)?(?:工作)?(?:思路|打算|举措|设想|谋划|展望|目标))"
                               "|%1年[^。；\\n]{0,40}?(?:将|拟|计划|力争|继续|重点|着力)")
                    .arg(year + 1))},
    };
}

void checkRequiredContents(const Manuscript &manuscript, RedPencil &pencil)
{
    constexpr int kWorthWhile = 300; // characters: what is shorter is only begun
    if (!manuscript.isUnderRegulation())
        return;
    const QList<Part> &parts = manuscript.report().parts;
    QSet<Id> empty; // their headings promise what nobody wrote
    for (const Part &part : parts) {
        if (!isWritten(part))
            empty << part.id;
    }
    QString text;
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.isProse() && !empty.contains(line.nodeAt(0)))
            text += line.open + u'\n';
    }
    if (text.size() < kWorthWhile)
        return;
    const QList<RequiredContent> contents = requiredContents(manuscript.year());
    for (const RequiredContent &content : contents) {
        const QString name = QString::fromUtf8(content.name);
        const bool hasPart = content.part && std::any_of(parts.begin(), parts.end(), [&](const Part &part) {
            return part.kind == *content.part && !empty.contains(part.id);
        });
        // the regulation asks it of counties and above, and of their offices
        const auto severity = content.part == PartKind::Responsibility && Speaker(manuscript).isTownship()
            ? std::optional(Severity::Hint)
            : std::nullopt;
        if (!hasPart && !content.words.match(text).hasMatch())
            pencil.markNode(Place {manuscript.report().id, Field::Title, 0, 0}, name,
                {ProofreadWords::tr("没有写到“%1”。").arg(QCoreApplication::translate("proofread", content.name)),
                    ProofreadWords::tr("2019年度起，年度报告应写五项内容。"), {}, severity});
    }
}

/// A report that is long enough to be judged.
QString longReport(const QString &title, const QString &more)
{
    const QString sentence = QStringLiteral("严格执行制度，规范执法程序，加强案卷评查，推动各单位依法履职。");
    return title + QStringLiteral("\n一、工作开展情况和成效\n（一）加强领导。") + sentence.repeated(12)
        + QStringLiteral("\n二、存在的不足\n（一）力量不足。人员偏少。\n") + more;
}

} // namespace

Rule requiredContentsRule()
{
    const QString title = QStringLiteral("清丰县2020年法治政府建设情况报告");
    const QString cause = QStringLiteral("（二）进展不平衡。主要原因是重视不够。\n");
    const QString leaders = QStringLiteral("三、履行推进法治建设第一责任人职责情况\n（一）加强领导。定期听取汇报。\n");
    const QString plans = QStringLiteral("四、下一步打算\n（一）继续努力。抓好落实。\n");
    return {QLatin1String("structure.contents"), QLatin1String("S1"), QT_TRANSLATE_NOOP("proofread", "必写的内容"),
        QT_TRANSLATE_NOOP("proofread", "2019年度起的报告应写成效、不足、原因、第一责任人履职、下一年安排五项。"),
        Severity::Error, kInspectionRules, Strength::Regulation, checkRequiredContents,
        {
            RuleExample {longReport(title, cause + plans), 1, 2020},
            RuleExample {longReport(title, plans), 2, 2020},
            RuleExample {longReport(title, cause + leaders + plans), 0, 2020},
            RuleExample {longReport(title, plans), 0, 2018},
            RuleExample {longReport(title,
                             QStringLiteral("（二）进展不平衡。问题的产生，主观上是对接不够。局主要负责人带头接访，"
                                            "3次听取执法工作汇报。\n")
                                 + plans),
                0, 2020},
            RuleExample {longReport(title,
                             cause + leaders
                                 + QStringLiteral("四、正视短板\n（一）明确方向。2021年是“十四五”开局之年，我局将做好"
                                                  "以下工作：抓好落实。\n")),
                0, 2020},
            RuleExample {
                longReport(title, cause + leaders + QStringLiteral("四、结语\n（一）2020年，我局继续抓好落实。\n")), 1,
                2020},
            silent(u"全年受理案件3件。", 2020),
        }};
}

} // namespace nianbao
