// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in the import dialog: reading, choosing a file, going through the rows.
#include "core/base/wordlist.h"
#include "core/tasks/importcounts.h"
#include "ui/dialogs/importdetail.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importfileform.h"
#include "ui/dialogs/importfiles.h"
#include "ui/dialogs/importtree.h"
#include "ui/dialogs/mappingdialog.h"
#include "ui/support/banner.h"
#include "ui/support/draftkeeper.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace nianbao {

QString ImportDialog::wordsOf(const QList<Note> &notes)
{
    constexpr qsizetype kMostShown = 3;
    QStringList sentences;
    for (const Note &note : notes)
        sentences.append(note.message);
    if (sentences.size() > kMostShown)
        sentences = {sentences.first(), tr("另有%1条说明。").arg(sentences.size() - 1)};
    return inOneLine(sentences);
}

void ImportDialog::readAgain()
{
    if (isReading()) {
        m_again = true;
        m_leaving = false;
        m_reading->cancel();
        return;
    }
    m_accept->setEnabled(false);
    m_focus = focusWidget();
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
    if (std::exchange(m_leaving, false))
        return leaveReading();
    if (!plans) {
        m_progressText->setText(inOneLine(plans.error()));
        m_progress->hide();
        return;
    }
    if (!notes.isEmpty())
        m_left = wordsOf(notes);
    // From now on each file is spoken of by its own request.
    const int file = std::max(0, m_fileView->currentIndex().row());
    m_sources.paths.clear();
    m_sources.requests.clear();
    for (const ImportPlan &plan : *plans)
        m_sources.requests.append(plan.request);
    m_readSources = m_sources;
    m_tree->setPlans(*plans);
    m_files->setPlans(*plans);
    m_pages->setCurrentIndex(1);
    const int alone = plans->size() == 1 ? 1 : 0;
    m_fileView->setCurrentIndex(m_files->index(std::clamp(std::max(file, alone), 0, int(plans->size()))));
    if (m_focus && m_focus->isEnabled() && m_form->isAncestorOf(m_focus))
        m_focus->setFocus();
    else
        m_view->setFocus();
    count();
    emit shown();
}

/// Back to what was shown before, with what was decided; before anything was shown there is nothing to go back to.
void ImportDialog::leaveReading()
{
    if (m_readSources.requests.isEmpty())
        return QDialog::reject();
    m_sources = m_readSources;
    m_pages->setCurrentIndex(1);
    chooseFile(m_fileView->currentIndex().row());
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
    m_form->setVisible(row > 0);
    const ImportPlan plan = row > 0 ? m_tree->plans()[row - 1] : ImportPlan {};
    if (row > 0)
        m_form->show(plan);
    if (plan.error)
        m_banner->say(inOneLine(*plan.error));
    else if (hasDoubtfulColumns(plan))
        m_banner->say(tr("表格中有的列认不出来，请核对列的对应关系。"));
    else if (!m_left.isEmpty())
        m_banner->say(m_left);
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

// Where something wants a decision, that and nothing else is open, and the first of it is shown; else the groups are.
void ImportDialog::expandOpen()
{
    const QModelIndex conflict = m_tree->nextToDecide({});
    for (int group = 0; group < m_tree->rowCount(); ++group) {
        const QModelIndex parent = m_tree->index(group, 0);
        bool isOpen = !conflict.isValid();
        for (int row = 0; row < m_tree->rowCount(parent); ++row) {
            const QModelIndex entry = m_tree->index(row, 0, parent);
            const bool wanted = m_tree->rowAt(entry)->wantsDecision();
            m_view->setExpanded(entry, wanted);
            isOpen = isOpen || wanted;
        }
        m_view->setExpanded(parent, isOpen);
    }
    const QModelIndex first = conflict.isValid() ? conflict : m_tree->index(0, 0, m_tree->index(0, 0));
    if (first.isValid())
        showEntry(first);
    else
        m_detail->clear();
}

// Of a conflict the text that conflicts: there it can be edited too.
void ImportDialog::showEntry(const QModelIndex &entry)
{
    QModelIndex shown = entry;
    for (int row = m_tree->rowCount(entry) - 1; row >= 0 && m_tree->rowAt(entry)->wantsDecision(); --row) {
        const QModelIndex field = m_tree->index(row, 0, entry);
        shown = m_tree->rowAt(field)->wantsDecision() ? field : shown;
    }
    m_view->setExpanded(entry, m_view->isExpanded(entry) || shown != entry);
    m_view->setCurrentIndex(shown);
    // Once what is below it has taken its room.
    QMetaObject::invokeMethod(
        m_view, [this] { m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter); },
        Qt::QueuedConnection);
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
    if (row.entry && row.entry->kind == MergeKind::Missing) {
        title = tr("%1　这次没有送来：不勾选则保留，勾选后删除").arg(row.entry->where());
    } else if (row.entry) {
        const ImportPlan &plan = m_tree->planOf(row);
        const QString place = placeOf(plan, row.entry->origin());
        title = tr("%1　来自 %2 %3").arg(row.entry->where(), plan.sourceName, place).trimmed();
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
    showEntry(next);
}

void ImportDialog::toggleCurrent()
{
    m_tree->toggle(m_view->currentIndex().siblingAtColumn(ImportTree::Subject));
}

// In its line, or below where there is room for more; whatever column the keyboard is in.
// A record is edited in one of its texts: the first of them that can be.
void ImportDialog::editText()
{
    const QModelIndex entry = m_view->currentIndex().siblingAtColumn(0);
    for (int row = 0; row < m_tree->rowCount(entry); ++row) {
        const QModelIndex text = m_tree->index(row, 0, entry);
        if (!m_tree->canEdit(*m_tree->rowAt(text)))
            continue;
        m_view->expand(entry);
        m_view->setCurrentIndex(text);
        m_detail->edit();
        return;
    }
}

void ImportDialog::editCurrent()
{
    const QModelIndex outcome = m_view->currentIndex().siblingAtColumn(ImportTree::Outcome);
    if (m_tree->flags(outcome) & Qt::ItemIsEditable) {
        m_view->setCurrentIndex(outcome);
        m_view->edit(outcome);
    } else {
        m_detail->edit();
    }
}

bool ImportDialog::eventFilter(QObject *object, QEvent *event)
{
    const int key = object == m_view && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Space)
        toggleCurrent();
    else if (key == Qt::Key_F2)
        editCurrent();
    else
        return QDialog::eventFilter(object, event);
    return true;
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
    m_leftOut << m_sources.requests.takeAt(file);
    m_takeBack->setText(tr("取回没有导入的文件（%1）(&B)").arg(m_leftOut.size()));
    m_takeBack->show();
    if (m_sources.requests.isEmpty())
        QDialog::reject();
    else
        readAgain();
}

