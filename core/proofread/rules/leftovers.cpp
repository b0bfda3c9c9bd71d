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

constexpr qsizetype kMostSentences = 300; // that leave something over, of one unit

/// What is left by what it is called.
struct NameOfLeft {
    WordPairs pairs;
    WordPairs first; ///< which tells it from others: 便民 of 便民服务事项; empty where it is called by the deed
    QString word; ///< by which the nearest sentence is found: 行政复议
    WordPairs deeds {}; ///< of what is not done yet: 一窗受理 of 没有实现“一窗受理”
    QString must {}; ///< 证 of 未持证执法人员, which the sentence has to speak of
    QString manner {}; ///< 按时 of 按时办结, which is not all that is 办结
    QString deedAlone {}; ///< 审结 of 尚有16件案件没有审结, where the noun says nothing

    NameOfLeft() = default;
    explicit NameOfLeft(const QString &noun, const QString &deed = {})
        : pairs(wordPairsIn(noun + u'|' + deed))
        , first(wordPairsIn(noun.left(2)))
        , word(noun.isEmpty() ? deed.left(4) : noun.left(4))
        , deeds(wordPairsIn(deed))
    {
    }

    [[nodiscard]] bool isIn(const WordPairs &sentence) const
    {
        return sayMostOf(pairs, sentence) && sharedPairs(first, sentence) == first.size();
    }
};

/// 矛盾纠纷 of 全年受理的矛盾纠纷中，有7件.
QString nounOfWhole(const ToldNumber &told)
{
    static const QRegularExpression kWhole(
        QStringLiteral("(?:\\d[名人件项个条份户起宗卷处家]|的|[，。]|^)(?<noun>[一-龥]{3,10}?)中，?(?:仍|还|尚)?有$"));
    const QString noun = kWhole.match(told.lead()).captured(u"noun");
    return noun.section(u'的', -1);
}

