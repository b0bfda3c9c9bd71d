// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the list of findings to the words and back: walking, what is marked, where undo leads.
#include "ui/dialogs/figuredialogs.h"
#include "ui/editors/editpane.h"
#include "ui/editors/textfield.h"
#include "ui/models/fieldorder.h"
#include "ui/preview/previewwidget.h"
#include "ui/window/mainwindow.h"
#include "ui/window/proofreadcommands.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QDockWidget>
#include <QHash>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace nianbao {

namespace {

bool isSameField(const Place &a, const Place &b)
{
    return a.node == b.node && a.field == b.field && a.paragraph == b.paragraph;
}

/// By what a finding is told from others, wherever it stands by now.
QString saidBy(const Finding &finding)
{
    return QStringList {finding.rule, finding.place.node.value, finding.quote, finding.message}.join(QChar::Null);
}

constexpr int kElsewhere = 3;

/// 0: the words, or what is put right there, begin at the place; 1: they hold it; 2: they end there.
int distanceTo(const Finding &finding, const Place &place)
{
    const auto distance = [&](const Place &start, int length) {
        if (!isSameField(start, place) || start.offset > place.offset || place.offset > start.offset + length)
            return kElsewhere;
        return start.offset == place.offset ? 0 : place.offset < start.offset + length ? 1 : 2;
    };
    int nearest = distance(finding.place, finding.length);
    for (const Correction &each : finding.corrections)
        nearest = std::min(nearest, distance(each.place, each.length));
    return nearest;
}

} // namespace

void ProofreadCommands::walk(int step)
{
    m_dock->show();
    const std::optional<Place> caret = m_window.workspace()->pane()->caret();
    const std::optional<int> next = caret && caret != m_met ? findingFrom(*caret, step) : std::nullopt;
    if (next)
        m_panel->lead(*next);
    else
        m_panel->walk(step);
}

std::optional<int> ProofreadCommands::findingFrom(const Place &caret, int step) const
{
    const std::optional<Report> &checked = m_panel->reading().report;
    if (!checked)
        return std::nullopt;
    const Report now = m_window.workspace()->pane()->pendingReport();
    const FieldOrder order(now);
    const FieldOrder::Position from = order.of(caret);
    const QList<int> listed = m_panel->listed();
    std::optional<int> next;
    std::optional<FieldOrder::Position> nearest;
    for (const int number : listed) {
        const MarkedWords words = markedBy(m_panel->reading().findings.findings[number]);
        const std::optional<MarkedWords> standing =
            isSameField(words.place, caret) ? inEdited(*checked, now, words) : words;
        if (!standing)
            continue;
        const FieldOrder::Position at = order.of(standing->place);
        const bool isBeyond = step > 0 ? at >= from : at < from;
        if (isBeyond && (!nearest || (step > 0 ? at < *nearest : at >= *nearest))) {
            next = number;
            nearest = at;
        }
    }
    if (!next && !listed.isEmpty())
        next = step > 0 ? listed.first() : listed.last();
    return next;
}

// The words may have moved since they were read.
void ProofreadCommands::goTo(const MarkedWords &words, FindingsPanel::Going going)
{
    Workspace *workspace = m_window.workspace();
    const std::optional<Report> &checked = m_panel->reading().report;
    if (!workspace || !checked)
        return;
    const QScopedValueRollback<bool> leading(m_leading, true);
    const QPointer<QWidget> before = isTyping() ? nullptr : QApplication::focusWidget();
    const std::optional<MarkedWords> now = inEdited(*checked, workspace->pane()->pendingReport(), words);
    m_marked = now.value_or(MarkedWords {words.place});
    workspace->goTo(*m_marked);
    meetCaret();
    auto *field = qobject_cast<TextField *>(QApplication::focusWidget());
    if (going == FindingsPanel::Going::Look && before)
        before->setFocus();
    else if (going == FindingsPanel::Going::Look)
        m_panel->focusList();
    else if (going == FindingsPanel::Going::Enter && field && field->cellAtCaret())
        editFigure(*field);
}

void ProofreadCommands::meetCaret()
{
    m_met = m_window.workspace()->pane()->caret();
}

NextFinding ProofreadCommands::following() const
{
    if (!m_dock->isVisible())
        return {};
    NextFinding next;
    next.which = NextFinding::Which::Following;
    next.typing = isTyping();
    return next;
}

