// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/periodsums.h"

#include "core/proofread/rates/growthwords.h"
#include "core/text/numerals.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kMonths = 12;
constexpr int kFar = 300; // characters around a whole
constexpr qsizetype kMostParts = 12;

/// From the first to the last month of a year, or to the last of several batches.
struct Period {
    QChar kind; ///< 月, or what is numbered: 批, 轮 …
    int first = 0;
    int last = 0;
    bool isWhole = false; ///< named as what has parts: 全年, 两批
};

/// A count with its period and with what was done.
struct PeriodCount {
    const Quantity *quantity = nullptr;
    Period period;
    QString what;
    bool isSaid = false; ///< else the period is that of the count before it: 上半年受理12件、办结10件
    bool isAddedUp = false; ///< 共, 合计
};

/// 3, 三, 两
int numberIn(const QString &text)
{
    bool isArabic = false;
    const int number = text.toInt(&isArabic);
    return isArabic ? number : fromChineseNumeral(text).value_or(0);
}

const QRegularExpression &periodForm()
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:其中，?)?(?:今年|本年|当年|20\\d\\d年|截至)?(?:(?<half>[上下])半年|"
                       "(?<upto>前)?第?(?<quarter>[一二两三四1-4])个?季度|"
                       "前(?<months>[一二两三四五六七八九十]{1,2}|\\d{1,2})个?月|(?<from>\\d{1,2})月?[—～~－至-]"
                       "(?<to>\\d{1,2})月(?:份)?|"
                       "(?<month>\\d{1,2})月(?:份)?(?!\\d)|(?<year>全年度?|一年来)|第(?<batch>[一二三四五六七八九十])(?"
                       "<of>[批轮期])(?:次)?|"
                       "(?<batches>[两二三四五六七八九十])(?<ofall>[批轮期])(?:次)?)，?"));
    return kForm;
}

std::optional<Period> periodOf(const QRegularExpressionMatch &match)
{
    constexpr QChar kMonth = u'月';
    const auto number = [&](QStringView group) { return numberIn(match.captured(group)); };
    const auto isThere = [&](QStringView group) { return match.capturedLength(group) > 0; };
    constexpr int kQuarter = 3;
    constexpr int kHalf = 6;
    if (isThere(u"half"))
        return match.captured(u"half") == u"上" ? Period {kMonth, 1, kHalf} : Period {kMonth, kHalf + 1, kMonths};
    if (isThere(u"quarter")) {
        const int last = kQuarter * number(u"quarter");
        return Period {kMonth, isThere(u"upto") ? 1 : last - kQuarter + 1, last, isThere(u"upto")};
    }
    if (isThere(u"months"))
        return Period {kMonth, 1, number(u"months"), true};
    if (isThere(u"from"))
        return Period {kMonth, number(u"from"), number(u"to")};
    if (isThere(u"month"))
        return Period {kMonth, number(u"month"), number(u"month")};
    if (isThere(u"year"))
        return Period {kMonth, 1, kMonths, true};
    if (isThere(u"batch"))
        return Period {match.captured(u"of").front(), number(u"batch"), number(u"batch")};
    if (isThere(u"batches"))
        return Period {match.captured(u"ofall").front(), 1, number(u"batches"), true};
    return {};
}

class PeriodReader {
public:
    PeriodReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
        for (const Quantity &quantity : quantities)
            read(quantity);
    }

    [[nodiscard]] QList<Sum> sums() const
    {
        QList<Sum> sums;
        for (qsizetype index = 0; index < m_counts.size(); ++index) {
            if (!m_counts[index].period.isWhole || !isAddable(m_counts[index]))
                continue;
            std::optional<Sum> sum = partsOf(index, -1);
            if (!sum)
                sum = partsOf(index, 1);
            if (sum && !(sum->isWrong() && areOfAnother(*sum)))
                sums << *sum;
        }
        for (qsizetype index = 0; index < m_counts.size(); ++index) {
            const std::optional<Sum> sum = sumOfYear(index);
            if (sum && sum->isWrong() && sum->isOfSlip() && !areOfAnother(*sum))
                sums << *sum;
        }
        return sums;
    }

