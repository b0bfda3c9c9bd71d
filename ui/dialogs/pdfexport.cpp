// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pdfexport.h"

#include "ui/support/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int kWidth = 400;
constexpr qsizetype kNotesShown = 4;

} // namespace

PdfExport::PdfExport(const PdfJob &job, bool allowSubstitute, QWidget *parent)
    : QDialog(parent)
    , m_job(job)
    , m_text(new QLabel(tr("正在生成 PDF…"), this))
    , m_bar(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("导出 PDF"));
    setAccessibleName(windowTitle());
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(kWidth);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("进度"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PdfExport::reject);
    run(allowSubstitute);
}

PdfExport::~PdfExport()
{
    m_cancelled = true;
    m_thread->wait();
}

void PdfExport::run(bool allowSubstitute)
{
    const Progress progress = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_bar->setRange(0, total);
                m_bar->setValue(done);
            },
            Qt::QueuedConnection);
        return !m_cancelled;
    };
    m_thread.reset(QThread::create([this, write = m_job.write, allowSubstitute, progress] {
        const Result<Pages> result = write(allowSubstitute, progress);
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void PdfExport::finish(const Result<Pages> &result)
{
    m_running = false;
    if (result) {
        offerResult(*result);
        emit succeeded(m_job.path);
        return;
    }
    QDialog::reject();
    emit failed(result.error());
}

void PdfExport::offerResult(const Pages &pages)
{
    QStringList lines {tr("PDF 已导出，共%1页：").arg(pages.pages.size()), QDir::toNativeSeparators(m_job.path)};
    for (const Note &note : pages.notes.mid(0, kNotesShown))
        lines.append(note.message);
    if (pages.notes.size() > kNotesShown)
        lines.append(tr("另有%1条说明。").arg(pages.notes.size() - kNotesShown));
    m_text->setText(lines.join(u'\n'));
    m_bar->hide();
    m_buttons->clear();
    QPushButton *close = m_buttons->addButton(QDialogButtonBox::Close);
    QPushButton *open = m_buttons->addButton(tr("打开文件"), QDialogButtonBox::ActionRole);
    QPushButton *folder = m_buttons->addButton(tr("打开所在文件夹"), QDialogButtonBox::ActionRole);
    for (QPushButton *other : {open, folder})
        other->setAutoDefault(false);
    close->setDefault(true);
    close->setFocus();
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_job.path)); });
    connect(folder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_job.path).absolutePath())); });
}

void PdfExport::reject()
{
    if (m_running) {
        m_cancelled = true;
        m_text->setText(tr("正在取消…"));
        return;
    }
    QDialog::reject();
}

} // namespace nianbao
