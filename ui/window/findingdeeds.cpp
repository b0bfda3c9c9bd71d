// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to findings: putting right, ignoring, taking that back.
#include "core/proofread/ignoring.h"
#include "core/proofread/rules/rules.h"
#include "core/tasks/findingfixes.h"
#include "ui/dialogs/correctionsbox.h"
#include "ui/dialogs/ignorebox.h"
#include "ui/editors/editpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/proofreadcommands.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QCoreApplication>

namespace nianbao {

namespace {

constexpr qsizetype kLongestName = 20; // characters of a quote in a menu or an undo step

QString shortened(const QString &text)
{
    return text.size() > kLongestName ? text.left(kLongestName) + u'…' : text;
}

QString titleOf(const QString &rule)
{
    const Rule *found = ruleByKey(rule);
    return found ? QCoreApplication::translate("proofread", found->title) : rule;
}

/// What an undo step calls a finding.
QString nameOf(const Finding &finding)
{
    return shortened(finding.quote.isEmpty() ? titleOf(finding.rule) : finding.quote);
}

/// Those at which somebody has to look; `chosen` is the one that was.
QList<Correction> unsure(const QList<Finding> &findings, const Finding &chosen)
{
    QList<Correction> corrections;
    for (const Finding &finding : findings) {
        if (!isCertain(finding) && finding != chosen)
            corrections << finding.corrections;
    }
    return corrections;
}

qsizetype placesIn(const QList<Finding> &findings)
{
    qsizetype places = 0;
    for (const Finding &finding : findings)
        places += finding.corrections.size();
    return places;
}

} // namespace

bool ProofreadCommands::isTyping() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && m_window.workspace()->pane()->isAncestorOf(focus);
}

// Nothing is changed that is not to be seen.
bool ProofreadCommands::leadsThere(const Finding &finding)
{
    const std::optional<Report> &checked = m_panel->reading().report;
    const NodeRef row = checked ? nodeOf(*checked, finding.place) : NodeRef {};
    const QWidget *focus = QApplication::focusWidget();
    if (row.kind == NodeRef::Kind::None || (focus && m_panel->isAncestorOf(focus)))
        return false; // it stands nowhere, or it is what somebody works on in the list
    const Workspace &workspace = *m_window.workspace();
    const bool isRead = proofreader()->isCurrent(); // else its place may be another by now, and it is not acted on
    if (row == workspace.pane()->node() && (!isRead || workspace.marksOnPage(markedBy(finding))))
        return false;
    const QString name = nameOf(finding);
    goTo(markedBy(finding), FindingsPanel::Going::Walk);
    m_window.workspace()->announce(tr("“%1”在这里。要改、要忽略，请再按一次。").arg(name), false);
    return true;
}

bool ProofreadCommands::canFix() const
{
    return selected() && isEditable();
}

bool ProofreadCommands::hasFix() const
{
    return canFix() && !selected()->corrections.isEmpty();
}

QString ProofreadCommands::fixText() const
{
    const int places = hasFix() ? int(selected()->corrections.size()) : 1;
    return places > 1 ? tr("改正这%n处", nullptr, places) : tr("改正这一处");
}

void ProofreadCommands::fix()
{
    if (leadsThere(*selected()))
        return;
    if (hasFix())
        fix(*selected());
    else
        m_window.workspace()->announce(tr("这一处没有有把握的改法，请看说明自己改；不用改的，可以忽略。"), false);
}

void ProofreadCommands::fix(const Finding &finding)
{
    const QString label = tr("改正“%1”").arg(nameOf(finding));
    const std::optional<Corrected> result = putRight({finding});
    if (result && take(*result, label))
        expect(following());
}

QList<Finding> ProofreadCommands::alike(const Finding &chosen) const
{
    const QList<Finding> &all = m_panel->reading().findings.findings;
    QList<Finding> listed;
    for (const int index : m_panel->listed())
        listed << all[index];
    const bool isOfPart = !m_panel->filter().group.isEmpty() && listed.contains(chosen);
    return correctable(isOfPart ? listed : all, chosen.rule);
}

bool ProofreadCommands::canFixAll() const
{
    return hasFix() && hasMore(*selected());
}

// Of one finding for many places the other key does it.
bool ProofreadCommands::hasMore(const Finding &chosen) const
{
    return alike(chosen).size() > 1;
}

QString ProofreadCommands::fixAllText() const
{
    return canFixAll() ? fixAllText(*selected()) : tr("全部改正");
}

QString ProofreadCommands::fixAllText(const Finding &chosen) const
{
    return tr("改正全部%n处…", nullptr, int(placesIn(alike(chosen))));
}

void ProofreadCommands::fixAll()
{
    askToFixAll(*selected());
}

