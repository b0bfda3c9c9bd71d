// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/model/report.h"
#include "core/proofread/ownwords.h"

#include <QDialog>
#include <QMap>
#include <QStyledItemDelegate>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTableView;
class QTimer;
class QToolButton;

namespace nianbao {

class DraftKeeper;
class OwnWordTable;

/// 我的词表: what has to be changed always, and what is never to be told; below it a box in which it can be tried.
/// Nothing is written before 确定.
class OwnWordsDialog : public QDialog {
    Q_OBJECT

public:
    /// `terms`: the other word lists; `like`: as if the sentence that is tried stood in this report.
    OwnWordsDialog(const OwnWords &words, const QList<Term> &terms, const Report &like, QWidget *parent);

    /// Without rows in which nothing stands.
    [[nodiscard]] OwnWords words() const;
    void setWords(const OwnWords &words);
    /// Selects its row and shows it.
    void choose(const QString &word);
    /// What is typed is kept for the next time until it is decided, and what was kept the last time is offered.
    void keepDrafts();
    /// What is to be told above the table, as that the file was refused.
    void tell(const QList<Note> &notes);

    /// Goes to a row that does not fit instead of accepting it; stays open where the list cannot be written.
    void accept() override;
    /// Asks first where something was changed.
    void reject() override;

signals:
    void importAsked();
    void exportAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeTrial();
    void add(OwnWordKind kind);
    /// Then no row is the current one: the next one would go by a second click.
    void removeCurrent();
    void tintFault();
    [[nodiscard]] QByteArray draft() const;
    void settleDraft();
    void followChanges();
    void tryNow();
    /// The rows that do not fit, and why.
    [[nodiscard]] QMap<int, QString> faults() const;

    OwnWords m_saved;
    QList<Term> m_terms;
    Report m_like;
    OwnWordTable *m_table;
    QTableView *m_view;
    QLabel *m_notes;
    QLabel *m_fault;
    QToolButton *m_remove = nullptr;
    QPlainTextEdit *m_sentence;
    QListWidget *m_findings;
    QTimer *m_soon;
    DraftKeeper *m_keeper = nullptr;
};

/// Chooses one of several keys by its name.
class KeyDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Choice {
        QString key;
        QString name;
    };
    /// `spoken`: what a screen reader says of the box.
    KeyDelegate(const QList<Choice> &choices, const QString &spoken, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QList<Choice> m_choices;
    QString m_spoken;
};

} // namespace nianbao
