// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// The day by which a report is out: before 1 April it must be published.
QDate lastDay(int year)
{
    return {year + 1, 4, 1};
}

/// A report that is written a year late may know it: that is no proof.
bool isSurelyLater(const Term &event, int year)
{
    return event.date > QDate(year + 1, 12, 31);
}

bool isLaw(const Term &event)
{
    return event.right.endsWith(u"法》") || event.right.endsWith(u"条例》") || event.right.endsWith(u"法典》");
}

/// 迎接党的二十大胜利召开: what is still to come may be named.
bool isAwaited(const QString &sentence)
{
    static const QRegularExpression kWords(QStringLiteral("迎|即将|筹备|准备|将于|将要|起施行|正式施行"));
    return kWords.match(sentence).hasMatch();
}

/// 《…法（草案）》征求意见, 为…立法建言: a law may be named while it is being made.
bool isBeingMade(const QString &sentence)
{
    static const QRegularExpression kWords(
        QStringLiteral("草案|征求意见|立法|起草|编纂|修订|论证|审议|制定|出台|颁布|调研|意见建议|意见征集"));
    return kWords.match(sentence).hasMatch();
}

QString bareName(QString name)
{
    return name.remove(u'“').remove(u'”').remove(u'《').remove(u'》');
}

bool isMark(QChar character)
{
    return QStringView(u"“”《》").contains(character);
}

/// Where the text names the event; -1: nowhere, or beside words that make something else of it, as in 可再生能源法,
/// 编制“十四五” 规划.
qsizetype namedAt(const QString &text, const QString &name, const Term &event)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        qsizetype start = at;
        qsizetype end = at + name.size();
        while (start > 0 && isMark(text[start - 1]))
            --start;
        while (end < text.size() && isMark(text[end]))
            ++end;
        const QStringView before = QStringView(text).left(start);
        const QStringView after = QStringView(text).mid(end);
        const auto &unlessBefore = event.unlessBefore;
        const auto &unlessAfter = event.unlessAfter;
        if (std::none_of(
                unlessBefore.begin(), unlessBefore.end(), [&](const QString &word) { return before.endsWith(word); })
            && std::none_of(
                unlessAfter.begin(), unlessAfter.end(), [&](const QString &word) { return after.startsWith(word); }))
            return at;
    }
    return -1;
}

void checkLaterEvents(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const Term &event : manuscript.terms().all()) {
        const bool later = event.kind == TermKind::Event && event.date.isValid()
            && event.date > lastDay(manuscript.year()) && event.from > manuscript.year();
        const QString name = bareName(event.right);
        if (!later || name.isEmpty())
            continue;
        for (const PrintedLine &line : manuscript.lines()) {
            const qsizetype at = line.part == PartKind::Plans ? -1 : namedAt(line.plain, name, event);
            if (at < 0)
                continue;
            const TextRange sentence = sentenceAt(line.plain, int(at));
            const QString words = line.plain.mid(sentence.start, sentence.length);
            if (!isAwaited(words) && !(isLaw(event) && isBeingMade(words)))
                pencil.mark(line, {int(at), int(name.size())},
                    {ProofreadWords::tr("%1年度的报告里不会有“%2”。").arg(QString::number(manuscript.year()), name),
                        ProofreadWords::tr("%1，%2").arg(event.source, event.date.toString(Qt::ISODate)), {},
                        isSurelyLater(event, manuscript.year()) ? event.level : qMin(event.level, Severity::Warning)});
        }
    }
}

} // namespace

Rule laterEventsRule()
{
    return {QLatin1String("numbers.later"), QLatin1String("N11"), QT_TRANSLATE_NOOP("proofread", "后来的提法"),
        QT_TRANSLATE_NOOP("proofread", "报告引用了它写成以后才有的会议、文件或提法。"), Severity::Error, kSelfEvident,
        Strength::Regulation, checkLaterEvents,
        {
            found(u"深入学习贯彻习近平法治思想。"),
            found(u"组织学习《粮食安全保障法》，开展专题讲座3场。", 2020),
            found(u"认真执行公平竞争审查条例，审查文件20件。", 2021),
            silent(u"组织学习《粮食安全保障法》，开展专题讲座3场。", 2023),
            silent(u"参加《民营经济促进法（草案）》征求意见座谈会。配合做好学前教育法立法调研。", 2018),
            silent(u"编制“十四五”规划思路，宣传《青山省志愿服务条例》和数据安全法律法规。", 2016),
            silent(u"执行可再生能源法、行政监察法和环境噪声污染防治法。", 2015),
            silent(u"以优异成绩迎接党的二十大胜利召开。", 2021),
            silent(u"深入学习贯彻习近平法治思想。", 2020),
            silent(u"深入学习贯彻习近平法治思想。", 2024),
            silent(u"深入学习贯彻党的十九大精神。"),
        }};
}

} // namespace nianbao
