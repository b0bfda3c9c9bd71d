// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/structuredialog.h"

#include "ui/dialogs/reportchoices.h"
#include "ui/models/treenode.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

// Parts and sections only: that is what the dialog changes.
QString outlineOf(const Report &report)
{
    QStringList lines;
    const auto root = treeOf(report); // named: a range does not keep a temporary
    for (const auto &part : root->children) {
        if (part->ref.kind != NodeRef::Kind::Part)
            continue;
        lines.append(part->label);
        for (const auto &section : part->children)
            lines.append(QStringLiteral("    ") + section->label);
    }
    return lines.join(u'\n');
}

} // namespace

StructureDialog::StructureDialog(const Report &report, const Templates &templates, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_templates(templates)
    , m_structure(makeStructureBox(templates, report.structure, this))
    , m_categories(makeCategoriesBox(templates, report.categories, this))
    , m_outline(new QPlainTextEdit(this))
{
    setWindowTitle(tr("更换结构与分类"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, {520, 480});
    m_outline->setReadOnly(true);
    auto *form = new QFormLayout;
    form->setSpacing(kMargin);
    addRow(*form, tr("篇章结构"), m_structure);
    addRow(*form, tr("工作分类"), m_categories);
    auto *hint = new QLabel(tr("更换后的报告如下。已有的内容全部保留，对不上的类别排在后面。"), this);
    hint->setWordWrap(true);
    m_outline->setAccessibleName(tr("更换后的结构"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("更换"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(m_outline, 1);
    layout->addWidget(buttons);
    connect(m_structure, &QComboBox::currentIndexChanged, this, &StructureDialog::preview);
    connect(m_categories, &QComboBox::currentIndexChanged, this, &StructureDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    preview();
}

Report StructureDialog::changed(const Report &report) const
{
    Report result = report;
    const IdSource ids = randomIds();
    const Structure *structure = m_templates.structure(m_structure->currentData().toString());
    if (structure && structure->key != report.structure)
        result = withStructure(result, *structure, ids);
    const Categories *categories = m_templates.category(m_categories->currentData().toString());
    if (categories && categories->key != report.categories)
        result = withCategories(result, *categories, ids);
    return result;
}

void StructureDialog::preview()
{
    m_outline->setPlainText(outlineOf(changed(m_report)));
}

} // namespace nianbao
