// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// The title of a document, taken apart: 中央宣传部、司法部 + 关于开展…的第八个五年规划 + （2021—2025年）.
struct TitleParts {
    QString issuer; ///< 中华人民共和国, or bodies of the state before 关于; empty: none is named
    QString name;
    QString years; ///< as written, with their brackets; empty: none
};

/// `title`: without its 《》, with full-width punctuation.
TitleParts titleParts(const QString &title);

/// The figures of a title's years: 20212025. Which dash stands between them, another rule says.
QString figuresOf(const QString &years);

} // namespace nianbao
