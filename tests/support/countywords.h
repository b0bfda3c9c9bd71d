// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nianbao::test {

/// Sentences of an invented county, full of what only looks like an ordinal.
inline QStringList countySentences()
{
    return {u"全县共办理各类事项236项，办结率98.5%。"_qs, u"县政府召开常务会议12次（其中专题3次）。"_qs,
        u"统一是前提，第一是学宪法，第二是守宪法。"_qs, u"坚持三是三非，一是一，二是二，说到做到。"_qs,
        u"一、二季度受理申请3,215件；三、四线作业有序。"_qs, u"依照办法第（一）项、第（二）项办理。"_qs,
        u"利用12.4国家宪法日、3.15等节点宣传1.2万人次。"_qs, u"印发《青禾县决策规定》（青政〔2018〕30号）。"_qs,
        u"“放管服”改革“一次办妥”（略）。"_qs, u"負責人某某*、李x同志到會指導。"_qs, u"十一是假期，二十一是总数。"_qs,
        u"投诉电话：0000—1234567。"_qs, u"村民𠮷某反映的问题已办结！"_qs};
}

/// The line as a careless typist has it: with half-width marks.
inline QString halved(QString line)
{
    const QString full = u"，；：（）？！"_qs;
    const QString half = u",;:()?!"_qs;
    for (qsizetype index = 0; index < full.size(); ++index)
        line.replace(full[index], half[index]);
    return line;
}

/// How much of the text a line of 28 characters takes; no line begins with a mark.
inline qsizetype wrapped(const QString &text, int cells)
{
    qsizetype length = 0;
    for (int width = 0; length < text.size() && width < cells; ++length)
        width += text[length].unicode() < 0x2E80 ? 1 : 2;
    while (length > 1 && length < text.size()
        && (text[length].isLowSurrogate() || QStringView(u"，。；：！）》”、,;:!)").contains(text[length])))
        --length;
    return length;
}

} // namespace nianbao::test
