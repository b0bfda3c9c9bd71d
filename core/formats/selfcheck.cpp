// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/selfcheck.h"

#include "core/compose/compose.h"
#include "core/formats/json.h"
#include "core/richtext/docx.h"
#include "core/richtext/html.h"
#include "core/richtext/odt.h"
#include "core/text/encoding.h"

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

bool isPrint(const Result<Flow> &flow, const Content &content)
{
    const QString print = withoutSpace(plainText(compose(content.reports.first())));
    if (!flow)
        return print.isEmpty(); // readers refuse what holds no text
    QString text;
    for (const FlowBlock &block : flow->blocks) {
        if (block.kind != FlowBlock::Kind::Picture)
            text += block.numbering + (block.kind == FlowBlock::Kind::Table ? plainText(block.table) : block.text);
    }
    return withoutSpace(text) == print;
}

} // namespace

bool holdsText(const QByteArray &bytes, const Content &content)
{
    const Result<DecodedText> text = decode(bytes, QStringLiteral("UTF-8"));
    return text && text->text.trimmed() == plainText(compose(content.reports.first())).trimmed();
}

bool holdsData(const QByteArray &bytes, const Content &content)
{
    const Result<Fragment> again = readJson(bytes, againOptions());
    return again && again->reports == content.reports;
}

bool holdsDocx(const QByteArray &bytes, const Content &content)
{
    return isPrint(readDocx(bytes, QString()), content);
}

bool holdsOdt(const QByteArray &bytes, const Content &content)
{
    return isPrint(readOdt(bytes, QString()), content);
}

bool holdsHtml(const QByteArray &bytes, const Content &content)
{
    return isPrint(readHtml(bytes, QString()), content);
}

} // namespace nianbao
