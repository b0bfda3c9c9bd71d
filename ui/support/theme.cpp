// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include <QGuiApplication>

namespace nianbao {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return int(x * (1 - share) + y * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mutedText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.38);
}

QColor softAccent(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight), isDark(palette) ? 0.30 : 0.14);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
}

QColor failureText(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb0, 0x1e, 0x1e);
}

QColor errorMark(const QPalette &palette)
{
    return failureText(palette);
}

QColor doubtMark(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0xb7, 0x4d) : QColor(0xa8, 0x55, 0x00);
}

QColor hintMark(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x7f, 0xb2, 0xf0) : QColor(0x1f, 0x66, 0xb0);
}

QColor pageMark()
{
    return {255, 226, 138, 150};
}

QColor pageWordMark()
{
    return {255, 150, 60, 190};
}

void mendHints()
{
    const QColor wanted = mutedText(QGuiApplication::palette());
    if (QGuiApplication::palette().color(QPalette::PlaceholderText) == wanted)
        return;
    QPalette only; // what is not set in it stays the system's
    only.setColor(QPalette::PlaceholderText, wanted);
    QGuiApplication::setPalette(only);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x37, 0x3b), QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::WindowText, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Text, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::ButtonText, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::PlaceholderText, mutedText(palette)); // what mendHints() wants: it leaves this one alone
    palette.setColor(QPalette::ToolTipBase, QColor(0x3c, 0x3f, 0x44));
    palette.setColor(QPalette::ToolTipText, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x76, 0xc2));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb2, 0xf0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7c, 0x80, 0x86));
    return palette;
}

} // namespace nianbao
