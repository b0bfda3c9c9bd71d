// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace nianbao {

/// The program's name in the documents that it writes. A word processor that saves one puts its own name there.
constexpr QStringView kGenerator = u"法治年报";

/// What a written document says about itself, and what the blocks do not tell.
struct DocumentInfo {
    QString title {};
    QString organisation {};
    QDateTime made {}; ///< invalid: the document does not say when it was made
    bool sealed = true; ///< room for a seal above 署名 (GB/T 9704-2012, 7.3.5.1), else 7.3.5.2
    QString structure {}; ///< of what the paragraphs are parts (structurepart.h); empty: their text and styles tell it
    QString foot {}; ///< on every page beside its number
};

} // namespace nianbao
