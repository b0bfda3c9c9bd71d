// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

/// Prose that simply stops. Short lines may be headings that nobody marked as such.
void checkEndMark(const Manuscript &manuscript, RedPencil &pencil)
{
    constexpr int kLong = 40; // characters
    for (const PrintedLine &line : manuscript.lines()) {
        const int length = int(line.plain.size());
        const bool ends = length == 0 || QStringView(u"。！？；：”’）》…—").contains(line.plain.back());
        if (line.role == BlockRole::Paragraph && line.part && length >= kLong && !ends && line.plain.contains(u'，'))
            pencil.mark(line, {length - 1, 1},
                {ProofreadWords::tr("这一段末尾没有句号。"), {}, QString(line.text.back()) + u'。'});
    }
}

} // namespace

Rule endMarkRule()
{
    return {QLatin1String("marks.end"), QLatin1String("P12"), QT_TRANSLATE_NOOP("proofread", "段末没有标点"),
        QT_TRANSLATE_NOOP("proofread", "一段正文的末尾没有句号，像是没有写完。"), Severity::Hint, kEditing,
        Strength::Practice, checkEndMark,
        {
            found(u"加强现场观摩和研讨交流，引导行政相对人防控违法风险、纠正违法行为，及时有效化解争议纠纷，扩大服务型"
                  u"行政执法的影响"),
            silent(u"加强现场观摩和研讨交流，引导行政相对人防控违法风险、纠正违法行为，及时有效化解争议纠纷，扩大服务型"
                   u"行政执法的影响。"),
            silent(u"加强现场观摩，引导各单位依法履职"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强现场观摩和研讨交流\n召开会议3次，印发办法5件。"),
        }};
}

} // namespace nianbao
