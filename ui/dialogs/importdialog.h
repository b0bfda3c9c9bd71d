// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace nianbao {

class Banner;

/// What an import would do, before it does it: a plain list 新增 / 修改 / 不变 / 未识别 and the notes. Encoding, year,
/// organisation and edition can be set right.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const ImportRequest &request, const Library &library, QWidget *parent);

    /// What was last shown; empty while it cannot be read.
    [[nodiscard]] const std::optional<ImportPlan> &plan() const { return m_plan; }

private:
    void lay();
    void plan(bool first);
    void takeOver(const ImportPlan &plan);
    void list(const ImportPlan &plan);
    void summarise(const ImportPlan &plan);

    ImportRequest m_request;
    const Library &m_library;
    std::optional<ImportPlan> m_plan;
    QComboBox *m_encoding;
    QSpinBox *m_year;
    QLineEdit *m_organisation;
    QComboBox *m_edition;
    QLabel *m_summary;
    Banner *m_banner;
    QTreeWidget *m_list;
    QPushButton *m_accept = nullptr;
};

} // namespace nianbao
