// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/likelysums.h"

#include "core/proofread/sums/countrows.h"
#include "core/proofread/sums/partnames.h"
#include "core/proofread/sums/remainderwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr double kLeast = 4; // of fewer things none is missed

class LikelySumReader {
public:
    LikelySumReader(const QString &text, const CountRow &row)
        : m_text(text)
        , m_row(row)
    {
    }

    [[nodiscard]] std::optional<Sum> sum() const
    {
        const qsizetype first = m_row.firstAlone(m_text);
        if (first + 2 < m_row.counts.size()) {
            if (const std::optional<Sum> sum = sumFrom(first))
                return sum;
        }
        return first > 0 && isBeforeComma(m_row.counts.first()) ? sumFrom(0) : std::nullopt;
    }

    /// The total stands in the sentence before.
    [[nodiscard]] std::optional<Sum> spanned() const
    {
        static const QRegularExpression kOpened(
            QStringLiteral("(?<!^)其中|中，|主要(?![^，。]{0,40}[两三四五六]个?(?:方面|"
                           "领域|类别?)，分别)|每|各(?!级|类)|结转|结存|结余|旧存|追加|"
                           "上年|去年|年初"));
        static const QRegularExpression kSorted(QStringLiteral("^(?:按|从)"));
        const Sum sum {m_row.counts.first(), m_row.counts.mid(1)};
        const int end = sum.parts.last().range.end();
        const int start = m_row.isNamed ? sum.parts.first().subject.start : m_row.sentence.start;
        const QString words = m_text.mid(start, end - start);
        static const QRegularExpression kRest(QStringLiteral("其余|余下|剩余|未|尚|正在|仍在|在审|在办|转入|结转"));
        const bool isNext = m_row.sentence.start > 0
            && (m_row.isNamed || m_text[m_row.sentence.start - 1] == u'。' || kSorted.match(words).hasMatch()
                || kRest.match(nameOf(sum.parts.last())).hasMatch());
        const bool isPlain = isNext && !isTaken(sum.parts.first()) && !kOpened.match(words).hasMatch()
            && !QStringView(m_text).mid(end).startsWith(u'等') && !m_row.others.contains(sum.together().least);
        return isPlain && isLikely(sum) ? std::optional(sum) : std::nullopt;
    }

    /// 首期1460人，第二期1275人，两期参训人员总计2735人: the last says that it is all.
    [[nodiscard]] std::optional<Sum> gathered() const
    {
        static const QRegularExpression kAll(
            QStringLiteral("(?<![公中])共计?$|[合总累]计(?:为|达)?$|总[数量](?:为|达到?)"
                           "?$|总[一-龥]{1,6}数(?:为|达到?)?$|共[一-龥]{2}$"));
        static const QRegularExpression kOpen(QStringLiteral("其中|每|各(?!级|类)|[由从]"));
        for (qsizetype last = 2; last < m_row.counts.size(); ++last) {
            const Sum sum {m_row.counts[last], m_row.counts.mid(0, last)};
            const QString words = m_text.mid(m_row.sentence.start, sum.total.range.start - m_row.sentence.start);
            if (kAll.match(subjectOf(m_text, sum.total)).hasMatch() && !isDealtWith(subjectOf(m_text, sum.total))
                && !subjectOf(m_text, sum.total).contains(u'结') && !kOpen.match(words).hasMatch() && isLikely(sum)
                && !endHolds(sum))
                return sum;
        }
        return {};
    }

private:
    /// 对173家企业开展抽查，: the sentence begins with it, and no other count comes before the comma.
    [[nodiscard]] bool isBeforeComma(const Quantity &count) const
    {
        static const QRegularExpression kComma(QStringLiteral("^[^，。；：、（）\\d]{0,24}，"));
        constexpr int kReach = 26; // characters
        return kComma.match(m_text.mid(count.range.end(), kReach)).hasMatch();
    }

    /// 受理312件; but 省级交办的8件 are some of those before.
    [[nodiscard]] bool isTaken(const Quantity &count) const
    {
        const QString name = partName(subjectOf(m_text, count));
        return isTakenOn(name) && !name.endsWith(u'的');
    }

