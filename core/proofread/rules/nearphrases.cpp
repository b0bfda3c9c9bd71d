// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/swappedquotes.h"
#include "core/proofread/sources.h"
#include "core/text/likecharacters.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace nianbao {

namespace {

constexpr int kShortest = 8; // characters of a phrase in which one other character is a slip
constexpr int kLong = 12; // in which two side by side are

using Pair = std::pair<QChar, QChar>;

/// 优化经营环境条例 for 优化营商环境条例: of two characters one is in both words.
bool isSharedPair(QStringView text, QStringView phrase, TextRange slip)
{
    return slip.length == 2
        && (text[slip.start] == phrase[slip.start + 1] || text[slip.start + 1] == phrase[slip.start]);
}

/// The kind with which the name of a law ends: what differs there is another document.
qsizetype kindOfLaw(QStringView name)
{
    static const QStringList kKinds {QStringLiteral("条例"), QStringLiteral("规定"), QStringLiteral("办法")};
    const bool isLong =
        std::any_of(kKinds.begin(), kKinds.end(), [&](const QString &kind) { return name.endsWith(kind); });
    return isLong ? 2 : qsizetype(name.endsWith(u'法') || name.endsWith(u'典'));
}

/// 清丰县优化经营环境条例, 起草…办法: a place's own may be called anything.
bool isOfPlaceOrMade(QStringView before)
{
    constexpr QStringView kOwners(u"省市县区州国旗盟镇乡区府局厅委《〈“·");
    static const QStringList kMade {QStringLiteral("制定"), QStringLiteral("出台"), QStringLiteral("起草"),
        QStringLiteral("印发"), QStringLiteral("编制"), QStringLiteral("审议"), QStringLiteral("本地"),
        QStringLiteral("地方")};
    return (!before.isEmpty() && kOwners.contains(before.back()))
        || std::any_of(kMade.begin(), kMade.end(), [&](const QString &word) { return before.endsWith(word); });
}

/// A phrase and one half of it, which must be there: of one slip the other half holds it.
struct Half {
    Term term;
    int start = 0; ///< of the half within the phrase
    int length = 0;
    bool isLaw = false; ///< the name of a law or regulation of the state
};

/// 和, 与, 、: which of them joins is a matter of style. Numerals count: 二十届二中全会, 三中全会.
bool mayDiffer(QChar character)
{
    constexpr QStringView kFree(u"和与及或并的了地一二三四五六七八九十两各每全省市县区乡镇州盟旗");
    return isHan(character) && !kFree.contains(character);
}

/// 法治河东、法治政府、法治社会一体建设: a place says itself where the phrase has 国家.
bool isOfPlace(QStringView wanted)
{
    return wanted == u"国家" || wanted == u"中国";
}

/// 评论 for 论证 have a character in common; 把脉 is another word.
bool isSlipOfPair(QStringView text, QStringView phrase)
{
    const auto isLike = [&](QChar written) {
        return std::any_of(phrase.begin(), phrase.end(),
            [&](QChar wanted) { return written == wanted || areEasilyMistaken(written, wanted); });
    };
    return std::any_of(text.begin(), text.end(), isLike);
}

/// Where a text differs from a phrase of its length by one character, or in a long one by two side by side, behind
/// its first two: what stands before may be another phrase with the same end, as 基层治理体系和治理能力现代化.
std::optional<TextRange> slipIn(QStringView text, QStringView phrase, bool isLaw)
{
    int start = 0;
    while (start < phrase.size() && text[start] == phrase[start])
        ++start;
    int end = int(phrase.size());
    while (end > start && text[end - 1] == phrase[end - 1])
        --end;
    const int length = end - start;
    const bool isAtEnd = end == int(phrase.size()); // 社会主义为指 is no slip for 社会主义思想
    const bool mayBeTwo =
        !isAtEnd && (phrase.size() >= kLong || (isLaw && isSharedPair(text, phrase, {start, length})));
    if (length == 0 || length > (mayBeTwo ? 2 : 1) || start < 2)
        return {};
    if (length == 2 && !isSlipOfPair(text.mid(start, 2), phrase.mid(start, 2)))
        return {};
    for (int position = start; position < end; ++position) {
        if (!mayDiffer(text[position]) || !mayDiffer(phrase[position]))
            return {};
    }
    return TextRange {start, length};
}

/// The set phrases of the word lists by the first two characters of their halves.
class PhraseIndex {
public:
    PhraseIndex(const Terms &terms, int year)
    {
        for (const Term &term : terms.all()) {
            if (term.kind == TermKind::Word)
                m_right.unite(QSet<QString>(term.words.begin(), term.words.end()));
            const bool isLaw = term.kind == TermKind::Law && kindOfLaw(term.right) > 0;
            if (term.kind != TermKind::Formula && term.kind != TermKind::Phrase && !isLaw)
                continue;
            m_right.insert(term.right);
            if (term.right.size() < kShortest || !term.holdsIn(year) || !term.date.isValid())
                continue;
            const int middle = int(term.right.size()) / 2;
            add({term, 0, middle, isLaw});
            add({term, middle, int(term.right.size()) - middle, isLaw});
        }
    }

    void check(const PrintedLine &line, RedPencil &pencil) const
    {
        int told = 0; // up to here
        for (int position = 0; position + 1 < int(line.plain.size()); ++position) {
            const auto halves = m_halves.constFind({line.plain[position], line.plain[position + 1]});
            if (halves == m_halves.constEnd())
                continue;
            for (const Half &half : *halves) {
                const TextRange whole {position - half.start, int(half.term.right.size())};
                if (whole.start >= told && tells(line, whole, half, pencil))
                    told = whole.end();
            }
        }
    }

private:
    void add(const Half &half)
    {
        const QString &right = half.term.right;
        m_halves[{right[half.start], right[half.start + 1]}] << half;
    }

