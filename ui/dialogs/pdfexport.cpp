// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pdfexport.h"

#include "ui/support/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kWidth = 400;
constexpr int kNoteLines = 10; // that are shown at once

} // namespace

PdfExport::PdfExport(const PdfJob &job, bool allowSubstitute, QWidget *parent)
    : QDialog(parent)
    , m_job(job)
    , m_text(new QLabel(tr("正在生成 PDF…"), this))
    , m_bar(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_layout(new QVBoxLayout(this))
{
    setWindowTitle(tr("导出 PDF"));
    setAccessibleName(windowTitle());
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(kWidth);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("进度"));
    m_layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    m_layout->setSpacing(kMargin);
    m_layout->setSizeConstraint(QLayout::SetFixedSize);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_bar);
    m_layout->addWidget(m_buttons);
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
    m_text->setText(
        tr("PDF 已导出，共%n页：", nullptr, int(pages.pages.size())) + u'\n' + QDir::toNativeSeparators(m_job.path));
    showNotes(pages.notes);
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

// All of them: the one that matters may be the last.
void PdfExport::showNotes(const QList<Note> &notes)
{
    if (notes.isEmpty())
        return;
    QStringList lines;
    for (const Note &note : notes)
        lines << QStringLiteral("· ") + note.message;
    auto *said = new QPlainTextEdit(lines.join(u'\n'), this);
    said->setReadOnly(true);
    said->setTabChangesFocus(true);
    said->setAccessibleName(tr("排版时的说明"));
    const int rows = std::min(kNoteLines, 2 * int(notes.size()) + 1); // most take two lines
    said->setFixedHeight(rows * said->fontMetrics().lineSpacing() + 2 * kGap);
    m_layout->insertWidget(1, new QLabel(tr("排版时有%n处要说明：", nullptr, int(notes.size())), this));
    m_layout->insertWidget(2, said);
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
