// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What XmlReader and XmlFeed refuse alike.
#pragma once

#include "core/base/result.h"

namespace nianbao {

constexpr int kDeepestXml = 256; // levels
constexpr int kMostXmlAttributes = 1000; // of one element

/// Where an XML document stands and what went wrong in it. `part`: entry of an archive; may be empty.
struct XmlSpot {
    QString file;
    QString part;
    qint64 line = 0; ///< from 1
    qint64 column = 0; ///< from 1
};

Error xmlTooDeep(const XmlSpot &spot);
Error xmlCrowded(const XmlSpot &spot);
Error xmlWithDoctype(const XmlSpot &spot);
/// `cut`: the document ends too early. `detail`: the parser's own words.
Error xmlMalformed(const XmlSpot &spot, bool cut, const QString &detail);
/// A tag, comment or instruction that goes on for more than `megabytes`.
Error xmlOversized(const XmlSpot &spot, int megabytes);

} // namespace nianbao
