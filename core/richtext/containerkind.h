// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace nianbao {

/// Refuses with a remedy what is called .docx or .odt and is no archive at all: old .doc, encrypted documents, RTF,
/// PDF, pictures, web pages, plain text.
Status checkIsArchive(const QByteArray &bytes, const QString &file);

} // namespace nianbao
