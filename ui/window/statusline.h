// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/proofread/finding.h"
#include "core/typeset/fonts.h"

#include <QStatusBar>

#include <optional>

class QLabel;
class QToolButton;

namespace nianbao {

class CountsButton;

/// Left: whether everything is saved. Right: page, length and fonts.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showIdle(const QString &text);
    void showPending();
    /// Nothing was left to save: what was said before showPending() is said again.
    void endPending();
    void showSaved();
    void showFailure(const Error &error);
    void showPages(int page, int pages, int characters);
    void showFonts(const Fonts &fonts, const QList<Note> &notes);
    /// `known`: some state of the report was proofread; `current`: it is the one that stands.
    void showFindings(const Findings &findings, bool known, bool current);
    void hideFindings();
    [[nodiscard]] QString findingsText() const;
    [[nodiscard]] QString savingText() const;
    /// Any width: what has no room is left out, the fonts first.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void detailsAsked(const nianbao::Error &error);
    void fontsAsked();
    void findingsAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void say(const QString &text, bool failure);

    QLabel *m_saving;
    QToolButton *m_details;
    CountsButton *m_findings;
    QLabel *m_pages;
    QToolButton *m_fonts;
    std::optional<Error> m_error;
    std::optional<QString> m_beforePending; ///< only while pending
};

} // namespace nianbao
