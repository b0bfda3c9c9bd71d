// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportchoices.h"

#include "core/model/editionname.h"
#include "ui/models/treenode.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::ReportChoices)
};

template <typename Template>
QComboBox *makeBox(const QList<Template> &templates, const QString &key, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Template &row : templates) {
        box->addItem(shown(row.name), row.key);
        box->setItemData(box->count() - 1, shown(row.source).toHtmlEscaped(), Qt::ToolTipRole);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    chooseKey(*box, key);
    return box;
}

} // namespace

QComboBox *makeEditionBox(Edition edition, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const KeyedValue<Edition> &row : keyedValues<Edition>())
        box->addItem(editionName(row.value), QString(row.key));
    chooseKey(*box, keyOf(edition));
    return box;
}

QComboBox *makeStructureBox(const Templates &templates, const QString &key, QWidget *parent)
{
    return makeBox(templates.structures, key, parent);
}

QComboBox *makeCategoriesBox(const Templates &templates, const QString &key, QWidget *parent)
{
    return makeBox(templates.categories, key, parent);
}

QSpinBox *makeYearBox(int year, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(Year::kFirst, Year::kLast);
    box->setValue(year);
    return box;
}

QString tableName(TableKind table)
{
    switch (table) {
    case TableKind::Items:
        return Words::tr("工作事项");
    case TableKind::Problems:
        return Words::tr("存在问题");
    case TableKind::Plans:
        return Words::tr("工作打算");
    case TableKind::Units:
        return Words::tr("单位名册");
    }
    return {};
}

Edition editionOf(const QComboBox &box)
{
    return fromKey<Edition>(box.currentData().toString()).value_or(Edition::City);
}

void chooseKey(QComboBox &box, const QString &key)
{
    box.setCurrentIndex(std::max(0, box.findData(key)));
}

QString spokenName(const QString &text)
{
    static const QRegularExpression kMnemonic(QStringLiteral(" ?\\(&.\\)|&|…"));
    return QString(text).remove(kMnemonic);
}

void addRow(QFormLayout &form, const QString &label, QWidget *control)
{
    static const QRegularExpression kMnemonic(QStringLiteral("\\(&\\w\\)|&"));
    control->setAccessibleName(QString(label).remove(kMnemonic));
    form.addRow(label, control);
}

} // namespace nianbao
