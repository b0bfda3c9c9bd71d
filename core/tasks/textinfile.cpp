// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/textinfile.h"

#include "core/compose/compose.h"
#include "core/text/encoding.h"

#include <algorithm>

namespace nianbao {

namespace {

/// The end of a line at a position: CR LF, CR or LF, each character of `unit` bytes; 0: none.
qsizetype lineEndAt(const QByteArray &bytes, qsizetype at, qsizetype unit, bool bigEndian)
{
    const auto is = [&](qsizetype position, char character) {
        if (position + unit > bytes.size())
            return false;
        const qsizetype significant = unit == 2 && bigEndian ? position + 1 : position;
        return bytes[significant] == character && (unit == 1 || bytes[position + (bigEndian ? 0 : 1)] == 0);
    };
    if (is(at, '\r'))
        return is(at + unit, '\n') ? 2 * unit : unit;
    return is(at, '\n') ? unit : 0;
}

QList<FileLine> linesOf(const CheckedText &file)
{
    const bool isWide = file.encoding.startsWith(QLatin1String("UTF-16"));
    const qsizetype unit = isWide ? 2 : 1;
    QList<FileLine> lines;
    qsizetype start = 0;
    int textStart = 0;
    for (qsizetype at = 0; at <= file.bytes.size(); at += unit) {
        const bool isLast = at + unit > file.bytes.size();
        const qsizetype length =
            isLast ? 0 : lineEndAt(file.bytes, at, unit, file.encoding.endsWith(QLatin1String("BE")));
        if (!isLast && length == 0)
            continue;
        FileLine line {file.bytes.mid(start, (isLast ? file.bytes.size() : at) - start), file.bytes.mid(at, length), {},
            textStart};
        if (const Result<DecodedText> decoded = decode(line.bytes, file.encoding))
            line.text = decoded->text;
        textStart += int(line.text.size()) + 1;
        lines << line;
        start = at + length;
        if (length > unit)
            at += unit;
    }
    return lines;
}

QString textOf(const QList<FileLine> &lines)
{
    QString text;
    for (const FileLine &line : lines)
        text += line.text + u'\n';
    return text;
}

} // namespace

TextInFile::TextInFile(const CheckedText &file, const Report &read)
    : m_encoding(file.encoding)
    , m_lines(linesOf(file))
    , m_text(textOf(m_lines))
{
    print(read);
    m_inFile = sideBySide(m_printed, m_text);
}

void TextInFile::print(const Report &report)
{
    const Blocks blocks = compose(report);
    for (const Block &block : blocks) {
        for (const Span &span : block.spans) {
            if (span.source.offset >= 0)
                m_inFields[keyOf(span.source)] << m_stretches.size();
            if (!m_firstOf.contains(span.source.node))
                m_firstOf.insert(span.source.node, m_stretches.size());
            m_stretches << PrintedStretch {span.source, int(m_printed.size()), int(span.text.size())};
            m_printed += span.text;
        }
        m_printed += block.spans.isEmpty() ? nianbao::textOf(block) + u'\n' : QString(u'\n');
    }
}

/// Where a stretch of a field prints; empty where it does not, or in several pieces.
std::optional<int> TextInFile::printedAt(const Place &place, int length) const
{
    const QList<qsizetype> stretches = m_inFields.value(keyOf(place));
    for (const qsizetype index : stretches) {
        const PrintedStretch &stretch = m_stretches[index];
        const int offset = place.offset - stretch.place.offset;
        if (offset >= 0 && offset + length <= stretch.length)
            return stretch.start + offset;
    }
    return {};
}

std::optional<int> TextInFile::positionOf(const Place &place, int length) const
{
    const std::optional<int> printed = printedAt(place, length);
    if (!printed)
        return {};
    if (length == 0) {
        const int before = *printed > 0 ? positionOf(qsizetype(*printed) - 1) : -1;
        const int after = positionOf(qsizetype(*printed));
        return before >= 0 ? std::optional(before + 1) : after >= 0 ? std::optional(after) : std::nullopt;
    }
    const int start = positionOf(qsizetype(*printed));
    for (int index = 0; index < length; ++index) {
        if (start < 0 || positionOf(qsizetype(*printed) + index) != start + index)
            return {};
    }
    return start;
}

FilePlace TextInFile::placeOf(const Place &place) const
{
    if (const std::optional<int> first = positionOf(place, 1))
        return placeAt(*first);
    if (const std::optional<int> end = positionOf(place, 0)) // of what is missing at a field's end
        return placeAt(*end);
    const auto node = m_firstOf.constFind(place.node);
    if (node == m_firstOf.constEnd())
        return {};
    const PrintedStretch &stretch = m_stretches[*node];
    for (int offset = 0; offset < stretch.length; ++offset) {
        if (const int position = positionOf(qsizetype(stretch.start) + offset); position >= 0)
            return placeAt(position);
    }
    return {};
}

FilePlace TextInFile::placeAt(int position) const
{
    const auto next = std::upper_bound(
        m_lines.begin(), m_lines.end(), position, [](int wanted, const FileLine &line) { return wanted < line.start; });
    if (next == m_lines.begin())
        return {};
    const FileLine &line = *std::prev(next);
    FilePlace place;
    place.line = int(next - m_lines.begin());
    place.column = int(line.text.left(position - line.start).toUcs4().size()) + 1;
    return place;
}

} // namespace nianbao
