// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/documentwriters.h"

#include "core/compose/compose.h"
#include "core/richtext/docxwriter.h"

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

} // namespace

Result<QByteArray> writeDocxReport(const Content &content, const WriteOptions &options)
{
    NB_TRY(const Report report, onlyReport(content));
    return writeDocx(compose(report), infoOf(report, options));
}

} // namespace nianbao
