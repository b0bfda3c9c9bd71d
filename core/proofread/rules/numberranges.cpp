// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 63～68% says 63, not 63 per cent.
void checkNumberRanges(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.])(\\d+(?:\\.\\d+)?)([-－–—～~至])(\\d+(?:\\.\\d+)?)([%％])"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString mark = match.captured(2) == u"至" ? match.captured(2) : QStringLiteral("～");
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("“%1”前一个数缺百分号。").arg(match.captured()), {},
                    match.captured(1) + u'%' + mark + match.captured(3) + u'%'});
        }
    }
}

} // namespace

Rule numberRangesRule()
{
    return {QLatin1String("numbers.range"), QLatin1String("N13"), QT_TRANSLATE_NOOP("proofread", "数值范围"),
        QT_TRANSLATE_NOOP("proofread", "百分数的范围，两个数都带百分号。"), Severity::Hint, kNumbersStandard,
        Strength::Recommended, checkNumberRanges,
        {
            found(u"办结率保持在63～68%。"),
            found(u"办结率保持在63-68%之间。"),
            silent(u"办结率保持在63%～68%。"),
            silent(u"2015—2020年，满意率达到95%。"),
            silent(u"由85提高到95，提高10%。"),
        }};
}

} // namespace nianbao
