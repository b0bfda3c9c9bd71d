// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/comingyears.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kYearLength = 5; // characters, with 年

/// A year later than the report's, with the words around it.
struct ComingYear {
    int later = 0; ///< years after the report's
    QString before; ///< in its clause
    QString after; ///< in its clause, from 年 on; with the clauses that follow where its own says no more than the date
    QString head; ///< what the sentence says before its clause
    QString rest; ///< what it says from 年 on
};

bool endsClause(QChar mark)
{
    return QStringView(u"，。；：！？（）").contains(mark);
}

/// Whether the clause is nothing but the date: 2025年3月至5月，…
bool isBareDate(QStringView clause)
{
    static const QRegularExpression kForm(
        QStringLiteral("^年度?(?:[\\d月日至到底末初份上中下旬—～]|上半年|下半年|第?[一二三四]季度|期间)*$"));
    return kForm.match(clause.toString()).hasMatch();
}

/// The clause from the position on; of a bare date what is said of it as well.
QString clauseFrom(const QString &text, int position)
{
    constexpr int kFarthest = 60; // characters
    constexpr int kClausesAfterDate = 2;
    int more = 0;
    int end = position;
    for (; end < int(text.size()) && end - position < kFarthest; ++end) {
        if (!endsClause(text[end]))
            continue;
        if (text[end] != u'，' || more == kClausesAfterDate
            || (more == 0 && !isBareDate(QStringView(text).mid(position, end - position))))
            break;
        ++more;
    }
    return text.mid(position, end - position);
}

ComingYear comingYear(const QString &text, int start, int later)
{
    constexpr int kFarthest = 300; // characters: who writes longer sentences speaks of something else by then
    constexpr int kDigits = 4;
    int clause = start;
    while (clause > 0 && start - clause < kFarthest && !endsClause(text[clause - 1]))
        --clause;
    const TextRange sentence = sentenceAt(text, start);
    const int first = qMin(clause, qMax(sentence.start, clause - kFarthest));
    return {later, text.mid(clause, start - clause), clauseFrom(text, start + kDigits), text.mid(first, clause - first),
        text.mid(start + kDigits, qMin(sentence.end(), start + kFarthest) - start - kDigits)};
}

/// Of 2025年—2027年, 2024年至2025年 and 到2025年 no year is told as done, but for what the years until then came to:
/// 2022年至2025年累计办理12件. 截至2025年 is a day that has come, and 到2025年的12件 a figure that is known.
bool isOfPeriod(const ComingYear &year)
{
    static const QRegularExpression kStart(QStringLiteral("^年?度?[—～~－-]|^年?度?[至到]20\\d\\d"));
    static const QRegularExpression kSummed(QStringLiteral(
        "^年(?:期间|间)?，?[^，。；\\d]{0,8}(?:累计|共|年均|平均)|^年[^，。；\\d]{0,10}(?:变化|统计|对比|完成|数据)"));
    static const QRegularExpression kFigure(QStringLiteral("^年[底末]?的\\d"));
    static const QRegularExpression kReached(QStringLiteral("^年(?:\\d{1,2}月)?[底末]?，[^，。；]{0,6}已"));
    static const QRegularExpression kEnd(
        QStringLiteral("(?<from>20\\d\\d年?度?(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?[—～~－至到-]$"));
    if (kStart.match(year.after).hasMatch())
        return true;
    const QRegularExpressionMatch end = kEnd.match(year.before);
    if (!end.hasMatch() || year.before.endsWith(QStringLiteral("截至")) || kFigure.match(year.after).hasMatch())
        return false;
    if (end.capturedLength(u"from") == 0)
        return !kReached.match(year.after).hasMatch() && !year.before.endsWith(QStringLiteral("以来至"));
    const bool isSummed = kSummed.match(year.after).hasMatch() || year.head.contains(QStringLiteral("以来"));
    return !isSummed;
}

/// 2025年1月, 2025年春节: the report of 2024 is written then. Its work of 2025年3月至5月 is not done yet, nor has
/// anything gone on for long that began 自2025年3月以来.
bool isOfWriting(const ComingYear &year, int lastMonth)
{
    static const QRegularExpression kMonths(QStringLiteral(
        "^年(?<first>\\d{1,2})月(?:份|\\d{1,2}日|[底初末]|[上中下]旬)?(?:[至到—～](?<last>\\d{1,2})月)?"));
    static const QRegularExpression kSeason(QStringLiteral(
        "^年度?(?:的|全国|省|市|县|我[省市县区]|“)*(?:年?初|元旦|春节|元宵|新春|新年|两节|两会|春运|第?[一1]季度)"));
    constexpr int kNewMonths = 2; // in which something may have begun and gone on since
    if (year.later != 1)
        return false;
    const QRegularExpressionMatch months = kMonths.match(year.after);
    if (!months.hasMatch())
        return kSeason.match(year.after).hasMatch();
    const int month = qMax(months.captured(u"first").toInt(), months.captured(u"last").toInt());
    const bool sinceThen = year.after.contains(QStringLiteral("以来"));
    return month > 0 && month <= (sinceThen ? qMin(kNewMonths, lastMonth) : lastMonth);
}

