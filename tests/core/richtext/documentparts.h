// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a written document says, as a test wants to see it.
#pragma once

#include "core/base/result.h"
#include "core/zip/zip.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace nianbao::test {

inline QByteArray partOf(const QByteArray &document, const QString &name)
{
    Result<ZipReader> zip = ZipReader::open(document, QStringLiteral("文档"));
    if (!zip)
        return {};
    return zip->read(name).value_or(QByteArray());
}

inline bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !xml.isEmpty() && !reader.hasError();
}

enum class Verdict { Accept, Reject };

/// The lines of word/document.xml after all tracked changes were accepted or rejected; a table's cells are lines.
class ResolvedLines {
public:
    static QStringList of(const QByteArray &xml, Verdict verdict)
    {
        ResolvedLines resolved(xml, verdict);
        while (!resolved.m_reader.atEnd())
            resolved.token(resolved.m_reader.readNext());
        return resolved.m_lines;
    }

private:
    ResolvedLines(const QByteArray &xml, Verdict verdict)
        : m_reader(xml)
        , m_gone(verdict == Verdict::Accept ? u"del" : u"ins")
    {
    }

    void token(QXmlStreamReader::TokenType type)
    {
        const QStringView name = m_reader.name();
        if (type == QXmlStreamReader::StartElement)
            start(name);
        else if (type == QXmlStreamReader::EndElement)
            end(name);
        else if (type == QXmlStreamReader::Characters && m_inText && m_goneDepth == 0)
            m_line += m_reader.text();
    }

    void start(QStringView name)
    {
        m_inText = name == u"t" || name == u"delText";
        if (name == u"p") {
            m_line.clear();
            m_markGone = false;
        } else if (name == u"pPr" || name == u"trPr") {
            m_inMark = name.toString();
        } else if (name == m_gone && !m_inMark.isEmpty()) {
            (m_inMark == u"pPr" ? m_markGone : m_rowGone) = true;
        } else if (name == m_gone) {
            ++m_goneDepth;
        } else if (name == u"br" && m_goneDepth == 0) {
            m_line += u'\n';
        } else if (name == u"tab" && m_goneDepth == 0) {
            m_line += u'\t';
        }
    }

    void end(QStringView name)
    {
        m_inText = false;
        if (name == u"pPr" || name == u"trPr")
            m_inMark.clear();
        else if (name == m_gone && m_inMark.isEmpty())
            --m_goneDepth;
        else if (name == u"tr")
            m_rowGone = false;
        else if (name == u"p" && !m_rowGone && !(m_markGone && m_line.isEmpty()))
            m_lines << m_line;
    }

    QXmlStreamReader m_reader;
    QStringView m_gone;
    QStringList m_lines;
    QString m_line;
    QString m_inMark;
    int m_goneDepth = 0;
    bool m_inText = false;
    bool m_markGone = false;
    bool m_rowGone = false;
};

} // namespace nianbao::test
