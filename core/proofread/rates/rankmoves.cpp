// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/rankmoves.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 1 up, -1 down, 0 not said.
int wayOf(QStringView word)
{
    if (word.isEmpty())
        return 0;
    const bool isDown = word.contains(u'降') || word.contains(u'滑') || word.contains(u'后') || word.contains(u'退')
        || word.contains(u'跌') || word.contains(u'落');
    return isDown ? -1 : 1;
}

} // namespace

QList<Growth> rankMovesIn(const QString &text)
{
    static const QString kMoving =
        QStringLiteral("上升|前移|提升|跃升|攀升|前进|提高|跃居|升|下降|下滑|后移|后退|退后|跌落|滑落|退|降|跌");
    static const QRegularExpression kForm(QStringLiteral(
        "[由从][^，。；]{0,14}?第(?<from>\\d{1,3})[位名]?[^，。；\\d]{0,4}?(?<verb>%1)(?:到|至|为)?[^，。；\\d]{"
        "0,6}第(?<to>\\d{1,3})[位名](?:，[^，。；\\d]{0,6}?(?<move>%1)了?(?<places>\\d{1,3})[个]?[位名])?")
                                              .arg(kMoving));
    QList<Growth> moves;
    if (!text.contains(u'第') || !(text.contains(u'位') || text.contains(u'名')))
        return moves;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int from = match.captured(u"from").toInt();
        const int to = match.captured(u"to").toInt();
        const int way = from > to ? 1 : -1;
        const int move = wayOf(match.captured(u"move"));
        const bool isContrary = from == to || wayOf(match.captured(u"verb")) != way || (move != 0 && move != way);
        const bool isOff = move != 0 && match.captured(u"places").toInt() != qAbs(from - to);
        const Growth::Fault fault = isContrary ? Growth::Fault::Direction
            : isOff                            ? Growth::Fault::Amount
                                               : Growth::Fault::None;
        const QString shown =
            QStringLiteral("%1 − %2 = %3").arg(qMax(from, to)).arg(qMin(from, to)).arg(qAbs(from - to));
        moves << Growth {fault, {int(match.capturedStart()), int(match.capturedLength())}, shown};
    }
    return moves;
}

} // namespace nianbao
