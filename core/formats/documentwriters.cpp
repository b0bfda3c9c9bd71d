// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/documentwriters.h"

#include "core/compose/compose.h"
#include "core/formats/documents.h"
#include "core/formats/printedstructure.h"
#include "core/richtext/docxwriter.h"
#include "core/richtext/htmlwriter.h"
#include "core/richtext/markdownwriter.h"
#include "core/richtext/odtwriter.h"
#include "core/richtext/xmloutput.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

Result<Report> onlyReport(const Content &content)
{
    if (content.reports.size() == 1)
        return content.reports.first();
    return Error {ErrorKind::Usage, QStringLiteral("document.count"),
        QCoreApplication::translate("formats", "一个文档只能存放一份报告。"),
        QCoreApplication::translate("formats", "请只选择一份报告导出。"), {}};
}

DocumentInfo infoOf(const Report &report, const WriteOptions &options)
{
    return {report.title, report.organisation, options.made, report.closing.sealed};
}

/// The document; with the report's structure beside its text where the text and its styles alone would be read
/// otherwise.
template <typename Write>
Result<QByteArray> written(const Report &report, const WriteOptions &options, const Write &write,
    Result<Fragment> (*read)(const QByteArray &, const ReadOptions &))
{
    DocumentInfo info = infoOf(report, options);
    NB_TRY(const QByteArray plain, Result<QByteArray>(write(compose(report), info)));
    const Result<Fragment> again = read(plain, {{}, {}, countedIds(QStringLiteral("check"))});
    if (again && haveSameStructure(again->reports.first(), report))
        return plain;
    info.structure = printedStructure(report);
    return write(compose(report), info);
}

QList<Note> replacedIn(const Content &content, QString (*held)(const QString &))
{
    const QString print = plainText(compose(content.reports.first()));
    const auto replaced = held(print).count(QChar::ReplacementCharacter) - print.count(QChar::ReplacementCharacter);
    if (replaced == 0)
        return {};
    return {Note {QStringLiteral("document.character"),
        QCoreApplication::translate("formats",
            "有%n个看不见或不成字的字符不能写入这种格式，写成了替代符号。请在报告里删去。", nullptr, int(replaced)),
        {}}};
}

} // namespace

Result<QByteArray> writeDocxReport(const Content &content, const WriteOptions &options)
{
    NB_TRY(const Report report, onlyReport(content));
    return written(report, options, writeDocx, readDocxReport);
}

Result<QByteArray> writeOdtReport(const Content &content, const WriteOptions &options)
{
    NB_TRY(const Report report, onlyReport(content));
    return written(report, options, writeOdt, readOdtReport);
}

Result<QByteArray> writeHtmlReport(const Content &content, const WriteOptions &options)
{
    NB_TRY(const Report report, onlyReport(content));
    return written(report, options, writeHtml, readHtmlReport);
}

Result<QByteArray> writeMarkdownReport(const Content &content, const WriteOptions &)
{
    NB_TRY(const Report report, onlyReport(content));
    return writeMarkdown(compose(report));
}

QList<Note> replacedInXml(const Content &content, const WriteOptions &)
{
    return replacedIn(content, forXml);
}

QList<Note> replacedInHtml(const Content &content, const WriteOptions &)
{
    return replacedIn(content, forHtml);
}

} // namespace nianbao
