// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/banner.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace nianbao {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    setAutoFillBackground(true);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    tint();
    hide();
}

void Banner::say(const QString &text, const QString &button)
{
    m_label->setText(text);
    m_label->setAccessibleName(text);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    show();
    emit changed();
}

void Banner::clear()
{
    m_label->clear();
    hide();
    emit changed();
}

void Banner::mirror(Banner &other)
{
    connect(&other, &Banner::changed, this, [this, source = &other] {
        if (source->text().isEmpty())
            clear();
        else
            say(source->text(), source->m_button->text());
    });
    connect(this, &Banner::pressed, &other, &Banner::pressed);
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
}

void Banner::tint()
{
    QPalette palette = parentWidget() ? parentWidget()->palette() : QPalette();
    palette.setColor(QPalette::Window, softAccent(palette));
    setPalette(palette);
}

} // namespace nianbao
