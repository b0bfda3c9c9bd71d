// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/nameversiondialog.h"

#include "ui/dialogs/reportchoices.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace nianbao {

namespace {

constexpr int kLongest = 60; // characters of a name that is read in a list

}

NameVersionDialog::NameVersionDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_hint(new QLabel(tr("记住报告现在的样子。以后可以与任何一稿比较，也可以恢复到这一稿。"), this))
{
    setWindowTitle(tr("命名版本"));
    setAccessibleName(windowTitle());
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems({tr("征求意见稿"), tr("送审稿"), tr("常务会议稿"), tr("定稿")});
    m_name->setCurrentIndex(-1);
    m_name->lineEdit()->setMaxLength(kLongest);
    m_name->lineEdit()->setPlaceholderText(tr("例如：送审稿"));
    m_note->setMaxLength(4 * kLongest);
    m_note->setPlaceholderText(tr("可以不写"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("命名(&O)"));
    m_accept->setAccessibleName(tr("命名"));
    m_accept->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    form->setSpacing(kMargin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(*form, tr("名称(&N)"), m_name);
    addRow(*form, tr("说明(&D)"), m_note);
    form->addRow(m_hint);
    form->addRow(buttons);
    setMinimumWidth(420);
    connect(m_name, &QComboBox::editTextChanged, this, [this] { m_accept->setEnabled(!name().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NameVersionDialog::rename(const QString &name, const QString &note)
{
    setWindowTitle(tr("版本改名"));
    setAccessibleName(windowTitle());
    m_accept->setText(tr("改名(&O)"));
    m_accept->setAccessibleName(tr("改名"));
    m_hint->setText(tr("只改名称和说明，这一稿的内容不变。"));
    m_name->setCurrentText(name);
    m_note->setText(note);
}

QString NameVersionDialog::name() const
{
    return m_name->currentText().simplified();
}

QString NameVersionDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace nianbao
