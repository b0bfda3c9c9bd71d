// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/template.h"

#include <QList>

namespace nianbao {

/// The structures and categories that ship with the program (resources/templates) and the user's own (`templates` in
/// the settings folder), shipped ones first. A user's file that does not fit is a Note, never a silent gap.
struct Templates {
    QList<Structure> structures;
    QList<Categories> categories;
    QList<Note> notes;

    [[nodiscard]] const Structure *structure(QStringView key) const;
    [[nodiscard]] const Categories *category(QStringView key) const;
};

Templates loadTemplates();

/// A shipped template's name or source in the language of the program; a user's own as it is.
QString shown(const QString &text);

} // namespace nianbao
