// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/plainsplits.h"

#include "core/proofread/sums/countrows.h"
#include "core/proofread/sums/partnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostParts = 8;

/// The part of all names that they end or begin with; of one character only 级 and 类.
QString commonEnd(const QStringList &names)
{
    const QString &first = names.first();
    for (qsizetype size = first.size() - 1; size > 0; --size) {
        const QString end = first.right(size);
        const bool isShared = std::all_of(
            names.begin(), names.end(), [&](const QString &name) { return name.size() > size && name.endsWith(end); });
        if (isShared)
            return size > 1 || end == u"级" || end == u"类" ? end : QString();
    }
    return {};
}

QString commonBeginning(const QStringList &names)
{
    const QString &first = names.first();
    for (qsizetype size = first.size() - 1; size > 1; --size) {
        const QString beginning = first.left(size);
        const bool isShared = std::all_of(names.begin(), names.end(),
            [&](const QString &name) { return name.size() > size && name.startsWith(beginning); });
        if (isShared)
            return beginning;
    }
    return {};
}

class PlainSplitReader {
public:
    PlainSplitReader(const QString &text, const CountRow &row)
        : m_text(text)
        , m_row(row)
        , m_counts(row.counts)
    {
    }

    /// Of a row that does not hold.
    [[nodiscard]] std::optional<Sum> sum() const
    {
        for (const auto &read :
            {&PlainSplitReader::amongSum, &PlainSplitReader::overfullSet, &PlainSplitReader::respectiveSum,
                &PlainSplitReader::namedSum, &PlainSplitReader::longSum, &PlainSplitReader::gatheredSum}) {
            if (const std::optional<Sum> sum = (this->*read)(); sum && !isChosen(*sum))
                return sum;
        }
        return {};
    }

    /// 行政复议案件10件，复议机关维持6件、撤销1件、终止2件: ways in which a set says that things end.
    [[nodiscard]] std::optional<Sum> setSum() const
    {
        static const QRegularExpression kBy(QStringLiteral(
            "^(?:经[一-龥]{0,8}?(?:审理|审查)|复议机关|人民法院|法院|申请人|原告|我[局委办厅镇乡]|判决|裁定|决定)+"));
        constexpr qsizetype kFewest = 3; // parts
        const Sum sum {m_counts.first(), m_counts.mid(1)};
        if (sum.parts.size() < kFewest || !mayBeSplit(sum))
            return {};
        QStringList names;
        for (const Quantity &part : sum.parts)
            names << nameOf(part).remove(kBy);
        const bool isSet = kinshipOf(names, sum.total.unit, {}).isKnown && !isSibling(nameOf(sum.total), names);
        return isSet ? std::optional(sum) : std::nullopt;
    }

private:
    [[nodiscard]] bool mayBeSplit(const Sum &sum) const
    {
        return !sum.parts.isEmpty() && sum.parts.size() <= kMostParts && sum.isMistyped()
            && isPlainTotal(m_text, m_row, sum);
    }

    [[nodiscard]] QString nameOf(const Quantity &count) const
    {
        static const QRegularExpression kEnd(QStringLiteral("(?:的|有|的有|共|为|达)$"));
        return partName(subjectOf(m_text, count)).remove(kEnd);
    }

    /// 57家中，停业31家，限期整改26家: what is told of so many to the end of the sentence. Two may leave over some.
    [[nodiscard]] std::optional<Sum> amongSum() const
    {
        static const QRegularExpression kAmong(QStringLiteral("^[^，。；]{0,12}(?:中，?|来说，|而言，|来看，)"));
        constexpr qsizetype kTwo = 2;
        constexpr double kNearly = 0.9;
        const Sum sum {m_counts.first(), m_counts.mid(1), true};
        if (sum.parts.size() > kMostParts || !sum.isMistyped()
            || !kAmong.match(textBetween(m_text, m_counts[0], m_counts[1])).hasMatch()
            || textBetween(m_text, m_counts[1], m_counts.last()).contains(u"其中"))
            return {};
        const bool isNear = !sum.isMore() && sum.together().most >= kNearly * sum.total.value;
        return sum.parts.size() > kTwo || isNear ? std::optional(sum) : std::nullopt;
    }

    [[nodiscard]] std::optional<Sum> overfullSet() const
    {
        const std::optional<Sum> sum = setSum();
        return sum && sum->isMore() ? sum : std::nullopt;
    }

    /// 法律顾问58名，区政府、部门、街道分别聘请9名、33名、16名.
    [[nodiscard]] std::optional<Sum> respectiveSum() const
    {
        constexpr qsizetype kFewest = 3; // parts: two may be of something else
        for (qsizetype index = 0; index + kFewest < m_counts.size(); ++index) {
            const Sum sum {m_counts[index], respectiveParts(index), true};
            if (sum.parts.size() >= kFewest && sum.isMistyped())
                return sum;
        }
        return {};
    }

    /// 移送案件14件，被总局、省局、市局评为典型案例的分别有1件、3件、6件: some were chosen.
    [[nodiscard]] bool isChosen(const Sum &sum) const
    {
        static const QRegularExpression kChosen(QStringLiteral("被|入选|获评|获得|推荐"));
        return kChosen.match(textBetween(m_text, sum.total, sum.parts.first())).hasMatch();
    }

    [[nodiscard]] QList<Quantity> respectiveParts(qsizetype total) const
    {
        QList<Quantity> parts;
        for (qsizetype at = total + 1; at < m_counts.size() && parts.size() < kMostParts; ++at) {
            const QString gap = textBetween(m_text, m_counts[at - 1], m_counts[at]);
            const bool isFirst = parts.isEmpty() && gap.startsWith(u'，') && gap.contains(u"分别");
            if (!isFirst && (parts.isEmpty() || !QStringView(u"、和").contains(gap.left(1))))
                break;
            parts << m_counts[at];
        }
        return parts;
    }

