// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/txt.h"

#include "core/compose/compose.h"
#include "core/formats/headings.h"
#include "core/model/secrecymark.h"
#include "core/text/encoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

Error refusal(ErrorKind kind, const char *code, const QString &message, const QString &remedy)
{
    Error error;
    error.kind = kind;
    error.code = QString::fromLatin1(code);
    error.message = message;
    error.remedy = remedy;
    return error;
}

Error withoutText(const QString &fileName)
{
    Error error = refusal(ErrorKind::Input, "txt.empty",
        fileName.isEmpty() ? QCoreApplication::translate("formats", "没有可以导入的文字。")
                           : QCoreApplication::translate("formats", "“%1”里没有文字。").arg(fileName),
        QCoreApplication::translate("formats", "请选择有报告正文的文本文件。"));
    error.file = fileName;
    return error;
}

} // namespace

Note doubtfulEncoding(const QString &encoding)
{
    const QString message =
        QCoreApplication::translate("formats", "文字编码猜测为%1，但不能肯定；如有乱码，请指定编码后重新导入。");
    return {QStringLiteral("txt.encoding"), message.arg(encoding)};
}

Result<Fragment> readTxt(const QByteArray &bytes, const ReadOptions &options)
{
    auto decoded = decode(bytes, options.encoding);
    if (!decoded) {
        Error error = decoded.error();
        if (error.file.isEmpty())
            error.file = options.fileName;
        if (!options.fileName.isEmpty())
            error.message = QCoreApplication::translate("formats", "“%1”：%2").arg(options.fileName, error.message);
        return error;
    }
    const auto isText = [](QChar character) { return character.isLetterOrNumber(); };
    if (std::none_of(decoded->text.cbegin(), decoded->text.cend(), isText))
        return withoutText(options.fileName);
    NB_CHECK(checkLines(std::max(decoded->text.count(u'\n'), decoded->text.count(u'\r')), options.fileName));
    NB_CHECK(checkCharacters(decoded->text.size(), options.fileName));
    const QString mark = secrecyMarkIn(decoded->text); // in what is left out as well
    Fragment fragment = readText(decoded->text, options);
    fragment.encoding = decoded->encoding;
    if (decoded->doubtful)
        fragment.notes.prepend(doubtfulEncoding(decoded->encoding));
    if (!mark.isEmpty())
        fragment.notes.prepend(secrecyNote(mark));
    return fragment;
}

Result<QByteArray> writeTxt(const Content &content, const WriteOptions &)
{
    if (content.reports.size() != 1) {
        return refusal(ErrorKind::Usage, "txt.count",
            QCoreApplication::translate("formats", "一个文本文件只能存放一份报告。"),
            QCoreApplication::translate("formats", "请只选择一份报告导出。"));
    }
    constexpr auto kByteOrderMark = "\xEF\xBB\xBF";
    QString text = plainText(compose(content.reports.first()));
    text.replace(u'\n', QStringLiteral("\r\n"));
    return QByteArray(kByteOrderMark) + text.toUtf8() + QByteArray(text.isEmpty() ? "" : "\r\n");
}

} // namespace nianbao
