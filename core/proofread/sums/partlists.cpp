// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/partlists.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/sums/bracketednames.h"
#include "core/proofread/sums/farthertotals.h"
#include "core/proofread/sums/listedcounts.h"
#include "core/proofread/sums/listopenings.h"
#include "core/proofread/sums/partnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace nianbao {

namespace {

constexpr int kMostList = 600; // characters from a total to its last part
constexpr qsizetype kMostParts = 30;

class PartListReader {
public:
    PartListReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    QList<PartList> lists()
    {
        readAmong();
        for (const Quantity &total : m_quantities) {
            if (total.isCount())
                readBehind(total);
        }
        return m_lists;
    }

private:
    using Position = QList<Quantity>::const_iterator;

    [[nodiscard]] QStringView between(int start, int end) const { return QStringView(m_text).mid(start, end - start); }

    /// Where the first of the marks stands, at most kMostList characters on.
    [[nodiscard]] int endAt(int position, QStringView marks) const
    {
        const int last = qMin(int(m_text.size()), position + kMostList);
        while (position < last && !marks.contains(m_text[position]))
            ++position;
        return position;
    }

    /// Where the list ends; one part alone before a ； goes on behind it: 城管类20件，占40%；物业类30件.
    [[nodiscard]] int listEnd(int position) const
    {
        const int end = endAt(position, u"。；！？");
        const auto counts = std::count_if(firstFrom(m_quantities, position), firstFrom(m_quantities, end),
            [](const Quantity &each) { return !each.isPercent(); });
        return counts == 1 ? endAt(position, u"。！？") : end;
    }

    [[nodiscard]] int bracketsEnd(int position) const
    {
        int depth = 1;
        const int last = qMin(int(m_text.size()), position + kMostList);
        for (; position < last; ++position) {
            depth += m_text[position] == u'（' ? 1 : m_text[position] == u'）' ? -1 : 0;
            if (depth == 0)
                break;
        }
        return position;
    }

    /// 受理30件，其中…; 审结103件，综合纠错率18.4%。其中…
    void readAmong()
    {
        static const QRegularExpression kTail(QStringLiteral(
            "^[^，。；：（）\\d]{0,24}(?:（[^（）]{0,30}）[^，。；：（）\\d]{0,16}|，[^，。；（）\\d]{0,10}\\d+(?:\\."
            "\\d+)?[%％]|"
            "，20\\d\\d年(?:同期)?(?:为|是)?[\\d.]+[^，。；（）\\d]{1,4}|，(?:全部|均|已全部|已经全部|都)[^"
            "，。；：（）\\d]{2,14}|，(?:同比|较|比)[^，。；（）]{0,24}|，(?:增|上升|"
            "提高|下降|减|降)[^，。；（）]{0,12})*(?<aside>，[^"
            "，。；：（）\\d]{2,12})?"
            "[，；。（：]?$"));
        const QString kAmong = QStringLiteral("其中");
        for (int among = int(m_text.indexOf(kAmong)); among >= 0;) {
            const int next = int(m_text.indexOf(kAmong, among + 2));
            const Position behind = firstFrom(m_quantities, among);
            const Quantity *total = totalBefore(behind, among);
            const QRegularExpressionMatch tail =
                total ? kTail.match(between(total->range.end(), among).toString()) : QRegularExpressionMatch();
            const bool isOfThat = tail.hasMatch() && behind != m_quantities.end()
                && (behind->isPercent() || isCountedWith(m_text, *behind, *total));
            if (const Quantity *farther = isOfThat ? nullptr : fartherTotal(m_text, m_quantities, among); farther) {
                PartList list {SumLink::Among, farther, among + 2,
                    next >= 0 ? qMin(listEnd(among + 2), next) : listEnd(among + 2)};
                read(list);
            } else if (tail.hasMatch()) {
                PartList list {SumLink::Among, total, among + 2};
                list.isAside = tail.capturedLength(u"aside") > 0;
                list.earlier = earlierCounts(*total);
                list.isFar = tail.captured().contains(u'。') && hasRival(list.earlier);
                list.end = listEnd(among + 2);
                if (next >= 0)
                    list.end = qMin(list.end, next);
                read(list);
            }
            among = next;
        }
    }

