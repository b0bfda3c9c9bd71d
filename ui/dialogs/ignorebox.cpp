// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ignorebox.h"

#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace nianbao {

namespace {

constexpr int kLongest = 200; // characters
constexpr int kWidth = 420;

} // namespace

IgnoreBox::IgnoreBox(const QString &said, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QComboBox(this))
{
    setWindowTitle(tr("忽略"));
    setAccessibleName(windowTitle());
    auto *text = new QLabel(said, this);
    auto *hint = new QLabel(tr("这一处不再提出，理由记在年报库里；这里的文字以后改了，会重新提出。"), this);
    for (QLabel *label : {text, hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setCompleter(nullptr); // it would make another reason of the one that is typed
    m_reason->addItems(
        {tr("已核对，没有错"), tr("原文如此，照引"), tr("领导审定的写法"), tr("本单位的习惯写法"), tr("以后再改")});
    m_reason->lineEdit()->setMaxLength(kLongest);
    m_reason->setEditText(m_reason->itemText(0));
    m_reason->lineEdit()->selectAll();
    m_reason->setAccessibleName(tr("理由"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("忽略(&O)"));
    accept->setAccessibleName(tr("忽略"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    form->setSpacing(kMargin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(text);
    form->addRow(tr("理由(&R)"), m_reason);
    form->addRow(hint);
    form->addRow(buttons);
    setMinimumWidth(kWidth);
    m_reason->setFocus();
    connect(m_reason, &QComboBox::editTextChanged, this, [this, accept] { accept->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString IgnoreBox::reason() const
{
    return m_reason->currentText().simplified();
}

} // namespace nianbao
