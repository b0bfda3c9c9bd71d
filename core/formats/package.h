// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The package (.nbpkg) in which reports travel from library to library with the files they were made from.
#pragma once

#include "core/formats/format.h"
#include "core/model/sourcefile.h"

#include <QByteArray>
#include <QList>

namespace nianbao {

/// A zip archive of `manifest.json` (format nianbao-package, version 1: size and SHA-256 of every other entry; name,
/// sender and date of every kept file), `data.json` (writeJson of the content as a library) and `sources/<SHA-256>`.
/// The same content gives the same bytes, whatever the order of the files. Refused: a kept file that is not its hash's.
/// Version 1: the first.
Result<QByteArray> writePackage(const Content &content, const QList<SourceFile> &sources);

/// What writePackage wrote: reports, units and kept files. Every hash is verified before anything is taken; an entry
/// that is missing, changed, not listed or wrongly named is refused by its name, a newer package as a whole.
Result<Fragment> readPackage(const QByteArray &bytes, const ReadOptions &options);

} // namespace nianbao
