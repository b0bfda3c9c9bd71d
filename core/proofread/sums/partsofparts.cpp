// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/partsofparts.h"

#include "core/proofread/sums/partnames.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// How a list behind a part says that it is of it.
enum class Opening { None, Said, Passed, Row };

class PartsOfParts {
public:
    PartsOfParts(const QString &text, const QList<Quantity> &quantities, const Sum &sum)
        : m_text(text)
        , m_quantities(quantities)
        , m_sum(sum)
        , m_end(sentenceAt(text, sum.total.range.start).end())
    {
    }

    [[nodiscard]] bool any() const
    {
        for (qsizetype index = 0; index < m_sum.parts.size(); ++index) {
            if (fitsWithoutTheirs(index))
                return true;
        }
        return areSteps();
    }

private:
    /// What the sentence counts of the sum's kind behind the part, up to a semicolon.
    [[nodiscard]] QList<Quantity> countsBehind(const Quantity &part) const
    {
        constexpr qsizetype kMost = 10; // counts
        QList<Quantity> counts;
        int last = part.range.end();
        for (auto each = firstFrom(m_quantities, last);
             each != m_quantities.end() && each->range.end() <= m_end && counts.size() < kMost; ++each) {
            if (between(last, *each).contains(u'；'))
                break;
            last = each->range.end();
            if (each->isCount() && each->isOfKind(part))
                counts << *each;
        }
        return counts;
    }

    [[nodiscard]] QStringView between(int end, const Quantity &next) const
    {
        return QStringView(m_text).mid(end, qMax(0, next.range.start - end));
    }

    [[nodiscard]] Opening openingOf(const Quantity &part, const Quantity &first) const
    {
        const QStringView said = between(part.range.end(), first);
        if (said.startsWith(u'：') || said.startsWith(u"，其中") || said.startsWith(u"（其中"))
            return Opening::Said;
        // 移送公安机关的70件，立案侦查65件、不予立案5件: what others did with what they were given.
        static const QRegularExpression kPassedOn(
            QStringLiteral("(?:申请|提请|报请|移送|移交|转送|转交|提交|报送|建议|交办|转办)[一-龥]{0,12}$"));
        const bool isClause = said.startsWith(u'，');
        if (isClause && kPassedOn.match(subjectOf(m_text, part)).hasMatch())
            return Opening::Passed;
        const bool isJoined = part.subject.start > 0 && m_text[part.subject.start - 1] == u'、';
        return isClause && !isJoined ? Opening::Row : Opening::None;
    }

    /// The counts from the first on that the part has in it: all of them where words say so, else only such as make it.
    [[nodiscard]] QList<Quantity> theirsOf(const Quantity &part) const
    {
        const QList<Quantity> counts = countsBehind(part);
        if (counts.isEmpty())
            return {};
        const Opening opening = openingOf(part, counts.first());
        QList<Quantity> theirs;
        double together = 0;
        for (const Quantity &count : counts) {
            const bool isInRow = theirs.isEmpty() || between(theirs.last().range.end(), count).startsWith(u'、');
            if (opening == Opening::None || together + count.value > part.value
                || (opening == Opening::Row && !isInRow))
                break;
            together += count.value;
            theirs << count;
            if (together == part.value)
                return theirs.size() > 1 ? theirs : QList<Quantity>();
        }
        return opening == Opening::Said ? theirs : QList<Quantity>();
    }

    [[nodiscard]] bool fitsWithoutTheirs(qsizetype index) const
    {
        const QList<Quantity> theirs = theirsOf(m_sum.parts[index]);
        if (theirs.isEmpty())
            return false;
        Sum rest = m_sum;
        rest.parts.removeIf([&](const Quantity &part) {
            return std::any_of(
                theirs.begin(), theirs.end(), [&](const Quantity &own) { return own.range == part.range; });
        });
        const bool isShorter = rest.parts.size() < m_sum.parts.size();
        const QString own = partName(subjectOf(m_text, m_sum.parts[index]));
        for (const Quantity &count : countsBehind(theirs.last())) {
            if (areOpposite({own, partName(subjectOf(m_text, count))}))
                rest.parts << count; // 合格112卷，其中优秀40卷、良好72卷，不合格18卷
        }
        return isShorter && !rest.isMore();
    }

    /// 作出处罚决定54宗，申请法院强制执行23宗，法院裁定准予执行21宗: each only of some of those before it.
    [[nodiscard]] bool areSteps() const
    {
        static const QRegularExpression kDecided(
            QStringLiteral("(?:决定|处罚|处理|裁决|裁定|判决|下达[一-龥]{0,8}书)[一-龥]{0,2}$"));
        static const QRegularExpression kNext(QStringLiteral(
            "强制执行|裁定[准不]|[准不]予执行|执行(?:完毕|到位)|履行|缴清|缴纳|听证|申请复议|提起(?:行政)?诉讼|上诉"));
        for (qsizetype index = 1; index < m_sum.parts.size(); ++index) {
            if (m_sum.parts[index].value > m_sum.parts[index - 1].value
                || !kNext.match(subjectOf(m_text, m_sum.parts[index])).hasMatch())
                return false;
        }
        return m_sum.parts.size() > 1 && m_sum.parts.first().value <= m_sum.total.value
            && kDecided.match(subjectOf(m_text, m_sum.parts.first())).hasMatch();
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    const Sum &m_sum;
    int m_end;
};

} // namespace

bool hasPartsOfPart(const QString &text, const QList<Quantity> &quantities, const Sum &sum)
{
    return sum.isMore() && sum.parts.size() > 1 && sum.total.range.start < sum.parts.first().range.start
        && PartsOfParts(text, quantities, sum).any();
}

} // namespace nianbao
