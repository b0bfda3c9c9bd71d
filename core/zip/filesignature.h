// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file really is, whatever its name says.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

class ZipReader;

enum class FileNature {
    Unknown,
    Empty,
    Text, ///< readable text that is none of the others: TXT, CSV
    Html,
    Xml,
    WebArchive, ///< MHT: a web page as a mail
    Program, ///< ELF, PE
    Rtf,
    Pdf,
    Picture,
    Database, ///< SQLite: a library of ours, or another program's
    OtherArchive, ///< RAR, 7z, gzip
    EncryptedOffice, ///< DOCX or XLSX with a password
    OldWord, ///< .doc, .wps
    OldExcel, ///< .xls, .et
    OldOffice, ///< another file of the old office programs
    Zip, ///< an archive that is none of the following
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Package, ///< .nbpkg
};

/// By the content alone; an archive is Zip here, and natureOf(ZipReader &) tells more.
FileNature natureOf(const QByteArray &bytes);

/// By the names in the archive, and the media type that an OpenDocument file holds.
FileNature natureOf(ZipReader &zip);

/// "旧版Word文档（.doc或.wps）".
QString nameOf(FileNature nature);

/// What to do with a picture where a report was expected.
QString pictureRemedy();

/// The refusal of a file that is not what its suffix says: “甲.docx”实际上是旧版Word文档, and how to get what was
/// wanted.
Error wrongNature(const QString &file, FileNature found);

} // namespace nianbao
