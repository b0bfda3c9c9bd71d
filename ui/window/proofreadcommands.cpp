// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/proofreadcommands.h"

#include "core/proofread/corrected.h"
#include "core/proofread/ignoring.h"
#include "core/proofread/rules/rules.h"
#include "core/tasks/findingfixes.h"
#include "ui/dialogs/ignorebox.h"
#include "ui/editors/editpane.h"
#include "ui/models/proofreader.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

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

qsizetype placesIn(const QList<Finding> &findings)
{
    qsizetype places = 0;
    for (const Finding &finding : findings)
        places += finding.corrections.size();
    return places;
}

} // namespace

ProofreadCommands::ProofreadCommands(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_panel(new FindingsPanel(&window))
    , m_dock(new QDockWidget(tr("校对"), &window))
{
    m_dock->setObjectName(QStringLiteral("findings")); // for saveState
    m_dock->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea | Qt::LeftDockWidgetArea);
    m_dock->setWidget(m_panel);
    m_dock->hide();
    window.addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    connect(m_panel, &FindingsPanel::placeAsked, this, &ProofreadCommands::goTo);
    connect(&window.files(), &FileCommands::ownWordsChanged, this, [this] {
        if (Proofreader *reader = proofreader())
            reader->reloadWordLists();
    });
}

void ProofreadCommands::begin()
{
    const Workspace *workspace = m_window.workspace();
    connect(proofreader(), &Proofreader::began, this, &ProofreadCommands::follow);
    connect(proofreader(), &Proofreader::done, this, &ProofreadCommands::showReading);
    connect(proofreader(), &Proofreader::overtaken, this, &ProofreadCommands::showReading);
    connect(workspace->pane(), &EditPane::findingMenuAsked, this,
        [this](int finding, QMenu *menu) { fillMenu(finding, *menu); });
    connect(workspace->pane(), &EditPane::findingReached, this, [this](int finding) {
        if (m_leading || !m_panel->lists(finding))
            return;
        m_panel->select(finding); // what the keys do is done to the word at the caret
        meetCaret();
    });
    follow();
}

void ProofreadCommands::end()
{
    m_told.reset();
    m_panel->clear();
    showCounts();
}

Proofreader *ProofreadCommands::proofreader() const
{
    return m_window.workspace() ? m_window.workspace()->proofreader() : nullptr;
}

void ProofreadCommands::showReading()
{
    m_panel->show(proofreader()->last());
    follow();
}

void ProofreadCommands::follow()
{
    const Proofreader &reader = *proofreader();
    const std::optional<Report> &shown = m_panel->reading().report;
    if (shown && (!reader.last().report || shown->id != reader.last().report->id)) // another one was chosen
        m_panel->show(reader.last());
    if (!reader.isCurrent())
        m_panel->showReading();
    showCounts();
    emit m_window.workspace()->stateChanged();
}

void ProofreadCommands::showCounts()
{
    const Proofreader *reader = proofreader();
    if (!reader || (reader->isCurrent() && !reader->last().report))
        m_window.status().hideFindings();
    else
        m_window.status().showFindings(reader->last().findings, reader->last().report.has_value(), reader->isCurrent());
}

void ProofreadCommands::togglePanel()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_dock->isVisible() && focus && m_panel->isAncestorOf(focus)) {
        m_dock->hide();
        m_window.workspace()->pane()->focusFirst();
        return;
    }
    m_dock->show();
    m_dock->raise();
    m_panel->focusList();
}

const Finding *ProofreadCommands::selected() const
{
    const std::optional<int> number = m_panel->selected();
    const QList<Finding> &findings = m_panel->reading().findings.findings;
    return number && *number < findings.size() ? &findings[*number] : nullptr;
}

bool ProofreadCommands::isEditable() const
{
    return m_window.workspace() && m_window.workspace()->isEditable();
}

// Who types in one entry must not change another that is not to be seen.
bool ProofreadCommands::leadsThere(const Finding &finding)
{
    const EditPane *pane = m_window.workspace()->pane();
    const QWidget *focus = QApplication::focusWidget();
    const std::optional<Report> &checked = m_panel->reading().report;
    if (!focus || !pane->isAncestorOf(focus) || !checked || nodeOf(*checked, finding.place) == pane->node())
        return false;
    const QString name = nameOf(finding);
    goTo(markedBy(finding), FindingsPanel::Going::Walk);
    m_window.workspace()->announce(tr("“%1”在这里。要改、要忽略，请再按一次。").arg(name), false);
    return true;
}

bool ProofreadCommands::canFix() const
{
    const Finding *finding = selected();
    return finding && !finding->corrections.isEmpty() && isEditable();
}

void ProofreadCommands::fix()
{
    if (!leadsThere(*selected()))
        fix(*selected());
}

void ProofreadCommands::fix(const Finding &finding)
{
    const QString label = tr("改正“%1”").arg(nameOf(finding));
    if (const std::optional<Corrected> result = putRight({finding}))
        (void)take(*result, label);
}

qsizetype ProofreadCommands::placesOf(const QString &rule) const
{
    return placesIn(correctable(m_panel->reading().findings.findings, rule));
}

