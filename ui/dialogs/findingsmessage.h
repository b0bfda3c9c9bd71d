// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/proofreader.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace nianbao {

/// Instead of an empty list of findings: why there is nothing in it.
class FindingsMessage : public QWidget {
    Q_OBJECT

public:
    explicit FindingsMessage(QWidget *parent);

    /// `isReading`: what was read is not of the report as it stands.
    void show(const Proofreading &reading, bool isReading);

signals:
    void allAsked(); ///< without any filter

private:
    QLabel *m_text;
    QToolButton *m_all;
};

} // namespace nianbao
