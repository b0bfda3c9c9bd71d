// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/moments.h"

#include <QCoreApplication>
#include <QLocale>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Moments)
};

const QString kClock = QStringLiteral("HH:mm");

} // namespace

QString momentText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QDate today = QDate::currentDate();
    if (local.date() == today)
        return Words::tr("今天 %1").arg(local.toString(kClock));
    if (local.date().year() == today.year())
        return QLocale().toString(local.date(), Words::tr("M月d日")) + u' ' + local.toString(kClock);
    return lastingMomentText(time);
}

QString lastingMomentText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local.date(), Words::tr("yyyy年M月d日")) + u' ' + local.toString(kClock);
}

QString spanText(const QDateTime &begin, const QDateTime &end)
{
    const QDateTime last = end.toLocalTime();
    if (begin.toLocalTime().toString(kClock) == last.toString(kClock))
        return momentText(end);
    return momentText(begin) + u'–' + last.toString(kClock);
}

} // namespace nianbao
