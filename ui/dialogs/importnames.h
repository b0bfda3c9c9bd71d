// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By what the records of a file are known when it is read again.
#pragma once

#include "core/tasks/importtask.h"

#include <QList>
#include <QString>

namespace nianbao {

/// Of the reports and of the register of units.
QList<const MergeEntry *> entriesOf(const ImportPlan &plan);

/// By what a record is known that gets a new id with every reading: the sender's number, else its place and its text;
/// empty: by its id alone.
QString nameInFile(const MergeEntry &entry);

/// Each text of the report itself is an entry of its own.
QString idOf(const MergeEntry &entry);

} // namespace nianbao
