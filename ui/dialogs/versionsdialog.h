// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/comparetask.h"
#include "core/tasks/historytask.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace nianbao {

class DifferenceView;

/// The named versions of the current report: any of them beside any other or beside the report as it is now. Stays open
/// beside the window and follows what is changed there.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(const Document &document, QWidget *parent);

signals:
    void nameAsked();
    void renameAsked(const nianbao::ReportVersion &version);
    void removeAsked(const nianbao::ReportVersion &version);
    void restoreAsked(const nianbao::Report &before, const nianbao::Difference &difference);
    void restoreStateAsked(const nianbao::Report &then, const QString &moment);
    void exportAsked(const nianbao::ComparedVersion &before, const nianbao::ComparedVersion &after);
    void previewAsked(const nianbao::ComparedVersion &before, const nianbao::ComparedVersion &after);
    void jumpAsked(const nianbao::Place &place);

private:
    QWidget *makeList();
    QWidget *makeComparison();
    QLayout *makeFoot();
    void connectViews();
    void refresh();
    void fillOthers();
    void fillParts(const QList<Difference> &differences);
    void compare();
    void showDifferences();
    [[nodiscard]] const ReportVersion *chosen() const;
    [[nodiscard]] const ReportVersion *other() const; ///< null: the report as it is now
    [[nodiscard]] std::optional<Report> stateOf(const ReportVersion *version) const;

    const Document &m_document;
    QList<ReportVersion> m_versions; ///< newest first
    TwoStates m_states;
    QPair<ComparedVersion, ComparedVersion> m_compared; ///< the same with their names, where there are two
    QList<Difference> m_differences;
    QListWidget *m_list;
    QComboBox *m_other;
    QComboBox *m_part;
    QLabel *m_count;
    DifferenceView *m_view;
    QPushButton *m_name;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_export;
    QPushButton *m_preview;
    QPushButton *m_restore;
};

} // namespace nianbao
