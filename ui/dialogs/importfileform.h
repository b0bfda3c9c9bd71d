// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace nianbao {

/// What a user can say of one file: who sent it, whether it is a report or material, year, body, edition, encoding.
class ImportFileForm : public QWidget {
    Q_OBJECT

public:
    ImportFileForm(const UnitRegister &units, QWidget *parent);

    void show(const ImportPlan &plan);
    void clear();
    /// The file's request with what the form says.
    [[nodiscard]] ImportRequest request() const;

signals:
    void changed(); ///< by the user: the file is to be read again
    void columnsAsked();
    void leaveOutAsked();

private:
    void lay();
    void connectAll();
    void showOwnHeadings(const ImportPlan &plan);
    void addHeading(const QString &heading, const QStringList &categories);

    ImportRequest m_request;
    bool m_quiet = false;
    QFormLayout *m_form;
    QFormLayout *m_headings; ///< of the file's own, and which category takes each
    QComboBox *m_sender;
    QComboBox *m_as;
    QSpinBox *m_year;
    QLineEdit *m_organisation;
    QComboBox *m_edition;
    QComboBox *m_encoding;
    QPushButton *m_columns;
    QPushButton *m_leaveOut;
};

} // namespace nianbao
