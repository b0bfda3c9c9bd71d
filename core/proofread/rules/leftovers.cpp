// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/leftovers.h"

#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/rules/wordpairs.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostSentences = 300; // that leave something over

/// What is left by what it is called.
struct NameOfLeft {
    WordPairs pairs;
    WordPairs first; ///< which tells it from others: 便民 of 便民服务事项; empty where it is called by the deed

    NameOfLeft() = default;
    explicit NameOfLeft(const QString &noun, const QString &deed = {})
        : pairs(wordPairsIn(noun + u'|' + deed))
        , first(wordPairsIn(noun.left(2)))
    {
    }

    [[nodiscard]] bool isIn(const WordPairs &sentence) const
    {
        constexpr qsizetype kOf = 5; // at least three fifths
        constexpr qsizetype kSaid = 3;
        return sharedPairs(pairs, sentence) * kOf >= pairs.size() * kSaid
            && sharedPairs(first, sentence) == first.size();
    }
};

/// 未化解的5件领导包案纠纷, 剩余的17处安全隐患, 仍有54项服务事项没有进驻.
NameOfLeft nameOfLeft(const ToldNumber &told)
{
    static const QRegularExpression kUndone(QStringLiteral("(?:尚未|还未|仍未|没有|未能|未)(?<deed>[一-龥]{2,8}?)的$"));
    static const QRegularExpression kRest(QStringLiteral("(?:剩余|余下|遗留|结转)的?$"));
    static const QRegularExpression kThere(QStringLiteral("(?:^|[一-龥])(?:仍|还|尚)有$"));
    static const QRegularExpression kDenied(
        QStringLiteral("^(?<noun>[一-龥]{0,12}?)(?:没有|还未|尚未|仍未|未能|未)(?<deed>[一-龥]{2,8})"));
    static const QRegularExpression kNoun(QStringLiteral(
        "^(?!参加|报名|进行|开展|实行|全部|在)(?<noun>[一-龥“”]{3,12}?)(?=$|[，。、和与及]|跟踪|继续|逐|限期|参加|"
        "进|开展|实行|在|均|都|全部|，)"));
    constexpr qsizetype kShortest = 3; // characters of a noun that says what it is of
    if (kThere.match(told.before).hasMatch()) {
        const QRegularExpressionMatch denied = kDenied.match(told.after);
        const QString noun = denied.captured(u"noun");
        const QString deed = denied.captured(u"deed");
        return noun.size() < kShortest ? NameOfLeft({}, deed) : NameOfLeft(noun, deed.left(2));
    }
    const QRegularExpressionMatch undone = kUndone.match(told.before);
    if (!undone.hasMatch() && !kRest.match(told.before).hasMatch())
        return {};
    const QString noun = kNoun.match(told.after).captured(u"noun");
    const QString deed = undone.captured(u"deed");
    return noun.isEmpty() && deed.size() > kShortest ? NameOfLeft({}, deed) : NameOfLeft(noun);
}

/// A sentence of the work that tells how many there were and what is left of them.
struct LeavingSentence {
    const ToldNumber *last = nullptr; ///< of what is left, or of what was done
    WordPairs pairs;
    QList<double> values; ///< all that it tells or that two numbers differ by
    double left = 0;
    QString shown {}; ///< 746 − 692 = 54, where it is only reckoned
};

bool isLeft(const ToldNumber &told)
{
    static const QRegularExpression kLeft(QStringLiteral(
        "^(?:[、的]|目前|现|截至年底)*(?:其余|剩余|余下|还有|尚有|仍有|(?:正|仍|尚)在[一-龥]{2,4}|[尚还]?未[一-"
        "龥]{2,4})的?$"));
    return kLeft.match(told.before).hasMatch();
}

/// 746项服务事项中有692项进驻, 持有执法证件251人: the second is the part that was done.
bool isDone(const ToldNumber &whole, const ToldNumber &told)
{
    static const QRegularExpression kDone(
        QStringLiteral("^(?:其中|目前|，)*(?:已|持有|取得|完成|办结|审结|化解|整改|实现)"));
    const bool isAmong =
        whole.after.endsWith(u"中有") || whole.after.endsWith(u"中，有") || whole.after.endsWith(u"中已有");
    return (isAmong || kDone.match(told.before).hasMatch())
        && told.range.start - whole.range.end() <= int(told.before.size()) + int(whole.after.size()) + 1;
}

class Leftovers {
public:
    explicit Leftovers(const ToldNumbers &numbers)
        : m_all(numbers.all())
    {
        for (qsizetype index = 1; index < qMin(m_all.size(), kMostNumbers); ++index) {
            if (isWork(m_all[index]) && m_sentences.size() < kMostSentences)
                add(index);
        }
    }

    void check(EachOnce &pencil)
    {
        for (const ToldNumber &told : m_all) {
            const bool isBehind = told.line->part == PartKind::Problems || told.line->part == PartKind::Plans;
            if (isBehind && told.unit != u"%" && !told.isOfTime())
                checkOne(told, pencil);
        }
    }

private:
    [[nodiscard]] static bool isWork(const ToldNumber &told)
    {
        return told.line->part != PartKind::Problems && told.line->part != PartKind::Plans;
    }

