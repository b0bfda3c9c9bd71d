// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"
#include "tests/fuzz/claims.h"

using namespace nianbao;

namespace {

bool same(const JsonValue &a, const JsonValue &b)
{
    if (a.type != b.type || a.boolean != b.boolean || a.text != b.text || a.keys != b.keys)
        return false;
    if (a.items.size() != b.items.size())
        return false;
    for (qsizetype i = 0; i < a.items.size(); ++i) {
        if (!same(a.items[i], b.items[i]))
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<JsonValue> read = parseJson(fuzz::inputOf(data, size));
    if (!read) {
        fuzz::claimRefused(read.error(), {}); // it knows of no file
        fuzz::claim(read.error().place.line.has_value(), "a refusal has a line");
        return 0;
    }
    const QByteArray written = formatJson(*read);
    const Result<JsonValue> again = parseJson(written);
    fuzz::claim(again && same(*again, *read), "what was parsed is written and parsed again as it was",
        QString::fromUtf8(written));
    fuzz::claim(formatJson(*again) == written, "one value has one form");
    return 0;
}
