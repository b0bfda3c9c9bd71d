// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

#include <QDialog>
#include <QThread>

#include <atomic>
#include <memory>

class QLabel;

namespace nianbao {

/// Reads a file as a report on a thread of its own; an old format may take a minute in another program. Shows itself,
/// with a way to cancel, when that is not done at once. Deletes itself in the end.
class ReadingDialog : public QDialog {
    Q_OBJECT

public:
    ReadingDialog(const QString &title, const QString &file, QWidget *parent);
    ~ReadingDialog() override;

    void reject() override;

signals:
    void fileRead(const nianbao::Fragment &fragment);
    void failed(const nianbao::Error &error); ///< not when it was cancelled

private:
    void run(const QString &file);
    void finish(const Result<Fragment> &fragment);

    QLabel *m_text;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
};

} // namespace nianbao
