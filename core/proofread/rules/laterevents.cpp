// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QDate>
#include <QRegularExpression>

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

/// 迎接党的二十大胜利召开: what is still to come may be named.
bool isAwaited(const QString &sentence)
{
    static const QRegularExpression kWords(QStringLiteral("迎|即将|筹备|准备|将于|将要|起施行|正式施行"));
    return kWords.match(sentence).hasMatch();
}

QString bareName(QString name)
{
    return name.remove(u'“').remove(u'”').remove(u'《').remove(u'》');
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
            const qsizetype at = line.part == PartKind::Plans ? -1 : line.plain.indexOf(name);
            if (at < 0)
                continue;
            const TextRange sentence = sentenceAt(line.plain, int(at));
            if (!isAwaited(line.plain.mid(sentence.start, sentence.length)))
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
            silent(u"以优异成绩迎接党的二十大胜利召开。", 2021),
            silent(u"深入学习贯彻习近平法治思想。", 2020),
            silent(u"深入学习贯彻习近平法治思想。", 2024),
            silent(u"深入学习贯彻党的十九大精神。"),
        }};
}

} // namespace nianbao