void ImportDialog::takeBack()
{
    m_sources.requests += std::exchange(m_leftOut, {});
    m_takeBack->hide();
    readAgain();
}

void ImportDialog::count()
{
    const QList<ImportPlan> plans = m_tree->plans();
    const ImportCounts counts = countsOf(plans);
    const bool changes = std::any_of(plans.begin(), plans.end(),
        [](const ImportPlan &plan) { return plan.changesAnything || !plan.decisions.isEmpty(); });
    QStringList words;
    const auto add = [&](const QString &word, int count, bool always) {
        if (always || count > 0)
            words << word.arg(count);
    };
    add(tr("新增 %1"), counts.added, true);
    add(tr("修改 %1"), counts.changed, true);
    add(tr("不采用 %1"), counts.refused, false);
    add(tr("不变 %1"), counts.same, true);
    add(tr("缺失 %1"), counts.missing, false);
    add(tr("删除 %1"), counts.removed, false);
    add(tr("冲突 %1"), counts.conflicts, false);
    add(tr("未识别 %1"), counts.unrecognised, false);
    int notes = 0;
    for (const ImportPlan &plan : plans)
        notes += int(plan.notes.size());
    add(tr("说明 %1（在末尾）"), notes, false); // what reading changed stands below a list that may be long
    add(tr("忽略的校对意见 %1"), counts.ignored, false);
    add(tr("重新提出的校对意见 %1"), counts.toldAgain, false);
    if (!changes)
        words << tr("没有需要导入的变化");
    const QString text = plans.isEmpty() ? QString() : words.join(QStringLiteral("　"));
    m_counts->setText(text);
    m_counts->setAccessibleName(text);
    m_files->follow(plans);
    m_accept->setEnabled(changes && !isReading());
}

// A shortcut leaves the keyboard where it is, with a text that is being edited.
void ImportDialog::accept()
{
    m_accept->setFocus();
    m_detail->finish();
    if (m_keeper)
        m_keeper->keepNow(); // the library may refuse it
    QDialog::accept();
}

void ImportDialog::reject()
{
    if (isReading()) {
        m_progressText->setText(tr("正在取消…"));
        m_again = false;
        m_leaving = true;
        m_reading->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace nianbao
