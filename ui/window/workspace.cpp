// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "core/model/outline.h"
#include "core/model/secrecymark.h"
#include "ui/dialogs/figuredialogs.h"
#include "ui/dialogs/findbar.h"
#include "ui/editors/editpane.h"
#include "ui/editors/textfield.h"
#include "ui/models/proofreader.h"
#include "ui/preview/previewwidget.h"
#include "ui/support/banner.h"
#include "ui/support/theme.h"
#include "ui/window/navigator.h"

#include <QApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace nianbao {

namespace {

constexpr int kTreeWidth = 260;
constexpr int kMiddleWidth = 260; // with the tree and the page it fits on 1366 × 768 at 200 %

constexpr std::chrono::seconds kAnnounced {30}; // long enough to read a sentence and to think better of it

} // namespace

Workspace::Workspace(std::unique_ptr<Library> library, const Fonts &fonts, QWidget *parent)
    : QWidget(parent)
    , m_document(std::make_unique<Document>(std::move(library)))
    , m_viewing(new Banner(this))
    , m_opening(new Banner(this))
    , m_secrecy(new Banner(this))
    , m_done(new Banner(this))
    , m_doneTime(new QTimer(this))
    , m_navigator(new Navigator(this))
    , m_pane(new EditPane(*m_document, this))
    , m_splitter(new QSplitter(this))
{
    const auto current = [this]() -> std::optional<Report> {
        return m_document->report() ? std::optional(m_pane->pendingReport()) : std::nullopt;
    };
    m_findBar = new FindBar(current, this);
    m_preview = new PreviewWidget(fonts, current, this);
    m_proofreader = new Proofreader(
        current, [this] { return m_selection.id; }, this);
    m_navigator->setMinimumWidth(180);
    m_splitter->addWidget(m_navigator);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 55);
    m_splitter->setStretchFactor(2, 45);
    const int preview = (parent ? parent->width() : 1280) * 45 / 100;
    m_splitter->setSizes({kTreeWidth, std::max(kMiddleWidth, preview * 100 / 45 - kTreeWidth - preview), preview});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_viewing);
    layout->addWidget(m_secrecy);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_opening); // below: when they come and go, nothing moves away under the mouse
    layout->addWidget(m_done);
    m_doneTime->setSingleShot(true);
    m_doneTime->setInterval(kAnnounced);
    connectDocument();
    connectViews();
    showReport();
    for (const Note &note : m_document->library().openingNotes())
        sayOpening(note.message);
}

// The views refer to the document, which must outlive them.
Workspace::~Workspace()
{
    m_document->disconnect(this);
    delete m_splitter;
}

QWidget *Workspace::makeMiddle()
{
    auto *editor = new QWidget(this);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_pane, 1);
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(editor);
    m_middle->addWidget(makeEmptyPage());
    m_middle->setMinimumWidth(kMiddleWidth);
    return m_middle;
}

QWidget *Workspace::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(kMargin);
    column->addStretch(2);
    auto *text = new QLabel(tr("年报库里还没有报告。"), page);
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(text);
    auto *create = new QPushButton(tr("新建年度报告…"), page);
    auto *import = new QPushButton(tr("导入报告…"), page);
    for (QPushButton *button : {create, import}) {
        button->setAccessibleName(button->text());
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    connect(create, &QPushButton::clicked, this, &Workspace::newReportAsked);
    connect(import, &QPushButton::clicked, this, &Workspace::importAsked);
    return page;
}

void Workspace::connectDocument()
{
    Document *document = m_document.get();
    connect(document, &Document::changed, this, &Workspace::follow);
    connect(document, &Document::chosen, this, &Workspace::showReport);
    connect(document, &Document::undoChanged, this, &Workspace::stateChanged);
    connect(document, &Document::undoChanged, m_done, &Banner::clear);
    connect(m_doneTime, &QTimer::timeout, m_done, &Banner::clear);
    connect(document, &Document::undoChanged, this, [this] { m_notUndone.clear(); });
    connect(m_done, &Banner::pressed, this, [this] {
        m_notUndone.clear(); // the button says what it takes back
        undo();
    });
    connect(m_opening, &Banner::pressed, m_opening, &Banner::clear);
    connect(m_secrecy, &Banner::pressed, m_secrecy, &Banner::clear);
    connect(m_viewing, &Banner::pressed, this, &Workspace::backAsked);
    connect(document, &Document::reportsChanged, this, [this] {
        m_navigator->setReports(m_document->reports(), m_document->report() ? m_document->report()->id : Id());
        emit stateChanged();
    });
}

