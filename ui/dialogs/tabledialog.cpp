// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tabledialog.h"

#include "ui/dialogs/reportchoices.h"
#include "ui/dialogs/tablecells.h"
#include "ui/dialogs/tablefindings.h"
#include "ui/support/barbutton.h"
#include "ui/support/keepbox.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int kDraftMs = 1500; // what is typed is in the library within two seconds

} // namespace

TableDialog::TableDialog(const Paragraph &table, QWidget *parent)
    : QDialog(parent)
    , m_cells(new TableCells(table.table, this))
    , m_findings(new TableFindings(*m_cells, this))
    , m_headerRows(new QSpinBox(this))
    , m_description(new QLineEdit(table.text, this))
{
    setWindowTitle(tr("编辑表格"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, {720, 460});
    m_description->setPlaceholderText(tr("说明表格内容，不打印"));
    auto *form = new QFormLayout;
    form->setSpacing(kGap);
    addRow(*form, tr("标题行数"), m_headerRows);
    addRow(*form, tr("说明"), m_description);
    m_headerRows->setToolTip(tr("表格跨页时在下一页重复的行"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *done = buttons->addButton(tr("确定"), QDialogButtonBox::AcceptRole);
    done->setAutoDefault(false); // Enter belongs to the cells
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(makeBar());
    layout->addWidget(m_cells, 1);
    layout->addWidget(m_findings);
    layout->addLayout(form);
    layout->addWidget(makeHint());
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TableDialog::reject);
    connect(m_cells, &TableCells::shapeChanged, this, &TableDialog::followShape);
    connect(m_headerRows, &QSpinBox::valueChanged, m_cells, &TableCells::setHeaderRows);
    m_draft.setSingleShot(true);
    m_draft.setInterval(kDraftMs);
    const auto draftSoon = [this] {
        if (!m_draft.isActive())
            m_draft.start();
    };
    connect(m_cells, &TableCells::typed, this, draftSoon);
    connect(m_headerRows, &QSpinBox::valueChanged, this, draftSoon);
    connect(m_description, &QLineEdit::textEdited, this, draftSoon);
    connect(&m_draft, &QTimer::timeout, this, [this] { emit drafted(typedTable()); });
    followShape();
    m_before = typedTable();
    m_cells->setFocus();
}

QWidget *TableDialog::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const QString &text, const QString &name, auto act) {
        connect(addBarButton(bar, text, name), &QToolButton::clicked, m_cells, act);
    };
    add(tr("＋行"), tr("在下方插入一行"), [this] { m_cells->insertRow(1); });
    add(tr("＋行（上方）"), tr("在上方插入一行"), [this] { m_cells->insertRow(0); });
    add(tr("－行"), tr("删除这一行"), [this] { m_cells->removeCurrentRow(); });
    add(tr("＋列"), tr("在右侧插入一列"), [this] { m_cells->insertColumn(1); });
    add(tr("＋列（左侧）"), tr("在左侧插入一列"), [this] { m_cells->insertColumn(0); });
    add(tr("－列"), tr("删除这一列"), [this] { m_cells->removeCurrentColumn(); });
    add(tr("合并"), tr("合并选中的单元格"), [this] { m_cells->mergeSelected(); });
    add(tr("拆分"), tr("拆分这个单元格"), [this] { m_cells->splitCurrent(); });
    row->addStretch(1);
    QToolButton *undo = addBarButton(bar, tr("撤销"), tr("撤销上一步（Ctrl+Z）"));
    QToolButton *redo = addBarButton(bar, tr("重做"), tr("重做（Ctrl+Y）"));
    const auto follow = [this, undo, redo] {
        undo->setEnabled(m_cells->canUndo());
        redo->setEnabled(m_cells->canRedo());
    };
    connect(undo, &QToolButton::clicked, m_cells, &TableCells::undo);
    connect(redo, &QToolButton::clicked, m_cells, &TableCells::redo);
    connect(m_cells, &TableCells::stepsChanged, bar, follow);
    follow();
    for (const QKeySequence &keys : QKeySequence::keyBindings(QKeySequence::Undo))
        connect(new QShortcut(keys, this), &QShortcut::activated, m_cells, &TableCells::undo);
    for (const QKeySequence &keys : QKeySequence::keyBindings(QKeySequence::Redo))
        connect(new QShortcut(keys, this), &QShortcut::activated, m_cells, &TableCells::redo);
    return bar;
}

// Who lengthens one text wonders why its whole column moves.
QWidget *TableDialog::makeHint()
{
    auto *hint = new QLabel(tr("印出来时，一栏里都是数字或不超过10个字，这一栏居中；有一格更长，整栏靠左。"), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

void TableDialog::followShape()
{
    const QSignalBlocker quiet(m_headerRows);
    const Table table = m_cells->table();
    m_headerRows->setRange(0, int(table.rows.size()));
    m_headerRows->setValue(table.headerRows);
}

void TableDialog::showCell(const CellRange &range)
{
    m_cells->edit(range);
}

void TableDialog::showFindings(const Table &checked, const QList<TextMark> &marks)
{
    m_findings->show(checked, marks);
}

void TableDialog::draftNow()
{
    if (!m_draft.isActive())
        return;
    m_draft.stop();
    emit drafted(typedTable());
}

void TableDialog::reject()
{
    QGuiApplication::inputMethod()->commit();
    if (typedTable() == m_before)
        QDialog::reject();
    else
        askToKeep(
            *this, [this] { accept(); }, [this] { QDialog::reject(); });
}

void TableDialog::done(int result)
{
    m_draft.stop();
    QDialog::done(result);
}

Paragraph TableDialog::typedTable() const
{
    return {ParagraphKind::Table, m_description->text().simplified(), m_cells->typedTable(), {}};
}

Paragraph TableDialog::table() const
{
    return {ParagraphKind::Table, m_description->text().simplified(), m_cells->table(), {}};
}

} // namespace nianbao
