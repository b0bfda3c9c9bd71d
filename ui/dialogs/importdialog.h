// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/drafts.h"
#include "ui/dialogs/importreading.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace nianbao {

class Banner;
class DraftKeeper;
class ImportDetail;
class ImportFileForm;
class ImportFiles;
class ImportTree;

/// The preview of an import: the files, and for everything that came 现有, 送来 and 结果. Nothing is written before it
/// is accepted; the files are read on a thread of its own and read again when something is said of one.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const ImportSources &sources, const Holdings &holdings, QWidget *parent);
    ~ImportDialog() override;

    /// What was last shown, with what was decided; empty while files are read.
    [[nodiscard]] QList<ImportPlan> plans() const;
    [[nodiscard]] bool isReading() const;

    /// What is typed and decided is kept for the next time that the same files come, until it is in the library
    /// (dropDraft with this name) or given up; what was kept the last time is offered.
    DraftName keepDrafts();

    void accept() override;
    void reject() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    void shown(); ///< the files are read

private:
    QWidget *makeProgress();
    QWidget *makePreview();
    QWidget *makeFiles();
    QWidget *makeTree();
    QWidget *makeBar();
    void connectViews();
    static QString wordsOf(const QList<Note> &notes);
    [[nodiscard]] QByteArray draft() const;
    void offerDraft();
    void readAgain();
    void take(const Result<QList<ImportPlan>> &plans, const QList<Note> &notes);
    void leaveReading();
    void chooseFile(int row);
    void showRow();
    void applyView();
    void expandOpen();
    void nextConflict();
    void showEntry(const QModelIndex &entry);
    void toggleCurrent();
    void editCurrent();
    void editText();
    void askColumns();
    void leaveOut();
    void takeBack();
    void count();
    [[nodiscard]] int currentFile() const; ///< -1 for all

    Holdings m_holdings;
    ImportSources m_sources;
    ImportSources m_readSources; ///< of what is shown; without any requests before the first reading ends
    QList<ImportRequest> m_leftOut; ///< by 不导入此文件
    ImportReading *m_reading;
    ImportTree *m_tree;
    ImportFiles *m_files;
    QStackedWidget *m_pages;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QListView *m_fileView = nullptr;
    QPushButton *m_takeBack = nullptr;
    ImportFileForm *m_form = nullptr;
    Banner *m_banner = nullptr;
    QTreeView *m_view = nullptr;
    QComboBox *m_filter = nullptr;
    QComboBox *m_grouping = nullptr;
    ImportDetail *m_detail = nullptr;
    QLabel *m_counts;
    QPushButton *m_accept = nullptr;
    DraftKeeper *m_keeper = nullptr;
    QPointer<QWidget> m_focus; ///< where the keyboard was when a file was to be read again
    QString m_left; ///< what of folders was left out, and why
    bool m_leaving = false; ///< the reading was cancelled, though it may have come to its end
    bool m_again = false; ///< something was said of a file while it was read
};

} // namespace nianbao
