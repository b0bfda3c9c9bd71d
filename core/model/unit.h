// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/keys.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// A department or township that reports: a row of the library's register of units (单位名册).
struct Unit {
    Id id;
    QString code; ///< 单位代码, as the user counts them; may be empty
    QString name; ///< full name, e.g. 清丰县司法局
    QString shortName; ///< standard short name, e.g. 县司法局
    QStringList aliases; ///< other names that stand in files, e.g. 司法局
    UnitKind kind = UnitKind::Department;
    QString contact;
    QString note;

    bool operator==(const Unit &) const = default;
};
using UnitRegister = QList<Unit>; ///< in the order in which the user keeps it

/// A name by which units are compared: without white space.
QString bareUnitName(QString name);

/// The unit that is called so: by full name, short name or alias, white space aside; null when none or several are.
const Unit *unitNamed(const UnitRegister &units, const QString &name);

} // namespace nianbao
