// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wordlist.h"

#include <QCoreApplication>

namespace nianbao {

QString listed(const QStringList &words)
{
    return words.join(QCoreApplication::translate("base", "、"));
}

QString inOneLine(const QStringList &sentences)
{
    constexpr QStringView kFullWidthMarks = u"。！？；：”）》";
    QString line;
    for (const QString &sentence : sentences) {
        if (!line.isEmpty() && !sentence.isEmpty() && !kFullWidthMarks.contains(line.back()))
            line += u' ';
        line += sentence;
    }
    return line;
}

QString inOneLine(const Error &error)
{
    return inOneLine(QStringList {error.message, error.remedy});
}

} // namespace nianbao
