// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/exporttask.h"

#include <QDialog>
#include <QThread>

#include <atomic>

class QDialogButtonBox;
class QLabel;
class QProgressBar;

namespace nianbao {

/// Writes the PDF on a thread of its own: progress, cancel, and in the end what became of it.
class PdfExport : public QDialog {
    Q_OBJECT

public:
    PdfExport(const Report &report, const Fonts &fonts, const PdfTarget &target, QWidget *parent);
    ~PdfExport() override;

    void reject() override;

signals:
    void succeeded(const QString &path);
    void failed(const nianbao::Error &error);

private:
    void run(const Report &report, const Fonts &fonts);
    void finish(const Result<Pages> &result);
    void offerResult(const Pages &pages);

    PdfTarget m_target;
    QLabel *m_text;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
    bool m_running = true;
};

} // namespace nianbao
