// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zip/zip.h"

#include <QList>
#include <QString>

namespace nianbao::test {

/// A DOCX made of parts, as small as a reader needs it.
class DocxFile {
public:
    explicit DocxFile(QString body)
        : m_body(std::move(body))
    {
    }

    /// A part of the archive that the main part refers to, e.g. "styles" and "<w:styles …>". Its relation is "r" +
    /// type.
    DocxFile &with(const QString &type, const QString &name, const QByteArray &content)
    {
        m_relations +=
            QStringLiteral("<Relationship Id=\"r%1\" Type=\"%2/%1\" Target=\"%3\"/>").arg(type, kOffice, name);
        m_entries << ZipEntry {QStringLiteral("word/") + name, content};
        return *this;
    }
    DocxFile &withExternal(const QString &type, const QString &target)
    {
        m_relations += QStringLiteral("<Relationship Id=\"r%1\" Type=\"%2/%1\" Target=\"%3\" TargetMode=\"External\"/>")
                           .arg(type, kOffice, target);
        return *this;
    }
    DocxFile &withNamespace(const QString &uri)
    {
        m_namespace = uri;
        return *this;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        const QString document = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"%1\" "
                                                "xmlns:r=\"%2\" xmlns:mc=\"urn:mc\" xmlns:x=\"urn:x\"><w:body>%3"
                                                "<w:sectPr/></w:body></w:document>")
                                     .arg(m_namespace, kOffice, m_body);
        QList<ZipEntry> entries {
            {QStringLiteral("[Content_Types].xml"), "<Types/>"},
            {QStringLiteral("_rels/.rels"),
                QStringLiteral("<Relationships><Relationship Id=\"r1\" Type=\"%1/officeDocument\" "
                               "Target=\"word/main.xml\"/></Relationships>")
                    .arg(kOffice)
                    .toUtf8()},
            {QStringLiteral("word/main.xml"), document.toUtf8()},
            {QStringLiteral("word/_rels/main.xml.rels"),
                QStringLiteral("<Relationships>%1</Relationships>").arg(m_relations).toUtf8()},
        };
        return writeZip(entries + m_entries).value();
    }

private:
    inline static const QString kOffice =
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    QString m_body;
    QString m_namespace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    QString m_relations;
    QList<ZipEntry> m_entries;
};

inline QString run(const QString &text, const QString &properties = {})
{
    return QStringLiteral("<w:r><w:rPr>%1</w:rPr><w:t>%2</w:t></w:r>").arg(properties, text);
}

/// A paragraph of one run; `content` after it.
inline QString paragraph(const QString &text, const QString &properties = {}, const QString &content = {})
{
    return QStringLiteral("<w:p><w:pPr>%1</w:pPr>%2%3</w:p>")
        .arg(properties, text.isEmpty() ? QString() : run(text), content);
}

inline QByteArray wordPart(const QString &root, const QString &content)
{
    return QStringLiteral("<w:%1 xmlns:w=\"urn:w\">%2</w:%1>").arg(root, content).toUtf8();
}

} // namespace nianbao::test
