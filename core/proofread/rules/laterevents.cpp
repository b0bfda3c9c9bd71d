// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/awaitedevents.h"
#include "core/proofread/rules/latereventexamples.h"
#include "core/proofread/sources.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kFarthest = 10; // years by which a number may be late: 〔2108〕 is a slip of another kind

/// The day by which a report is out: before 1 April it must be published.
QDate lastDay(int year)
{
    return {year + 1, 4, 1};
}

/// When the report was written, and of which year it is.
struct Horizon {
    int year = 0;
    QDate written; ///< the day below it; without one the last on which any is still written
    bool isDated = false;
};

/// Without a day below it a report is written a quarter after it had to be public at the latest.
Horizon horizonOf(const Manuscript &manuscript)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?<year>20\\d\\d)(?:年|[-./])(?<month>\\d{1,2})(?:月|[-./])(?<day>\\d{1,2})"));
    const auto line = std::find_if(manuscript.lines().begin(), manuscript.lines().end(),
        [](const PrintedLine &each) { return each.role == BlockRole::Date; });
    const QRegularExpressionMatch match =
        line == manuscript.lines().end() ? QRegularExpressionMatch() : kForm.match(line->text);
    const QDate date(match.captured(u"year").toInt(), match.captured(u"month").toInt(), match.captured(u"day").toInt());
    const bool isDated = date.isValid() && date.year() >= manuscript.year();
    return {manuscript.year(), isDated ? date : QDate(manuscript.year() + 1, 6, 30), isDated};
}

/// How bad it is: a report that is written late may know what came soon after its year. What a plan of five years is
/// called is known before it begins, but no one carries out “八五”普法 two years before.
Severity levelOf(const Term &event, const Horizon &horizon)
{
    if (event.date <= horizon.written)
        return qMin(event.level, Severity::Warning);
    const bool isPlan = event.right.contains(u"五”");
    if (!isPlan || event.level != Severity::Hint || event.date <= QDate(horizon.year + 1, 12, 31))
        return event.level;
    return event.right.contains(QStringLiteral("普法")) ? Severity::Error : Severity::Warning;
}

QString bareName(QString name)
{
    return name.remove(u'“').remove(u'”').remove(u'《').remove(u'》');
}

bool isLaw(const Term &event)
{
    return event.right.endsWith(u"法》") || event.right.endsWith(u"条例》") || bareName(event.right).endsWith(u"法典");
}

/// 检查药店860家次, 开展活动3场: told as done.
bool isDone(const PrintedLine &line, TextRange sentence)
{
    static const QRegularExpression kToCome(QStringLiteral("下一步|今后|明年|下年|当前|目前|受|影响|新一年|将"));
    const auto count = firstFrom(line.quantities, sentence.start);
    return line.part == PartKind::Work && count != line.quantities.end() && count->range.end() <= sentence.end()
        && !kToCome.match(line.plain.mid(sentence.start, sentence.length)).hasMatch();
}

/// What a local document may be called as well: 关于加强社会主义法治文化建设的意见.
bool mayBeLocal(const Term &event, QStringView before)
{
    static const QRegularExpression kCentral(QStringLiteral("(?:中共中央|中央|国务院|中办|国办|两办|部|总局|普法办)"
                                                            "[^，。；《》]{0,12}《?$"));
    return event.kind == TermKind::Document && event.right.startsWith(QStringLiteral("关于"))
        && !kCentral.match(before.toString()).hasMatch();
}

bool isMark(QChar character)
{
    return QStringView(u"“”《》").contains(character);
}

/// What stands before or behind a name, without the marks around it: 编制《“十四五” 规划.
QStringView withoutMarksBehind(QStringView before)
{
    while (!before.isEmpty() && isMark(before.back()))
        before.chop(1);
    return before;
}

QStringView withoutMarksBefore(QStringView after)
{
    while (!after.isEmpty() && isMark(after.front()))
        after = after.mid(1);
    return after;
}

/// 2021年是中国共产党成立100周年, 2018年是…开局之年，是改革开放40周年, 围绕2025年“八五”普法总结验收: said of its own
/// year, of which the rules of years judge.
bool isOfOwnYear(const Term &event, QStringView before)
{
    static const QRegularExpression kYear(QStringLiteral(
        "(?<year>20\\d\\d)年[是为的]?$|(?<=^|[。；])(?<spoken>20\\d\\d)年[是，恰正适喜][^。；\\d]{0,60}$"));
    const QRegularExpressionMatch match = kYear.match(before.toString());
    return (match.captured(u"year") + match.captured(u"spoken")).toInt() >= event.date.year();
}

/// 二十届三中全会, 党的二十大: of a session or congress the day is known, and who has written before it knows nothing
/// of it.
bool isMeeting(const Term &event)
{
    return event.level == Severity::Error
        && (event.right.endsWith(u"中全会")
            || (event.right.startsWith(QStringLiteral("党的")) && event.right.endsWith(u'大')));
}

