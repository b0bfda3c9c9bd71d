// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/proofread/sums/lackingsums.h"

namespace nianbao {

namespace {

QString messageOf(const Sum &sum)
{
    return sum.isMore() ? ProofreadWords::tr("所列各项之和比总数多，请核对。")
                        : ProofreadWords::tr("所列各项之和比总数少；如已列全，请核对。");
}

void checkLackingParts(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        for (const Sum &sum : lackingSumsIn(line.open, line.quantities))
            pencil.mark(
                line, sum.range(), {messageOf(sum), sum.shown(), {}, sum.isWhole ? Severity::Warning : Severity::Hint});
    }
}

} // namespace

Rule lackingPartsRule()
{
    return {QLatin1String("numbers.lacking"), QLatin1String("N1"), QT_TRANSLATE_NOOP("proofread", "分项不足总数"),
        QT_TRANSLATE_NOOP("proofread",
            "“其中”后面列的几项加起来比总数少一点：没有列全的，可以写“等”或者“其余”；已列全的，有一个数不对。"),
        Severity::Hint, kSelfEvident, Strength::Practice, checkLackingParts,
        {
            found(u"全年办理行政复议案件9件，其中维持5件、撤销1件、终止2件。"),
            found(u"把18项任务分解到股室，其中综合类4项、业务类11项，年底前全部完成。"),
            found(u"承接行政执法事项87项，其中城市管理42项、应急管理13项、文化旅游9项、卫生健康13项。"),
            silent(u"全年办理行政复议案件9件，其中维持5件、撤销2件、终止2件。"),
            silent(u"承接行政执法事项87项，其中城市管理32项、应急管理13项。"),
            silent(u"承接行政执法事项87项，其中城市管理42项、应急管理13项、卫生健康13项等。"),
            silent(u"承接行政执法事项87项，其中城市管理42项、应急管理13项、卫生健康13项，其余为文化旅游类。"),
        },
        {QLatin1String("numbers.total"), QLatin1String("numbers.twice"), QLatin1String("words.repeated")}};
}

} // namespace nianbao
