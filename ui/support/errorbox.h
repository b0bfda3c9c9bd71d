// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

namespace nianbao {

/// One failure: what happened, what to do now, and behind 详细信息 what a technician wants. Plain text throughout.
class ErrorBox : public QDialog {
    Q_OBJECT

public:
    ErrorBox(const QString &title, const Error &error, QWidget *parent);
};

/// Opens an ErrorBox that deletes itself.
void showError(QWidget *parent, const QString &title, const Error &error);

} // namespace nianbao