    bool tells(const PrintedLine &line, TextRange whole, const Half &half, RedPencil &pencil) const
    {
        const QStringView text(line.plain);
        const QStringView right(half.term.right);
        if (whole.start < 0 || whole.end() > int(text.size())
            || text.mid(whole.start + half.start, half.length) != right.mid(half.start, half.length))
            return false;
        const QString found = line.plain.mid(whole.start, whole.length);
        const std::optional<TextRange> slip = slipIn(found, right, half.isLaw);
        if (half.isLaw && slip
            && (slip->end() > int(right.size() - kindOfLaw(right)) || isOfPlaceOrMade(text.left(whole.start))))
            return false;
        if (!slip || isOfPlace(right.mid(slip->start, slip->length)) || line.isNamed(whole) || m_right.contains(found)
            || isToldByWord(line, whole))
            return false;
        pencil.mark(line, whole,
            {(half.isLaw ? ProofreadWords::tr("“%1”与法律、法规的名称差了字：%2。")
                         : ProofreadWords::tr("“%1”与固定的提法差了字：%2。"))
                    .arg(line.quote(whole), half.term.right),
                ProofreadWords::tr("依据：%1").arg(half.term.source), half.term.right,
                qMax(Severity::Warning, half.term.level)});
        return true;
    }

    /// A wrong word of the lists within it says it more exactly.
    static bool isToldByWord(const PrintedLine &line, TextRange whole)
    {
        return std::any_of(line.terms.begin(), line.terms.end(), [&](const TermMatch &match) {
            return match.start < whole.end() && match.start + match.length > whole.start;
        });
    }

    QHash<Pair, QList<Half>> m_halves;
    QSet<QString> m_right;
};

/// “少数关键” for “关键少数”, “谁执法执法谁普法”, in a title too.
void checkQuoted(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::shared_ptr<const QuotedPhrases> phrases =
        madeOnceOf<QuotedPhrases>(manuscript.terms(), manuscript.year());
    const auto mark = [&](const PrintedLine &line, const SwappedQuote &quote, const QString &message) {
        const bool isTold = std::any_of(line.terms.begin(), line.terms.end(), [&](const TermMatch &match) {
            return match.start < quote.range.end() + 1 && match.start + match.length >= quote.range.start;
        });
        const QString &source = manuscript.terms().all()[quote.term].source;
        if (!isTold)
            pencil.mark(line, quote.range,
                {message.arg(line.quote(quote.range), quote.right),
                    source.isEmpty() ? QString() : ProofreadWords::tr("依据：%1").arg(source), quote.right});
    };
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse() || !line.plain.contains(u'“'))
            continue;
        for (const SwappedQuote &swapped : phrases->swappedIn(line.plain))
            mark(line, swapped, ProofreadWords::tr("“%1”像是“%2”颠倒了字。"));
        for (const SwappedQuote &stammered : phrases->stammeredIn(line.plain))
            mark(line, stammered, ProofreadWords::tr("“%1”像是“%2”重复了字。"));
    }
}

void checkNearPhrases(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::shared_ptr<const PhraseIndex> index = madeOnceOf<PhraseIndex>(manuscript.terms(), manuscript.year());
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.isProse())
            index->check(line, pencil);
    }
    checkQuoted(manuscript, pencil);
}

} // namespace

Rule nearPhrasesRule()
{
    return {QLatin1String("words.nearPhrase"), QLatin1String("W3/W5"), QT_TRANSLATE_NOOP("proofread", "差了字的提法"),
        QT_TRANSLATE_NOOP("proofread", "词表里较长的固定提法，写出来差了一个字或者相连的两个字。"), Severity::Warning,
        kWordLists, Strength::General, checkNearPhrases,
        {
            found(u"坚持科学立法、严格执法、公正司法、全员守法。"),
            found(u"让人民群众在每一个司法案件中感受到公平正气。"),
            found(u"严格落实公众参与、专家评论、风险评估、合法性审查、集体讨论决定程序。"),
            found(u"统筹推进“五位一体”总体布置。"),
            found(u"学习优化经营环境条例，贯彻重大行政决定程序暂行条例和政府信息公布条例。", 2021, 3),
            silent(u"学习优化营商环境条例、清丰县政府信息公布条例，落实重大行政决策程序暂行规定。", 2021),
            silent(u"收集行政执法监督案例9件，起草优化投资环境条例，开展安全生产许可证检查。", 2024),
            found(u"落实“谁执法执法谁普法”普法责任制，推行“双随机、随机一公开”监管。", 2021, 2),
            found(u"抓住“少数关键”，印发《“一次最多跑”改革方案》。", 2021, 2),
            silent(u"抓住“关键少数”，推行“一照多址”“一址多照”，开展“法治乡村”和“乡村法治”活动。", 2021),
            silent(u"推进法治河东、法治政府、法治社会一体建设。切实当好法治建设的组织者、推动者和实践者。"),
            silent(u"坚持科学立法、严格执法、公正司法、全民守法，坚持依法治国、依法执政、依法行政共同推进。"),
            silent(u"推进基层治理体系和治理能力现代化，提高社会治理体系和治理能力现代化水平。"),
            silent(u"学习贯彻党的二十大和二十届三中全会精神，坚持法治国家、法治政府、法治社会一体建设。", 2024),
            silent(u"落实《科学立法、严格执法、公正司法、全员守法实施办法》。"),
        },
        {QLatin1String("words.formula"), QLatin1String("words.phrase"), QLatin1String("words.confusion")}};
}

} // namespace nianbao
