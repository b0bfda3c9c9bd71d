// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/ziperror.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zip)
};

Error archiveError(const QString &file, const QString &part, const QString &what)
{
    const QString message = part.isEmpty() ? Words::tr("“%1”无法读取：%2。").arg(file, what)
                                           : Words::tr("“%1”里的%2无法读取：%3。").arg(file, part, what);
    return Error {
        .kind = ErrorKind::Input,
        .code = QStringLiteral("zip.damaged"),
        .message = message,
        .remedy = Words::tr("文件可能没有传完或已损坏，请发送方重新发送。"),
        .file = file,
        .place = {.line = {}, .column = {}, .cell = {}, .part = part, .offset = {}},
    };
}

} // namespace

Error damagedArchive(const QString &file, const QString &part, const QString &what)
{
    return archiveError(file, part, what);
}

Error suspectArchive(const QString &file, const QString &part, const QString &what)
{
    Error error = archiveError(file, part, what);
    error.code = QStringLiteral("zip.suspect");
    error.remedy = Words::tr("这样的文件可能有害，请向发送方核实，并请对方用WPS另存后再发。");
    return error;
}

Error archiveTooLarge(const QString &file, const QString &part, const QString &what)
{
    Error error = archiveError(file, part, what);
    error.kind = ErrorKind::Limit;
    error.code = QStringLiteral("zip.limit");
    error.remedy = Words::tr("请向发送方核实；如果内容确实很多，请分成几个文件。");
    return error;
}

Error unreadableArchive(const QString &file, const QString &part, const QString &what, const QString &remedy)
{
    Error error = archiveError(file, part, what);
    error.code = QStringLiteral("zip.unreadable");
    error.remedy = remedy;
    return error;
}

} // namespace nianbao
