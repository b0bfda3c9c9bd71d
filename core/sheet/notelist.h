// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"

#include <QHash>
#include <QList>

namespace nianbao {

/// The notes of one file, bounded: of one kind the first ones stand with their places, the rest is one note with its
/// count. A sheet of a hundred thousand rows may give a hundred thousand.
class NoteList {
public:
    void add(const QString &code, const QString &message, const FilePlace &place);

    /// In the order in which they came.
    [[nodiscard]] QList<Note> notes() const;

private:
    QList<Note> m_notes;
    QList<QString> m_codes;
    QHash<QString, int> m_counts;
};

} // namespace nianbao
