// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nianbao {

/// 命名版本: a name for the report as it is now, and a note.
class NameVersionDialog : public QDialog {
    Q_OBJECT

public:
    explicit NameVersionDialog(QWidget *parent);
    /// For a version that has a name already.
    void rename(const QString &name, const QString &note);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString note() const;

private:
    QComboBox *m_name;
    QLineEdit *m_note;
    QLabel *m_hint;
    QPushButton *m_accept;
};

} // namespace nianbao
