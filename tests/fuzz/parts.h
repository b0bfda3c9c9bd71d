// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Archives as text: the fuzzer changes what stands in the parts instead of losing itself in deflate and checksums.
#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao::fuzz {

/// The archive of the parts in `text`. Each begins behind a line `==> word/document.xml <==`; what stands before the
/// first one is the part `main`. The parts of `frame`, in the same form, stand for those that `text` has not.
QByteArray archiveOf(const QByteArray &text, const QByteArray &frame, const QString &main);

/// The parts of an archive in that form, those left out that `frame` has; empty where it is no archive.
QByteArray textOf(const QByteArray &archive, const QByteArray &frame = {});

/// In package manifests the sizes and hashes of the parts, which no fuzzer would hit: @size:data.json@,
/// @sha256:data.json@.
QByteArray packageOf(const QByteArray &text);

} // namespace nianbao::fuzz
