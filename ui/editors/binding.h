// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/editors/fieldspec.h"

#include <QObject>

class QWidget;

namespace nianbao {

/// One widget of a form and the field of the report that it shows and changes.
class Binding : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QWidget *widget() const = 0;
    /// Shows the report's value, but never over text that is being typed.
    virtual void refresh(const Report &report) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Hands what was typed to the document. False: it could not be written, or the input method still composes.
    virtual bool commit() { return true; }
    [[nodiscard]] virtual bool isPending() const { return false; }
    /// What the report will be once this is committed.
    virtual void applyTo(Report &) const { }

signals:
    void typed();
    void pendingChanged();
};

/// The binding for a spec, with its widget; `node` is the row that the form shows.
Binding *makeBinding(Document &document, const Id &node, const FieldSpec &spec, QWidget *parent);

} // namespace nianbao