    /// 优秀13个，良好24个, as far as their names have one end or one beginning.
    [[nodiscard]] QList<Quantity> namedParts(qsizetype total) const
    {
        QList<Quantity> parts;
        QStringList names;
        for (qsizetype index = total + 1; index < m_counts.size() && parts.size() < kMostParts; ++index) {
            names << nameOf(m_counts[index]);
            const bool isOfRow = !names.last().isEmpty()
                && (names.size() == 1 || !commonEnd(names).isEmpty() || !commonBeginning(names).isEmpty());
            if (!isOfRow)
                return {}; // what goes on with other names is another matter
            parts << m_counts[index];
        }
        return areParallel(names) ? parts : QList<Quantity>();
    }

    /// 采纳71条，部分采纳22条，未采纳41条: the first is called like the others.
    [[nodiscard]] bool isOneOf(const Quantity &total, const QList<Quantity> &parts) const
    {
        const QStringList names {nameOf(parts.first()), nameOf(parts.last())};
        const QString own = nameOf(total);
        const QString end = commonEnd(names);
        const QString beginning = commonBeginning(names);
        return (!end.isEmpty() && own.endsWith(end)) || (!beginning.isEmpty() && own.startsWith(beginning));
    }

    /// 任务31项，由部门牵头24项、由乡镇牵头7项.
    [[nodiscard]] std::optional<Sum> namedSum() const
    {
        constexpr double kLeast = 6; // fewer miss each other by chance
        for (qsizetype index = 0; index + 2 < m_counts.size(); ++index) {
            const Sum sum {m_counts[index], namedParts(index), true};
            if (sum.total.value >= kLeast && mayBeSplit(sum) && !isOneOf(sum.total, sum.parts))
                return sum;
        }
        return {};
    }

    /// 清单124项，新增31项、取消22项: what comes in and goes out is no part of what is there.
    [[nodiscard]] bool isOfChange(const QStringList &names) const
    {
        return std::any_of(names.begin(), names.end(), [](const QString &name) {
            return name.contains(u"新增") || name.contains(u"新设") || name.contains(u"退出");
        });
    }

    /// 线索418条，劝导改正371条，移交县级部门11条，立案36条: three counts and more behind one, to the end of the
    /// sentence.
    [[nodiscard]] std::optional<Sum> longSum() const
    {
        constexpr qsizetype kFewest = 3; // parts: two miss by chance
        constexpr double kLeast = 10;
        const qsizetype first = m_row.firstAlone(m_text);
        const Sum sum {m_counts.value(first), m_counts.mid(first + 1), true};
        if (sum.parts.size() < kFewest || sum.total.value < kLeast || !mayBeSplit(sum))
            return {};
        QStringList names;
        for (const Quantity &part : sum.parts)
            names << nameOf(part);
        const QString own = nameOf(sum.total);
        const bool isOneUnit = std::all_of(
            sum.parts.begin(), sum.parts.end(), [&](const Quantity &part) { return part.unit == sum.total.unit; });
        const bool isOfRow = isSibling(own, names) || own.right(1) == names.first().right(1); // 大气类187件，水类64件
        const bool mayLeaveOver = sum.isLess() && setSum(); // some may not have ended
        return isOneUnit && !isOfRow && !mayLeaveOver && !isOfChange(names) ? std::optional(sum) : std::nullopt;
    }

    /// 认定1128件，不予认定17件，终止14件，作出处理共1159件: the last says that it is all.
    [[nodiscard]] std::optional<Sum> gatheredSum() const
    {
        static const QRegularExpression kAll(QStringLiteral("^(?!全年|累计|[两三四五六七八]|.*[结成决复纳过号留])(?:.*("
                                                            "?<![公中])共(?![同治建享商青产管计同有])[一-龥]{0,4}|.*["
                                                            "合共总]计|.*总[数量](?:达到?|为)?)$"));
        constexpr double kLeast = 10;
        for (qsizetype last = 2; last < m_counts.size(); ++last) {
            const Sum sum {m_counts[last], m_counts.mid(0, last), true};
            const QString words = m_text.mid(m_row.sentence.start, sum.total.range.start - m_row.sentence.start);
            const bool isOpen = words.contains(u"其中") || words.contains(u'每') || words.contains(u'各');
            if (sum.total.value >= kLeast && sum.parts.size() <= kMostParts && sum.isMistyped() && !isOpen
                && kAll.match(subjectOf(m_text, sum.total)).hasMatch())
                return sum;
        }
        return {};
    }

    const QString &m_text;
    const CountRow &m_row;
    const QList<Quantity> &m_counts;
};

} // namespace

QList<Sum> plainSplitSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<Sum> sums;
    for (const CountRow &row : countRowsIn(text, quantities)) {
        const std::optional<Sum> sum = row.holds() ? std::nullopt : PlainSplitReader(text, row).sum();
        if (sum && !row.others.contains(sum->together().least))
            sums << *sum;
    }
    return sums;
}

QList<Sum> unendedSplitSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<Sum> sums;
    for (const CountRow &row : countRowsIn(text, quantities)) {
        const std::optional<Sum> sum = row.holds() ? std::nullopt : PlainSplitReader(text, row).setSum();
        if (sum && sum->isLess())
            sums << *sum;
    }
    return sums;
}

} // namespace nianbao
