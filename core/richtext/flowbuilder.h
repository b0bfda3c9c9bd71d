// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/richtext/flow.h"
#include "core/richtext/flownotes.h"

#include <QHash>

#include <optional>
#include <vector>

namespace nianbao {

/// How a cell stands to the one above it, or that it is a part of the one before it.
enum class RowMerge { None, Begins, GoesOn, Sideways };

/// Puts a Flow together in the order in which a reader meets its parts. Paragraphs within a paragraph (text boxes) come
/// behind it, pictures in front of it or behind it; a table of one column that holds prose becomes paragraphs. The
/// reader opens and closes everything in pairs and stops when failed().
class FlowBuilder {
public:
    /// `file`: for messages.
    explicit FlowBuilder(QString file);

    /// The file is one of our own: white space in cells is text.
    void keepWhiteSpace() { m_keepsWhiteSpace = true; }

    /// Number of the paragraph that was opened last.
    [[nodiscard]] int paragraph() const { return m_paragraph; }
    [[nodiscard]] bool inParagraph() const { return m_frames.back().kind == Frame::Kind::Paragraph; }
    /// Whether a table is open and none of its cells: where neither text nor pictures can stand.
    [[nodiscard]] bool betweenCells() const { return m_frames.back().kind == Frame::Kind::Table; }

    /// `properties`: kind Text; its number is set here.
    void openParagraph(FlowBlock properties = {});
    FlowBlock &openBlock(); ///< the open paragraph
    void addText(QStringView text); ///< a soft break is \n
    /// Bytes of any kind: what is no picture of a report, or too large, is noted.
    void addPicture(const QByteArray &bytes, int width, const QString &description);
    void closeParagraph();
    /// The open paragraph goes on in the next one: the mark between them was deleted.
    void joinNext();

    void openTable(QList<int> widths = {}); ///< in any unit
    void openRow(bool header);
    void openCell(int columns, int rows = 1, RowMerge merge = RowMerge::None);
    void closeCell();
    /// The cell or row that was closed last stands there so many times.
    void repeatCell(int times);
    void repeatRow(int times);
    void closeTable();

    FlowNotes &notes() { return m_notes; }
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    /// The flow, or the first error: a paragraph or table beyond the limits, no text at all.
    Result<Flow> take();

private:
    struct CellPlace {
        int row;
        int cell;
    };
    struct Frame {
        enum class Kind { Body, Paragraph, Table, Cell };
        Kind kind = Kind::Body;
        FlowBlock block {}; ///< of a paragraph or a table
        QList<FlowBlock> before {}; ///< pictures
        QList<FlowBlock> blocks {}; ///< content; of a paragraph: what follows it; of a table: its cells' paragraphs
        QList<FlowBlock> pictures {}; ///< of a table
        bool joins = false;
        std::optional<FlowBlock> joined {}; ///< the paragraph within it that goes on in the next one
        int column = 0; ///< of a table
        bool headersEnded = false;
        QHash<int, CellPlace> merged {}; ///< by column: the cell that goes on downwards
        TableCell cell {};
        RowMerge merge = RowMerge::None;
    };

    Frame &top() { return m_frames.back(); }
    static void settleJoined(Frame &frame);
    void emitBlocks(const QList<FlowBlock> &blocks);
    QString cellText(Frame &cell, Frame &table);
    bool takesContinued(Frame &table, const Frame &cell);
    /// More characters of the block; refuses where it, or all together, is too long.
    void countText(qsizetype more, const FlowBlock &block);
    void checkColumns(int columns);
    void refuse(const QString &code, const QString &message, int paragraph);

    QString m_file;
    FlowNotes m_notes;
    std::vector<Frame> m_frames;
    qint64 m_pictures = 0; ///< bytes of all so far
    qint64 m_characters = 0; ///< of all texts so far
    int m_paragraph = 0;
    bool m_keepsWhiteSpace = false;
    std::optional<Error> m_error;
};

} // namespace nianbao
