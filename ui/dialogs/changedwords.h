// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace nianbao {

/// Paints one line of a list that has a text before and after a change in two columns: what goes is struck, what comes
/// is underlined, both on a ground of their own.
class ChangedWords : public QStyledItemDelegate {
public:
    enum class Side { Before, After };

    /// `other`: the column of the other text.
    ChangedWords(int other, Side side, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_other;
    Side m_side;
};

} // namespace nianbao
