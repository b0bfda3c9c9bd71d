// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/binding.h"

class QCheckBox;
class QComboBox;
class QListWidget;

namespace nianbao {

/// One of several values.
class ChoiceBinding : public Binding {
    Q_OBJECT

public:
    ChoiceBinding(Document &document, ChoiceSpec spec, QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    void refresh(const Report &report) override;
    void setReadOnly(bool readOnly) override;

private:
    Document &m_document;
    ChoiceSpec m_spec;
    QComboBox *m_box;
};

/// Yes or no.
class CheckBinding : public Binding {
    Q_OBJECT

public:
    CheckBinding(Document &document, CheckSpec spec, QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    void refresh(const Report &report) override;
    void setReadOnly(bool readOnly) override;

private:
    Document &m_document;
    CheckSpec m_spec;
    QCheckBox *m_box;
};

/// Any number of things out of a list.
class LinksBinding : public Binding {
    Q_OBJECT

public:
    LinksBinding(Document &document, LinksSpec spec, QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    void refresh(const Report &report) override;
    void setReadOnly(bool readOnly) override;

private:
    void fill(const Report &report);

    Document &m_document;
    LinksSpec m_spec;
    QListWidget *m_list;
    bool m_filling = false;
    bool m_readOnly = false;
};

} // namespace nianbao
