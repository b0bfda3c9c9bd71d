// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/pairedmarks.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

void checkNestedMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        const QList<MarkFault> faults = markFaultsIn(line.plain);
        for (const MarkFault &fault : faults) {
            if (fault.kind != MarkFault::Kind::Nested)
                continue;
            const bool isDoubled = fault.range.start > 0 && line.plain[fault.range.start - 1] == u'《'
                && line.plain.mid(fault.range.end(), 1) == u"》";
            if (isDoubled)
                continue; // 《《…》》 is one pair too many: marks.direction
            const QString quote = line.quote(fault.range);
            const QString within = quote.mid(1, quote.size() - 2);
            const bool title = quote.front() == u'《';
            Remark remark {title ? ProofreadWords::tr("书名号里面再用书名号，应用单书名号〈〉。")
                                 : ProofreadWords::tr("引号里面再用引号，应用单引号‘’。")};
            if (title)
                remark.instead = u'〈' + within + u'〉';
            else if (quote.front() == u'“')
                remark.instead = u'‘' + within + u'’';
            else
                continue; // single marks within single ones: nobody agrees
            pencil.mark(line, fault.range, remark);
        }
    }
}

} // namespace

Rule nestedMarksRule()
{
    return {QLatin1String("marks.nested"), QLatin1String("P3"), QT_TRANSLATE_NOOP("proofread", "标点套用"),
        QT_TRANSLATE_NOOP("proofread", "双书名号里面用单书名号，双引号里面用单引号。"), Severity::Warning,
        kMarksStandard, Strength::Recommended, checkNestedMarks,
        {
            found(u"印发《关于贯彻《法治政府建设实施纲要》的意见》。"),
            found(u"做到“三个“到位””，不留死角。"),
            silent(u"印发《关于贯彻〈法治政府建设实施纲要〉的意见》。"),
            silent(u"做到“三个‘到位’”，不留死角。"),
            silent(u"印发《甲办法》《乙办法》，落实“一网通办”“一次办妥”。"),
        }};
}

} // namespace nianbao