    [[nodiscard]] std::optional<Sum> sumFrom(qsizetype first) const
    {
        static const QRegularExpression kPlaces(
            QStringLiteral("^[一-龥]{1,6}（[^（）\\d]{1,6}）[^，。；]")); // 14个市（州）的选手
        constexpr int kReach = 16; // characters
        if (kPlaces.match(m_text.mid(m_row.counts[first].range.end(), kReach)).hasMatch())
            return {};
        const Sum sum = withoutNested({m_row.counts[first], m_row.counts.mid(first + 1)});
        if (!isPlainTotal(m_text, m_row, sum))
            return {};
        if (isLikely(sum))
            return sum;
        const std::optional<Sum> places = placesOf(sum);
        return places ? places : joinedOf(sum);
    }

    /// 当场纠正33起，立案查处12起，已结案10起、正在办理2起: the last are those of one before them.
    [[nodiscard]] static Sum withoutNested(Sum sum)
    {
        double made = 0;
        for (qsizetype at = sum.parts.size() - 1; at > 1; --at) {
            made += sum.parts[at].value;
            if (at + 1 < sum.parts.size() && made == sum.parts[at - 1].value)
                return {sum.total, sum.parts.mid(0, at)};
        }
        return sum;
    }

    /// 社会组织415家，社会团体192家、民办单位220家、基金会3家，撤销登记11家: what 、 joins.
    [[nodiscard]] std::optional<Sum> joinedOf(Sum sum) const
    {
        constexpr qsizetype kFewest = 3;
        qsizetype joined = 1;
        while (joined < sum.parts.size()
            && textBetween(m_text, sum.parts[joined - 1], sum.parts[joined]).startsWith(u'、'))
            ++joined;
        if (joined < kFewest || joined == sum.parts.size() || holds(sum))
            return {};
        sum.parts = sum.parts.mid(0, joined);
        return isLikely(sum) ? std::optional(sum) : std::nullopt;
    }

    /// 1127项，甲县308项，乙县274项，…，收回64项: the parts that are places.
    [[nodiscard]] std::optional<Sum> placesOf(Sum sum) const
    {
        constexpr qsizetype kFewest = 3;
        QStringList names;
        for (const Quantity &part : sum.parts) {
            names << partName(subjectOf(m_text, part));
            if (!areOnceOnly({names.last()}))
                break;
        }
        const qsizetype places = areOnceOnly({names.last()}) ? names.size() : names.size() - 1;
        if (places < kFewest || places == sum.parts.size() || holds(sum))
            return {};
        sum.parts = sum.parts.mid(0, places);
        return isLikely(sum) ? std::optional(sum) : std::nullopt;
    }

    /// 复议案件9件，维持6件、撤销3件: the first of the parts has the others.
    [[nodiscard]] static bool isOfFirst(const Sum &sum)
    {
        double others = 0;
        for (const Quantity &part : sum.parts.mid(1))
            others += part.value;
        return others == sum.parts.first().value;
    }

    /// Whether it is made by the last of the parts alone.
    [[nodiscard]] static bool endHolds(const Sum &sum)
    {
        double made = 0;
        return std::any_of(sum.parts.rbegin(), sum.parts.rend(),
            [&](const Quantity &part) { return (made += part.value) == sum.total.value; });
    }

    /// Before the number, or behind it: 82人通过，3人未通过.
    [[nodiscard]] QString nameOf(const Quantity &part) const
    {
        static const QRegularExpression kBehind(QStringLiteral("^[一-龥]{1,6}"));
        constexpr int kReach = 6; // characters
        const QString name = partName(subjectOf(m_text, part));
        return name.isEmpty() ? kBehind.match(m_text.mid(part.range.end(), kReach)).captured() : name;
    }

    [[nodiscard]] bool isLikely(const Sum &sum) const
    {
        return sum.total.value >= kLeast && areNamedApart(sum) && !isOfDeeds(sum) && !isOfStages(sum) && !isOfFirst(sum)
            && !holds(sum) && !isOneOf(sum) && sum.isMistyped();
    }

