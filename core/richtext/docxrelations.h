// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/richtext/flownotes.h"
#include "core/zip/zip.h"

#include <QHash>
#include <QString>

namespace nianbao {

/// What one part of the archive says about another (ECMA-376 part 2).
struct Relation {
    QString type; ///< last word of its address, e.g. styles, image, aFChunk; strict and transitional alike
    QString target; ///< name of the entry; of an external one its address
    bool external = false;
};
using Relations = QHash<QString, Relation>; ///< by their ids

/// The archive of a DOCX file, its main part found and checked.
class DocxArchive {
public:
    static Result<DocxArchive> open(const QByteArray &bytes, const QString &file);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QString &mainPart() const { return m_main; }
    [[nodiscard]] const Relations &relations() const { return m_relations; } ///< of the main part

    /// The main part's related part of this type; empty bytes where there is none.
    Result<QByteArray> related(const QString &type, QString *name = nullptr);
    Result<QByteArray> read(const QString &entry) { return m_zip.read(entry); }
    [[nodiscard]] bool contains(const QString &entry) const { return m_zip.contains(entry); }

    /// Macros, remote templates, foreign bytes and what else stands beside the text.
    Status noteSurroundings(FlowNotes &notes);

private:
    explicit DocxArchive(ZipReader zip, QString file)
        : m_zip(std::move(zip))
        , m_file(std::move(file))
    {
    }

    Result<Relations> relationsOf(const QString &part);
    Status findMainPart();
    Status checkContentType();
    Status noteMargins(FlowNotes &notes);

    ZipReader m_zip;
    QString m_file;
    QString m_main;
    Relations m_relations;
    bool m_macros = false;
};

} // namespace nianbao
