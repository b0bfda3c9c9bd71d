// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/binding.h"

#include <QElapsedTimer>
#include <QTimer>

namespace nianbao {

/// Saves a text field as it is typed, and cuts the typing into undo steps.
class TextBinding : public Binding {
    Q_OBJECT

public:
    TextBinding(Document &document, const Id &node, TextSpec spec, QWidget *parent);

    [[nodiscard]] QWidget *widget() const override { return m_field; }
    [[nodiscard]] TextField *field() const { return m_field; }
    [[nodiscard]] const TextSpec &spec() const { return m_spec; }
    void refresh(const Report &report) override;
    void setReadOnly(bool readOnly) override;
    bool commit() override;
    [[nodiscard]] bool isPending() const override { return m_pending; }
    void applyTo(Report &report) const override;
    [[nodiscard]] Place caret() const;

private:
    void onTyped();
    void endStep();
    void onLeft();
    [[nodiscard]] EditLabel label() const;
    [[nodiscard]] Paragraphs savedText() const;
    void setPending(bool pending);

    Document &m_document;
    Id m_node;
    TextSpec m_spec;
    TextField *m_field;
    QTimer m_idle;
    QTimer m_draft;
    QElapsedTimer m_sinceKey;
    Place m_caretBefore;
    Paragraphs m_figures; ///< of the text when last seen
    int m_length = 0; ///< of the text when last seen
    int m_stepLength = 0; ///< characters typed in this step
    bool m_pending = false;
    bool m_touched = false; ///< something was typed since the field was entered
    bool m_committing = false;
};

} // namespace nianbao
