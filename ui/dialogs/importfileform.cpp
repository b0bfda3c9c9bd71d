// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importfileform.h"

#include "core/model/nodematch.h"
#include "ui/dialogs/reportchoices.h"
#include "ui/support/mnemonic.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

ImportFileForm::ImportFileForm(const UnitRegister &units, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_headings(new QFormLayout)
    , m_sender(new QComboBox(this))
    , m_as(new QComboBox(this))
    , m_year(makeYearBox(QDate::currentDate().year() - 1, this))
    , m_organisation(new QLineEdit(this))
    , m_edition(makeEditionBox(Edition::City, this))
    , m_encoding(new QComboBox(this))
    , m_columns(new QPushButton(tr("列的对应关系(&C)…"), this))
    , m_leaveOut(new QPushButton(tr("不导入此文件(&X)"), this))
{
    m_sender->setEditable(true);
    m_sender->setInsertPolicy(QComboBox::NoInsert);
    for (const Unit &unit : units)
        m_sender->addItem(unit.name);
    m_sender->completer()->setFilterMode(Qt::MatchContains);
    m_sender->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_sender->lineEdit()->setPlaceholderText(tr("谁送来的"));
    m_as->addItem(tr("报送材料"), int(ImportAs::Material));
    m_as->addItem(tr("整篇报告"), int(ImportAs::Report));
    for (const auto *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
        m_encoding->addItem(QString::fromLatin1(name));
    m_year->setKeyboardTracking(false); // half a year is none
    lay();
    connectAll();
    clear();
}

void ImportFileForm::lay()
{
    for (QFormLayout *form : {m_form, m_headings}) {
        form->setContentsMargins(0, 0, 0, 0);
        form->setSpacing(kGap / 2);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }
    m_headings->setRowWrapPolicy(QFormLayout::WrapAllRows); // a heading is long
    addRow(*m_form, tr("报送单位(&U)"), m_sender);
    addRow(*m_form, tr("作为(&A)"), m_as);
    addRow(*m_form, tr("年度(&Y)"), m_year);
    addRow(*m_form, tr("发文机关(&O)"), m_organisation);
    addRow(*m_form, tr("报送对象(&E)"), m_edition);
    addRow(*m_form, tr("文字编码(&T)"), m_encoding);
    for (QComboBox *box : {m_sender, m_as, m_edition, m_encoding}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addLayout(m_form);
    layout->addLayout(m_headings);
    m_columns->setAccessibleName(tr("列的对应关系"));
    m_leaveOut->setAccessibleName(tr("不导入此文件"));
    for (QPushButton *button : {m_columns, m_leaveOut}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
}

void ImportFileForm::connectAll()
{
    const auto tell = [this] {
        if (!m_quiet)
            emit changed();
    };
    connect(m_sender, &QComboBox::activated, this, tell);
    connect(m_sender->lineEdit(), &QLineEdit::editingFinished, this, [this, tell] {
        if (m_sender->currentText().trimmed() != m_request.unit)
            tell();
    });
    connect(m_as, &QComboBox::activated, this, tell);
    connect(m_year, &QSpinBox::valueChanged, this, tell);
    connect(m_organisation, &QLineEdit::editingFinished, this, [this, tell] {
        if (m_organisation->isModified())
            tell();
    });
    connect(m_edition, &QComboBox::activated, this, tell);
    connect(m_encoding, &QComboBox::activated, this, tell);
    connect(m_columns, &QPushButton::clicked, this, &ImportFileForm::columnsAsked);
    connect(m_leaveOut, &QPushButton::clicked, this, &ImportFileForm::leaveOutAsked);
}

void ImportFileForm::clear()
{
    setEnabled(false);
    m_columns->hide();
    showOwnHeadings({});
}

/// One row for each heading that becomes a category, and for each that the user gave another one.
void ImportFileForm::showOwnHeadings(const ImportPlan &plan)
{
    constexpr qsizetype kMost = 6; // more is another outline than ours, and better sorted in the report
    while (m_headings->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_headings->takeRow(0);
        for (QLayoutItem *item : {row.labelItem, row.fieldItem}) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was just used
            delete item;
        }
    }
    QStringList headings = plan.request.categories.keys() + plan.ownHeadings;
    headings.sort(); // the same order whatever is chosen
    QStringList categories;
    for (const Part &part : plan.merged.isEmpty() ? QList<Part>() : plan.merged.first().report.parts) {
        for (const Section &section : part.sections) {
            if (part.kind == PartKind::Work && !headings.contains(bareTitle(section.title)))
                categories << bareTitle(section.title);
        }
    }
    for (const QString &heading : headings.mid(0, categories.isEmpty() ? 0 : kMost))
        addHeading(heading, categories);
}

void ImportFileForm::addHeading(const QString &heading, const QStringList &categories)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("作为新的类别"));
    for (const QString &category : categories)
        box->addItem(category, category);
    box->setCurrentIndex(std::max(0, box->findData(m_request.categories.value(heading))));
    addRow(*m_headings, tr("“%1”归入").arg(withoutMnemonic(heading)), box);
    qobject_cast<QLabel *>(m_headings->labelForField(box))->setWordWrap(true);
    connect(box, &QComboBox::activated, this, [this, box, heading] {
        const QString category = box->currentData().toString();
        if (category.isEmpty())
            m_request.categories.remove(heading);
        else
            m_request.categories.insert(heading, category);
        emit changed();
    });
}

void ImportFileForm::show(const ImportPlan &plan)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    setEnabled(true);
    m_request = plan.request;
    if (m_request.unit.isEmpty())
        m_request.unit = plan.from.sender;
    m_sender->setCurrentText(m_request.unit);
    m_as->setCurrentIndex(plan.isMaterial ? 0 : 1);
    m_as->setEnabled(!plan.fragment.isMaterial); // rows are no report
    m_columns->setVisible(!plan.fragment.tables.isEmpty());
    showOwnHeadings(plan);
    // A library of many reports says for itself which is which.
    const bool single = plan.error || plan.merged.size() == 1;
    m_year->setEnabled(single);
    m_organisation->setEnabled(single);
    m_edition->setEnabled(single && !plan.isMaterial);
    m_encoding->setEnabled(!m_request.file.isEmpty() && !plan.fragment.encoding.isEmpty());
    m_encoding->setCurrentIndex(m_encoding->findText(plan.fragment.encoding));
    if (plan.merged.isEmpty()) {
        m_organisation->setText(m_request.organisation);
        return;
    }
    const Report &report = plan.merged.first().report;
    m_year->setValue(report.year.number());
    m_organisation->setText(report.organisation);
    chooseKey(*m_edition, keyOf(report.edition));
}

ImportRequest ImportFileForm::request() const
{
    ImportRequest request = m_request;
    request.unit = m_sender->currentText().trimmed();
    request.as = ImportAs(m_as->currentData().toInt());
    request.year = Year::from(m_year->value());
    request.organisation = m_organisation->text().trimmed();
    if (m_edition->isEnabled())
        request.edition = editionOf(*m_edition);
    if (m_encoding->isEnabled())
        request.encoding = m_encoding->currentText();
    return request;
}

} // namespace nianbao
