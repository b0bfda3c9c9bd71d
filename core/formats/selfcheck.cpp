// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/selfcheck.h"

#include "core/compose/compose.h"
#include "core/formats/json.h"
#include "core/richtext/docx.h"
#include "core/richtext/html.h"
#include "core/richtext/htmlwriter.h"
#include "core/richtext/markdowntext.h"
#include "core/richtext/odt.h"
#include "core/richtext/xmloutput.h"
#include "core/text/encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

ReadOptions againOptions()
{
    return {QString(), QString(), countedIds(QStringLiteral("check"))};
}

QString withoutSpace(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](QChar letter) { return !letter.isSpace(); });
    return result;
}

/// Where the two part; empty when they are the same.
QString firstDifference(const QString &written, const QString &wanted)
{
    if (written == wanted)
        return {};
    const auto at = std::mismatch(written.begin(), written.end(), wanted.begin(), wanted.end()).first - written.begin();
    return QStringLiteral("the texts part at character %1 of %2").arg(at).arg(wanted.size());
}

QString printOf(const Flow &flow)
{
    QString text;
    for (const FlowBlock &block : flow.blocks) {
        if (block.kind != FlowBlock::Kind::Picture)
            text += block.numbering + (block.kind == FlowBlock::Kind::Table ? plainText(block.table) : block.text);
    }
    return withoutSpace(text);
}

QString printOf(const Content &content)
{
    return plainText(compose(content.reports.first()));
}

/// `held`: what the format can hold of a text.
QString differenceInPrint(const Result<Flow> &flow, const Content &content, QString (*held)(const QString &))
{
    const QString print = withoutSpace(held(printOf(content)));
    if (!flow)
        return print.isEmpty() ? QString() : flow.error().message; // readers refuse what holds no text
    return firstDifference(printOf(*flow), print);
}

} // namespace

QString differenceInText(const QByteArray &bytes, const Content &content, const WriteOptions &)
{
    const Result<DecodedText> text = decode(bytes, QStringLiteral("UTF-8"));
    if (!text)
        return text.error().message;
    return firstDifference(text->text.trimmed(), printOf(content).trimmed());
}

QString differenceInData(const QByteArray &bytes, const Content &content, const WriteOptions &)
{
    const Result<Fragment> again = readJson(bytes, againOptions());
    if (!again)
        return again.error().message;
    return again->reports == content.reports ? QString() : QStringLiteral("the values differ");
}

QString differenceInDocx(const QByteArray &bytes, const Content &content, const WriteOptions &)
{
    return differenceInPrint(readDocx(bytes, QString()), content, forXml);
}

QString differenceInChanges(const QByteArray &changed, const QByteArray &plain)
{
    const Result<Flow> accepted = readDocx(changed, QString());
    const Result<Flow> wanted = readDocx(plain, QString());
    if (!accepted || !wanted)
        return accepted.has_value() == wanted.has_value() || !wanted ? QString() : accepted.error().message;
    return firstDifference(printOf(*accepted), printOf(*wanted));
}

QString differenceInOdt(const QByteArray &bytes, const Content &content, const WriteOptions &)
{
    return differenceInPrint(readOdt(bytes, QString()), content, forXml);
}

QString differenceInHtml(const QByteArray &bytes, const Content &content, const WriteOptions &)
{
    return differenceInPrint(readHtml(bytes, QString()), content, forHtml);
}

QString differenceInMarkdown(const QByteArray &bytes, const Content &content, const WriteOptions &)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom); // it may begin a text
    const QString markdown = decoder(bytes);
    return firstDifference(withoutSpace(textOfMarkdown(markdown)), withoutSpace(printOf(content)));
}

} // namespace nianbao
