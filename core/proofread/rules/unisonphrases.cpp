// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/unisonphrases.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 思想上政治上行动上, 政治上、行动上, 思想政治行动上, 政治上: each word with 上, or the last alone.
bool isPublished(const QString &middle)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:(?:(?:思想|政治|行动|组织|作风|感情|工作|言论|认识)上[、和]?)+"
                       "|(?:(?:思想|政治|行动|组织|作风|感情|工作|言论|认识)[、和]?)+上)$"));
    return kForm.match(middle).hasMatch();
}

/// All of it is what the phrase is made of, but for one character: 政治立场 and 重大问题 are other things.
bool isOfPhrase(QString middle)
{
    static const QRegularExpression kWords(QStringLiteral("思想|政治|行动|[上、]"));
    constexpr qsizetype kMostStray = 2; // characters: 政冶, 行动中
    const bool isThere = middle.count(QStringLiteral("思想")) + middle.count(QStringLiteral("政治"))
            + middle.count(QStringLiteral("行动"))
        >= 2;
    return isThere && middle.remove(kWords).size() <= kMostStray;
}

} // namespace

QList<BrokenUnison> brokenUnisonsIn(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("在(?<middle>[一-龥、]{4,12}?)(?:自觉|始终|坚决|主动)?[同与和](?:以习近平同志为核心的|以[^"
                       "，。；]{4,12}同志为[^，。；]{2,6}的)?党中央"
                       "(?:始终|自觉)?保持(?:高度|思想)?一致"));
    QList<BrokenUnison> broken;
    if (!text.contains(QStringLiteral("党中央")) || !text.contains(QStringLiteral("一致")))
        return broken;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString middle = match.captured(u"middle");
        if (!isPublished(middle) && isOfPhrase(middle))
            broken << BrokenUnison {
                {int(match.capturedStart(u"middle")), int(middle.size())}, QStringLiteral("思想上政治上行动上")};
    }
    return broken;
}

} // namespace nianbao
