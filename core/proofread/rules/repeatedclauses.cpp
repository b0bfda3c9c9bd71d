// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/repeatedclauses.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

namespace nianbao {

namespace {

constexpr int kClause = 10; // characters; shorter ones are phrases
constexpr int kClauseInSentence = 8;
constexpr int kBeginning = 14; // by which a clause is known that ends otherwise

/// Where a clause begins behind 再次, 并继续 and a short subject: 县政府对…进行安排部署.
qsizetype leadOf(const QString &clause)
{
    static const QRegularExpression kLead(
        QStringLiteral("^(?:再次|随后|同时|并且|并|又|还|也|且|继续|进一步)*(?:[一-龥]{1,6}?(?=对[一-龥]{8}))?"));
    return kLead.match(clause).capturedLength();
}

/// 一是, （一）, 第一, 1.: what makes a new point.
qsizetype ordinalOf(const QString &clause)
{
    static const QRegularExpression kOrdinal(QStringLiteral(
        "^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]"
        "{1,3}|[（(]?\\d{1,2}[.．）)](?!\\d))"));
    return kOrdinal.match(clause).capturedLength();
}

/// What may be said in each point: whose thought is followed, under whose guidance, that all was settled in time.
bool isFormula(const QString &clause)
{
    static const QRegularExpression kFormula(QStringLiteral(
        "习近平|党的[一二三四五六七八九十]+[大届]|两个确立|四个意识|两个维护|四个自信|人民为中心|党中央|坚强领导|"
        "为指导|"
        "总体布局|战略布局|第一责任人职责|如下|实施纲要|^(?:按照|根据|依据|依照|对照|为(?:了|进一步|深入|全面))|"
        "^(?:均|全部|按时|依法|已|都).{0,10}$|^(?:实现|确保|做到).{0,9}$"));
    return kFormula.match(clause).hasMatch();
}

struct Clause {
    const PrintedLine *line = nullptr;
    TextRange range; ///< behind ordinal and lead
    QString text;
    QString own; ///< without what others named
    QString numbered {}; ///< with its 三是; empty: it has none
    Id node;
    int point = 0; ///< the how manieth, of the manuscript
    TextRange sentence; ///< in its line
    bool isHead = false; ///< of a title, not of a text

    [[nodiscard]] bool isIn(const Clause &other) const { return node == other.node && point == other.point; }
    /// As far as one reads.
    [[nodiscard]] QString sentenceText() const
    {
        constexpr int kLongest = 300; // characters
        return line->plain.mid(sentence.start, qMin(sentence.length, kLongest));
    }
};

/// The clauses of a sentence, as far as one reads, by their wording with 0 for each figure.
QMultiHash<QString, QString> wordings(QString sentence)
{
    static const QRegularExpression kFigure(QStringLiteral("\\d[\\d.]*"));
    static const QRegularExpression kJoin(QStringLiteral("(?<=[件次个期场份人名项])(?=[二三四五六七八九]是)"));
    sentence.replace(kJoin, QStringLiteral("，")); // a point whose mark before it was lost
    QMultiHash<QString, QString> clauses;
    const QList<TextRange> ranges = clausesOf(sentence);
    for (const TextRange &range : ranges) {
        const QString clause = sentence.mid(range.start, range.length);
        clauses.insert(QString(clause).replace(kFigure, QStringLiteral("0")), clause);
    }
    return clauses;
}

/// 落实“谁执法谁普法”责任制，开展宣传5场; …，开展宣传8场: the same is told of other things or times.
bool areParallel(const Clause &earlier, const Clause &later)
{
    const QString again = later.sentenceText();
    if (std::none_of(again.begin(), again.end(), [](QChar each) { return each.isDigit(); }))
        return false;
    const QMultiHash<QString, QString> before = wordings(earlier.sentenceText());
    const QMultiHash<QString, QString> after = wordings(again);
    for (auto clause = after.constBegin(); clause != after.constEnd(); ++clause) {
        if (before.contains(clause.key()) && !before.contains(clause.key(), clause.value()))
            return true;
    }
    return false;
}

int hanIn(QStringView text)
{
    return int(std::count_if(text.begin(), text.end(), isHan));
}

class ClauseReader {
public:
    explicit ClauseReader(RedPencil &pencil)
        : m_pencil(pencil)
    {
    }

