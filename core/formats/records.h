// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table as texts, whatever file they stood in: what sheets and flat data files have in common.
#pragma once

#include "core/formats/columns.h"
#include "core/formats/format.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace nianbao {

/// One row. `values` stand in the order of the table's fields.
struct Record {
    int row = 0; ///< from 1: in the sheet, or the line of a CSV or data file
    int index = 0; ///< in its table, from 0
    QStringList values;
};

struct RecordTable {
    enum class Source { Csv, Sheet, Json };

    Source source = Source::Csv;
    TableKind kind = TableKind::Items;
    QString name {}; ///< of the sheet, or the key of the list
    QList<const TableField *> fields {}; ///< those that are there
    QList<int> columns {}; ///< for each of `fields` the column, from 1
    QStringList keys {}; ///< of a data file: for each of `fields` its key
    bool ownCategories = false; ///< the column of categories is another's own: one that we do not have is theirs
    QString unit {}; ///< 填报单位 above the table: of the rows that name none
    QList<Record> records {};

    /// Index in `fields`, or -1.
    [[nodiscard]] int indexOf(QStringView key) const;
    [[nodiscard]] int indexOf(FieldRule rule) const;
    /// Empty where the field is missing.
    [[nodiscard]] QString value(const Record &record, QStringView key) const;

    [[nodiscard]] FilePlace place(const Record &record, int field = -1) const; ///< of the row, or of one field
    [[nodiscard]] QString where(const Record &record, int field = -1) const; ///< the same in words
    [[nodiscard]] QString cell(const Record &record, int field) const; ///< "台账!C5"; empty for a data file
};

/// What makes a row unusable.
struct RecordFault {
    QString table; ///< its name
    int row = 0;
    bool isOfRow = false; ///< not of one field: then its fields may be anything
    QString sentence; ///< place and what is wrong
    Error error; ///< as if it were the only one
};

/// Whether the error is of rows, which ReadOptions::skipFaultyRows leaves out; by its code.
bool isOfRows(const Error &error);

/// What reading records gathers. An error ends it; faults of rows go on, so that all of a file are told at once.
class RecordReading {
public:
    explicit RecordReading(const ReadOptions &readOptions);

    const ReadOptions &options;
    std::optional<Error> error {}; ///< of the file as a whole, or a limit, or too many faults
    QList<Note> notes {};

    /// `what` is a sentence about the row or its field.
    void fail(const RecordTable &table, const Record &record, int field, const char *code, const QString &what,
        ErrorKind kind = ErrorKind::Input, const QString &remedy = {});
    /// The error, or all faults as one: the first with its place, the others named behind it.
    [[nodiscard]] std::optional<Error> failure() const;
    /// Takes the rows that hold a fault out of the tables, with a note for each.
    void leaveOutFaulty(QList<RecordTable> &tables);
    void takeFaults(const RecordReading &other);
    void note(const RecordTable &table, const Record &record, int field, const char *code, const QString &what);
    void note(const char *code, const QString &what, const FilePlace &place = {});
    /// A note that may come for thousands of rows: told once for the table, with its first row and their number.
    void tally(const RecordTable &table, const Record &record, const char *code, const QString &what);
    /// All notes, the tallied ones with their numbers.
    [[nodiscard]] QList<Note> allNotes() const;

private:
    struct Tally {
        qsizetype note;
        int row; ///< the last one
        int count; ///< of rows
    };
    QHash<QString, Tally> m_tallies {};
    QList<RecordFault> m_faults {}; ///< in the order in which they were found
};

} // namespace nianbao
