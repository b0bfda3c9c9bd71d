// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/json.h"

namespace nianbao {

/// A kind of JSON file that holds a list under a head: {"format": …, "version": …, "entries": […]}. What does not fit
/// is told with its line and column. Names are marked for translation in context "text".
struct ListFile {
    QLatin1String format; ///< what "format" has to be
    int version = 1; ///< what "version" has to be
    QLatin1String rows; ///< key of the list
    qsizetype fewestRows = 0;
    qsizetype mostRows = 0;
    QLatin1String code; ///< of its errors
    const char *name; ///< 词表, as in 词表第3行第2列：…
    const char *remedy;

    /// `what`: a sentence.
    [[nodiscard]] Error misfit(const JsonValue &value, const QString &what) const;
    /// For a word that is none of those that may stand there.
    [[nodiscard]] Error unknown(const JsonValue &value) const;

    /// The list of a file whose format and version are right. `root` has to outlive it.
    [[nodiscard]] Result<const JsonValue *> listIn(const JsonValue &root) const;
    /// Refused: what is no object, or has other keys.
    [[nodiscard]] Status checkKeys(const JsonValue &object, const QStringList &known) const;
    /// The value of a key that has to be there, and of that type.
    [[nodiscard]] Result<const JsonValue *> needed(
        const JsonValue &object, QStringView key, JsonValue::Type type) const;
    [[nodiscard]] Status checkType(const JsonValue &value, JsonValue::Type type) const;
    [[nodiscard]] Result<QString> textOf(const JsonValue &value) const;
    [[nodiscard]] Result<QStringList> textsOf(const JsonValue &value) const;
};

} // namespace nianbao
