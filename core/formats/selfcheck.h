// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a format promises of the bytes that it wrote: checked before a file is replaced by them. Each tells the detail
// of the first difference, for the log; empty: there is none.
#pragma once

#include "core/formats/format.h"

namespace nianbao {

/// The text of the report, every character.
QString differenceInText(const QByteArray &bytes, const Content &content, const WriteOptions &);
/// The same values, of everything.
QString differenceInData(const QByteArray &bytes, const Content &content, const WriteOptions &);

/// What prints, every character that is no white space, as our reader of that format finds it; U+FFFD for those that
/// it cannot hold (documentwriters.h tells of them).
QString differenceInDocx(const QByteArray &bytes, const Content &content, const WriteOptions &);
QString differenceInOdt(const QByteArray &bytes, const Content &content, const WriteOptions &);
QString differenceInHtml(const QByteArray &bytes, const Content &content, const WriteOptions &);
/// The same of a format that has no reader, its marks taken away.
QString differenceInMarkdown(const QByteArray &bytes, const Content &content, const WriteOptions &);
/// Of a DOCX with tracked changes, when all are accepted, to the one without.
QString differenceInChanges(const QByteArray &changed, const QByteArray &plain);

} // namespace nianbao
