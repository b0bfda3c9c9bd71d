// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/text/numerals.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

bool isOneOf(QStringView marks, QChar character)
{
    return marks.contains(character);
}

bool beginsAnew(const PrintedLine &line)
{
    static const QRegularExpression kLevel(
        QStringLiteral("^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)"));
    return line.role != BlockRole::Paragraph || kLevel.match(line.plain).hasMatch();
}

/// Whether a sentence has come to its end, within a closing quotation mark or bracket too: “…。”, …（…）。 but not
/// …起（其中3起）, unless the bracket is all there is.
bool isSentenceEnd(QStringView text)
{
    if (isOneOf(u"）”", text.back()) && !isOneOf(u"（“", text.front())) {
        const auto open = text.lastIndexOf(text.back() == u'）' ? u'（' : u'“');
        const bool isBehindEnd = open > 0 && isOneOf(u"。！？：…", text[open - 1]);
        return open < 0 || isBehindEnd || isOneOf(u"。！？…", text[text.size() - 2]);
    }
    return isOneOf(u"。！？；：”’）》…—", text.back());
}

/// 3件；and the next heading: ； parts what a 。 closes, so it cannot stand behind one.
void checkSemicolon(const PrintedLine &line, const PrintedLine *next, RedPencil &pencil)
{
    if (line.role != BlockRole::Paragraph || !line.part || !line.plain.endsWith(u'；') || !next || !beginsAnew(*next))
        return;
    const int length = int(line.plain.size());
    if (QStringView(line.plain).mid(line.origins.last().start).contains(u'。'))
        pencil.mark(line, {length - 1, 1},
            {ProofreadWords::tr("这一段以“；”收尾，后面没有并列的文字。"), {}, QStringLiteral("。"),
                Severity::Warning});
}

/// Prose that simply stops, or goes on with ， and then does not. Short lines may be headings that nobody marked as
/// such.
void checkLine(const PrintedLine &line, std::optional<Severity> severity, RedPencil &pencil)
{
    constexpr int kLong = 40; // characters
    constexpr int kSentence = 20; // behind a heading that ends with 。
    constexpr int kShortest = 8; // 第二， alone is an entry without its text
    const int length = int(line.plain.size());
    if (length == 0 || line.role != BlockRole::Paragraph || !line.part)
        return;
    const QChar last = line.plain.back();
    if (isOneOf(u"，、", last) && length >= kShortest) {
        pencil.mark(line, {length - 1, 1},
            {ProofreadWords::tr("这一段以“%1”收尾，像是没有写完。").arg(last), {}, QStringLiteral("。"),
                Severity::Warning});
        return;
    }
    const QStringView text = QStringView(line.plain).mid(line.origins.last().start); // behind a heading
    const bool isBehindTitle =
        text.size() < length && text.size() >= kSentence && line.plain[line.origins.last().start - 1] == u'。';
    const bool isProse =
        text.contains(u'。') || ((length >= kLong || isBehindTitle) && QStringView(line.plain).contains(u'，'));
    if (isProse && !isSentenceEnd(text)) {
        const int characters = last.isLowSurrogate() ? 2 : 1;
        const TextRange end {length - characters, characters};
        pencil.mark(line, end, {ProofreadWords::tr("这一段末尾没有句号。"), {}, line.quote(end) + u'。', severity});
    }
}

/// One that stops among many that close is a slip; a text that was wrapped, or kept as a list, is only asked about.
std::optional<Severity> severityOfOpenEnds(const QList<PrintedLine> &lines)
{
    constexpr int kUsual = 4; // for each that stops, so many that close
    constexpr int kLong = 40; // characters
    int closed = 0;
    int open = 0;
    for (const PrintedLine &line : lines) {
        if (line.role != BlockRole::Paragraph || line.plain.isEmpty())
            continue;
        closed += int(line.plain.endsWith(u'。'));
        open += int(line.plain.size() > kLong && line.plain.back().isLetter());
    }
    return closed >= kUsual && closed >= open * kUsual ? std::optional(Severity::Warning) : std::nullopt;
}

