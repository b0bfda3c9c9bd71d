// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace nianbao {

/// The window speaks Chinese unless the setting ("zh", "en") or, without one, the locale says English; LANG=C is Chinese too.
QLocale windowLocale(const QString &setting, const QLocale &system);

/// Qt's own texts (dialogs, buttons, menus of fields) in the window's language, and QLocale's default with it.
void applyQtLanguage(QCoreApplication &application, const QLocale &locale);

}