/// 拟于2025年, 编制2025年, 力争2025年.
bool isAnnounced(const QString &before)
{
    static const QRegularExpression kWords(QStringLiteral(
        "将(?![\\d《“全各其])|拟|计划|打算|预计|预期|力争|争取|目标|规划|提前|谋划|筹[备划]|准备|迎接|备战|"
        "列入|纳入|确保|明确|提出|确定|约定|承诺|面向|着眼|延[长期至]|推迟|顺延|有效期|任期|聘期|期限|时限|节点|"
        "工期|明年|下一?年|下一?步|今后|即将|距离?|储备|争创|(?:结转|转入|递延|跨)[至到入]?$|(?:须|需|应当?|必须|有待|"
        "留待)[在于]?$|报名|报考|(?:安排|排|定|改|调整|推|"
        "放)[在于到至]$|要求$|围绕$|^为$"));
    static const QRegularExpression kMaking(QStringLiteral(
        "(?:编制|起草|征集|申报|报送|审议|研究|部署|安排|下达|分解|签订|启动|制定|印发|出台|公布|发布|讨论|"
        "通过|征订|遴选|论证|批复|收集|征求|草拟|酝酿|布置|申请|拟定)"
        "(?:了|好|并)?(?:《■+》)?(?:[^，。；\\d]{1,6}的)?$"));
    if (before.contains(QStringLiteral("年初")))
        return false; // 年初制定2025年工作要点 is of the year that begins
    QString words = before;
    words.remove(QStringLiteral("截至")).remove(QStringLiteral("达到")).remove(QStringLiteral("按计划"));
    return kWords.match(words).hasMatch() || kMaking.match(before).hasMatch();
}

/// 2025年，将…; 2025年6月底前; 2025年立法计划; 2025年6月1日起施行; 2025年版.
bool isToCome(const QString &after)
{
    static const QRegularExpression kWords(QStringLiteral(
        "^年，?(?:计划|拟|力争|预计|将)|将(?![\\d《“全各其])|[拟要]于|计划(?:于|在|再|新|完成|投|建)|打算|预计|力争|"
        "争取|届满|到期|任期|"
        "[年月日]起(?![^，。；]{0,12}(?:\\d|未|已))|起?(?:正式)?施行(?!之?后|以来)|生效|^年(?:新)?版|参保|征缴|"
        "征订|缴费|招考|招生|公务员招录|招录(?:计划|公告|考试)|学[年期]|提前批|征求|启动(?![^，。；]{0,12}\\d)|筹备|"
        "准备|前期|谋划|^年是|确保|"
        "有望|远景|高考|候选"));
    static const QRegularExpression kBefore(QStringLiteral("^年(?:\\d{1,2}月)?(?:\\d{1,2}日|[上中下]旬)?[底末初]?[之以]"
                                                           "?前(?!(?:制[发定]|印发|出台|形成|发布|签订|受理|办理)的)"));
    static const QRegularExpression kPlan(
        QStringLiteral("^年度?(?<name>[^，。；\\d]{0,16}?)(?:务虚会|部署会|动员会|座谈会|草案|计划|要点|安排(?!\\d)|"
                       "思路|打算|预算|规划|方案|目标|重点|"
                       "任务清单|责任书|课题|选题)"));
    static const QRegularExpression kDone(QStringLiteral("完成|办理|受理|审核|审查|召开|组织|获|已|共|累计"));
    if (kWords.match(after).hasMatch() || kBefore.match(after).hasMatch())
        return true;
    const QRegularExpressionMatch plan = kPlan.match(after);
    return plan.hasMatch() && !kDone.match(plan.captured(u"name")).hasMatch();
}

/// Figures, and words for what is over.
bool isToldAsDone(const QString &clause)
{
    static const QRegularExpression kFigure(QStringLiteral(
        "\\d[\\d.万亿千百余多]*(?:[%％]|个百分点|[件次场期份起人条项个家部宗卷处户名辆台吨亩元分万亿例笔座栋])"));
    static const QRegularExpression kDone(QStringLiteral(
        "已|共|累计|修[订正]的|同比|环比|分别|以来|均|全部|获|被|荣|命名|入选|挂牌|揭牌|启用|投入使用|上线|竣工|"
        "验收|通过复核|新[增建设聘招入认]|得分|召开|公布|了"));
    return kFigure.match(clause).hasMatch() || kDone.match(clause).hasMatch();
}

