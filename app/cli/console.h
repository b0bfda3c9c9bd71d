// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace nianbao {

/// The text with every character that a terminal would obey, hide or reorder by written as \uXXXX; tabs and line ends
/// stay.
QString visible(const QString &text);

/// One line on stderr while a verb works.
void tellProgress(const QString &message);

/// Prints what a verb did or why it was refused: data to stdout, messages to stderr; with --json one object on stdout
/// and nothing else.
class Console {
public:
    explicit Console(const QStringList &words);

    /// Returns the exit code; a result that cannot be written is a disk error.
    int finish(const Result<Outcome> &result) const;

private:
    [[nodiscard]] bool printData(const Outcome &outcome) const;
    [[nodiscard]] static bool write(const QByteArray &data);
    void tell(const QString &message) const;
    [[nodiscard]] int finishDone(const Outcome &outcome) const;
    [[nodiscard]] int finishRefused(const Error &error) const;

    bool m_json = false;
    bool m_quiet = false;
    bool m_takesIn = false; ///< the verb imports: a refusal says that nothing was
};

} // namespace nianbao
