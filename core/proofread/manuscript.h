// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/compose/blocks.h"
#include "core/model/report.h"
#include "core/proofread/finding.h"
#include "core/proofread/profile.h"
#include "core/proofread/quantities.h"
#include "core/proofread/terms.h"
#include "core/proofread/textrange.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// One printed paragraph, one line of a table's cell, or the 发文字号 of the red head (role HeadMatter), as the rules
/// read it. The three texts have the same length, so a position is the same in all.
struct PrintedLine {
    struct Origin {
        int start = 0;
        Place place; ///< offset -1: a number, bracket or label that no field holds
    };

    QString text; ///< as it prints
    QString plain; ///< with full-width punctuation: half-width marks are one rule's business
    QString open; ///< `plain` with ■ for what stands within 《》 and 〔〕: names that others gave
    QList<Origin> origins; ///< the text's fields in order
    BlockRole role = BlockRole::Paragraph;
    std::optional<CellRange> cell; ///< the whole line, where it stands in a table
    std::optional<PartKind> part; ///< empty for what stands outside the parts
    QList<TermMatch> terms; ///< wrong words in `plain`, within 《》 too
    QList<Quantity> quantities; ///< in `open`

    /// Where the character stands; of one that no field holds, the next that one does.
    [[nodiscard]] Place placeAt(int position) const;
    /// The part, section or item to which the character belongs.
    [[nodiscard]] Id nodeAt(int position) const;
    /// The range's beginning as far as one field holds it; length 0 where no field holds any of it.
    [[nodiscard]] TextRange inOneField(TextRange range) const;
    /// Whether the range stands within 《》 or 〔〕.
    [[nodiscard]] bool isNamed(TextRange range) const;
    [[nodiscard]] QString quote(TextRange range) const { return text.mid(range.start, range.length); }
    /// The range with up to so many characters on either side, as far as the same fields hold them.
    [[nodiscard]] QStringView quoteWith(TextRange range, int around) const;
    /// The range in the table's cell in which the line stands.
    [[nodiscard]] std::optional<CellRange> inCell(TextRange range) const;
    [[nodiscard]] bool isProse() const { return role == BlockRole::Paragraph || role == BlockRole::Heading; }

private:
    [[nodiscard]] qsizetype originAt(int position) const;
};

/// A table with the place that its findings have.
struct PrintedTable {
    Table table;
    Place place; ///< offset -1
    QList<QList<Place>> cellPlaces {}; ///< of a table in raw text, where each cell begins there; else empty

    /// A cell as a line: for a finding on the whole of it.
    [[nodiscard]] PrintedLine cellLine(int row, int cell) const;
};

/// A report flattened once for all rules. Holds references to what it was made of.
class Manuscript {
public:
    /// `notes`: what was noticed when the report was read from a file, if it was. `profile`: empty for that of its
    /// year.
    Manuscript(const Report &report, const Terms &terms, const QList<Note> &notes, std::optional<Profile> profile = {});

    [[nodiscard]] const QList<PrintedLine> &lines() const { return m_lines; }
    [[nodiscard]] const QList<PrintedTable> &tables() const { return m_tables; }
    [[nodiscard]] const Report &report() const { return m_report; }
    [[nodiscard]] const Terms &terms() const { return m_terms; }
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }
    [[nodiscard]] int year() const { return m_report.year.number(); }
    /// 《法治政府建设与责任落实督察工作规定》 (2019), 第二十五条, asks for five contents.
    [[nodiscard]] bool isUnderRegulation() const { return m_profile >= Profile::Since2019; }
    /// Whether a whole county speaks, not one of its departments or townships.
    [[nodiscard]] bool isOfCounty() const;
    [[nodiscard]] const Note *note(QLatin1String code) const; ///< null: none

private:
    [[nodiscard]] PrintedLine lineOf(const Block &block) const;
    void addCells(const Block &block);
    void addRawTables(const QList<Block> &blocks);
    void addDocumentNumber();
    void read(PrintedLine &line) const;

    const Report &m_report;
    const Terms &m_terms;
    const QList<Note> &m_notes;
    Profile m_profile;
    QHash<Id, PartKind> m_kinds; ///< of all nodes
    QList<PrintedLine> m_lines;
    QList<PrintedTable> m_tables;
};

} // namespace nianbao
