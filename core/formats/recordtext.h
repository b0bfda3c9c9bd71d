// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/records.h"
#include "core/model/paragraph.h"

namespace nianbao {

/// Turns the texts of one record into what the model holds. Other people's texts lose blanks at their ends and empty
/// lines, and get a full stop where the print goes on behind them; of our own records (`own`) every character stays.
/// Too long: refused. Control, invisible, direction and private-use characters: kept and noted with their code point.
class RecordText {
public:
    RecordText(const RecordTable &table, const Record &record, bool own, RecordReading &reading);

    [[nodiscard]] QString line(QStringView key) const; ///< breaks and tabs become blanks, noted
    [[nodiscard]] QString title() const; ///< the line of that key, closed
    [[nodiscard]] QString lines(QStringView key) const;
    /// A line for each paragraph; one with tabs is Raw.
    [[nodiscard]] Paragraphs prose(QStringView key) const;
    /// As it was typed. A day that no calendar has is refused; a year outside 1949 to 2100 is noted.
    [[nodiscard]] QString date(QStringView key) const;

private:
    [[nodiscard]] QString checked(int field) const;
    [[nodiscard]] QString closed(const QString &text) const;
    void checkLength(int field, qsizetype length, int longest) const;

    const RecordTable &m_table;
    const Record &m_record;
    bool m_own;
    RecordReading &m_reading;
};

enum class DateFault { None, Impossible, Year };

/// What is wrong with the days in a text: 2024-02-30, 2024年13月, 1899/12/31. 2024-3-5, 2024年3月, 20240305, 上半年,
/// nothing at all: None.
DateFault faultOfDate(const QString &text);

} // namespace nianbao
