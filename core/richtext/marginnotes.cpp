// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/marginnotes.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 第 1 页 共 5 页, - 1 -, Page 1 of 5.
bool isPageNumber(QString text)
{
    static const QRegularExpression words(
        QStringLiteral("[第共总页]|\\b(?:page|of)\\b"), QRegularExpression::CaseInsensitiveOption);
    text.remove(words);
    return std::none_of(text.cbegin(), text.cend(), [](QChar character) { return character.isLetter(); });
}

} // namespace

void noteMargin(const MarginContent &content, FlowNotes &notes)
{
    constexpr qsizetype kLongest = 60; // characters told
    const QString text = content.text.simplified();
    if (!text.isEmpty())
        notes.addAside(content.text);
    if (!isPageNumber(text))
        notes.add(FlowNotice::PageMargins, 0, text.left(kLongest));
    if (content.pictures)
        notes.add(FlowNotice::MarginPictures, 0);
}

} // namespace nianbao
