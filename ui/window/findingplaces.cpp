// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the list of findings to the words and back: walking, the menu of a marked word.
#include "ui/dialogs/figuredialogs.h"
#include "ui/editors/editpane.h"
#include "ui/editors/textfield.h"
#include "ui/models/fieldorder.h"
#include "ui/window/mainwindow.h"
#include "ui/window/proofreadcommands.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace nianbao {

namespace {

QString forMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

bool isSameField(const Place &a, const Place &b)
{
    return a.node == b.node && a.field == b.field && a.paragraph == b.paragraph;
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
    workspace->goTo(now.value_or(MarkedWords {words.place}));
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
    const std::optional<int> number = isSame ? numberOf(next.finding) : findingAt(next.place);
    if (!number)
        return;
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
    expect(next);
    if (proofreader()->isCurrent())
        leadOn(std::exchange(m_next, {}));
}

void ProofreadCommands::showAtCaret(int finding)
{
    m_panel->select(finding);
    meetCaret();
    const MarkedWords words = markedBy(m_panel->reading().findings.findings[finding]);
    m_window.workspace()->markOnPage(words);
}

std::optional<int> ProofreadCommands::findingAt(const Place &place) const
{
    const auto isThere = [&](const Place &start, int length) {
        return isSameField(start, place) && start.offset <= place.offset && place.offset <= start.offset + length;
    };
    const QList<Finding> &findings = m_panel->reading().findings.findings;
    for (int number = 0; number < findings.size(); ++number) {
        const Finding &finding = findings[number];
        const QList<Correction> &all = finding.corrections;
        if (isThere(finding.place, finding.length) || std::any_of(all.begin(), all.end(), [&](const Correction &each) {
                return isThere(each.place, each.length);
            }))
            return number;
    }
    return std::nullopt;
}

std::optional<int> ProofreadCommands::numberOf(const Finding &finding) const
{
    const qsizetype number = m_panel->reading().findings.findings.indexOf(finding);
    return number < 0 ? std::nullopt : std::optional(int(number));
}

// Above what the menu offers of its own: what was found in the word, and what can be done. The list may change while
// the menu is open: what was asked is done to this finding, or to none.
void ProofreadCommands::fillMenu(int number, QMenu &menu)
{
    const QList<Finding> &findings = m_panel->reading().findings.findings;
    if (number < 0 || number >= findings.size())
        return;
    const Finding finding = findings[number];
    QAction *first = menu.actions().value(0);
    auto *message = new QAction(forMenu(finding.message), &menu);
    connect(message, &QAction::triggered, this, [this, finding] {
        m_dock->show();
        if (const std::optional<int> now = numberOf(finding))
            m_panel->select(*now);
        m_panel->focusList();
    });
    menu.insertAction(first, message);
    if (isEditable())
        addDeeds(finding, menu, first);
    menu.insertSeparator(first);
}

void ProofreadCommands::addDeeds(const Finding &finding, QMenu &menu, QAction *before)
{
    const auto add = [&](const QString &text, const std::function<void()> &deed) {
        auto *action = new QAction(text, &menu);
        connect(
            action, &QAction::triggered, this, [this, finding, deed] { numberOf(finding) ? deed() : tellEdited(); });
        menu.insertAction(before, action);
        return action;
    };
    if (!finding.corrections.isEmpty()) {
        QFont bold = menu.font();
        bold.setBold(true);
        add(forMenu(correctionText(finding)), [this, finding] { fix(finding); })->setFont(bold);
        if (placesOf(finding.rule) > 1)
            add(fixAllText(finding.rule), [this, finding] { askToFixAll(finding.rule); });
    }
    add(m_window.action("ignoreFinding")->text(), [this, finding] { ignore(finding); });
}

} // namespace nianbao
