// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "tests/fuzz/claims.h"
#include "tests/fuzz/librarypatch.h"

using namespace nianbao;

namespace {

void claimEveryRead(const Library &library)
{
    const Result<QByteArray> dump = library.dump();
    if (!dump)
        fuzz::claim(!dump.error().remedy.isEmpty(), "a refused dump has a remedy", dump.error().message);
    const Result<QList<ReportSummary>> reports = library.reports();
    for (const ReportSummary &summary : reports.value_or({})) {
        const Result<Report> report = library.load(summary.id);
        if (!report)
            fuzz::claim(!report.error().remedy.isEmpty(), "a refused report has a remedy", report.error().message);
        (void)library.versions(summary.id);
    }
    for (const SourceSummary &source : library.sources().value_or({}))
        (void)library.source(source.sha256);
    (void)library.units();
    (void)library.refusals();
    (void)library.changes({});
    (void)library.past();
    (void)library.verify();
}

} // namespace

/// The gate: a library is refused and left as it is, or everything in it can be asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::patchedLibrary(fuzz::inputOf(data, size));
    const QString path = fuzz::placed(bytes);
    for (const bool writes : {false, true}) {
        const auto library = writes ? Library::open(path) : Library::openReadOnly(path);
        if (library)
            claimEveryRead(**library);
        else
            fuzz::claimRefused(library.error(), path);
        fuzz::claim(fuzz::contentOf(path) == bytes, "a file that was only read stays as it is");
    }
    fuzz::claim(fuzz::besideIt().isEmpty(), "nothing is left beside it", fuzz::besideIt().join(u' '));
    return 0;
}
