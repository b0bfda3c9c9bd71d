// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/findingtexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace nianbao {

QString shownOfRule(const char *text)
{
    return QCoreApplication::translate("proofread", text);
}

QList<Finding> findingsOf(const QList<IgnoredHere> &ignored)
{
    QList<Finding> findings;
    for (const IgnoredHere &here : ignored)
        findings << here.finding;
    return findings;
}

QString reasonText(const IgnoredFinding &why)
{
    QStringList who {why.author, why.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"))};
    who.removeAll(QString());
    return who.isEmpty() ? why.reason : QStringLiteral("%1（%2）").arg(why.reason, who.join(QStringLiteral("，")));
}

} // namespace nianbao
