// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/proofreadcommands.h"

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
#include <QPointer>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr int kMostOfWindow = 60; // per cent of its height

/// A height that was chosen in a larger window leaves no room here, one of a smaller window shows next to nothing.
void fitHeight(MainWindow &window, QDockWidget &dock, const FindingsPanel &panel)
{
    if (dock.isFloating() || window.dockWidgetArea(&dock) != Qt::BottomDockWidgetArea)
        return;
    const int room = window.isMaximized() ? window.screen()->availableSize().height() : window.height();
    const int least = dock.height() - panel.height() + panel.leastUsefulHeight();
    const int height = std::clamp(dock.height(), least, std::max(least, room * kMostOfWindow / 100));
    if (height != dock.height())
        window.resizeDocks({&dock}, {height}, Qt::Vertical);
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
    // The first time that it shows, as soon as everything has its place.
    connect(
        m_dock, &QDockWidget::visibilityChanged, this,
        [this, isFitted = false](bool visible) mutable {
            if (visible && !std::exchange(isFitted, true))
                fitHeight(m_window, *m_dock, *m_panel);
        },
        Qt::QueuedConnection);
    connect(m_panel, &FindingsPanel::placeAsked, this, &ProofreadCommands::goTo);
    connect(m_panel, &FindingsPanel::menuAsked, this, [this](QMenu *menu) { fillListMenu(*menu); });
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
    connect(workspace, &Workspace::restored, this, &ProofreadCommands::followUndo);
    connect(workspace->pane(), &EditPane::findingReached, this, [this](int finding) {
        if (m_leading || m_window.workspace()->isRestoring() || !m_panel->lists(finding))
            return;
        m_panel->select(finding); // what the keys do is done to the word at the caret
        meetCaret();
        m_marked = m_panel->currentWords();
        m_window.workspace()->keepOnPage(m_marked);
    });
    if (std::exchange(m_comesBack, false))
        m_dock->show();
    follow();
}

/// Under the start page an empty panel would only be in the way.
void ProofreadCommands::end()
{
    m_told.reset();
    m_next = {};
    m_marked.reset();
    m_panel->clear();
    showCounts();
    m_comesBack = m_comesBack || !m_dock->isHidden();
    m_dock->hide();
}

Proofreader *ProofreadCommands::proofreader() const
{
    return m_window.workspace() ? m_window.workspace()->proofreader() : nullptr;
}

void ProofreadCommands::showReading()
{
    m_panel->show(proofreader()->last());
    follow();
    if (!proofreader()->isCurrent())
        return;
    leadOn(std::exchange(m_next, {}));
    settleMarks();
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
        m_window.workspace()->pane()->focusBack();
        return;
    }
    const std::optional<Place> caret = m_window.workspace() ? m_window.workspace()->pane()->caret() : std::nullopt;
    const std::optional<int> nearest = caret && caret != m_met ? findingFrom(*caret, 1) : std::nullopt;
    m_dock->show();
    m_dock->raise();
    if (nearest) // the list opens where somebody is
        m_panel->select(*nearest);
    m_panel->focusList();
    m_panel->lookAtCurrent();
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

void ProofreadCommands::beforePublishing(
    const QString &kind, const QString &title, const std::function<void()> &go, QDialog *over)
{
    whenRead([this, kind, title, go, over = QPointer(over)] {
        const Proofreading &reading = proofreader()->last();
        if (reading.report != m_told)
            m_toldFor.clear();
        if (reading.findings.count(Severity::Error) == 0 || m_toldFor.contains(kind))
            return go();
        m_told = reading.report;
        m_toldFor.insert(kind);
        askDespite(title, reading.findings, go, over);
    });
}

void ProofreadCommands::askDespite(
    const QString &title, const Findings &found, const std::function<void()> &go, QDialog *over)
{
    QWidget *parent = over ? static_cast<QWidget *>(over) : &m_window;
    auto *box = new QMessageBox(QMessageBox::Warning, title,
        tr("这份报告里还有%n处差错。", nullptr, found.count(Severity::Error)), QMessageBox::Cancel, parent);
    const QString others =
        tr("另有疑问%1处、提示%2处。")
            .arg(QString::number(found.count(Severity::Warning)), QString::number(found.count(Severity::Hint)));
    box->setInformativeText(others + tr("可以先看看是什么，也可以照样继续；报告不再改动，再这样输出就不再提醒。"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *look = box->addButton(tr("查看差错"), QMessageBox::ActionRole);
    QPushButton *anyway = box->addButton(tr("照样继续"), QMessageBox::AcceptRole);
    box->setDefaultButton(look);
    connect(look, &QPushButton::clicked, this, [this, over] {
        if (over)
            over->reject(); // it lies over what is to be looked at, and the box goes with it
        m_dock->show();
        const QList<Finding> &findings = m_panel->reading().findings.findings;
        const auto first = std::find_if(findings.begin(), findings.end(),
            [](const Finding &finding) { return finding.severity == Severity::Error; });
        if (first != findings.end())
            m_panel->select(int(first - findings.begin()));
        m_panel->focusList();
        m_panel->lookAtCurrent();
    });
    connect(anyway, &QPushButton::clicked, this, [go] { go(); });
    box->open();
}

} // namespace nianbao
