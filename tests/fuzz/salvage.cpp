// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"
#include "tests/fuzz/claims.h"
#include "tests/fuzz/librarypatch.h"

using namespace nianbao;

namespace {

void claimSound(const QString &path, const Salvaged &salvaged)
{
    const auto library = Library::openReadOnly(path);
    fuzz::claim(library.has_value(), "what was salvaged opens", library ? QString() : library.error().message);
    const Result<QStringList> faults = (*library)->verify();
    fuzz::claim(faults && faults->isEmpty(), "and is sound", faults ? faults->join(u'\n') : faults.error().message);
    fuzz::claim((*library)->reports()->size() == salvaged.reports, "and holds as many reports as were told");
}

} // namespace

/// Salvage tells that there is nothing, or makes a sound library; the damaged file stays as it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::patchedLibrary(fuzz::inputOf(data, size));
    const QString path = fuzz::placed(bytes);
    const QString to = path + QStringLiteral(".saved");
    const Result<Salvaged> salvaged = salvageLibrary(path, to, {});
    if (salvaged)
        claimSound(to, *salvaged);
    else
        fuzz::claimRefused(salvaged.error(), path);
    fuzz::claim(fuzz::contentOf(path) == bytes, "the damaged file stays as it is");
    const QStringList beside = fuzz::besideIt();
    fuzz::claim(beside.size() == (salvaged ? 1 : 0), "nothing else is left", beside.join(u' '));
    return 0;
}
