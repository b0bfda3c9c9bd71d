// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/xmlerror.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(text)
};

Error xmlError(const XmlSpot &spot, const char *code, const QString &what, ErrorKind kind = ErrorKind::Input)
{
    const QString where =
        spot.part.isEmpty() ? Words::tr("“%1”").arg(spot.file) : Words::tr("“%1”里的%2").arg(spot.file, spot.part);
    return Error {
        .kind = kind,
        .code = QLatin1String(code),
        .message = Words::tr("%1第%2行第%3列无法读取：%4。")
                       .arg(where, QString::number(spot.line), QString::number(spot.column), what),
        .remedy = Words::tr("请用WPS打开后另存，再导入；打不开的，请发送方重新发送。"),
        .file = spot.file,
        .place = {.line = int(spot.line), .column = int(spot.column), .cell = {}, .part = spot.part, .offset = {}},
        .detail = {},
    };
}

} // namespace

Error xmlTooDeep(const XmlSpot &spot)
{
    return xmlError(spot, "xml.depth", Words::tr("嵌套超过%1层").arg(kDeepestXml), ErrorKind::Limit);
}

Error xmlCrowded(const XmlSpot &spot)
{
    return xmlError(
        spot, "xml.attributes", Words::tr("一个元素的属性超过%1个").arg(kMostXmlAttributes), ErrorKind::Limit);
}

Error xmlWithDoctype(const XmlSpot &spot)
{
    return xmlError(spot, "xml.dtd", Words::tr("含有文档类型声明（DOCTYPE），可能被用来引入外部实体"));
}

Error xmlMalformed(const XmlSpot &spot, bool cut, const QString &detail)
{
    Error error =
        xmlError(spot, "xml.syntax", cut ? Words::tr("文件到此中断，内容不完整") : Words::tr("不是有效的XML"));
    error.detail = detail;
    return error;
}

Error xmlOversized(const XmlSpot &spot, int megabytes)
{
    return xmlError(spot, "xml.size", Words::tr("一个标签或注释超过%1MB").arg(megabytes), ErrorKind::Limit);
}

} // namespace nianbao
