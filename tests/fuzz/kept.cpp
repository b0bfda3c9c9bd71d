// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/kept.h"

#include "core/formats/formats.h"
#include "core/formats/json.h"
#include "tests/fuzz/claims.h"

namespace nianbao::fuzz {

ReadOptions readOptions()
{
    ReadOptions options {fileName(), {}, countedIds(QStringLiteral("n"))};
    options.categories = {{QStringLiteral("seed7"), {}, {},
        {{QStringLiteral("leadership"), QStringLiteral("加强组织领导。")},
            {QStringLiteral("decision"), QStringLiteral("健全依法决策机制。")}}}};
    return options;
}

void claimKept(const Result<Fragment> &read)
{
    if (!read)
        return claimRefused(read.error(), fileName());
    const Result<QByteArray> written = writeJson({read->reports, read->units}, {.extent = Extent::Library});
    claim(written.has_value(), "what was read can be written as a data file");
    const Result<Fragment> again = readJson(*written, readOptions());
    claim(again.has_value(), "the data file can be read again",
        again ? QString() : again.error().message + u'\n' + QString::fromUtf8(*written));
    claim(again->reports == read->reports, "the data file holds the reports as they were", QString::fromUtf8(*written));
    claim(again->units == read->units, "the data file holds the units as they were", QString::fromUtf8(*written));
}

void claimWritten(QStringView format, const Fragment &fragment)
{
    const Format *const row = formatByKey(format);
    const Content content {fragment.reports, fragment.units};
    const Result<QByteArray> written = row->write(content, {});
    if (!written)
        return claimRefused(written.error(), {});
    const QString difference = row->difference(*written, content, {});
    claim(difference.isEmpty(), "the document holds what prints", difference);
}

} // namespace nianbao::fuzz
