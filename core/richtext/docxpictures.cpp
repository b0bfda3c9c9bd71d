// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxpictures.h"

#include "core/richtext/picturesize.h"

#include <QFileInfo>

namespace nianbao {

namespace {

constexpr int kEmuPerTenth = 3600; ///< English metric units to a tenth of a millimetre

QString relationOf(int number)
{
    return QStringLiteral("rIdPicture%1").arg(number);
}

void writeGraphic(XmlOutput &xml, const QString &relation, const QString &name, int width, int height)
{
    constexpr const char *kPicture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", kPicture}});
    xml.open("pic:pic");
    xml.open("pic:nvPicPr");
    xml.leaf("pic:cNvPr", {{"id", 0}, {"name", name}});
    xml.leaf("pic:cNvPicPr");
    xml.close();
    xml.open("pic:blipFill");
    xml.leaf("a:blip", {{"r:embed", relation}});
    xml.open("a:stretch");
    xml.leaf("a:fillRect");
    xml.close();
    xml.close();
    xml.open("pic:spPr");
    xml.open("a:xfrm");
    xml.leaf("a:off", {{"x", 0}, {"y", 0}});
    xml.leaf("a:ext", {{"cx", width}, {"cy", height}});
    xml.close();
    xml.open("a:prstGeom", {{"prst", "rect"}});
    xml.leaf("a:avLst");
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

int DocxPictures::numberOf(const Picture &picture)
{
    if (const auto known = m_numbers.constFind(picture.bytes); known != m_numbers.constEnd())
        return *known;
    const int number = int(m_files.size()) + 1;
    const QString name = QStringLiteral("word/media/image%1.%2").arg(QString::number(number), suffixOf(picture));
    m_files << ZipEntry {name, picture.bytes, true};
    m_numbers.insert(picture.bytes, number);
    return number;
}

void DocxPictures::draw(XmlOutput &xml, const Picture &picture, const QString &description)
{
    const QString relation = relationOf(numberOf(picture));
    const PictureSize size = sizeOnPage(picture);
    const int width = size.width * kEmuPerTenth;
    const int height = size.height * kEmuPerTenth;
    const QString name = QStringLiteral("图片 %1").arg(++m_drawn);
    xml.open("w:drawing");
    xml.open("wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    xml.leaf("wp:extent", {{"cx", width}, {"cy", height}});
    xml.leaf("wp:docPr", {{"id", m_drawn}, {"name", name}, {"descr", description}});
    writeGraphic(xml, relation, name, width, height);
    xml.close();
    xml.close();
}

void DocxPictures::writeRelations(XmlOutput &xml) const
{
    constexpr const char *kImage = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        const QString target = m_files[at].name.mid(QLatin1String("word/").size());
        xml.leaf("Relationship", {{"Id", relationOf(int(at) + 1)}, {"Type", kImage}, {"Target", target}});
    }
}

QStringList DocxPictures::suffixes() const
{
    QStringList suffixes;
    for (const ZipEntry &file : m_files)
        suffixes << QFileInfo(file.name).suffix();
    suffixes.removeDuplicates();
    return suffixes;
}

} // namespace nianbao
