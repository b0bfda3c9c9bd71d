// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docx.h"

#include "core/richtext/documentinfo.h"
#include "core/richtext/docxreader.h"
#include "core/richtext/docxsidenotes.h"

#include <algorithm>

namespace nianbao {

namespace {

Result<QHash<QString, DocxSidenote>> sidenotes(DocxArchive &archive, const QString &type)
{
    QString part;
    NB_TRY(const QByteArray bytes, archive.related(type, &part));
    return readDocxSidenotes(bytes, archive.file(), part);
}

Result<DocxContext> contextOf(DocxArchive &archive)
{
    DocxContext context;
    QString part;
    NB_TRY(const QByteArray styles, archive.related(QStringLiteral("styles"), &part));
    NB_TRY(context.styles, DocxStylesheet::read(styles, archive.file(), part));
    NB_TRY(const QByteArray lists, archive.related(QStringLiteral("numbering"), &part));
    NB_TRY(context.lists, DocxLists::read(lists, archive.file(), part));
    NB_TRY(context.footnotes, sidenotes(archive, QStringLiteral("footnotes")));
    NB_TRY(context.endnotes, sidenotes(archive, QStringLiteral("endnotes")));
    NB_TRY(context.comments, sidenotes(archive, QStringLiteral("comments")));
    return context;
}

/// In the order of their ids, which no hash keeps.
void addAsides(const QHash<QString, DocxSidenote> &sidenotes, FlowNotes &notes)
{
    QStringList ids = sidenotes.keys();
    std::sort(ids.begin(), ids.end());
    for (const QString &id : std::as_const(ids)) {
        if (const QString lines = sidenotes[id].lines; !lines.isEmpty())
            notes.addAside(lines);
    }
}

/// The property of that name in a part of the document's properties; empty where there is none.
QString propertyOf(DocxArchive &archive, const QString &part, QStringView name)
{
    const Result<QByteArray> bytes = archive.contains(part) ? archive.read(part) : Result<QByteArray>(QByteArray());
    if (!bytes || bytes->isEmpty())
        return {};
    XmlReader xml(*bytes, archive.file(), part);
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.name() == name && xml.next() == QXmlStreamReader::Characters)
            return xml.text().toString().simplified();
        xml.skip();
    }
    return {};
}

bool isOurs(DocxArchive &archive)
{
    return propertyOf(archive, QStringLiteral("docProps/app.xml"), u"Application") == kGenerator;
}

Result<Flow> withProperties(Result<Flow> flow, DocxArchive &archive)
{
    if (!flow)
        return flow;
    flow->title = propertyOf(archive, QStringLiteral("docProps/core.xml"), u"title");
    flow->isOurs = isOurs(archive);
    return flow;
}

} // namespace

Result<Flow> readDocx(const QByteArray &bytes, const QString &file)
{
    NB_TRY(DocxArchive archive, DocxArchive::open(bytes, file));
    NB_TRY(const DocxContext context, contextOf(archive));
    QSet<int> unended; // fields
    for (;;) {
        FlowBuilder builder(file);
        if (isOurs(archive))
            builder.keepWhiteSpace();
        NB_CHECK(archive.noteSurroundings(builder.notes()));
        for (const auto &sidenotes : {context.comments, context.footnotes, context.endnotes})
            addAsides(sidenotes, builder.notes());
        DocxReader reader(archive, context, builder, unended);
        NB_CHECK(reader.read());
        // A field that never ends would hide all that follows it: word processors take it for none, and so do we.
        if (unended.isEmpty() && !reader.openFields().isEmpty())
            unended = reader.openFields();
        else
            return withProperties(builder.take(), archive);
    }
}

} // namespace nianbao
