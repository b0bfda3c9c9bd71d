// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/uifont.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr double kSmallest = 10;

constexpr std::array kScreenFonts {u"Microsoft YaHei", u"PingFang SC", u"Noto Sans CJK SC", u"Noto Sans SC",
    u"Source Han Sans SC", u"Source Han Sans CN", u"WenQuanYi Micro Hei", u"WenQuanYi Zen Hei", u"HarmonyOS Sans SC",
    u"SimHei", u"方正黑体_GBK"};
const QString kOwnHei = QStringLiteral("FandolHei");

bool hasFamily(const QString &family)
{
    return QFontDatabase::hasFamily(family);
}

} // namespace

QFont windowFont(const QFont &system)
{
    QFont font = system;
    if (font.pointSizeF() > 0 && font.pointSizeF() < kSmallest)
        font.setPointSizeF(kSmallest);
    const bool screenFont = std::any_of(kScreenFonts.begin(), kScreenFonts.end(),
        [](const char16_t *family) { return hasFamily(QString::fromUtf16(family)); });
    if (!screenFont && hasFamily(kOwnHei))
        font.setFamilies(QStringList {font.family(), kOwnHei});
    return font;
}

} // namespace nianbao
