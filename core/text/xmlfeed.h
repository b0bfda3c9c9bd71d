// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// XML of any length in pieces: for parts that are too long to be held whole beside what is made of them.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace nianbao {

/// The attributes of an element that starts; valid until its listener returns.
class XmlAttributes {
public:
    explicit XmlAttributes(const char *const *pairs)
        : m_pairs(pairs)
    {
    }

    /// The value in UTF-8, by the attribute's local name; empty when it is missing.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;

private:
    const char *const *m_pairs; ///< name and value in turns, then null
};

/// What is told what stands in the document. An error ends the reading.
class XmlListener {
public:
    XmlListener() = default;
    XmlListener(const XmlListener &) = delete;
    XmlListener &operator=(const XmlListener &) = delete;
    virtual ~XmlListener() = default;

    /// `name`: the local one, whatever the prefix.
    virtual Status started(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual Status ended() = 0;
    /// Text in UTF-8, in pieces.
    virtual Status told(QByteArrayView text) = 0;
};

/// Reads a document as it comes. Refuses what XmlReader refuses (with the same sentences), and a single tag of more
/// than 1 MB. Expat's tokens cost a third of QXmlStreamReader's.
class XmlFeed {
public:
    /// `file` and `part` are for messages. `listener` outlives the feed.
    XmlFeed(XmlListener &listener, const QString &file, const QString &part);
    XmlFeed(const XmlFeed &) = delete;
    XmlFeed &operator=(const XmlFeed &) = delete;
    ~XmlFeed();

    Status feed(QByteArrayView piece);
    /// No more will come: refused when the document is not at its end.
    Status finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nianbao
