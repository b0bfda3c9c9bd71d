// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mappingdialog.h"

#include "core/tasks/mappings.h"
#include "ui/dialogs/columnnames.h"
#include "ui/dialogs/reportchoices.h"
#include "ui/support/errorbox.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kSamples = 3;

QString samplesOf(const FoundTable &table, int column)
{
    QStringList samples;
    for (const QStringList &row : table.samples.mid(0, kSamples))
        samples.append(row.value(column).simplified());
    samples.removeAll(QString());
    return samples.join(QStringLiteral(" / "));
}

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

} // namespace

MappingDialog::MappingDialog(const QList<FoundTable> &tables, const QString &sender, QWidget *parent)
    : QDialog(parent)
    , m_tables(tables)
    , m_sender(sender)
    , m_table(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_columns(new QTableWidget(this))
{
    setWindowTitle(tr("列的对应关系"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, {680, 480});
    for (const FoundTable &table : tables)
        m_table->addItem(tr("%1（第%2行为表头）").arg(table.sheet, QString::number(table.headerRow)));
    for (const TableKind kind : kTableKinds)
        m_kind->addItem(tableName(kind), keyOf(kind));
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels({tr("列"), tr("内容举例"), tr("对应")});
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_columns->setColumnWidth(0, 150);
    m_columns->setColumnWidth(2, 170);
    m_columns->setAccessibleName(tr("列"));
    auto *form = new QFormLayout;
    form->setSpacing(kGap);
    addRow(*form, tr("表格"), m_table);
    addRow(*form, tr("作为"), m_kind);
    auto *hint = new QLabel(m_sender.isEmpty() ? tr("记住后，同样的表格不再询问。")
                                               : tr("记住后，%1再送来同样的表格不再询问。").arg(m_sender),
        this);
    hint->setTextFormat(Qt::PlainText);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("记住并重新读取"), QDialogButtonBox::AcceptRole);
    QPushButton *exported = buttons->addButton(tr("导出全部对应关系…"), QDialogButtonBox::ActionRole);
    exported->setAutoDefault(false);
    QPushButton *imported = buttons->addButton(tr("读入对应关系…"), QDialogButtonBox::ActionRole);
    imported->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addLayout(form);
    layout->addWidget(m_columns, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(exported, &QPushButton::clicked, this, &MappingDialog::exportAll);
    connect(imported, &QPushButton::clicked, this, &MappingDialog::importMore);
    connect(m_table, &QComboBox::activated, this, [this] {
        take();
        showTable();
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_tables[m_shown].mapping.table = tableFromKey(m_kind->currentData().toString()).value_or(TableKind::Items);
        showTable();
    });
    showTable();
}

void MappingDialog::showTable()
{
    m_shown = m_table->currentIndex();
    if (m_shown < 0)
        return;
    const FoundTable &table = m_tables[m_shown];
    chooseKey(*m_kind, keyOf(table.mapping.table));
    m_columns->setRowCount(int(table.headers.size()));
    for (int column = 0; column < table.headers.size(); ++column) {
        m_columns->setItem(column, 0, fixedItem(table.headers[column].simplified()));
        m_columns->setItem(column, 1, fixedItem(samplesOf(table, column)));
        auto *choice = new QComboBox(m_columns);
        choice->addItem(tr("（不导入）"), QString());
        for (const TableField &field : tableFields()) {
            if (field.table == table.mapping.table)
                choice->addItem(shownName(field), QString(field.key));
        }
        choice->setAccessibleName(tr("%1 对应").arg(table.headers[column].simplified()));
        chooseKey(*choice, table.mapping.fields.value(column));
        m_columns->setCellWidget(column, 2, choice);
    }
}

void MappingDialog::take()
{
    if (m_shown < 0)
        return;
    QStringList fields;
    for (int column = 0; column < m_columns->rowCount(); ++column)
        fields.append(qobject_cast<QComboBox *>(m_columns->cellWidget(column, 2))->currentData().toString());
    ColumnMapping &mapping = m_tables[m_shown].mapping;
    mapping.fields = fields;
    mapping.sender = m_sender;
    mapping.shape = shapeOf(m_tables[m_shown].headers);
}

bool MappingDialog::remember()
{
    take();
    const Status status = m_shown < 0 ? ok() : rememberMapping(m_tables[m_shown].mapping);
    if (!status)
        showError(parentWidget(), windowTitle(), status.error());
    return status.has_value();
}

void MappingDialog::exportAll()
{
    auto *dialog = new QFileDialog(this, tr("导出列的对应关系"), {}, tr("数据文件 (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<int> count = exportMappings(path, Overwrite::Yes);
        if (!count)
            showError(this, windowTitle(), count.error());
    });
    dialog->open();
}

void MappingDialog::importMore()
{
    auto *dialog = new QFileDialog(this, tr("读入列的对应关系"), {}, tr("数据文件 (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MappingDialog::takeMappingsOf);
    dialog->open();
}

void MappingDialog::takeMappingsOf(const QString &path)
{
    const Result<int> count = importMappings(path);
    if (!count)
        return showError(this, windowTitle(), count.error());
    const QList<ColumnMapping> known = loadMappings();
    for (FoundTable &table : m_tables) {
        if (const ColumnMapping *mapping = mappingFor(known, m_sender, shapeOf(table.headers)))
            table.mapping = *mapping;
    }
    showTable();
}

} // namespace nianbao
