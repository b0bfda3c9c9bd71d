// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newreportdialog.h"

#include "ui/dialogs/reportchoices.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kFieldWidth = 300;

// The report is written at the beginning of the next year.
int proposedYear(const QList<ReportSummary> &reports)
{
    int year = QDate::currentDate().year() - 1;
    if (!reports.isEmpty())
        year = reports.first().year.number() + 1;
    return std::clamp(year, Year::kFirst, Year::kLast);
}

} // namespace

NewReportDialog::NewReportDialog(const QList<ReportSummary> &reports, const Templates &templates, QWidget *parent)
    : QDialog(parent)
    , m_reports(reports)
    , m_year(makeYearBox(proposedYear(reports), this))
    , m_organisation(new QLineEdit(reports.isEmpty() ? QString() : reports.first().organisation, this))
    , m_edition(makeEditionBox(reports.isEmpty() ? Edition::City : reports.first().edition, this))
    , m_likeLast(new QCheckBox(tr("沿用上年结构"), this))
    , m_structure(makeStructureBox(templates, {}, this))
    , m_categories(makeCategoriesBox(templates, QStringLiteral("seed7"), this))
{
    setWindowTitle(tr("新建年度报告"));
    setAccessibleName(windowTitle());
    m_organisation->setMinimumWidth(kFieldWidth);
    m_organisation->setPlaceholderText(tr("例如：某某县人民政府"));
    m_likeLast->setAccessibleName(m_likeLast->text());
    m_likeLast->setToolTip(tr("沿用上一年报告的部分、类别、主送机关和署名，不带文字"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("新建"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    form->setSpacing(kMargin);
    form->setSizeConstraint(QLayout::SetFixedSize);
    addRow(*form, tr("年度"), m_year);
    addRow(*form, tr("发文机关"), m_organisation);
    addRow(*form, tr("报送对象"), m_edition);
    form->addRow(QString(), m_likeLast);
    addRow(*form, tr("篇章结构"), m_structure);
    addRow(*form, tr("工作分类"), m_categories);
    form->addRow(buttons);
    connect(m_year, &QSpinBox::valueChanged, this, &NewReportDialog::propose);
    connect(m_organisation, &QLineEdit::textChanged, this, &NewReportDialog::propose);
    connect(m_likeLast, &QCheckBox::toggled, this, &NewReportDialog::follow);
    connect(m_structure, &QComboBox::activated, this, [this] { m_structureChosen = true; });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    propose();
    m_likeLast->setChecked(hasEarlier());
}

bool NewReportDialog::hasEarlier() const
{
    const QString organisation = m_organisation->text().trimmed();
    return std::any_of(m_reports.begin(), m_reports.end(), [&](const ReportSummary &report) {
        return report.organisation == organisation && report.year.number() < m_year->value();
    });
}

void NewReportDialog::propose()
{
    if (const auto year = Year::from(m_year->value()); year && !m_structureChosen)
        chooseKey(*m_structure, defaultStructure(*year));
    follow();
}

void NewReportDialog::follow()
{
    const bool earlier = hasEarlier();
    m_likeLast->setEnabled(earlier);
    const bool like = earlier && m_likeLast->isChecked();
    auto *form = static_cast<QFormLayout *>(layout());
    form->setRowVisible(m_structure, !like);
    form->setRowVisible(m_categories, !like);
    m_create->setEnabled(!m_organisation->text().trimmed().isEmpty());
}

NewReport NewReportDialog::wish() const
{
    NewReport wish;
    wish.year = Year::from(m_year->value()).value_or(wish.year);
    wish.organisation = m_organisation->text().trimmed();
    wish.edition = editionOf(*m_edition);
    wish.structure = m_structure->currentData().toString();
    wish.categories = m_categories->currentData().toString();
    wish.likeLastYear = m_likeLast->isEnabled() && m_likeLast->isChecked();
    return wish;
}

} // namespace nianbao
