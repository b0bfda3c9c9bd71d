// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/errorbox.h"

#include "core/base/filename.h"
#include "core/base/log.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int kTextWidth = 380;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setMinimumWidth(kTextWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(text);
    return label;
}

QString details(const Error &error)
{
    QStringList lines {error.code};
    if (!error.file.isEmpty())
        lines.append(readableName(error.file));
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    return lines.join(u'\n');
}

} // namespace

ErrorBox::ErrorBox(const QString &title, const Error &error, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAccessibleName(title);
    auto *icon = new QLabel(this);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(32, 32));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(kGap);
    texts->addWidget(plainLabel(error.message, this));
    if (!error.remedy.isEmpty())
        texts->addWidget(plainLabel(error.remedy, this));
    auto *head = new QHBoxLayout;
    head->setSpacing(kMargin);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(texts, 1);

    auto *detail = new QPlainTextEdit(details(error), this);
    detail->setReadOnly(true);
    detail->setAccessibleName(tr("详细信息"));
    detail->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *more = buttons->addButton(tr("详细信息"), QDialogButtonBox::ActionRole);
    more->setCheckable(true);
    more->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(more, &QPushButton::toggled, detail, &QWidget::setVisible);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addLayout(head);
    layout->addWidget(detail);
    layout->addWidget(buttons);
}

void showError(QWidget *parent, const QString &title, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    qCWarning(logApp, "An error is shown: %s", qUtf8Printable(error.code));
    auto *box = new ErrorBox(title, error, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace nianbao