/// Any mark will do, also within a closing quotation mark or bracket.
bool isClosed(QStringView text)
{
    while (text.size() > 1 && isOneOf(u"”’）》〉」』】", text.back()))
        text.chop(1);
    return isOneOf(u"。！？；：，、…—．", text.back());
}

/// An entry's text that runs into the next entry of the paragraph.
void checkJoins(const PrintedLine &line, RedPencil &pencil)
{
    QChar mark = u'。';
    for (qsizetype next = 1; next < line.origins.size(); ++next) {
        const Place &before = line.origins[next - 1].place;
        if (before.field != Field::Body || before.node == line.origins[next].place.node)
            continue;
        const int begin = line.origins[next - 1].start;
        const QStringView text = QStringView(line.plain).mid(begin, line.origins[next].start - begin).trimmed();
        if (text.isEmpty())
            continue;
        if (isClosed(text)) {
            mark = text.back() == u'；' ? text.back() : QChar(u'。'); // as its neighbour ends
            continue;
        }
        const int length = text.back().isLowSurrogate() ? 2 : 1;
        const int start = int(text.end() - QStringView(line.plain).begin()) - length;
        pencil.mark(line, {start, length},
            {ProofreadWords::tr("这一条末尾没有标点，和下一条连在了一起。"), {}, line.quote({start, length}) + mark,
                Severity::Warning});
    }
}

/// 一是…。二是…补贴107件三是…: the last of a row stands behind no mark. Where another one follows its number is told
/// as a gap, or the row goes on and it is no point of it.
class LostMarks {
public:
    explicit LostMarks(RedPencil &pencil)
        : m_pencil(pencil)
    {
    }

    void read(const PrintedLine &line)
    {
        static const QRegularExpression kPoint(QStringLiteral(
            "(?<marked>(?<=[。；：，、]|^)(?:[一二三四五六七八九]|十[一二]?)是(?![非否]))|(?<=[一-龥\\d%》”）])(?"
            "<![第其周期初高张李老两几十百千一二三四五六七八九〇零是])(?<!其中)(?:[三四五六七八九]|十[一二]?)是(?!["
            "非否])"
            "(?=[一-龥]{2})"));
        auto matches = kPoint.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange range = capturedRange(match);
            const int number = fromChineseNumeral(match.captured().chopped(1)).value_or(0);
            const TextRange before {range.start - 1, 1};
            if (match.capturedLength(u"marked") > 0 || line.inOneField(range) != range)
                takeMarked(line, range, number);
            else if (number == m_last + 1 && line.inOneField(before) == before)
                m_lost = {&line, before, number};
        }
    }

    /// Another heading begins, or the text is over.
    void end()
    {
        if (m_lost.line)
            m_pencil.mark(*m_lost.line, m_lost.range,
                {ProofreadWords::tr("“%1”前面没有标点，和上一条连在了一起。")
                        .arg(m_lost.line->quote({m_lost.range.end(), 2})),
                    {}, m_lost.line->quote(m_lost.range) + m_mark, Severity::Warning});
        m_lost = {};
        m_last = 0;
    }

private:
    struct Lost {
        const PrintedLine *line = nullptr;
        TextRange range; ///< the character that wants a mark behind it
        int number = 0;
    };

    void takeMarked(const PrintedLine &line, TextRange range, int number)
    {
        if (number == 1)
            end(); // another row
        else if (m_lost.line && number >= m_lost.number)
            m_lost = {};
        m_last = number;
        const QChar before = range.start > 0 ? line.plain[range.start - 1] : QChar();
        m_mark = before == u'；' || before == u'，' ? before : QChar(u'。');
    }

    RedPencil &m_pencil;
    Lost m_lost;
    int m_last = 0;
    QChar m_mark = u'。'; ///< as the points before it end
};

void checkLostMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    LostMarks lost(pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.cell)
            continue;
        if (beginsAnew(line))
            lost.end();
        lost.read(line);
    }
    lost.end();
}

/// How many lines were joined to the one before, in the nodes of a report.
class JoinedLines {
public:
    explicit JoinedLines(const Report &report)
    {
        for (const Part &part : report.parts) {
            take(part.origin);
            for (const Section &section : part.sections) {
                take(section.origin);
                take(section.items);
            }
        }
    }

