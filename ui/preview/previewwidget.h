// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pageview.h"
#include "ui/preview/typesetter.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QToolButton;

namespace nianbao {

class Banner;

/// The page as it will print, beside the editor. It asks for the report when it is about to be laid out, so that it
/// shows what stands in the editors then, saved or not.
class PreviewWidget : public QWidget {
    Q_OBJECT

public:
    using ReportSource = std::function<std::optional<Report>()>;

    PreviewWidget(const Fonts &fonts, ReportSource source, QWidget *parent = nullptr);

    /// Something changed: the pages follow within 100 ms and the time that laying out takes.
    void refreshSoon();
    [[nodiscard]] PageView *view() const { return m_view; }
    [[nodiscard]] const Layout &layout() const { return m_layout; }
    void select(const NodeRef &node);
    /// Scrolls to where the caret is on the page, as soon as what was typed there is laid out; not against the hand
    /// that is scrolling.
    void follow(const Place &caret);
    /// Another report: its first page, or that of what is selected of it, as soon as it is laid out.
    void begin();
    /// Marks words within the selected row until the text differs, and shows them.
    void markWords(const Place &place, int length);

signals:
    void placeClicked(const nianbao::Place &place);
    void laidOut();
    void viewChanged();

private:
    QWidget *makeBar();
    void layOutNow();
    void show(const Layout &layout);
    void updateBar();

    ReportSource m_source;
    Typesetter m_typesetter;
    QTimer m_delay;
    Layout m_layout;
    PageView *m_view;
    Banner *m_banner;
    QLabel *m_page = nullptr;
    QLabel *m_zoom = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    bool m_scrollToMark = false;
    bool m_begins = false; ///< what comes is another report
    bool m_layingOut = false; ///< what is shown is about to be replaced
    std::optional<Place> m_caret; ///< to be shown then
};

} // namespace nianbao
