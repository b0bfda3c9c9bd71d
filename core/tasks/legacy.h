// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The old office formats, read by way of an installed LibreOffice. WPS has no command that converts without a window.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace nianbao {

/// The key of the format that a file of this name is converted to: docx for doc, wps, rtf; xlsx for
/// xls, et, ods. Empty for every other name; by the suffix alone.
QString convertedFormat(const QString &fileName);

/// LibreOffice's program: $NIANBAO_OFFICE where that is set (nothing there: none), else in the PATH, else where its
/// installers put it. Empty when there is none.
QString officeProgram();

/// The file's content as DOCX or XLSX. The converter gets a copy under a name of ours in a private folder, with a
/// profile of its own there, no network (officecage.h), no shell and 30 seconds. Refused with the way out: no
/// converter, no result in time, `cancelled` says so. The same content is converted once only.
Result<QByteArray> convertLegacy(
    const QByteArray &bytes, const QString &fileName, const std::function<bool()> &cancelled = {});

/// Makes of a file of an old format, told by its name where no `format` was asked for, one that is read: `bytes` and
/// `format` become the converted file's, and a note says so; a web page called .doc is read as what it is. What is of
/// no office program never gets to the converter. PDF is refused with the way out. Others stay as they are.
Result<QList<Note>> makeReadable(
    const QString &fileName, QString &format, QByteArray &bytes, const std::function<bool()> &cancelled = {});

/// What a file is refused with that nothing converts: 请用WPS打开后另存为.docx (或.xlsx).
Error withoutConverter(const QString &fileName);

} // namespace nianbao
