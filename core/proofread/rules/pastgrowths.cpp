// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/pastgrowths.h"

#include "core/proofread/rates/ratenames.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr int kReach = 80; // characters

/// 新设4286户；2020年新设3720户，同比增长15.2%: a number of the same unit before the semicolon.
bool isBaseOf(const QString &text, int start, const QString &unit)
{
    const int from = qMax(0, start - kReach);
    const QString before = text.mid(from, start - 1 - from);
    const qsizetype clause = qMax(before.lastIndexOf(u'。'), before.lastIndexOf(u'；')) + 1;
    const QRegularExpression form(QStringLiteral("\\d[余多]?[万亿]?[余多]?%1").arg(QRegularExpression::escape(unit)));
    return form.match(before.mid(clause)).hasMatch();
}

/// 收到土地违法线索88条，立案19条。2019年收到线索104条，同比下降15.4%: what the sentence before counts by the same
/// noun is compared with it.
bool isBaseOfSentenceBefore(const QString &text, int start)
{
    static const QRegularExpression kThen(QStringLiteral(
        "^20\\d\\d年(?<noun>[一-龥]{2,16})\\d[\\d.]*[万亿]?(?<unit>[一-龥]{1,2})，同比[增减下上提][^。；\\d]{1,8}\\d"));
    const QRegularExpressionMatch match = kThen.match(text.mid(start, kReach));
    if (start < 2 || text[start - 1] != u'。' || !match.hasMatch())
        return false;
    const int from = qMax(int(text.lastIndexOf(u'。', start - 2)) + 1, start - 2 * kReach);
    const QString before = text.mid(from, start - 1 - from);
    const QRegularExpression count(QStringLiteral("(?<words>[一-龥“”]{2,24})\\d[\\d.]*[万亿]?%1")
                                       .arg(QRegularExpression::escape(match.captured(u"unit"))));
    const QString noun = match.captured(u"noun");
    for (auto each = count.globalMatch(before); each.hasNext();) {
        if (pairsTold(noun, each.next().captured(u"words")) > 0)
            return true;
    }
    return false;
}

} // namespace

bool tellsGrowthOfYear(const QString &text, int start)
{
    static const QRegularExpression kSame(QStringLiteral(
        "^20\\d\\d年(?![\\d底末为是仅]|以来)(?:(?!20\\d\\d)[^。；])*?同比[增减下上提](?!(?:[^。；])*20\\d\\d)"));
    static const QRegularExpression kCompared(QStringLiteral(
        "^(?<year>20\\d\\d)年[^，。；\\d]{0,16}\\d[\\d.]*[万亿]?(?<unit>[一-龥]{1,2})，?[比较](?:上年|前一年|(?<"
        "base>20\\d\\d)年)(?:同期|全年)?的?\\d[\\d.]*[万亿]?\\k<unit>[^，。；\\d]{0,4}?(?:增长|增加|下降|减少|上升|"
        "提高|多|少)"));
    const bool isBehindSemicolon = start > 0 && text[start - 1] == u'；';
    const QString sentence = text.mid(start, kReach);
    if (!isBehindSemicolon && kSame.match(sentence).hasMatch())
        return !isBaseOfSentenceBefore(text, start);
    const QRegularExpressionMatch match = kCompared.match(sentence);
    if (!match.hasMatch())
        return false;
    const bool isYearBefore =
        !match.hasCaptured(u"base") || match.captured(u"base").toInt() + 1 == match.captured(u"year").toInt();
    return isYearBefore && !(isBehindSemicolon && isBaseOf(text, start, match.captured(u"unit")));
}

bool tellsWhatWasBefore(const QString &text, int start)
{
    static const QRegularExpression kStock(QStringLiteral(
        "^20\\d\\d年[底末](?:(?!20\\d\\d)[^。；])*[。；][^。]{0,40}?(?:今年|年内|本年|当年|全年|净[增减]|年末|截至)"));
    static const QRegularExpression kCompared(
        QStringLiteral("^20\\d\\d年(?:的|全年)?(?:上述|前述|以上|这[两三几一]|该[项类两])"));
    const QString rest = text.mid(start, kReach);
    return kStock.match(rest).hasMatch() || kCompared.match(rest).hasMatch();
}

} // namespace nianbao
