// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/issuedates.h"

#include <QRegularExpression>

namespace nianbao {

void checkDateOfIssue(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    constexpr int kEarliest = 10; // the month of the year itself
    static const QRegularExpression kForm(
        QStringLiteral("^(?<year>20\\d\\d)(?:年|[-./])(?<month>\\d{1,2})(?:月|[-./])"));
    const QRegularExpressionMatch match = kForm.match(line.text);
    const int later = match.captured(u"year").toInt() - manuscript.year();
    constexpr int kLatest = 8; // the month of the next year
    const bool late = later > 1 || (later == 1 && match.captured(u"month").toInt() > kLatest);
    const bool early = later < 0 || (later == 0 && match.captured(u"month").toInt() < kEarliest);
    if (match.hasMatch() && (early || late))
        pencil.mark(line, {0, int(line.text.size())},
            {ProofreadWords::tr("%1年度的报告，成文日期却是%2。").arg(QString::number(manuscript.year()), line.text),
                early ? ProofreadWords::tr("那时这一年还没有过完，请核对年份。")
                      : ProofreadWords::tr("年度报告在下一年年初报送，请核对年份。")});
}

} // namespace nianbao