void ProofreadCommands::expect(const NextFinding &next)
{
    m_next = next;
    m_next.caret = m_window.workspace()->pane()->caret();
}

void ProofreadCommands::leadOn(const NextFinding &next)
{
    if (next.which == NextFinding::Which::None)
        return;
    const std::optional<Place> caret = m_window.workspace()->pane()->caret();
    if (caret && (!next.typing || (next.caret && caret != next.caret)))
        return; // somebody works there by now
    const auto going = next.typing ? FindingsPanel::Going::Walk : FindingsPanel::Going::Look;
    if (next.which == NextFinding::Which::Following)
        return m_panel->lookAtCurrent(going);
    const bool isSame = next.which == NextFinding::Which::Same;
    const std::optional<int> number = isSame ? numberOf(next.finding) : newFindingAt(next.place, next.known);
    if (!number)
        return m_dock->isVisible() ? m_panel->lookAtNew(going) : void();
    if (!isSame && next.typing)
        return showAtCaret(*number);
    m_panel->select(*number);
    m_panel->lookAtCurrent(going);
}

void ProofreadCommands::followUndo(const Place &place)
{
    NextFinding next;
    next.which = NextFinding::Which::AtPlace;
    next.typing = isTyping();
    next.place = place;
    next.known = m_panel->reading().findings.findings;
    expect(next);
    if (!proofreader()->isCurrent())
        return;
    leadOn(std::exchange(m_next, {}));
    settleMarks();
}

void ProofreadCommands::showAtCaret(int finding)
{
    m_panel->select(finding);
    meetCaret();
    m_marked = markedBy(m_panel->reading().findings.findings[finding]);
    m_window.workspace()->markOnPage(*m_marked);
}

// Where the marked finding went although nothing was edited, as with a word list, the one that is current now is shown;
// but nobody is led away from where he works, or on while the list is closed.
void ProofreadCommands::settleMarks()
{
    Workspace &workspace = *m_window.workspace();
    const std::optional<MarkedWords> current = m_panel->currentWords();
    if (current && workspace.marksOnPage(*current)) {
        m_marked = current;
        return;
    }
    const std::optional<Place> caret = workspace.pane()->caret();
    if (m_marked && workspace.marksOnPage(*m_marked)) {
        const bool isMoved = caret && caret != m_met;
        if (m_dock->isVisible() && current && !isMoved)
            return m_panel->lookAtCurrent(isTyping() ? FindingsPanel::Going::Walk : FindingsPanel::Going::Look);
        unmark();
    }
    const bool isInRow = current && nodeOf(workspace.pane()->pendingReport(), current->place) == workspace.selection();
    if (isInRow && workspace.preview()->view()->markedWords().isEmpty()) {
        workspace.keepOnPage(current);
        m_marked = current;
    }
}

void ProofreadCommands::unmark()
{
    Workspace &workspace = *m_window.workspace();
    const std::optional<Place> caret = workspace.pane()->caret();
    if (m_marked && caret && caret == m_met) { // nobody works there: the words are no longer selected
        workspace.pane()->showPlace(m_marked->place);
        meetCaret();
    }
    workspace.keepOnPage(std::nullopt);
    m_marked.reset();
}

std::optional<int> ProofreadCommands::newFindingAt(const Place &place, const QList<Finding> &known) const
{
    QHash<QString, int> times;
    for (const Finding &finding : known)
        ++times[saidBy(finding)];
    const QList<Finding> &findings = m_panel->reading().findings.findings;
    for (const Finding &finding : findings)
        --times[saidBy(finding)];
    std::optional<int> nearest;
    for (int number = 0; number < findings.size(); ++number) {
        const Finding &finding = findings[number];
        if (times.value(saidBy(finding)) >= 0 || distanceTo(finding, place) == kElsewhere)
            continue;
        if (!nearest || distanceTo(finding, place) < distanceTo(findings[*nearest], place))
            nearest = number;
    }
    return nearest;
}

std::optional<int> ProofreadCommands::numberOf(const Finding &finding) const
{
    const qsizetype number = m_panel->reading().findings.findings.indexOf(finding);
    return number < 0 ? std::nullopt : std::optional(int(number));
}

} // namespace nianbao
