// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zip/zip.h"

#include <QString>
#include <QStringList>

namespace nianbao {

/// The words of these entries of a workbook, comments and drawings: one text each, lines part paragraphs. What cannot
/// be read says nothing: it is no part of the table.
QStringList readXlsxAsides(ZipReader &zip, const QStringList &entries, const QString &file);

/// The words of a sheet's header or footer without their codes: &L&"黑体"机密★1年&RPage &P is 机密★1年 and Page.
QString marginWords(const QString &coded);

} // namespace nianbao
