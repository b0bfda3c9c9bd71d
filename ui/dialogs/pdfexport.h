// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/render/pdf.h"

#include <QDialog>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace nianbao {

/// A PDF to be written, and where. `write` is called on another thread.
struct PdfJob {
    QString path;
    std::function<Result<Pages>(bool allowSubstitute, const Progress &progress)> write;
};

/// Writes the PDF on a thread of its own: progress, cancel, and in the end what became of it.
class PdfExport : public QDialog {
    Q_OBJECT

public:
    PdfExport(const PdfJob &job, bool allowSubstitute, QWidget *parent);
    ~PdfExport() override;

    void reject() override;

signals:
    void succeeded(const QString &path);
    void failed(const nianbao::Error &error);

private:
    void run(bool allowSubstitute);
    void finish(const Result<Pages> &result);
    void offerResult(const Pages &pages);
    void showNotes(const QList<Note> &notes);

    PdfJob m_job;
    QLabel *m_text;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    QVBoxLayout *m_layout;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
    bool m_running = true;
};

} // namespace nianbao
