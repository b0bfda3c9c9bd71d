// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/columns.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace nianbao {

/// 列的对应关系: for each column of a sender's table which field it is, with its header and samples. Remembered for the
/// sender and for tables of this shape.
class MappingDialog : public QDialog {
    Q_OBJECT

public:
    MappingDialog(const QList<FoundTable> &tables, const QString &sender, QWidget *parent);

    /// Keeps what was chosen. False: it could not be written, which is shown.
    bool remember();
    /// Adds the mappings of a file to those that are remembered and shows what they say of these tables.
    void takeMappingsOf(const QString &path);

private:
    void showTable();
    void take();
    void exportAll();
    void importMore();

    QList<FoundTable> m_tables;
    QString m_sender;
    int m_shown = -1;
    QComboBox *m_table;
    QComboBox *m_kind;
    QTableWidget *m_columns;
};

} // namespace nianbao