    /// Whether some of the parts, one behind the other, are the total, or the last is all there is.
    [[nodiscard]] static bool holds(const Sum &sum)
    {
        double together = sum.total.value;
        for (qsizetype first = 0; first < sum.parts.size(); ++first) {
            if (first > 0 && together == sum.parts[first].value)
                return true;
            together += sum.parts[first].value;
            double made = 0;
            for (qsizetype last = first; last < sum.parts.size(); ++last) {
                made += sum.parts[last].value;
                if (made == sum.total.value)
                    return true;
            }
        }
        return false;
    }

    /// 属实8件，部分属实5件，不属实6件: the first is called like the others.
    [[nodiscard]] bool isOneOf(const Sum &sum) const
    {
        QStringList names;
        for (const Quantity &part : sum.parts)
            names << nameOf(part);
        const QString own = partName(subjectOf(m_text, sum.total));
        if (own.contains(u'共') || own.contains(u'全'))
            return false;
        return isSibling(own, names)
            || (own.size() > 1
                && std::all_of(names.begin(), names.end(), [&](const QString &name) { return name.endsWith(own); }));
    }

    /// 主持常务会议研究议题6次，带头讲课2次，赴联系点调研5次: how often somebody did this and that.
    [[nodiscard]] bool isOfDeeds(const Sum &sum) const
    {
        static const QStringList kUnits {QStringLiteral("次"), QStringLiteral("场"), QStringLiteral("期")};
        static const QRegularExpression kDeed(
            QStringLiteral("^(?:带头|带队|主持|批示|听取|赴|出庭|参加|邀请|组织|开展|讲|为|对|结合|召开|举办|先后)"));
        QStringList names;
        for (const Quantity &part : sum.parts)
            names << nameOf(part);
        const bool isSorted = haveOneStem(names) || names.first().contains(u"涵盖") || names.first().contains(u"包括");
        return kUnits.contains(sum.total.unit)
            && (!isSorted || std::any_of(names.begin(), names.end(), [](const QString &name) {
                   return kDeed.match(name).hasMatch();
               }));
    }

    /// 受理54件，审结49件，败诉2件: what has come of some of the former.
    [[nodiscard]] bool isOfStages(const Sum &sum) const
    {
        static const QRegularExpression kEnded(QStringLiteral("审结|办结|结案|判决|解除|立案|出庭"));
        static const QRegularExpression kOutcome(QStringLiteral("败诉|胜诉|纠错|判决|在册|移送"));
        return kEnded.match(subjectOf(m_text, sum.parts.first())).hasMatch()
            && std::any_of(sum.parts.begin() + 1, sum.parts.end(),
                [&](const Quantity &part) { return kOutcome.match(subjectOf(m_text, part)).hasMatch(); });
    }

    [[nodiscard]] bool areNamedApart(const Sum &sum) const
    {
        const QString words = m_text.mid(sum.total.range.end(), sum.parts.last().range.start - sum.total.range.end());
        QSet<QString> names;
        for (const Quantity &part : sum.parts)
            names << nameOf(part);
        static const QRegularExpression kChange(
            QStringLiteral("新增|新设|新进|新招|新录|达到|增至|增加|减少|评出|评选|奖"));
        const bool isChange =
            std::any_of(names.begin(), names.end(), [](const QString &name) { return kChange.match(name).hasMatch(); });
        if (isChange)
            return false;
        return (names.size() == sum.parts.size() && !names.contains(QString())) || words.contains(u"方面，分别")
            || words.contains(u"领域，分别");
    }

    const QString &m_text;
    const CountRow &m_row;
};

} // namespace

QList<Sum> likelySumsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<Sum> sums;
    const auto add = [&](const std::optional<Sum> &sum) {
        if (sum)
            sums << *sum;
    };
    for (const CountRow &row : spannedRowsIn(text, quantities))
        add(LikelySumReader(text, row).spanned());
    for (const CountRow &row : countRowsIn(text, quantities)) {
        add(LikelySumReader(text, row).sum());
        add(LikelySumReader(text, row).gathered());
    }
    return sums;
}

} // namespace nianbao
