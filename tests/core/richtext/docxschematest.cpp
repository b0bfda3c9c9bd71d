// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Word asks of a file before it opens it without offering a repair: ISO/IEC 29500-1, the order of elements, and
// every part and relation in its place.
#include "core/richtext/comparison.h"
#include "core/richtext/docxwriter.h"

#include "core/compose/compose.h"
#include "tests/core/richtext/documentparts.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

using namespace nianbao;
using test::partOf;

namespace {

const DocumentInfo kInfo {
    QStringLiteral("标题"), QStringLiteral("青禾县人民政府"), QDateTime::fromSecsSinceEpoch(0, Qt::UTC)};

/// Children in the order of the schema; only names that are listed may stand there.
const QHash<QString, QStringList> &orders()
{
    static const QStringList kLook = QStringLiteral(
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
        "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
        "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange")
                                         .split(u' ');
    static const QHash<QString, QStringList> kOrders {
        {QStringLiteral("pPr"), kLook},
        {QStringLiteral("rPr"),
            QStringLiteral(
                "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow "
                "emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs "
                "highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath "
                "rPrChange")
                .split(u' ')},
        {QStringLiteral("sectPr"),
            QStringLiteral(
                "footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType "
                "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid")
                .split(u' ')},
        {QStringLiteral("tblPr"),
            QStringLiteral(
                "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
                "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription")
                .split(u' ')},
        {QStringLiteral("tblBorders"), QStringLiteral("top left bottom right insideH insideV").split(u' ')},
        {QStringLiteral("tblCellMar"), QStringLiteral("top left bottom right").split(u' ')},
        {QStringLiteral("trPr"), QStringLiteral("cantSplit tblHeader ins del").split(u' ')},
        {QStringLiteral("tcPr"),
            QStringLiteral(
                "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign "
                "hideMark")
                .split(u' ')},
        {QStringLiteral("tbl"), QStringLiteral("tblPr tblGrid tr").split(u' ')},
        {QStringLiteral("tr"), QStringLiteral("tblPrEx trPr tc").split(u' ')},
        {QStringLiteral("tc"), QStringLiteral("tcPr p").split(u' ')},
        {QStringLiteral("style"),
            QStringLiteral(
                "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat "
                "locked personal rsid pPr rPr tblPr trPr tcPr")
                .split(u' ')},
        {QStringLiteral("styles"), QStringLiteral("docDefaults latentStyles style").split(u' ')},
        {QStringLiteral("inline"), QStringLiteral("extent effectExtent docPr cNvGraphicFramePr graphic").split(u' ')},
        {QStringLiteral("settings"),
            QStringLiteral("zoom trackRevisions defaultTabStop evenAndOddHeaders characterSpacingControl compat "
                           "themeFontLang")
                .split(u' ')},
        {QStringLiteral("font"), QStringLiteral("altName panose1 charset family notTrueType pitch sig").split(u' ')},
    };
    return kOrders;
}

/// The first element that stands where the schema has none.
QString misplaced(const QByteArray &part)
{
    struct Open {
        QString name;
        qsizetype last = 0;
    };
    QList<Open> open;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            open.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        if (!open.isEmpty() && orders().contains(open.last().name)) {
            const qsizetype place = orders()[open.last().name].indexOf(name);
            if (place < open.last().last)
                return open.last().name + u'/' + name + QStringLiteral(" %1").arg(xml.lineNumber());
            open.last().last = place;
        }
        open << Open {name};
    }
    return xml.hasError() ? xml.errorString() : QString();
}

QHash<QString, QString> relationsOf(const QByteArray &docx, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    QXmlStreamReader xml(
        partOf(docx, part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels")));
    QHash<QString, QString> targets;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship")
            targets.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                QDir::cleanPath(part.left(slash) + xml.attributes().value(QLatin1String("Target")).toString()));
    }
    return targets;
}

QStringList usedRelations(const QByteArray &part)
{
    QStringList ids;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.prefix() == u"r")
                ids << attribute.value().toString();
        }
    }
    return ids;
}

bool hasType(const QByteArray &types, const QString &name)
{
    const QString suffix = name.mid(name.lastIndexOf(u'.') + 1);
    return types.contains("PartName=\"/" + name.toUtf8() + '"')
        || types.contains("Extension=\"" + suffix.toUtf8() + '"');
}

Blocks everything()
{
    Blocks blocks = compose(test::fullReport());
    Block table {BlockRole::Table};
    table.table = {{{{QStringLiteral("跨"), 2, 2}, {QStringLiteral("乙")}}, {{QStringLiteral("12")}},
                       {{QStringLiteral("丙")}, {QStringLiteral("丁")}, {QStringLiteral("戊")}}},
        1, {200, 300, 500}};
    table.description = QStringLiteral("说明");
    Block picture {BlockRole::Picture};
    picture.picture = {QByteArray::fromBase64("R0lGODlhAQABAAAAACw="), QStringLiteral("image/gif"), 0};
    return blocks << table << table << picture << picture;
}

void checkDocx(const QByteArray &docx)
{
    auto zip = ZipReader::open(docx, {});
    REQUIRE(zip);
    const QByteArray types = partOf(docx, QStringLiteral("[Content_Types].xml"));
    for (const QString &name : zip->names()) {
        INFO(name.toStdString());
        CHECK((name == u"[Content_Types].xml" || hasType(types, name)));
        if (!name.endsWith(QLatin1String(".xml")))
            continue;
        const QByteArray part = partOf(docx, name);
        CHECK(misplaced(part).toStdString() == "");
        const QHash<QString, QString> targets = relationsOf(docx, name);
        for (const QString &id : usedRelations(part))
            CHECK(targets.contains(id));
        for (const QString &target : targets)
            CHECK(zip->names().contains(target));
    }
}

} // namespace

TEST_CASE("a DOCX file has its elements in the order of the schema, and every relation and part resolves")
{
    const auto docx = writeDocx(everything(), kInfo);
    REQUIRE(docx);
    checkDocx(*docx);
}

TEST_CASE("a comparison has its elements in the order of the schema, and every relation and part resolves")
{
    Blocks after = everything();
    after.removeAt(after.size() - 3);
    after.removeAt(3);
    after.last().description = QStringLiteral("别的图");
    after[4].spans.last().text += QStringLiteral("另加一句。");
    after << Block {BlockRole::ClosingNote, {{QStringLiteral("（此件公开发布）"), SpanRole::Text, {}}}};
    DocumentInfo foot = kInfo;
    foot.foot = QStringLiteral("前稿：甲　后稿：乙");
    const auto docx = writeComparison(everything(), after, {kInfo, foot, QStringLiteral("县司法局"), kInfo.made});
    REQUIRE(docx);
    checkDocx(*docx);
}
