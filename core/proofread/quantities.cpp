// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/quantities.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

bool isAbout(QStringView before)
{
    static const QRegularExpression kAbout(
        QStringLiteral("(约|近|超|超过|逾|不足|将近|大约|不少于|不低于|至少|达到?近?|多达)$"));
    static const QRegularExpression kReached(QStringLiteral("(?<!近)达到?$|多达$"));
    const QString tail = before.right(4).toString();
    return kAbout.match(tail).hasMatch() && !kReached.match(tail).hasMatch();
}

/// 第3, B-3, 12.4.5, 2015—2020: no quantities.
bool isPartOfName(QStringView before)
{
    if (before.isEmpty())
        return false;
    const QChar last = before.back();
    return QStringView(u"第.．·-—～~/№").contains(last) || (last.isLetter() && last.unicode() < 0x250);
}

} // namespace

QList<Quantity> quantitiesIn(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<number>\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?)(?<scale>万|亿)?(?<more>余|多)?(?<unit>%|％|"
                       "个百分点|人次|件次|场次|户次|"
                       "元|平方米|公里|公顷|[件个项人名家户宗起条份篇部本卷册期场批次支辆台套间处所张亩吨例笔座栋位类])"
                       "?(?<after>以上|以内|左右|上下)?"));
    QList<Quantity> quantities;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView before = QStringView(text).left(match.capturedStart());
        const QStringView after = QStringView(text).mid(match.capturedEnd());
        const QString unit = match.captured(QStringLiteral("unit"));
        if (isPartOfName(before)
            || (unit.isEmpty() && !after.isEmpty() && QStringView(u"年月日时分号.·-—～/").contains(after.front())))
            continue;
        Quantity quantity;
        quantity.range = {int(match.capturedStart()), int(match.capturedLength())};
        quantity.number = {int(match.capturedStart(u"number")), int(match.capturedLength(u"number"))};
        QString digits = match.captured(QStringLiteral("number")).remove(u',');
        quantity.decimals = digits.contains(u'.') ? int(digits.size() - digits.indexOf(u'.') - 1) : 0;
        quantity.value = digits.toDouble();
        const QString scale = match.captured(QStringLiteral("scale"));
        if (!scale.isEmpty()) {
            quantity.value *= scale == u"万" ? 1e4 : 1e8;
            quantity.decimals = 0;
        }
        quantity.unit = unit == u"％" ? QStringLiteral("%") : unit;
        quantity.approximate = !match.captured(QStringLiteral("more")).isEmpty()
            || !match.captured(QStringLiteral("after")).isEmpty() || !scale.isEmpty() || isAbout(before);
        quantities << quantity;
    }
    return quantities;
}

QString shownNumber(double value, int decimals)
{
    QString shown = QString::number(value, 'f', decimals);
    while (shown.contains(u'.') && (shown.endsWith(u'0') || shown.endsWith(u'.')))
        shown.chop(1);
    return shown;
}

} // namespace nianbao
