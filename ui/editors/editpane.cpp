// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/editpane.h"

#include "ui/editors/fieldmarks.h"
#include "ui/editors/originbinding.h"
#include "ui/editors/textbinding.h"
#include "ui/support/banner.h"
#include "ui/support/theme.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

QLabel *mutedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString labelOf(const FieldSpec &spec)
{
    return std::visit([](const auto &kind) { return kind.label; }, spec.kind);
}

// The label above a field, at its right that it is not printed where that is so.
QWidget *caption(const FieldSpec &spec, QWidget *field, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(line);
    label->setTextFormat(Qt::PlainText);
    label->setText(labelOf(spec));
    label->setBuddy(field);
    layout->addWidget(label, 1);
    if (!spec.prints) {
        QLabel *mark = mutedLabel(line);
        mark->setText(spec.unprinted.isEmpty() ? EditPane::tr("不打印") : spec.unprinted);
        mark->setToolTip(EditPane::tr("只供办公使用，不会出现在打印的报告里"));
        layout->addWidget(mark);
    }
    return line;
}

} // namespace

EditPane::EditPane(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_heading(new QLabel(this))
    , m_path(mutedLabel(this))
    , m_banner(new Banner(this))
    , m_area(new QScrollArea(this))
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    m_heading->setFont(font);
    m_heading->setTextFormat(Qt::PlainText);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, kMargin, kMargin, kGap);
    head->setSpacing(kMargin);
    head->addWidget(m_heading, 0, Qt::AlignBaseline);
    head->addWidget(m_path, 1, Qt::AlignBaseline);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_area, 1);

    connect(&m_document, &Document::changed, this, [this](const Report &, const Report &after) { follow(after); });
    connect(m_banner, &Banner::pressed, this, &EditPane::reopenAsked);
}

bool EditPane::show(const NodeRef &node)
{
    if (node == m_node)
        return true;
    if (isComposing())
        QGuiApplication::inputMethod()->commit();
    if (!commit())
        return false;
    m_node = node;
    rebuild();
    return true;
}

void EditPane::rebuild()
{
    const std::optional<Place> caret = this->caret();
    m_bindings.clear();
    auto *page = new QWidget;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kMargin);
    grid->setVerticalSpacing(kGap / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kMargin, 0, kMargin, kMargin);
    layout->addLayout(grid);
    layout->addStretch(1);

    const FormSpec form = m_document.report() ? formOf(*m_document.report(), m_node) : FormSpec();
    m_heading->setText(form.heading);
    m_path->setText(form.path);
    m_path->setToolTip(form.path.toHtmlEscaped());
    int row = 0;
    bool right = false;
    for (const FieldSpec &spec : form.fields)
        addField(page, grid, spec, row, right);
    if (m_document.report())
        follow(*m_document.report());
    updateState();
    // Only now: a child that is made in a visible parent is hidden until the next turn of the event loop.
    m_area->setWidget(page);
    markFields();
    if (caret)
        showPlace(*caret);
}

void EditPane::addField(QWidget *page, QGridLayout *grid, const FieldSpec &spec, int &row, bool &right)
{
    Binding *binding = makeBinding(m_document, m_node.id, spec, page);
    m_bindings.append(binding);
    connect(binding, &Binding::typed, this, &EditPane::typed);
    connect(binding, &Binding::pendingChanged, this, &EditPane::pendingChanged);
    if (!spec.half && right) {
        row += 3;
        right = false;
    }
    const int column = spec.half && right ? 1 : 0;
    const int span = spec.half ? 1 : 2;
    if (!std::holds_alternative<CheckSpec>(spec.kind))
        grid->addWidget(caption(spec, binding->widget(), page), row, column, 1, span);
    grid->addWidget(binding->widget(), row + 1, column, 1, span, Qt::AlignTop);
    grid->setRowMinimumHeight(row + 2, kGap / 2);
    right = spec.half && !right;
    if (!right)
        row += 3;
    if (const auto *origin = qobject_cast<OriginBinding *>(binding))
        connect(origin, &OriginBinding::originalAsked, this, &EditPane::originalAsked);
    if (auto *text = qobject_cast<TextField *>(binding->widget())) {
        text->addActions(m_fieldActions);
        connect(text, &TextField::markReached, this, &EditPane::findingReached);
        connect(text, &TextField::markMenuAsked, this, &EditPane::findingMenuAsked);
        connect(text, &TextField::figureActivated, this, [this, text] { emit figureActivated(text); });
        connect(text, &QPlainTextEdit::cursorPositionChanged, this, [this, text] {
            if (!text->hasFocus())
                return;
            const QPoint caret = text->mapTo(m_area->widget(), text->cursorRect().center());
            m_area->ensureVisible(caret.x(), caret.y(), 0, 3 * text->fontMetrics().lineSpacing());
            emit caretMoved();
        });
    }
}

