// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/names/titlenames.h"
#include "core/proofread/pairedmarks.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <memory>

namespace nianbao {

namespace {

/// 《贯彻落实“法治政府建设实施纲要（2021—2025年）”的意见》: a title within a title has 〈〉. “十四五”规划 is a short
/// name, “百日攻坚行动” what something is called.
void checkQuotedTitles(const PrintedLine &line, const TitleNames &known, RedPencil &pencil)
{
    static const QRegularExpression kQuoted(
        QStringLiteral("《[^《》“”]{0,60}(?<quoted>“(?<title>[^《》“”]{3,60})”)(?=[^《》]{0,60}》)"));
    auto matches = kQuoted.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!known.isTitle(match.captured(u"title")))
            continue;
        const TextRange range {int(match.capturedStart(u"quoted")), int(match.capturedLength(u"quoted"))};
        const QString quote = line.quote(range);
        pencil.mark(line, range,
            {ProofreadWords::tr("书名号里面的文件名称用单书名号〈〉，不用引号。"), {},
                u'〈' + quote.mid(1, quote.size() - 2) + u'〉'});
    }
}

void checkNestedMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::shared_ptr<const TitleNames> titles = madeOnceOf<TitleNames>(manuscript.terms(), manuscript.year());
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.plain.contains(u'《') && line.plain.contains(u'“'))
            checkQuotedTitles(line, *titles, pencil);
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
            found(u"印发《关于贯彻落实“法治政府建设实施纲要（2021—2025年）”的意见》《“信访工作条例”宣传方案》。", 2021,
                2),
            silent(u"印发《关于推进“一件事一次办”改革的意见》《“十四五”法治建设规划》《“百日攻坚行动”实施方案》。"),
            silent(u"印发《关于贯彻〈法治政府建设实施纲要〉的意见》。"),
            silent(u"做到“三个‘到位’”，不留死角。"),
            silent(u"印发《甲办法》《乙办法》，落实“一网通办”“一次办妥”。"),
        }};
}

} // namespace nianbao
