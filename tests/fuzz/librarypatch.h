// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries with bytes changed: an input tells where and how, for a fuzzer would hardly keep a file of 200 KB a
// library.
#pragma once

#include "core/store/library.h"

#include <QByteArray>
#include <QString>

namespace nianbao::fuzz {

constexpr int kPage = 4096; ///< bytes

/// A closed library with two reports, units, a kept file, a named version and a record of changes; always the same.
QByteArray soundLibrary();

/// The sound library with the changes that `patches` lists: page, offset (two bytes), length, and so many bytes to put
/// there, again and again. An offset beyond the page cuts the file off.
QByteArray patchedLibrary(const QByteArray &patches);

/// A file of these bytes in a folder in memory; what else was there is gone.
QString placed(const QByteArray &bytes);

/// What stands beside the file, apart from itself.
QStringList besideIt();

QByteArray contentOf(const QString &path);

} // namespace nianbao::fuzz
