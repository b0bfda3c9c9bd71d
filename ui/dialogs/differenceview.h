// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/model/differences.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextEdit;
class QTreeView;

namespace nianbao {

class DifferenceTable;

/// What differs between two states of a report: the rows, below them the texts of one side by side with their marks,
/// and what taking it back will do.
class DifferenceView : public QWidget {
    Q_OBJECT

public:
    DifferenceView(const Document &document, QWidget *parent);

    /// The words above the two texts, such as 改前 and 改后.
    void setNames(const QString &before, const QString &after);
    /// `nothing` is said where there are no rows. A row that is like the current one stays the current one.
    void setDifferences(const QList<Difference> &differences, const QString &nothing);
    [[nodiscard]] const Difference *current() const;

signals:
    void restoreAsked(const nianbao::Difference &difference);
    void jumpAsked(const nianbao::Place &place);

private:
    QTextEdit *makeText();
    QWidget *makeTexts();
    void showCurrent();
    void nameRestore(bool takesAway);
    [[nodiscard]] QString promise(const Difference &difference) const;

    const Document &m_document;
    DifferenceTable *m_table;
    QTreeView *m_list;
    QLabel *m_title;
    QLabel *m_beforeName;
    QLabel *m_afterName;
    QTextEdit *m_before;
    QTextEdit *m_after;
    QLabel *m_promise;
    QPushButton *m_jump;
    QPushButton *m_restore;
    QString m_nothing;
};

} // namespace nianbao
