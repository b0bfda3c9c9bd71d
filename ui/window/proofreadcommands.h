// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/proofread/corrected.h"
#include "core/proofread/finding.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/findingslist.h"
#include "ui/dialogs/findingspanel.h"
#include "ui/window/nextfinding.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

class QAction;
class QDialog;
class QDockWidget;
class QMenu;

namespace nianbao {

class MainWindow;
class Proofreader;

/// What the 校对 menu does: the panel of findings, walking through them, putting them right, the list on paper. The
/// finding that is selected in the panel is the current one: editor and page show it too, whoever made it so.
class ProofreadCommands : public QObject {
    Q_OBJECT

public:
    explicit ProofreadCommands(MainWindow &window);

    /// A library was opened, or the open one was left.
    void begin();
    void end();

    [[nodiscard]] FindingsPanel &panel() const { return *m_panel; }
    [[nodiscard]] QDockWidget &dock() const { return *m_dock; }
    /// Shows the panel and goes into it; out of it again where the keyboard is in it already.
    void togglePanel();
    /// To the next finding of the list (1) or the one before (-1): from the caret where that was moved since.
    void walk(int step);

    /// What is done to the finding that is selected in the panel.
    /// That there is one: whether a correction is certain, fix() says.
    [[nodiscard]] bool canFix() const;
    [[nodiscard]] bool hasFix() const;
    /// 改正这一处, 改正这11处
    [[nodiscard]] QString fixText() const;
    void fix();
    [[nodiscard]] bool canFixAll() const;
    /// 改正全部12处…
    [[nodiscard]] QString fixAllText() const;
    /// Shows first what that does.
    void fixAll();

    [[nodiscard]] bool canIgnore() const;
    /// Asks for the reason.
    void ignore();
    [[nodiscard]] bool canTakeBack() const;
    /// What is selected of the ignored ones is told again.
    void takeBack();

    void previewList();
    void exportList(FindingsFormat format);

    /// Does `go`, which prints or publishes the report; where errors are left, says so first, once for each state of
    /// the report and each `kind` of output. `over`: the dialog that lies over the window meanwhile; who wants to see
    /// the errors leaves it.
    void beforePublishing(
        const QString &kind, const QString &title, const std::function<void()> &go, QDialog *over = nullptr);

private:
    [[nodiscard]] Proofreader *proofreader() const;
    [[nodiscard]] const Finding *selected() const;
    void follow();
    void showReading();
    void showCounts();
    void goTo(const MarkedWords &words, FindingsPanel::Going going);
    void meetCaret();
    /// After a reading: the current finding is what editor and page mark, or they mark nothing.
    void settleMarks();
    /// Nothing of what the list led to is marked any more.
    void unmark();
    /// Another finding shall be current as soon as the report is read as it stands.
    void expect(const NextFinding &next);
    /// What was expected is current now.
    void leadOn(const NextFinding &next);
    /// After undo or redo: the finding at that place, if there is one.
    void followUndo(const Place &place);
    /// Makes it current where the caret is at it already: nothing is selected that the next key would overwrite.
    void showAtCaret(int finding);
    /// The one at the place that is not among those that were known.
    [[nodiscard]] std::optional<int> newFindingAt(const Place &place, const QList<Finding> &known) const;
    /// The finding that follows the one to which something is done. Nobody is led on while the list is closed.
    [[nodiscard]] NextFinding following() const;
    /// The listed finding that comes next behind the caret or before it, going round.
    [[nodiscard]] std::optional<int> findingFrom(const Place &caret, int step) const;
    void fillMenu(int number, QMenu &menu);
    /// The list's own, for what is selected in it.
    void fillListMenu(QMenu &menu);
    void addDeeds(const Finding &finding, QMenu &menu, QAction *before);
    void addWords(const Finding &finding, QMenu &menu, QAction *before);
    void explain(const Finding &finding);
    /// Its number by now; empty: it is not found any more.
    [[nodiscard]] std::optional<int> numberOf(const Finding &finding) const;
    [[nodiscard]] bool isEditable() const;
    void fix(const Finding &finding);
    [[nodiscard]] bool fixAll(const Finding &chosen, const QList<Correction> &leftOut);
    /// Those of its rule.
    void askToFixAll(const Finding &chosen);
    [[nodiscard]] QString fixAllText(const Finding &chosen) const;
    void ignore(const Finding &finding);
    /// Whether several findings of the rule can be put right.
    [[nodiscard]] bool hasMore(const Finding &chosen) const;
    /// What the same rule found and can be put right: while the list shows one part, in this part.
    [[nodiscard]] QList<Finding> alike(const Finding &chosen) const;
    /// The keyboard is in an entry.
    [[nodiscard]] bool isTyping() const;
    /// Shows the finding instead of acting on it, where it is not marked.
    [[nodiscard]] bool leadsThere(const Finding &finding);
    [[nodiscard]] std::optional<Corrected> putRight(
        const QList<Finding> &findings, const QList<Correction> &leftOut = {});
    [[nodiscard]] bool take(const Corrected &result, const QString &label);
    [[nodiscard]] bool ignoreFor(const Finding &finding, const QString &reason);
    /// That the text was edited since it was read.
    void tellEdited();
    /// One at a time: what was asked before and still waits is forgotten.
    void whenRead(const std::function<void()> &then);
    void askDespite(const QString &title, const Findings &found, const std::function<void()> &go, QDialog *over);
    [[nodiscard]] FindingsList list() const;

    MainWindow &m_window;
    FindingsPanel *m_panel;
    QDockWidget *m_dock;
    bool m_comesBack = false; ///< the panel was open when its library went
    std::optional<Place> m_met; ///< where the caret was when the list's selection and it were last at one place
    std::optional<MarkedWords> m_marked; ///< to which the list led last
    bool m_leading = false; ///< the caret moves because the list leads it
    NextFinding m_next; ///< is current as soon as the report was read
    QMetaObject::Connection m_waiting; ///< what is done as soon as the report was read
    std::optional<Report> m_told; ///< the state whose errors were told
    QSet<QString> m_toldFor; ///< before these kinds of output
};

} // namespace nianbao
