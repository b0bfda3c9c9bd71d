// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace nianbao {

/// As high as what it holds where there is room, and scrolls where there is less; never narrower than that.
class ShrinkingArea : public QScrollArea {
    Q_OBJECT

public:
    ShrinkingArea(QWidget *held, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
};

} // namespace nianbao
