// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unitsdialog.h"

#include "core/tasks/rowdrafts.h"
#include "ui/dialogs/reportchoices.h"
#include "ui/models/unittable.h"
#include "ui/support/barbutton.h"
#include "ui/support/draftkeeper.h"
#include "ui/support/keepbox.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

UnitRegister filled(const UnitRegister &units)
{
    UnitRegister filled;
    for (const Unit &unit : units) {
        Unit empty;
        empty.id = unit.id;
        if (unit != empty)
            filled.append(unit);
    }
    return filled;
}

} // namespace

UnitsDialog::UnitsDialog(const UnitRegister &units, bool editable, QWidget *parent)
    : QDialog(parent)
    , m_table(new UnitTable(units, this))
    , m_view(new QTableView(this))
    , m_saved(units)
    , m_editable(editable)
{
    setWindowTitle(tr("单位名册"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, {880, 480});
    m_view->setModel(m_table);
    m_view->setAccessibleName(tr("单位名册"));
    m_view->setItemDelegateForColumn(UnitTable::Kind, new UnitKindDelegate(this));
    m_view->setTabKeyNavigation(false);
    m_view->setAlternatingRowColors(true);
    if (!editable)
        m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const int widths[] {70, 200, 110, 150, 70, 110};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_view->setColumnWidth(column, widths[column]);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *hint = new QLabel(tr("名称、简称和其他叫法用来认出材料是谁送来的。"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *done = buttons->addButton(tr("确定"), QDialogButtonBox::AcceptRole);
    done->setEnabled(editable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(makeBar());
    layout->addWidget(m_view, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnitsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnitsDialog::reject);
}

QWidget *UnitsDialog::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const QString &text, const QString &name, auto act) {
        QToolButton *button = addBarButton(bar, text, name);
        button->setEnabled(m_editable);
        connect(button, &QToolButton::clicked, this, act);
    };
    add(tr("新增"), tr("新增单位"), [this] { addUnit(); });
    add(tr("删除"), tr("删除单位"), [this] { m_table->remove(m_view->currentIndex().row()); });
    add(tr("上移"), tr("上移单位"), [this] { moveCurrent(-1); });
    add(tr("下移"), tr("下移单位"), [this] { moveCurrent(1); });
    row->addStretch(1);
    add(tr("导入…"), tr("从 CSV 或 XLSX 导入单位"), [this] { emit importAsked(); });
    connect(addBarButton(bar, tr("导出…"), tr("导出单位到 CSV 或 XLSX")), &QToolButton::clicked, this,
        &UnitsDialog::exportAsked);
    return bar;
}

void UnitsDialog::addUnit()
{
    const int row = m_table->add(
        m_view->currentIndex().isValid() ? m_view->currentIndex().row() : m_table->rowCount() - 1, randomIds()());
    const QModelIndex name = m_table->index(row, UnitTable::Name);
    m_view->setCurrentIndex(name);
    m_view->edit(name);
}

void UnitsDialog::moveCurrent(int step)
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_view->setCurrentIndex(m_table->index(m_table->move(current.row(), step), current.column()));
}

UnitRegister UnitsDialog::units() const
{
    return filled(m_table->units());
}

QByteArray UnitsDialog::draft() const
{
    UnitTable typed(m_table->units());
    copyOpenCell(*m_view, typed);
    return writeDraft(UnitDraft {m_saved, filled(typed.units())});
}

void UnitsDialog::keepDrafts(const QString &library)
{
    m_keeper = new DraftKeeper(
        {QStringLiteral("units"), library}, [this] { return draft(); }, *this);
    m_keeper->begin([this](const QByteArray &draft) -> std::function<void()> {
        const std::optional<UnitRegister> resumed = resumedUnits(draft, m_saved);
        if (!resumed || *resumed == m_saved)
            return {};
        return [this, units = *resumed] { m_table->setUnits(units); };
    });
}

void UnitsDialog::settleDraft()
{
    if (m_keeper)
        m_keeper->settle();
}

void UnitsDialog::reject()
{
    takeOpenCell(*m_view);
    const auto giveUp = [this] {
        settleDraft();
        QDialog::reject();
    };
    if (units() == m_saved)
        giveUp();
    else
        askToKeep(
            *this, [this] { accept(); }, giveUp);
}

void UnitsDialog::accept()
{
    takeOpenCell(*m_view);
    const UnitRegister wanted = units();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Unit &unit = m_table->units()[row];
        if (!unit.name.isEmpty() || !wanted.contains(unit))
            continue;
        m_view->setCurrentIndex(m_table->index(row, UnitTable::Name));
        m_view->edit(m_view->currentIndex());
        return;
    }
    if (m_keeper)
        m_keeper->keepNow(); // the library may refuse it
    QDialog::accept();
}

QWidget *UnitKindDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    for (const KeyedValue<UnitKind> &row : keyedValues<UnitKind>())
        box->addItem(UnitTable::kindName(row.value), QString(row.key));
    box->setAccessibleName(tr("类型"));
    return box;
}

void UnitKindDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    chooseKey(*qobject_cast<QComboBox *>(editor), index.data(Qt::EditRole).toString());
}

void UnitKindDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
}

} // namespace nianbao
