// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/finding.h"
#include "core/proofread/ignoring.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;

namespace nianbao {

/// What is said of one finding: the sentence, the reason with its arithmetic, what that rests on, what can be done;
/// behind it the whole place and what the rule wants.
class FindingDetail : public QWidget {
    Q_OBJECT

public:
    explicit FindingDetail(QWidget *parent = nullptr);

    /// `before`: what was ignored here until its text changed.
    void show(const Finding &finding, const QString &place, const std::optional<IgnoredFinding> &before = std::nullopt);
    void show(const Proof &proof, const QString &place);
    void show(const IgnoredHere &ignored, const QString &place);
    void clear();
    /// `walking`: from finding to finding; `fix`: offered only where a correction is certain.
    void setActions(const QList<QAction *> &walking, const QList<QAction *> &deeds, QAction *fix);
    /// Whether there is no room for the buttons that lead on: the list's keys do the same.
    void setNarrow(bool narrow);
    /// All that is said, on lines.
    [[nodiscard]] QString text() const;

signals:
    void pressed(); ///< one of the actions' buttons, by mouse or key; before it acts

private:
    struct Texts {
        QString body {};
        QString basis {};
        QString more {};
    };
    [[nodiscard]] QStringList bodyOf(const Finding &finding) const;
    [[nodiscard]] QString moreOf(const Finding &finding, const QString &place) const;
    void addButton(QAction *action);
    void showButtons();
    void say(const QString &title, const QColor &color, const Texts &texts);

    QLabel *m_title;
    QLabel *m_body;
    QLabel *m_basis;
    QLabel *m_more;
    QHBoxLayout *m_buttons;
    QList<QAction *> m_walking;
    QAction *m_fix = nullptr;
    bool m_isNarrow = false;
    bool m_hasFix = false; ///< what is shown
};

} // namespace nianbao
