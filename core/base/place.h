// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nianbao {

/// Where in an input file something was seen. Lines and columns count from 1, bytes from 0; what is unknown stays
/// empty.
struct FilePlace {
    std::optional<int> line;
    std::optional<int> column;
    QString cell; ///< spreadsheet cell, as in "Sheet1!B7"
    QString part; ///< entry of an archive, key of a JSON object
    std::optional<qint64> offset; ///< byte from the start of the file

    bool operator==(const FilePlace &) const = default;
};

/// Something the user should know although the work was done: what was normalised, replaced, left out or not
/// understood.
struct Note {
    QString code; ///< stable key for scripts, e.g. "txt.punctuation"
    QString message; ///< one sentence
    FilePlace place {};

    bool operator==(const Note &) const = default;
};

} // namespace nianbao
