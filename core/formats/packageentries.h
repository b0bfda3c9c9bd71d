// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names in a package, for its writer and its reader.
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace nianbao {

constexpr QLatin1String kManifestEntry("manifest.json");
constexpr QLatin1String kDataEntry("data.json");
constexpr QLatin1String kPackageFormat("nianbao-package");
constexpr int kPackageVersion = 1;

/// sources/<SHA-256>
QString sourceEntry(const QString &sha256);

/// As 64 lower-case hex digits.
QString sha256Of(const QByteArray &bytes);

} // namespace nianbao