/// 预计第三批通过评审，2025年…; of what has a figure, only words that leave no doubt.
bool isForeseen(const QString &head, bool isDone)
{
    static const QRegularExpression kSure(QStringLiteral(
        "分年度|分[两三四五]年|分[两三四五]批|按照?规划|行动计划|明确到20|到20\\d\\d年[^。；]{0,30}其中|将[于在以]|"
        "将继续|将进一步|拟[于在]|预计|力争|争取|打算|目标是|下一?步|今后|明年|即将|计划[于在到，]|工期"));
    static const QRegularExpression kPerhaps(QStringLiteral("目标|计划|规划|确保|要求"));
    return kSure.match(head).hasMatch() || (!isDone && kPerhaps.match(head).hasMatch());
}

/// 比国家要求的2018年年底提前一年多: what was to be done by then is done already.
bool isEarlyFor(const ComingYear &year)
{
    static const QRegularExpression kThan(QStringLiteral("^(?:[^，。；]{0,20})?[比较][^，。；]{0,12}$"));
    static const QRegularExpression kEarly(QStringLiteral("^年[^，。；]{0,24}(?:提前|提早|早)"));
    return kThan.match(year.before).hasMatch() && kEarly.match(year.after).hasMatch();
}

/// 剩余标志牌在2017年清明前后补挂: what is left of the year's work is done in the next, unless it is told as done.
bool isOfWhatIsLeft(const ComingYear &year)
{
    static const QRegularExpression kLeft(
        QStringLiteral("(?:剩余|其余|余下|剩下|剩的|尚未|尚有|尚余|尚剩|尚需|还有|仍有|未能|另有)[^。；]{0,40}$"));
    static const QRegularExpression kDone(QStringLiteral("已|均|全部|共|累计|了|同比|分别"));
    constexpr int kReach = 50; // characters
    return year.later == 1 && kLeft.match((year.head + year.before).right(kReach)).hasMatch()
        && !kDone.match(year.before + year.after).hasMatch();
}

bool isWrong(const ComingYear &year, int lastMonth)
{
    static const QRegularExpression kSpent(
        QStringLiteral("预算[^。；]*(?:实际支出|执行率)|安排[^。；]*\\d[^。；]*拨付"));
    constexpr int kNear = 12; // characters
    constexpr int kFar = 2; // years; what is farther and has no figures is a goal: 2035年基本建成法治政府
    const bool isDone = isToldAsDone(year.before.right(kNear) + year.after);
    if (isOfPeriod(year) || isEarlyFor(year) || isOfWhatIsLeft(year) || isOfWriting(year, lastMonth)
        || (!isDone && year.later > kFar))
        return false;
    if (year.before.isEmpty() && year.after == u"年")
        return false; // （2025年）
    const bool isSpent = kSpent.match(year.rest).hasMatch();
    static const QRegularExpression kSteps(QStringLiteral("步骤|步走|路线图|时间表"));
    const bool isOfThisYear = year.before.contains(QStringLiteral("年初")); // 年初制定2025年工作要点
    return !isAnnounced(year.before) && !kSteps.match(year.rest).hasMatch()
        && (isSpent || isOfThisYear || !isToCome(year.after)) && !isForeseen(year.head, isDone);
}

/// 2025年，共办理12件; 已于2025年8月; 由…精简为2025年的471项: the clause begins with the year, or it is a date or of a
/// figure. 已报名参加2025年培训 and 转为2025年论证项目 may be of what is to come, in words that no list has all of.
bool isTimeOfDeed(const ComingYear &year)
{
    static const QRegularExpression kBefore(
        QStringLiteral("(?:^|[于在自从到至、》]|截止|其中|同时|[一二三四五六七八九十]是|(?:圆满|全面|顺利|较好)?(?:"
                       "完成|实现|落实|总结)了?|(?:全|我)[省市县区镇乡局])$|年初"));
    static const QRegularExpression kAfter(QStringLiteral("^年(?:\\d{1,2}月|[底末]?的\\d)"));
    return kBefore.match(year.before).hasMatch() || kAfter.match(year.after).hasMatch();
}

/// A date alone on its line, 发布日期：2025年9月3日: when the text came out.
bool isDateLine(const QString &text)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:[^，。；]{0,12}(?:时间|日期)[：:]?)?[（(]?20\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?)?[）)]?\\s*$"));
    return kForm.match(text).hasMatch();
}

