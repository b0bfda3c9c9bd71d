// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace nianbao {

/// Bytes of one kept file, and of all that a library keeps; more is refused.
constexpr qint64 kLargestSource = qint64(20) * 1024 * 1024;
constexpr qint64 kLargestSources = qint64(200) * 1024 * 1024;

/// A file from which something was taken in, kept in the library as it came. Known by its content: the same file under
/// two names is one.
struct SourceFile {
    QString sha256; ///< of `bytes`, 64 lower-case hex digits
    QString name; ///< without folder; text only, never used as a path
    QString sender; ///< 报送单位 as the user named it; empty where nobody said
    QDateTime received; ///< UTC, whole seconds
    QByteArray bytes;

    bool operator==(const SourceFile &) const = default;
};

/// What a list shows of it, without the content.
struct SourceSummary {
    QString sha256;
    QString name;
    QString sender;
    QDateTime received;
    qint64 size = 0; ///< bytes

    bool operator==(const SourceSummary &) const = default;
};

/// The file with its hash.
SourceFile sourceFile(const QString &name, const QString &sender, const QDateTime &received, const QByteArray &bytes);

} // namespace nianbao
