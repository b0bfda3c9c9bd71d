// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace nianbao {

/// What is typed in a dialog and neither accepted nor given up, by the dialog's name ("own-words"), and the
/// library it belongs to, if any: a file for this user alone below the data folder, until it is dropped.
struct DraftName {
    QString dialog;
    QString library {};
};

/// Writes it whole or not at all, in place of an earlier one.
Status keepDraft(const DraftName &name, const QByteArray &draft);

/// Empty when nothing was left, or what was left cannot be read (which goes to the log).
std::optional<QByteArray> keptDraft(const DraftName &name);

void dropDraft(const DraftName &name);

} // namespace nianbao
