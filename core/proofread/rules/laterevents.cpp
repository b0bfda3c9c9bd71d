// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QDate>

namespace nianbao {

namespace {

/// The day by which a report is out: before 1 April it must be published.
QDate lastDay(int year)
{
    return {year + 1, 4, 1};
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
            const qsizetype at = line.plain.indexOf(name);
            if (at >= 0)
                pencil.mark(line, {int(at), int(name.size())},
                    {ProofreadWords::tr("%1年度的报告里不会有“%2”。").arg(QString::number(manuscript.year()), name),
                        ProofreadWords::tr("%1，%2").arg(event.source, event.date.toString(Qt::ISODate)), {},
                        event.level});
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
            silent(u"深入学习贯彻习近平法治思想。", 2020),
            silent(u"深入学习贯彻习近平法治思想。", 2024),
            silent(u"深入学习贯彻党的十九大精神。"),
        }};
}

} // namespace nianbao
