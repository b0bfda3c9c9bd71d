// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/typeset/page.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace nianbao {

/// The five roles of GB/T 9704-2012 (5.2.2, 7.3, 7.5).
enum class FontRole { FangSong, Hei, Kai, XiaoBiaoSong, Song };
constexpr int kFontRoles = 5;

/// "仿宋" …: for people.
QString nameOf(FontRole role);

/// 自带的宋体（加粗）: what people call a face; of one that nobody knows family and style.
QString nameOf(const FontFace &face);

/// For each role the faces that are here, in order of preference; the first is the role's own, the others stand in for
/// single characters. A value: an argument of typeset and paint, so that tests use the shipped set only.
struct Fonts {
    std::array<QList<FontFace>, kFontRoles> chains;
    std::array<bool, kFontRoles> exact {}; ///< the first face is one that the standard's habits name, not a stand-in
    QList<Note> notes; ///< passed-over fonts (licence bits), roles without any face

    [[nodiscard]] const QList<FontFace> &chain(FontRole role) const { return chains[size_t(role)]; }
};

/// Registers the program's own fonts from `folder` (needs QGuiApplication, main thread, once) and returns the families
/// found.
QStringList registerFonts(const QString &folder);

/// The fonts of this machine: installed 方正, GB2312 and system fonts first, then the shipped ones.
Fonts installedFonts();

/// The shipped ones only.
Fonts shippedFonts();

} // namespace nianbao