/// A plan for the next year may name what that year brings, and what is still being made: but 贯彻二十届三中全会精神
/// two years before it is none.
bool mayBePlanned(const NamedEvent &named, const Horizon &horizon)
{
    return !isMeeting(named.event) || named.event.date <= QDate(horizon.year + 1, 12, 31);
}

/// 深入贯彻党的二十届四中全会精神 as what is planned, written months before it: only what is out can be carried
/// through. Of a law its draft is known, and what a plan awaits it names with 待, 后 or 将.
bool isCarriedThroughTooEarly(const NamedEvent &named, const Horizon &horizon)
{
    static const QRegularExpression kName(
        QStringLiteral("^习近平|(?:规定|决定|办法|意见|纲要|规划|计划)(?:（[^）]*）)?$"));
    static const QRegularExpression kBefore(
        QStringLiteral("(?:贯彻|落实|学习|执行|践行|宣传|按照|围绕|根据|对照|对标)[^，。；]{0,40}$"));
    static const QRegularExpression kAwaited(
        QStringLiteral("(?:待|等到|俟|拟|即将|将要|预计|迎接?|筹备|准备)[^，。；]{0,40}$"));
    static const QRegularExpression kBehind(
        QStringLiteral("^[^，。；《》]{0,8}?(?:即将|将[于要]|召开|出台|印发|公布|颁布|发布|修[订改])"));
    if (named.event.date <= horizon.written
        || !(isMeeting(named.event) || kName.match(bareName(named.event.right)).hasMatch()))
        return false;
    const QString before = named.before.toString();
    return kBefore.match(before).hasMatch() && !kAwaited.match(before).hasMatch()
        && !kBehind.match(named.after.toString()).hasMatch();
}

void markEvent(const Term &event, const PrintedLine &line, TextRange range, const Horizon &horizon, RedPencil &pencil)
{
    constexpr int kReach = 60; // characters
    const QStringView text(line.plain);
    const NamedEvent named {event, bareName(event.right), withoutMarksBehind(text.left(range.start)).right(kReach),
        withoutMarksBefore(text.mid(range.end(), kReach))};
    const bool isPlanned =
        line.part == PartKind::Plans && mayBePlanned(named, horizon) && !isCarriedThroughTooEarly(named, horizon);
    if (isPlanned || isAwaited(named) || isPrepared(named, horizon.year) || isOfOwnYear(event, named.before))
        return;
    const TextRange sentence = sentenceAt(line.plain, range.start);
    const bool isReal = isMade(named, line.plain.mid(sentence.start, sentence.length));
    if (mayBeLocal(event, named.before) || (isLaw(event) && !isReal))
        return;
    const bool isCarriedOut = isInForceTooEarly(named) || (isLaw(event) && isInForce(named))
        || (!named.name.contains(u'五') && isDone(line, sentence) && isReal); // 十四五 is named before
    // Who writes in spring may know it.
    const bool isKnownSoon = event.date <= lastDay(horizon.year)
        && !(horizon.isDated && (isMeeting(event) || isLaw(event)) && event.date > horizon.written);
    if (isKnownSoon && !isDone(line, sentence))
        return;
    const Severity level = levelOf(event, horizon);
    pencil.mark(line, range,
        {ProofreadWords::tr("%1年度的报告里不会有“%2”。").arg(QString::number(horizon.year), named.name),
            ProofreadWords::tr("%1，%2").arg(event.source, event.date.toString(Qt::ISODate)), {},
            isCarriedOut ? qMax(Severity::Warning, level) : level});
}

/// The events' names, with their “” and without, by their first two characters: so a line is read once for all.
class EventNames {
public:
    explicit EventNames(const QMap<QString, Term> &events)
    {
        for (auto event = events.begin(); event != events.end(); ++event) {
            add(event.key(), *event);
            if (!event->right.contains(event.key())) // “八五”普法
                add(event->right, *event);
            if (!event.key().startsWith(u"新修订的"))
                continue;
            for (const QString &revised :
                {QStringLiteral("新修订的"), QStringLiteral("新修订"), QStringLiteral("新修改的")}) {
                const QString name = QString(event->right).replace(QStringLiteral("新修订的"), revised);
                add(name, *event);
                add(QString(name).replace(u'《', QStringLiteral("《中华人民共和国")), *event);
            }
        }
    }

    /// Every place of one of them.
    void check(const PrintedLine &line, const Horizon &horizon, RedPencil &pencil) const
    {
        static const QRegularExpression kDash(QStringLiteral("(?<=\\d)[－–～~-](?=\\d)")); // （2021－2025年）
        const QString plain = QString(line.plain).replace(kDash, QStringLiteral("—"));
        const QStringView text(plain);
        qsizetype told = 0; // the end of the last: “美好生活·民法典相伴” has another in it
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            const auto names = m_names.constFind(beginningOf(text.mid(at)));
            if (names == m_names.constEnd())
                continue;
            const EventName *longest = nullptr; // “八五”普法 is part of “八五”普法终期验收
            for (const EventName &name : *names) {
                const bool isLonger = !longest || name.text.size() > longest->text.size();
                if (isLonger && text.mid(at).startsWith(name.text) && at + name.text.size() > told)
                    longest = &name;
            }
            if (!longest)
                continue;
            markEvent(*longest->event, line, {int(at), int(longest->text.size())}, horizon, pencil);
            told = at + longest->text.size();
        }
    }

