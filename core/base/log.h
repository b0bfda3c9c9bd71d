// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace nianbao {

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logFormats)
Q_DECLARE_LOGGING_CATEGORY(logPage)

/// Sends every Qt message to the file as well, one line each with time, level and category. Full sentences in English,
/// never a word of a report's content. Mode 0600; past 1 MB the file is begun anew and the old one kept as `path`.1.
/// Returns false where the file cannot be written; the program goes on without.
bool logToFile(const QString &path);

} // namespace nianbao
