// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// Whether the text counts its points itself: 1.…；2.…, （1）…, 一是….
bool countsPoints(const Paragraphs &paragraphs)
{
    static const QRegularExpression kPoint(
        QStringLiteral("(?:^|[。；：])(?:\\d{1,2}[.．、]|[（(]?[一二三四五六七八九十\\d]{1,2}[)）]|[①-⑳]|[一二三][是要]"
                       "|[第其][一二三])"));
    int points = 0;
    for (const Paragraph &paragraph : paragraphs) {
        auto matches = kPoint.globalMatch(paragraph.text);
        while (matches.hasNext() && points < 2) {
            matches.next();
            ++points;
        }
    }
    return points > 1;
}

/// Categories of which all but one are divided into points.
void checkSiblingPoints(const Manuscript &manuscript, RedPencil &pencil)
{
    constexpr int kFewest = 3; // categories that are alike
    constexpr qsizetype kLong = 100; // characters that could be divided
    for (const Part &part : manuscript.report().parts) {
        if (part.kind != PartKind::Work)
            continue;
        const Section *odd = nullptr;
        int divided = 0;
        int others = 0;
        for (const Section &section : part.sections) {
            const bool isDivided = section.items.size() > 1 || countsPoints(section.lead);
            divided += int(isDivided);
            if (section.items.isEmpty() && !isDivided) {
                ++others;
                odd = &section;
            }
        }
        qsizetype length = 0;
        for (const Paragraph &paragraph : odd ? odd->lead : Paragraphs())
            length += paragraph.text.size();
        if (odd && others == 1 && divided >= kFewest && length >= kLong)
            pencil.markNode(Place {odd->id, Field::Title, 0, 0}, odd->title,
                {ProofreadWords::tr("“%1”没有分条，其他各类都分了。").arg(odd->title)});
    }
}

} // namespace

Rule siblingPointsRule()
{
    const QString start =
        QStringLiteral("清丰县2018年工作报告\n一、工作情况\n（一）甲类工作。一是建制度。印发3件。二是抓落实。检查3次。"
                       "\n（二）乙类工作。一是建制度。印发3件。二是抓落实。检查3次。\n"
                       "（三）丙类工作。一是建制度。印发3件。二是抓落实。检查3次。\n");
    const QString prose = QStringLiteral("加强现场观摩和研讨交流，引导行政相对人防控违法风险、纠正违法行为，及时有效化"
                                         "解争议纠纷，扩大服务型行政执法的影响。");
    return {QLatin1String("structure.siblings"), QLatin1String("S9"), QT_TRANSLATE_NOOP("proofread", "分条不一致"),
        QT_TRANSLATE_NOOP("proofread", "各类都分了一是、二是，只有一类没有分。"), Severity::Hint, kEditing,
        Strength::Practice, checkSiblingPoints,
        {
            RuleExample {start + QStringLiteral("（四）丁类工作。") + prose + prose + u'\n', 1},
            RuleExample {start + QStringLiteral("（四）丁类工作。") + prose + u'\n', 0},
            RuleExample {
                start + QStringLiteral("（四）丁类工作。主要有：1、") + prose + QStringLiteral("2、") + prose + u'\n',
                0},
            RuleExample {
                QStringLiteral(
                    "清丰县2018年工作报告\n一、工作情况\n（一）甲类工作。一要建制度；二要抓落实。\n（二）乙类工作。"
                    "其一，建制度。其二，抓落实。\n（三）丙类工作。（1）建制度；（2）抓落实。\n（四）丁类工作。")
                    + prose + prose + u'\n',
                1},
            RuleExample {start, 0},
            silent(u"一是建章立制。印发办法3件。二是加强培训。培训3次。"),
        }};
}

} // namespace nianbao
