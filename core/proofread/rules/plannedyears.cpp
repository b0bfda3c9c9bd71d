// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/plannedyears.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kYearLength = 5; // characters, with 年

void markOver(const Manuscript &manuscript, const PrintedLine &line, int start, RedPencil &pencil)
{
    const TextRange range {start, kYearLength};
    pencil.mark(line, range,
        {ProofreadWords::tr("%1年度的报告把%2年当作下一步。")
                .arg(QString::number(manuscript.year()), line.quote(range).left(4)),
            ProofreadWords::tr("下一步讲的是报告年度以后的工作，请核对年份。")});
}

/// 下步打算：2018年, in whatever part.
const QRegularExpression &announcedForm()
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:下一?步|今后|下一?阶段|下一?年度?)(?:的?工作)?(?:打算|计划|安排|思路|措施|重点)(?:是)?[：，。]"
        "(?:[（(]?[一1][）)、.])?(?<year>20\\d\\d)年(?!以来|的|度?[—～至到、和])"));
    return kForm;
}

/// In the plans: 力争2018年…; 2018年6月底前完成…; 到2018年底…; 2018年是…开局之年.
const QList<QRegularExpression> &plannedForms()
{
    static const QList<QRegularExpression> kForms {
        QRegularExpression(
            QStringLiteral("(?:力争|争取|确保|预计|计划|拟|将|谋划)(?:于|在|到|至)?(?<year>20\\d\\d)年(?!以来|的|印发|"
                           "制定|出台|版|[^，。；]{0,6}(?:经验|成果|做法|案[件例]|问题|结转|文件)|"
                           "度?[—～至到、和])")),
        QRegularExpression(
            QStringLiteral("(?<!自)(?<!从)(?<!对)(?<year>20\\d\\d)年(?:(?:\\d{1,2}月)?(?:上旬|中旬|下旬|"
                           "\\d{1,2}日)?[底末]|\\d{1,2}月(?:"
                           "上旬|中旬|下旬|\\d{1,2}日)?)[之以]?前，?(?!的|..的|了|已|形成|印发|出台的|制["
                           "定发]|颁布|签订|遗留|登记|建成的|开工|"
                           "受理|立案|未|尚)")),
        QRegularExpression(QStringLiteral(
            "(?:^|[。；：，])[^，。；：自从由截\\d]{0,12}[到至](?<year>20\\d\\d)年(?:[底末]|\\d{1,2}月)(?!的)")),
        QRegularExpression(QStringLiteral(
            "(?:^|(?<=[。；：，]))(?<year>20\\d\\d)年[底末](?:全面|全部|基本)*(?:完成|实现|建成|达到|做到)(?!的|了)")),
        QRegularExpression(QStringLiteral("(?:^|(?<=[。；：]))(?<year>20\\d\\d)年是[^，。；]{0,40}之?年(?=[，。；])")),
        QRegularExpression(
            QStringLiteral("(?:推动|争取|力争|申请|申报)[^，。；]{0,20}(?:列入|纳入)(?<year>20\\d\\d)年度?"
                           "[^，。；的]{0,8}(?:计划|项目|目录|议题)(?=[，。；])")),
    };
    return kForms;
}

/// 预计2018年3月底前完成, in what was done: not of its last months, when a report may be written already.
const QRegularExpression &expectedForm()
{
    static const QRegularExpression kForm(QStringLiteral("(?:预计|(?<!原)拟于|将于|计划于)(?<year>20\\d\\d)年(?:[1-9]|"
                                                         "10)月(?:[上中下]旬|\\d{1,2}日|[底初末])?(?:[之以]?前)?"
                                                         "(?:完成|建成|竣工|上线|投入|启用|全部|办结|整改)"));
    return kForm;
}

/// 2018年6月组织培训: in the plans the clause that begins with a year says what is to be done then.
const QRegularExpression &beginningForm()
{
    static const QRegularExpression kForm(QStringLiteral("(?:^|(?<=[。；：，]))(?:[（(]?[一二三四五六七八九十\\d]{1,3}("
                                                         "?:[）)、.]|是))?(?<year>20\\d\\d)年(?:\\d{1,2}月(?:"
                                                         "\\d{1,2}日|份)?|[上下]半年|第?[一二三四1-4]季度|年?[内初])?"
                                                         "，?(?![版度的底末之以]|期间|[—～～至到、和]|\\d{1,2}月)"));
    return kForm;
}

/// 2018年，我县…虽然取得成绩: what is looked back on before the plans begin.
bool isLookedBackOn(const QString &sentence)
{
    static const QRegularExpression kWords(QStringLiteral(
        "已|未(?!来)|尚|了(?!解)|以来|相比|同比|取得|成[效绩果]|存在|仍|不足|困难|差距|原因|回顾|总结|获[得评批]|"
        "被评|荣获|曾|虽然|尽管|遗留|反馈|"
        "基础|经验|累计|(?:制|印|签|形|评|排|受|检|反)[定发订成查理估馈]出?的|年[^，。；\\d]{0,12}的(?:基础|问题|"
        "案[件卷]|文件)|结果|[一1]年来|均按计划|全部完成|共[一-龥]{2,10}\\d|好于"));
    return kWords.match(sentence).hasMatch();
}

