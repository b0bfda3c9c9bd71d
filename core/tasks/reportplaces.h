// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where something is in a report that was checked: for people and for scripts.
#pragma once

#include "core/model/report.h"
#include "core/proofread/corrected.h"
#include "core/proofread/ignoring.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/textinfile.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace nianbao {

/// Of a report in a library, or of one that was read from a file just now.
class ReportPlaces {
public:
    /// In a library: by its headings and the ids of its nodes.
    explicit ReportPlaces(const Report &report);
    /// In a file, in which nodes have no ids that last: by its headings; in a plain text file by line and column too,
    /// in a document by paragraph and column, in a table by the record's cell. `fileName` is without its folder.
    ReportPlaces(const Report &report, const QString &fileName, const std::optional<CheckedText> &text);

    /// 一、工作开展情况 › （三）健全依法决策机制 › 二是, 标题, or 文件第22行 of what was noticed in reading.
    [[nodiscard]] QString path(const MarkedWords &words, const FilePlace &source = {}) const;
    /// The same behind line and column in the file, or the cell, where they are known: 第22行第5字，一、…;
    /// 台账!C5，一、….
    [[nodiscard]] QString text(const MarkedWords &words, const FilePlace &source = {}) const;
    /// Whether lines are a document's paragraphs.
    [[nodiscard]] bool isInDocument() const { return m_isDocument; }
    /// In the plain text file or the document; else `source`.
    [[nodiscard]] FilePlace inFile(const MarkedWords &words, const FilePlace &source = {}) const;

    /// {node, field, paragraph, offset, length, path, line, column}; in a document the line is the paragraph; in a
    /// table offset and length are the cell's; row and cell count from 0. `node` is null in a file; line, column and
    /// sheetCell where they are not known.
    [[nodiscard]] QJsonObject json(const MarkedWords &words, const FilePlace &source = {}) const;
    /// {rule, severity, place, quote, sentence, message, reason, fix}; `sentence`: as sentencesAround has it.
    [[nodiscard]] QJsonObject json(const Finding &finding, const QString &sentence) const;
    /// Its place as above, with {quote, sentence, sum}.
    [[nodiscard]] QJsonObject json(const Proof &proof, const QString &sentence) const;
    /// That of its finding, with {ignored: {quote, reason, author, time}}.
    [[nodiscard]] QJsonObject json(const IgnoredHere &here, const QString &sentence) const;
    /// {was, text} and the place.
    [[nodiscard]] QJsonObject json(const MadeCorrection &change) const;

private:
    void collectCell(const Id &node, const Origin &origin, const QString &fileName);
    void collectCells(const QList<WorkItem> &items, const QString &fileName);

    QHash<Id, QString> m_paths;
    QHash<Id, QString> m_cells; ///< of records of a table
    std::optional<TextInFile> m_file;
    bool m_hasIds = true;
    bool m_isDocument = false;
};

/// 第22行第5字, in a document 第22段第5字; empty where the line is not known.
QString lineText(const FilePlace &place, bool inDocument);

} // namespace nianbao
