// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/repeatedcaptions.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kShortest = 7; // characters
constexpr int kClause = 10; // characters; those of one paragraph that are as long are told wherever they stand

int hanIn(const QString &text)
{
    return int(std::count_if(text.begin(), text.end(), isHan));
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

/// （一）, 一是, 第一，, 1.: what a caption begins with.
qsizetype ordinalOf(const QString &sentence)
{
    static const QRegularExpression kOrdinal(
        QStringLiteral("^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]|["
                       "一二三四五六七八九十]{1,3}"
                       "是|第[一二三四五六七八九十]{1,3}，|\\d{1,2}[.．、](?!\\d))\\s*"));
    return kOrdinal.match(sentence).capturedLength();
}

/// What any item may come to.
bool isCommonEnd(const QString &clause)
{
    static const QRegularExpression kWords(QStringLiteral(
        "(?:和谐|社会|大局)稳定$|群众(?:的)?(?:合法)?权益$|公平正义$|人民满意|法治(?:意识|能力|水平|素养|思维|建设)$|"
        "依法行政(?:能力|水平|工作)?$|获得感|满意度|高质量发展$"));
    return kWords.match(clause).hasMatch();
}

/// What many an item of publicity or service comes to.
bool isUsualEnd(const QString &clause)
{
    static const QRegularExpression kWords(
        QStringLiteral("氛围$|环境$|权益$|能力$|水平$|效能$|实效$|机制$|体系$|格局$"));
    return kWords.match(clause).hasMatch();
}

/// What each item says of whose thought is followed.
bool isFormula(const QString &clause)
{
    static const QRegularExpression kFormula(
        QStringLiteral("习近平|党的[一二三四五六七八九十]+[大届]|两个确立|四个意识|两个维护|四个自信|人民为中心|党中央|"
                       "坚强领导|如下|^(?:"
                       "均|全部|按时|依法依规|已|都)"));
    return kFormula.match(clause).hasMatch();
}

/// 以河湖长制为抓手: nothing is said with it unless more follows.
bool isBeginning(const QString &clause)
{
    static const QRegularExpression kForm(QStringLiteral("^以[^，。；]{2,14}为(?:抓手|契机|载体|牵引|突破口|依托)$"));
    return kForm.match(clause).hasMatch();
}

struct Seen {
    const PrintedLine *line = nullptr;
    int point = 0;
    int order = 0; ///< of the clause in the text
    bool isCaption = false;
};

class CaptionReader {
public:
    explicit CaptionReader(RedPencil &pencil)
        : m_pencil(pencil)
    {
    }

    void read(const PrintedLine &line)
    {
        const QList<TextRange> sentences = sentencesOf(line.plain);
        for (const TextRange &sentence : sentences)
            take(line, sentence);
    }

private:
    void take(const PrintedLine &line, TextRange range)
    {
        constexpr int kLongest = 40; // characters of a caption
        const QString text = line.plain.mid(range.start, range.length);
        const qsizetype ordinal = ordinalOf(text.left(kLongest));
        m_point += ordinal > 0 ? 1 : 0;
        const bool isCaption = (ordinal > 0 || line.role == BlockRole::Heading) && range.length <= kLongest
            && !text.endsWith(u'；') && !hasDigit(QStringView(text).mid(ordinal));
        const QString said = text.mid(ordinal);
        const QList<TextRange> clauses = clausesOf(said);
        for (qsizetype at = 0; at < clauses.size(); ++at) {
            const TextRange clause {range.start + int(ordinal) + clauses[at].start, clauses[at].length};
            const QString words = line.plain.mid(clause.start, clause.length);
            const Seen now {&line, m_point, m_order++, isCaption};
            if (hanIn(words) < kShortest || hasDigit(words))
                continue;
            const auto earlier = m_seen.constFind(words);
            if (earlier != m_seen.constEnd() && at > 0 && at + 1 == clauses.size() && !text.endsWith(u'；'))
                judge(*earlier, now, clause, words);
            m_seen.insert(words, now);
        }
    }

    void judge(const Seen &earlier, const Seen &now, TextRange range, const QString &words)
    {
        const bool isToldElsewhere = earlier.line == now.line && hanIn(words) >= kClause && !isOfDuty(words);
        if (isToldElsewhere || now.order - earlier.order < 2 || isFormula(words)
            || now.line->part != earlier.line->part)
            return;
        if (const std::optional<Severity> weight = weightOf(earlier, now, words))
            m_pencil.mark(*now.line, range,
                {ProofreadWords::tr("这句话前面的标题或者相邻的一条里已经有了，请核对。"), {}, {}, weight});
    }

    /// 局长认真履行推进法治建设第一责任人职责: of one and the same it is said but once.
    [[nodiscard]] static bool isOfDuty(const QString &words)
    {
        return words.endsWith(QStringLiteral("第一责任人职责"));
    }

    [[nodiscard]] static std::optional<Severity> weightOf(const Seen &earlier, const Seen &now, const QString &words)
    {
        constexpr int kUnder = 4; // points that are under one heading
        constexpr int kBeside = 2;
        constexpr int kLong = 8; // characters
        const int apart = now.point - earlier.point;
        const bool isCommon = isCommonEnd(words);
        const bool isNear = earlier.line == now.line && hanIn(words) >= kLong;
        if (now.isCaption && earlier.isCaption && apart <= kUnder)
            return isCommon ? Severity::Hint : Severity::Warning;
        if (now.isCaption && isNear && apart <= kBeside && !isUsualEnd(words) && !isCommon)
            return Severity::Warning;
        if (!now.isCaption && earlier.isCaption && isNear && apart == 0)
            return isCommon || isUsualEnd(words) ? Severity::Hint : Severity::Warning;
        return isNear && isBeginning(words) ? std::optional(Severity::Warning) : std::nullopt;
    }

    RedPencil &m_pencil;
    QHash<QString, Seen> m_seen; ///< the last of each clause
    int m_point = 0;
    int m_order = 0;
};

} // namespace

