// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in the import dialog: reading, choosing a file, going through the rows.
#include "ui/dialogs/importdetail.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importfileform.h"
#include "ui/dialogs/importfiles.h"
#include "ui/dialogs/importtree.h"
#include "ui/dialogs/mappingdialog.h"
#include "ui/support/banner.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace nianbao {

// What is decided belongs to what was read: it is asked for again.
void ImportDialog::readAgain()
{
    if (isReading()) {
        m_again = true;
        m_reading->cancel();
        return;
    }
    m_accept->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progressText->setText(tr("正在读取文件…"));
    m_pages->setCurrentIndex(0);
    m_reading->run(m_sources, m_holdings);
}

void ImportDialog::take(const Result<QList<ImportPlan>> &plans, const QList<Note> &notes)
{
    if (std::exchange(m_again, false)) {
        readAgain();
        return;
    }
    if (!plans) {
        if (plans.error().kind == ErrorKind::Cancelled)
            QDialog::reject();
        else
            m_progressText->setText(plans.error().message + plans.error().remedy);
        m_progress->hide();
        return;
    }
    // From now on each file is spoken of by its own request.
    const int file = std::max(0, m_fileView->currentIndex().row());
    m_sources.paths.clear();
    m_sources.requests.clear();
    for (const ImportPlan &plan : *plans)
        m_sources.requests.append(plan.request);
    m_tree->setPlans(*plans);
    m_files->setPlans(*plans);
    m_pages->setCurrentIndex(1);
    QStringList left;
    for (const Note &note : notes)
        left.append(note.message);
    if (!left.isEmpty())
        m_banner->say(
            left.size() > 3 ? left.first() + tr("另有%1条说明。").arg(left.size() - 1) : left.join(QString()));
    const int alone = plans->size() == 1 ? 1 : 0;
    m_fileView->setCurrentIndex(m_files->index(std::clamp(std::max(file, alone), 0, int(plans->size()))));
    m_view->setFocus();
    count();
    emit shown();
}

void ImportDialog::chooseFile(int row)
{
    ImportView view = m_tree->view();
    view.plan = row - 1;
    m_tree->setView(view);
    expandOpen();
    if (row < 1) {
        m_form->clear();
        m_banner->clear();
        return;
    }
    const ImportPlan plan = m_tree->plans()[row - 1];
    m_form->show(plan);
    if (plan.error)
        m_banner->say(plan.error->message + plan.error->remedy);
    else if (!std::all_of(plan.fragment.tables.begin(), plan.fragment.tables.end(),
                 [](const FoundTable &table) { return table.certain; }))
        m_banner->say(tr("表格中有的列认不出来，请核对列的对应关系。"));
    else
        m_banner->clear();
}

void ImportDialog::applyView()
{
    ImportView view = m_tree->view();
    view.filter = ImportView::Filter(m_filter->currentIndex());
    view.byUnit = m_grouping->currentIndex() == 0;
    m_tree->setView(view);
    expandOpen();
}

// Groups, and within them only what wants a decision.
void ImportDialog::expandOpen()
{
    for (int group = 0; group < m_tree->rowCount(); ++group) {
        const QModelIndex parent = m_tree->index(group, 0);
        m_view->expand(parent);
        for (int row = 0; row < m_tree->rowCount(parent); ++row) {
            const QModelIndex entry = m_tree->index(row, 0, parent);
            if (m_tree->rowAt(entry)->wantsDecision())
                m_view->expand(entry);
        }
    }
    const QModelIndex first = m_tree->index(0, 0, m_tree->index(0, 0));
    if (first.isValid())
        m_view->setCurrentIndex(first);
    else
        m_detail->clear();
}

void ImportDialog::showRow()
{
    const QModelIndex index = m_view->currentIndex();
    const ImportRow &row = *m_tree->rowAt(index);
    if (!index.isValid() || row.kind == ImportRow::Kind::Group) {
        m_detail->clear();
        return;
    }
    QString title = row.label;
    if (row.entry) {
        const ImportPlan &plan = m_tree->planOf(row);
        const QString place = placeOf(plan, row.entry->origin);
        title = tr("%1　来自 %2 %3").arg(row.entry->where, plan.sourceName, place).trimmed();
    }
    m_detail->show(title, m_tree->text(row, ImportTree::Now), m_tree->text(row, ImportTree::Sent),
        m_tree->text(row, ImportTree::Outcome), m_tree->canEdit(row));
}

void ImportDialog::nextConflict()
{
    const QModelIndex next = m_tree->nextToDecide(m_view->currentIndex());
    if (!next.isValid())
        return;
    m_view->setFocus();
    m_view->expand(next);
    m_view->setCurrentIndex(next);
    m_view->scrollTo(next);
}

void ImportDialog::toggleCurrent()
{
    m_tree->toggle(m_view->currentIndex().siblingAtColumn(ImportTree::Subject));
}

bool ImportDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleCurrent();
        return true;
    }
    return QDialog::eventFilter(object, event);
}

void ImportDialog::askColumns()
{
    if (currentFile() < 0)
        return;
    const ImportPlan plan = plans().value(currentFile());
    auto *dialog = new MappingDialog(plan.fragment.tables, plan.from.sender, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->remember())
            readAgain();
    });
    dialog->open();
}

void ImportDialog::leaveOut()
{
    const int file = currentFile();
    if (file < 0)
        return;
    m_sources.requests.removeAt(file);
    if (m_sources.requests.isEmpty())
        QDialog::reject();
    else
        readAgain();
}

void ImportDialog::count()
{
    int counts[5] {};
    int conflicts = 0;
    bool changes = false;
    const QList<ImportPlan> plans = m_tree->plans();
    for (const ImportPlan &plan : plans) {
        for (int kind = 0; kind < 5; ++kind)
            counts[kind] += plan.count(MergeKind(kind));
        conflicts += plan.conflicts();
        changes = changes || plan.changesAnything || !plan.decisions.isEmpty();
    }
    QString text = tr("新增 %1　修改 %2　不变 %3　缺失 %4　冲突 %5　未识别 %6")
                       .arg(counts[int(MergeKind::Added)])
                       .arg(counts[int(MergeKind::Changed)])
                       .arg(counts[int(MergeKind::Same)])
                       .arg(counts[int(MergeKind::Missing)])
                       .arg(conflicts)
                       .arg(counts[int(MergeKind::Unrecognised)]);
    if (!changes && !plans.isEmpty())
        text += tr("　没有需要导入的变化");
    m_counts->setText(plans.isEmpty() ? QString() : text);
    m_counts->setAccessibleName(text);
    m_accept->setEnabled(changes && !isReading());
}

void ImportDialog::reject()
{
    if (isReading()) {
        m_progressText->setText(tr("正在取消…"));
        m_again = false;
        m_reading->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace nianbao
