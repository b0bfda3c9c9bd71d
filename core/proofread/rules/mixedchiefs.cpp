// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/mixedchiefs.h"

#include <QRegularExpression>

namespace nianbao {

QList<TextRange> mixedChiefsIn(const PrintedLine &line)
{
    // 各镇党委书记、局长参加会议 tells of several, as does 县（区）委书记、县长
    static const QRegularExpression kPair(QStringLiteral(
        "(?<![各县市区乡镇个名）])(?<body>[省市县区局厅镇乡]|街道)(?:委|党委|党组|党工委|政府党组)书记、(?<other>["
        "省市县区局"
        "厅镇乡])长(?=认|切|严|对|按照|始终|带头|亲自|主持|担|任|把|将|为|坚|高度|充分|全面|积极|履行|全年|先后|牵头|"
        "自觉|多次)"));
    static const QRegularExpression kHeads(
        QStringLiteral("(?<=^|[，。；■])(?:[省市县区]委、[局厅]|[局厅]党[组委]、[市县区镇乡]政府)主要负责(?:人|同志)"));
    QList<TextRange> told;
    if (line.open.contains(QStringLiteral("书记、"))) {
        auto pairs = kPair.globalMatch(line.open);
        while (pairs.hasNext()) {
            const QRegularExpressionMatch match = pairs.next();
            if (match.captured(u"body") != match.captured(u"other"))
                told << capturedRange(match);
        }
    }
    if (line.open.contains(QStringLiteral("主要负责"))) {
        auto heads = kHeads.globalMatch(line.open);
        while (heads.hasNext())
            told << capturedRange(heads.next());
    }
    return told;
}

} // namespace nianbao
