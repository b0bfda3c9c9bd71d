// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace nianbao {

/// A notice above an area: one sentence and at most one button. Hidden while it says nothing.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void say(const QString &text, const QString &button = {});
    void clear();
    [[nodiscard]] QString text() const;
    /// Says what another one says, and its button is the other's.
    void mirror(Banner &other);

signals:
    void changed(); ///< what it says
    void pressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace nianbao
