// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/distantparts.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/sums/bracketednames.h"
#include "core/proofread/sums/partlists.h"
#include "core/proofread/sums/partnames.h"
#include "core/proofread/sums/partrows.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kFar = 300; // characters before a list
constexpr int kMostList = 600; // characters

enum class Head { Among, Sorted, Named };

/// The parts that begin a sentence, with what may be their total.
struct DistantList {
    Head head = Head::Among;
    QString name; ///< 审结 of 审结案件中
    PartList parts;
    QList<const Quantity *> near; ///< of the sentence before, the nearest first
    QList<const Quantity *> all; ///< farther back as well
    bool isAll = false; ///< 受理的案件全部审结: all of the total
    bool isVague = false; ///< something is counted of which only 余 or 近 is known
};

class DistantReader {
public:
    DistantReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    [[nodiscard]] QList<Sum> sums() const
    {
        static const QRegularExpression kHead(QStringLiteral(
            "[。；](?:(?<among>其中[，：]?)|(?<sorted>[^，。；：、\\d]{0,10}?(?:按|从)[^，。；：、\\d]{1,10}(?:分|划分|"
            "看|来看|"
            "分类|统计)[，：]|[^，。；：\\d]{0,12}(?:集中在|涉及|分为|体现在)[两三四五六]个?(?:方面|领域|类别?)：)|"
            "(?:在|上述|全部)?(?:全年)?(?<name>[一-龥]{2,6}?)的?(?:案件|纠纷|事项|问题|文件)中，|(?<all>[一-龥]{2,4}?)"
            "的?(?:案件|"
            "申请|事项)(?:"
            "已经?)?(?:全部|均已?|都已?)(?:审结|办结|结案|答复)，其中|(?:其中)?(?:"
            "评出|评定|评为)(?=优秀))"));
        QList<Sum> sums;
        QRegularExpressionMatchIterator matches = kHead.globalMatch(m_text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            DistantList list;
            list.head = match.capturedLength(u"among") > 0 ? Head::Among
                : match.capturedLength(u"sorted") > 0      ? Head::Sorted
                                                           : Head::Named;
            list.isAll = match.capturedLength(u"all") > 0;
            list.name = match.captured(u"name") + match.captured(u"all");
            if (!read(list, int(match.capturedStart()), int(match.capturedEnd())))
                continue;
            if (const std::optional<Sum> sum = sumOf(list))
                sums << *sum;
        }
        return sums;
    }

private:
    bool read(DistantList &list, int mark, int start) const
    {
        PartList &parts = list.parts;
        parts.start = start;
        parts.end = endOf(start);
        for (auto each = firstFrom(m_quantities, start); each != m_quantities.end(); ++each) {
            if (each->range.start >= parts.end)
                break;
            if (each->isPercent())
                continue;
            const TextRange named = bracketedSubject(m_text, *each, start);
            const QString name = partName(withoutBrackets(m_text.mid(named.start, named.length)));
            if (!each->isCount() || name.isEmpty() || (!parts.parts.isEmpty() && !each->isOfKind(parts.parts.first())))
                break;
            parts.parts << *each;
            parts.names << name;
        }
        if (parts.parts.size() < 2)
            return false;
        parts.total = &parts.parts.first();
        if (!parts.isExact())
            return false;
        gatherTotals(list, mark);
        return !list.near.isEmpty();
    }

    /// 出租汽车类（含网约车）341件: a note within a name does not end the list.
    [[nodiscard]] int endOf(int start) const
    {
        static const QRegularExpression kNote(QStringLiteral("^（[^（）\\d，。；：]{1,16}）"));
        constexpr int kLongest = 18; // characters
        const int last = qMin(int(m_text.size()), start + kMostList);
        int end = start;
        while (end < last && !QStringView(u"。；！？（）").contains(m_text[end])) {
            ++end;
            if (end < last && m_text[end] == u'（')
                end += int(kNote.match(m_text.mid(end, kLongest)).capturedLength());
        }
        return end;
    }

    void gatherTotals(DistantList &list, int mark) const
    {
        bool isNear = true;
        int last = mark;
        for (auto each = firstFrom(m_quantities, mark); each != m_quantities.begin();) {
            --each;
            if (mark - each->range.end() > kFar)
                break;
            isNear &= !QStringView(m_text).mid(each->range.end(), last - each->range.end()).contains(u'。');
            last = each->range.start;
            if (!each->isOfKind(list.parts.parts.first()))
                continue;
            list.all << &*each;
            list.isVague |= each->approximate;
            const bool isCompared = isOfGrowth(m_text, *each) || isOfEarlier(m_text, *each);
            const bool isNamed = list.head != Head::Named
                || (list.near.isEmpty() && isNamedSo(*each, list.name)
                    && (!list.name.isEmpty() || hasRoom(*each, list.parts)));
            if ((isNear || list.head == Head::Named) && !isCompared && isNamed && !each->approximate)
                list.near << &*each;
        }
    }

    /// 不合格1件 is no total of 优秀20件、合格6件.
    [[nodiscard]] bool hasRoom(const Quantity &total, const PartList &list) const
    {
        return !list.names.contains(partName(subjectOf(m_text, total)))
            && std::all_of(
                list.parts.begin(), list.parts.end(), [&](const Quantity &part) { return part.value <= total.value; });
    }

