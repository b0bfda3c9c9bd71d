// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/periodyears.h"

#include "core/text/numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kYearLength = 5; // characters, with 年

int countOf(const QString &count)
{
    const int number = count.toInt();
    return number > 0 ? number : int(fromChineseNumeral(count == u"两" ? QStringLiteral("二") : count).value_or(0));
}

/// What stands before the position, as far as it matters.
QString before(const QString &text, int position)
{
    constexpr int kReach = 60; // characters
    return text.mid(qMax(0, position - kReach), qMin(position, kReach));
}

/// One year of a row, 2021年13场.
struct RowYear {
    int start = 0;
    int end = 0;
    int year = 0;
    bool isBare = false; ///< but for a figure: a comma may stand behind it
};

using YearRow = QList<RowYear>;

/// Whether nothing stands between two years but a mark, or between columns the space that parts them.
bool follows(const QString &text, const RowYear &former, const RowYear &year)
{
    constexpr int kWidest = 8; // characters
    if (year.start - former.end > kWidest)
        return false;
    const QString between = text.mid(former.end, year.start - former.end);
    const bool isColumn = between.trimmed().isEmpty() && former.end - former.start <= kYearLength;
    return isColumn || between == u"、" || between == u"和" || between == u"与" || between == u"及"
        || between == u"以及" || (between == u"，" && year.isBare && former.isBare);
}

/// The years that stand in a row, without any between them that says something else.
QList<YearRow> rowsOf(const QString &text)
{
    static const QRegularExpression kYear(QStringLiteral(
        "(?<![\\d.])(?<year>20\\d\\d)年度?(?!及?[以之]前|及?以[前后])(?:(?<words>[^，。；：、（）年月日季\\d]{0,6})"
        "\\d[\\d.]*(?![\\d.]*[年月日])(?!季)[^，。；：、（）年月日季\\d]{0,6})?"));
    QList<YearRow> rows;
    auto matches = kYear.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const RowYear year {int(match.capturedStart()), int(match.capturedEnd()), match.captured(u"year").toInt(),
            match.capturedLength(u"words") == 0};
        if (!rows.isEmpty() && follows(text, rows.last().last(), year))
            rows.last() << year;
        else
            rows << YearRow {year};
    }
    return rows;
}

/// The first year that stands there again, breaks the order, or is alone in leaving one out; null if none does.
const RowYear *misplacedIn(const YearRow &row)
{
    constexpr qsizetype kFew = 2; // years that have no order
    constexpr qsizetype kMany = 4; // of which none is left out without reason
    const RowYear *gap = nullptr;
    int gaps = 0;
    for (qsizetype at = 1; at < row.size(); ++at) {
        const int step = row[at].year - row[at - 1].year;
        const bool turns = row.size() > kFew && at > 1 && (step > 0) != (row[1].year > row[0].year);
        if (step == 0 || turns)
            return &row[at];
        if (qAbs(step) > 1) {
            gap = at == 1 ? &row.first() : &row[at];
            ++gaps;
        }
    }
    const bool isEnd = gap == &row.first() || gap == &row.last();
    return row.size() >= kMany && gaps == 1 && isEnd ? gap : nullptr;
}

void tell(const PrintedLine &line, int start, const QString &message, QSet<int> &told, RedPencil &pencil)
{
    if (told.contains(start))
        return;
    told << start;
    pencil.mark(line, {start, kYearLength}, {message, ProofreadWords::tr("请核对年份。")});
}

/// Whether as many years go by in the row as its words say, if they do: 近三年（2021年、2022年、2023年）. The report's
/// own may have been told before: 4次，为近三年最多（2018年1次、2019年3次）.
bool isAsLongAsNamed(const QString &text, const YearRow &row, int own)
{
    static const QRegularExpression kNamed(
        QStringLiteral("(?:近|连续|过去)(?<count>[两二三四五六七八九十]|\\d)年[^，。；（）]{0,6}（$"));
    const QRegularExpressionMatch named = kNamed.match(before(text, row.first().start));
    const int last = qMax(row.first().year, row.last().year);
    const int years = qAbs(row.last().year - row.first().year) + 1;
    const int count = countOf(named.captured(u"count"));
    return !named.hasMatch() || count == years || (last == own - 1 && count == years + 1);
}