void EditPane::follow(const Report &report)
{
    const FormSpec form = formOf(report, m_node);
    m_path->setText(form.path);
    m_path->setToolTip(form.path.toHtmlEscaped());
    // A field appears or goes (下级条目, 结尾文字): the form is made anew, but not under the caret.
    const bool typing = isPending() || isComposing();
    if (form.fields.size() != m_bindings.size() && !typing && !form.fields.isEmpty() && !m_bindings.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { rebuild(); }, Qt::QueuedConnection);
        return;
    }
    if (form.fields.isEmpty())
        return;
    for (Binding *binding : std::as_const(m_bindings))
        binding->refresh(report);
    updateState();
}

void EditPane::updateState()
{
    const Report *report = m_document.report();
    const bool readOnlyFile = m_document.library().isReadOnly();
    const bool finished = report && report->state == ReportState::Final;
    for (Binding *binding : std::as_const(m_bindings))
        binding->setReadOnly(readOnlyFile || finished);
    if (readOnlyFile)
        m_banner->say(tr("年报库是只读的，只能查看和打印。"));
    else if (finished)
        m_banner->say(tr("本报告已定稿，不能修改。"), tr("重新打开修改"));
    else
        m_banner->clear();
}

bool EditPane::commit()
{
    return std::all_of(m_bindings.begin(), m_bindings.end(), [](Binding *binding) { return binding->commit(); });
}

bool EditPane::isPending() const
{
    return std::any_of(m_bindings.begin(), m_bindings.end(), [](Binding *binding) { return binding->isPending(); });
}

bool EditPane::isComposing() const
{
    return std::any_of(m_bindings.begin(), m_bindings.end(), [](Binding *binding) {
        const auto *field = qobject_cast<TextField *>(binding->widget());
        return field && field->isComposing();
    });
}

Report EditPane::pendingReport() const
{
    Report report = m_document.report() ? *m_document.report() : Report();
    for (const Binding *binding : m_bindings)
        binding->applyTo(report);
    return report;
}

TextBinding *EditPane::bindingOf(Field field) const
{
    for (Binding *binding : m_bindings) {
        auto *text = qobject_cast<TextBinding *>(binding);
        if (text && text->spec().field == field)
            return text;
    }
    return nullptr;
}

void EditPane::showPlace(const Place &place, int length, const std::optional<CellRange> &cell)
{
    TextBinding *binding = bindingOf(place.field);
    if (!binding || place.node != m_node.id)
        return;
    for (Binding *other : std::as_const(m_bindings)) {
        auto *field = qobject_cast<TextField *>(other->widget());
        if (field && field != binding->field() && field->textCursor().hasSelection())
            field->moveCursor(QTextCursor::Start);
    }
    TextField *field = binding->field();
    field->setFocus(Qt::OtherFocusReason);
    if (cell)
        field->selectCell(field->blockOf(place.paragraph), *cell);
    else
        field->select(field->blockOf(place.paragraph), std::max(0, place.offset), length);
    m_area->ensureWidgetVisible(field);
}

void EditPane::setReading(const Proofreading &reading)
{
    m_reading = reading;
    markFields();
}

void EditPane::markFields()
{
    for (Binding *binding : std::as_const(m_bindings)) {
        auto *text = qobject_cast<TextBinding *>(binding);
        if (!text)
            continue;
        const Paragraphs checked = m_reading.report ? text->spec().read(*m_reading.report) : Paragraphs();
        text->field()->setMarks(checked, marksIn(m_reading, m_node.id, text->spec().field, checked));
    }
}

TextField *EditPane::figureField() const
{
    for (Binding *binding : m_bindings) {
        auto *field = qobject_cast<TextField *>(binding->widget());
        if (field && field->takesFigures())
            return field;
    }
    return nullptr;
}

bool EditPane::takesFigures() const
{
    return figureField() != nullptr;
}

TextField *EditPane::toEndOfFigures()
{
    TextField *field = figureField();
    if (!field)
        return nullptr;
    field->setFocus(Qt::OtherFocusReason);
    field->moveCursor(QTextCursor::End);
    m_area->ensureWidgetVisible(field);
    return field;
}

Place EditPane::focusedPlace() const
{
    const std::optional<Place> place = caret();
    return place ? Place {place->node, place->field} : Place {m_node.id};
}

std::optional<Place> EditPane::caret() const
{
    for (const Binding *binding : m_bindings) {
        const auto *text = qobject_cast<const TextBinding *>(binding);
        if (text && text->field()->hasFocus())
            return text->caret();
    }
    return std::nullopt;
}

void EditPane::setFieldActions(const QList<QAction *> &actions)
{
    m_fieldActions = actions;
    for (const Binding *binding : std::as_const(m_bindings)) {
        if (auto *text = qobject_cast<TextField *>(binding->widget()))
            text->addActions(actions);
    }
}

void EditPane::focusFirst()
{
    if (!m_bindings.isEmpty())
        m_bindings.first()->widget()->setFocus(Qt::OtherFocusReason);
}

void EditPane::focusBack()
{
    QWidget *last = focusWidget(); // of its children, also while the keyboard is elsewhere
    if (last && isAncestorOf(last) && last->isVisible())
        last->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

} // namespace nianbao
