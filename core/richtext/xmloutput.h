// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace nianbao {

/// An attribute of an element that is written.
struct XmlAttribute {
    XmlAttribute(const char *attribute, const QString &text)
        : name(attribute)
        , value(text)
    {
    }
    XmlAttribute(const char *attribute, const char *text)
        : name(attribute)
        , value(QString::fromUtf8(text))
    {
    }
    XmlAttribute(const char *attribute, int number)
        : name(attribute)
        , value(QString::number(number))
    {
    }

    const char *name;
    QString value;
};
using XmlAttributes = std::initializer_list<XmlAttribute>;

/// One part of an office document. Names carry their prefix ("w:p"); the root declares the prefixes as attributes.
/// What XML 1.0 cannot hold (control characters, half a surrogate pair) is written as U+FFFD.
class XmlOutput {
public:
    XmlOutput();

    void open(const char *name, XmlAttributes attributes = {});
    void close();
    /// An element without content.
    void leaf(const char *name, XmlAttributes attributes = {});
    /// An element with nothing but text.
    void element(const char *name, const QString &text, XmlAttributes attributes = {});
    void attribute(const char *name, const QString &value);
    void text(const QString &text);

    /// Closes what is open.
    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// The text with U+FFFD for every character that XML 1.0 cannot hold.
QString forXml(const QString &text);

} // namespace nianbao
