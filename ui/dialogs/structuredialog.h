// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/templates.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace nianbao {

/// 更换结构与分类: two choices and what the report would look like.
class StructureDialog : public QDialog {
    Q_OBJECT

public:
    StructureDialog(const Report &report, const Templates &templates, QWidget *parent);

    /// The report with what was chosen; every item is still in it.
    [[nodiscard]] Report changed(const Report &report) const;

private:
    void preview();

    Report m_report;
    Templates m_templates;
    QComboBox *m_structure;
    QComboBox *m_categories;
    QPlainTextEdit *m_outline;
};

} // namespace nianbao
