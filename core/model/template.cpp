// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template.h"

#include "core/model/nodematch.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

/// 青禾县人民政府 is called 青禾县 in its report's title; a department keeps its whole name.
QString nameInTitle(QString organisation)
{
    for (const QString &suffix : {QStringLiteral("人民政府"), QStringLiteral("政府")}) {
        if (organisation.size() > suffix.size() && organisation.endsWith(suffix))
            return organisation.chopped(suffix.size());
    }
    return organisation;
}

QString usualTitle(Year year, const QString &organisation)
{
    return QStringLiteral("%1%2年度法治政府建设工作情况的报告")
        .arg(nameInTitle(organisation), QString::number(year.number()));
}

/// 2018 as 二〇一八, the way of old titles.
QString inChineseDigits(Year year)
{
    constexpr std::array<char16_t, 10> kDigits {u'〇', u'一', u'二', u'三', u'四', u'五', u'六', u'七', u'八', u'九'};
    QString result;
    for (const QChar digit : QString::number(year.number()))
        result.append(QChar(kDigits[size_t(digit.digitValue())]));
    return result;
}

QString titleOfYear(const Report &last, Year year)
{
    if (last.title.trimmed().isEmpty())
        return usualTitle(year, last.organisation);
    QString title = last.title;
    title.replace(QString::number(last.year.number()), QString::number(year.number()));
    title.replace(inChineseDigits(last.year), inChineseDigits(year));
    return title;
}

Section emptySection(const Categories::Category &category, bool titleAlone, const IdSource &ids)
{
    Section section;
    section.id = ids();
    section.key = category.key;
    section.title = category.title;
    section.titleAlone = titleAlone;
    return section;
}

/// The sections that a problem names: they are needed though they may be empty.
QSet<Id> namedSections(const Report &report)
{
    QSet<Id> named;
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections) {
            if (!section.problem.category.isNull())
                named.insert(section.problem.category);
        }
    }
    return named;
}

/// Whether something that the user wrote would go with it. A category's own title, when it came from a template, would
/// not.
bool hasContent(const Section &section, const QSet<Id> &named)
{
    Section bare;
    bare.id = section.id;
    bare.key = section.key;
    bare.title = section.key.isEmpty() ? QString() : section.title;
    bare.titleAlone = section.titleAlone;
    bare.itemStyle = section.itemStyle;
    bare.itemsOnNewLine = section.itemsOnNewLine;
    bare.origin = section.origin;
    return !(section == bare) || named.contains(section.id);
}

bool hasContent(const Part &part, const QSet<Id> &named)
{
    return !part.lead.isEmpty() || !part.tail.isEmpty()
        || std::any_of(part.sections.begin(), part.sections.end(),
            [&](const Section &section) { return hasContent(section, named); });
}

/// Takes the first element that fits out of what is still there.
template <typename T, typename Fits>
std::optional<T> takeFirst(QList<T> &from, Fits fits)
{
    const auto found = std::find_if(from.begin(), from.end(), fits);
    if (found == from.end())
        return {};
    T result = std::move(*found);
    from.erase(found);
    return result;
}

using PartPlaces = QList<std::optional<Part>>;

template <typename Fits>
void fill(PartPlaces &places, QList<Part> &rest, const Structure &structure, Fits fits)
{
    for (qsizetype i = 0; i < structure.parts.size(); ++i) {
        if (!places[i])
            places[i] = takeFirst(rest, [&](const Part &part) { return fits(part, structure.parts[i]); });
    }
}

/// The report's parts in the outline's order, empty where it has none; what fits nowhere stays in `rest`.
PartPlaces matchParts(QList<Part> &rest, const Structure &structure)
{
    using Outline = Structure::PartOutline;
    const auto sameKind = [](const Part &part, const Outline &outline) { return part.kind == outline.kind; };
    const auto sameHeading = [](const Part &part, const Outline &outline) {
        return bareTitle(part.heading) == bareTitle(outline.heading);
    };
    PartPlaces places(structure.parts.size());
    fill(places, rest, structure, [&](const Part &part, const Outline &outline) {
        return sameKind(part, outline) && sameHeading(part, outline);
    });
    // Two parts of kind Other have nothing in common but that.
    fill(places, rest, structure, [&](const Part &part, const Outline &outline) {
        return sameKind(part, outline) && part.kind != PartKind::Other;
    });
    fill(places, rest, structure, sameHeading);
    return places;
}