private:
    struct EventName {
        QString text;
        const Term *event = nullptr;
    };

    static quint32 beginningOf(QStringView text)
    {
        constexpr int kBits = 16; // of a character
        return quint32(text[0].unicode()) << kBits | text[1].unicode();
    }

    void add(const QString &name, const Term &event)
    {
        if (name.size() > 1)
            m_names[beginningOf(name)] << EventName {name, &event};
    }

    QHash<quint32, QList<EventName>> m_names;
};

/// 十九届二中、三中、四中全会: the sessions but for the last, and 四中全会 without its 十九届 beside it.
void checkSessions(
    const QMap<QString, Term> &events, const PrintedLine &line, const Horizon &horizon, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<which>十[八九]|二十)届(?<sessions>[一二三四五六七]中(?:全会)?(?:[、和及][一二三四五六七]中(?:全会)?)+)"));
    static const QRegularExpression kSession(QStringLiteral("([一二三四五六七]中)(?:全会)?"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        auto sessions = kSession.globalMatch(match.captured(u"sessions"));
        while (sessions.hasNext()) {
            const QRegularExpressionMatch session = sessions.next();
            const QString name = match.captured(u"which") + u'届' + session.captured(1) + QStringLiteral("全会");
            const bool isFirst = session.capturedStart() == 0 && session.capturedLength() > 2; // found by its name
            const auto event = events.constFind(name);
            if (event != events.constEnd() && !isFirst)
                markEvent(*event, line,
                    {int(match.capturedStart(u"sessions") + session.capturedStart()), int(session.capturedLength())},
                    horizon, pencil);
        }
    }
}

/// 《中共中央关于…的决定》, 《…规划（2021—2025年）》: a document with one edition.
bool isOfOneYear(const Term &document)
{
    constexpr qsizetype kShortest = 12; // characters
    return document.kind == TermKind::Document && document.right.size() >= kShortest
        && (document.right.contains(QStringLiteral("关于")) || document.right.endsWith(QStringLiteral("年）")))
        && !document.right.contains(QStringLiteral("条例"));
}

/// （国办发〔2025〕4号） in a report of 2023: a number has its year when the document is out, and so has an edition,
/// 《…法（2025年修订）》. The report's own number is not in its text.
void checkNumbers(const PrintedLine &line, const Horizon &horizon, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=[一-龥])〔(?<year>20\\d\\d)〕\\d{1,4}号"
                       "|(?<=[法例定则典》])（(?<revised>20\\d\\d)年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:第.次|新)?"
                       "(?:修[订正改]|版|通过|公布)[版本]?）"));
    if (!(line.plain.contains(u'〔') || line.plain.contains(QStringLiteral("（20")))
        || line.role == BlockRole::HeadMatter || line.placeAt(0).field == Field::DocumentNumber)
        return;
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int year = (match.captured(u"year") + match.captured(u"revised")).toInt();
        const TextRange range = capturedRange(match);
        if (year > qMax(horizon.year, horizon.written.year()) && year <= horizon.year + kFarthest)
            pencil.mark(line, range,
                {ProofreadWords::tr("%1年度的报告里不会有“%2”。").arg(QString::number(horizon.year), line.quote(range)),
                    {}, {}, Severity::Warning});
    }
}

/// What was not there yet in the report's year; a meeting that was not yet on the day below the report.
bool isLater(const Term &event, const Horizon &horizon)
{
    if (!(event.kind == TermKind::Event || isOfOneYear(event)) || !event.date.isValid()
        || event.date <= QDate(horizon.year, 12, 31))
        return false;
    return event.from > horizon.year || (horizon.isDated && isMeeting(event) && event.date > horizon.written);
}

void checkLaterEvents(const Manuscript &manuscript, RedPencil &pencil)
{
    const Horizon horizon = horizonOf(manuscript);
    QMap<QString, Term> events; ///< by name
    for (const Term &event : manuscript.terms().all()) {
        const QString name = isLater(event, horizon) ? bareName(event.right) : QString();
        if (!name.isEmpty())
            events.insert(name, event);
    }
    const EventNames names(events);
    for (const PrintedLine &line : manuscript.lines()) {
        names.check(line, horizon, pencil);
        checkSessions(events, line, horizon, pencil);
        checkNumbers(line, horizon, pencil);
    }
}

} // namespace

Rule laterEventsRule()
{
    return {QLatin1String("numbers.later"), QLatin1String("N11"), QT_TRANSLATE_NOOP("proofread", "后来的提法"),
        QT_TRANSLATE_NOOP("proofread", "报告引用了它写成以后才有的会议、文件或提法。"), Severity::Error, kSelfEvident,
        Strength::Regulation, checkLaterEvents, laterEventExamples(),
        {QLatin1String("marks.paired"), QLatin1String("marks.foreign"), QLatin1String("numbers.range")}};
}

} // namespace nianbao