    void read(const PrintedLine &line)
    {
        if (!line.isProse()) { // a cell's clauses are its own affair
            m_seen.clear();
            m_ends.clear();
            m_beginnings.clear();
        }
        m_told.clear();
        m_before = nullptr;
        const QList<TextRange> sentences = sentencesOf(line.plain);
        auto sentence = sentences.begin();
        const QList<TextRange> clauses = clausesOf(line.plain);
        for (const TextRange &range : clauses) {
            while (sentence != sentences.end() && sentence->end() <= range.start)
                ++sentence;
            take(line, range, sentence == sentences.end() ? TextRange() : *sentence);
        }
        checkStutter(line);
    }

private:
    void take(const PrintedLine &line, TextRange range, TextRange sentence)
    {
        const QString whole = line.plain.mid(range.start, range.length);
        const qsizetype ordinal = ordinalOf(whole);
        const qsizetype begin = ordinal + leadOf(whole.mid(ordinal));
        Clause &clause = m_clauses.emplace_back();
        clause.line = &line;
        clause.range = {range.start + int(begin), range.length - int(begin)};
        clause.text = whole.mid(begin);
        clause.own = line.open.mid(clause.range.start, clause.range.length).remove(u'■');
        clause.node = line.nodeAt(clause.range.start);
        const Field field = line.placeAt(clause.range.start).field;
        clause.isHead = line.role != BlockRole::Paragraph || field == Field::Title || field == Field::Heading
            || range.length == int(line.plain.size()); // 2023年查办案件统计表 above its table
        if (ordinal > 0 || clause.node != m_node)
            ++m_point;
        m_node = clause.node;
        clause.point = m_point;
        clause.sentence = sentence;
        clause.numbered = ordinal > 0 ? whole : QString();
        judge(clause);
        m_before = &clause;
    }

    void judge(const Clause &clause)
    {
        constexpr int kAdjoining = 5;
        const bool isAgain = m_before && m_before->text == clause.text && clause.text.size() >= kAdjoining;
        if ((isAgain && hanIn(clause.text) > 3) || (m_before && isOneFigureTwice(*m_before, clause))) {
            tell(clause, clause.range, ProofreadWords::tr("这句话连着写了两遍。"));
            return;
        }
        if (!clause.numbered.isEmpty() && judgeNumbered(clause))
            return;
        if (clause.own.size() < kClauseInSentence && !namesMuch(clause))
            return;
        const auto same = m_seen.constFind(clause.text);
        if (same != m_seen.constEnd() && isTwice(**same, clause))
            tell(clause, clause.range, messageFor(**same, clause), severityFor(**same, clause));
        else
            judgeParts(clause);
        m_seen.insert(clause.text, &clause);
        m_ends.insert(clause.text.right(kClause), &clause);
        m_beginnings.insert(clause.text.left(kBeginning), &clause);
    }

    /// 占22.2%，占22.2%; 2月26日，2月26日，召开…. Of what is told of each of several things
    /// (分别增长5%，增长3%，增长3%) and of bare numbers (3件，3件) two may be the same.
    [[nodiscard]] static bool isOneFigureTwice(const Clause &earlier, const Clause &later)
    {
        static const QRegularExpression kFigure(
            QStringLiteral("^(?:[一-龥].*\\d.*|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日.{0,2}|\\d{4}年)$"));
        static const QRegularExpression kOfEach(QStringLiteral("分别|依次|各|(?<![平人])均"));
        constexpr int kShortest = 3; // characters
        const QStringView between =
            QStringView(later.line->plain).mid(earlier.range.end(), later.range.start - earlier.range.end());
        const qsizetype more = earlier.text.size() - later.text.size();
        const bool isSame =
            more >= 0 && earlier.text.endsWith(later.text) && (more == 0 || earlier.text[more - 1] == u'、');
        return isSame && later.text.size() >= kShortest && later.line->isProse()
            && (between == u"，" || between == u"；") && kFigure.match(later.text).hasMatch()
            && !kOfEach.match(later.sentenceText().left(later.range.start - later.sentence.start)).hasMatch();
    }

    /// 三是信息化监管水平不高, with the same ordinal in the same paragraph.
    bool judgeNumbered(const Clause &clause)
    {
        constexpr int kShortest = 6; // characters, the ordinal aside
        const PrintedLine *before = std::exchange(m_numbered[clause.numbered], clause.line);
        if (before != clause.line || hanIn(clause.text) < kShortest)
            return false;
        tell(clause, clause.range, ProofreadWords::tr("这句话在同一段里出现了两次。"));
        return true;
    }

