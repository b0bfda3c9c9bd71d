// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr QStringView kHeadingMarks(u"，；、：");

/// How a heading stands among the others.
struct HeadingStanding {
    bool alone = false; ///< on a line of its own
    bool isOdd = false; ///< no other one in its place ends with such a mark
    bool endsOpen = false; ///< nothing follows it, not even the next of a list that runs on
    bool isAmongStops = false; ///< text follows, and others close with 。
};

/// A heading on its own line has no mark at its end; one that text follows closes with 。. One that ends with ，and
/// that nothing follows has lost its sentence.
void checkHeading(const Id &id, const QString &title, const HeadingStanding &standing, RedPencil &pencil)
{
    const QChar last = title.isEmpty() ? QChar() : title.back();
    const Place place {id, Field::Title, 0, qMax(0, int(title.size()) - 1)};
    if (standing.endsOpen && (last == u'，' || last == u'、'))
        pencil.markNode(place, title,
            {ProofreadWords::tr("“%1”以“%2”收尾，后面没有文字，像是没有写完。").arg(title, last), {}, {},
                Severity::Warning});
    else if (standing.alone && kHeadingMarks.contains(last))
        pencil.markNode(place, title,
            {ProofreadWords::tr("单独一行的标题末尾不用“%1”。").arg(last), {}, {},
                standing.isOdd ? std::optional(Severity::Warning) : std::nullopt});
    else if (!standing.alone && standing.isAmongStops && last == u'，')
        pencil.markNode(place, title, {ProofreadWords::tr("段首句以逗号收尾，同级的通常用句号。")});
}

bool endsWithMark(const QString &title)
{
    return !title.isEmpty() && kHeadingMarks.contains(title.back());
}

bool isMarked(const Section &section)
{
    return section.titleAlone && endsWithMark(section.title);
}

/// 二、存在的问题；: chapters stand alone. 存在的问题： leads to what follows, as some write it.
void checkChapters(const QList<Part> &parts, RedPencil &pencil)
{
    const auto marked =
        std::count_if(parts.begin(), parts.end(), [](const Part &part) { return endsWithMark(part.heading); });
    for (const Part &part : parts) {
        if (marked != 1 || parts.size() < 3 || !endsWithMark(part.heading) || part.heading.endsWith(u'：'))
            continue;
        pencil.markNode(Place {part.id, Field::Heading, 0, int(part.heading.size()) - 1}, part.heading,
            {ProofreadWords::tr("单独一行的标题末尾不用“%1”。").arg(part.heading.back()), {}, {}, Severity::Warning});
    }
}

bool isFollowed(const WorkItem &item)
{
    return !item.body.isEmpty() || !item.children.isEmpty() || !item.tail.isEmpty();
}

/// The one point that has no title but begins with what could be one: 全面规范中介组织，均未发现…….
void checkLongTitle(const QList<WorkItem> &items, RedPencil &pencil)
{
    constexpr qsizetype kFewest = 3; // points
    const auto isTitled = [](const WorkItem &item) {
        return item.title.endsWith(u'。') && !item.title.contains(u'，') && !item.body.isEmpty();
    };
    const auto odd = std::find_if_not(items.begin(), items.end(), isTitled);
    if (items.size() < kFewest || odd == items.end() || !std::all_of(odd + 1, items.end(), isTitled))
        return;
    constexpr qsizetype kLongest = 12; // characters of what could be a title
    const auto comma = odd->title.indexOf(u'，');
    if (comma > 0 && comma <= kLongest && !odd->title.left(comma).contains(u'“') && odd->body.isEmpty()
        && odd->children.isEmpty())
        pencil.markNode(Place {odd->id, Field::Title, 0, int(comma)}, odd->title.left(comma + 1),
            {ProofreadWords::tr("段首句以逗号收尾，同级的通常用句号。")});
}

/// Points are compared with each other: where all end with ，, somebody wanted it so.
void checkHeadingMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    checkChapters(manuscript.report().parts, pencil);
    for (const Part &part : manuscript.report().parts) {
        const bool isOneMarked = std::count_if(part.sections.begin(), part.sections.end(), isMarked) == 1;
        for (const Section &section : part.sections) {
            const bool followed = !section.lead.isEmpty() || !section.items.isEmpty();
            const bool isLineOfItsOwn = section.titleAlone || part.sectionStyle == ListStyle::Level;
            const bool endsOpen = !followed && (isLineOfItsOwn || &section == &part.sections.last());
            checkHeading(section.id, section.title, {section.titleAlone, isOneMarked, endsOpen, followed}, pencil);
            checkLongTitle(section.items, pencil);
            const auto stops = std::count_if(section.items.begin(), section.items.end(),
                [](const WorkItem &item) { return item.title.endsWith(u'。'); });
            for (const WorkItem &item : section.items) {
                const bool isOpen = !isFollowed(item) && (item.titleAlone || &item == &section.items.last());
                checkHeading(
                    item.id, item.title, {item.titleAlone, false, isOpen, stops > 0 && !item.body.isEmpty()}, pencil);
            }
        }
    }
}

} // namespace

Rule headingMarksRule()
{
    return {QLatin1String("structure.headingMarks"), QLatin1String("S7"),
        QT_TRANSLATE_NOOP("proofread", "标题末尾的标点"),
        QT_TRANSLATE_NOOP("proofread", "单独一行的标题末尾有标点，段首句以逗号收尾，或者以逗号收尾而没有下文。"),
        Severity::Hint, kEditing, Strength::Practice, checkHeadingMarks,
        {
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导；\n召开会议3次，印发办法5件。\n（二）加强培训\n"
                  u"培训执法人员300人，考核2次。"),
            found(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题\n（一）意识不强，\n"
                u"（二）力量不足。人员偏少。"),
            found(u"一是建章立制。印发办法3件。二是加强培训。培训3次。三是规范中介组织，未发现违规收费问题。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导\n召开会议3次，印发办法5件。"),
            silent(u"一是建章立制。印发办法3件。二是加强培训。培训3次。"),
            silent(u"一是建章立制，印发办法3件。二是加强培训，培训3次。"),
            found(
                u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题；\n人员偏少。\n三、"
                u"下一步打算\n充实人员。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。召开会议3次。\n二、存在的问题：\n人员偏少。\n"
                   u"三、下一步打算\n充实人员。"),
            silent(u"一是执法人员能力不强，二是普法宣传针对性不够。"),
        },
        {QLatin1String("marks.end")}};
}

} // namespace nianbao
