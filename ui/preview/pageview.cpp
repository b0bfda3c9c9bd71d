// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pageview.h"

#include "ui/preview/pageplaces.h"
#include "ui/support/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace nianbao {

namespace {

constexpr double kBaseDpi = 96; // of Qt's device independent pixels
constexpr int kPageGap = 16;
constexpr int kShadow = 3;
constexpr std::array kZoomSteps {25.0, 33.0, 50.0, 67.0, 75.0, 90.0, 100.0, 125.0, 150.0, 200.0, 300.0};
constexpr qsizetype kCachedPages = 8;
constexpr qint64 kHandMs = 2000; // who scrolls is left alone so long

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("版面预览"));
    // The fits must not swing between with and without a bar.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_sinceHand.start(); });
}

PageView::~PageView() = default;

void PageView::setPages(const Pages &pages)
{
    m_pages = pages;
    m_pixmaps.clear();
    layOut();
}

void PageView::setMarked(const NodeRef &node)
{
    m_marked = node;
    viewport()->update();
}

void PageView::setMarkedWords(const Place &place, int length)
{
    m_wordsPlace = place;
    m_wordsLength = length;
    viewport()->update();
}

bool PageView::marksWords(const Place &place, int length) const
{
    return m_wordsPlace == place && m_wordsLength == length;
}

QList<QRectF> PageView::wordMarks(int page) const
{
    return m_wordsLength > 0 ? marksOf(m_pages.pages[page], m_wordsPlace, m_wordsLength) : QList<QRectF>();
}

QList<QRectF> PageView::markedWords() const
{
    QList<QRectF> marks;
    for (int page = 0; page < m_pages.pages.size(); ++page)
        marks += wordMarks(page);
    return marks;
}

double PageView::effectiveZoom() const
{
    return scale() * kMmPerInch / kBaseDpi * 100;
}

double PageView::scale() const
{
    const double width = std::max(60, viewport()->width() - 2 * kPageGap) / m_spec.width.value;
    if (m_zoom == kFitWidth)
        return width;
    if (m_zoom == kWholePage)
        return std::min(width, std::max(60, viewport()->height() - 2 * kPageGap) / m_spec.height.value);
    return m_zoom / 100 * kBaseDpi / kMmPerInch;
}

QSizeF PageView::pageSize() const
{
    return QSizeF(m_spec.width.value, m_spec.height.value) * scale();
}

void PageView::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    layOut();
    if (zoom == kWholePage)
        goToPage(page);
}

void PageView::zoomBy(int steps)
{
    const double now = effectiveZoom();
    if (steps > 0) {
        const auto it = std::find_if(kZoomSteps.begin(), kZoomSteps.end(), [now](double z) { return z > now * 1.02; });
        setZoom(it == kZoomSteps.end() ? kZoomSteps.back() : *it);
    } else {
        const auto it =
            std::find_if(kZoomSteps.rbegin(), kZoomSteps.rend(), [now](double z) { return z < now * 0.98; });
        setZoom(it == kZoomSteps.rend() ? kZoomSteps.front() : *it);
    }
}

QRectF PageView::pageRect(int index) const
{
    const QSizeF size = pageSize();
    const double content = size.width() + 2 * kPageGap;
    const double x = content <= viewport()->width() ? (viewport()->width() - size.width()) / 2
                                                    : kPageGap - horizontalScrollBar()->value();
    const double y = kPageGap + index * (size.height() + kPageGap) - verticalScrollBar()->value();
    return {std::round(x), std::round(y), size.width(), size.height()};
}

int PageView::currentPage() const
{
    const qsizetype count = m_pages.pages.size();
    if (count == 0)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return int(std::clamp<qsizetype>(qsizetype(middle / (pageSize().height() + kPageGap)), 0, count - 1)) + 1;
}

void PageView::goToPage(int number)
{
    const double pitch = pageSize().height() + kPageGap;
    verticalScrollBar()->setValue(int(std::round((std::max(1, number) - 1) * pitch)));
}

void PageView::layOut()
{
    const QSizeF size = pageSize();
    const int height = int(kPageGap + double(m_pages.pages.size()) * (size.height() + kPageGap));
    // A new zoom keeps what is in the middle in the middle.
    const double before = verticalScrollBar()->maximum() + verticalScrollBar()->pageStep();
    const double middle = before > 0 ? (verticalScrollBar()->value() + viewport()->height() / 2.0) / before : 0;
    const bool sameHeight = std::abs(before - height) < 1;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    if (!sameHeight && m_pixmapScale != scale() && m_pixmapScale > 0)
        verticalScrollBar()->setValue(int(middle * height - viewport()->height() / 2.0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width()) + 2 * kPageGap - viewport()->width()));
    viewport()->update();
    emit viewChanged();
}

