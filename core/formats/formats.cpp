// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/formats.h"

#include "core/formats/documents.h"
#include "core/formats/documentwriters.h"
#include "core/formats/json.h"
#include "core/formats/package.h"
#include "core/formats/selfcheck.h"
#include "core/formats/tablefiles.h"
#include "core/formats/tables.h"
#include "core/formats/txt.h"

#include <QFileInfo>
#include <QtGlobal>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

const Format *bySuffix(const QString &suffix)
{
    const auto found = std::find_if(
        formats().begin(), formats().end(), [&](const Format &format) { return format.suffixes.contains(suffix); });
    return found == formats().end() ? nullptr : &*found;
}

/// Files of other programs that people rename or choose by mistake: none of the table reads them.
bool isForeign(const QByteArray &firstBytes)
{
    constexpr const char *kSignatures[] {"PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF-", "\x89PNG", "\xFF\xD8\xFF", "{\\rtf",
        "SQLite format 3", "\x1F\x8B", "Rar!", "7z\xBC\xAF"};
    return std::any_of(std::begin(kSignatures), std::end(kSignatures),
        [&](const char *signature) { return firstBytes.startsWith(signature); });
}

/// Its reader says itself what a file of another program really is.
bool knowsOthers(const Format &format)
{
    return format.key == u"docx" || format.key == u"odt" || format.key == u"nbpkg"
        || format.family == FormatFamily::Tables || format.family == FormatFamily::Legacy;
}

bool looksLikeJson(const QByteArray &firstBytes)
{
    const QByteArray text = firstBytes.startsWith("\xEF\xBB\xBF") ? firstBytes.mid(3) : firstBytes;
    return text.trimmed().startsWith('{') && text.contains("\"nianbao-");
}

} // namespace

const QList<Format> &formats()
{
    // THE TABLE. A new format is one file beside this one and one row.
    static const QList<Format> kFormats {
        {QLatin1String("txt"), QT_TRANSLATE_NOOP("formats", "文本"), {QStringLiteral("txt"), QStringLiteral("text")},
            64 * kMegabyte, FormatFamily::Document, false, &readTxt, &writeTxt, &differenceInText},
        {QLatin1String("json"), QT_TRANSLATE_NOOP("formats", "数据文件（JSON）"), {QStringLiteral("json")},
            128 * kMegabyte, FormatFamily::Data, true, &readJson, &writeJson, &differenceInData},
        {QLatin1String("nbpkg"), QT_TRANSLATE_NOOP("formats", "年报数据包"), {QStringLiteral("nbpkg")}, 256 * kMegabyte,
            FormatFamily::Data, true, &readPackage, nullptr, nullptr},
        {QLatin1String("docx"), QT_TRANSLATE_NOOP("formats", "Word 文档"),
            {QStringLiteral("docx"), QStringLiteral("docm")}, 64 * kMegabyte, FormatFamily::Document, false,
            &readDocxReport, &writeDocxReport, &differenceInDocx, &replacedInXml},
        {QLatin1String("odt"), QT_TRANSLATE_NOOP("formats", "ODF 文档"), {QStringLiteral("odt"), QStringLiteral("ott")},
            64 * kMegabyte, FormatFamily::Document, false, &readOdtReport, &writeOdtReport, &differenceInOdt,
            &replacedInXml},
        {QLatin1String("html"), QT_TRANSLATE_NOOP("formats", "网页"), {QStringLiteral("html"), QStringLiteral("htm")},
            16 * kMegabyte, FormatFamily::Document, false, &readHtmlReport, &writeHtmlReport, &differenceInHtml,
            &replacedInHtml},
        {QLatin1String("md"), QT_TRANSLATE_NOOP("formats", "Markdown"), {QStringLiteral("md")}, 16 * kMegabyte,
            FormatFamily::Document, false, nullptr, &writeMarkdownReport, &differenceInMarkdown},
        {QLatin1String("xlsx"), QT_TRANSLATE_NOOP("formats", "表格（XLSX）"),
            {QStringLiteral("xlsx"), QStringLiteral("xlsm")}, 64 * kMegabyte, FormatFamily::Tables, false,
            &readXlsxTables, &writeXlsxTables, &differenceInXlsx, &leftOutOfTables},
        {QLatin1String("csv"), QT_TRANSLATE_NOOP("formats", "表格（CSV）"),
            {QStringLiteral("csv"), QStringLiteral("tsv")}, 64 * kMegabyte, FormatFamily::Tables, false, &readCsvTable,
            &writeCsvTable, &differenceInCsv, &leftOutOfTables},
        {QLatin1String("doc"), QT_TRANSLATE_NOOP("formats", "旧版 Word 文档"),
            {QStringLiteral("doc"), QStringLiteral("wps"), QStringLiteral("rtf")}, 64 * kMegabyte, FormatFamily::Legacy,
            false, nullptr, nullptr, nullptr},
        {QLatin1String("xls"), QT_TRANSLATE_NOOP("formats", "旧版 Excel 工作簿"),
            {QStringLiteral("xls"), QStringLiteral("et"), QStringLiteral("ods")}, 64 * kMegabyte, FormatFamily::Legacy,
            false, nullptr, nullptr, nullptr},
    };
    return kFormats;
}

const Format *formatByKey(QStringView key)
{
    const auto found =
        std::find_if(formats().begin(), formats().end(), [&](const Format &format) { return format.key == key; });
    return found == formats().end() ? nullptr : &*found;
}

const Format *formatOf(const QString &fileName, const QByteArray &firstBytes)
{
    const Format *named = bySuffix(QFileInfo(fileName).suffix().toLower());
    if (isForeign(firstBytes) && !(named && knowsOthers(*named)))
        return nullptr;
    if (named)
        return named;
    if (looksLikeJson(firstBytes))
        return formatByKey(u"json");
    return QFileInfo(fileName).suffix().isEmpty() ? formatByKey(u"txt") : nullptr;
}

} // namespace nianbao
