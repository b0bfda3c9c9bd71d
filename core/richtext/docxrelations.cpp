// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxrelations.h"

#include "core/richtext/containerkind.h"
#include "core/richtext/marginnotes.h"
#include "core/text/xml.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(richtext)
};

const QString kContentTypes = QStringLiteral("[Content_Types].xml");
const QString kUsualMainPart = QStringLiteral("word/document.xml");

/// The folder's name with its slash; empty for the root.
QString prefixOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// The entry that `target` names, seen from a part. Nothing is opened outside of the archive: a name that climbs out is
/// simply no entry.
QString resolved(const QString &part, const QString &target)
{
    const QString whole = target.startsWith(u'/') ? target : prefixOf(part) + target;
    QStringList folders;
    for (const QString &folder : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (folder == u".." && !folders.isEmpty())
            folders.removeLast();
        else if (folder != u".")
            folders << folder;
    }
    return folders.join(u'/');
}

/// What a header or footer shows, without the codes of its fields.
Result<MarginContent> marginContent(const QByteArray &bytes, const QString &file, const QString &part)
{
    MarginContent content;
    XmlReader xml(bytes, file, part);
    bool reading = false;
    for (auto token = xml.next(); !xml.atEnd() && token != QXmlStreamReader::Invalid; token = xml.next()) {
        if (token == QXmlStreamReader::Characters && reading)
            content.text += xml.text();
        if (token != QXmlStreamReader::StartElement) {
            reading = reading && token == QXmlStreamReader::Characters;
            continue;
        }
        const QStringView name = xml.name();
        reading = name == u"t";
        content.pictures = content.pictures || name == u"blip" || name == u"imagedata";
        if (name == u"textpath")
            content.text += u'\n' + xml.attribute(u"string") + u'\n';
        if (name == u"p" || name == u"br")
            content.text += u'\n';
        else if (name == u"tab" || name == u"ptab")
            content.text += u'\t';
        if (name == u"instrText" || name == u"Fallback" || name == u"del")
            xml.skip();
    }
    if (xml.failed())
        return xml.error();
    return content;
}

Error missingBody(const QString &file)
{
    return {ErrorKind::Input, QStringLiteral("docx.body"),
        Words::tr("“%1”里没有正文（word/document.xml），不是完整的 Word 文档。").arg(file),
        Words::tr("请用 WPS 或 Word 打开，另存为 .docx 后再导入。"), file};
}

} // namespace

Result<DocxArchive> DocxArchive::open(const QByteArray &bytes, const QString &file)
{
    NB_CHECK(checkIsArchive(bytes, file));
    NB_TRY(ZipReader zip, ZipReader::open(bytes, file));
    DocxArchive archive(std::move(zip), file);
    NB_CHECK(archive.findMainPart());
    NB_CHECK(archive.checkContentType());
    NB_TRY(archive.m_relations, archive.relationsOf(archive.m_main));
    return archive;
}

Result<Relations> DocxArchive::relationsOf(const QString &part)
{
    const QString name = prefixOf(part) + QStringLiteral("_rels/") + part.section(u'/', -1) + QStringLiteral(".rels");
    Relations relations;
    if (!m_zip.contains(name))
        return relations;
    NB_TRY(const QByteArray bytes, m_zip.read(name));
    XmlReader xml(bytes, m_file, name);
    while (xml.next() != QXmlStreamReader::Invalid && !xml.atEnd()) {
        const QString id = xml.attribute(u"Id");
        if (xml.name() != u"Relationship" || id.isEmpty())
            continue;
        Relation relation;
        relation.type = xml.attribute(u"Type").section(u'/', -1);
        relation.external = xml.attribute(u"TargetMode") == u"External";
        const QString target = xml.attribute(u"Target");
        relation.target = relation.external ? target : resolved(part, target);
        relations.insert(id, relation);
    }
    if (xml.failed())
        return xml.error();
    return relations;
}

Status DocxArchive::findMainPart()
{
    NB_TRY(const Relations package, relationsOf({}));
    for (const Relation &relation : package) {
        if (relation.type == u"officeDocument" && !relation.external)
            m_main = relation.target;
    }
    if (m_main.isEmpty())
        m_main = kUsualMainPart;
    return m_zip.contains(m_main) ? ok() : Status(missingBody(m_file));
}

/// A workbook or slides under another name; macros.
Status DocxArchive::checkContentType()
{
    if (!m_zip.contains(kContentTypes))
        return ok();
    NB_TRY(const QByteArray bytes, m_zip.read(kContentTypes));
    XmlReader xml(bytes, m_file, kContentTypes);
    QString type;
    while (xml.next() != QXmlStreamReader::Invalid && !xml.atEnd()) {
        const QString content = xml.attribute(u"ContentType");
        m_macros =
            m_macros || content.contains(u"macroEnabled", Qt::CaseInsensitive) || content.contains(u"vbaProject");
        if (xml.attribute(u"PartName") == u'/' + m_main)
            type = content;
    }
    if (xml.failed())
        return xml.error();
    const bool sheet = type.contains(u"spreadsheetml");
    if (!sheet && !type.contains(u"presentationml"))
        return ok();
    return Error {ErrorKind::Input, QStringLiteral("docx.type"),
        sheet ? Words::tr("“%1”其实是 Excel 工作簿（.xlsx），不是 Word 文档。").arg(m_file)
              : Words::tr("“%1”其实是演示文稿（.pptx），不是 Word 文档。").arg(m_file),
        Words::tr("请选择 Word 文档，或把文件改回原来的扩展名再导入。"), m_file};
}

Result<QByteArray> DocxArchive::related(const QString &type, QString *name)
{
    for (const Relation &relation : std::as_const(m_relations)) {
        if (relation.type != type || relation.external || !m_zip.contains(relation.target))
            continue;
        if (name)
            *name = relation.target;
        return m_zip.read(relation.target);
    }
    return QByteArray();
}

Status DocxArchive::noteSurroundings(FlowNotes &notes)
{
    if (!m_zip.contains(kContentTypes))
        notes.add(FlowNotice::NoContentTypes, 0);
    if (m_zip.hasForeignBytes())
        notes.add(FlowNotice::ForeignBytes, 0);
    for (const Relation &relation : std::as_const(m_relations)) {
        m_macros = m_macros || relation.type == u"vbaProject";
        if (relation.type == u"image" && relation.external)
            notes.add(FlowNotice::PictureElsewhere, 1);
    }
    if (m_macros)
        notes.add(FlowNotice::Macros, 0);
    QString settings;
    NB_CHECK(related(QStringLiteral("settings"), &settings));
    if (!settings.isEmpty()) {
        NB_TRY(const Relations of, relationsOf(settings));
        for (const Relation &relation : of) {
            if (relation.type == u"attachedTemplate" && relation.external && !relation.target.endsWith(u"Normal.dotm"))
                notes.add(FlowNotice::Template, 0, relation.target);
        }
    }
    return noteMargins(notes);
}

/// Words in headers and footers: page numbers and lines are left out without a word.
Status DocxArchive::noteMargins(FlowNotes &notes)
{
    QStringList names;
    for (const Relation &relation : std::as_const(m_relations)) {
        if ((relation.type == u"header" || relation.type == u"footer") && m_zip.contains(relation.target))
            names << relation.target;
    }
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names)) {
        NB_TRY(const QByteArray bytes, m_zip.read(name));
        NB_TRY(const MarginContent content, marginContent(bytes, m_file, name));
        noteMargin(content, notes);
    }
    return ok();
}

} // namespace nianbao
