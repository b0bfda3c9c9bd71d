// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The refusals of archives. `part` is the entry's name as it may be shown; empty where the archive as a whole is meant.
#pragma once

#include "core/base/result.h"

namespace nianbao {

/// Cut off or changed on the way: “甲.docx”里的 word/document.xml 已损坏…; `what` is one clause.
Error damagedArchive(const QString &file, const QString &part, const QString &what);

/// Made to do harm, or by a program that nobody should trust.
Error suspectArchive(const QString &file, const QString &part, const QString &what);

/// Beyond the limits.
Error archiveTooLarge(const QString &file, const QString &part, const QString &what);

/// Well-formed, but packed in a way that is not read; `remedy` says how to get another.
Error unreadableArchive(const QString &file, const QString &part, const QString &what, const QString &remedy);

} // namespace nianbao