    /// 严格执行《重大行政决策程序暂行条例》: a clause for all that its own words are few.
    [[nodiscard]] static bool namesMuch(const Clause &clause)
    {
        constexpr int kOwn = 6; // with 《》
        constexpr int kAll = 14;
        return clause.own.size() >= kOwn && clause.text.size() >= kAll && !isFormula(clause.text);
    }

    /// Whether the earlier one of the same words is one too many.
    [[nodiscard]] static bool isTwice(const Clause &earlier, const Clause &later)
    {
        if (earlier.isIn(later) && earlier.line == later.line)
            return later.own.size() >= kClause || namesMuch(later) || earlier.sentence.start == later.sentence.start;
        if (earlier.line != later.line && (!areNear(earlier, later) || areOfOffices(earlier, later)))
            return false;
        return hanIn(later.own) >= kClause && !isFormula(later.text) && !areParallel(earlier, later);
    }

    /// 党委书记：…带头包案2件; 镇长：…带头包案2件: what each of them did.
    [[nodiscard]] static bool areOfOffices(const Clause &earlier, const Clause &later)
    {
        static const QRegularExpression kOffice(QStringLiteral(
            "^[^，。；：]{0,4}[一-龥]{0,8}(?:书记|[省市县区镇乡局厅]长|主任|负责人|委员)(?:[一-龥]{2,3})?："));
        return kOffice.match(earlier.line->plain).hasMatch() && kOffice.match(later.line->plain).hasMatch();
    }

    [[nodiscard]] static bool areNear(const Clause &earlier, const Clause &later)
    {
        constexpr int kNear = 2; // points; a heading between them is one
        return later.point - earlier.point <= kNear && later.line->part && !later.isHead && !earlier.isHead
            && later.line->part == earlier.line->part;
    }

    [[nodiscard]] static QString messageFor(const Clause &earlier, const Clause &later)
    {
        if (earlier.isIn(later))
            return ProofreadWords::tr("这句话在同一条里出现了两次。");
        return earlier.line == later.line ? ProofreadWords::tr("这句话在同一段里出现了两次。")
                                          : ProofreadWords::tr("这句话在上一条里也写了，请核对。");
    }

    void judgeParts(const Clause &clause)
    {
        const qsizetype told = m_told.size();
        judgeEnd(clause);
        if (m_told.size() == told && clause.text.size() >= kBeginning)
            judgeBeginning(clause);
    }

    /// Two problems may have one cause.
    [[nodiscard]] static std::optional<Severity> severityFor(const Clause &earlier, const Clause &later)
    {
        static const QRegularExpression kCause(QStringLiteral("原因"));
        const bool isCause = !earlier.isIn(later) && kCause.match(later.text).hasMatch();
        return isCause ? std::optional(Severity::Hint) : std::nullopt;
    }

    /// 推动编制向基层倾斜，并继续推动编制向基层倾斜; 较好地把法治建设贯穿全过程 behind 把法治建设贯穿全过程.
    void judgeEnd(const Clause &clause)
    {
        static const QRegularExpression kOther(QStringLiteral("(?:未|不|没有?|无|非|是否|应当?|可以|[和与及])$"));
        constexpr int kElsewhere = 14; // characters, where it is in another point
        const auto found = m_ends.constFind(clause.text.right(kClause));
        if (found == m_ends.constEnd() || (*found)->isHead || clause.isHead)
            return;
        const Clause &earlier = **found;
        const int length = int(qMin(clause.text.size(), earlier.text.size()));
        const bool isEnd = clause.text.endsWith(earlier.text) || earlier.text.endsWith(clause.text);
        const QString more = (clause.text.size() > earlier.text.size() ? clause : earlier).text;
        const bool isIn = earlier.line == clause.line && earlier.isIn(clause);
        const bool isNear = length >= kElsewhere && areNear(earlier, clause) && !isFormula(clause.text);
        if (!isEnd || !(isIn || isNear) || areParallel(earlier, clause) || kOther.match(more.chopped(length)).hasMatch()
            || qMin(clause.own.size(), earlier.own.size()) < kClause)
            return;
        tell(clause, {clause.range.end() - length, length}, messageFor(earlier, clause));
    }

