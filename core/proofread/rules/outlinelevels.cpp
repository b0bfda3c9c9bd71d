// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// How the entries of a list are numbered. 一是 is the same on a line of its own and within the text.
ListStyle numbering(ListStyle style)
{
    return style == ListStyle::Own ? ListStyle::RunOn : style;
}

QString shown(ListStyle style)
{
    switch (numbering(style)) {
    case ListStyle::Level:
        return QStringLiteral("（一）");
    case ListStyle::Arabic:
        return QStringLiteral("1.");
    case ListStyle::Ordinal:
        return ProofreadWords::tr("第一，");
    case ListStyle::Dash:
        return QStringLiteral("——");
    case ListStyle::RunOn:
    case ListStyle::Own:
    case ListStyle::None:
        break;
    }
    return ProofreadWords::tr("一是");
}

struct NumberedList {
    Place place;
    QString title;
    ListStyle style;
};

/// Lists side by side of which one is numbered otherwise than all the others.
void checkAlike(const QList<NumberedList> &lists, RedPencil &pencil)
{
    constexpr qsizetype kFewest = 3; // two lists that differ may each be right
    if (lists.size() < kFewest)
        return;
    QHash<ListStyle, int> counts;
    for (const NumberedList &list : lists)
        ++counts[numbering(list.style)];
    if (counts.size() != 2)
        return;
    const auto odd = std::find_if(
        lists.begin(), lists.end(), [&](const NumberedList &list) { return counts.value(numbering(list.style)) == 1; });
    if (odd == lists.end())
        return;
    const NumberedList &other = odd == lists.begin() ? lists.last() : lists.first();
    pencil.markNode(odd->place, odd->title,
        {ProofreadWords::tr("“%1”下面用“%2”，同级的其他各处用“%3”。")
                .arg(odd->title, shown(odd->style), shown(other.style))});
}

/// Chapters are numbered as they like: 一是 for problems below （一） for the work is usual. Left is one of them
/// with 1. where the others have （一）.
void checkChapters(QList<NumberedList> parts, RedPencil &pencil)
{
    parts.removeIf([](const NumberedList &list) { return numbering(list.style) == ListStyle::RunOn; });
    const auto levels = std::count_if(
        parts.begin(), parts.end(), [](const NumberedList &list) { return list.style == ListStyle::Level; });
    if (levels > 1)
        checkAlike(parts, pencil);
}

/// 第一部分 主要工作: parts that were not taken apart, so that the lists of several stand side by side.
bool hasOtherParts(const Manuscript &manuscript)
{
    static const QRegularExpression kPart(QStringLiteral("^第[一二三四五六七八九十]{1,2}(?:部分|章)"));
    const QList<PrintedLine> &lines = manuscript.lines();
    return std::any_of(lines.begin(), lines.end(),
        [](const PrintedLine &line) { return line.isProse() && kPart.match(line.plain).hasMatch(); });
}

void checkOutlineLevels(const Manuscript &manuscript, RedPencil &pencil)
{
    if (hasOtherParts(manuscript))
        return;
    QList<NumberedList> parts;
    for (const Part &part : manuscript.report().parts) {
        if (part.sections.size() > 1 && part.sectionStyle != ListStyle::None)
            parts << NumberedList {Place {part.id, Field::Heading, 0, 0}, part.heading, part.sectionStyle};
        QList<NumberedList> sections;
        for (const Section &section : part.sections) {
            if (section.items.size() > 1 && section.itemStyle != ListStyle::None)
                sections << NumberedList {Place {section.id, Field::Title, 0, 0}, section.title, section.itemStyle};
        }
        checkAlike(sections, pencil);
    }
    if (manuscript.report().numbering == Numbering::Parts)
        checkChapters(parts, pencil);
}

} // namespace

Rule outlineLevelsRule()
{
    const QString start =
        QStringLiteral("清丰县2018年工作报告\n一、工作情况\n（一）建章立制。印发3件。\n（二）抓好落实。检查3次。\n");
    const QString problems = QStringLiteral("二、存在的问题\n（一）人员偏少。\n（二）经费不足。\n");
    return {QLatin1String("structure.levels"), QLatin1String("S5"), QT_TRANSLATE_NOOP("proofread", "序号的层次"),
        QT_TRANSLATE_NOOP("proofread", "同级的各处都用一种序号，只有一处用了另一种，或者跳过了一级。"), Severity::Hint,
        kLayoutStandard, Strength::General, checkOutlineLevels,
        {
            RuleExample {start + problems + QStringLiteral("三、下一步打算\n1.充实队伍。\n2.增加经费。\n"), 1},
            RuleExample {start + problems + QStringLiteral("三、下一步打算\n（一）充实队伍。\n（二）增加经费。\n"), 0},
            RuleExample {start
                    + QStringLiteral("二、存在的问题\n一是人员偏少。\n二是经费不足。\n三、下一步打算\n（一）充实队伍。"
                                     "\n（二）增加经费。\n"),
                0},
            RuleExample {start
                    + QStringLiteral(
                        "二、存在的问题\n1.人员偏少。\n2.经费不足。\n三、下一步打算\n1.充实队伍。\n2.增加经费。\n"),
                0},
            RuleExample {start, 0},
            silent(u"清丰县2018年工作报告\n第一部分 "
                   u"主要工作\n（一）建章立制。印发3件。\n1.调研。\n2.起草。\n（二）抓好落实"
                   u"。\n1.检查。\n2.评查。\n第二部分 存在问题\n（三）人员偏少。一是编制少。二是待遇低。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n1.建章立制。印发3件。\n2.抓好落实。检查3次。\n二、下一步打算\n"
                   u"1.充实队伍。\n2.增加经费。"),
            silent(u"一是建章立制。印发办法3件。二是加强培训。培训3次。"),
        }};
}

} // namespace nianbao
