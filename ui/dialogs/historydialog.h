// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/historytask.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace nianbao {

class DifferenceView;
class HistoryTable;

/// 修改记录: who changed what of the current report, when, and what was it before. Stays open beside the window and
/// follows what is changed there.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(const Document &document, QWidget *parent);

    /// Shows the history of a field, a node, or of the whole report where the place is none of these.
    void ask(const Place &place);

signals:
    void restoreAsked(const nianbao::Report &source, const nianbao::Difference &difference);
    void restoreStateAsked(const nianbao::Report &then, const QString &moment);
    void jumpAsked(const nianbao::Place &place);

private:
    enum Extent { WholeReport, Node, OneField };

    QWidget *makeList();
    QLayout *makeFoot();
    void fillExtents();
    void refresh();
    [[nodiscard]] Result<QList<HistoryEntry>> rows(bool &hasOlder) const;
    void showEntry();
    void showMoment();
    [[nodiscard]] ChangeFilter filter() const;

    const Document &m_document;
    Id m_report;
    Place m_place;
    int m_most; ///< changes that are looked at
    QList<HistoryEntry> m_restores;
    TwoStates m_states;
    HistoryTable *m_table;
    QComboBox *m_extent;
    QTreeView *m_list;
    QPushButton *m_more;
    DifferenceView *m_view;
    QLabel *m_moment;
    QPushButton *m_restore;
};

} // namespace nianbao
