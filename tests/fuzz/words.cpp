// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/ownwords.h"
#include "tests/fuzz/claims.h"

using namespace nianbao;

namespace {

constexpr int kYear = 2018;

OwnWords claimOwnWords(const QByteArray &bytes)
{
    const Result<OwnWords> read = readOwnWords(bytes);
    if (!read) {
        fuzz::claimRefused(read.error(), {}); // it knows of no file
        return {};
    }
    const QByteArray written = writeOwnWords(*read);
    const Result<OwnWords> again = readOwnWords(written);
    fuzz::claim(again && *again == *read, "own words come back as they were", QString::fromUtf8(written));
    return *read;
}

QList<Term> claimTerms(const QByteArray &bytes)
{
    const Result<QList<Term>> read = readTerms(bytes);
    if (!read)
        fuzz::claimRefused(read.error(), {});
    return read.value_or({});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::inputOf(data, size);
    const Terms terms = withOwnWords(claimTerms(bytes), claimOwnWords(bytes));
    const QString text = QString::fromUtf8(bytes); // which holds each word itself
    int end = 0;
    for (const TermMatch &match : terms.wrongIn(text, kYear)) {
        const bool isBehind = match.start >= end && match.length > 0;
        end = match.start + match.length;
        fuzz::claim(isBehind && end <= text.size(), "words are found within the text, one behind the other", text);
        fuzz::claim(terms.all()[match.term].wrong.contains(text.mid(match.start, match.length)),
            "what is found is a word of the list", text.mid(match.start, match.length));
    }
    return 0;
}