/// Where a paragraph begins to speak of what is to be done: 下一步，…
qsizetype beginOfPlans(const QString &text)
{
    static const QRegularExpression kForm(QStringLiteral("(?:^|(?<=[。；，：]))(?:下一?步|今后|接下来|明年)"));
    const QRegularExpressionMatch match = kForm.match(text);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

/// 第四部分, 肆, Ⅳ, ◆, 【展望篇】 and a short line without a number 1, 一、 2, （一） 3, 1. 4, （1） 5; 0: no heading.
int levelOf(const QString &heading)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:(?<part>第[一二三四五六七八九十]+部分|[壹贰叁肆伍陆柒捌玖拾][、　 ]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨ]|[◆●■★▲]|【[^】]{2,20}】)|"
        "(?<first>[一二三四五六七八九十]+、)|(?<second>（[一二三四五六七八九十]+）)|(?<third>\\d+[.．、]"
        ")|(?<fourth>（\\d+）))"));
    static const QRegularExpression kPlain(QStringLiteral("^[一-龥“”\\d　 ]{4,20}$"));
    const QRegularExpressionMatch match = kForm.match(heading);
    if (match.hasMatch())
        return match.lastCapturedIndex();
    return kPlain.match(heading).hasMatch() ? 1 : 0;
}

bool speaksOfPlans(const QString &heading, const QString &next)
{
    static const QRegularExpression kWords(QStringLiteral(
        "下一?步|明年|来年|今后|下一?年度|工作(?:打算|谋划|思路|设想|展望)$|努力(?:的)?方向|[改整][进改]措施|"
        "^【[^】]*(?:展望|打算|计划|谋划)"));
    static const QRegularExpression kPlan(
        QStringLiteral("^[^，。]{0,16}(?:打算|安排|计划|谋划|思路|展望|方向|设想|重点|任务|目标|举措)"));
    static const QRegularExpression kDone(QStringLiteral("情况|成[效绩果]|进展|完成"));
    const qsizetype at = heading.indexOf(next);
    if (kDone.match(heading).hasMatch())
        return false;
    return kWords.match(heading).hasMatch() || (at >= 0 && kPlan.match(heading.mid(at + next.size())).hasMatch());
}

} // namespace

bool PlanHeadings::announce(const PrintedLine &line)
{
    constexpr qsizetype kLongest = 40; // characters of a heading
    const int level = levelOf(line.open);
    if (level > 0) {
        const QString heading = line.open.left(qMin(kLongest, line.open.indexOf(u'。')));
        if (speaksOfPlans(heading, m_next))
            m_level = level;
        else if (level <= m_level)
            m_level = 0;
    }
    return m_level > 0;
}

int lastMonthOfWriting(const Manuscript &manuscript)
{
    constexpr int kUsual = 4;
    constexpr int kLatest = 8; // a later date below a report is a fault of its own
    static const QRegularExpression kForm(
        QStringLiteral("^(?<year>20\\d\\d)(?:年|[-./])(?<month>\\d{1,2})(?:月|[-./])"));
    const auto date = std::find_if(manuscript.lines().begin(), manuscript.lines().end(),
        [](const PrintedLine &line) { return line.role == BlockRole::Date; });
    if (date == manuscript.lines().end())
        return kUsual;
    const QRegularExpressionMatch match = kForm.match(date->text);
    const int month = match.captured(u"month").toInt();
    const bool isNextYear = match.captured(u"year").toInt() == manuscript.year() + 1;
    return isNextYear && month > 0 && month <= kLatest ? month : kUsual;
}

void checkComingYears(
    const Manuscript &manuscript, const PrintedLine &line, int lastMonth, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kYear(QStringLiteral("(?<![\\d.])(?<year>20\\d\\d)年"));
    if (!line.open.contains(u'年') || isDateLine(line.open))
        return;
    const qsizetype plans = beginOfPlans(line.open);
    auto matches = kYear.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int start = int(match.capturedStart(u"year"));
        const int later = match.captured(u"year").toInt() - manuscript.year();
        if (later <= 0 || told.contains(start) || start >= plans)
            continue;
        const ComingYear year = comingYear(line.open, start, later);
        if (!isWrong(year, lastMonth))
            continue;
        told << start;
        pencil.mark(line, {start, kYearLength},
            {ProofreadWords::tr("%1年度的报告讲的是%2年的工作。")
                    .arg(QString::number(manuscript.year()), match.captured(u"year")),
                ProofreadWords::tr("报告年度以后的事还没有做，请核对年份。"), {},
                isTimeOfDeed(year) ? std::nullopt : std::optional(Severity::Hint)});
    }
}

} // namespace nianbao