    /// The last count before the position that no brackets enclose.
    [[nodiscard]] const Quantity *totalBefore(Position behind, int position) const
    {
        constexpr int kFar = 60; // characters
        int depth = 0;
        int last = position;
        if (position > 0 && m_text[position - 1] == u'（')
            --last;
        while (behind != m_quantities.begin()) {
            --behind;
            if (position - behind->range.end() > kFar)
                break;
            for (const QChar character : between(behind->range.end(), last))
                depth += character == u'）' ? 1 : character == u'（' ? -1 : 0;
            last = behind->range.start;
            const bool isCompared = isOfGrowth(m_text, *behind)
                || (isOfEarlier(m_text, *behind) && !isFirstOfSentence(*behind)); // 2025年办理案件58件，其中
            if (depth == 0 && behind->isCount() && !isCompared)
                return &*behind;
            if (depth == 0 && !behind->isPercent() && !isCompared)
                break;
        }
        return nullptr;
    }

    /// Whether one of them counts what the list may be of as well.
    [[nodiscard]] bool hasRival(const QList<const Quantity *> &earlier) const
    {
        return std::any_of(earlier.begin(), earlier.end(),
            [&](const Quantity *count) { return !isOfGrowth(m_text, *count) && !isOfEarlier(m_text, *count); });
    }

    /// What the total's sentence counts of its kind before it, the nearest first.
    [[nodiscard]] QList<const Quantity *> earlierCounts(const Quantity &total) const
    {
        constexpr int kFar = 200; // characters
        QList<const Quantity *> counts;
        int last = total.range.start;
        for (Position each = firstFrom(m_quantities, total.range.start); each != m_quantities.begin();) {
            --each;
            if (total.range.start - each->range.end() > kFar || between(each->range.end(), last).contains(u'。'))
                break;
            last = each->range.start;
            if (each->isOfKind(total))
                counts << &*each;
        }
        return counts;
    }

    void readBehind(const Quantity &total)
    {
        constexpr int kNoun = 14; // characters between the number and the mark, as in 213件文件：
        int position = total.range.end();
        if (m_text.mid(position, 1) == u"（")
            position = readBrackets(total, position + 1);
        int mark = endAt(position, u"，。；：（）0123456789");
        if (mark > position && mark < m_text.size() && m_text[mark] == u'（') { // 32个单位（部门22个、街道10个）
            if (between(mark, bracketsEnd(mark + 1)).contains(u'、'))
                readBrackets(total, mark + 1);
            mark = endAt(bracketsEnd(mark + 1) + 1, u"，。；：（）0123456789"); // 319个村（社区）中，
        }
        if (mark >= m_text.size() || (mark - position > kNoun && !isGoneThrough(between(position, mark))))
            return;
        if (m_text[mark].isDigit() && isOfThese(QStringView(m_text).mid(position, mark - position), u"中有")
            && !isJoinedToOther(total))
            read({SumLink::Among, &total, mark, endAt(mark, u"，。；！？")}); // 38个部门中有12个
        if (m_text[mark] == u'：') {
            readBehindColon(total, mark);
        } else if (m_text[mark] == u'，') {
            if (isOfThese(QStringView(m_text).mid(position, mark - position), u"中") && !isJoinedToOther(total))
                read({SumLink::Among, &total, mark + 1, endAt(mark + 1, u"。；！？")});
            else
                readBehindComma(total, mark + 1);
        }
    }

    void readBehindColon(const Quantity &total, int colon)
    {
        if (isPartial(between(colon + 1, int(m_text.size()))))
            return;
        if (const Quantity *farther = totalPassedOver(m_text, m_quantities, total, colon))
            read({SumLink::Among, farther, colon + 1, listEnd(colon + 1)});
        else
            read({SumLink::Colon, &total, colon + 1, endAt(colon + 1, u"。！？")});
    }

    /// Behind the brackets.
    int readBrackets(const Quantity &total, int start)
    {
        const int end = bracketsEnd(start);
        const QStringView list = between(start, end);
        const bool isOpen = isPartial(list) || list.startsWith(u"含") || list.startsWith(u"涉");
        if (!list.startsWith(u"其中"))
            read({isOpen ? SumLink::Containing : SumLink::Brackets, &total, start, end});
        return end + 1;
    }

