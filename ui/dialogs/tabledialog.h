// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"
#include "core/proofread/finding.h"
#include "ui/editors/wavymarks.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QSpinBox;

namespace nianbao {

class TableCells;
class TableFindings;

/// 编辑表格: the cells, rows and columns, merged cells, header rows, and what the table shows.
class TableDialog : public QDialog {
    Q_OBJECT

public:
    TableDialog(const Paragraph &table, QWidget *parent);

    [[nodiscard]] Paragraph table() const;
    /// Begins to edit a cell, with the stretch selected.
    void showCell(const CellRange &range);
    /// Marks what was found in the table as it was checked, with the reasons.
    void showFindings(const Table &checked, const QList<TextMark> &marks);

    /// Tells at once what was typed and not yet told.
    void draftNow();

    /// Asks first where something was changed.
    void reject() override;
    void done(int result) override;

signals:
    void drafted(const nianbao::Paragraph &table); ///< as it is typed so far, soon after the first key

private:
    QWidget *makeBar();
    QWidget *makeHint();
    void followShape();
    [[nodiscard]] Paragraph typedTable() const;

    TableCells *m_cells;
    TableFindings *m_findings;
    QSpinBox *m_headerRows;
    QLineEdit *m_description;
    QTimer m_draft;
    Paragraph m_before;
};

} // namespace nianbao
