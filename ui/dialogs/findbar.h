// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/find.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace nianbao {

/// 查找: a bar above the editor. Enter and F3 go on, Shift+Enter back, Esc closes.
class FindBar : public QWidget {
    Q_OBJECT

public:
    using ReportSource = std::function<std::optional<Report>()>;

    explicit FindBar(ReportSource source, QWidget *parent = nullptr);

    /// The search begins at the caret.
    void open(const QString &wanted, const Place &caret);
    void next();
    void previous();

signals:
    void found(const nianbao::Match &match);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int direction);
    void tellCount();
    [[nodiscard]] qsizetype firstFrom(const Report &report, const QList<Match> &matches, int direction) const;
    void close();

    ReportSource m_source;
    QLineEdit *m_text;
    QLabel *m_count;
    Match m_last; ///< length 0: none was gone to yet
    Place m_from; ///< where the search begins
};

} // namespace nianbao
