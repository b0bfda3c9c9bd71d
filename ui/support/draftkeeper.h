// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QDialog;

namespace nianbao {

/// Keeps what is typed in a dialog until it is accepted or given up, so that it is not lost with the program: it is on
/// the disk within two seconds, and offered when the dialog is opened the next time.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    using Typed = std::function<QByteArray()>;
    /// What brings a draft back into the dialog; null where it holds nothing that is not there already.
    using Resume = std::function<std::function<void()>(const QByteArray &draft)>;

    /// `typed`: everything as it stands in the dialog, in a cell that is still open too. What it says when the keeping
    /// begins needs no draft.
    DraftKeeper(const DraftName &name, Typed typed, QDialog &dialog);

    /// Asks first what is to become of what was left the last time.
    void begin(const Resume &resume);
    /// Not in a second but at once: the program is about to end.
    void keepNow();
    /// It is decided, and nothing is left to offer.
    void settle();

private:
    void follow();

    DraftName m_name;
    Typed m_typed;
    QDialog &m_dialog;
    QTimer m_timer;
    QByteArray m_unchanged;
    QByteArray m_kept;
};

/// Every dialog below the window keeps what is typed in it at once.
void keepAllDrafts(const QObject &window);

} // namespace nianbao
