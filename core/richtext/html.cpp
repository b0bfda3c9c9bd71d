// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/html.h"

#include "core/base/interruption.h"
#include "core/richtext/htmlreader.h"
#include "core/text/encoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace nianbao {

namespace {

/// What <meta> or the XML declaration says, in lower case; empty where it says nothing.
QString statedName(const QByteArray &bytes)
{
    static const QRegularExpression pattern(QStringLiteral("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kHead = 4096;
    return pattern.match(QString::fromLatin1(bytes.left(kHead))).captured(1).toLower();
}

/// Empty where the name is not known here.
QString encodingCalled(const QString &name)
{
    if (name == u"utf-8" || name == u"utf8")
        return QStringLiteral("UTF-8");
    if (name == u"gb2312" || name == u"gbk" || name == u"gb18030" || name == u"x-gbk" || name == u"gb_2312-80")
        return QStringLiteral("GB18030");
    return {};
}

/// Pages often name an encoding that they are not in: the bytes decide, and what they leave in doubt the page's word.
Result<DecodedText> decodePage(const QByteArray &bytes, const QString &encoding)
{
    auto decoded = decode(bytes, encoding);
    if (decoded && encodingCalled(statedName(bytes)) == decoded->encoding)
        decoded->doubtful = false;
    return decoded;
}

/// Nothing proves that bytes are GB18030: where the page says otherwise that is to be told. UTF-8 proves itself.
void noteEncoding(const QByteArray &bytes, Flow &flow)
{
    const QString stated = statedName(bytes);
    if (stated.isEmpty() || flow.encoding != u"GB18030" || encodingCalled(stated) == flow.encoding)
        return;
    flow.notes.prepend(Note {QStringLiteral("flow.encoding"),
        QCoreApplication::translate("richtext", "网页写着编码是 %1，实际按 %2 读入，请核对文字。")
            .arg(stated.toUpper(), flow.encoding),
        {}});
}

} // namespace

Result<Flow> readHtml(const QByteArray &bytes, const QString &file, const QString &encoding)
{
    auto decoded = decodePage(bytes, encoding);
    if (!decoded) {
        Error error = decoded.error();
        error.file = file;
        error.message = QCoreApplication::translate("richtext", "“%1”：%2").arg(file, error.message);
        return error;
    }
    NB_TRY(const HtmlTree tree, HtmlTree::parse(decoded->text.toUtf8(), file));
    FlowBuilder builder(file);
    HtmlReader reader(builder);
    reader.read(tree.root());
    NB_CHECK(checkInterruption());
    NB_TRY(Flow flow, builder.take());
    flow.title = reader.title();
    flow.isOurs = reader.isOurs();
    flow.encoding = decoded->encoding;
    flow.doubtfulEncoding = decoded->doubtful;
    if (encoding.isEmpty())
        noteEncoding(bytes, flow);
    return flow;
}

} // namespace nianbao
