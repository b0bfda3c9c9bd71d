// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/records.h"

#include "core/base/faults.h"
#include "core/sheet/workbook.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace nianbao {

namespace {

constexpr int kMostNotes = 200; // a hostile file must not make a list that nobody reads
constexpr int kMostFaults = 200;
constexpr int kMostNamed = 10; // in the sentence itself

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

QString skippingRemedy()
{
    return Words::tr("也可以略过有错的行，先导入其余的。");
}

} // namespace

bool isOfRows(const Error &error)
{
    // All that RecordReading::fail is given.
    static constexpr std::array kCodes {u"table.category", u"table.columns", u"table.date", u"table.depth",
        u"table.duplicateId", u"table.duplicateName", u"table.formula", u"table.id", u"table.kind", u"table.limit",
        u"table.link", u"table.number", u"table.parent", u"table.state", u"table.title"};
    return std::any_of(kCodes.begin(), kCodes.end(), [&](const char16_t *code) { return error.code == code; });
}

RecordReading::RecordReading(const ReadOptions &readOptions)
    : options(readOptions)
{
}

int RecordTable::indexOf(QStringView key) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const TableField *field) { return field->key == key; });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

int RecordTable::indexOf(FieldRule rule) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const TableField *field) { return field->rule == rule; });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

QString RecordTable::value(const Record &record, QStringView key) const
{
    const int index = indexOf(key);
    return index < 0 ? QString() : record.values[index];
}

QString RecordTable::cell(const Record &record, int field) const
{
    if (source == Source::Json || field < 0 || field >= columns.size())
        return {};
    return cellName(name, record.row, columns[field]);
}

FilePlace RecordTable::place(const Record &record, int field) const
{
    FilePlace place;
    place.line = record.row;
    if (source == Source::Json) {
        place.part = QStringLiteral("%1[%2]").arg(name, QString::number(record.index));
        if (field >= 0)
            place.part += u'.' + keys[field];
        return place;
    }
    if (source == Source::Csv && field >= 0)
        place.column = columns[field];
    place.cell = cell(record, field);
    return place;
}

QString RecordTable::where(const Record &record, int field) const
{
    const QString row = QString::number(record.row);
    const QString column = field < 0 || source == Source::Json ? QString() : titleOf(*fields[field]);
    switch (source) {
    case Source::Json:
        return Words::tr("第%1行（%2）").arg(row, place(record, field).part);
    case Source::Sheet:
        return field < 0 ? Words::tr("“%1”第%2行").arg(name, row)
                         : Words::tr("“%1”（%2列）").arg(cell(record, field), column);
    case Source::Csv:
        break;
    }
    return field < 0 ? Words::tr("第%1行").arg(row) : Words::tr("第%1行“%2”列").arg(row, column);
}

void RecordReading::fail(const RecordTable &table, const Record &record, int field, const char *code,
    const QString &what, ErrorKind kind, const QString &remedy)
{
    const auto isTold = [&](const RecordFault &fault) {
        return fault.isOfRow && fault.row == record.row && fault.table == table.name;
    };
    if (error || std::any_of(m_faults.cbegin(), m_faults.cend(), isTold))
        return;
    const QString where = table.where(record, field);
    const Error single {
        .kind = kind,
        .code = QLatin1String(code),
        .message = Words::tr("“%1”%2：%3").arg(options.fileName, where, what),
        .remedy = remedy.isEmpty() ? Words::tr("请在原来的文件中改正这一处，再导入。") : remedy,
        .file = options.fileName,
        .place = table.place(record, field),
    };
    m_faults.append({table.name, record.row, field < 0, Words::tr("%1：%2").arg(where, what), single});
    Q_ASSERT(isOfRows(single));
    if (m_faults.size() >= kMostFaults) {
        error = failure();
    } else if (kind != ErrorKind::Input && !options.skipFaultyRows) {
        error = single;
        error->remedy += skippingRemedy();
    }
}

std::optional<Error> RecordReading::failure() const
{
    if (error || m_faults.isEmpty())
        return error;
    QList<RecordFault> faults = m_faults;
    const bool ofOneTable = std::all_of(
        faults.cbegin(), faults.cend(), [&](const RecordFault &fault) { return fault.table == faults.first().table; });
    if (ofOneTable)
        std::stable_sort(faults.begin(), faults.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    Error all = faults.takeFirst().error;
    all.remedy += skippingRemedy();
    QStringList sentences;
    for (const RecordFault &fault : faults)
        sentences << fault.sentence;
    return withOthers(all, sentences, kMostNamed);
}

void RecordReading::takeFaults(const RecordReading &other)
{
    m_faults = other.m_faults;
}

void RecordReading::leaveOutFaulty(QList<RecordTable> &tables)
{
    if (m_faults.isEmpty())
        return;
    QSet<std::pair<QString, int>> rows;
    for (const RecordFault &fault : std::as_const(m_faults)) {
        rows.insert({fault.table, fault.row});
        note("table.faultyRow", Words::tr("%1这一行没有读入。").arg(fault.sentence), fault.error.place);
    }
    for (RecordTable &table : tables)
        table.records.removeIf([&](const Record &record) { return rows.contains(std::pair(table.name, record.row)); });
    m_faults.clear();
}

void RecordReading::note(
    const RecordTable &table, const Record &record, int field, const char *code, const QString &what)
{
    note(code, Words::tr("%1：%2").arg(table.where(record, field), what), table.place(record, field));
}

void RecordReading::note(const char *code, const QString &what, const FilePlace &place)
{
    if (notes.size() > kMostNotes)
        return;
    if (notes.size() == kMostNotes)
        notes.append(Note {QStringLiteral("table.more"), Words::tr("提示超过200条，其余未列出。"), {}});
    else
        notes.append(Note {QLatin1String(code), what, place});
}

void RecordReading::tally(const RecordTable &table, const Record &record, const char *code, const QString &what)
{
    const QString key = QLatin1String(code) + u'\n' + table.name;
    if (const auto earlier = m_tallies.find(key); earlier != m_tallies.end()) {
        earlier->count += earlier->row == record.row ? 0 : 1;
        earlier->row = record.row;
        return;
    }
    m_tallies.insert(key, Tally {notes.size(), record.row, 1});
    note(table, record, -1, code, what);
}

QList<Note> RecordReading::allNotes() const
{
    QList<Note> all = notes;
    for (const Tally &tally : m_tallies) {
        if (tally.count > 1 && tally.note < kMostNotes)
            all[tally.note].message += Words::tr("这样的共%1行。").arg(tally.count);
    }
    return all;
}

} // namespace nianbao
