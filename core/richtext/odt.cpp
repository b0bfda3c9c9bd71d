// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/odt.h"

#include "core/richtext/containerkind.h"
#include "core/richtext/documentinfo.h"
#include "core/richtext/marginnotes.h"
#include "core/richtext/odtreader.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(richtext)
};

const QString kContent = QStringLiteral("content.xml");

Error refusal(const char *code, const QString &file, const QString &message, const QString &remedy)
{
    return {ErrorKind::Input, QString::fromLatin1(code), message, remedy, file};
}

Result<QByteArray> readIfThere(ZipReader &zip, const QString &entry)
{
    return zip.contains(entry) ? zip.read(entry) : Result<QByteArray>(QByteArray());
}

Status checkKind(ZipReader &zip, const QString &file)
{
    NB_TRY(const QByteArray type, readIfThere(zip, QStringLiteral("mimetype")));
    const bool text = type.isEmpty() || type.startsWith("application/vnd.oasis.opendocument.text");
    if (!text || !zip.contains(kContent))
        return refusal("odt.type", file, Words::tr("“%1”不是文字文档（.odt）。").arg(file),
            Words::tr("请用 WPS 或 Word 打开，另存为 .docx 后再导入。"));
    NB_TRY(const QByteArray manifest, readIfThere(zip, QStringLiteral("META-INF/manifest.xml")));
    if (manifest.contains("encryption-data"))
        return refusal("odt.encrypted", file, Words::tr("“%1”是加密的文档。").arg(file),
            Words::tr("请在 WPS 或 Word 中去掉密码，另存后再导入。"));
    return ok();
}

void noteSurroundings(const ZipReader &zip, FlowNotes &notes)
{
    if (zip.hasForeignBytes())
        notes.add(FlowNotice::ForeignBytes, 0);
    for (const QString &name : zip.names()) {
        if (name.startsWith(u"Basic/") || (name.startsWith(u"Scripts/") && !name.endsWith(u'/')))
            return notes.add(FlowNotice::Macros, 0);
    }
}

/// Headers and footers of every kind of page.
Status noteMargins(const QByteArray &styles, const QString &file, FlowNotes &notes)
{
    XmlReader xml(styles, file, QStringLiteral("styles.xml"));
    MarginContent content;
    int outside = 0; // depth of the header's parent while the reader is within it
    while (!styles.isEmpty() && !xml.atEnd() && xml.next() != QXmlStreamReader::Invalid) {
        const QStringView name = xml.name();
        if (outside == 0 && (name.startsWith(u"header") || name.startsWith(u"footer"))
            && xml.namespaceUri().contains(u"style") && !name.endsWith(u"-style")) {
            outside = xml.depth() - 1;
            content = {};
        } else if (outside > 0 && xml.depth() <= outside) {
            outside = 0;
            noteMargin(content, notes);
        } else if (outside > 0) {
            if (name == u"p" || name == u"h" || name == u"line-break")
                content.text += u'\n';
            else if (name == u"tab")
                content.text += u'\t';
            content.text += xml.text();
            content.pictures = content.pictures || name == u"image";
        }
    }
    return xml.failed() ? Status(xml.error()) : ok();
}

/// The property of that name in meta.xml; empty where there is none.
QString propertyOf(const QByteArray &meta, const QString &file, QStringView name)
{
    XmlReader xml(meta, file, QStringLiteral("meta.xml"));
    while (!meta.isEmpty() && !xml.atEnd() && xml.next() != QXmlStreamReader::Invalid) {
        if (xml.name() == name && xml.next() == QXmlStreamReader::Characters)
            return xml.text().toString().simplified();
    }
    return {};
}

} // namespace

Result<Flow> readOdt(const QByteArray &bytes, const QString &file)
{
    NB_CHECK(checkIsArchive(bytes, file));
    NB_TRY(ZipReader zip, ZipReader::open(bytes, file));
    NB_CHECK(checkKind(zip, file));
    OdtStylesheet styles;
    NB_TRY(const QByteArray common, readIfThere(zip, QStringLiteral("styles.xml")));
    NB_CHECK(styles.add(common, file, QStringLiteral("styles.xml")));
    NB_TRY(const QByteArray content, zip.read(kContent));
    NB_CHECK(styles.add(content, file, kContent));
    NB_TRY(const QByteArray meta, readIfThere(zip, QStringLiteral("meta.xml")));
    const bool isOurs = propertyOf(meta, file, u"generator") == kGenerator;
    FlowBuilder builder(file);
    if (isOurs)
        builder.keepWhiteSpace();
    noteSurroundings(zip, builder.notes());
    NB_CHECK(noteMargins(common, file, builder.notes()));
    NB_CHECK(OdtReader(zip, styles, file, builder).read(content));
    NB_TRY(Flow flow, builder.take());
    flow.title = propertyOf(meta, file, u"title");
    flow.isOurs = isOurs;
    return flow;
}

} // namespace nianbao