    /// Not of 公民申请47件、法人申请6件，涉及公安27件: that goes over all of them.
    [[nodiscard]] bool isFirstOfSentence(const Quantity &total) const
    {
        const int start = sentenceAt(m_text, total.range.start).start;
        return std::none_of(m_quantities.begin(), m_quantities.end(), [&](const Quantity &each) {
            return each.range.start >= start && each.range.start < total.range.start && each.isOfKind(total);
        });
    }

    /// 3个区、5个县中，有6个: the total is of both.
    [[nodiscard]] bool isJoinedToOther(const Quantity &total) const
    {
        const Position each = firstFrom(m_quantities, total.range.start);
        const int start = total.range.start;
        const bool isJoined = start > 0 && QStringView(u"、和与及").contains(m_text[start - 1]);
        return isJoined && each != m_quantities.begin() && std::prev(each)->isCount();
    }

    void readBehindComma(const Quantity &total, int start)
    {
        static constexpr std::array kContaining {
            QStringView(u"包括"), QStringView(u"包含"), QStringView(u"涵盖"), QStringView(u"含")};
        static constexpr std::array kConcerning {QStringView(u"涉及"), QStringView(u"涉")};
        static constexpr std::array kBeing {
            QStringView(u"分别"), QStringView(u"即"), QStringView(u"分为"), QStringView(u"分")};
        const QStringView list = between(start, int(m_text.size()));
        const auto begins = [&](QStringView word) { return list.startsWith(word); };
        const int end = endAt(start, u"。；！？");
        const int sorted = list.startsWith(u'按') ? endAt(start, u"：，。；0123456789") : -1;
        if (begins(u"其中"))
            return; // read already
        static const QRegularExpression kAside(QStringLiteral("^经(?:调整|清理|梳理|评估|审核|核查|评查|论证)，"));
        constexpr int kLongest = 6; // characters: 21项，经调整，取消3项
        if (const int aside = int(kAside.match(list.left(kLongest).toString()).capturedLength()); aside > 0)
            return readBehindComma(total, start + aside);
        if (const int compared = comparisonEnd(m_text, start); compared > start) {
            if (belongs(total, compared))
                readComma({SumLink::Comma, &total, compared, endAt(compared, u"。；！？")});
            return;
        }
        const bool isConcerning = std::any_of(kConcerning.begin(), kConcerning.end(), begins)
            && isFirstOfSentence(total) && !isOfOtherNoun(m_text, total, m_quantities, start);
        if (isConcerning || std::any_of(kContaining.begin(), kContaining.end(), begins))
            readToAmong(SumLink::Containing, total, start, end);
        else if (sorted > 0 && isSorted(between(start, sorted)))
            readToAmong(SumLink::Respectively, total, sorted + 1, end);
        else if (std::any_of(kBeing.begin(), kBeing.end(), begins))
            read({SumLink::Respectively, &total, start, end});
        else if (belongs(total, start) || mayBeOpposite(start, end))
            readComma({SumLink::Comma, &total, start, end});
        else if (isOfKinds(total, start))
            readKinds(total, start, end);
    }

    /// 审查合同、协议408份，行政协议215份、民事合同201份: kinds of what is counted.
    [[nodiscard]] bool isOfKinds(const Quantity &total, int position) const
    {
        constexpr int kFarthest = 24; // characters of the total's words
        const Position first = firstFrom(m_quantities, position);
        const int from = qMax(0, total.range.start - kFarthest);
        return first != m_quantities.end() && first->subject.start == position
            && isKindOf(m_text.mid(position, first->subject.length), m_text.mid(from, total.range.start - from));
    }

    /// 按所在机构分，路政58名、运管53名，其中法律专业毕业的29名: up to what is told of all of them, or of the last.
    void readToAmong(SumLink link, const Quantity &total, int start, int end)
    {
        const qsizetype among = between(start, end).indexOf(u"，其中");
        PartList list {link, &total, start, among < 0 ? end : start + int(among)};
        list.isSorted = link == SumLink::Respectively;
        read(list);
    }

