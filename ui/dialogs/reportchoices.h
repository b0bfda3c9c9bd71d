// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/columns.h"
#include "core/tasks/templates.h"

#include <QString>

class QComboBox;
class QFormLayout;
class QSpinBox;
class QWidget;

namespace nianbao {

/// Controls that several dialogs share, filled and named.
QComboBox *makeEditionBox(Edition edition, QWidget *parent);
QComboBox *makeStructureBox(const Templates &templates, const QString &key, QWidget *parent);
QComboBox *makeCategoriesBox(const Templates &templates, const QString &key, QWidget *parent);
QSpinBox *makeYearBox(int year, QWidget *parent);

/// 工作事项, 存在问题 …: in the user's language, other than on a sheet, which goes from office to office.
QString tableName(TableKind table);

Edition editionOf(const QComboBox &box);
void chooseKey(QComboBox &box, const QString &key);

/// A button's text without its mnemonic: what a screen reader says.
QString spokenName(const QString &text);

/// A form's row whose label is also the control's accessible name.
void addRow(QFormLayout &form, const QString &label, QWidget *control);

} // namespace nianbao
