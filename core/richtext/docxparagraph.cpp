// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxparagraph.h"

#include "core/richtext/officepage.h"

#include <cmath>

namespace nianbao {

namespace {

constexpr double kHalf = kCell / 2.0;

int twips(double halves)
{
    return int(std::lround(halves * kHalf));
}

const char *nameOf(TextChange change)
{
    return change == TextChange::Inserted ? "w:ins" : "w:del";
}

void writeAuthor(XmlOutput &xml, Revisions &revisions)
{
    xml.attribute("w:id", QString::number(++revisions.last));
    xml.attribute("w:author", revisions.author);
    if (revisions.date.isValid())
        xml.attribute("w:date", revisions.date.toUTC().toString(Qt::ISODate));
}

// In the order of the schema (ISO/IEC 29500-1, CT_PPrBase).
void writeLookBase(XmlOutput &xml, const ParagraphLook &look)
{
    xml.leaf("w:pStyle", {{"w:val", look.style->id}});
    if (look.keepWithNext && !look.style->keepWithNext)
        xml.leaf("w:keepNext");
    const Placement &placement = look.placement;
    if (placement.blankAbove > 0) {
        xml.leaf("w:spacing",
            {{"w:before", placement.blankAbove * kLinePitch}, {"w:beforeLines", placement.blankAbove * 100}});
    }
    if (look.strip > 0)
        xml.leaf("w:spacing", {{"w:line", look.strip}, {"w:lineRule", "exact"}});
    if (!placement.shifted)
        return;
    xml.open("w:ind", {{"w:left", twips(placement.left)}, {"w:right", twips(placement.right)}});
    if (placement.first < 0)
        xml.attribute("w:hanging", QString::number(twips(-placement.first)));
    else
        xml.attribute("w:firstLine", QString::number(twips(placement.first)));
    xml.close();
}

// Tabs and line breaks are elements of their own.
void writeText(XmlOutput &xml, const QString &text, bool deleted)
{
    const auto flush = [&](qsizetype begin, qsizetype end) {
        if (end > begin)
            xml.element(deleted ? "w:delText" : "w:t", text.mid(begin, end - begin), {{"xml:space", "preserve"}});
    };
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'\t' && text[at] != u'\n')
            continue;
        flush(begin, at);
        xml.leaf(text[at] == u'\t' ? "w:tab" : "w:br");
        begin = at + 1;
    }
    flush(begin, text.size());
}

// In the order of CT_RPr.
void writeRunLook(XmlOutput &xml, int level)
{
    if (level > 0)
        xml.leaf("w:rStyle", {{"w:val", runInStyle(level)}});
    xml.leaf("w:rFonts", {{"w:hint", "eastAsia"}}); // or “ ” — … take the Latin font's narrow forms
}

void writeRun(XmlOutput &xml, const Stretch &stretch, bool runIn, Revisions &revisions)
{
    const int level = runIn ? levelOf(stretch.role) : 0;
    const int formerLevel = runIn ? levelOf(stretch.formerRole) : 0;
    xml.open("w:r");
    xml.open("w:rPr");
    writeRunLook(xml, level);
    if (level != formerLevel) {
        xml.open("w:rPrChange");
        writeAuthor(xml, revisions);
        xml.open("w:rPr");
        writeRunLook(xml, formerLevel);
        xml.close();
        xml.close();
    }
    xml.close();
    writeText(xml, stretch.text, stretch.change == TextChange::Deleted);
    xml.close();
}

} // namespace

void openChange(XmlOutput &xml, TextChange change, Revisions &revisions)
{
    if (change == TextChange::None)
        return;
    xml.open(nameOf(change));
    writeAuthor(xml, revisions);
}

void markChange(XmlOutput &xml, TextChange change, Revisions &revisions)
{
    if (change == TextChange::None)
        return;
    openChange(xml, change, revisions);
    xml.close();
}

void writeLook(XmlOutput &xml, const ParagraphLook &look, Revisions &revisions, TextChange mark,
    const std::optional<ParagraphLook> &before)
{
    xml.open("w:pPr");
    writeLookBase(xml, look);
    if (mark != TextChange::None) {
        xml.open("w:rPr");
        markChange(xml, mark, revisions);
        xml.close();
    }
    if (before && !(*before == look)) {
        xml.open("w:pPrChange");
        writeAuthor(xml, revisions);
        xml.open("w:pPr");
        writeLookBase(xml, *before);
        xml.close();
        xml.close();
    }
    xml.close();
}

void writeRuns(XmlOutput &xml, const Stretches &stretches, bool runIn, Revisions &revisions)
{
    for (const Stretch &stretch : stretches) {
        openChange(xml, stretch.change, revisions);
        writeRun(xml, stretch, runIn, revisions);
        if (stretch.change != TextChange::None)
            xml.close();
    }
}

} // namespace nianbao
