// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxbook.h"

#include "core/sheet/xlsxerror.h"
#include "core/text/xml.h"
#include "core/zip/filesignature.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheet)
};

struct Relation {
    QString id;
    QString kind; ///< the last step of its type: the same in transitional and strict files
    QString target; ///< entry of the archive
};

/// "xl/workbook.xml" and "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml" to "xl/worksheets/sheet1.xml".
QString resolved(const QString &source, const QString &target)
{
    QStringList steps = target.startsWith(u'/') ? QStringList() : source.split(u'/').mid(0, source.count(u'/'));
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..")
            steps = steps.mid(0, steps.size() - 1);
        else if (step != u".")
            steps << step;
    }
    return steps.join(u'/');
}

/// The relations of a part; none where the archive has none for it.
Result<QList<Relation>> relationsOf(ZipReader &zip, const QString &file, const QString &part)
{
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const QString name = QStringLiteral("%1_rels/%2.rels").arg(folder, part.mid(folder.size()));
    QList<Relation> relations;
    if (!zip.contains(name))
        return relations;
    NB_TRY(const QByteArray bytes, zip.read(name));
    XmlReader xml(bytes, file, name);
    while (!xml.atEnd()) {
        if (xml.next() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const bool outside = xml.attribute(u"TargetMode") == QLatin1String("External");
        const QString target = xml.attribute(u"Target");
        relations << Relation {xml.attribute(u"Id"), xml.attribute(u"Type").section(u'/', -1),
            outside ? QString() : resolved(part, target)};
    }
    if (xml.failed())
        return xml.error();
    return relations;
}

QString firstOf(const QList<Relation> &relations, QLatin1String kind)
{
    const auto found = std::find_if(
        relations.begin(), relations.end(), [&](const Relation &relation) { return relation.kind == kind; });
    return found == relations.end() ? QString() : found->target;
}

struct Tab {
    QString name;
    QString relation;
    bool hidden = false;
};

struct BookPart {
    QList<Tab> tabs;
    bool countsFrom1904 = false;
};

Result<BookPart> readBook(ZipReader &zip, const QString &file, const QString &part)
{
    NB_TRY(const QByteArray bytes, zip.read(part));
    XmlReader xml(bytes, file, part);
    BookPart book;
    while (!xml.atEnd()) {
        if (xml.next() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr") {
            const QString value = xml.attribute(u"date1904");
            book.countsFrom1904 = value == QLatin1String("1") || value == QLatin1String("true");
        } else if (xml.name() == u"sheet") {
            const QString state = xml.attribute(u"state");
            book.tabs << Tab {
                xml.attribute(u"name"), xml.attribute(u"id"), !state.isEmpty() && state != QLatin1String("visible")};
        }
    }
    if (xml.failed())
        return xml.error();
    return book;
}

FilePlace inPart(const QString &part)
{
    return FilePlace {.line = {}, .column = {}, .cell = {}, .part = part, .offset = {}};
}

/// What a sheet shows beside its cells; nothing where it cannot be told.
QStringList asidesOf(ZipReader &zip, const QString &file, const QString &part)
{
    QStringList asides;
    const Result<QList<Relation>> relations = relationsOf(zip, file, part);
    if (!relations)
        return asides;
    for (const Relation &relation : *relations) {
        const bool isAside = relation.kind == QLatin1String("comments")
            || relation.kind == QLatin1String("threadedComment") || relation.kind == QLatin1String("drawing");
        if (isAside && zip.contains(relation.target))
            asides << relation.target;
    }
    return asides;
}

void noteActiveContent(const ZipReader &zip, NoteList &notes)
{
    for (const QString &name : zip.names()) {
        if (name.endsWith(QLatin1String("vbaProject.bin"), Qt::CaseInsensitive))
            notes.add(QStringLiteral("xlsx.macros"), Words::tr("工作簿含有宏，没有运行，也没有读取。"), inPart(name));
        else if (name.contains(QLatin1String("/externalLinks/externalLink"))
            || name.endsWith(QLatin1String("/connections.xml")))
            notes.add(QStringLiteral("xlsx.links"), Words::tr("工作簿链接到其他文件，没有打开；用的是表中保存的值。"),
                inPart(name));
    }
}

} // namespace

Result<XlsxParts> readXlsxParts(ZipReader &zip, const QString &file, NoteList &notes)
{
    NB_TRY(const QList<Relation> roots, relationsOf(zip, file, {}));
    QString bookPart = firstOf(roots, QLatin1String("officeDocument"));
    const FileNature nature = natureOf(zip);
    if (bookPart.isEmpty())
        bookPart = QStringLiteral("xl/workbook.xml");
    if (nature != FileNature::Xlsx || !zip.contains(bookPart))
        return nature == FileNature::Xlsx ? partRefused(file, bookPart, Words::tr("压缩包里没有工作簿的主体"))
                                          : wrongNature(file, nature);
    NB_TRY(const QList<Relation> relations, relationsOf(zip, file, bookPart));
    NB_TRY(const BookPart book, readBook(zip, file, bookPart));
    noteActiveContent(zip, notes);
    XlsxParts parts {
        .sheets = {},
        .strings = firstOf(relations, QLatin1String("sharedStrings")),
        .styles = firstOf(relations, QLatin1String("styles")),
        .countsFrom1904 = book.countsFrom1904,
    };
    QHash<QString, Relation> byId;
    for (const Relation &relation : relations)
        byId.insert(relation.id, relation);
    for (const Tab &tab : book.tabs) {
        const Relation relation = byId.value(tab.relation);
        if (!relation.kind.isEmpty() && relation.kind != QLatin1String("worksheet")) {
            notes.add(QStringLiteral("xlsx.chart"), Words::tr("“%1”是图表，不是表格，没有读取。").arg(tab.name),
                inPart(relation.target));
            continue;
        }
        if (!zip.contains(relation.target))
            return partRefused(file, relation.target, Words::tr("压缩包里没有工作表“%1”的内容").arg(tab.name));
        parts.sheets << XlsxSheetPart {tab.name, relation.target, tab.hidden, asidesOf(zip, file, relation.target)};
    }
    return parts;
}

} // namespace nianbao
