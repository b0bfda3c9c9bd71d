// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo in the window: what is left, what is shown, and what they do not take back.
#include "ui/editors/editpane.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QDockWidget>
#include <QPointer>
#include <QScopedValueRollback>

#include <utility>

namespace nianbao {

namespace {

bool isInDock(const QWidget *widget)
{
    while (widget && !qobject_cast<const QDockWidget *>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

void Workspace::restore(const Result<Place> &place)
{
    if (!place || place->node.isNull())
        return;
    QWidget *focus = QApplication::focusWidget();
    const QPointer<QWidget> list = isInDock(focus) ? focus : nullptr;
    {
        const QScopedValueRollback<bool> restoring(m_restoring, true);
        goTo(*place);
    }
    if (list)
        list->setFocus(); // who works there stays there
    emit restored(*place);
}

bool Workspace::canUndo() const
{
    return m_document->canUndo() || m_pane->isPending();
}

void Workspace::sayNotUndone(const QString &done, const QString &instead)
{
    if (!commit()) // so that what was typed before is not taken for what comes after
        return;
    announce(done + instead, false);
    m_notUndone = instead;
}

void Workspace::undo()
{
    if (const QString notUndone = std::exchange(m_notUndone, {}); !notUndone.isEmpty() && !m_pane->isPending()) {
        const QString next = m_document->undoText();
        announce(next.isEmpty() ? notUndone : notUndone + tr("再按一次，撤销的是以前的“%1”。").arg(next), false);
        return;
    }
    if (commit())
        restore(m_document->undo());
}

void Workspace::redo()
{
    if (commit())
        restore(m_document->redo());
}

} // namespace nianbao
