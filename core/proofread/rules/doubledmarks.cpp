// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

void checkDoubledMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kDoubled(QStringLiteral("[，。；：、]{2,}|[！？][，。；：、]|[，；：、][！？]"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kDoubled.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString marks = match.captured();
            const bool same = marks.count(marks.front()) == marks.size();
            if (same && marks.front() == u'。' && marks.size() > 2)
                continue; // an ellipsis in the making
            Remark remark {same ? ProofreadWords::tr("标点“%1”重复。").arg(marks)
                                : ProofreadWords::tr("标点“%1”连在一起，只能留一个。").arg(marks)};
            if (same)
                remark.instead = marks.left(1);
            else if (marks.endsWith(u'。') && marks.size() == 2)
                remark.instead = QStringLiteral("。");
            pencil.mark(line, capturedRange(match), remark);
        }
    }
}

} // namespace

Rule doubledMarksRule()
{
    return {QLatin1String("marks.doubled"), QLatin1String("P5"), QT_TRANSLATE_NOOP("proofread", "标点重复、冲突"),
        QT_TRANSLATE_NOOP("proofread", "两个点号连在一起，如“，，”“。。”“，。”。"), Severity::Error, kDocumentRules,
        Strength::Regulation, checkDoubledMarks,
        {
            found(u"全年受理案件3件，，均已审结。"),
            found(u"各项工作取得新进展。。"),
            found(u"各项工作取得新进展，。"),
            silent(u"各项工作取得“新进展”。（见附件）各单位要抓好落实。"),
            silent(u"受理、审结、执行……各环节都有记录。"),
            silent(u"群众问：“怎么办？”窗口当场答复。"),
        },
        {QLatin1String("words.placeholder")}};
}

} // namespace nianbao
