// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/textbinding.h"

#include "core/tasks/editlabels.h"
#include "ui/editors/paragraphs.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace nianbao {

namespace {

constexpr int kIdleMs = 1000; // committed this long after the last key
constexpr int kDraftMs = 2000; // and at the latest this long after the first key that is not yet saved
constexpr int kRetryMs = 5000; // after the disk refused
constexpr int kStepPauseMs = 2000; // a new undo step after such a pause
constexpr int kStepLength = 100; // or after so many characters

int lengthOf(const Paragraphs &blocks)
{
    return int(textsOf(blocks).join(u'\n').size() + blocks.size());
}

Paragraphs figuresOf(const Paragraphs &blocks)
{
    Paragraphs figures;
    std::copy_if(blocks.cbegin(), blocks.cend(), std::back_inserter(figures), isFigure);
    return figures;
}

} // namespace

TextBinding::TextBinding(Document &document, const Id &node, TextSpec spec, QWidget *parent)
    : Binding(parent)
    , m_document(document)
    , m_node(node)
    , m_spec(std::move(spec))
    , m_field(new TextField(m_spec.lines, m_spec.rows, parent))
{
    m_field->setPlaceholderText(m_spec.hint);
    m_field->setAccessibleName(m_spec.label);
    m_field->setTakesFigures(m_spec.takesFigures);
    m_idle.setSingleShot(true);
    m_draft.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &TextBinding::commit);
    connect(&m_draft, &QTimer::timeout, this, &TextBinding::commit);
    connect(m_field, &TextField::typed, this, &TextBinding::onTyped);
    connect(m_field, &TextField::aboutToPaste, this, &TextBinding::endStep);
    connect(m_field, &TextField::pasted, this, &TextBinding::endStep);
    connect(m_field, &TextField::caretJumped, this, &TextBinding::endStep);
    connect(m_field, &TextField::actChanges, this, [this] {
        endStep();
        m_document.breakMerging();
    });
    connect(m_field, &TextField::left, this, &TextBinding::onLeft);
    connect(m_field, &TextField::composed, this, [this] {
        if (m_pending && !m_draft.isActive())
            commit();
    });
}

Place TextBinding::caret() const
{
    return {m_node, m_spec.field, m_field->caretParagraph(), m_field->caretOffset()};
}

void TextBinding::refresh(const Report &report)
{
    if (m_committing || m_pending || m_field->isComposing())
        return;
    // What the field would write is compared, not what it shows: blanks that the report does not keep are no
    // difference.
    Report probe = report;
    m_spec.write(probe, m_field->blocks());
    const Paragraphs wanted = m_spec.read(report);
    if (m_spec.read(probe) != wanted || (!m_field->hasFocus() && m_field->blocks() != wanted))
        m_field->setBlocks(wanted);
    m_figures = figuresOf(m_field->blocks());
    m_length = lengthOf(m_field->blocks());
    m_caretBefore = caret();
}

void TextBinding::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
}

void TextBinding::applyTo(Report &report) const
{
    if (m_pending)
        m_spec.write(report, m_field->blocks());
}

Paragraphs TextBinding::savedText() const
{
    return m_document.report() ? m_spec.read(*m_document.report()) : Paragraphs();
}

EditLabel TextBinding::label() const
{
    QString text = m_field->act();
    if (text.isEmpty() && m_document.report()) {
        Report after = *m_document.report();
        m_spec.write(after, m_field->blocks());
        text = textEditLabel(m_spec.label, savedText(), m_spec.read(after));
    }
    return {
        text, QStringLiteral("%1/%2").arg(m_node.value, QString::number(int(m_spec.field))), m_caretBefore, caret()};
}

void TextBinding::setPending(bool pending)
{
    if (m_pending == pending)
        return;
    m_pending = pending;
    emit pendingChanged();
}

// What the input method still composes is no text yet, and the field stays untouched by the saving of what is.
bool TextBinding::commit()
{
    if (!m_pending)
        return true;
    m_idle.stop();
    m_draft.stop();
    m_committing = true;
    const Paragraphs before = savedText();
    const Status status = m_document.edit(label(), [this](Report &report) { m_spec.write(report, m_field->blocks()); });
    m_committing = false;
    if (!status) {
        m_idle.start(kRetryMs);
        return false;
    }
    if (!m_field->act().isEmpty() && savedText() != before)
        m_field->goOnWithAct(tableGoesOnLabel());
    m_caretBefore = caret();
    setPending(false);
    return true;
}

void TextBinding::onTyped()
{
    const Paragraphs blocks = m_field->blocks();
    const int length = lengthOf(blocks);
    if (m_sinceKey.isValid() && m_sinceKey.elapsed() > kStepPauseMs && !m_pending)
        endStep();
    m_sinceKey.start();
    m_stepLength += std::max(1, std::abs(length - m_length));
    m_length = length;
    m_touched = true;
    setPending(true);
    m_idle.start(kIdleMs);
    if (!m_draft.isActive())
        m_draft.start(kDraftMs);
    const QString before = blocks.value(m_field->caretBlock()).text.left(m_field->caretOffset());
    const Paragraphs figures = figuresOf(blocks);
    const bool isOfFigure = std::exchange(m_figures, figures) != figures; // an edit of its own
    if (before.endsWith(u'。') || m_stepLength >= kStepLength || isOfFigure)
        endStep();
    emit typed();
}

void TextBinding::endStep()
{
    if (commit() && m_field->act().isEmpty())
        m_document.breakMerging();
    m_stepLength = 0;
    m_caretBefore = caret();
}

void TextBinding::onLeft()
{
    const bool written = commit();
    if (written && m_touched && m_document.report()) {
        (void)m_document.edit(label(), [this](Report &report) { closeRunInTitle(report, m_node); });
        refresh(*m_document.report());
    }
    m_touched = m_touched && !written;
    m_stepLength = 0;
    m_document.breakMerging();
}

} // namespace nianbao
