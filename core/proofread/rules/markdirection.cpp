// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/pairedmarks.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

/// A straight quotation mark that found no partner when punctuation was put right.
void checkStraightQuotes(const PrintedLine &line, RedPencil &pencil)
{
    for (int position = 0; position < int(line.plain.size()); ++position) {
        if (line.plain[position] != u'"' || (position > 0 && line.plain[position - 1].isDigit())) // 15" is a length
            continue;
        const bool besideHan = (position > 0 && line.plain[position - 1].unicode() > 0x2000)
            || (position + 1 < int(line.plain.size()) && line.plain[position + 1].unicode() > 0x2000);
        if (besideHan)
            pencil.mark(line, {position, 1},
                {ProofreadWords::tr("引号没有方向，也不成对。"), ProofreadWords::tr("中文引号用“”，分前后两半。")});
    }
}

void checkMarkDirection(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        checkStraightQuotes(line, pencil);
        const QList<MarkFault> faults = markFaultsIn(line.plain);
        for (const MarkFault &fault : faults) {
            const QString quote = line.quote(fault.range);
            const QString within = quote.mid(1, quote.size() - 2);
            if (fault.kind == MarkFault::Kind::Reversed) {
                pencil.mark(line, fault.range,
                    {ProofreadWords::tr("成对的标点方向反了。"), {}, QString(quote.back() + within + quote.front())});
            } else if (fault.kind == MarkFault::Kind::Bare) {
                pencil.mark(line, fault.range,
                    {ProofreadWords::tr("单书名号〈〉只用在《》里面。"), {}, QString(u'《' + within + u'》')});
            }
        }
    }
}

} // namespace

Rule markDirectionRule()
{
    return {QLatin1String("marks.direction"), QLatin1String("P4"), QT_TRANSLATE_NOOP("proofread", "标点方向、形状"),
        QT_TRANSLATE_NOOP("proofread", "引号方向相反、没有方向，或者该用双书名号的地方用了单书名号。"), Severity::Error,
        kDocumentRules, Strength::Regulation, checkMarkDirection,
        {
            found(u"落实”双随机、一公开“工作机制。"),
            found(u"推进渠道“畅通\"工程。"),
            found(u"认真贯彻〈行政许可法〉各项规定。"),
            silent(u"落实“双随机、一公开”工作机制。"),
            silent(u"贯彻《关于学习〈纲要〉的通知》。"),
            silent(u"落实“双随机”，推行“一网通办”。"),
            silent(u"使用15\"屏幕的自助终端。"),
        },
        {QLatin1String("marks.paired")}};
}

} // namespace nianbao
