// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/package.h"
#include "tests/fuzz/claims.h"
#include "tests/fuzz/kept.h"
#include "tests/fuzz/parts.h"

using namespace nianbao;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Fragment> read = readPackage(fuzz::packageOf(fuzz::inputOf(data, size)), fuzz::readOptions());
    fuzz::claimKept(read);
    if (!read)
        return 0;
    const Result<QByteArray> written = writePackage({read->reports, read->units}, read->sources);
    fuzz::claim(written.has_value(), "what came in a package can be packed");
    const Result<Fragment> again = readPackage(*written, fuzz::readOptions());
    fuzz::claim(again.has_value(), "the package can be read again", again ? QString() : again.error().message);
    fuzz::claim(again->reports == read->reports && again->units == read->units, "with the same reports and units");
    fuzz::claim(again->sources.size() == read->sources.size(), "with all kept files");
    for (const SourceFile &source : read->sources)
        fuzz::claim(again->sources.contains(source), "with each file as it was", source.name);
    return 0;
}
