// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"
#include "tests/fuzz/claims.h"

#include <QStringList>

using namespace nianbao;

namespace {

QByteArray utf8Of(const QString &text)
{
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const QStringList kTold {
        {}, QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"), QStringLiteral("GB18030")};
    const QByteArray bytes = fuzz::inputOf(data + 1, size - 1);
    const Result<DecodedText> read = decode(bytes, kTold[data[0] % kTold.size()]);
    if (!read) {
        fuzz::claimRefused(read.error(), {}); // it knows of no file
        return 0;
    }
    const QString &text = read->text;
    fuzz::claim(text.isValidUtf16(), "no half of a pair comes out");
    fuzz::claim(!text.contains(QChar::Null) && !text.contains(u'\r'), "neither NUL nor a foreign line end comes out");
    const bool wasThere = bytes.contains("\xEF\xBF\xBD") || bytes.contains("\xFD\xFF") || bytes.contains("\xFF\xFD")
        || bytes.contains("\x84\x31\xA4\x37");
    fuzz::claim(wasThere || !text.contains(QChar::ReplacementCharacter), "nothing becomes U+FFFD");
    const Result<DecodedText> again = decode(utf8Of(text));
    fuzz::claim(again && again->text == text, "the text as UTF-8 is the same text", text);
    return 0;
}
