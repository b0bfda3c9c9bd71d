// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/finding.h"

#include <QList>
#include <QToolButton>

#include <optional>

namespace nianbao {

/// A button whose text has several colours: 差错 1 · 疑问 2 · 提示 3.
class CountsButton : public QToolButton {
    Q_OBJECT

public:
    struct Piece {
        QString text;
        std::optional<Severity> severity {}; ///< gives the colour
    };

    using QToolButton::QToolButton;

    /// Its text() is all of them together.
    void setPieces(const QList<Piece> &pieces);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Piece> m_pieces;
};

} // namespace nianbao
