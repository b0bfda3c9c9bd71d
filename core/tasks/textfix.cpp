// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/textfix.h"

#include "core/text/encoding.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

/// One change of the file's text.
struct FileChange {
    int start = 0;
    int length = 0;
    Correction correction; ///< what the report's field has to have
};

class Fixer {
public:
    Fixer(const CheckedText &file, const Report &read)
        : m_file(file, read)
        , m_report(read.id)
    {
    }

    void correct(const QList<Correction> &corrections)
    {
        for (const Correction &correction : corrections) {
            if (correction.cell)
                continue;
            if (const std::optional<int> start = m_file.positionOf(correction.place, correction.length))
                add({*start, correction.length, correction});
        }
    }

    void widenMarks()
    {
        for (const PrintedStretch &stretch : m_file.stretches()) {
            for (int offset = 0; offset < stretch.length; ++offset)
                widenMark(stretch, offset);
        }
    }

    void leaveOutBars()
    {
        for (const int position : m_file.leftOut()) {
            const QChar character = m_file.text()[position];
            const bool isInvisible = character.category() == QChar::Other_Format || character == QChar(0x2028);
            if (character == u'|' || isInvisible)
                add({position, 1, {}});
        }
    }

    /// Those that stand between two characters that print side by side.
    void leaveOutBlanks(const ReadingRepairs &repairs)
    {
        for (const PrintedStretch &stretch : m_file.stretches()) {
            const bool isTitle = stretch.place.node == m_report && stretch.place.field == Field::Title;
            if (isTitle ? !repairs.titleBlanks : !repairs.blanks)
                continue;
            for (int offset = 1; offset < stretch.length; ++offset)
                leaveOutBlank(stretch, offset);
        }
    }

    FixedText fixed()
    {
        std::stable_sort(m_changes.begin(), m_changes.end(),
            [](const FileChange &a, const FileChange &b) { return a.start < b.start; });
        FixedText result;
        qsizetype change = 0;
        for (const FileLine &line : m_file.lines()) {
            const int end = line.start + int(line.text.size());
            const qsizetype first = change;
            while (change < m_changes.size() && m_changes[change].start <= end)
                ++change;
            result.bytes += fixedLine(line, m_changes.mid(first, change - first), result.made) + line.end;
        }
        return result;
    }

private:
    void widenMark(const PrintedStretch &stretch, int offset)
    {
        const int position = m_file.positionOf(qsizetype(stretch.start) + offset);
        const QChar printed = m_file.printed()[stretch.start + offset];
        if (position < 0 || m_file.text()[position] == printed)
            return;
        Place place = stretch.place;
        if (place.offset >= 0)
            place.offset += offset;
        add({position, 1, Correction {place, 1, printed}});
    }

    void leaveOutBlank(const PrintedStretch &stretch, int offset)
    {
        const int before = m_file.positionOf(qsizetype(stretch.start) + offset - 1);
        const int start = before + 1;
        const int length = m_file.positionOf(qsizetype(stretch.start) + offset) - start;
        const QStringView between = QStringView(m_file.text()).mid(start, std::max(length, 0));
        const bool areBlanks = std::all_of(
            between.begin(), between.end(), [](QChar character) { return character.isSpace() && character != u'\n'; });
        if (before < 0 || between.isEmpty() || !areBlanks)
            return;
        Place place = stretch.place;
        if (place.offset >= 0)
            place.offset += offset;
        add({start, length, Correction {place, 0, {}}});
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
        const Result<QByteArray> same = encode(line.text, m_file.encoding());
        const QByteArray mark = same ? line.bytes.left(line.bytes.size() - same->size()) : QByteArray();
        if (!same || mark + *same != line.bytes)
            return line.bytes;
        QString text = line.text;
        QList<MadeCorrection> here;
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
            const int start = change->start - line.start;
            here.prepend({change->correction, text.mid(start, change->length), m_file.placeAt(change->start)});
            text.replace(start, change->length, change->correction.text);
        }
        const Result<QByteArray> bytes = encode(text, m_file.encoding());
        if (!bytes)
            return line.bytes;
        made << here;
        return mark + *bytes;
    }

    TextInFile m_file;
    Id m_report;
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
    if (repairs.titleBlanks || repairs.blanks)
        fixer.leaveOutBlanks(repairs);
    return fixer.fixed();
}

} // namespace nianbao
