// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/placecolumn.h"

#include "ui/models/findingsmodel.h"
#include "ui/support/theme.h"

namespace nianbao {

void PlaceColumn::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool hasSteps = option->text.contains(u'›');
    option->textElideMode = hasSteps ? Qt::ElideLeft : Qt::ElideRight;
    if (option->fontMetrics.horizontalAdvance(option->text) + kGap > option->rect.width())
        option->text = shortPlace(option->text);
}

} // namespace nianbao
