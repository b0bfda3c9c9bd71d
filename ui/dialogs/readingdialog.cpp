// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/readingdialog.h"

#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int kWidth = 400;
constexpr int kUnnoticed = 300; // milliseconds

} // namespace

ReadingDialog::ReadingDialog(const QString &title, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(tr("正在读取“%1”…").arg(QFileInfo(file).fileName()), this))
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(kWidth);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setAccessibleName(tr("进度"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_text);
    layout->addWidget(bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReadingDialog::reject);
    QTimer::singleShot(kUnnoticed, this, &QDialog::open);
    run(file);
}

ReadingDialog::~ReadingDialog()
{
    m_cancelled = true;
    m_thread->wait();
}

void ReadingDialog::run(const QString &file)
{
    ImportRequest request;
    request.file = file;
    m_thread.reset(QThread::create([this, request] {
        const Result<Fragment> fragment = readReportFile(request, randomIds(), &m_cancelled);
        QMetaObject::invokeMethod(
            this, [this, fragment] { finish(fragment); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ReadingDialog::finish(const Result<Fragment> &fragment)
{
    hide();
    deleteLater();
    if (m_cancelled)
        return;
    if (fragment)
        emit fileRead(*fragment);
    else
        emit failed(fragment.error());
}

void ReadingDialog::reject()
{
    m_cancelled = true;
    m_text->setText(tr("正在取消…"));
}

} // namespace nianbao
