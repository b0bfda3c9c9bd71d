// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

#include <QDialog>

#include <functional>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace nianbao {

/// 图片: what it looks like, another one in its stead, its width on the page, and what it shows.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    PictureDialog(const Paragraph &picture, QWidget *parent);

    [[nodiscard]] Paragraph picture() const;

private:
    void askFile();
    void showPicture();

    Picture m_picture;
    QLabel *m_image;
    QDoubleSpinBox *m_width;
    QLineEdit *m_description;
};

/// Asks for a picture file; a refusal is shown.
void askPicture(QWidget *parent, const std::function<void(const Picture &)> &taken);

} // namespace nianbao
