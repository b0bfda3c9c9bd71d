// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "core/tasks/librarytask.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace nianbao {

/// 新建年度报告.
class NewReportDialog : public QDialog {
    Q_OBJECT

public:
    NewReportDialog(const QList<ReportSummary> &reports, const Templates &templates, QWidget *parent);

    [[nodiscard]] NewReport wish() const;

private:
    void propose();
    void follow();
    [[nodiscard]] bool hasEarlier() const;

    QList<ReportSummary> m_reports;
    QSpinBox *m_year;
    QLineEdit *m_organisation;
    QComboBox *m_edition;
    QCheckBox *m_likeLast;
    QComboBox *m_structure;
    QComboBox *m_categories;
    QPushButton *m_create = nullptr;
    bool m_structureChosen = false;
};

} // namespace nianbao
