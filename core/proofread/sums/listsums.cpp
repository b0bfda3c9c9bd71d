// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/listsums.h"

#include "core/proofread/sums/nearsums.h"
#include "core/proofread/sums/partbands.h"
#include "core/proofread/sums/partnames.h"
#include "core/proofread/sums/partrows.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// Whether a total and the parts listed for it are a sum, and whether the list leaves nothing over.
class ListSumReader {
public:
    ListSumReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    /// By what the parts are called, or, where that says nothing, by what they nearly make.
    [[nodiscard]] std::optional<Sum> sumOf(const PartList &list) const
    {
        const auto isLarger = [&](const Quantity &part) { return part.value > list.total->value; };
        if (list.link == SumLink::Among && std::any_of(list.parts.begin(), list.parts.end(), isLarger)
            && isOfEarlier(list) && !isAllButForSlip(list))
            return {};
        std::optional<Sum> sum = sumByNames(list);
        if (sum && areOrders(list.names) && !sum->isOfSlip() && sum->parts.size() > 1)
            return {};
        if (sum && areOrders(list.names))
            sum->isCertain = false;
        if (sum && !(sum->isLess() && !sum->isWhole))
            return sum;
        const std::optional<Sum> near = nearSum(m_text, list);
        return near ? near : sum;
    }

private:
    /// 责令改正8起、立案处罚5起: who is punished is ordered to mend it as well, so that both may be of one, but for a
    /// slip.
    [[nodiscard]] static bool areOrders(const QStringList &names)
    {
        return std::any_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith(u"责令"); })
            && std::any_of(names.begin(), names.end(), [](const QString &name) { return name.startsWith(u"立案"); });
    }

    /// 优秀20件，合格50件，不合格2件 of 52: the first part is one of the second.
    [[nodiscard]] static bool isFirstWithinOthers(const PartList &list)
    {
        double others = 0;
        for (const Quantity &part : list.parts.mid(1))
            others += part.value;
        constexpr qsizetype kFewest = 3;
        return list.parts.size() >= kFewest && others == list.total->value;
    }

    /// 案卷320卷，优秀214卷，合格98卷，不合格8卷: what looks like a total is the first of the parts, or is within them
    /// (合格312卷，不合格8卷).
    [[nodiscard]] bool isFirstPart(const PartList &list) const
    {
        double parts = 0;
        for (const Quantity &part : list.parts)
            parts += part.value;
        const double all = parts + list.total->value;
        if (QStringView(m_text).mid(list.total->subject.start, list.total->subject.length).startsWith(u'共'))
            return false; // 加上结转3件，共办理46件，审结40件
        double together = list.total->value;
        return std::any_of(list.earlier.begin(), list.earlier.end(), [&](const Quantity *count) {
            together += count->value; // 行政编制45名、事业编制20名，实有58名，缺编7名
            return count->value == all || count->value == parts || together == parts;
        });
    }

    /// Names that no set knows are parts only in a row of pauses.
    [[nodiscard]] bool areInRow(const PartList &list) const { return rowLength(m_text, list) == list.parts.size(); }

    /// 办理应诉案件7件，其中一审4件: the total is what it is, whatever else the sentence counts.
    [[nodiscard]] bool isOwnTotal(const PartList &list) const
    {
        const QString around = wordsAround(m_text, *list.total, list.start);
        const QStringList known = list.names.mid(0, qMax<qsizetype>(knownRun(list.names), 2));
        return !list.isAside && !list.isFar && kinshipOf(known, list.total->unit, around).belongs;
    }

    /// 制止违法行为1320起，立案648起，其中涉河建设类153起、…、其他类31起: whoever names the rest names all of the 648.
    [[nodiscard]] bool isAllButForSlip(const PartList &list) const
    {
        return list.isExact() && list.names.last().startsWith(u"其他") && areInRow(list)
            && Sum {*list.total, list.parts, true}.isOfSlip();
    }

    /// 制定文件1件，其中涉及人才引进的2件、涉及培训补贴的1件: of nothing else is there more than the parts.
    [[nodiscard]] static bool isFirstTooLarge(const PartList &list)
    {
        return list.earlier.isEmpty() && !list.isAside && !list.isFar && list.isExact()
            && list.parts.first().bounds().least > list.total->bounds().most;
    }

    /// 受理9812件，办结9806件，在办6件；其中…、其他2327件: a list that names all makes one of the counts but for a
    /// slip.
    [[nodiscard]] std::optional<Sum> sumOfSlip(const PartList &list) const
    {
        const bool isAll = list.names.size() > 2 && kinshipOf(list.names, list.total->unit, {}).isWhole;
        Sum sum {*list.total, list.parts, true};
        if (!isAll || list.link != SumLink::Among || !list.isExact() || !sum.isMore())
            return {};
        for (const Quantity *count : list.earlier) {
            sum.total = *count;
            if (sum.isOfSlip())
                return sum;
        }
        return {};
    }

    /// 现行有效的64件 are those before a review, no part of what came of it.
    [[nodiscard]] QString nameOf(const Quantity &quantity) const
    {
        return partName(subjectOf(m_text, quantity).remove(QStringLiteral("现行有效")));
    }

    /// 审结34件，其中维持21件 …，尚有3件正在审理: what has not ended is none of those that have.
    void dropUnended(PartList &list) const
    {
        static const QRegularExpression kLeft(
            QStringLiteral("^(?:尚有|还有|仍有|剩余|其余|年末未结|未审结|未结|正在审理)"));
        const QString total = subjectOf(m_text, *list.total);
        if (list.link == SumLink::Among && total.contains(u'结') && list.parts.size() > 2
            && kLeft.match(list.names.last()).hasMatch()) {
            list.parts.removeLast();
            list.names.removeLast();
        }
    }

    /// 行政许可9项、…、其他权力15项: behind names of a set the rest belongs to it.
    static void nameRest(QStringList &names)
    {
        static const QString kOther = QStringLiteral("其他");
        if (names.size() > 2 && names.last().startsWith(kOther) && knownRun(names) == names.size() - 1)
            names.last() = kOther;
    }

    /// 其中新出台的23件、存量的41件，修改3件: behind a row that leaves nothing over a comma begins another matter.
    [[nodiscard]] bool beginsAnew(const PartList &list, bool isEnoughInRow) const
    {
        return areOpposite(list.names) || (isEnoughInRow && areInRow(list));
    }

    /// 受理1400件，办结1000件，其中甲镇735件、乙镇505件: of places, that the first count has room for.
    [[nodiscard]] static bool mayBeOfEarlier(const PartList &list, const Sum &sum)
    {
        return list.link == SumLink::Among && areOnceOnly(list.names) && sum.isMore()
            && std::any_of(list.earlier.begin(), list.earlier.end(),
                [&](const Quantity *count) { return count->value >= sum.together().least; });
    }

    [[nodiscard]] std::optional<Sum> sumByNames(PartList list) const
    {
        dropUnended(list);
        if ((list.link == SumLink::Among && !isOwnTotal(list) && !isFirstTooLarge(list) && isOfAnother(list))
            || (list.link == SumLink::Comma && (isFirstPart(list) || isSibling(nameOf(*list.total), list.names)))
            || isFirstWithinOthers(list))
            return {};
        if (const std::optional<Sum> sum = sumOfSlip(list))
            return sum;
        if (const Quantity *larger = largerThanTotal(list))
            return Sum {*list.total, {*larger}, false, true};
        if (const std::optional<Sum> sum = overfullRow(m_text, list);
            sum && (knownRun(list.names) < list.names.size() || (sum->isCertain && areOnceOnly(list.names))))
            return sum;
        const bool strict = list.link == SumLink::Colon || list.link == SumLink::Respectively;
        nameRest(list.names);
        const qsizetype known = knownRun(list.names);
        const bool isCut = known > 1 && known < list.names.size() && !strict
            && !kinshipOf(list.names, list.total->unit, wordsAround(m_text, *list.total, list.start)).isWhole;
        const QString nextMark = isCut ? m_text.mid(list.parts[known].subject.start - 1, 1) : QString();
        const bool goesOnInRow = nextMark == u"、";
        if (isCut) {
            list.parts = list.parts.mid(0, known);
            list.names = list.names.mid(0, known);
        }
        if (list.parts.size() < 2 || !list.isExact())
            return {};
        const QString around = wordsAround(m_text, *list.total, list.start);
        const PartKinship kinship = kinshipIn(list, around);
        if (list.link == SumLink::Comma && around.contains(u'新'))
            return {}; // 新收40件，胜诉45件: also of those of the year before
        const bool unnamed = list.link == SumLink::Respectively
            && std::count(list.names.begin(), list.names.end(), QString()) >= list.names.size() - 1;
        const bool apart = kinship.isKnown || unnamed || (list.isSorted && areInRow(list))
            || (kinship.isApart && !list.isAside
                && (strict || kinship.isWhole || ((list.link != SumLink::Comma || list.isOfKinds) && areInRow(list))));
        if (!apart || ((list.link == SumLink::Comma || list.isFar) && !kinship.belongs && !areKinds(list, around)))
            return {};
        Sum sum {*list.total, list.parts, false, kinship.isKnown || strict || isFilled(list)};
        upToWhatHolds(sum, kinship.isKnown);
        if (!kinship.isKnown && mayBeOfEarlier(list, sum))
            return {};
        const bool isClosed =
            (strict && !list.isMixed) || isFilled(list) || isNearlyAll(list, kinship, sum) || areAllClasses(list);
        QString behind = m_text.mid(sum.range().end(), kGoesOn);
        if (const qsizetype stop = behind.indexOf(u'。'); stop >= 0)
            behind.truncate(stop); // what the next sentence tells belongs to no list
        static const QRegularExpression kOfThese(
            QStringLiteral("^[；，](?:在|对)?已?[一-龥]{2,4}的?(?:案件|申请|事项)?中，"));
        if (kOfThese.match(behind).hasMatch())
            behind.clear(); // 不予受理14件；已受理的案件中，审结96件
        if (behind.contains(u"重复") || behind.contains(u"交叉"))
            return {}; // 省级20个、市级30个（含重复命名）
        const bool isOneUnit = std::all_of(list.parts.begin(), list.parts.end(),
            [&](const Quantity &part) { return part.unit.isEmpty() || part.isOfKind(*list.total); });
        const bool isNewClause = !goesOnInRow && beginsAnew(list, known > 2 || (kinship.isWhole && nextMark == u"，"));
        sum.isWhole = isOneUnit && (!isCut || isNewClause) && (kinship.isWhole || isClosed) && !behind.startsWith(u'等')
            && !goesOn(list.names, behind);
        return sum;
    }

    /// Whether a list that only a comma joins has nothing but kinds of what the total counts.
    [[nodiscard]] bool areKinds(const PartList &list, const QString &around) const
    {
        const QString total = m_text.mid(qMax(0, list.total->subject.start - kGoesOn),
            list.total->range.start - qMax(0, list.total->subject.start - kGoesOn));
        return list.isOfKinds && !around.contains(u'新')
            && std::all_of(
                list.names.begin(), list.names.end(), [&](const QString &name) { return isKindOf(name, total); });
    }

    /// By their names, or as bands of sizes: 10亿元以上6个、5亿～10亿元23个.
    [[nodiscard]] PartKinship kinshipIn(const PartList &list, const QString &around) const
    {
        const QString levels = levelsBefore(m_text, list.total->subject.start);
        const PartKinship kinship = kinshipOf(list.names, list.total->unit, levels + around);
        const QStringView said = QStringView(m_text).mid(list.start, list.parts.last().range.end() - list.start);
        if (kinship.isKnown || !(said.contains(u"以上") || said.contains(u"以下") || said.contains(u"以内")))
            return kinship;
        QStringList texts;
        int from = list.start;
        for (const Quantity &part : list.parts) {
            texts << m_text.mid(from, part.range.start - from);
            from = part.range.end();
        }
        return areBandsApart(texts) ? PartKinship {true, true, false, 0, list.parts.size() > 2} : kinship;
    }

    /// 受理30件，其中甲镇40件: of those that a mark of pause joins to the first, any.
    [[nodiscard]] const Quantity *largerThanTotal(const PartList &list) const
    {
        const bool among = list.link == SumLink::Among || list.link == SumLink::Containing;
        if (!among || list.isAside || list.isFar || list.total->approximate)
            return nullptr;
        for (const Quantity &part : list.parts) {
            const bool isJoined = &part == &list.parts.first() || m_text.mid(part.subject.start - 1, 1) == u"、"
                || haveOneStem(list.names.mid(0, &part - list.parts.constData() + 1));
            if (!isJoined || part.approximate)
                break;
            if (part.bounds().least > list.total->bounds().most && !isOfRow(list, part) && !isMadeInPlaces(list, part))
                return &part;
        }
        return nullptr;
    }

    /// 26个乡镇中，建成司法所28个: what was made in them is not some of them.
    [[nodiscard]] bool isMadeInPlaces(const PartList &list, const Quantity &part) const
    {
        constexpr int kNoun = 4; // characters of a verb and what it made
        const int from = list.total->range.end();
        return list.total->unit == u"个" && part.subject.length >= kNoun
            && QStringView(m_text).mid(from, qMax(0, list.start - from)).endsWith(u"中，");
    }

    /// 专职1974人、兼职1283人，其中持证3121人: 其中 is of the whole row.
    [[nodiscard]] bool isOfRow(const PartList &list, const Quantity &part) const
    {
        double together = list.total->value;
        int start = list.total->subject.start;
        for (auto each = firstFrom(m_quantities, list.total->range.start); each != m_quantities.begin();) {
            --each;
            if (each->range.end() + 1 != start || m_text[each->range.end()] != u'、' || !each->isOfKind(*list.total))
                break;
            together += each->value;
            start = each->subject.start;
        }
        return part.value <= together;
    }

    /// 检测4360批次，检出不合格64批次，合格率98.5%，其中蔬菜1580批次、水果720批次: all of them are of the first count.
    [[nodiscard]] static bool isOfEarlier(const PartList &list)
    {
        double all = 0;
        for (const Quantity &part : list.parts)
            all += part.value;
        return list.parts.size() > 1
            && std::any_of(list.earlier.begin(), list.earlier.end(),
                [&](const Quantity *count) { return count->value > list.total->value && count->value >= all; });
    }

    /// 审核合同39份，包括工程建设类21份、土地流转类11份、物资采购类7份
    [[nodiscard]] bool areAllClasses(const PartList &list) const
    {
        constexpr qsizetype kFewest = 3;
        return list.link == SumLink::Containing && list.names.size() >= kFewest && areOnceOnly(list.names)
            && QStringView(m_text).mid(list.start).startsWith(u"包");
    }

    /// Brackets with nothing in them but the parts: 30件（许可20件、处罚10件）.
    [[nodiscard]] static bool isFilled(const PartList &list)
    {
        return list.link == SumLink::Brackets && !list.isMixed && list.parts.last().range.end() == list.end;
    }

    /// 审结50件，其中维持30件、撤销8件、驳回6件、终止4件。: who names that many ways in which cases end names all; and
    /// of other names that a set knows, three that leave out next to nothing are meant to leave out nothing.
    [[nodiscard]] bool isNearlyAll(const PartList &list, const PartKinship &kinship, const Sum &sum) const
    {
        constexpr qsizetype kFewest = 3;
        constexpr double kNearly = 0.9;
        const QString next = m_text.mid(sum.range().end(), 1);
        if (!kinship.isKnown || list.isMixed || sum.parts.size() < kFewest)
            return false;
        if (next == u'，' && list.link == SumLink::Among)
            return sum.isOfSlip() && sum.together().most >= kNearly * sum.total.value;
        static const QRegularExpression kCompared(QStringLiteral("^，(?:同比|[比较](?:上年|去年|20\\d\\d年))"));
        const bool isCompared = kCompared.match(m_text.mid(sum.range().end(), kGoesOn)).hasMatch();
        if (!(QStringView(u"。；）").contains(next) || isCompared) || isOfWork(list))
            return false;
        return (kinship.closedFrom > 0 && sum.parts.size() >= kinship.closedFrom)
            || (list.link != SumLink::Comma && sum.together().most >= kNearly * sum.total.value);
    }

    /// 办理复议案件50件，维持30件; 行政诉讼案件50件，驳回30件: those that have not ended are left out.
    [[nodiscard]] bool isOfWork(const PartList &list) const
    {
        static const QRegularExpression kCases(QStringLiteral("办理|(?:诉讼|应诉|复议)案件$"));
        const QString total = subjectOf(m_text, *list.total);
        return list.link == SumLink::Comma && kCases.match(total).hasMatch() && !total.contains(u'结');
    }

    /// What follows a sum that holds is new, unless a mark of pause adds another name of the set:
    /// 受理88件、不予受理5件、 补正3件、其他4件 are not 96.
    void upToWhatHolds(Sum &sum, bool isSet) const
    {
        constexpr qsizetype kFewest = 2;
        Bounds together;
        for (qsizetype count = 1; count < sum.parts.size(); ++count) {
            const Bounds part = sum.parts[count - 1].bounds();
            together = {together.least + part.least, together.most + part.most};
            const Bounds total = sum.total.bounds();
            if (count < kFewest || together.least > total.most || together.most < total.least)
                continue;
            const QString mark = m_text.mid(sum.parts[count].subject.start - 1, 1);
            if (isSet && (mark == u"、" || mark == m_text.mid(sum.parts[1].subject.start - 1, 1)))
                continue;
            sum.parts = sum.parts.mid(0, count);
            return;
        }
    }

    static constexpr int kGoesOn = 12; // characters: 二审90件；再审4件

    const QString &m_text;
    const QList<Quantity> &m_quantities;
};

} // namespace

std::optional<Sum> sumOfList(const QString &text, const QList<Quantity> &quantities, const PartList &list)
{
    return ListSumReader(text, quantities).sumOf(list);
}

} // namespace nianbao
