// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/pairedmarks.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

QString messageOf(const MarkFault &fault, const QString &mark)
{
    switch (fault.kind) {
    case MarkFault::Kind::Unclosed:
        return ProofreadWords::tr("“%1”没有后一半。").arg(mark);
    case MarkFault::Kind::Unopened:
        return ProofreadWords::tr("“%1”没有前一半。").arg(mark);
    case MarkFault::Kind::Crossed:
        return ProofreadWords::tr("成对的标点互相交叉。");
    case MarkFault::Kind::HalfOrdinal:
        return ProofreadWords::tr("序号“%1”缺前半个括号。").arg(mark);
    case MarkFault::Kind::Reversed:
    case MarkFault::Kind::Bare:
    case MarkFault::Kind::Nested:
        break;
    }
    return {}; // other rules' business
}

void checkPairedMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        const QList<MarkFault> faults = markFaultsIn(line.plain);
        for (const MarkFault &fault : faults) {
            Remark remark {
                messageOf(fault, line.quote(fault.range)), ProofreadWords::tr("引号、括号、书名号在一段之内成对。")};
            if (fault.kind == MarkFault::Kind::HalfOrdinal)
                remark.instead = u'（' + line.quote(fault.range).chopped(1) + u'）';
            if (!remark.message.isEmpty())
                pencil.mark(line, fault.range, remark);
        }
    }
}

} // namespace

Rule pairedMarksRule()
{
    return {QLatin1String("marks.paired"), QLatin1String("P2"), QT_TRANSLATE_NOOP("proofread", "标点不成对"),
        QT_TRANSLATE_NOOP("proofread", "引号、括号、书名号有头无尾、有尾无头或互相交叉。"), Severity::Error,
        kDocumentRules, Strength::Regulation, checkPairedMarks,
        {
            found(u"开展“平安建设宣传月、法治宣传周等活动。"),
            found(u"贯彻落实《法治政府建设实施纲要（2015—2020年）。"),
            found(u"落实双随机、一公开”工作机制。"),
            found(u"印发“《法治政府建设要点”》。"),
            found(u"印发【通知，已办结。"),
            found(u"贯彻《纲要（2015—2020年》精神，推进（一）（二）两项工作。"),
            silent(u"落实“双随机、一公开”（含跨部门），执行《规划（2015—2020年）》。"),
            silent(u"贯彻《关于学习〈纲要〉的通知》，做到“三个‘到位’”。"),
            silent(u"【通知】已办结。"),
            silent(u"主要有：1）建章立制；2）严格执法。"),
            silent(u"It's 全县统一的“一件事”平台。"),
        },
        {QLatin1String("marks.direction"), QLatin1String("marks.documentNumber")}};
}

} // namespace nianbao
