// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plain text file beside the report that was read from it.
#pragma once

#include "core/base/place.h"
#include "core/model/place.h"
#include "core/model/report.h"
#include "core/text/sidebyside.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace nianbao {

/// A plain text file as it was checked, or the paragraphs of a document.
struct CheckedText {
    QByteArray bytes; ///< of a document its paragraphs, one a line
    QString encoding; ///< as decode() names it
    bool isDocument = false; ///< lines count as paragraphs
};

struct FileLine {
    QByteArray bytes; ///< without its end
    QByteArray end;
    QString text;
    int start = 0; ///< of its text, with one character for each line end before it
};

/// A stretch of what prints.
struct PrintedStretch {
    Place place; ///< offset -1: a number or label that no field holds
    int start = 0;
    int length = 0;
};

/// Where what prints of a report stands in the file that it was read from. Time grows linearly with the text.
class TextInFile {
public:
    TextInFile(const CheckedText &file, const Report &read);

    [[nodiscard]] const QString &encoding() const { return m_encoding; }
    [[nodiscard]] const QList<FileLine> &lines() const { return m_lines; }
    /// Of all lines, each with \n behind it: a position is an index in it.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &printed() const { return m_printed; }
    [[nodiscard]] const QList<PrintedStretch> &stretches() const { return m_stretches; }
    /// Characters of the file that do not print, blanks aside.
    [[nodiscard]] const QList<int> &leftOut() const { return m_inFile.onlyThere; }

    /// Of a character that prints; -1: it does not stand in the file.
    [[nodiscard]] int positionOf(qsizetype printed) const { return m_inFile.positions.value(printed, -1); }
    /// Of a stretch of a field; empty where its characters do not print, or not side by side in one line of the file.
    [[nodiscard]] std::optional<int> positionOf(const Place &place, int length) const;
    /// Line and column of the place; of one that does not print, as an empty title, of its node's beginning. Empty
    /// where neither stands in the file.
    [[nodiscard]] FilePlace placeOf(const Place &place) const;
    /// Line and column, in characters from 1.
    [[nodiscard]] FilePlace placeAt(int position) const;

private:
    using FieldKey = std::pair<Id, std::pair<int, int>>;

    static FieldKey keyOf(const Place &place) { return {place.node, {int(place.field), place.paragraph}}; }
    void print(const Report &report);
    [[nodiscard]] std::optional<int> printedAt(const Place &place, int length) const;

    QString m_encoding;
    QList<FileLine> m_lines;
    QString m_text;
    QString m_printed;
    QList<PrintedStretch> m_stretches;
    QHash<FieldKey, QList<qsizetype>> m_inFields; ///< indexes of stretches
    QHash<Id, qsizetype> m_firstOf; ///< of a node
    SideBySide m_inFile; ///< of what prints
};

} // namespace nianbao
