// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documenterrors.h"

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

} // namespace nianbao