    /// 审结40件 for 审结案件中; 未审结6件 is not.
    [[nodiscard]] bool isNamedSo(const Quantity &quantity, const QString &name) const
    {
        const QString subject = subjectOf(m_text, quantity);
        const qsizetype at = subject.lastIndexOf(name);
        return at >= 0 && !subject.left(at).endsWith(u'未') && !subject.left(at).endsWith(u'不')
            && !subject.left(at).endsWith(u"不予");
    }

    /// Whether the parts, or the first of them, make one of the counts or several of them together.
    [[nodiscard]] static bool holds(const DistantList &list)
    {
        double made = 0;
        for (qsizetype count = 0; count < list.parts.parts.size(); ++count) {
            made += list.parts.parts[count].value;
            if (count == 0)
                continue;
            double together = 0;
            const bool fits = std::any_of(list.all.begin(), list.all.end(), [&](const Quantity *total) {
                together += total->value;
                const Sum sum {*total, list.parts.parts.mid(0, count + 1)};
                return (!sum.isMore() && !sum.isLess()) || together == made;
            });
            if (fits)
                return true;
        }
        return false;
    }

    [[nodiscard]] static const Quantity *largest(const QList<const Quantity *> &counts)
    {
        return *std::max_element(counts.begin(), counts.end(),
            [](const Quantity *one, const Quantity *other) { return one->value < other->value; });
    }

    /// Whether nothing is counted behind the parts but rates.
    [[nodiscard]] bool isEnd(const PartList &parts) const
    {
        const int end = parts.parts.last().range.end();
        return std::all_of(firstFrom(m_quantities, end), firstFrom(m_quantities, parts.end),
            [](const Quantity &behind) { return behind.isPercent(); });
    }

    /// 审核文件1件、27份合同，提出意见33条。其中，采购合同19份、服务合同8份: kinds of the noun behind the number.
    [[nodiscard]] bool areKindsOf(const Quantity &total, const QStringList &names) const
    {
        constexpr qsizetype kNoun = 2; // characters
        const QString noun = m_text.mid(total.range.end(), kNoun);
        return areParallel(names) && std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return name.size() > kNoun && name.endsWith(noun);
        });
    }

    /// Whether the parts are meant to be all there is.
    [[nodiscard]] bool isWhole(const DistantList &list, const PartKinship &kinship) const
    {
        if (!isEnd(list.parts) || m_text.mid(list.parts.parts.last().range.end(), 1) == u"等")
            return false;
        constexpr qsizetype kFewest = 3;
        return kinship.isWhole || (list.isAll && kinship.isKnown)
            || (list.head == Head::Sorted && list.parts.parts.size() >= kFewest)
            || (list.head == Head::Named && list.parts.parts.size() >= kFewest && areOnceOnly(list.parts.names)
                && Sum {*list.near.first(), list.parts.parts, true}.isOfSlip())
            || (list.head == Head::Among && list.near.size() == 1 && areKindsOf(*list.near.first(), list.parts.names))
            || (kinship.closedFrom > 0 && list.parts.parts.size() >= kinship.closedFrom);
    }

    /// 从类型看，…，其他27件。: who sorts, and names the rest, leaves out nothing.
    [[nodiscard]] static bool isSortedWithRest(const DistantList &list, const Sum &sum)
    {
        constexpr double kNearly = 0.8;
        return list.head == Head::Sorted && list.near.size() == 1 && list.parts.names.last().startsWith(u"其他")
            && sum.together().most >= kNearly * sum.total.value && sum.total.value >= kNearly * sum.together().least;
    }

    [[nodiscard]] std::optional<Sum> sumOf(const DistantList &list) const
    {
        if (holds(list))
            return {};
        QString words;
        for (const Quantity *total : list.near)
            words += subjectOf(m_text, *total);
        const PartKinship kinship = kinshipOf(list.parts.names, list.parts.parts.first().unit, words + list.name);
        const bool isRow = rowLength(m_text, list.parts) == list.parts.parts.size();
        if (!kinship.isKnown && !(kinship.isApart && (isRow || list.head == Head::Sorted)))
            return {};
        Sum sum {*list.near.first(), list.parts.parts, true};
        if (isWhole(list, kinship)) {
            for (const Quantity *total : list.near) {
                sum.total = *total;
                if (sum.isOfSlip() || list.head == Head::Named || isSortedWithRest(list, sum))
                    return sum;
            }
        }
        sum.total = *list.near.first();
        sum.isWhole = false;
        if (list.head == Head::Named && kinship.isKnown && sum.isMore() && sum.isOfSlip())
            return sum; // 成功化解229起。化解的纠纷中，在村一级化解的182起，由乡里化解的49起
        sum.total = *largest(list.near);
        sum.isCertain = sum.together().least > largest(list.all)->value;
        const bool isTotal = list.head != Head::Named && !list.isVague && (sum.isCertain || sum.isOfSlip());
        return isTotal && sum.isMore() ? std::optional(sum) : std::nullopt;
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
};

} // namespace

QList<Sum> distantSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 3; // a total and two parts
    if (quantities.size() < kFewest)
        return {};
    return DistantReader(text, quantities).sums();
}

} // namespace nianbao
