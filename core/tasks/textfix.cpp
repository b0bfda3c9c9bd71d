// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/textfix.h"

#include "core/compose/compose.h"
#include "core/text/encoding.h"
#include "core/text/sidebyside.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace nianbao {

namespace {

struct FileLine {
    QByteArray bytes; ///< without its end
    QByteArray end;
    QString text;
    int start = 0; ///< of its text, with one character for each line end before it
};

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

/// What prints, and which field holds each stretch of it.
struct Printed {
    struct PrintedStretch {
        Place place;
        int start = 0;
        int length = 0;
    };
    using Key = std::pair<Id, std::pair<int, int>>;

    explicit Printed(const Report &report)
    {
        const Blocks blocks = compose(report);
        for (const Block &block : blocks) {
            for (const Span &span : block.spans) {
                all << PrintedStretch {span.source, int(text.size()), int(span.text.size())};
                if (span.source.offset >= 0)
                    inFields[keyOf(span.source)] << all.last();
                text += span.text;
            }
            text += block.spans.isEmpty() ? textOf(block) + u'\n' : QString(u'\n');
        }
    }

    static Key keyOf(const Place &place) { return {place.node, {int(place.field), place.paragraph}}; }

    /// Where a stretch of a field prints; empty where it does not, or in several pieces.
    [[nodiscard]] std::optional<int> positionOf(const Place &place, int length) const
    {
        for (const PrintedStretch &stretch : inFields.value(keyOf(place))) {
            const int offset = place.offset - stretch.place.offset;
            if (offset >= 0 && offset + length <= stretch.length)
                return stretch.start + offset;
        }
        return {};
    }

    QString text;
    QList<PrintedStretch> all; ///< offset -1: a number or label that no field holds
    QHash<Key, QList<PrintedStretch>> inFields;
};

/// One change of the file's text.
struct FileChange {
    int start = 0;
    int length = 0;
    Correction correction; ///< what the report's field has to have
};

class Fixer {
public:
    Fixer(const CheckedText &file, const Report &read)
        : m_encoding(file.encoding)
        , m_lines(linesOf(file))
        , m_text(textOf(m_lines))
        , m_printed(read)
        , m_inFile(sideBySide(m_printed.text, m_text))
    {
    }

    void correct(const QList<Correction> &corrections)
    {
        for (const Correction &correction : corrections) {
            const std::optional<int> printed =
                correction.cell ? std::nullopt : m_printed.positionOf(correction.place, correction.length);
            if (const std::optional<int> start = printed ? inFile(*printed, correction.length) : std::nullopt)
                add({*start, correction.length, correction});
        }
    }

    void widenMarks()
    {
        for (const Printed::PrintedStretch &stretch : std::as_const(m_printed.all)) {
            for (int offset = 0; offset < stretch.length; ++offset)
                widenMark(stretch, offset);
        }
    }

    void leaveOutBars()
    {
        for (const int position : std::as_const(m_inFile.onlyThere)) {
            if (m_text[position] == u'|')
                add({position, 1, {}});
        }
    }

    FixedText fixed()
    {
        std::stable_sort(m_changes.begin(), m_changes.end(),
            [](const FileChange &a, const FileChange &b) { return a.start < b.start; });
        FixedText result;
        qsizetype change = 0;
        for (const FileLine &line : m_lines) {
            const int end = line.start + int(line.text.size());
            const qsizetype first = change;
            while (change < m_changes.size() && m_changes[change].start <= end)
                ++change;
            result.bytes += fixedLine(line, m_changes.mid(first, change - first), result.made) + line.end;
        }
        return result;
    }

private:
    static QString textOf(const QList<FileLine> &lines)
    {
        QString text;
        for (const FileLine &line : lines)
            text += line.text + u'\n';
        return text;
    }

    /// In the file, of a character that prints; -1: it does not stand there.
    [[nodiscard]] int positionOf(qsizetype printed) const { return m_inFile.positions.value(printed, -1); }

    /// Empty where the characters do not stand side by side in one line of the file.
    [[nodiscard]] std::optional<int> inFile(int printed, int length) const
    {
        if (length == 0) {
            const int before = printed > 0 ? positionOf(printed - 1) : -1;
            const int after = positionOf(printed);
            return before >= 0 ? std::optional(before + 1) : after >= 0 ? std::optional(after) : std::nullopt;
        }
        const int start = positionOf(printed);
        for (int index = 0; index < length; ++index) {
            if (start < 0 || positionOf(printed + index) != start + index)
                return {};
        }
        return start;
    }

    void widenMark(const Printed::PrintedStretch &stretch, int offset)
    {
        const int position = positionOf(stretch.start + offset);
        const QChar printed = m_printed.text[stretch.start + offset];
        if (position < 0 || m_text[position] == printed)
            return;
        Place place = stretch.place;
        if (place.offset >= 0)
            place.offset += offset;
        add({position, 1, Correction {place, 1, printed}});
    }

    /// What came first has its place.
    void add(const FileChange &change)
    {
        if (change.length == 0 && m_taken.contains(-1 - change.start))
            return;
        for (int position = change.start; position < change.start + change.length; ++position) {
            if (m_taken.contains(position))
                return;
        }
        if (change.length == 0)
            m_taken.insert(-1 - change.start);
        for (int position = change.start; position < change.start + change.length; ++position)
            m_taken.insert(position);
        m_changes << change;
    }

    [[nodiscard]] QByteArray fixedLine(
        const FileLine &line, const QList<FileChange> &changes, QList<MadeCorrection> &made) const
    {
        if (changes.isEmpty())
            return line.bytes;
        const Result<QByteArray> same = encode(line.text, m_encoding);
        const QByteArray mark = same ? line.bytes.left(line.bytes.size() - same->size()) : QByteArray();
        if (!same || mark + *same != line.bytes)
            return line.bytes;
        QString text = line.text;
        QList<MadeCorrection> here;
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
            const int start = change->start - line.start;
            here.prepend({change->correction, text.mid(start, change->length)});
            text.replace(start, change->length, change->correction.text);
        }
        const Result<QByteArray> bytes = encode(text, m_encoding);
        if (!bytes)
            return line.bytes;
        made << here;
        return mark + *bytes;
    }

    QString m_encoding;
    QList<FileLine> m_lines;
    QString m_text;
    Printed m_printed;
    SideBySide m_inFile; ///< of what prints
    QList<FileChange> m_changes;
    QSet<int> m_taken; ///< changed positions; -1 - position: something is put in there
};

} // namespace

FixedText fixedText(
    const CheckedText &file, const Report &read, const QList<Correction> &corrections, const ReadingRepairs &repairs)
{
    Fixer fixer(file, read);
    fixer.correct(corrections);
    if (repairs.marks)
        fixer.widenMarks();
    if (repairs.bars)
        fixer.leaveOutBars();
    return fixer.fixed();
}

} // namespace nianbao
