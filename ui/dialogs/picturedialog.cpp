// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picturedialog.h"

#include "core/tasks/picturetask.h"
#include "ui/dialogs/reportchoices.h"
#include "ui/support/errorbox.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr QSize kShown {420, 260};
constexpr double kWidest = 156; // millimetres: the text's width on the page

} // namespace

PictureDialog::PictureDialog(const Paragraph &picture, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture.picture)
    , m_image(new QLabel(this))
    , m_width(new QDoubleSpinBox(this))
    , m_description(new QLineEdit(picture.text, this))
{
    setWindowTitle(tr("图片"));
    setAccessibleName(windowTitle());
    m_image->setMinimumSize(kShown);
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setAccessibleName(tr("图片预览"));
    m_width->setRange(0, kWidest);
    m_width->setDecimals(1);
    m_width->setSuffix(tr(" 毫米"));
    m_width->setSpecialValueText(tr("原始宽度"));
    m_width->setValue(m_picture.width / 10.0);
    m_description->setPlaceholderText(tr("说明图片内容，不打印"));
    auto *replace = new QPushButton(tr("更换图片…"), this);
    replace->setAccessibleName(replace->text());
    replace->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->setSpacing(kGap);
    addRow(*form, tr("宽度"), m_width);
    addRow(*form, tr("说明"), m_description);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("确定"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(m_image, 1);
    layout->addWidget(replace, 0, Qt::AlignHCenter);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(replace, &QPushButton::clicked, this, &PictureDialog::askFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPicture();
}

void PictureDialog::askFile()
{
    askPicture(this, [this](const Picture &picture) {
        m_picture = picture;
        showPicture();
    });
}

void PictureDialog::showPicture()
{
    const QPixmap image = QPixmap::fromImage(QImage::fromData(m_picture.bytes));
    if (image.isNull())
        m_image->setText(tr("图片无法显示"));
    else
        m_image->setPixmap(image.scaled(image.size().boundedTo(image.size().scaled(kShown, Qt::KeepAspectRatio)),
            Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

Paragraph PictureDialog::picture() const
{
    Paragraph result {ParagraphKind::Picture, m_description->text().simplified(), {}, m_picture};
    result.picture.width = qRound(m_width->value() * 10);
    return result;
}

void askPicture(QWidget *parent, const std::function<void(const Picture &)> &taken)
{
    auto *dialog = new QFileDialog(
        parent, PictureDialog::tr("选择图片"), {}, PictureDialog::tr("图片 (*.png *.jpg *.jpeg *.gif *.bmp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, taken](const QString &path) {
        const Result<Picture> picture = readPicture(path);
        if (picture)
            taken(*picture);
        else
            showError(parent, PictureDialog::tr("选择图片"), picture.error());
    });
    dialog->open();
}

} // namespace nianbao
