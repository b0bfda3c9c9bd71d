// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/models/noderef.h"
#include "ui/models/proofreader.h"

#include <QList>
#include <QMenu>
#include <QWidget>

#include <optional>

class QAction;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace nianbao {

class Banner;
class Binding;
class TextBinding;
class TextField;
struct FieldSpec;

/// The editor of what is selected.
class EditPane : public QWidget {
    Q_OBJECT

public:
    explicit EditPane(Document &document, QWidget *parent = nullptr);

    /// Commits what is open and shows another row. False, and all stays, when something typed could not be written.
    bool show(const NodeRef &node);
    [[nodiscard]] const NodeRef &node() const { return m_node; }

    /// False when something typed could not be written.
    bool commit();
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] bool isComposing() const;
    /// The report with everything that is typed but not yet saved; a default one without a report.
    [[nodiscard]] Report pendingReport() const;

    /// Puts the caret there and selects `length` characters, or the table of that cell; the row must be shown already.
    void showPlace(const Place &place, int length = 0, const std::optional<CellRange> &cell = {});
    /// Underlines in the fields what was found.
    void setReading(const Proofreading &reading);
    void focusFirst();
    /// Into the field in which the keyboard, or what was shown, was last; without one into the first.
    void focusBack();
    /// The field that has the keyboard, else the row that is shown.
    [[nodiscard]] Place focusedPlace() const;
    /// Where the keyboard types; empty: in no text.
    [[nodiscard]] std::optional<Place> caret() const;
    /// What the menus of the fields offer besides cutting and pasting.
    void setFieldActions(const QList<QAction *> &actions);
    /// Whether a field of the row takes tables and pictures now.
    [[nodiscard]] bool takesFigures() const;
    /// Puts the caret behind the text of that field, which is returned; null without one.
    TextField *toEndOfFigures();

signals:
    void typed();
    void pendingChanged();
    void reopenAsked();
    void originalAsked(const QString &sha256);
    void caretMoved(); ///< by keys, mouse or typing: caret() is another
    void findingReached(int finding); ///< the caret came to a marked word; a number in the reading that was set
    void findingMenuAsked(int finding, QMenu *menu); ///< of a marked word; a number in the reading that was set
    void figureActivated(nianbao::TextField *field); ///< the one at its caret

private:
    void rebuild();
    void addField(QWidget *page, QGridLayout *grid, const FieldSpec &spec, int &row, bool &right);
    void follow(const Report &report);
    void updateState();
    void markFields();
    [[nodiscard]] TextBinding *bindingOf(Field field) const;
    [[nodiscard]] TextField *figureField() const;

    Document &m_document;
    NodeRef m_node;
    QLabel *m_heading;
    QLabel *m_path;
    Banner *m_banner;
    QScrollArea *m_area;
    QList<Binding *> m_bindings;
    QList<QAction *> m_fieldActions;
    Proofreading m_reading;
};

} // namespace nianbao