    /// The one before it in its paragraph that counts in the same unit; itself if there is none near.
    [[nodiscard]] const ToldNumber &countBefore(qsizetype index) const
    {
        constexpr qsizetype kBack = 3; // numbers
        for (qsizetype at = index - 1; at >= 0 && index - at <= kBack && m_all[at].line == m_all[index].line; --at) {
            if (m_all[at].unit == m_all[index].unit)
                return m_all[at];
        }
        return m_all[index];
    }

    void add(qsizetype index)
    {
        constexpr int kParagraph = 120; // characters
        const ToldNumber &told = m_all[index];
        const ToldNumber &before = countBefore(index);
        const bool isPair = &before != &told;
        const bool isDoneOf = isPair && isDone(before, told) && before.number.toDouble() > told.number.toDouble();
        if (!isPair || told.unit == u"%" || (!isLeft(told) && !isDoneOf) || isOfOtherTimes(told))
            return;
        LeavingSentence sentence {
            &told, wordPairsIn(told.paragraphBefore(kParagraph) + told.after), {}, told.number.toDouble()};
        for (qsizetype at = index; at >= 0 && m_all[at].line == told.line && isInReach(m_all[at], told); --at) {
            const double value = m_all[at].number.toDouble();
            if (m_all[at].unit != told.unit)
                continue;
            sentence.values << value << value - told.number.toDouble();
        }
        if (!isLeft(told)) {
            sentence.left = before.number.toDouble() - told.number.toDouble();
            sentence.shown = QStringLiteral("%1 − %2 = %3").arg(before.number, told.number, shownNumber(sentence.left));
        }
        if (isLeft(told) && !m_sentences[told.unit].isEmpty() && m_sentences[told.unit].last().last == &before)
            m_sentences[told.unit].removeLast(); // 已化解12件，其余2件: the second says it itself
        m_sentences[told.unit] << sentence;
    }

    [[nodiscard]] static bool isInReach(const ToldNumber &earlier, const ToldNumber &told)
    {
        constexpr int kFarthest = 120; // characters
        return told.range.start - earlier.range.end() <= kFarthest;
    }

    [[nodiscard]] static bool isOfOtherTimes(const ToldNumber &told)
    {
        static const QRegularExpression kWords(QStringLiteral("历年|往年|累计|半年|季度|[去上]年[^的同]"));
        return kWords.match(told.lead()).hasMatch();
    }

    void checkOne(const ToldNumber &told, EachOnce &pencil)
    {
        constexpr qsizetype kFewest = 2; // pairs of a name of its own
        const NameOfLeft name = nameOfLeft(told);
        if (name.pairs.size() < kFewest)
            return;
        const LeavingSentence *only = nullptr;
        const QList<LeavingSentence> sentences = m_sentences.value(told.unit);
        for (const LeavingSentence &each : sentences) {
            if (!name.isIn(each.pairs))
                continue;
            if (each.values.contains(told.number.toDouble()) || each.left == told.number.toDouble()
                || (only && only->left != each.left))
                return; // it is told so, or of several
            only = &each;
        }
        if (!only || m_wrong.has(*only->last->line, only->last->range))
            return;
        if (only->shown.isEmpty())
            markRetold(*only->last, told, pencil);
        else
            markReckoned(only->shown, told, pencil);
    }

    const QList<ToldNumber> &m_all;
    QHash<QString, QList<LeavingSentence>> m_sentences; ///< by unit
    WrongSums m_wrong;
};

} // namespace

void checkLeftovers(const ToldNumbers &numbers, EachOnce &pencil)
{
    Leftovers(numbers).check(pencil);
}

QList<RuleExample> leftoverExamples()
{
    return {
        found(u"领导包案疑难纠纷14件，已化解12件，其余2件正在调处。受理信访事项38件，办结36件，还有2件正在办理。"
              u"\n二、存在问题\n（一）人员不足。\n三、下步打算\n继续跟踪未化解的5件领导包案纠纷和未办结的3件信访事项。",
            2018, 2),
        found(u"746项服务事项中有692项进驻政务中心，进驻率为92.8%。持证执法：执法人员256人，持有执法证件251人。"
              u"\n二、存在问题\n仍有34项服务事项没有进驻政务中心。\n三、下步打算\n组织尚未取得执法证件的8人参加考试。",
            2018, 2),
        silent(u"领导包案疑难纠纷14件，已化解12件，其余2件正在调处。受理信访事项38件，办结36件，还有2件正在办理。"
               u"\n二、存在问题\n（一）人员不足。\n三、下步打算\n继续跟踪未化解的2件领导包案纠纷和未办结的2件信访事项。"
               u"对剩余的3处消防隐患限期整改。"),
        silent(u"746项服务事项中有692项进驻政务中心，进驻率为92.8%。执法人员256人，持有执法证件251人。"
               u"\n二、存在问题\n仍有54项服务事项没有进驻政务中心，仍有3项便民服务事项没有进驻乡镇中心。\n三、下步打算"
               u"\n组织尚未取得"
               u"执法证件的5人参加考试，剩余的62个农村公路项目继续推进。"),
    };
}

} // namespace nianbao
