// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/titles.h"

#include "core/model/textlimits.h"

namespace nianbao {

namespace {

constexpr qsizetype kLongestHeading = 60;
constexpr qsizetype kLatestColon = 25;

/// Behind the first 。！？ outside of quotes and brackets, or behind an early ：before any ，; the text's end where
/// none is.
qsizetype firstSentence(QStringView text)
{
    int depth = 0;
    bool onlyWords = true;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text[index];
        if (QStringView(u"“‘（《「『〔").contains(character))
            ++depth;
        else if (QStringView(u"”’）》」』〕").contains(character))
            depth = qMax(0, depth - 1);
        if (depth > 0)
            continue;
        if (QStringView(u"。！？").contains(character)
            || (character == u'：' && onlyWords && index > 0 && index < kLatestColon))
            return index + 1;
        if (QStringView(u"，；").contains(character))
            onlyWords = false;
    }
    return text.size();
}

} // namespace

TitleSplit splitTitle(const QString &text, bool heading)
{
    const qsizetype end = firstSentence(text);
    if (end > kLongestTitle || (heading && end > kLongestHeading && end < text.size()))
        return {{}, text};
    return {text.left(end), text.mid(end)};
}

} // namespace nianbao
