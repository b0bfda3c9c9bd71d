// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/comparison.h"

#include "core/compose/blockpairs.h"
#include "core/richtext/changedtext.h"
#include "core/richtext/docxbody.h"
#include "core/richtext/docxpackage.h"
#include "core/richtext/figurecheck.h"

namespace nianbao {

namespace {

/// The rows of both versions, in the places of either: tables without merged cells of equally many columns.
QList<DocxRow> changedRows(const Table &before, const Table &after)
{
    const QList<DocxRow> gone = rowsOf(before, TextChange::Deleted);
    const QList<DocxRow> come = rowsOf(after, TextChange::Inserted);
    QList<DocxRow> rows;
    for (const PiecePair &pair : rowPairs(before, after)) {
        if (pair.before < 0 || pair.after < 0) {
            rows << (pair.before < 0 ? come[pair.after] : gone[pair.before]);
            continue;
        }
        DocxRow row {come[pair.after].places, {}, TextChange::None};
        for (qsizetype cell = 0; cell < row.places.size(); ++cell)
            row.texts << changedText(gone[pair.before].texts[cell], come[pair.after].texts[cell]);
        rows << row;
    }
    return rows;
}

class ComparisonWriter {
public:
    ComparisonWriter(const Blocks &before, const Blocks &after, const ComparisonInfo &info)
        : m_before(before)
        , m_after(after)
        , m_beforeLooks(looksOf(before, info.before.sealed))
        , m_afterLooks(looksOf(after, info.after.sealed))
        , m_body({info.author, info.time, 0})
    {
    }

    Result<QByteArray> write(const DocumentInfo &info)
    {
        for (const PiecePair &pair : blockPairs(m_before, m_after)) {
            if (pair.after < 0)
                m_body.addBlock(m_before[pair.before], m_beforeLooks[pair.before], TextChange::Deleted);
            else if (pair.before < 0)
                m_body.addBlock(m_after[pair.after], m_afterLooks[pair.after], TextChange::Inserted);
            else
                writePair(pair);
        }
        const QByteArray document = m_body.finish();
        return packDocx(document, m_body.pictures(), info);
    }

private:
    void writePair(const PiecePair &pair)
    {
        const Block &before = m_before[pair.before];
        const Block &after = m_after[pair.after];
        if (after.role == BlockRole::Table) {
            m_body.addTable(after.table, changedRows(before.table, after.table), after.description, TextChange::None);
        } else if (after.role == BlockRole::Picture) {
            m_body.addPicture(after, TextChange::None);
        } else {
            const Stretches text = changedText(stretchesOf(before), stretchesOf(after));
            m_body.addParagraph({m_afterLooks[pair.after], text, TextChange::None, after.role == BlockRole::Paragraph,
                m_beforeLooks[pair.before]});
        }
    }

    const Blocks &m_before;
    const Blocks &m_after;
    QList<ParagraphLook> m_beforeLooks;
    QList<ParagraphLook> m_afterLooks;
    DocxBody m_body;
};

} // namespace

Result<QByteArray> writeComparison(const Blocks &before, const Blocks &after, const ComparisonInfo &info)
{
    NB_CHECK(checkFigures(before, kMostWordColumns));
    NB_CHECK(checkFigures(after, kMostWordColumns));
    return ComparisonWriter(before, after, info).write(info.after);
}

} // namespace nianbao
