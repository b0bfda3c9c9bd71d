// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/selfcheck.h"

#include "core/compose/compose.h"
#include "core/formats/json.h"
#include "core/text/encoding.h"

namespace nianbao {

namespace {

ReadOptions againOptions()
{
    return {QString(), QString(), countedIds(QStringLiteral("check"))};
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

bool printsTheSame(Reader read, const QByteArray &bytes, const Content &content)
{
    const Result<Fragment> again = read(bytes, againOptions());
    return again && again->reports.size() == 1
        && plainText(compose(again->reports.first())) == plainText(compose(content.reports.first()));
}

} // namespace nianbao