/// 2017年开展活动38场。2018年要再增加10场: the year that is over is told for the sake of the next.
bool isFollowedByPlan(const QString &text, int start, const QString &next)
{
    const TextRange sentence = sentenceAt(text, start);
    const QString said = text.mid(sentence.start, sentence.length);
    const bool isCounted =
        std::any_of(said.begin() + kYearLength, said.end(), [](QChar each) { return each.isDigit(); });
    return isCounted && !said.contains(u'将') && QStringView(text).mid(sentence.end()).startsWith(next);
}

/// A year of the plans that is over; two years after the report's, a year too late.
void checkBeginnings(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kLate(QStringLiteral("到|[之以底月]前|规划|目标|展望|“"));
    static const QRegularExpression kDeed(QStringLiteral("^(?:计划|拟|力争|举办|开展|组织|召开|制定|修订|新增)"));
    if (isCaptionOfResults(line.open))
        return;
    constexpr int kOldest = 2; // years before the report's that a plan may have been left over from
    const QString next = QString::number(manuscript.year() + 1) + u'年';
    SentenceJudge lookedBackOn(
        line.open, [&](const QString &sentence) { return sentence.contains(next) || isLookedBackOn(sentence); });
    SentenceJudge foreseen(line.open, [](const QString &sentence) { return kLate.match(sentence).hasMatch(); });
    auto matches = beginningForm().globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int start = int(match.capturedStart(u"year"));
        const int later = match.captured(u"year").toInt() - manuscript.year();
        const QChar mark = match.capturedEnd() < line.open.size() ? line.open[match.capturedEnd() - 1] : QChar();
        const QChar after = match.capturedEnd() < line.open.size() ? line.open[match.capturedEnd()] : QChar();
        const bool isOfYear = QStringView(line.open).mid(start + kYearLength, 1) == u"是";
        if (told.contains(start) || isFollowedByPlan(line.open, start, next))
            continue;
        const bool isOwnDeed = QStringView(u"我将").contains(after)
            || (kDeed.match(line.open.mid(start + kYearLength)).hasMatch() && !foreseen.at(start));
        if (later == 2 && (mark == u'，' || isOwnDeed || (isOfYear && !foreseen.at(start)))) {
            told << start;
            markLatePlan(manuscript, line, start, pencil);
        } else if (later <= 0 && later >= -kOldest && !lookedBackOn.at(start)) {
            told << start;
            markOver(manuscript, line, start, pencil);
        }
    }
}

/// 2018年，我厅将…，重点做好以下工作： opens the plans, in whatever part they stand.
void checkOpenings(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?<year>20\\d\\d)年，[^，。；：\\d]{1,16}?将[^。；：]{2,80}(?:以下|下列|如下)[^。；：]{0,10}[：。]"));
    const QRegularExpressionMatch match = kForm.match(line.open);
    const int later = match.hasMatch() ? match.captured(u"year").toInt() - manuscript.year() : 1;
    if (later == 1 || later < -1 || later > 2 || told.contains(0))
        return;
    told << 0;
    if (later > 1)
        markLatePlan(manuscript, line, 0, pencil);
    else
        markOver(manuscript, line, 0, pencil);
}

} // namespace

void checkPlannedYears(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    const auto tell = [&](const QRegularExpression &form) {
        auto matches = form.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int start = int(match.capturedStart(u"year"));
            if (match.captured(u"year").toInt() > manuscript.year() || told.contains(start))
                continue;
            told << start;
            markOver(manuscript, line, start, pencil);
        }
    };
    tell(announcedForm());
    if (line.role != BlockRole::Paragraph || line.open.startsWith(u'附') || line.open.startsWith(u'表'))
        return; // 附件：2018年统计表
    checkOpenings(manuscript, line, told, pencil);
    if (line.part != PartKind::Plans)
        return tell(expectedForm());
    for (const QRegularExpression &form : plannedForms())
        tell(form);
    checkBeginnings(manuscript, line, told, pencil);
}

bool isCaptionOfResults(const QString &text)
{
    static const QRegularExpression kCaption(
        QStringLiteral("^[^。；]{0,40}(?:表|(?:受理|办理|化解|查办|完成)[^，。；]{0,12}情况)$"));
    return kCaption.match(text).hasMatch();
}

void markLatePlan(const Manuscript &manuscript, const PrintedLine &line, int start, RedPencil &pencil)
{
    const TextRange range {start, kYearLength};
    pencil.mark(line, range,
        {ProofreadWords::tr("%1年度的报告，下一步讲的却是%2。")
                .arg(QString::number(manuscript.year()), line.quote(range)),
            ProofreadWords::tr("下一步讲的是报告年度的下一年，请核对年份。")});
}

} // namespace nianbao