void Workspace::connectViews()
{
    connect(m_navigator, &Navigator::nodeSelected, this, &Workspace::select);
    connect(m_navigator, &Navigator::reportChosen, this, [this](const Id &report) {
        if (commit())
            (void)m_document->choose(report);
        m_navigator->setReports(m_document->reports(), m_document->report() ? m_document->report()->id : Id());
    });
    connect(m_navigator, &Navigator::moveAsked, this, [this](const Id &node, const Id &parent, int index) {
        edit(tr("移动"), [&](Report &report) { moveNode(report, node, parent, index); });
    });
    connect(m_pane, &EditPane::typed, m_preview, &PreviewWidget::refreshSoon);
    connect(m_pane, &EditPane::caretMoved, this, [this] {
        if (const std::optional<Place> caret = m_pane->caret())
            m_preview->follow(*caret);
    });
    connect(m_pane, &EditPane::typed, m_proofreader, &Proofreader::refreshSoon);
    for (const auto read : {&Proofreader::done, &Proofreader::overtaken})
        connect(m_proofreader, read, this, [this] { m_pane->setReading(m_proofreader->last()); });
    connect(m_pane, &EditPane::figureActivated, this, [](TextField *field) { editFigure(*field); });
    connect(m_pane, &EditPane::pendingChanged, this, &Workspace::stateChanged);
    connect(m_pane, &EditPane::pendingChanged, this, [this] {
        if (m_pane->isPending()) // what was typed since would be undone first
            m_done->clear();
    });
    connect(m_pane, &EditPane::reopenAsked, this, [this] { (void)m_document->reopen(); });
    connect(m_preview, &PreviewWidget::placeClicked, this, [this](const Place &place) { goTo(place); });
    connect(m_findBar, &FindBar::found, this, [this](const Match &match) {
        QWidget *focus = QWidget::focusWidget();
        goTo(match.place, match.length);
        // The search goes on with Enter; the words stay selected in the editor.
        if (focus && m_findBar->isAncestorOf(focus))
            focus->setFocus();
    });
    connect(m_findBar, &FindBar::closed, m_pane, &EditPane::focusBack);
}

bool Workspace::isEditable() const
{
    return m_document->report() && m_document->report()->state == ReportState::Draft
        && !m_document->library().isReadOnly();
}

void Workspace::showReport()
{
    const Report *report = m_document->report();
    m_navigator->setReports(m_document->reports(), report ? report->id : Id());
    m_navigator->show(report, isEditable());
    m_middle->setCurrentIndex(report ? 0 : 1);
    m_selection = {};
    m_preview->begin();
    if (report)
        select({NodeRef::Kind::Info, report->id});
    m_proofreader->restart();
    m_secrecy->clear();
    warnOfSecrecy();
    emit stateChanged();
}

// Once for each report: whoever has read it goes on working.
void Workspace::warnOfSecrecy()
{
    const Report *report = m_document->report();
    if (!report || m_warned.contains(report->id))
        return;
    const QString mark = secrecyMarkIn(*report);
    if (mark.isEmpty())
        return;
    m_warned.insert(report->id);
    m_secrecy->say(secrecyWarning(mark), tr("知道了"));
}

void Workspace::select(const NodeRef &node)
{
    if (!m_pane->show(node)) {
        // Afterwards, since the tree is about to show what was clicked.
        QMetaObject::invokeMethod(
            this, [this] { m_navigator->setSelected(m_selection); }, Qt::QueuedConnection);
        return;
    }
    m_selection = node;
    m_navigator->setSelected(node);
    m_preview->select(node);
    m_proofreader->refreshIfEntered();
    emit stateChanged();
}