    void readKinds(const Quantity &total, int start, int end)
    {
        PartList list {SumLink::Comma, &total, start, end};
        list.isOfKinds = true;
        readComma(list);
    }

    void readComma(PartList list)
    {
        list.earlier = earlierCounts(*list.total);
        read(list);
    }

    /// Looked at in few characters: 已整改45处，未整改5处.
    [[nodiscard]] bool mayBeOpposite(int start, int end) const
    {
        constexpr int kNear = 40; // characters
        const QStringView list = between(start, qMin(end, start + kNear));
        return std::any_of(
            list.begin(), list.end(), [](QChar each) { return QStringView(u"未不尚正仍").contains(each); });
    }

    [[nodiscard]] bool belongs(const Quantity &total, int position) const
    {
        const Position first = firstFrom(m_quantities, position);
        const QString own = subjectOf(m_text, total).remove(QStringLiteral("现行有效")); // before the review
        return first != m_quantities.end()
            && belongsBehindComma(subjectOf(m_text, *first), own, wordsAround(m_text, total, position));
    }

    void read(PartList list)
    {
        gather(list);
        if (!list.parts.isEmpty())
            m_lists << list;
    }

    void gather(PartList &list) const
    {
        int depth = 0;
        int last = list.start;
        for (Position each = firstFrom(m_quantities, list.start); each != m_quantities.end(); ++each) {
            if (each->range.start >= list.end || list.parts.size() >= kMostParts)
                break;
            for (const QChar character : between(last, each->range.start))
                depth += character == u'（' ? 1 : character == u'）' ? -1 : 0;
            last = each->range.start;
            const TextRange named = bracketedSubject(m_text, *each, list.start);
            const QString subject = withoutBrackets(m_text.mid(named.start, named.length));
            if (depth < 0 || endsList(m_text, list, *each, subject))
                break;
            if (depth > 0 || each->isPercent())
                continue;
            if (!isCountedWith(m_text, *each, *list.total)) {
                list.isMixed = true;
                if (list.link == SumLink::Comma)
                    break;
                continue;
            }
            list.parts << *each;
            list.parts.last().subject = named;
            list.names << listedName(m_text, *each, subject);
            if (isLastOfRow(list, *each))
                break;
        }
    }

    /// 土地纠纷61件、其他纠纷46件，调解成功281件: behind the others something else is counted.
    [[nodiscard]] bool isLastOfRow(const PartList &list, const Quantity &part) const
    {
        const QStringView name = between(part.subject.start, part.range.start);
        return list.parts.size() > 2 && (name.startsWith(u"其他") || name.startsWith(u"其它"))
            && m_text.mid(part.subject.start - 1, 1) == u"、" && m_text.mid(part.range.end(), 1) == u"，";
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    QList<PartList> m_lists;
};

} // namespace

bool PartList::isExact() const
{
    return !total->approximate && !parts.isEmpty()
        && std::none_of(parts.begin(), parts.end(), [](const Quantity &part) { return part.approximate; });
}

QString wordsAround(const QString &text, const Quantity &total, int end)
{
    constexpr int kBefore = 40; // characters: 许可案卷180卷、处罚案卷96卷，共276卷
    int from = total.subject.start;
    const QString subject = text.mid(from, total.subject.length);
    if (subject.startsWith(u"共") || subject.startsWith(u"合计") || subject.startsWith(u"总计")) {
        const int floor = qMax(0, from - kBefore);
        while (from > floor && text[from - 1] != u'。' && text[from - 1] != u'；')
            --from;
    }
    const int floor = qMax(0, from - kBefore);
    for (int name = from; name > floor && text[name - 1] == u'、'; from = name) { // 审核规范性文件、合同67件
        for (--name; name > floor && !QStringView(u"，。；：、0123456789").contains(text[name - 1]);)
            --name;
        if (name > 0 && text[name - 1].isDigit())
            break;
    }
    return text.mid(from, end - from);
}

QList<PartList> partListsIn(const QString &text, const QList<Quantity> &quantities)
{
    return PartListReader(text, quantities).lists();
}

} // namespace nianbao