/// 2021年至2023年办理案件39件，其中2021年12件、2022年13件: the parts are of the whole's years.
void checkPeriodOf(const PrintedLine &line, const YearRow &row, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kPeriod(
        QStringLiteral("(?<first>20\\d\\d)年?(?:[—～~－-]|至|到)(?<last>20\\d\\d)年(?:期间)?，?[^。；年]{2,40}?(?:"
                       "，其中，?|（(?:其中)?，?)$"));
    const int start = row.first().start;
    const QString words = before(line.open, start);
    const QRegularExpressionMatch period = kPeriod.match(words);
    const int begin = start - int(words.size()) + int(period.capturedStart(u"first"));
    const bool isWhole =
        period.captured(u"first").toInt() == row.first().year && period.captured(u"last").toInt() == row.last().year;
    const bool isTold =
        std::any_of(told.begin(), told.end(), [&](int each) { return each >= begin && each < row.last().end; });
    if (period.hasMatch() && !isWhole && !isTold)
        tell(line, start, ProofreadWords::tr("分年的数与前面的起止年份不符。"), told, pencil);
}

/// 同比增长12%（2020年为570万元） in the report of 2022: beside the year there stands the year before.
void checkYearBeside(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:同比|较上年|比上年|较去年|比去年)[^。；（）]{0,20}（(?<year>20\\d\\d)年(?:同期)?(?:为|的|是)?\\d"));
    static const QRegularExpression kYear(QStringLiteral("20\\d\\d年"));
    SentenceJudge dated(line.open, [&](const QString &sentence) {
        auto years = kYear.globalMatch(sentence);
        years.next();
        return years.hasNext();
    });
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int start = int(match.capturedStart(u"year"));
        const int earlier = manuscript.year() - match.captured(u"year").toInt();
        if (earlier > 1 && !dated.at(start))
            tell(line, start, ProofreadWords::tr("同比的是上一年，这里却是%1年。").arg(match.captured(u"year")), told,
                pencil);
    }
}

} // namespace

void checkNamedPeriods(const PrintedLine &line, RedPencil &pencil)
{
    static const QString kYears = QStringLiteral("(?<first>20\\d\\d)年?[—～~－至-](?<last>20\\d\\d)年?");
    static const QString kCount = QStringLiteral("(?<![第每满逾上前后半十百\\d])(?<![任聘限同务效用]期)(?<![任聘务效用]"
                                                 "期为)(?<!期限)(?<!期限为)(?<count>[两二三四五六七八九十]|\\d)年");
    static const QString kPlan =
        QStringLiteral("(?:行动|规划|计划|攻坚|培训|整治|立法|实施|专项|提升|倍增|振兴|改革|普法|工程|任务)");
    static const QList<QRegularExpression> kForms {
        QRegularExpression(kCount + QStringLiteral("(?:的?[^，。；（）《》〈〉年]{0,4}") + kPlan
            + QStringLiteral("[^，。；（）《》〈〉]{0,16})?（") + kYears + QStringLiteral("）")),
        QRegularExpression(QStringLiteral("(?<!\\d)") + kYears + QStringLiteral("(?:的)?") + kCount + kPlan)};
    if (!line.plain.contains(u'年'))
        return;
    for (const QRegularExpression &form : kForms) {
        auto matches = form.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int years = match.captured(u"last").toInt() - match.captured(u"first").toInt() + 1;
            const int count = countOf(match.captured(u"count"));
            const TextRange range {
                int(match.capturedStart(u"first")), int(match.capturedEnd(u"last") - match.capturedStart(u"first"))};
            if (count > 1 && years > 0 && years != count)
                pencil.mark(line, range,
                    {ProofreadWords::tr("写的是%1年，起止却是%2年。")
                            .arg(match.captured(u"count"), QString::number(years)),
                        QStringLiteral("%1 − %2 + 1 = %3")
                            .arg(match.captured(u"last"), match.captured(u"first"), QString::number(years))});
        }
    }
}