void Workspace::goTo(const Place &place, int length)
{
    goTo(MarkedWords {place, length});
}

void Workspace::goTo(const MarkedWords &words)
{
    if (!m_document->report())
        return;
    const NodeRef node = nodeOf(*m_document->report(), words.place);
    if (node.kind == NodeRef::Kind::None)
        return;
    select(node);
    if (m_selection != node) // what was typed could not be saved
        return;
    m_pane->showPlace(words.place, words.length, words.cell);
    markOnPage(words);
}

void Workspace::find(const QString &wanted)
{
    m_findBar->open(wanted, m_pane->caret().value_or(Place {m_selection.id}));
}

void Workspace::markOnPage(const MarkedWords &words)
{
    const MarkedWords printed = inPlainText(m_pane->pendingReport(), words);
    m_preview->markWords(printed.place, printed.length);
}

void Workspace::keepOnPage(const std::optional<MarkedWords> &words)
{
    const MarkedWords printed = words ? inPlainText(m_pane->pendingReport(), *words) : MarkedWords {};
    m_preview->view()->setMarkedWords(printed.place, printed.length);
}

bool Workspace::marksOnPage(const MarkedWords &words) const
{
    const MarkedWords printed = inPlainText(m_pane->pendingReport(), words);
    return m_preview->view()->marksWords(printed.place, printed.length);
}

void Workspace::follow(const Report &before, const Report &after)
{
    m_navigator->follow(after, isEditable());
    const bool isThere = m_selection.kind == NodeRef::Kind::Info || m_selection.kind == NodeRef::Kind::Closing
        || spotOf(after, m_selection.id);
    if (!isThere)
        leaveRemoved(before, after);
    warnOfSecrecy();
    m_preview->refreshSoon();
    m_proofreader->refreshNow();
    // The page goes along with the row that was moved.
    if (isThere && spotOf(before, m_selection.id) != spotOf(after, m_selection.id))
        m_preview->select(m_selection);
    emit stateChanged();
}

// What stands where the removed row stood, else the row above it.
void Workspace::leaveRemoved(const Report &before, const Report &after)
{
    const auto spot = spotOf(before, m_selection.id);
    NodeRef next {NodeRef::Kind::Info, after.id};
    if (spot) {
        next = nodeOf(after, spot->parent);
        for (const int index : {spot->index + 1, spot->index - 1}) {
            const auto neighbour = siblingAt(before, *spot, index);
            if (!neighbour.isNull() && spotOf(after, neighbour)) {
                next = nodeOf(after, neighbour);
                break;
            }
        }
    }
    if (next.kind == NodeRef::Kind::None)
        next = {NodeRef::Kind::Info, after.id};
    select(next);
}

bool Workspace::commit()
{
    if (m_pane->isComposing())
        QGuiApplication::inputMethod()->commit();
    return m_pane->commit();
}

bool Workspace::edit(const QString &label, const std::function<void(Report &)> &change)
{
    if (!commit() || !m_document->report())
        return false;
    const Place before {m_selection.id};
    return m_document->edit({label, {}, before, before}, change).has_value();
}

void Workspace::sayViewing(const QString &name, const QString &sentence, const QString &back)
{
    m_viewed = name;
    m_viewing->say(sentence, back);
    emit stateChanged();
}

void Workspace::sayOpening(const QString &sentence)
{
    const QString told = m_opening->text();
    m_opening->say(told.isEmpty() ? sentence : told + u'\n' + sentence, tr("知道了"));
}

QString Workspace::name() const
{
    return m_viewed.isEmpty() ? QFileInfo(m_document->library().path()).completeBaseName() : m_viewed;
}

Place Workspace::place() const
{
    return m_pane->caret().value_or(Place {m_selection.id});
}

void Workspace::announce(const QString &sentence, bool undoable)
{
    m_done->say(sentence, undoable ? tr("撤销") : QString());
    m_doneTime->start();
}

} // namespace nianbao
