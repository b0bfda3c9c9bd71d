// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace nianbao {

/// Version 1: the first. 2: tables and pictures with their content, what records are known by when their file comes
/// again
/// ("cell", "source", "sender", "key", "received" of an origin), the register of units.
constexpr int kJsonVersion = 2;

/// The data file, without loss, as resources/schema describes it:
/// `{"format":"nianbao-report","version":2,"report":{…}}`, for a whole library or several reports
/// `{"format":"nianbao-library","version":2,"units":[…],"reports":[…]}`. Keys stand in the order of the model; empty
/// texts and lists are left out.
Result<QByteArray> writeJson(const Content &content, const WriteOptions &options);

/// Reads what `writeJson` writes or an earlier version wrote, strictly: besides what parseJson refuses, wrong types,
/// unknown values of known keys, ids that occur twice, links to what is not there, and texts beyond the limits are
/// refused with their place and path. Keys that are not known are notes. Missing ids are made.
Result<Fragment> readJson(const QByteArray &bytes, const ReadOptions &options);

} // namespace nianbao