void ProofreadCommands::askToFixAll(const Finding &chosen)
{
    const QList<Finding> all = alike(chosen);
    const std::optional<Corrected> result = putRight(all);
    if (!result)
        return;
    auto *box =
        new CorrectionsBox(titleOf(chosen.rule), *m_window.workspace()->document().report(), result->made, &m_window);
    box->leaveOut(unsure(all, chosen));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::accepted, m_window.workspace(), [this, chosen, box, next = following()] {
        if (fixAll(chosen, box->leftOut()))
            expect(next);
    });
    box->open();
}

bool ProofreadCommands::fixAll(const Finding &chosen, const QList<Correction> &leftOut)
{
    const QString rule = chosen.rule;
    const std::optional<Corrected> result = putRight(alike(chosen), leftOut);
    if (!result)
        return false;
    const int places = int(result->made.size());
    if (!take(*result, tr("改正“%1”%n处", nullptr, places).arg(titleOf(rule))))
        return false;
    m_window.workspace()->announce(tr("已改正%n处：%1。", nullptr, places).arg(titleOf(rule)));
    return true;
}

// What was read may have been edited since: only what still reads the same is put right.
std::optional<Corrected> ProofreadCommands::putRight(const QList<Finding> &findings, const QList<Correction> &leftOut)
{
    Workspace *workspace = m_window.workspace();
    const std::optional<Report> checked = m_panel->reading().report;
    if (!workspace->commit() || !checked || !workspace->document().report())
        return std::nullopt;
    const Report now = *workspace->document().report();
    QList<Correction> wanted = fittingCorrections(*checked, now, findings);
    wanted.removeIf([&leftOut](const Correction &correction) { return leftOut.contains(correction); });
    Corrected result = corrected(now, wanted);
    if (result.made.isEmpty()) {
        tellEdited();
        return std::nullopt;
    }
    return result;
}

bool ProofreadCommands::take(const Corrected &result, const QString &label)
{
    const Place at = result.made.first().correction.place;
    const auto change = [&](Report &report) { report = result.report; };
    const Status status = m_window.workspace()->document().edit({label, {}, at, at}, change);
    meetCaret(); // the correction moved it, nobody else
    return bool(status);
}

void ProofreadCommands::tellEdited()
{
    m_window.workspace()->announce(tr("这里的文字刚改过，正在重新校对，请稍后再试。"), false);
}

bool ProofreadCommands::canIgnore() const
{
    return selected() && isEditable();
}

void ProofreadCommands::ignore()
{
    if (!leadsThere(*selected()))
        ignore(*selected());
}

void ProofreadCommands::ignore(const Finding &finding)
{
    auto *box = new IgnoreBox(finding.message, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::accepted, m_window.workspace(), [this, finding, next = following(), box] {
        if (ignoreFor(finding, box->reason()))
            expect(next);
    });
    box->open();
}

bool ProofreadCommands::ignoreFor(const Finding &finding, const QString &reason)
{
    Workspace *workspace = m_window.workspace();
    const std::optional<Report> checked = m_panel->reading().report;
    const bool isStillFound = m_panel->reading().findings.findings.contains(finding);
    if (!workspace->commit() || !checked || !workspace->document().report())
        return false;
    if (!isStillFound || !readsTheSame(*checked, *workspace->document().report(), finding.place)) {
        tellEdited();
        return false;
    }
    const Signature signature = workspace->document().library().signature();
    const IgnoringReason why {reason, signature.author, signature.time};
    const Status status =
        workspace->document().edit({tr("忽略“%1”").arg(nameOf(finding)), {}, finding.place, finding.place},
            [&](Report &report) { ignoreFindings(report, {finding}, why); });
    if (status)
        workspace->announce(tr("已忽略，在校对结果的“已忽略”里可以看到，也可以恢复。"));
    return bool(status);
}

bool ProofreadCommands::canTakeBack() const
{
    return m_panel->selectedIgnored() && isEditable();
}

void ProofreadCommands::takeBack()
{
    const IgnoredHere ignored = m_panel->reading().ignored.value(*m_panel->selectedIgnored());
    const QString name = nameOf(ignored.finding);
    NextFinding next = following();
    next.which = NextFinding::Which::Same;
    next.finding = ignored.finding;
    const Place at = ignored.finding.place;
    if (!m_window.workspace()->commit())
        return;
    if (m_window.workspace()->document().edit({tr("不再忽略“%1”").arg(name), {}, at, at},
            [&](Report &report) { takeBackIgnored(report, {ignored.why}); })) {
        expect(next);
        m_window.workspace()->announce(tr("不再忽略“%1”，校对会重新提出。").arg(name));
    }
}

} // namespace nianbao
