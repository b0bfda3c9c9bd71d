// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/richtext/docxpictures.h"
#include "core/richtext/documentinfo.h"

#include <QByteArray>

namespace nianbao {

/// The DOCX file around word/document.xml. The same values give the same bytes.
Result<QByteArray> packDocx(const QByteArray &document, const DocxPictures &pictures, const DocumentInfo &info);

} // namespace nianbao
