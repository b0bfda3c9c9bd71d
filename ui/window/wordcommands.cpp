// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 我的词表 and 查找雷同.
#include "core/model/find.h"
#include "core/proofread/fieldtext.h"
#include "core/tasks/ownwordlist.h"
#include "core/tasks/wordlists.h"
#include "ui/dialogs/ownwordsdialog.h"
#include "ui/dialogs/similardialog.h"
#include "ui/editors/editpane.h"
#include "ui/support/errorbox.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QScreen>

#include <algorithm>

namespace nianbao {

namespace {

/// In front of the dialog that asks for it.
void askTable(OwnWordsDialog &parent, const QString &title, QFileDialog::AcceptMode mode,
    const std::function<void(const QString &)> &taken)
{
    auto *dialog = new QFileDialog(&parent, title, {}, OwnWordsDialog::tr("表格 (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    if (mode == QFileDialog::AcceptSave) {
        dialog->setDefaultSuffix(QStringLiteral("csv"));
        dialog->selectFile(OwnWordsDialog::tr("我的词表.csv"));
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, taken);
    dialog->open();
}

/// So that the window does not lie over what it leads to: over the pages instead, as far as the screen has room.
void moveAside(QWidget &dialog, const QWidget &words)
{
    const QRect covered(words.mapToGlobal(QPoint(0, 0)), words.size());
    if (!dialog.frameGeometry().intersects(covered))
        return;
    const QRect room = dialog.screen()->availableGeometry();
    const int width =
        std::max(dialog.minimumSizeHint().width(), std::min(dialog.width(), room.right() - covered.right()));
    dialog.resize(width, dialog.height());
    const int right = room.right() - dialog.frameGeometry().width() + 1;
    dialog.move(std::min(covered.right() + 1, right), dialog.frameGeometry().top());
}

/// Where the text stands: its words, of a whole entry those of its first paragraph.
Match wordsOf(const SimilarText &text, const Report &report)
{
    for (const Match &match : findText(report, text.text)) {
        if (match.place.node == text.place.node)
            return match;
    }
    const QString first = fieldText(report, text.place);
    return {text.place, text.text.contains(first) ? int(first.size()) : 0};
}

} // namespace

void FileCommands::showOwnWords(const OwnWords &proposed)
{
    const Workspace *workspace = m_window.workspace();
    const Report *current = workspace ? workspace->document().report() : nullptr;
    Report like = current ? *current : Report {};
    if (!current)
        like.year = Year::from(QDate::currentDate().year() - 1).value_or(like.year);
    keepGoodOwnWords();
    const OwnWordList list = loadOwnWords();
    QList<Note> notes = list.notes;
    const QList<Term> terms = loadTerms(notes);
    auto *dialog = new OwnWordsDialog(list.words, terms, like, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->tell(notes);
    if (!proposed.isEmpty())
        dialog->setWords(joined(list.words, proposed));
    connect(dialog, &QDialog::accepted, this, [this] {
        emit ownWordsChanged();
        if (Workspace *open = m_window.workspace())
            open->sayNotUndone(tr("我的词表已保存。"), tr("我的词表不能撤销，要改请再打开 工具 › 我的词表。"));
    });
    connect(dialog, &OwnWordsDialog::importAsked, dialog, [dialog] {
        askTable(*dialog, tr("导入我的词表"), QFileDialog::AcceptOpen, [dialog](const QString &path) {
            const Result<OwnWords> words = importOwnWords(path);
            if (!words)
                return showError(dialog, tr("导入我的词表"), words.error());
            const OwnWords present = dialog->words();
            const OwnWords all = joined(present, *words);
            dialog->setWords(all);
            dialog->choose(all.value(present.size()).word); // the first of the new ones, which are at the end
            dialog->tell({{QStringLiteral("words.imported"),
                tr("从“%1”导入：%2按“确定”才写入，按“取消”不要。")
                    .arg(QFileInfo(path).fileName(), joiningText(present, *words)),
                {}}});
        });
    });
    connect(dialog, &OwnWordsDialog::exportAsked, dialog, [dialog] {
        askTable(*dialog, tr("导出我的词表"), QFileDialog::AcceptSave, [dialog](const QString &path) {
            if (const Status written = exportOwnWords(dialog->words(), path, Overwrite::Yes); !written)
                return showError(dialog, tr("导出我的词表"), written.error());
            dialog->tell({{QStringLiteral("words.exported"),
                tr("已导出%n条，在“%1”。", nullptr, int(dialog->words().size())).arg(QDir::toNativeSeparators(path)),
                {}}});
        });
    });
    dialog->open();
    dialog->keepDrafts();
    if (!proposed.isEmpty())
        dialog->choose(proposed.first().word);
}

void FileCommands::showSimilar()
{
    Workspace *workspace = settled();
    if (!workspace)
        return;
    auto *dialog = workspace->findChild<SimilarDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog) {
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
        return;
    }
    dialog = new SimilarDialog(workspace->document(), m_window.settings().likeness, workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &SimilarDialog::likenessChosen, this, [this](int percent) { m_window.settings().likeness = percent; });
    connect(dialog, &SimilarDialog::jumpAsked, workspace, [this, workspace, dialog](const SimilarText &text) {
        if (!workspace->commit())
            return;
        if (const Status chosen = workspace->document().choose(text.report); !chosen)
            return showError(&m_window, tr("查找雷同"), chosen.error());
        const Match words = wordsOf(text, *workspace->document().report());
        workspace->goTo(words.place, words.length);
        moveAside(*dialog, *workspace->pane());
        m_window.activateWindow();
    });
    dialog->show();
}

} // namespace nianbao
