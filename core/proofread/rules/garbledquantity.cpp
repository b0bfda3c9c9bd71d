// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

void checkGarbledQuantity(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?<=[一-龥])\\d+([个项件名])和\\d+\\1(?=[一-龥])"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const TextRange range = capturedRange(matches.next());
            pencil.mark(line, range, {ProofreadWords::tr("“%1”说的是什么，看不清楚。").arg(line.quote(range))});
        }
    }
}

} // namespace

Rule garbledQuantityRule()
{
    return {QLatin1String("numbers.garbled"), QLatin1String("N15"), QT_TRANSLATE_NOOP("proofread", "数量不清"),
        QT_TRANSLATE_NOOP("proofread", "“窗口110个和10个综合窗口”这样的两个数量，看不清各指什么。"), Severity::Hint,
        kEditing, Strength::Practice, checkGarbledQuantity,
        {
            found(u"设立综合服务窗口110个和10个综合窗口。"),
            silent(u"设立综合服务窗口110个、综合窗口10个。"),
            silent(u"受理3件和解案件，调解5个和谐社区的纠纷。"),
            silent(u"培训3次和考核2次。"),
        }};
}

} // namespace nianbao
