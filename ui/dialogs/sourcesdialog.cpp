// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sourcesdialog.h"

#include "ui/dialogs/originaldialog.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace nianbao {

SourcesDialog::SourcesDialog(const Library &library, const QList<SourceSummary> &sources, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_sources(sources)
    , m_list(new QTableWidget(int(sources.size()), 4, this))
{
    setWindowTitle(tr("资料"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, {760, 420});
    m_list->setHorizontalHeaderLabels({tr("文件"), tr("报送单位"), tr("收到"), tr("大小")});
    m_list->setAccessibleName(tr("保存在年报库里的原件"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setColumnWidth(1, 180);
    m_list->setColumnWidth(2, 140);
    for (int row = 0; row < sources.size(); ++row) {
        const SourceSummary &source = sources[row];
        const QStringList texts {source.name, source.sender,
            source.received.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            QLocale().formattedDataSize(source.size)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column].toHtmlEscaped());
            m_list->setItem(row, column, item);
        }
    }
    auto *hint = new QLabel(sources.isEmpty() ? tr("还没有保存原件：导入文件时会连同原件一起保存。")
                                              : tr("共%1个文件，导入时原样保存在年报库里。").arg(sources.size()),
        this);
    hint->setTextFormat(Qt::PlainText);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("查看原件…"), QDialogButtonBox::ActionRole);
    m_open->setEnabled(!sources.isEmpty());
    m_list->setCurrentCell(0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &SourcesDialog::offer);
    connect(m_list, &QTableWidget::cellDoubleClicked, this, &SourcesDialog::offer);
}

void SourcesDialog::offer()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_sources.size())
        offerOriginal(this, m_library, m_sources[row].sha256);
}

} // namespace nianbao
