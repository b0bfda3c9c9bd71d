// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupsdialog.h"

#include "core/backup/backupcontent.h"
#include "core/store/library.h"
#include "ui/dialogs/backupcheck.h"
#include "ui/models/treenode.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace nianbao {

namespace {

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

/// 42.9f3a… → 42: how many changes had been made.
int changesIn(const QString &state)
{
    return state.section(u'.', 0, 0).toInt();
}

} // namespace

BackupsDialog::BackupsDialog(const QString &library, const Library *today, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_today(today)
    , m_list(new QTableWidget(this))
    , m_content(new QLabel(this))
    , m_check(new BackupCheck(this))
{
    setWindowTitle(tr("备份与恢复"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, {720, 480});
    m_list->setColumnCount(4);
    m_list->setHorizontalHeaderLabels({tr("备份时间"), tr("缘由"), tr("大小"), tr("与现在相比")});
    m_list->setAccessibleName(tr("备份，最新的在前"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(m_list->columnCount() - 1, QHeaderView::Stretch);
    m_content->setTextFormat(Qt::PlainText);
    m_content->setWordWrap(true);
    m_content->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *where = new QLabel(tr("修改过的内容每30分钟、打开时和导入前自动备份，核对无误才算数。备份在：%1")
                                 .arg(QDir::toNativeSeparators(backupFolder(library))),
        this);
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    where->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *now = buttons->addButton(tr("立即备份"), QDialogButtonBox::ActionRole);
    auto *elsewhere = buttons->addButton(tr("备份到别处…"), QDialogButtonBox::ActionRole);
    m_view = buttons->addButton(tr("打开查看"), QDialogButtonBox::ActionRole);
    m_restore = buttons->addButton(tr("恢复…"), QDialogButtonBox::ActionRole);
    now->setEnabled(today);
    elsewhere->setEnabled(today);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_content);
    layout->addWidget(where);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(now, &QPushButton::clicked, this, &BackupsDialog::backupAsked);
    connect(elsewhere, &QPushButton::clicked, this, &BackupsDialog::elsewhereAsked);
    connect(m_view, &QPushButton::clicked, this, [this] { emit viewAsked(*chosen()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreAsked(*chosen()); });
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &BackupsDialog::tellContent);
    connect(m_check, &BackupCheck::foundDamaged, this, &BackupsDialog::markDamaged);
    connect(m_check, &BackupCheck::foundForeign, this, &BackupsDialog::markForeign);
    reload();
}

void BackupsDialog::reload()
{
    m_backups = backupsIn(backupFolder(m_library), m_library);
    fill();
    const Kin kin = m_today ? Kin::of(*m_today) : Kin::of(m_library);
    chooseNewest(kin);
    tellContent();
    m_check->begin(m_backups, kin);
}

void BackupsDialog::chooseNewest(Kin kin)
{
    for (int row = 0; row < m_backups.size(); ++row) {
        if (!Library::openReadOnly(m_backups[row].path))
            markDamaged(row);
        else if (kin.to(m_backups[row].path) == Kinship::Foreign)
            markForeign(row);
        else
            return m_list->setCurrentCell(row, 0);
    }
    m_list->setCurrentCell(m_backups.isEmpty() ? -1 : 0, 0);
}

void BackupsDialog::markDamaged(int row)
{
    m_list->setItem(row, m_list->columnCount() - 1, cell(tr("已损坏，不能恢复")));
    if (row == m_list->currentRow())
        m_restore->setEnabled(false);
}

void BackupsDialog::markForeign(int row)
{
    m_list->setItem(row, m_list->columnCount() - 1, cell(tr("另一个年报库的备份")));
}

void BackupsDialog::say(const QString &sentence)
{
    m_content->setText(sentence + u'\n' + m_content->text());
}

const Backup *BackupsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_backups.size() ? &m_backups[row] : nullptr;
}

void BackupsDialog::fill()
{
    const QString state = m_today ? m_today->state().value_or(QString()) : QString();
    m_list->setRowCount(int(m_backups.size()));
    for (int row = 0; row < m_backups.size(); ++row) {
        const Backup &backup = m_backups[row];
        const int fewer = changesIn(state) - changesIn(backup.state);
        const QString difference = !m_today || backup.state.isEmpty() ? QString()
            : backup.state == state                                   ? tr("相同")
            : fewer > 0                                               ? tr("少 %1 次修改").arg(fewer)
                                                                      : tr("另有修改");
        m_list->setItem(row, 0, cell(backup.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))));
        m_list->setItem(row, 1, cell(nameOf(backup.reason)));
        m_list->setItem(row, 2, cell(QLocale().formattedDataSize(backup.bytes, 0, QLocale::DataSizeTraditionalFormat)));
        m_list->setItem(row, 3, cell(difference));
    }
}

void BackupsDialog::tellContent()
{
    const Backup *backup = chosen();
    m_view->setEnabled(backup);
    m_restore->setEnabled(false);
    if (!backup) {
        m_content->setText(tr("还没有备份。"));
        return;
    }
    const Result<BackupContent> content = contentOfBackup(backup->path, m_today);
    if (!content) {
        m_content->setText(content.error().message);
        return;
    }
    m_restore->setEnabled(true);
    QStringList lines;
    for (const BackedReport &report : content->reports) {
        const QString label =
            reportLabel(report.summary.year, report.summary.organisation, report.summary.edition, false);
        const QString difference = !report.differences ? tr("现在没有这份报告")
            : *report.differences == 0                 ? (m_today ? tr("与现在相同") : QString())
                                                       : tr("与现在有 %1 处不同").arg(*report.differences);
        lines << tr("%1：%2 条").arg(label, QString::number(report.items))
                + (difference.isEmpty() ? QString() : tr("，%1").arg(difference));
    }
    for (const QString &title : content->missing)
        lines << tr("还没有：%1").arg(title);
    m_content->setText(lines.isEmpty() ? tr("这个备份里没有报告。") : lines.join(u'\n'));
}

} // namespace nianbao
