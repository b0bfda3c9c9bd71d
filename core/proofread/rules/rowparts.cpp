// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/rowparts.h"

namespace nianbao {

QList<RowPart> rowPartsOf(const QString &text)
{
    constexpr QStringView kMarks = u"、，。；：！？（）“”";
    QList<RowPart> parts;
    int start = 0;
    QChar before = u'。';
    for (int at = 0; at <= int(text.size()); ++at) {
        const QChar each = at < int(text.size()) ? text[at] : QChar(u'。');
        if (!kMarks.contains(each))
            continue;
        parts << RowPart {QStringView(text).mid(start, at - start), at, before, each};
        before = each;
        start = at + 1;
    }
    return parts;
}

} // namespace nianbao
