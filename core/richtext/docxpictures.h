// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"
#include "core/richtext/xmloutput.h"
#include "core/zip/zip.h"

#include <QHash>
#include <QList>

namespace nianbao {

/// The pictures of a DOCX file: equal bytes are embedded once.
class DocxPictures {
public:
    /// A run's content that shows the picture.
    void draw(XmlOutput &xml, const Picture &picture, const QString &description);

    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty(); }
    /// word/media/…
    [[nodiscard]] const QList<ZipEntry> &files() const { return m_files; }
    /// The relations of word/document.xml to them.
    void writeRelations(XmlOutput &xml) const;
    /// The suffixes of the files, each once.
    [[nodiscard]] QStringList suffixes() const;

private:
    int numberOf(const Picture &picture);

    QHash<QByteArray, int> m_numbers; ///< by bytes
    QList<ZipEntry> m_files;
    int m_drawn = 0;
};

} // namespace nianbao
