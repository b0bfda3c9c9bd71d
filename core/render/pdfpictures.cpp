// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/pdfpictures.h"

#include "core/render/qpdf.h"
#include "core/typeset/picturefacts.h"

#include <map>

namespace nianbao {

namespace {

// Of all pages, in the order in which they were drawn: that of their object numbers.
std::map<int, QPDFObjectHandle> imagesOf(QPDF &pdf)
{
    std::map<int, QPDFObjectHandle> images;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle resources = page.getKey("/Resources");
        QPDFObjectHandle objects = resources.isDictionary() ? resources.getKey("/XObject") : resources;
        if (!objects.isDictionary())
            continue;
        for (const auto &[name, object] : objects.getDictAsMap()) {
            QPDFObjectHandle image = object;
            if (image.isStream() && image.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
                images.emplace(image.getObjectID(), image);
        }
    }
    return images;
}

void restore(QPDFObjectHandle image, const QByteArray &jpeg)
{
    const PictureFacts facts = pictureFacts(jpeg);
    QPDFObjectHandle dictionary = image.getDict();
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(facts.pixels.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(facts.pixels.height()));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    dictionary.replaceKey(
        "/ColorSpace", QPDFObjectHandle::newName(facts.jpegComponents == 1 ? "/DeviceGray" : "/DeviceRGB"));
    image.replaceStreamData(jpeg.toStdString(), QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
}

} // namespace

bool restorePictures(QPDF &pdf, const QList<QByteArray> &kept)
{
    if (kept.isEmpty())
        return true;
    const std::map<int, QPDFObjectHandle> images = imagesOf(pdf);
    if (qsizetype(images.size()) != kept.size())
        return false;
    qsizetype at = 0;
    for (const auto &[number, image] : images) {
        if (const QByteArray &jpeg = kept[at++]; !jpeg.isEmpty())
            restore(image, jpeg);
    }
    return true;
}

} // namespace nianbao
