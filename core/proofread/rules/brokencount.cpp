// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 1.5件: half a case is none. Averages have decimals, and 1.5个单位… may be point 1 of a list.
void checkBrokenCount(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=[一-龥])(?<!第)\\d+\\.\\d+(?:人次|场次|[件人名次场部份起宗户])(?![/／均])"));
    static const QRegularExpression kAverage(QStringLiteral("均|每|万人|比例|折合|相当|频|[由从]\\d+\\.\\d+[次件人]"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.open);
        SentenceJudge average(line.open, [](const QString &sentence) { return kAverage.match(sentence).hasMatch(); });
        while (matches.hasNext()) {
            const TextRange range = capturedRange(matches.next());
            if (!average.at(range.start))
                pencil.mark(line, range,
                    {ProofreadWords::tr("“%1”不是整数。").arg(line.quote(range)),
                        ProofreadWords::tr("件、人、次这样计的数没有小数，平均数除外。")});
        }
    }
}

} // namespace

Rule brokenCountRule()
{
    return {QLatin1String("numbers.broken"), QLatin1String("N18"), QT_TRANSLATE_NOOP("proofread", "不该有的小数"),
        QT_TRANSLATE_NOOP("proofread", "件、人、次、场、部、份的数写成了小数，如“1.5件”。"), Severity::Warning,
        kSelfEvident, Strength::Regulation, checkBrokenCount,
        {
            found(u"审核规范性文件1.5件。"),
            found(u"举办培训班4期，培训30.2人次。"),
            silent(u"公示执法信息3.6万条，培训1.2万人次。"),
            silent(u"乡镇司法所平均只有1.8人，所均2.4人，人均办案35.6件。"),
            silent(u"一是建章立制。1.5件规范性文件已经印发。"),
            silent(u"检查频次较上年的6.2次降到2.8次，办案天数与次数由6.2次降到2.8次。"),
            silent(u"律师万人比为2.1，网站4.2.1次版本上线。"),
        }};
}

} // namespace nianbao
