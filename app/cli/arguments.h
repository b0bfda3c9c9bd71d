// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/keys.h"
#include "core/model/year.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

struct Option {
    const char *name; ///< with its two dashes
    const char *value; ///< what stands after it, in capitals; null for a switch
    const char *help; ///< marked for translation in context "cli"
    bool isRepeatable = false; ///< may be given several times
};

/// --json, --quiet, --help: understood by every verb.
const QList<Option> &commonOptions();

/// --year, --organisation, --edition: which report is meant.
const QList<Option> &reportOptions();

/// The words after the verb, checked against its options. Values are still text; the typed questions refuse what does
/// not fit.
class Arguments {
public:
    /// Refused: unknown or repeated options (with a hint), a missing value, too few or too many files.
    static Result<Arguments> parse(const QStringList &words, const QList<Option> &options, int fewest, int most);

    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] bool has(const char *option) const;
    [[nodiscard]] QString value(const char *option) const; ///< empty when it was not given
    [[nodiscard]] QStringList values(const char *option) const; ///< of one that may be given several times
    [[nodiscard]] Result<QString> needed(const char *option) const;
    [[nodiscard]] Result<std::optional<int>> number(const char *option, int lowest, int highest) const;
    [[nodiscard]] Result<std::optional<Year>> year() const;
    [[nodiscard]] Result<std::optional<Edition>> edition() const;

private:
    Status take(const QString &word, const QStringList &words, qsizetype &next, const QList<Option> &options);
    [[nodiscard]] Status checkCount(int fewest, int most) const;

    QStringList m_files;
    QHash<QString, QStringList> m_values; ///< a switch has an empty one
};

/// The candidate that was probably meant by a mistyped word; empty when none is near.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace nianbao
