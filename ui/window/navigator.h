// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "ui/models/reporttreemodel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QTreeView;

namespace nianbao {

/// The left column: the year, the tree of its report, and a row of buttons.
class Navigator : public QWidget {
    Q_OBJECT

public:
    explicit Navigator(QWidget *parent = nullptr);

    void setReports(const QList<ReportSummary> &reports, const Id &current);
    void show(const Report *report, bool editable);
    void follow(const Report &report, bool editable);
    /// Without telling: the window has selected it already.
    void setSelected(const NodeRef &node);
    void setActions(const QList<QAction *> &additions, const QList<QAction *> &others,
        const QList<QAction *> &inMenu); ///< the last ones only in the menu of a row
    void focusTree();
    [[nodiscard]] bool treeHasFocus() const;

signals:
    void reportChosen(const nianbao::Id &report);
    void nodeSelected(const nianbao::NodeRef &node);
    void moveAsked(const nianbao::Id &node, const nianbao::Id &parent, int index);

private:
    void showMenu(const QPoint &at);

    QComboBox *m_year;
    QTreeView *m_tree;
    ReportTreeModel *m_model;
    QHBoxLayout *m_buttons;
    QList<QAction *> m_actions;
    NodeRef m_selected;
    bool m_quiet = false;
};

} // namespace nianbao
