// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/endings.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/sums/remainderwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

class EndingReader {
public:
    EndingReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    /// `rest`: what goes on, by its index.
    [[nodiscard]] QList<Sum> sumsOf(qsizetype rest) const
    {
        const Quantity &last = m_quantities[rest];
        const TextRange sentence = sentenceAt(m_text, last.range.start);
        constexpr int kBefore = 60; // characters: 上年结转3件。全年受理12件
        const int from = qMax(0, sentence.start - kBefore);
        if (!isRest(last) || isOfEarlierYears(QStringView(m_text).mid(from, sentence.end() - from)))
            return {};
        const std::optional<QList<Quantity>> counts = countsBefore(rest, sentence.start);
        if (!counts)
            return {};
        const qsizetype ended = endedIn(*counts);
        const qsizetype taken = takenBefore(*counts, ended);
        constexpr qsizetype kFewestParts = 2;
        if (taken < 0 || counts->size() - ended - 1 < kFewestParts)
            return {};
        QList<Sum> sums;
        const Sum all {(*counts)[taken], {(*counts)[ended], last}, true, subjectOf(m_text, last).startsWith(u'其')};
        const bool fits = fitsAny(*counts, ended, last);
        if (!fits && (all.isMore() || all.isLess()))
            sums << all;
        const Sum ways {(*counts)[ended], counts->mid(ended + 1), true};
        if ((ways.isLess() || ways.isMore()) && areWays(ways.parts) && (fits || !sums.isEmpty()))
            sums << ways;
        return sums;
    }

private:
    [[nodiscard]] bool isRest(const Quantity &quantity) const
    {
        static const QRegularExpression kRest(
            QStringLiteral("^(?:目前|现|截至年底|尚)?(?:其余|剩余|余下|另有|还有|尚有|"
                           "仍有)(?:的|案件)?$"));
        static const QRegularExpression kGoing(QStringLiteral("^[一-龥]{0,4}?(?:正在|仍在|尚在|还在|在|尚未|未)"));
        constexpr int kBehind = 8; // characters
        return quantity.isCount() && !quantity.approximate && kRest.match(subjectOf(m_text, quantity)).hasMatch()
            && kGoing.match(m_text.mid(quantity.range.end(), kBehind)).hasMatch() && isStillGoing(m_text, quantity);
    }

    /// What the sentence counts of the kind before it; none where it says that something is only about so many.
    [[nodiscard]] std::optional<QList<Quantity>> countsBefore(qsizetype index, int start) const
    {
        constexpr int kFar = 160; // characters
        const Quantity &last = m_quantities[index];
        QList<Quantity> counts;
        for (qsizetype at = index - 1; at >= 0 && m_quantities[at].range.start >= start; --at) {
            const Quantity &each = m_quantities[at];
            if (last.range.start - each.range.end() > kFar)
                break;
            if (!each.isOfKind(last) || isOfGrowth(m_text, each) || isOfEarlier(m_text, each))
                continue;
            if (each.approximate)
                return {};
            counts.prepend(each);
        }
        return counts;
    }

    /// 审结11件，其中; -1: none.
    [[nodiscard]] qsizetype endedIn(const QList<Quantity> &counts) const
    {
        static const QRegularExpression kEnded(
            QStringLiteral("^(?:已经?|现已|目前已|共|截至年底已|全年|年内)*(?:依法|按期)?(?:审结|办结|结案|审理完毕)"
                           "(?:案件|行政复议案件)?$"));
        static const QRegularExpression kAmong(QStringLiteral("^(?:[，（；](?:其中|包括)|：)"));
        constexpr int kBehind = 3; // characters
        for (qsizetype index = counts.size() - 1; index > 0; --index) {
            if (kEnded.match(subjectOf(m_text, counts[index])).hasMatch())
                return kAmong.match(m_text.mid(counts[index].range.end(), kBehind)).hasMatch() ? index : -1;
        }
        return -1;
    }

    /// The last that was taken on before, unless it is but one of a row: 复议案件12件、应诉案件5件.
    [[nodiscard]] qsizetype takenBefore(const QList<Quantity> &counts, qsizetype ended) const
    {
        static const QRegularExpression kNot(QStringLiteral("不|未|撤|其中"));
        for (qsizetype index = ended - 1; index >= 0; --index) {
            const QString subject = subjectOf(m_text, counts[index]);
            const int start = counts[index].subject.start;
            const bool isInRow = start > 0 && m_text[start - 1] == u'、';
            if (isTakenOn(subject) && !kNot.match(subject).hasMatch())
                return isInRow ? -1 : index;
        }
        return -1;
    }

    /// Whether one of the counts before what has ended is that and what goes on, perhaps with what came in between
    /// (撤回1件) or was told behind the ways (，中止1件).
    [[nodiscard]] bool fitsAny(const QList<Quantity> &counts, qsizetype ended, const Quantity &rest) const
    {
        const double made = counts[ended].value + rest.value;
        double behind = 0;
        QList<double> ways {made};
        for (qsizetype index = counts.size() - 1; index > ended + 1; --index)
            ways << made + (behind += counts[index].value);
        double before = 0;
        for (qsizetype index = ended - 1; index >= 0; --index) {
            const double value = counts[index].value;
            before += value;
            const bool fits = std::any_of(ways.begin(), ways.end(),
                [&](double way) { return value == way || value == way + before - value || before == way; });
            if (fits)
                return true;
        }
        return false;
    }

    /// Three of the ways in which cases end, and nothing else.
    [[nodiscard]] bool areWays(const QList<Quantity> &parts) const
    {
        static const QRegularExpression kWay(QStringLiteral(
            "^(?:其中|决定|裁定|判决|经|以|，)*(?:维持|撤销|变更|确认违法|确认无效|责令|驳回|终止|终结|调解|和解|撤回|"
            "撤诉|胜诉|败诉|裁决|不予受理)"));
        constexpr qsizetype kFewest = 3;
        return parts.size() >= kFewest && std::all_of(parts.begin(), parts.end(), [&](const Quantity &part) {
            return kWay.match(subjectOf(m_text, part)).hasMatch();
        });
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
};

} // namespace

QList<Sum> endingSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 4; // what was taken on, has ended, in two ways
    QList<Sum> sums;
    if (!text.contains(u'结') || !(text.contains(u'在') || text.contains(u'未')))
        return sums;
    const EndingReader reader(text, quantities);
    for (qsizetype index = kFewest; index < quantities.size(); ++index) {
        const QStringView subject =
            QStringView(text).mid(quantities[index].subject.start, quantities[index].subject.length);
        if (subject.contains(u'余') || subject.contains(u'有'))
            sums << reader.sumsOf(index);
    }
    return sums;
}

} // namespace nianbao