    /// 非现场监管覆盖燃气、特种设备等17个领域，…，非现场监管覆盖燃气、特种设备等领域.
    void judgeBeginning(const Clause &clause)
    {
        const auto found = m_beginnings.constFind(clause.text.left(kBeginning));
        if (found == m_beginnings.constEnd())
            return;
        const Clause &earlier = **found;
        if (earlier.line != clause.line || !earlier.isIn(clause)
            || hanIn(QStringView(clause.own).left(kBeginning)) < kClause || areParallel(earlier, clause))
            return;
        const auto [first, second] =
            std::mismatch(earlier.text.cbegin(), earlier.text.cend(), clause.text.cbegin(), clause.text.cend());
        const int length = int(second - clause.text.cbegin());
        const bool isOfOther = clause.text[length - 1] == u'的' && length < int(clause.text.size())
            && first != earlier.text.cend(); // 对…超过3次的车辆…；对…超过3次的驾驶人
        if (!isOfOther)
            tell(clause, {clause.range.start, length}, ProofreadWords::tr("这句话在同一条里出现了两次。"));
    }

    /// 程序类181个、证据类97个、程序类181个、证据类97个: a stretch right behind itself that is no clause.
    void checkStutter(const PrintedLine &line)
    {
        constexpr int kShortest = 7; // with the mark between; shorter ones are words, which are looked for elsewhere
        constexpr int kLongest = 80;
        for (int distance = kShortest; distance <= qMin(kLongest, int(line.plain.size()) / 2); ++distance) {
            if (hasStutter(line, distance))
                return;
        }
    }

    /// A stretch of that length, or of one less with a mark behind it, covers one of the places that lie one less
    /// apart: only there the text is compared.
    bool hasStutter(const PrintedLine &line, int distance)
    {
        const QString &text = line.plain;
        const int last = int(text.size()) - distance; // up to which there is something to compare
        const auto isAgain = [&](int position) { return text[position] == text[position + distance]; };
        for (int probe = distance - 2, end = 0; probe < last; probe += distance - 1) {
            if (probe < end || !isAgain(probe))
                continue;
            int start = probe;
            while (start > end && isAgain(start - 1))
                --start;
            for (end = start; end < last && isAgain(end);) {
                const int run = ++end - start;
                const bool isFull = run == distance || (run == distance - 1 && isSeparator(text, end));
                if (isFull && tellStutter(line, {end + distance - run, run}))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] static bool isSeparator(const QString &text, int position)
    {
        return position < int(text.size()) && QStringView(u"、，和及与").contains(text[position]);
    }

    bool tellStutter(const PrintedLine &line, TextRange range)
    {
        constexpr int kHan = 5;
        const QStringView text = QStringView(line.plain).mid(range.start, range.length);
        const bool crosses =
            text.contains(u'。') || text.contains(u'”') || text.contains(u'、'); // “最后一公里”“最后一百米”
        if (crosses || hanIn(text) < kHan || overlapsOne(m_told, range) || isOfTwoClauses(line.plain, range))
            return false;
        m_pencil.mark(line, range, {ProofreadWords::tr("这些字连着写了两遍。")});
        return true;
    }

    /// 由负责人出庭应诉，负责人出庭应诉率100%: one clause ends as the next begins, and neither is the whole of it.
    [[nodiscard]] static bool isOfTwoClauses(const QString &text, TextRange again)
    {
        const int comma = again.start - 1;
        const int before = again.start - again.length - 2; // of the first
        return before >= 0 && text[comma] == u'，' && isHan(text[before]) && again.end() < int(text.size())
            && isHan(text[again.end()]);
    }

    void tell(const Clause &clause, TextRange range, const QString &message, std::optional<Severity> severity = {})
    {
        m_told << range;
        m_pencil.mark(*clause.line, range, {message, {}, {}, severity});
    }

    RedPencil &m_pencil;
    std::deque<Clause> m_clauses; ///< each stays where it is
    QHash<QString, const Clause *> m_seen; ///< the last of each text
    QHash<QString, const PrintedLine *> m_numbered; ///< where each stood last
    QHash<QString, const Clause *> m_ends; ///< the last clause that ends so
    QHash<QString, const Clause *> m_beginnings; ///< the last clause that begins so
    const Clause *m_before = nullptr; ///< of the present line
    QList<TextRange> m_told; ///< of the present line
    Id m_node;
    int m_point = 0;
};

} // namespace

void checkRepeatedClauses(const Manuscript &manuscript, RedPencil &pencil)
{
    ClauseReader reader(pencil);
    for (const PrintedLine &line : manuscript.lines())
        reader.read(line);
}

} // namespace nianbao
