// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/documents.h"

#include "core/formats/comments.h"
#include "core/formats/flowlines.h"
#include "core/formats/headings.h"
#include "core/formats/printedstructure.h"
#include "core/formats/txt.h"
#include "core/formats/webframe.h"
#include "core/model/secrecymark.h"
#include "core/richtext/docx.h"
#include "core/richtext/html.h"
#include "core/richtext/odt.h"
#include "core/richtext/structurepart.h"

#include <optional>

namespace nianbao {

namespace {

Fragment readParagraphs(const Flow &flow, const ReadOptions &options)
{
    NoteTally tally(PlaceUnit::Paragraph, flow.isOurs);
    const QList<SourceLine> lines = flowLines(flow, tally);
    return readLines(lines, options, tally);
}

/// In what is left out as well.
QString markIn(const Flow &flow)
{
    QString mark = secrecyMarkIn(flow.title);
    for (const FlowBlock &block : flow.blocks) {
        if (mark.isEmpty())
            mark = secrecyMarkIn(block.kind == FlowBlock::Kind::Table ? plainText(block.table) : block.text);
    }
    return mark.isEmpty() ? secrecyMarkAside(flow.asides) : mark;
}

Status checkSize(const Flow &flow, const ReadOptions &options)
{
    NB_CHECK(checkLines(flow.blocks.size(), options.fileName));
    qsizetype characters = 0;
    for (const FlowBlock &block : flow.blocks)
        characters += block.text.size();
    return checkCharacters(characters, options.fileName);
}

Fragment fragmentOf(const Report &report)
{
    Fragment fragment;
    fragment.reports << report;
    fragment.year = report.year;
    return fragment;
}

} // namespace

Fragment readFlow(const Flow &flow, const ReadOptions &options, const QString &structure)
{
    const auto restored = flow.isOurs && !structure.isEmpty() ? restoredReport(structure, flow, options) : std::nullopt;
    Fragment fragment = restored ? fragmentOf(*restored) : readParagraphs(flow, options);
    keepComments(flow.comments, fragment.reports.first());
    fragment.notes = flow.notes + fragment.notes;
    fragment.encoding = flow.encoding;
    if (flow.doubtfulEncoding)
        fragment.notes.prepend(doubtfulEncoding(flow.encoding));
    if (const QString mark = markIn(flow); !mark.isEmpty())
        fragment.notes.prepend(secrecyNote(mark));
    return fragment;
}

Result<Fragment> readDocxReport(const QByteArray &bytes, const ReadOptions &options)
{
    NB_TRY(const Flow flow, readDocx(bytes, options.fileName));
    NB_CHECK(checkSize(flow, options));
    return readFlow(flow, options, structureInArchive(bytes, kDocxStructure));
}

Result<Fragment> readOdtReport(const QByteArray &bytes, const ReadOptions &options)
{
    NB_TRY(const Flow flow, readOdt(bytes, options.fileName));
    NB_CHECK(checkSize(flow, options));
    return readFlow(flow, options, structureInArchive(bytes, kOdtStructure));
}

Result<Fragment> readHtmlReport(const QByteArray &bytes, const ReadOptions &options)
{
    NB_TRY(Flow flow, readHtml(bytes, options.fileName, options.encoding));
    NB_CHECK(checkSize(flow, options));
    if (flow.isOurs)
        return readFlow(flow, options, structureInPage(bytes));
    const QString mark = markIn(flow);
    NoteTally frame(PlaceUnit::Paragraph);
    flow.blocks = withoutWebFrame(flow.blocks, frame);
    flow.notes << frame.notes();
    Fragment fragment = readFlow(flow, options);
    const bool isNoted = !fragment.notes.isEmpty() && fragment.notes.first().code == kSecrecyNote;
    if (!mark.isEmpty() && !isNoted) // it stood in the frame
        fragment.notes.prepend(secrecyNote(mark));
    return fragment;
}

QStringList documentParagraphs(const QByteArray &bytes, QStringView formatKey, const ReadOptions &options)
{
    const auto flow = [&]() -> std::optional<Flow> {
        const auto orNone = [](const Result<Flow> &read) { return read ? std::optional(*read) : std::nullopt; };
        if (formatKey == u"docx")
            return orNone(readDocx(bytes, options.fileName));
        if (formatKey == u"odt")
            return orNone(readOdt(bytes, options.fileName));
        return formatKey == u"html" ? orNone(readHtml(bytes, options.fileName, options.encoding)) : std::nullopt;
    }();
    QStringList paragraphs;
    if (!flow)
        return paragraphs;
    for (const FlowBlock &block : flow->blocks) {
        if (block.kind != FlowBlock::Kind::Text || block.number <= 0)
            continue;
        while (paragraphs.size() < block.number)
            paragraphs << QString();
        paragraphs[block.number - 1] = QString(block.text).replace(u'\n', u' ').replace(u'\r', u' ');
    }
    return paragraphs;
}

} // namespace nianbao
