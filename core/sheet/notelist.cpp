// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/notelist.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

constexpr int kShown = 20; // of one kind

} // namespace

void NoteList::add(const QString &code, const QString &message, const FilePlace &place)
{
    int &count = m_counts[code];
    if (++count == 1)
        m_codes << code;
    if (count <= kShown)
        m_notes << Note {code, message, place};
}

QList<Note> NoteList::notes() const
{
    QList<Note> notes = m_notes;
    for (const QString &code : m_codes) {
        const int rest = m_counts.value(code) - kShown;
        if (rest > 0)
            notes << Note {code, QCoreApplication::translate("sheet", "还有%1处同样的情况，没有逐一列出。").arg(rest)};
    }
    return notes;
}

} // namespace nianbao
