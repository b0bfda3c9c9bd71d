// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/records.h"
#include "core/model/id.h"

#include <QHash>

namespace nianbao {

/// By what a record is known.
struct RecordIdentity {
    Id id; ///< its own, or a new one
    bool own = false; ///< the record came from here with its texts and comes back
    QString key; ///< the sender's number
    QString ordinal; ///< the row's number
};

/// Who is who among the records of one file. Our ids become ids, other people's numbers never do.
class RecordIds {
public:
    explicit RecordIds(RecordReading &reading);

    /// One for each record. Refused: an id or number that occurs twice (both rows named), a negative number and one
    /// that no whole number of 63 bits holds. `table` outlives this. `scope` parts the numbers of several tables of one
    /// kind; empty where there is only one.
    QList<RecordIdentity> identify(const RecordTable &table, const QString &scope);

private:
    QString key(const RecordTable &table, const Record &record, int field);
    Id ownId(const RecordTable &table, const Record &record, int field);
    void checkOnce(
        const RecordTable &table, const Record &record, int field, const QString &scope, const QString &value);

    struct Seen {
        const RecordTable *table = nullptr;
        const Record *record = nullptr;
    };

    RecordReading &m_reading;
    QHash<QString, Seen> m_seen; ///< by scope and value
    int m_longNumbers = 0;
};

/// Finds the records that other records name: by our id, the sender's number, or the row's number where it occurs once.
class RecordLinks {
public:
    void add(const RecordIdentity &identity, int target);
    /// -1: none.
    [[nodiscard]] int find(const QString &name) const;
    [[nodiscard]] bool isEmpty() const { return m_byId.isEmpty() && m_byNumber.isEmpty(); }

private:
    QHash<QString, int> m_byId;
    QHash<QString, int> m_byNumber; ///< -1: ambiguous
    QHash<QString, int> m_byOrdinal;
};

/// The names in a cell of links or of aliases. Where it holds line breaks only they part them, else 、 ， ； , ; and |.
QStringList partedNames(const QString &text);

/// The id of an empty row of a form: it stays with the row, whose text is somebody else's.
Id formRowId(const IdSource &ids);
bool isFormRowId(const Id &id);

/// Whether the text has the form of an id that this program makes.
bool isMadeId(const QString &text);

/// Whether the text can be an id: 1 to 64 letters, digits, - and _.
bool canBeId(const QString &text);

} // namespace nianbao
