// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge.h"
#include "core/store/librarypast.h"

#include <optional>

namespace nianbao {

/// What is known of where a report comes from that is merged into a library's.
enum class SentBy {
    Library, ///< with its own record of changes
    Package, ///< of a library that was edited elsewhere, without its record
    File, ///< of data, which somebody may have edited on purpose: only what is older is told from what is new
};

/// What the records of changes tell of two reports with the same nodes: `ours` in the library of `ourPast`, `theirs` in
/// that of `theirPast` (empty: unknown). A node that is sent as it was here since the two libraries parted is older;
/// one that is here as it was there is newer there; else what was changed on both sides is in conflict. What either
/// side ignored of proofreading and took back since is told too. Empty for reports with different ids.
MergeBase mergeBase(const Report &ours, const Report &theirs, const LibraryPast &ourPast,
    const std::optional<LibraryPast> &theirPast, SentBy sentBy);

/// Of a document that is merged into `ours`: the very file that it was read from, known by its SHA-256, says nothing
/// new of its title, its addressees and its closing. Empty for any other.
MergeBase baseOfDocument(const Report &ours, const QString &source);

} // namespace nianbao
