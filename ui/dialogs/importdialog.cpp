// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/reportchoices.h"
#include "ui/support/banner.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nianbao {

namespace {

QString nameOf(MergeKind kind)
{
    switch (kind) {
    case MergeKind::Added:
        return ImportDialog::tr("新增");
    case MergeKind::Changed:
        return ImportDialog::tr("修改");
    case MergeKind::Same:
        return ImportDialog::tr("不变");
    case MergeKind::Missing:
        return ImportDialog::tr("缺失");
    case MergeKind::Unrecognised:
        return ImportDialog::tr("未识别");
    }
    return {};
}

void addLine(QTreeWidget &list, const QString &what, const QString &where, const QString &text)
{
    auto *item = new QTreeWidgetItem(&list, {what, where, text.simplified()});
    item->setToolTip(1, where.toHtmlEscaped());
    item->setToolTip(2, text.toHtmlEscaped());
}

QString placeOf(const Note &note)
{
    return note.place.line ? ImportDialog::tr("第%1行").arg(*note.place.line) : QString();
}

} // namespace

ImportDialog::ImportDialog(const ImportRequest &request, const Library &library, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_library(library)
    , m_encoding(new QComboBox(this))
    , m_year(makeYearBox(QDate::currentDate().year() - 1, this))
    , m_organisation(new QLineEdit(this))
    , m_edition(makeEditionBox(request.edition.value_or(Edition::City), this))
    , m_summary(new QLabel(this))
    , m_banner(new Banner(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("导入报告"));
    setAccessibleName(windowTitle());
    resize(820, 600);
    for (const auto *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
        m_encoding->addItem(QString::fromLatin1(name));
    lay();
    plan(true);
    const auto again = [this] { plan(false); };
    connect(m_encoding, &QComboBox::activated, this, again);
    connect(m_year, &QSpinBox::valueChanged, this, again);
    connect(m_organisation, &QLineEdit::editingFinished, this, again);
    connect(m_edition, &QComboBox::activated, this, again);
}

void ImportDialog::lay()
{
    m_list->setHeaderLabels({tr("将会"), tr("位置"), tr("内容")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("将会发生的变化"));
    m_list->setColumnWidth(0, 72);
    m_list->setColumnWidth(1, 280);
    m_summary->setTextFormat(Qt::PlainText);
    auto *left = new QFormLayout;
    left->setSpacing(kGap);
    addRow(*left, tr("年度"), m_year);
    addRow(*left, tr("文字编码"), m_encoding);
    auto *right = new QFormLayout;
    right->setSpacing(kGap);
    addRow(*right, tr("发文机关"), m_organisation);
    addRow(*right, tr("报送对象"), m_edition);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * kMargin);
    head->addLayout(left);
    head->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("导入"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

// The first time everything is guessed; then the file is read again with what the user said.
void ImportDialog::plan(bool first)
{
    ImportRequest request = m_request;
    if (!first) {
        request.year = Year::from(m_year->value());
        request.organisation = m_organisation->text().trimmed();
        request.edition = editionOf(*m_edition);
        if (m_encoding->isEnabled())
            request.encoding = m_encoding->currentText();
    }
    Result<ImportPlan> result = planImport(request, m_library, randomIds());
    m_list->clear();
    m_plan.reset();
    m_accept->setEnabled(false);
    if (!result) {
        m_summary->clear();
        m_banner->say(result.error().message + result.error().remedy);
        return;
    }
    m_banner->clear();
    m_plan = std::move(*result);
    if (first)
        takeOver(*m_plan);
    list(*m_plan);
    summarise(*m_plan);
    m_accept->setEnabled(m_plan->changesAnything);
}

void ImportDialog::takeOver(const ImportPlan &plan)
{
    // Pasted text is text already.
    m_encoding->setEnabled(!m_request.file.isEmpty() && !plan.fragment.encoding.isEmpty());
    m_encoding->setCurrentIndex(m_encoding->findText(plan.fragment.encoding));
    const bool single = plan.merged.size() == 1;
    for (QWidget *control :
        {static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_organisation), static_cast<QWidget *>(m_edition)})
        control->setEnabled(single);
    if (!single)
        return;
    const Report &report = plan.merged.first().report;
    m_year->setValue(report.year.number());
    m_organisation->setText(report.organisation);
    chooseKey(*m_edition, keyOf(report.edition));
}

void ImportDialog::list(const ImportPlan &plan)
{
    // What wants a decision stands on top; a long list of additions hides the rest.
    for (const Note &note : plan.fragment.unrecognised)
        addLine(*m_list, nameOf(MergeKind::Unrecognised), placeOf(note), note.message);
    for (const Note &note : plan.fragment.notes)
        addLine(*m_list, tr("说明"), placeOf(note), note.message);
    for (const Merged &merged : plan.merged) {
        for (const MergeEntry &entry : merged.entries)
            addLine(*m_list, nameOf(entry.kind), entry.where, entry.after.isEmpty() ? entry.before : entry.after);
    }
}

void ImportDialog::summarise(const ImportPlan &plan)
{
    const auto count = [&](MergeKind kind) { return QString::number(plan.count(kind)); };
    QString text = tr("%1：新增 %2 处，修改 %3 处，不变 %4 处，未识别 %5 处；说明 %6 条。")
                       .arg(plan.sourceName, count(MergeKind::Added), count(MergeKind::Changed), count(MergeKind::Same),
                           count(MergeKind::Unrecognised), QString::number(plan.fragment.notes.size()));
    if (!plan.changesAnything)
        text += tr("没有需要导入的变化。");
    m_summary->setText(text);
    m_summary->setAccessibleName(text);
}

} // namespace nianbao
