// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/txt.h"
#include "core/compose/compose.h"
#include "core/text/encoding.h"
#include "tests/fuzz/claims.h"
#include "tests/fuzz/kept.h"

using namespace nianbao;

namespace {

/// Letters only: nobody knows which digits and marks of a torn text are ordinals or were repaired.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar character : text) {
        const bool inOrdinals =
            QStringView(u"〇一二三四五六七八九十百千两廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰是第").contains(character);
        if ((character.isLetter() || character.isSurrogate()) && !inOrdinals && character.unicode() > 0x7F)
            letters += character;
    }
    return letters;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::inputOf(data, size);
    const Result<Fragment> read = readTxt(bytes, fuzz::readOptions());
    fuzz::claimKept(read);
    if (!read)
        return 0;
    fuzz::claimWritten(u"txt", *read);
    const QString source = lettersOf(decode(bytes)->text);
    const QString print = lettersOf(plainText(compose(read->reports.first())));
    fuzz::claim(source == print, "no letter is lost and none moves", source + u'\n' + print);
    return 0;
}