void checkRepeatedCaptions(const Manuscript &manuscript, RedPencil &pencil)
{
    CaptionReader reader(pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.isProse() && line.part)
            reader.read(line);
    }
}

QList<RuleExample> repeatedCaptionExamples()
{
    const auto reportOf = [](const char16_t *text, int findings) {
        return RuleExample {
            QStringLiteral("清丰县2018年工作报告\n一、工作情况\n") + QString::fromUtf16(text), findings};
    };
    return {
        reportOf(
            u"（一）突出普法实效，营造浓厚水法治氛围。一是压实普法责任，营造浓厚水法治氛围。修订普法清单，任务38项。",
            1),
        reportOf(
            u"（一）强化执法，维护良好水事秩序\n一是加大查处力度，维护良好水事秩序。查处案件35件。二是加强巡查。", 1),
        reportOf(
            u"（一）规范执法。二是开展专项整治。以河湖长制为抓手，排查问题73个。三是规范行为，以河湖长制为抓手。评查"
            u"案卷30宗。",
            1),
        reportOf(
            u"（一）规范执法。一是办案效率低。有77件没有办结，个别案件久拖不决。二是审核力量弱，个别案件久拖不决。", 1),
        reportOf(
            u"（一）加强领导。一是带头抓。局长认真履行推进法治建设第一责任人职责，作出批示16件次。二是抓落实，局长认"
            u"真履行推进法治建设第一责任人职责。印发要点。",
            1),
        reportOf(u"（一）提高办案质量和效率。建立台账，确保结转的77件案件按时办结，提高办案质量和效率。", 1),
        reportOf(u"（一）突出普法实效，营造浓厚水法治氛围。一是压实普法责任。开展宣传3场，营造良好法治氛围。", 0),
        reportOf(
            u"（一）规范执法。一是加强巡查，排查问题73个，限期整改到位；二是加强检查，发现问题12个，限期整改到位。", 0),
        reportOf(u"（一）加强调解。一是建强队伍，配备调解员12名，化解矛盾纠纷。二是强化排查，维护社会和谐稳定。", 0),
        reportOf(u"（一）强化保障。以河湖长制为抓手，排查问题73个。二是以河湖长制为抓手，推进治理，整改73个。", 0),
    };
}

} // namespace nianbao
