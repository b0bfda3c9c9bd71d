// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/xmlerror.h"

#include <QBuffer>
#include <QByteArray>
#include <QXmlStreamReader>

namespace nianbao {

/// QXmlStreamReader over bytes in memory that refuses what no document of ours needs: any DTD (and with it every
/// entity), more than 256 levels, more than 1,000 attributes on one element. Namespace prefixes do not matter to its
/// callers: they compare name() and namespaceUri().
class XmlReader {
public:
    /// `file` and `part` (entry of an archive; may be empty) are for messages.
    XmlReader(const QByteArray &bytes, QString file, QString part);

    /// The next token; Invalid after the first error, which error() tells.
    QXmlStreamReader::TokenType next();
    /// As QXmlStreamReader::readNextStartElement, through next().
    bool nextChild();
    /// Leaves the current element, through next().
    void skip();

    [[nodiscard]] QStringView name() const;
    [[nodiscard]] QStringView namespaceUri() const;
    /// The attribute's value by its local name, whatever its namespace; empty when it is missing.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] QString attribute(QStringView namespaceUri, QStringView name) const;
    /// The same without a copy; valid until the next token.
    [[nodiscard]] QStringView attributeView(QStringView name) const;
    [[nodiscard]] bool hasAttribute(QStringView name) const;
    [[nodiscard]] QStringView text() const; ///< of a Characters token
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] bool atEnd() const;

    [[nodiscard]] bool failed() const { return m_failed; }
    /// What was wrong, with file, part, line and column; only after failed().
    [[nodiscard]] Error error() const;

private:
    [[nodiscard]] XmlSpot spot() const;
    void fail(const Error &error);

    QByteArray m_bytes;
    QBuffer m_device; ///< over m_bytes: without a device QXmlStreamReader would hold all of it as UTF-16 as well
    QXmlStreamReader m_reader;
    QString m_file;
    QString m_part;
    int m_depth = 0;
    bool m_failed = false;
    Error m_error;
};

} // namespace nianbao
