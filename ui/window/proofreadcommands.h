// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/proofread/corrected.h"
#include "core/proofread/finding.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/findingslist.h"
#include "ui/dialogs/findingspanel.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QDockWidget;
class QMenu;

namespace nianbao {

class MainWindow;
class Proofreader;

/// What the 校对 menu does: the panel of findings, walking through them, putting them right, the list on paper.
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
    [[nodiscard]] bool canFix() const;
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
    /// the report.
    void beforePublishing(const QString &title, const std::function<void()> &go);

private:
    [[nodiscard]] Proofreader *proofreader() const;
    [[nodiscard]] const Finding *selected() const;
    void follow();
    void showReading();
    void showCounts();
    void goTo(const MarkedWords &words, FindingsPanel::Going going);
    void meetCaret();
    /// The listed finding that comes next behind the caret or before it, going round.
    [[nodiscard]] std::optional<int> findingFrom(const Place &caret, int step) const;
    void fillMenu(int number, QMenu &menu);
    void addDeeds(const Finding &finding, QMenu &menu, QAction *before);
    /// Its number by now; empty: it is not found any more.
    [[nodiscard]] std::optional<int> numberOf(const Finding &finding) const;
    [[nodiscard]] bool isEditable() const;
    void fix(const Finding &finding);
    void fixAll(const QString &rule);
    void askToFixAll(const QString &rule, bool goesOn);
    [[nodiscard]] QString fixAllText(const QString &rule) const;
    void ignore(const Finding &finding, bool goesOn);
    [[nodiscard]] qsizetype placesOf(const QString &rule) const;
    /// The keyboard is in an entry.
    [[nodiscard]] bool isTyping() const;
    /// Shows the finding instead of acting on it, where the keyboard is in another entry.
    [[nodiscard]] bool leadsThere(const Finding &finding);
    [[nodiscard]] std::optional<Corrected> putRight(const QList<Finding> &findings);
    [[nodiscard]] bool take(const Corrected &result, const QString &label);
    void ignoreFor(const Finding &finding, const QString &reason);
    /// That the text was edited since it was read.
    void tellEdited();
    /// One at a time: what was asked before and still waits is forgotten.
    void whenRead(const std::function<void()> &then);
    void askDespite(const QString &title, const Findings &found, const std::function<void()> &go);
    [[nodiscard]] FindingsList list() const;

    MainWindow &m_window;
    FindingsPanel *m_panel;
    QDockWidget *m_dock;
    QString m_reason; ///< of the last finding that was ignored
    bool m_comesBack = false; ///< the panel was open when its library went
    std::optional<Place> m_met; ///< where the caret was when the list's selection and it were last at one place
    bool m_leading = false; ///< the caret moves because the list leads it
    bool m_goesOn =
        false; ///< after what was done from the list, editor and page go to the finding that is selected then
    QMetaObject::Connection m_waiting; ///< what is done as soon as the report was read
    std::optional<Report> m_told; ///< the state whose errors were told
};

} // namespace nianbao
