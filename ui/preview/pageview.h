// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/paint.h"
#include "core/typeset/page.h"
#include "core/typeset/spec.h"
#include "ui/models/noderef.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QHash>
#include <QPixmap>

#include <optional>

namespace nianbao {

/// The pages under each other on grey, white in a dark theme too. Only what is visible is painted.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Zoom in per cent of the real size; the two fits follow the size of the window.
    static constexpr double kFitWidth = 0;
    static constexpr double kWholePage = -1;

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    void setPages(const Pages &pages);
    /// The sheet of the pages; without it that of a report.
    void setSheet(const PageSpec &sheet) { m_spec = sheet; }
    [[nodiscard]] const Pages &pages() const { return m_pages; }
    void setMarked(const NodeRef &node);
    [[nodiscard]] const NodeRef &marked() const { return m_marked; }
    /// Words within it, marked more strongly; length 0: none.
    void setMarkedWords(const Place &place, int length);
    /// Whether just these words are the marked ones.
    [[nodiscard]] bool marksWords(const Place &place, int length) const;
    /// What is marked of words on all pages, in millimetres of each.
    [[nodiscard]] QList<QRectF> markedWords() const;
    /// Scrolls the marked words, else the marked text, into sight if none of it is.
    void showMarked();
    /// Whether some of the marked text can be seen.
    [[nodiscard]] bool isMarkInSight() const;
    /// Scrolls the character at the caret into sight, but not while somebody scrolls here.
    void follow(const Place &caret);

    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double effectiveZoom() const;
    void zoomBy(int steps);

    [[nodiscard]] int currentPage() const; ///< from 1; 0 without pages
    void goToPage(int number);
    [[nodiscard]] QRectF pageRect(int index) const; ///< in the viewport

signals:
    void placeClicked(const nianbao::Place &place);
    void viewChanged(); ///< page, zoom or pages

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double scale() const; ///< pixels a millimetre
    [[nodiscard]] QSizeF pageSize() const;
    void layOut();
    void paintPage(QPainter &painter, int index);
    [[nodiscard]] QPixmap pixmapOf(int index);
    [[nodiscard]] QList<QRectF> wordMarks(int page) const;
    [[nodiscard]] std::optional<QRectF> firstMark() const;
    [[nodiscard]] std::optional<QRectF> boxAt(const Place &caret) const; ///< in the viewport
    void scrollTo(const QRectF &box);
    [[nodiscard]] bool isHandled() const;

    PageSpec m_spec;
    Pages m_pages;
    NodeRef m_marked;
    Place m_wordsPlace;
    int m_wordsLength = 0;
    double m_zoom = kFitWidth;
    PagePainter m_painter;
    QHash<int, QPixmap> m_pixmaps;
    double m_pixmapScale = 0;
    QElapsedTimer m_sinceHand; ///< the last scrolling by hand
};

} // namespace nianbao
