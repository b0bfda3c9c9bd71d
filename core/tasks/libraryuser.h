// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace nianbao {

/// Who has a library open, or had it when the program ended without closing it.
struct LibraryUser {
    enum class Where { ThisProgram, ThisMachine, OtherMachine };

    QString name; ///< of the login; may be empty
    QString machine;
    Where where = Where::OtherMachine;
    QDateTime since; ///< UTC
    qint64 process = 0; ///< its number there
};

/// As the note beside the library says; empty: there is none, and nobody who closes a library well leaves one behind.
/// It tells of people and decides nothing: whether the library is in use, opening it shows.
std::optional<LibraryUser> userOf(const QString &library);

} // namespace nianbao
