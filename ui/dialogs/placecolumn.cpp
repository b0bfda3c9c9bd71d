// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/placecolumn.h"

namespace nianbao {

void PlaceColumn::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString entry = option->text.section(u'›', -1).trimmed(); // its number is what finds it
    const bool isTitled = !option->text.contains(u'›') || entry.startsWith(u'（');
    option->textElideMode = isTitled ? Qt::ElideRight : Qt::ElideLeft;
}

} // namespace nianbao