void checkYearRows(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kFromTo(
        QStringLiteral("[由从](?<first>20\\d\\d)年[底末初]?的?[^，。；\\d年]{0,6}\\d[\\d.]*[^，。；\\d年]{0,12}"
                       "(?:为|到|至)(?<last>20\\d\\d)年(?!\\d)"));
    for (const YearRow &row : rowsOf(line.open)) {
        const RowYear *wrong = misplacedIn(row);
        if (wrong || (row.size() > 1 && !isAsLongAsNamed(line.open, row, manuscript.year())))
            tell(line, wrong ? wrong->start : row.first().start,
                ProofreadWords::tr("并列的年份有重复、缺漏，或者次序不对。"), told, pencil);
        else if (row.size() > 1)
            checkPeriodOf(line, row, told, pencil);
    }
    auto matches = kFromTo.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(u"first").toInt() >= match.captured(u"last").toInt())
            tell(line, int(match.capturedStart(u"last")), ProofreadWords::tr("前后两个年份有重复，或者次序不对。"),
                told, pencil);
    }
}

void checkComparedYears(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QList<QRegularExpression> kForms {
        QRegularExpression(QStringLiteral(
            "(?:(?<![对相评])比|较|相比于|相较于)(?:20\\d\\d年[、和与])*(?<year>20\\d\\d)年(?:同期|全年|底|末|度)?，?"
            "(?:的\\d|增|减|净增|下降|上升|提[高升]|降低|多|少|翻|同比|分别[增减下上提降])")),
        QRegularExpression(QStringLiteral("与(?<year>20\\d\\d)年(?:的[^，。；]{0,24}|同期)?(?:相比|(?:基本)?持平)")),
        QRegularExpression(QStringLiteral("同比[^，。；（]{0,14}（(?<year>20\\d\\d)年(?:同期)?(?:为|的|是)?\\d")),
        QRegularExpression(QStringLiteral(
            "(?<!自)[由从](?<year>20\\d\\d)年[底末]?的\\d[^，。；]{0,12}?(?:增|减|升|降|提|压|精|发展|扩|缩|下)"
            "[^，。；\\d]{0,4}(?:到|至|为)(?!20\\d\\d年|今年|目前|现在|当前)"))};
    static const QRegularExpression kSame(QStringLiteral(
        "(?<![\\d.至到—比较与])(?<first>20\\d\\d)年[底末]?(?![\\d初年]|[上下]半年|第?[一二三四]季)(?:(?!20\\d\\d年)[^"
        "。；])"
        "{1,60}?[比较](?<year>\\k<first>)年[底末]?(?:同期|全年|度)?，?(?:的\\d|增|减|净增|下降|上升|提[高升]|降低|多|"
        "少|翻)"));
    static const QRegularExpression kPlanned(QStringLiteral("力争|目标|争取|确保|预计|明年|下一?步"));
    const QString next = QString::number(manuscript.year() + 1);
    SentenceJudge planned(line.open,
        [&](const QString &sentence) { return sentence.contains(next) || kPlanned.match(sentence).hasMatch(); });
    const QString message =
        ProofreadWords::tr("%1年度的报告，拿来比较的却是本年度。").arg(QString::number(manuscript.year()));
    for (const QRegularExpression &form : kForms) {
        auto matches = form.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int start = int(match.capturedStart(u"year"));
            if (match.captured(u"year").toInt() == manuscript.year() && !planned.at(start))
                tell(line, start, message, told, pencil);
        }
    }
    auto matches = kSame.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        tell(line, int(match.capturedStart(u"year")), ProofreadWords::tr("拿来比较的是同一年。"), told, pencil);
    }
    checkYearBeside(manuscript, line, told, pencil);
}

} // namespace nianbao
