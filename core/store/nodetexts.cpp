// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each node's lists of text, told beside how they are put back.
#include "core/store/rows.h"

namespace nianbao {
namespace {

Paragraphs asParagraphs(const QStringList &lines)
{
    Paragraphs paragraphs;
    for (const QString &line : lines)
        paragraphs << Paragraph {ParagraphKind::Text, line};
    return paragraphs;
}

constexpr QLatin1String kHeadMatter("headMatter");
constexpr QLatin1String kForeword("foreword");
constexpr QLatin1String kLead("lead");
constexpr QLatin1String kBody("body");
constexpr QLatin1String kTail("tail");
constexpr QLatin1String kAnnex("annex");
constexpr QLatin1String kSigner("signer");
constexpr QLatin1String kRepair("repair");

} // namespace

QList<FieldText> textsOf(const Report &report)
{
    return {{kHeadMatter, report.headMatter}, {kForeword, report.foreword},
        {kAnnex, asParagraphs(report.closing.annexes)}, {kSigner, asParagraphs(report.letterhead.signers)}};
}

bool addText(Report &report, const QString &field, const Paragraph &paragraph)
{
    if (field == kHeadMatter)
        report.headMatter << paragraph;
    else if (field == kForeword)
        report.foreword << paragraph;
    else if (field == kAnnex)
        report.closing.annexes << paragraph.text;
    else if (field == kSigner)
        report.letterhead.signers << paragraph.text;
    else
        return false;
    return true;
}

QList<FieldText> textsOf(const Part &part)
{
    return {{kLead, part.lead}, {kTail, part.tail}, {kRepair, asParagraphs(part.origin.repairs)}};
}

bool addText(Part &part, const QString &field, const Paragraph &paragraph)
{
    if (field == kLead)
        part.lead << paragraph;
    else if (field == kTail)
        part.tail << paragraph;
    else if (field == kRepair)
        part.origin.repairs << paragraph.text;
    else
        return false;
    return true;
}

QList<FieldText> textsOf(const Section &section)
{
    return {{kLead, section.lead}, {kTail, section.tail}, {kRepair, asParagraphs(section.origin.repairs)}};
}

bool addText(Section &section, const QString &field, const Paragraph &paragraph)
{
    if (field == kLead)
        section.lead << paragraph;
    else if (field == kTail)
        section.tail << paragraph;
    else if (field == kRepair)
        section.origin.repairs << paragraph.text;
    else
        return false;
    return true;
}

QList<FieldText> textsOf(const WorkItem &item)
{
    return {{kBody, item.body}, {kTail, item.tail}, {kRepair, asParagraphs(item.origin.repairs)}};
}

bool addText(WorkItem &item, const QString &field, const Paragraph &paragraph)
{
    if (field == kBody)
        item.body << paragraph;
    else if (field == kTail)
        item.tail << paragraph;
    else if (field == kRepair)
        item.origin.repairs << paragraph.text;
    else
        return false;
    return true;
}

} // namespace nianbao
