// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/finish.h"

#include "core/render/metadata.h"
#include "core/render/outline.h"
#include "core/render/pdfpictures.h"
#include "core/render/qpdf.h"
#include "core/render/textmap.h"

#include <QCoreApplication>

#include <bit>
#include <exception>
#include <map>
#include <vector>

namespace nianbao {

namespace {

Error broken(const QString &detail)
{
    return {ErrorKind::Internal, QStringLiteral("pdf.broken"),
        QCoreApplication::translate("render", "生成的 PDF 没有通过检查，未保存。"),
        QCoreApplication::translate("render", "请再试一次；仍不成功时，请把日志交给维护人员。"), {}, {}, detail};
}

bool hasType(QPDFObjectHandle object, const char *key, const std::string &name)
{
    return object.isDictionary() && object.getKey(key).isNameAndEquals(name);
}

// Of all pages, in the order of their object numbers: that in which Qt met them. Not by getAllObjects, which reads the
// whole file to mend it first.
std::vector<QPDFObjectHandle> compositeFonts(QPDF &pdf)
{
    std::map<int, QPDFObjectHandle> byNumber;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle resources = page.getKey("/Resources");
        QPDFObjectHandle fonts = resources.isDictionary() ? resources.getKey("/Font") : resources;
        if (!fonts.isDictionary())
            continue;
        for (const auto &[name, font] : fonts.getDictAsMap()) {
            if (hasType(font, "/Type", "/Font") && hasType(font, "/Subtype", "/Type0"))
                byNumber.emplace(font.getObjectID(), font);
        }
    }
    std::vector<QPDFObjectHandle> fonts;
    for (const auto &[number, font] : byNumber)
        fonts.push_back(font);
    return fonts;
}

QPDFObjectHandle descendantOf(QPDFObjectHandle font)
{
    return font.getKey("/DescendantFonts").getArrayItem(0);
}

// One bit for each glyph of the subset, which begins with glyph 0.
bool matches(QPDFObjectHandle font, const UsedFont &used)
{
    QPDFObjectHandle set = descendantOf(font).getKey("/FontDescriptor").getKey("/CIDSet");
    if (!set.isStream())
        return false;
    const auto bytes = set.getStreamData();
    qsizetype glyphs = 0;
    for (size_t at = 0; at < bytes->getSize(); ++at)
        glyphs += std::popcount(bytes->getBuffer()[at]);
    return glyphs == used.glyphs.size() + 1;
}

void nameSubset(QPDFObjectHandle font, const std::string &tag)
{
    QPDFObjectHandle descendant = descendantOf(font);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    const std::string name = "/" + tag + "+" + font.getKey("/BaseFont").getName().substr(1);
    font.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
    descendant.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
    descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(name));
}

bool repairFonts(QPDF &pdf, const QList<UsedFont> &fonts)
{
    QList<UsedFont> drawn;
    for (const UsedFont &font : fonts) {
        if (!font.glyphs.isEmpty())
            drawn << font;
    }
    std::vector<QPDFObjectHandle> composite = compositeFonts(pdf);
    if (qsizetype(composite.size()) != drawn.size())
        return false;
    for (size_t index = 0; index < composite.size(); ++index) {
        QPDFObjectHandle &font = composite[index];
        const UsedFont &used = drawn[qsizetype(index)];
        if (!matches(font, used))
            return false;
        font.replaceKey("/ToUnicode", pdf.newStream(toUnicode(used)));
        nameSubset(font, subsetTag(used));
    }
    return true;
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

void describe(QPDF &pdf, const PdfInfo &info)
{
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/Title", text(printable(info.title)));
    if (!info.author.isEmpty())
        dictionary.replaceKey("/Author", text(printable(info.author)));
    dictionary.replaceKey("/Creator", text(programName()));
    dictionary.replaceKey("/Producer", text(programName()));
    if (const std::string date = pdfDate(info.made); !date.empty()) {
        dictionary.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
        dictionary.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
    QPDFObjectHandle metadata = pdf.newStream(xmpPacket(info));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

QByteArray written(QPDF &pdf)
{
    pdf.getTrailer().removeKey("/ID"); // random; the new one comes from the content
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4
    writer.setNewlineBeforeEndstream(true); // ISO 19005-1, 6.1.7
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

bool isEmbedded(QPDFObjectHandle font)
{
    QPDFObjectHandle descriptor = descendantOf(font).getKey("/FontDescriptor");
    return descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3");
}

} // namespace

Result<QByteArray> finishPdf(
    const QByteArray &drawn, const Pages &pages, const PageSpec &spec, const PdfInfo &info, const RunPainter &drawing)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", drawn.constData(), size_t(drawn.size()));
        if (!repairFonts(pdf, drawing.used()))
            return broken(QStringLiteral("the fonts in the file are not those that were drawn"));
        if (!restorePictures(pdf, drawing.pictures().kept()))
            return broken(QStringLiteral("the pictures in the file are not those that were drawn"));
        describe(pdf, info);
        addOutline(pdf, pages.bookmarks, spec);
        return written(pdf);
    } catch (const std::exception &failure) {
        return broken(QString::fromUtf8(failure.what()));
    }
}

Status checkPdf(const QByteArray &bytes, qsizetype pages)
{
    if (!bytes.startsWith("%PDF-1.4") || !bytes.trimmed().endsWith("%%EOF"))
        return broken(QStringLiteral("header or end of file"));
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", bytes.constData(), size_t(bytes.size()));
        if (qsizetype(pdf.getAllPages().size()) != pages)
            return broken(QStringLiteral("%1 pages instead of %2").arg(pdf.getAllPages().size()).arg(pages));
        for (const QPDFObjectHandle &font : compositeFonts(pdf)) {
            if (!isEmbedded(font))
                return broken(QStringLiteral("a font is not embedded"));
        }
        if (pdf.anyWarnings())
            return broken(QString::fromStdString(pdf.getWarnings().front().what()));
    } catch (const std::exception &failure) {
        return broken(QString::fromUtf8(failure.what()));
    }
    return ok();
}

} // namespace nianbao
