// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/faults.h"

#include <QCoreApplication>

namespace nianbao {

Error withOthers(Error first, const QStringList &others, qsizetype mostNamed)
{
    if (others.isEmpty())
        return first;
    QStringList lines {first.message, // one fault a line: whoever mends them goes down the list
        QCoreApplication::translate("base", "另有%1处也要改：").arg(QString::number(others.size()))};
    lines << others.mid(0, mostNamed);
    if (others.size() > mostNamed)
        lines << QCoreApplication::translate("base", "……其余%1处见详细信息。")
                     .arg(QString::number(others.size() - mostNamed));
    first.message = lines.join(u'\n');
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
