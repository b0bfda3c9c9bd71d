// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/model/find.h"
#include "core/tasks/findingfixes.h"
#include "core/typeset/fonts.h"
#include "ui/models/noderef.h"

#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace nianbao {

class Banner;
class EditPane;
class FindBar;
class Navigator;
class PreviewWidget;
class Proofreader;

/// One open library: the tree, the editor and the page around one Document, and what is selected. It lives as long as
/// the library is open.
class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Library> library, const Fonts &fonts, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Document &document() const { return *m_document; }
    [[nodiscard]] Navigator *navigator() const { return m_navigator; }
    [[nodiscard]] EditPane *pane() const { return m_pane; }
    [[nodiscard]] PreviewWidget *preview() const { return m_preview; }
    [[nodiscard]] Proofreader *proofreader() const { return m_proofreader; }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }

    [[nodiscard]] const NodeRef &selection() const { return m_selection; }
    void select(const NodeRef &node);
    /// Selects the row that shows the place and puts the caret there.
    void goTo(const Place &place, int length = 0);
    /// The same for words, in a cell of a table too.
    void goTo(const MarkedWords &words);
    /// Marks words of the selected row on the page and shows them; the caret stays.
    void markOnPage(const MarkedWords &words);
    /// The same without a move of the page. No words: nothing is marked any more.
    void keepOnPage(const std::optional<MarkedWords> &words);
    /// Whether just these are marked on the page.
    [[nodiscard]] bool marksOnPage(const MarkedWords &words) const;
    /// Undo or redo is about to show where it was done.
    [[nodiscard]] bool isRestoring() const { return m_restoring; }
    /// Opens the search, from the caret on.
    void find(const QString &wanted);
    [[nodiscard]] bool isEditable() const;

    /// Everything typed is in the library. False: something could not be written.
    bool commit();
    /// Edits after everything typed is written; a refusal is reported by the document.
    bool edit(const QString &label, const std::function<void(Report &)> &change);
    /// Typing that is not yet saved can be undone too.
    [[nodiscard]] bool canUndo() const;
    void undo();
    void redo();
    /// Says below everything what was just done, with 撤销 beside it, until the next edit or for a while.
    void announce(const QString &sentence, bool undoable = true);
    /// Says what was just done that undo does not take back. Who undoes next is told `instead` and what the undoing
    /// would take back; it does when asked once more.
    void sayNotUndone(const QString &done, const QString &instead);
    [[nodiscard]] Banner *done() const { return m_done; }
    /// That this is not the library people work on, but what is called so, and the way back to that (backAsked).
    void sayViewing(const QString &name, const QString &sentence, const QString &back);
    /// What is to be known of its opening, until that was read.
    void sayOpening(const QString &sentence);
    /// What is open, for people: the name of the library, or what sayViewing called it.
    [[nodiscard]] QString name() const;
    /// Where the caret is, else what is selected.
    [[nodiscard]] Place place() const;

signals:
    void stateChanged(); ///< what can be done differs
    void newReportAsked();
    void importAsked();
    void backAsked();
    void restored(const nianbao::Place &place); ///< undo or redo was done there, and is shown

private:
    void connectDocument();
    void connectViews();
    QWidget *makeMiddle();
    QWidget *makeEmptyPage();
    void showReport();
    void follow(const Report &before, const Report &after);
    void leaveRemoved(const Report &before, const Report &after);
    void restore(const Result<Place> &place);
    void warnOfSecrecy();

    std::unique_ptr<Document> m_document;
    Banner *m_viewing;
    Banner *m_opening; ///< what opening did to an older library, or found of the last time
    Banner *m_secrecy;
    QSet<Id> m_warned; ///< reports whose marking was shown
    Banner *m_done;
    QTimer *m_doneTime;
    QString m_notUndone; ///< what is to be said before undo goes on; empty: nothing
    Navigator *m_navigator;
    EditPane *m_pane;
    FindBar *m_findBar;
    PreviewWidget *m_preview;
    Proofreader *m_proofreader;
    QStackedWidget *m_middle = nullptr;
    QSplitter *m_splitter;
    NodeRef m_selection;
    bool m_restoring = false;
    QString m_viewed; ///< what is looked at; empty: a library that is worked on
};

} // namespace nianbao
