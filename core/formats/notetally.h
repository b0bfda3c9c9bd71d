// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"

#include <QHash>
#include <QList>
#include <QString>

namespace nianbao {

/// What the places of a source are counted in.
enum class PlaceUnit { Line, Paragraph };

/// Counts what a reader changes or does not understand, so that the user gets one note for each kind of change with its
/// count and first line, not one for each character.
class NoteTally {
public:
    explicit NoteTally(PlaceUnit unit = PlaceUnit::Line, bool isOurs = false)
        : m_unit(unit)
        , m_isOurs(isOurs)
    {
    }

    /// The source was written by this program: punctuation and spaces are as somebody wanted them, and stay.
    [[nodiscard]] bool isOurs() const { return m_isOurs; }

    /// `what` tells kinds of one code apart, e.g. the code point that was left out.
    void add(const QString &code, int line, int count = 1, const QString &what = {});

    /// In the order in which the kinds were first seen.
    [[nodiscard]] QList<Note> notes() const;

    /// 第3行 or 第3段.
    [[nodiscard]] QString placeOf(int number) const;

private:
    struct Entry {
        QString code;
        QString what;
        int line;
        int count;
    };
    PlaceUnit m_unit;
    bool m_isOurs;
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_index;
};

} // namespace nianbao
