// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documenterrors.h"

#include "core/model/nodefields.h"

#include <QCoreApplication>

namespace nianbao {

Error noReportError(const QString &path)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("document.none"),
        .message = QCoreApplication::translate("document", "年报库“%1”里还没有选定年度报告。").arg(path),
        .remedy = QCoreApplication::translate("document", "请先新建或选择一份年度报告。"),
        .file = path};
}

Error finishedError(const Report &report, const QString &path)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("document.final"),
        .message = QCoreApplication::translate("document", "%1年度报告已经定稿，不能修改。").arg(report.year.number()),
        .remedy = QCoreApplication::translate("document", "要修改请先在“报告”菜单里改回起草。"),
        .file = path};
}

Error namelessError(const QString &path)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("document.version.name"),
        .message = QCoreApplication::translate("document", "命名版本还没有名称。"),
        .remedy = QCoreApplication::translate("document", "请写上名称，例如“征求意见稿”。"),
        .file = path};
}

Error identityError(const QString &path)
{
    return {.kind = ErrorKind::Internal,
        .code = QStringLiteral("document.identity"),
        .message = QCoreApplication::translate("document", "修改换掉了报告的内部编号，没有保存。"),
        .remedy = QCoreApplication::translate("document", "内容没有变化；请把日志发给开发者。"),
        .file = path};
}

// The status line shows what stands before the first comma.
Error tooLongError(const TooLong &text, const QString &path)
{
    const bool isTitle = text.limit == kLongestTitle;
    const QString sentence = isTitle
        ? QCoreApplication::translate("document", "“%1”超过%2字（有%3字），没有保存。")
        : QCoreApplication::translate("document", "“%1”里有一段超过%2字（有%3字），没有保存。");
    return {.kind = ErrorKind::Limit,
        .code = QStringLiteral("document.long"),
        .message = sentence.arg(nameOf(text.place.field), QString::number(text.limit), QString::number(text.length)),
        .remedy = isTitle ? QCoreApplication::translate("document", "写下的字还在编辑框里；请缩短，其余的写到正文里。")
                          : QCoreApplication::translate("document", "写下的字还在编辑框里；请把它分成几段，就会保存。"),
        .file = path};
}

} // namespace nianbao