Part &workPart(Report &report, const IdSource &ids)
{
    const auto found = std::find_if(
        report.parts.begin(), report.parts.end(), [](const Part &part) { return part.kind == PartKind::Work; });
    if (found != report.parts.end())
        return *found;
    Part part;
    part.id = ids();
    part.kind = PartKind::Work;
    part.heading = QStringLiteral("工作开展情况");
    report.parts.prepend(part);
    return report.parts.front();
}

QList<std::optional<Section>> matchSections(QList<Section> &rest, const Categories &categories)
{
    QList<std::optional<Section>> places;
    for (const Categories::Category &category : categories.sections)
        places.append(takeFirst(rest, [&](const Section &section) { return section.key == category.key; }));
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places[i]) {
            const QString title = bareTitle(categories.sections[i].title);
            places[i] = takeFirst(rest, [&](const Section &section) { return bareTitle(section.title) == title; });
        }
    }
    return places;
}

Section withoutText(const Section &last, const IdSource &ids)
{
    Section section;
    section.id = ids();
    section.key = last.key;
    section.title = last.title;
    section.titleAlone = last.titleAlone;
    section.itemStyle = last.itemStyle;
    section.itemsOnNewLine = last.itemsOnNewLine;
    return section;
}

Part withoutText(const Part &last, const IdSource &ids)
{
    Part part;
    part.id = ids();
    part.kind = last.kind;
    part.heading = last.heading;
    part.sectionStyle = last.sectionStyle;
    part.sectionsOnNewLine = last.sectionsOnNewLine;
    if (last.kind == PartKind::Work) {
        for (const Section &section : last.sections)
            part.sections.append(withoutText(section, ids));
    }
    return part;
}

} // namespace

QString defaultStructure(Year year)
{
    constexpr int kRegulation = 2019; // 《法治政府建设与责任落实督察工作规定》, made public in May 2019
    return year.number() < kRegulation ? QStringLiteral("parts3") : QStringLiteral("statutory5");
}

Report emptyReport(Year year, const QString &organisation, const Structure &structure, const Categories &categories,
    const IdSource &ids)
{
    Report report;
    report.id = ids();
    report.year = year;
    report.organisation = organisation;
    report.title = usualTitle(year, organisation);
    report.closing.signature = organisation;
    return withCategories(withStructure(std::move(report), structure, ids), categories, ids);
}

Report nextYear(const Report &last, Year year, const IdSource &ids)
{
    Report report;
    report.id = ids();
    report.year = year;
    report.organisation = last.organisation;
    report.edition = last.edition;
    report.structure = last.structure;
    report.categories = last.categories;
    report.numbering = last.numbering;
    report.title = titleOfYear(last, year);
    report.addressees = last.addressees;
    for (const Part &part : last.parts)
        report.parts.append(withoutText(part, ids));
    report.letterhead.issuerMark = last.letterhead.issuerMark;
    report.closing.signature = last.closing.signature;
    report.closing.sealed = last.closing.sealed;
    report.closing.copyTo = last.closing.copyTo;
    report.closing.printedBy = last.closing.printedBy;
    return report;
}

Report withStructure(Report report, const Structure &structure, const IdSource &ids)
{
    const QSet<Id> named = namedSections(report);
    QList<Part> rest = std::move(report.parts);
    PartPlaces places = matchParts(rest, structure);
    report.structure = structure.key;
    report.parts.clear();
    for (qsizetype i = 0; i < places.size(); ++i) {
        Part part = places[i] ? std::move(*places[i]) : Part {};
        if (part.id.isNull())
            part.id = ids();
        part.kind = structure.parts[i].kind;
        part.heading = structure.parts[i].heading;
        report.parts.append(std::move(part));
    }
    for (Part &part : rest) {
        if (hasContent(part, named))
            report.parts.append(std::move(part));
    }
    return report;
}

Report withCategories(Report report, const Categories &categories, const IdSource &ids)
{
    const QSet<Id> named = namedSections(report);
    const bool sameCategories = report.categories == categories.key;
    Part &part = workPart(report, ids);
    QList<Section> rest = std::move(part.sections);
    const bool titleAlone = !rest.isEmpty() && rest.front().titleAlone;
    QList<std::optional<Section>> places = matchSections(rest, categories);
    part.sections.clear();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Categories::Category &category = categories.sections[i];
        Section section = places[i] ? std::move(*places[i]) : emptySection(category, titleAlone, ids);
        if (!sameCategories || section.key != category.key) // else the title may have been the user's choice
            section.title = category.title;
        section.key = category.key;
        part.sections.append(std::move(section));
    }
    for (Section &section : rest) {
        if (hasContent(section, named))
            part.sections.append(std::move(section));
    }
    report.categories = categories.key;
    return report;
}

} // namespace nianbao