bool ProofreadCommands::canFixAll() const
{
    return canFix() && placesOf(selected()->rule) > 1;
}

void ProofreadCommands::fixAll()
{
    fixAll(selected()->rule);
}

void ProofreadCommands::fixAll(const QString &rule)
{
    const std::optional<Corrected> result = putRight(correctable(m_panel->reading().findings.findings, rule));
    if (!result)
        return;
    const int places = int(result->made.size());
    if (take(*result, tr("改正“%1”%n处", nullptr, places).arg(titleOf(rule))))
        m_window.workspace()->announce(tr("已改正%n处：%1。", nullptr, places).arg(titleOf(rule)));
}

// What was read may have been edited since: only what still reads the same is put right.
std::optional<Corrected> ProofreadCommands::putRight(const QList<Finding> &findings)
{
    Workspace *workspace = m_window.workspace();
    const std::optional<Report> checked = m_panel->reading().report;
    if (!workspace->commit() || !checked || !workspace->document().report())
        return std::nullopt;
    const Report now = *workspace->document().report();
    Corrected result = corrected(now, fittingCorrections(*checked, now, findings));
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
    auto *box = new IgnoreBox(finding.message, m_reason, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::accepted, m_window.workspace(), [this, finding, box] { ignoreFor(finding, box->reason()); });
    box->open();
}

void ProofreadCommands::ignoreFor(const Finding &finding, const QString &reason)
{
    Workspace *workspace = m_window.workspace();
    m_reason = reason;
    const std::optional<Report> checked = m_panel->reading().report;
    const bool isStillFound = m_panel->reading().findings.findings.contains(finding);
    if (!workspace->commit() || !checked || !workspace->document().report())
        return;
    if (!isStillFound || !readsTheSame(*checked, *workspace->document().report(), finding.place)) {
        tellEdited();
        return;
    }
    const Signature signature = workspace->document().library().signature();
    const IgnoringReason why {reason, signature.author, signature.time};
    const Status status =
        workspace->document().edit({tr("忽略“%1”").arg(nameOf(finding)), {}, finding.place, finding.place},
            [&](Report &report) { ignoreFindings(report, {finding}, why); });
    if (status)
        workspace->announce(tr("已忽略，在校对结果的“已忽略”里可以看到，也可以恢复。"));
}

bool ProofreadCommands::canTakeBack() const
{
    return m_panel->selectedIgnored() && isEditable();
}

void ProofreadCommands::takeBack()
{
    const IgnoredHere ignored = m_panel->reading().ignored.value(*m_panel->selectedIgnored());
    m_window.workspace()->edit(tr("不再忽略“%1”").arg(nameOf(ignored.finding)),
        [&](Report &report) { takeBackIgnored(report, {ignored.why}); });
}

// At once where the report was read as it stands, else as soon as it was.
void ProofreadCommands::whenRead(const std::function<void()> &then)
{
    disconnect(m_waiting);
    Proofreader *reader = proofreader();
    const auto asked = m_window.workspace()->document().report();
    const auto goOn = [reader, then, id = asked ? asked->id : Id()] {
        const std::optional<Report> &read = reader->last().report;
        if (read && read->id == id) // it may have gone meanwhile, or another one was chosen
            then();
    };
    if (reader->isCurrent())
        return goOn();
    m_waiting = connect(reader, &Proofreader::done, this, goOn, Qt::SingleShotConnection);
    reader->refreshNow();
}

void ProofreadCommands::beforePublishing(const QString &title, const std::function<void()> &go)
{
    whenRead([this, title, go] {
        const Proofreading &reading = proofreader()->last();
        if (reading.findings.count(Severity::Error) == 0 || reading.report == m_told)
            return go();
        m_told = reading.report;
        askDespite(title, reading.findings, go);
    });
}

void ProofreadCommands::askDespite(const QString &title, const Findings &found, const std::function<void()> &go)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title,
        tr("这份报告里还有%n处差错。", nullptr, found.count(Severity::Error)), QMessageBox::Cancel, &m_window);
    const QString others =
        tr("另有疑问%1处、提示%2处。")
            .arg(QString::number(found.count(Severity::Warning)), QString::number(found.count(Severity::Hint)));
    box->setInformativeText(others + tr("可以先看看是什么，也可以照样继续；报告不再改动，就不再提醒。"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *look = box->addButton(tr("查看差错"), QMessageBox::ActionRole);
    QPushButton *anyway = box->addButton(tr("照样继续"), QMessageBox::AcceptRole);
    box->setDefaultButton(look);
    connect(look, &QPushButton::clicked, this, [this] {
        m_dock->show();
        m_panel->focusList();
        const QList<Finding> &findings = m_panel->reading().findings.findings;
        const auto first = std::find_if(findings.begin(), findings.end(),
            [](const Finding &finding) { return finding.severity == Severity::Error; });
        if (first != findings.end())
            m_panel->select(int(first - findings.begin()));
    });
    connect(anyway, &QPushButton::clicked, this, [go] { go(); });
    box->open();
}

} // namespace nianbao
