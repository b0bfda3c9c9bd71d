// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/headings.h"

#include "core/formats/categorykeys.h"
#include "core/formats/lateryears.h"
#include "core/formats/outline.h"
#include "core/formats/partkinds.h"
#include "core/formats/reportbuilder.h"
#include "core/formats/reportend.h"
#include "core/formats/reporthead.h"
#include "core/formats/sectionoddities.h"
#include "core/formats/titlefacts.h"
#include "core/model/textlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

/// From the title, else from where a report without one names its year first.
std::optional<Year> proposedYear(const Report &report, const QList<SourceParagraph> &paragraphs)
{
    if (const auto year = yearIn(report.title))
        return year;
    constexpr qsizetype kFirst = 3;
    for (const SourceParagraph &paragraph : paragraphs.first(qMin(kFirst, paragraphs.size()))) {
        if (const auto year = yearIn(paragraph.text.left(paragraph.text.indexOf(u'年') + 1)))
            return year;
    }
    return {};
}

/// From the title; a title that names the place only leaves it to the signature, where a body of that place signs.
QString proposedOrganisation(const Report &report)
{
    const QString named = organisationIn(report.title);
    const QString signature = report.closing.signature.section(u'\n', 0, 0);
    QString place = named;
    place.remove(QStringLiteral("人民政府"));
    const bool placeOnly = !place.isEmpty() && place != named && !report.title.contains(named);
    return named.isEmpty() || (placeOnly && signature.startsWith(place)) ? signature : named;
}

/// What was kept in its place without being understood.
QList<Note> unrecognised(const QList<SourceParagraph> &paragraphs, const NoteTally &tally)
{
    QList<Note> notes;
    for (const SourceParagraph &paragraph : paragraphs) {
        if (!paragraph.raw || paragraph.object)
            continue;
        FilePlace place;
        place.line = paragraph.line;
        const QString message =
            QCoreApplication::translate("formats", "%1起有%2行没有识别（像表格或页码），按原样保留在原处：%3");
        const int lines = int(paragraph.text.count(u'\n')) + 1;
        notes << Note {QStringLiteral("txt.raw"),
            message.arg(tally.placeOf(paragraph.line), QString::number(lines), paragraph.text.section(u'\n', 0, 0)),
            place};
    }
    return notes;
}

/// Of a paragraph that was joined of several lines nobody knows.
int lineOfLong(const QList<SourceLine> &source)
{
    const auto longest = std::find_if(
        source.begin(), source.end(), [](const SourceLine &line) { return line.text.size() > kLongestText; });
    return longest == source.end() ? 1 : longest->number;
}

} // namespace

Status checkLines(qsizetype lines, const QString &fileName)
{
    if (lines <= kMostLines)
        return ok();
    FilePlace place;
    place.line = kMostLines + 1;
    return Error {ErrorKind::Limit, QStringLiteral("text.lines"),
        QCoreApplication::translate("formats", "“%1”有%2行（段），超过%3行的上限，不像是一份报告。")
            .arg(fileName, QString::number(lines), QString::number(kMostLines)),
        QCoreApplication::translate("formats", "请检查文件是否选错；确实有这么多内容的，请分成几个文件导入。"),
        fileName, place};
}

Status checkCharacters(qsizetype characters, const QString &fileName)
{
    if (characters <= kMostCharacters)
        return ok();
    return Error {ErrorKind::Limit, QStringLiteral("text.characters"),
        QCoreApplication::translate("formats", "“%1”有%2字，超过%3字的上限，不像是一份报告。")
            .arg(fileName, QString::number(characters), QString::number(kMostCharacters)),
        QCoreApplication::translate("formats", "请检查文件是否选错；确实有这么多内容的，请分成几个文件导入。"),
        fileName, {}};
}

Fragment readText(const QString &text, const ReadOptions &options)
{
    NoteTally tally;
    const QList<SourceLine> lines = sourceLines(text, tally);
    return readLines(lines, options, tally);
}

Fragment readLines(const QList<SourceLine> &source, const ReadOptions &options, NoteTally tally)
{
    Report report;
    report.id = options.ids();
    QList<SourceLine> lines = brokenAtSpaces(source, tally);
    takeHead(lines, report, tally);
    takeEnd(lines, report, tally);
    const QList<SourceParagraph> paragraphs = paragraphsOf(lines, tally);
    const Outline outline = outlineOf(paragraphs, tally);

    Fragment fragment;
    fragment.year = proposedYear(report, paragraphs);
    buildReport(outline, {options.fileName, options.ids, fragment.year}, report, tally);
    report.year = fragment.year.value_or(report.year);
    report.organisation = proposedOrganisation(report);
    report.structure = structureOf(report.parts);
    recogniseCategories(report, options.categories);
    if (!tally.isOurs())
        noteSectionOddities(report, tally);
    if (fragment.year)
        noteLaterYears(report, tally);
    if (const int broken = breakLong(report); broken > 0)
        tally.add(QStringLiteral("txt.broken"), lineOfLong(source), broken);
    fragment.notes = tally.notes();
    fragment.unrecognised = unrecognised(paragraphs, tally);
    fragment.reports << report;
    return fragment;
}

} // namespace nianbao
