// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxerror.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheet)
};

Error refusal(const QString &file, const QString &message, const FilePlace &place, ErrorKind kind)
{
    return Error {
        .kind = kind,
        .code = kind == ErrorKind::Limit ? QStringLiteral("xlsx.limit") : QStringLiteral("xlsx.content"),
        .message = message,
        .remedy = Words::tr("请用WPS或Excel打开，改正后另存，再导入。"),
        .file = file,
        .place = place,
    };
}

} // namespace

Error cellRefused(const QString &file, const QString &cell, const QString &what, ErrorKind kind)
{
    return refusal(file, Words::tr("“%1”的单元格“%2”无法读取：%3。").arg(file, cell, what),
        {.line = {}, .column = {}, .cell = cell, .part = {}, .offset = {}}, kind);
}

Error partRefused(const QString &file, const QString &part, const QString &what, ErrorKind kind)
{
    const QString message = part.isEmpty() ? Words::tr("“%1”无法读取：%2。").arg(file, what)
                                           : Words::tr("“%1”里的%2无法读取：%3。").arg(file, part, what);
    return refusal(file, message, {.line = {}, .column = {}, .cell = {}, .part = part, .offset = {}}, kind);
}

} // namespace nianbao