/// 未化解的5件领导包案纠纷, 剩余的17处安全隐患, 仍有54项服务事项没有进驻.
NameOfLeft nameOfLeft(const ToldNumber &told)
{
    static const QRegularExpression kUndone(QStringLiteral("(?:尚未|还未|仍未|没有|未能|未)(?<deed>[一-龥]{1,8}?)的$"));
    static const QRegularExpression kRest(QStringLiteral("(?:剩余|余下|遗留|结转)的?$"));
    static const QRegularExpression kThere(QStringLiteral("(?:^|[一-龥])(?:仍|还|尚)?有$"));
    static const QRegularExpression kGoing(
        QStringLiteral("^(?:在办|未结|未办结|未审结|未化解|未整改|待办|未完成)(?:的)?(?<noun>[一-龥]{2,8})"));
    static const QRegularExpression kWithout(
        QStringLiteral("^(?:未持证|无证|未取得[一-龥]{2,6}证)的?(?<noun>[一-龥]{0,4}?(?:人员|干部|同志))"));
    static const QRegularExpression kDenied(QStringLiteral(
        "^(?<noun>[一-龥]{0,12}?)(?:没有|还未|尚未|仍未|未能|未|不能|无法)(?:(?:实现|纳入|完成|达到|开通)“?(?=[一-"
        "龥]{4}))?(?<deed>[一-龥]{2,8})"));
    static const QRegularExpression kInTime(QStringLiteral("^[按如]?[时期](?=[一-龥]{2})|^及时|^按规定"));
    static const QRegularExpression kNoun(QStringLiteral(
        "^(?!参加|报名|进行|开展|实行|全部|在)(?<noun>[一-龥“”]{3,12}?)(?=$|[，。、和与及]|跟踪|继续|逐|限期|参加|"
        "进|开展|实行|在|均|都|全部|，)"));
    constexpr qsizetype kShortest = 3; // characters of a noun that says what it is of
    if (const QRegularExpressionMatch going = kGoing.match(told.after); going.hasMatch())
        return NameOfLeft(going.captured(u"noun"), QStringLiteral("在办"));
    if (const QRegularExpressionMatch without = kWithout.match(told.after); without.hasMatch()) {
        NameOfLeft name({}, without.captured(u"noun"));
        name.must = QStringLiteral("证");
        return name;
    }
    if (kThere.match(told.before).hasMatch()) {
        const QRegularExpressionMatch denied = kDenied.match(told.after);
        const QString deed = denied.captured(u"deed");
        QString noun = denied.captured(u"noun");
        if (noun.isEmpty() && !deed.isEmpty())
            noun = nounOfWhole(told); // 受理的矛盾纠纷中，有7件未能化解
        if (noun.size() < kShortest && deed.size() == 2) {
            NameOfLeft name;
            name.deedAlone = deed;
            return name;
        }
        NameOfLeft name = noun.size() < kShortest ? NameOfLeft({}, deed) : NameOfLeft(noun, deed.left(2));
        name.manner = kInTime.match(deed).captured();
        return name;
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
    QString said; ///< the paragraph up to it
    WordPairs pairs;
    QList<double> values; ///< all that it tells or that two numbers differ by
    double left = 0;
    const ToldNumber *whole = nullptr; ///< of which that is left
    bool isOfPart = false; ///< 其中“一窗受理”事项1104项: told of all the others
    QString shown {}; ///< 746 − 692 = 54, where it is only reckoned
};

bool isLeft(const ToldNumber &told)
{
    static const QRegularExpression kLeft(QStringLiteral(
        "^(?:[、的]|目前|现|截至年底)*(?:其余|剩余|余下|还有|尚有|仍有|(?:正|仍|尚)在[一-龥]{2,4}|[尚还]?未[一-"
        "龥]{2,4})的?$"));
    return kLeft.match(told.before).hasMatch();
}

bool isDeed(const ToldNumber &told)
{
    static const QRegularExpression kDeed(QStringLiteral("^(?:已|共|全年)?(?:审结|办结|结案|化解|整改|销号)$"));
    return kDeed.match(told.before).hasMatch();
}

/// 比2017年的210件下降20%: of the year before.
bool isCompared(const ToldNumber &told)
{
    static const QRegularExpression kThan(QStringLiteral("^(?:同?比|较)|[上去]年"));
    return kThan.match(told.before).hasMatch();
}

/// 审查合同214件，审结行政复议案件41件: what is counted there has a noun of its own.
bool isOfOtherThing(const ToldNumber &whole, const ToldNumber &told)
{
    constexpr qsizetype kVerb = 2; // characters
    constexpr qsizetype kNoun = 4;
    const QString noun = phraseOf(told.before).mid(kVerb);
    return noun.size() >= kNoun && !noun.contains(u'证')
        && sharedPairs(wordPairsIn(noun), wordPairsIn(whole.before + u'|' + whole.after)) == 0;
}

/// 746项服务事项中有692项进驻, 持有执法证件251人: the second is the part that was done.
bool isDone(const ToldNumber &whole, const ToldNumber &told)
{
    static const QRegularExpression kDone(
        QStringLiteral("^(?:其中|目前|，)*(?:已|实际|持有|持证|取得|完成|办结|审结|化解|整改|实现)"));
    const bool isAmong =
        whole.after.endsWith(u"中有") || whole.after.endsWith(u"中，有") || whole.after.endsWith(u"中已有");
    return isDeed(told)
        || ((isAmong || (kDone.match(told.before).hasMatch() && !isOfOtherThing(whole, told)))
            && told.range.start - whole.range.end() <= int(told.before.size()) + int(whole.after.size()) + 1);
}

class Leftovers {
public:
    explicit Leftovers(const ToldNumbers &numbers)
        : m_all(numbers.all())
    {
        for (qsizetype index = 1; index < qMin(m_all.size(), kMostNumbers); ++index) {
            if (isWork(m_all[index]) && m_sentences.value(m_all[index].unit).size() < kMostSentences)
                add(index);
        }
    }

    void check(EachOnce &pencil)
    {
        for (const ToldNumber &told : m_all) {
            const bool isBehind = told.isBehindWork();
            const bool isPlan = told.line->part == PartKind::Plans; // which may speak of the year to come
            if (isBehind && told.unit != u"%" && (isPlan || !told.isOfTime()))
                checkOne(told, pencil);
        }
    }

private:
    [[nodiscard]] static bool isWork(const ToldNumber &told) { return !told.isBehindWork(); }

    /// The one before it in its paragraph that counts in the same unit; itself if there is none near.
    [[nodiscard]] const ToldNumber &countBefore(qsizetype index) const
    {
        constexpr qsizetype kBack = 3; // numbers
        for (qsizetype at = index - 1; at >= 0 && index - at <= kBack && m_all[at].line == m_all[index].line; --at) {
            if (m_all[at].unit == m_all[index].unit && !isCompared(m_all[at]))
                return m_all[at];
        }
        return m_all[index];
    }

    /// 审结352件 of 受理368件，其中…；审结352件: the largest of its sentence.
    [[nodiscard]] const ToldNumber &wholeBefore(qsizetype index) const
    {
        constexpr int kFarthest = 300; // characters
        const ToldNumber &told = m_all[index];
        const QString said = told.paragraphBefore(kFarthest);
        const int start = told.range.start - int(said.size() - said.lastIndexOf(u'。')); // semicolons do not part them
        const ToldNumber *largest = &told;
        for (qsizetype at = index - 1; at >= 0 && m_all[at].line == told.line && m_all[at].range.start >= start; --at) {
            if (m_all[at].unit == told.unit && m_all[at].number.toDouble() > largest->number.toDouble()
                && !isCompared(m_all[at]))
                largest = &m_all[at];
        }
        return *largest;
    }

    void add(qsizetype index)
    {
        constexpr int kParagraph = 200; // characters
        const ToldNumber &told = m_all[index];
        const ToldNumber &before = isDeed(told) ? wholeBefore(index) : countBefore(index);
        const bool isPair = &before != &told;
        const bool isFewer = before.number.toDouble() > told.number.toDouble();
        const bool isDoneOf = isPair && isDone(before, told) && isFewer;
        const bool isPart = isPair && !isDoneOf && isFewer && told.before.startsWith(u"其中");
        if (!isPair || told.unit == u"%" || (!isLeft(told) && !isDoneOf && !isPart) || isOfOtherTimes(told))
            return;
        const QString said = told.paragraphBefore(kParagraph) + told.after;
        LeavingSentence sentence {&told, said, wordPairsIn(said), {}, told.number.toDouble()};
        sentence.whole = &before;
        sentence.isOfPart = isPart;
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
        constexpr int kFarthest = 200; // characters
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
        if ((name.pairs.size() < kFewest && name.deedAlone.isEmpty()) || ++m_looked > kMostSentences)
            return;
        const LeavingSentence *nearest = nullptr;
        bool isOne = true;
        const QList<LeavingSentence> sentences = m_sentences.value(told.unit);
        const bool isLeftSomewhere = std::any_of(sentences.begin(), sentences.end(),
            [&](const LeavingSentence &each) { return each.values.contains(told.number.toDouble()); });
        if (told.number.size() > 1 && isLeftSomewhere)
            return; // however it is called there
        for (const LeavingSentence &each : sentences) {
            if (!each.said.contains(name.must) || !each.last->before.contains(name.manner)
                || !isMeant(told, name, each))
                continue;
            if (each.values.contains(told.number.toDouble()) || each.left == told.number.toDouble())
                return; // it is told so
            const int apart = nearest ? distanceOf(name, each) - distanceOf(name, *nearest) : 0;
            isOne = !nearest || qAbs(apart) > kApart || (isOne && each.left == nearest->left);
            if (!nearest || apart < 0)
                nearest = &each;
        }
        if (!nearest || !isOne || m_wrong.has(*nearest->last->line, nearest->last->range))
            return;
        if (nearest->shown.isEmpty())
            markRetold(*nearest->last, told, pencil);
        else
            markReckoned(nearest->shown, told, pencil);
    }

    [[nodiscard]] bool isMeant(const ToldNumber &told, const NameOfLeft &name, const LeavingSentence &sentence) const
    {
        constexpr qsizetype kFewest = 2; // pairs that tell one part from the others
        if (sentence.isOfPart)
            return name.deeds.size() >= kFewest
                && sharedPairs(name.deeds, wordPairsIn(sentence.last->before)) == name.deeds.size();
        if (!name.deedAlone.isEmpty())
            return isOfContext(told, name.deedAlone, sentence);
        return !isOfOtherDeed(name, sentence) && (name.isIn(sentence.pairs) || isOfOneWhole(told, name, sentence));
    }

    /// 未审结5件 says nothing of those at which 负责人没有出庭, nor 办结60件 of what 没有调解成功.
    [[nodiscard]] static bool isOfOtherDeed(const NameOfLeft &name, const LeavingSentence &sentence)
    {
        static const QRegularExpression kUndone(QStringLiteral("(?:[尚还仍]?未|没有)(?<deed>[一-龥]{2,4})的?$"));
        static const WordPairs kEnded = wordPairsIn(QStringLiteral("审结|办结|结案|办理"));
        if (name.deeds.empty())
            return false;
        const QString &before = sentence.last->before;
        const WordPairs deed =
            wordPairsIn(isDeed(*sentence.last) ? before.right(2) : kUndone.match(before).captured(u"deed"));
        const bool areEnded = sharedPairs(deed, kEnded) > 0 && sharedPairs(name.deeds, kEnded) > 0;
        return !deed.empty() && sharedPairs(deed, name.deeds) == 0 && !areEnded;
    }

    /// 反馈的47个问题中，还有4个没有整改到位 and 反馈问题47个，已整改44个: of as many, by one deed.
    [[nodiscard]] bool isOfOneWhole(
        const ToldNumber &told, const NameOfLeft &name, const LeavingSentence &sentence) const
    {
        const ToldNumber *before = &told == m_all.constData() ? nullptr : &told - 1;
        return before && before->line == told.line && before->unit == told.unit
            && before->number == sentence.whole->number
            && sharedPairs(name.deeds, wordPairsIn(sentence.last->before)) > 0;
    }

    /// How far back the sentence names it.
    [[nodiscard]] static int distanceOf(const NameOfLeft &name, const LeavingSentence &sentence)
    {
        const qsizetype at = name.word.isEmpty() ? -1 : sentence.said.lastIndexOf(name.word);
        return int(sentence.said.size() - at);
    }

    /// 专职仲裁员仅有3名，尚有16件案件没有审结: the deed is the same, and something else that is spoken of.
    [[nodiscard]] static bool isOfContext(const ToldNumber &told, const QString &deed, const LeavingSentence &sentence)
    {
        static const QRegularExpression kAny(
            QStringLiteral("案件|纠纷|全年|行政|执法|工作|问题|人员|年末|目前|专职|力量"));
        const WordPairs context = wordPairsIn(told.lead().replace(kAny, QStringLiteral("|")));
        return sentence.last->before.contains(deed) && sharedPairs(context, sentence.pairs) > 0;
    }

    static constexpr int kApart = 40; // characters by which one sentence is nearer than another

    const QList<ToldNumber> &m_all;
    QHash<QString, QList<LeavingSentence>> m_sentences; ///< by unit
    WrongSums m_wrong;
    qsizetype m_looked = 0;
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
        found(
            u"承办热线工单2654件，办结2631件，其余23件正在办理。\n仲裁院受理案件368件，其中争议45件；审结352件。执法队"
            u"现有执法人员26"
            u"人，其中取得行政执法证24人。\n二、存在问题\n仲裁员仅有3名，尚有14件案件没有审结。执法队26名执法人员中，"
            u"还有3人没有取得行"
            u"政执法证。\n三、下步打算\n2019年，尽快办结22件在办工单，组织3名未持证执法人员参加考试。",
            2018, 4),
        silent(
            u"全年受理信访事项168件，比2017年的210件下降20%，办结163件。\n二、存在问题\n（一）人员不足。\n三、下步打算"
            u"\n抓紧办理未办结的5件信访事项。"),
        silent(
            u"承办热线工单2654件，办结2631件，其余23件正在办理。\n仲裁院受理案件368件，其中争议45件；审结352件。执法队"
            u"现有执法人员26"
            u"人，其中取得行政执法证24人。\n二、存在问题\n仲裁员仅有3名，尚有16件案件没有审结。执法队26名执法人员中"
            u"，还有2人没有取得"
            u"行政执法证。法院还有5件案件没有审结。\n三、下步打算\n2019年，尽快办结23件在办工单，组织2名未持证执法人"
            u"员参加考试。"),
        silent(u"领导包案疑难纠纷14件，已化解12件，其余2件正在调处。受理信访事项38件，办结36件，还有2件正在办理。"
               u"\n二、存在问题\n（一）人员不足。\n三、下步打算\n继续跟踪未化解的2件领导包案纠纷和未办结的2件信访事项。"
               u"对剩余的3处消防隐患限期整改。"),
        silent(u"调解矛盾纠纷220件，调解成功209件。受理信访件64件，办结60件，办结率为93.75%"
               u"。\n二、存在问题\n全年调解矛盾纠"
               u"纷220件，有11件没有调解成功；年末还有4件信访件没有办结。"),
        silent(u"行政诉讼案件35件，负责人出庭应诉28件。35件案件中法院已判决30件，未审结5件。\n二、存在问题\n35件行政诉"
               u"讼案件"
               u"中，有7件负责人没有出庭。"),
        silent(u"746项服务事项中有692项进驻政务中心，进驻率为92.8%。执法人员256人，持有执法证件251人。"
               u"\n二、存在问题\n仍有54项服务事项没有进驻政务中心，仍有3项便民服务事项没有进驻乡镇中心。\n三、下步打算"
               u"\n组织尚未取得"
               u"执法证件的5人参加考试，剩余的62个农村公路项目继续推进。"),
    };
}

} // namespace nianbao
