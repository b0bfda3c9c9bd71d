// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

void checkNotes(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const QLatin1String code :
        {QLatin1String("txt.bar"), QLatin1String("txt.private"), QLatin1String("txt.invisible")}) {
        if (const Note *note = manuscript.note(code))
            pencil.markNote(*note, {note->message, ProofreadWords::tr("原文件里有不属于正文的字符。")});
    }
}

void checkStrayCharacters(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kStray(
        QStringLiteral("[\\x{0}-\\x{8}\\x{B}-\\x{1F}\\x{7F}-\\x{9F}\\x{200B}-\\x{200F}\\x{2028}-\\x{202E}\\x{2060}\\x{"
                       "FEFF}\\x{FFFC}\\x{FFFD}]"
                       "|(?<![|\\w])\\|(?![|\\w])|(?<=[一-龥，。；、])[*#^](?=[一-龥])|￥(?![\\d ])"));
    checkNotes(manuscript, pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role == BlockRole::Raw)
            continue;
        auto matches = kStray.globalMatch(line.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString code =
                QString::number(match.captured().front().unicode(), 16).toUpper().rightJustified(4, u'0');
            Remark remark {ProofreadWords::tr("有多余的字符（U+%1）。").arg(code)};
            if (match.captured() != QChar(0xFFFD))
                remark.instead = QString();
            pencil.mark(line, capturedRange(match), remark);
        }
    }
}

} // namespace

Rule strayCharactersRule()
{
    return {QLatin1String("marks.stray"), QLatin1String("P13"), QT_TRANSLATE_NOOP("proofread", "多余字符"),
        QT_TRANSLATE_NOOP("proofread", "孤立的竖线、星号、井号，看不见的控制字符、乱码。"), Severity::Error,
        kDocumentRules, Strength::Regulation, checkStrayCharacters,
        {
            typedAndFound(u"各项工作取得新进展。|"),
            typedAndFound(u"各项工作\u200B取得新进展。"),
            found(u"各项工作取得新进展。\n|\n特此报告。"),
            found(u"各项工作\u200B取得新\u00AD进展。"),
            typedAndFound(u"全年办结*案件86件，整改#问题12个。", 2),
            typedAndSilent(u"罚款￥500元，1#楼验收，代码C#、2*3。"),
            typedAndSilent(u"各项工作取得新进展。"),
            typedAndSilent(u"𠮷林镇、㙍南乡等地 A|B 两线并行。"),
            typedAndSilent(u"热线12345，邮箱a_b@example.cn。"),
        }};
}

} // namespace nianbao