private:
    void read(const Quantity &quantity)
    {
        static const QRegularExpression kAdded(QStringLiteral("共|合计|总计|累计"));
        if (!quantity.isCount())
            return;
        const QString subject = subjectWithTime(quantity);
        const QRegularExpressionMatch match = periodForm().match(subject);
        std::optional<Period> period = match.hasMatch() ? periodOf(match) : std::nullopt;
        if (readQuarters(quantity))
            return;
        const bool isSaid = period.has_value();
        if (!isSaid && !m_counts.isEmpty() && isJoined(*m_counts.last().quantity, quantity))
            period = m_counts.last().period;
        if (period)
            m_counts << PeriodCount {&quantity, *period, whatIn(subject.mid(isSaid ? match.capturedLength() : 0)),
                isSaid, kAdded.match(subject).hasMatch()};
    }

    /// 一至四季度分别办理120件、135件、140件和150件: the first of the row and those behind it.
    bool readQuarters(const Quantity &quantity)
    {
        static const QRegularExpression kQuarters(
            QStringLiteral("^(?:其中，?)?(?:全年)?(?:[一1]至[四4]季度|四个季度|各季度|一季度、二季度、三季度、四季度)"
                           "分别[一-龥]{0,10}$"));
        constexpr int kQuarter = 3; // months
        const bool isNext = m_quarter > 0 && m_quarter * kQuarter < kMonths && !m_counts.isEmpty()
            && m_counts.last().quantity->isOfKind(quantity) && quantity.subject.length <= 1
            && m_counts.last().quantity->range.end() + 1 == quantity.range.start;
        const QString said = subjectWithTime(quantity);
        if (!isNext && !(said.contains(u"季度") && kQuarters.match(said).hasMatch())) {
            m_quarter = 0;
            return false;
        }
        const QString what = isNext ? m_counts.last().what : whatIn(said.mid(said.indexOf(u"分别") + 2));
        m_quarter = isNext ? m_quarter + 1 : 1;
        m_counts << PeriodCount {&quantity, {u'月', (m_quarter - 1) * kQuarter + 1, m_quarter * kQuarter}, what, true};
        return true;
    }

    /// The subject with the time that stands before its comma: 上半年，受理.
    [[nodiscard]] QString subjectWithTime(const Quantity &quantity) const
    {
        constexpr int kLongestTime = 8; // characters
        int start = quantity.subject.start;
        while (start > 0 && start < quantity.range.start && m_text[start] == u'至' && m_text[start - 1].isDigit())
            --start; // 1至6月: 1 is a number by itself
        while (start > 0 && m_text[start].isDigit() && m_text[start - 1].isDigit())
            --start;
        const QString subject = m_text.mid(start, quantity.range.start - start);
        const int comma = start - 1;
        if (comma < 1 || m_text[comma] != u'，')
            return subject;
        int from = comma;
        while (from > 0 && comma - from < kLongestTime && !QStringView(u"，。；：、").contains(m_text[from - 1]))
            --from;
        const QString time = m_text.mid(from, comma - from) + u'，';
        const QRegularExpressionMatch match = periodForm().match(time);
        return match.capturedLength() == time.size() ? time + subject : subject;
    }

    [[nodiscard]] bool isJoined(const Quantity &one, const Quantity &next) const
    {
        const QStringView gap = QStringView(m_text).mid(one.range.end(), next.range.start - one.range.end());
        return !gap.contains(u'。') && !gap.contains(u'；') && !gap.contains(u'：');
    }

    /// 受理 in 全县共受理: who did it, and that it is added up, says nothing of what was counted.
    static QString whatIn(QString subject)
    {
        static const QRegularExpression kAdding(QStringLiteral("总?(?<!公)共(?!同|建)计?|累计|合计|总计|一共|，"));
        static const QRegularExpression kLead(
            QStringLiteral("^(?:全县|全市|全区|全镇|全局|我[县市区镇局]|县政府|先后|已经?|分别|组织)+"));
        static const QRegularExpression kTail(QStringLiteral("(?:达到?|[为有了])+$"));
        return subject.remove(kAdding).remove(kLead).remove(kTail);
    }

    /// One person or firm may come in both halves of the year.
    static bool isAddable(const PeriodCount &whole)
    {
        return !whole.quantity->approximate
            && (whole.isAddedUp || !QStringView(u"人名位户家").contains(whole.quantity->unit));
    }

    /// What the whole names more fully than its parts must have been named before them.
    [[nodiscard]] bool countSame(const PeriodCount &whole, const PeriodCount &part) const
    {
        if (!whole.isSaid || !part.isSaid)
            return !whole.what.isEmpty() && whole.what == part.what;
        if (whole.what == part.what || whole.what.isEmpty())
            return true;
        if (part.what.startsWith(whole.what) || part.what.endsWith(whole.what))
            return true;
        if (!whole.what.startsWith(part.what))
            return false;
        const QString noun = whole.what.mid(part.what.size());
        const int from = qMax(0, part.quantity->range.start - kFar);
        return part.what.isEmpty() || QStringView(m_text).mid(from, part.quantity->range.start - from).contains(noun);
    }

    /// `way`: -1 for the parts before the whole, 1 for those behind it.
    [[nodiscard]] std::optional<Sum> partsOf(qsizetype index, int way) const
    {
        const PeriodCount &whole = m_counts[index];
        Sum sum {*whole.quantity, {}, true, true};
        int needed = way < 0 ? whole.period.last : whole.period.first;
        for (qsizetype at = index + way; at >= 0 && at < m_counts.size(); at += way) {
            const PeriodCount &part = m_counts[at];
            const Quantity &quantity = *part.quantity;
            if (qAbs(quantity.range.start - whole.quantity->range.start) > kFar || sum.parts.size() >= kMostParts)
                return {};
            const bool isOther =
                part.period.kind != whole.period.kind || !quantity.isOfKind(*whole.quantity) || !countSame(whole, part);
            if (isOther)
                continue;
            const Period &period = part.period;
            if (quantity.approximate || (way < 0 ? period.last : period.first) != needed || period.first > period.last
                || period.first < whole.period.first || period.last > whole.period.last)
                return {};
            way < 0 ? sum.parts.prepend(quantity) : sum.parts.append(quantity);
            needed = way < 0 ? period.first - 1 : period.last + 1;
            if (way < 0 ? needed < whole.period.first : needed > whole.period.last)
                return sum.parts.size() > 1 ? std::optional(sum) : std::nullopt;
        }
        return {};
    }

    /// 提供服务8642人次，一季度1864人次、…、四季度2274人次: the year's periods behind a count that names none.
    [[nodiscard]] std::optional<Sum> sumOfYear(qsizetype index) const
    {
        constexpr int kNear = 14; // characters
        const Quantity *first = m_counts[index].quantity;
        const qsizetype at = first - m_quantities.constData();
        const Quantity *total = at > 0 ? first - 1 : nullptr;
        if (!total || total->approximate || !total->isOfKind(*first) || QStringView(u"人名位户家").contains(total->unit)
            || first->range.start - total->range.end() > kNear || isOfGrowth(m_text, *total)
            || isOfEarlier(m_text, *total) || subjectOf(m_text, *total).contains(u"累计"))
            return {};
        Sum sum {*total, {}, true};
        int needed = 1;
        for (qsizetype next = index; next < m_counts.size() && needed <= kMonths; ++next) {
            const PeriodCount &part = m_counts[next];
            const bool fits = part.quantity == first + (next - index) && part.period.kind == u'月'
                && part.period.first == needed && part.period.last >= needed && part.period.last < needed + kMonths
                && (part.what.isEmpty() || subjectOf(m_text, *total).endsWith(part.what)) && part.isSaid
                && part.quantity->isOfKind(*total) && !part.quantity->approximate;
            if (!fits || between(*total, *part.quantity).contains(u'。'))
                return {};
            needed = part.period.last + 1;
            sum.parts << *part.quantity;
        }
        return needed == kMonths + 1 && sum.parts.size() > 1 ? std::optional(sum) : std::nullopt;
    }

    [[nodiscard]] QStringView between(const Quantity &one, const Quantity &other) const
    {
        return QStringView(m_text).mid(one.range.end(), other.range.start - one.range.end());
    }

    /// 会议7次，上半年3次、下半年4次。全年讲课2次: what stands before the parts in their sentence is what they make.
    [[nodiscard]] bool areOfAnother(const Sum &sum) const
    {
        const Quantity &first = sum.parts.first();
        const int start = sentenceAt(m_text, first.range.start).start;
        return std::any_of(firstFrom(m_quantities, start), firstFrom(m_quantities, first.range.start),
            [&](const Quantity &count) { return count.isOfKind(first) && count.value == sum.together().least; });
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    QList<PeriodCount> m_counts;
    int m_quarter = 0; ///< of a row of quarters the last that was read
};

} // namespace

QList<Sum> periodSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 3; // a whole and two parts
    const bool mayHold =
        text.contains(u"半年") || text.contains(u"季度") || text.contains(u"月") || text.contains(u"第一");
    if (quantities.size() < kFewest || !mayHold)
        return {};
    return PeriodReader(text, quantities).sums();
}

} // namespace nianbao
