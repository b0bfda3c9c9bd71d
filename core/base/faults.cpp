// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/faults.h"

#include <QCoreApplication>

namespace nianbao {

Error withOthers(Error first, const QStringList &others, qsizetype mostNamed)
{
    if (others.isEmpty())
        return first;
    first.message += QCoreApplication::translate("base", "另有%1处也要改：%2")
                         .arg(QString::number(others.size()), others.mid(0, mostNamed).join(u' '));
    if (others.size() > mostNamed)
        first.message += QCoreApplication::translate("base", "……其余%1处见详细信息。")
                             .arg(QString::number(others.size() - mostNamed));
    first.detail = others.join(u'\n');
    return first;
}

Error together(const QList<Error> &faults, qsizetype mostNamed)
{
    QStringList others;
    for (const Error &fault : faults.mid(1))
        others << fault.message;
    return withOthers(faults.first(), others, mostNamed);
}

} // namespace nianbao