QPixmap PageView::pixmapOf(int index)
{
    if (m_pixmapScale != scale()) {
        m_pixmaps.clear();
        m_pixmapScale = scale();
    }
    const auto known = m_pixmaps.constFind(index);
    if (known != m_pixmaps.constEnd())
        return *known;
    if (m_pixmaps.size() >= kCachedPages)
        m_pixmaps.clear();
    const double ratio = devicePixelRatioF();
    QPixmap pixmap((pageSize() * ratio).toSize());
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale() * ratio, scale() * ratio);
    m_painter.paint(m_pages.pages[index], painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_pixmaps.insert(index, pixmap);
    return pixmap;
}

void PageView::paintPage(QPainter &painter, int index)
{
    const QRectF rect = pageRect(index);
    painter.fillRect(rect.translated(kShadow, kShadow), QColor(0, 0, 0, 60));
    painter.drawPixmap(rect.topLeft(), pixmapOf(index));
    painter.save();
    // Multiplied, so that the mark lies behind the characters although they are painted already.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pageMark());
    painter.translate(rect.topLeft());
    painter.scale(scale(), scale());
    for (const QRectF &mark : marksOf(m_pages.pages[index], m_marked))
        painter.drawRoundedRect(mark, 1, 1);
    painter.setBrush(pageWordMark());
    for (const QRectF &mark : wordMarks(index))
        painter.drawRoundedRect(mark, 1, 1);
    painter.restore();
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window).darker(isDark(palette()) ? 125 : 112));
    for (int i = 0; i < m_pages.pages.size(); ++i) {
        if (pageRect(i).adjusted(0, 0, kShadow, kShadow).intersects(viewport()->rect()))
            paintPage(painter, i);
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit viewChanged();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_pages.pages.size() && event->button() == Qt::LeftButton; ++i) {
        const QRectF rect = pageRect(i);
        if (!rect.contains(event->position()))
            continue;
        const QPointF at = (event->position() - rect.topLeft()) / scale();
        if (const auto place = placeAt(m_pages.pages[i], {Mm {at.x()}, Mm {at.y()}}))
            emit placeClicked(*place);
        return;
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    m_sinceHand.start();
    if (event->key() == Qt::Key_PageDown)
        goToPage(currentPage() + 1);
    else if (event->key() == Qt::Key_PageUp)
        goToPage(currentPage() - 1);
    else if (event->key() == Qt::Key_Home)
        goToPage(1);
    else if (event->key() == Qt::Key_End)
        goToPage(int(m_pages.pages.size()));
    else
        QAbstractScrollArea::keyPressEvent(event);
}

std::optional<QRectF> PageView::firstMark() const
{
    for (const bool words : {true, false}) {
        for (int i = 0; i < m_pages.pages.size(); ++i) {
            const QList<QRectF> marks = words ? wordMarks(i) : marksOf(m_pages.pages[i], m_marked);
            if (marks.isEmpty())
                continue;
            const QRectF &mark = marks.first();
            return QRectF(pageRect(i).topLeft() + mark.topLeft() * scale(), mark.size() * scale());
        }
    }
    return {};
}

void PageView::scrollTo(const QRectF &box)
{
    if (box.top() < 0 || box.bottom() > viewport()->height())
        verticalScrollBar()->setValue(
            int(verticalScrollBar()->value() + box.center().y() - viewport()->height() / 3.0));
}

void PageView::showMarked()
{
    if (const auto mark = firstMark())
        scrollTo(*mark);
}

bool PageView::isMarkInSight() const
{
    const QRectF sight = viewport()->rect();
    for (int index = 0; index < m_pages.pages.size(); ++index) {
        const QRectF page = pageRect(index);
        if (!page.intersects(sight))
            continue;
        for (const QRectF &mark : marksOf(m_pages.pages[index], m_marked)) {
            if (sight.intersects({page.topLeft() + mark.topLeft() * scale(), mark.size() * scale()}))
                return true;
        }
    }
    return false;
}

bool PageView::isHandled() const
{
    return verticalScrollBar()->isSliderDown() || (m_sinceHand.isValid() && m_sinceHand.elapsed() < kHandMs);
}

// The character behind the caret; at the end of a text the one before it.
std::optional<QRectF> PageView::boxAt(const Place &caret) const
{
    for (const int offset : {caret.offset, caret.offset - 1}) {
        Place place = caret;
        place.offset = offset;
        for (int page = 0; page < m_pages.pages.size(); ++page) {
            const QList<QRectF> marks = marksOf(m_pages.pages[page], place, 1);
            if (!marks.isEmpty())
                return QRectF(
                    pageRect(page).topLeft() + marks.first().topLeft() * scale(), marks.first().size() * scale());
        }
    }
    return {};
}

void PageView::follow(const Place &caret)
{
    if (isHandled())
        return;
    if (const auto box = boxAt(caret))
        scrollTo(*box);
}

} // namespace nianbao
