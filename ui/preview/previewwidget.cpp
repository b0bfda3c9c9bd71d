// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewwidget.h"

#include "core/base/wordlist.h"
#include "ui/support/banner.h"
#include "ui/support/barbutton.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr int kDelayMs = 100;

/// A bar that does without some of its widgets where it is narrow; there another stands for them.
class YieldingBar : public QWidget {
public:
    using QWidget::QWidget;

    void setYielding(const QList<QWidget *> &widgets, QWidget *standIn)
    {
        m_yielding = widgets;
        m_standIn = standIn;
        m_standIn->hide();
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widthOf(false), QWidget::minimumSizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const bool roomy = width() >= widthOf(true);
        for (QWidget *widget : m_yielding)
            widget->setVisible(roomy);
        m_standIn->setVisible(!roomy);
    }

private:
    [[nodiscard]] int widthOf(bool whole) const
    {
        const QMargins margins = layout()->contentsMargins();
        int width = margins.left() + margins.right();
        for (QWidget *widget : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (whole ? widget != m_standIn : !m_yielding.contains(widget))
                width += std::max(widget->minimumWidth(), widget->sizeHint().width()) + layout()->spacing();
        }
        return width;
    }

    QList<QWidget *> m_yielding;
    QWidget *m_standIn = nullptr;
};

} // namespace

PreviewWidget::PreviewWidget(const Fonts &fonts, ReportSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_typesetter(fonts)
    , m_view(new PageView(this))
    , m_banner(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &PreviewWidget::layOutNow);
    connect(&m_typesetter, &Typesetter::done, this, [this](const Layout &result) { show(result); });
    connect(m_view, &PageView::placeClicked, this, &PreviewWidget::placeClicked);
    connect(m_view, &PageView::viewChanged, this, [this] {
        updateBar();
        emit viewChanged();
    });
}

QWidget *PreviewWidget::makeBar()
{
    m_view->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *bar = new YieldingBar(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(kMargin, kGap, kMargin, kGap);
    row->setSpacing(2);
    m_previous = addBarButton(bar, QStringLiteral("‹"), tr("上一页"));
    m_page = new QLabel(bar);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setMinimumWidth(m_page->fontMetrics().horizontalAdvance(QStringLiteral("000 / 000")));
    row->addWidget(m_page);
    m_next = addBarButton(bar, QStringLiteral("›"), tr("下一页"));
    row->addStretch(1);
    QToolButton *smaller = addBarButton(bar, QStringLiteral("−"), tr("缩小"));
    m_zoom = new QLabel(bar);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("0000%")));
    row->addWidget(m_zoom);
    QToolButton *larger = addBarButton(bar, QStringLiteral("＋"), tr("放大"));
    row->addSpacing(kGap);
    QToolButton *whole = addBarButton(bar, tr("整页"), tr("整页"));
    QToolButton *width = addBarButton(bar, tr("适合页宽"), tr("适合页宽"));
    QToolButton *more = addBarButton(bar, QStringLiteral("▾"), tr("整页、适合页宽"));
    auto *choices = new QMenu(more);
    connect(more, &QToolButton::clicked, choices, // without the arrow of a button's own menu: here room is short
        [more, choices] { choices->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    for (QToolButton *button : {whole, width})
        choices->addAction(button->text(), button, &QToolButton::click);
    bar->setYielding({m_zoom, whole, width}, more);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(smaller, &QToolButton::clicked, this, [this] { m_view->zoomBy(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { m_view->zoomBy(1); });
    connect(whole, &QToolButton::clicked, this, [this] { m_view->setZoom(PageView::kWholePage); });
    connect(width, &QToolButton::clicked, this, [this] { m_view->setZoom(PageView::kFitWidth); });
    return bar;
}

// A running delay is not begun anew: with steady typing the page would never follow.
void PreviewWidget::refreshSoon()
{
    m_view->setMarkedWords({}, 0);
    if (!m_delay.isActive())
        m_delay.start(kDelayMs);
}

void PreviewWidget::layOutNow()
{
    if (const auto report = m_source()) {
        m_layingOut = true;
        m_typesetter.request(*report);
    } else {
        show(Layout {});
    }
}

void PreviewWidget::begin()
{
    m_begins = true;
    refreshSoon();
}

// What grew or went before the selected row takes it away on the pages: they go along with it.
void PreviewWidget::show(const Layout &result)
{
    const bool wasInSight = m_view->isMarkInSight();
    m_layout = result;
    m_layingOut = false;
    if (result.error)
        m_banner->say(inOneLine(*result.error));
    else
        m_banner->clear();
    m_view->setPages(result.pages);
    if (!m_delay.isActive() && std::exchange(m_begins, false)) {
        m_view->goToPage(1);
        m_scrollToMark = true;
    } else if (wasInSight && !m_view->isMarkInSight()) {
        m_scrollToMark = true;
    }
    if (!m_delay.isActive() && std::exchange(m_scrollToMark, false))
        m_view->showMarked();
    if (m_caret && !m_delay.isActive())
        m_view->follow(*std::exchange(m_caret, std::nullopt));
    updateBar();
    emit laidOut();
}

void PreviewWidget::select(const NodeRef &node)
{
    m_view->setMarked(node);
    m_view->setMarkedWords({}, 0);
    m_view->showMarked();
    // A row that was only just made is on no page yet.
    m_scrollToMark = m_delay.isActive();
}

void PreviewWidget::follow(const Place &caret)
{
    if (m_delay.isActive() || m_layingOut)
        m_caret = caret;
    else
        m_view->follow(caret);
}

void PreviewWidget::markWords(const Place &place, int length)
{
    m_view->setMarkedWords(place, length);
    m_view->showMarked();
}

void PreviewWidget::updateBar()
{
    const qsizetype count = m_view->pages().pages.size();
    const int page = m_view->currentPage();
    m_page->setText(
        count == 0 ? QString() : QStringLiteral("%1 / %2").arg(QString::number(page), QString::number(count)));
    m_zoom->setText(QStringLiteral("%1%").arg(qRound(m_view->effectiveZoom())));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < count);
}

} // namespace nianbao
