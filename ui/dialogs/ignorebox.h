// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace nianbao {

/// 忽略: asks why a finding is left as it is.
class IgnoreBox : public QDialog {
    Q_OBJECT

public:
    /// `said`: what was found. What is proposed claims nothing: the reason of another finding would be none of this
    /// one.
    IgnoreBox(const QString &said, QWidget *parent);

    [[nodiscard]] QString reason() const; ///< one line, not empty once the box was accepted

private:
    QComboBox *m_reason;
};

} // namespace nianbao