    /// One among many: somebody lost a full stop, or broke a line; a text that was wrapped has more.
    [[nodiscard]] bool isSlip() const
    {
        constexpr int kMany = 8; // nodes
        return m_joined <= 1 && m_nodes >= kMany;
    }

private:
    void take(const Origin &origin)
    {
        ++m_nodes;
        m_joined += int(origin.repairs.count(QStringLiteral("txt.joined")));
    }

    void take(const QList<WorkItem> &items)
    {
        for (const WorkItem &item : items) {
            take(item.origin);
            take(item.children);
        }
    }

    int m_nodes = 0;
    int m_joined = 0;
};

/// A line that ended within a sentence: joined in reading, whether it was one or a whole text that was wrapped.
void checkJoinedLines(const Manuscript &manuscript, RedPencil &pencil)
{
    const Note *joined = manuscript.note(QLatin1String("txt.joined"));
    if (!joined)
        return;
    const std::optional<Severity> severity =
        JoinedLines(manuscript.report()).isSlip() ? std::optional(Severity::Warning) : std::nullopt;
    pencil.markNote(*joined, {joined->message, ProofreadWords::tr("句子中间不另起一行。"), {}, severity});
}

void checkEndMark(const Manuscript &manuscript, RedPencil &pencil)
{
    checkLostMarks(manuscript, pencil);
    checkJoinedLines(manuscript, pencil);
    const QList<PrintedLine> &lines = manuscript.lines();
    const auto severity = severityOfOpenEnds(lines);
    for (const PrintedLine &line : lines) {
        checkLine(line, severity, pencil);
        checkSemicolon(line, &line == &lines.last() ? nullptr : &line + 1, pencil);
        if (line.role == BlockRole::Paragraph)
            checkJoins(line, pencil);
    }
}

} // namespace

Rule endMarkRule()
{
    return {QLatin1String("marks.end"), QLatin1String("P12"), QT_TRANSLATE_NOOP("proofread", "段末、条末没有标点"),
        QT_TRANSLATE_NOOP("proofread", "一段正文的末尾没有句号，像是没有写完；或者一条没有标点，后面就接着下一条。"),
        Severity::Hint, kEditing, Strength::Practice, checkEndMark,
        {
            found(u"加强现场观摩和研讨交流，引导行政相对人防控违法风险、纠正违法行为，及时有效化解争议纠纷，扩大服务型"
                  u"行政执法的影响"),
            silent(u"加强现场观摩和研讨交流，引导行政相对人防控违法风险、纠正违法行为，及时有效化解争议纠纷，扩大服务型"
                   u"行政执法的影响。"),
            found(u"一是加强领导。召开会议3次。二是强化监督，补贴农机类107件三是落实惠农政策。"),
            typedAndFound(u"主要有：一是加强领导；二是强化监督，补贴农机类107件三是落实惠农政策。"),
            found(u"一是建制度。印发3件。\n二是抓落实，检查5次。三是强监督，抽查2次四是严格考核，通报3个单位。"),
            silent(u"一是加强领导。二是强化监督，位次升至第三是历史最好，其三是新增项目，二十三是总数，周三是接访日。"),
            silent(u"一是加强领导。二是强化监督，补贴农机类107件三是落实惠农政策。三是严格考核。"),
            silent(u"一是加强领导，二是强化监督。\n（二）加强培训。培训107件三是落实惠农政策。"),
            found(u"一是加强现场观摩。引导各单位依法履职，"),
            found(u"对排名靠后的2个社区进行约谈、"),
            found(u"查处案件3件。引导各单位依法履职"),
            found(u"查处案件3件。通报典型6起（其中违法2起）"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议4次。研究议题3个；\n（二）加强培训。"
                  u"培训5次。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议4次；\n（二）加强培训。培训5次。"),
            silent(u"查处案件3件。会议强调：“要抓好落实。”\n（数据截至12月31日，下同）"),
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强现场观摩。查处案件9件，疫情\n期间罚没款21.6万元。"),
            silent(u"加强现场观摩，引导各单位依法履职"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强现场观摩和研讨交流\n召开会议3次，印发办法5件。"),
        },
        {QLatin1String("marks.stray"), QLatin1String("structure.leadIn")}};
}

} // namespace nianbao
