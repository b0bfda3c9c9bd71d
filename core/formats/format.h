// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/columns.h"
#include "core/formats/fragment.h"
#include "core/model/template.h"
#include "core/model/unit.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

struct ReadOptions {
    QString fileName; ///< without folder, for origins and messages
    QString encoding; ///< empty: guess
    IdSource ids;
    QList<Categories> categories {}; ///< those whose titles are recognised in a text; JSON has its keys
    QList<ColumnMapping> mappings {}; ///< what the user chose for tables of other people's making
    QString sender {}; ///< 报送单位: chooses among the mappings
    bool skipFaultyRows = false; ///< leave out a table's rows that hold a fault, with a note each, and take the rest
};

/// Whether the written file stands for single reports or for everything that a library holds, be that one report only.
enum class Extent { Reports, Library };

/// What a file is written from.
struct Content {
    QList<Report> reports;
    UnitRegister units {};
};

struct WriteOptions {
    Extent extent = Extent::Reports;
    QString table {}; ///< key of the one table that a CSV file holds: items, problems, plans, units; empty: items
    QDateTime made {}; ///< for documents that say when they were made; invalid: they do not
};

/// What a format is for; menus and file dialogs are made of it.
enum class FormatFamily {
    Data, ///< keeps everything
    Document, ///< a report as people read it
    Tables, ///< items, problems, plans and units in rows
    Legacy, ///< read by another program where one is installed
};

/// One row of the table of formats: bytes in, bytes out. A reader never touches a file, a library or a window.
struct Format {
    QLatin1String key; ///< for --format
    const char *name; ///< for people; marked for translation in context "formats"
    QStringList suffixes; ///< without dot, lower case; the first one is proposed
    qint64 limit; ///< bytes that are read at most
    FormatFamily family;
    bool holdsLibrary; ///< can hold several reports
    Result<Fragment> (*read)(const QByteArray &bytes, const ReadOptions &options); ///< null: cannot be read
    Result<QByteArray> (*write)(const Content &content, const WriteOptions &options); ///< null: cannot be written
    /// What the written bytes do not hold as they should, for the log; empty: nothing (selfcheck.h). Null: nothing can
    /// be checked.
    QString (*difference)(const QByteArray &bytes, const Content &content, const WriteOptions &options);
    /// What this content loses in the format, for whoever exports. Null: what people read is all there.
    QList<Note> (*leftOut)(const Content &content, const WriteOptions &options) = nullptr;
};

} // namespace nianbao
