// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/tasks/similartask.h"

#include <QDialog>
#include <QThread>
#include <QTimer>

#include <array>
#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QSplitter;
class QTextEdit;
class QTreeView;

namespace nianbao {

class SimilarTable;

/// 查找雷同: pairs of texts that are alike, the chosen one side by side with what differs marked. Stays open beside the
/// window; what is changed there is searched again when it is asked for. A search that nobody waits for any more is
/// called off.
class SimilarDialog : public QDialog {
    Q_OBJECT

public:
    SimilarDialog(const Document &document, int likeness, QWidget *parent);
    ~SimilarDialog() override;

signals:
    void jumpAsked(const nianbao::SimilarText &text);
    void likenessChosen(int percent);
    /// A search is done and shown.
    void searched();

private:
    struct Side {
        QLabel *where = nullptr;
        QTextEdit *text = nullptr;
        QPushButton *jump = nullptr;
    };

    QLayout *makeHead(int likeness);
    QWidget *makeTexts();
    void prepareThread();
    void search();
    /// Of the search that is under way.
    void callOff();
    void showProgress();
    void take(const QList<Similarity> &found);
    void showCurrent();
    void showSide(const Side &side, const SimilarText *text);
    void jump(bool toFirst);

    const Document &m_document;
    SimilarTable *m_table;
    QTreeView *m_list;
    QSpinBox *m_likeness;
    QCheckBox *m_all;
    QPushButton *m_again;
    QLabel *m_count;
    QProgressBar *m_bar;
    QSplitter *m_found; ///< hidden while there is nothing to show
    std::array<Side, 2> m_sides;
    QThread m_thread;
    QObject *m_worker;
    QTimer m_delay; ///< until the threshold is not changed any more
    QTimer m_slow; ///< until somebody wants to know how far the search is
    std::shared_ptr<ComparisonWatch> m_watch; ///< of the search that is under way; null: none is
    bool m_isStale = false; ///< the library was changed since the search began
};

} // namespace nianbao
