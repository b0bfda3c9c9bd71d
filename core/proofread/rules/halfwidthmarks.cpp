// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/documentnumbers.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/text/punctuation.h"

namespace nianbao {

namespace {

/// 清政(2018)30号: its round brackets are to be other ones, not wider.
QList<TextRange> wrongNumberRanges(const QString &text)
{
    QList<TextRange> ranges;
    const QList<WrongNumber> numbers = wrongNumbersIn(text);
    for (const WrongNumber &number : numbers)
        ranges << number.range;
    return ranges;
}

/// The marks that a reader already made full-width are told once as well.
void checkHalfWidthMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    if (const Note *note = manuscript.note(QLatin1String("txt.punctuation")))
        pencil.markNote(*note, {note->message, ProofreadWords::tr("中文之间的标点用全角。")});
    QList<MarkedPlace> places;
    for (const PrintedLine &line : manuscript.lines()) {
        const QList<Repair> repairs = normalisePunctuation(line.text).repairs;
        const QList<TextRange> numbers = repairs.isEmpty() ? QList<TextRange>() : wrongNumberRanges(line.plain);
        for (const Repair &repair : repairs) {
            if (!overlapsOne(numbers, {repair.position, 1}))
                places << MarkedPlace {&line, {repair.position, 1}, repair.became};
        }
    }
    pencil.markTogether(places,
        {ProofreadWords::tr("有%1处半角标点。").arg(QString::number(places.size())),
            ProofreadWords::tr("中文之间的标点用全角。")});
}

} // namespace

Rule halfWidthMarksRule()
{
    return {QLatin1String("marks.halfWidth"), QLatin1String("P1"), QT_TRANSLATE_NOOP("proofread", "半角标点"),
        QT_TRANSLATE_NOOP("proofread", "中文之间的逗号、冒号、分号、括号等应用全角；全文合为一条，可以一次改完。"),
        Severity::Hint, kMarksStandard, Strength::General, checkHalfWidthMarks,
        {
            typedAndFound(u"全年受理案件3件,均已审结(含2件调解)。"),
            found(u"全年受理案件3件,均已审结。"),
            typedAndSilent(u"印发《工作要点》（清政办(2018)30号）。"),
            typedAndSilent(u"进驻率89.4%，会议于14:30开始，补助1,300元。"),
            typedAndSilent(u"网址：http://www.example.cn/a,b，请查阅。"),
            typedAndSilent(u"依据GB/T 9704-2012，全年受理案件3件，均已审结。"),
        }};
}

} // namespace nianbao
