// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/base/sidefiles.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kMostRecent = 10;
constexpr qint64 kLimit = 1024 * 1024; // far more than window geometry and ten paths
constexpr double kSmallestZoom = -1; // the whole page
constexpr double kLargestZoom = 1000; // per cent

QString folder(const char *belowHome, QStandardPaths::StandardLocation location)
{
    const QString home = qEnvironmentVariable("NIANBAO_HOME");
    return home.isEmpty() ? QStandardPaths::writableLocation(location) : home + u'/' + QLatin1String(belowHome);
}

QString settingsFile()
{
    return settingsFolder() + QStringLiteral("/settings.json");
}

/// One setting: its key and how it goes into the file and comes back. What does not fit is the default.
struct Row {
    QLatin1String key;
    QJsonValue (*save)(const Settings &);
    void (*load)(Settings &, const QJsonValue &);
};

template <QString Settings::*member>
constexpr Row textRow(QLatin1String key)
{
    return {key, [](const Settings &settings) { return QJsonValue(settings.*member); },
        [](Settings &settings, const QJsonValue &value) { settings.*member = value.toString(settings.*member); }};
}

template <QByteArray Settings::*member>
constexpr Row bytesRow(QLatin1String key)
{
    return {key,
        [](const Settings &settings) { return QJsonValue(QString::fromLatin1((settings.*member).toBase64())); },
        [](Settings &settings, const QJsonValue &value) {
            settings.*member = QByteArray::fromBase64(value.toString().toLatin1());
        }};
}

QJsonValue saveRecent(const Settings &settings)
{
    return QJsonArray::fromStringList(settings.recentLibraries.mid(0, kMostRecent));
}

void loadRecent(Settings &settings, const QJsonValue &value)
{
    for (const QJsonValue entry : value.toArray()) {
        if (settings.recentLibraries.size() < kMostRecent && !entry.toString().isEmpty())
            settings.recentLibraries.append(entry.toString());
    }
    settings.recentLibraries.removeDuplicates();
}

// THE TABLE of settings.
constexpr Row kRows[] {
    textRow<&Settings::lastLibrary>(QLatin1String("lastLibrary")),
    {QLatin1String("recentLibraries"), &saveRecent, &loadRecent},
    textRow<&Settings::lastReport>(QLatin1String("lastReport")),
    textRow<&Settings::lastPlace>(QLatin1String("lastPlace")),
    textRow<&Settings::language>(QLatin1String("language")),
    bytesRow<&Settings::windowGeometry>(QLatin1String("windowGeometry")),
    bytesRow<&Settings::windowState>(QLatin1String("windowState")),
    bytesRow<&Settings::splitter>(QLatin1String("splitter")),
    {QLatin1String("previewShown"), [](const Settings &settings) { return QJsonValue(settings.previewShown); },
        [](Settings &settings, const QJsonValue &value) {
            settings.previewShown = value.toBool(settings.previewShown);
        }},
    {QLatin1String("previewZoom"), [](const Settings &settings) { return QJsonValue(settings.previewZoom); },
        [](Settings &settings, const QJsonValue &value) {
            settings.previewZoom = std::clamp(value.toDouble(settings.previewZoom), kSmallestZoom, kLargestZoom);
        }},
    textRow<&Settings::lastFolder>(QLatin1String("lastFolder")),
    textRow<&Settings::lastExportFolder>(QLatin1String("lastExportFolder")),
    textRow<&Settings::author>(QLatin1String("author")),
    {QLatin1String("likeness"), [](const Settings &settings) { return QJsonValue(settings.likeness); },
        [](Settings &settings, const QJsonValue &value) {
            settings.likeness = std::clamp(value.toInt(settings.likeness), kLeastLikeness, kMostLikeness);
        }},
};

/// The settings that cannot be read may be of use to somebody; the next save must not destroy them.
void keepBroken(const QString &path)
{
    const Status kept = setAside(path, path + QStringLiteral(".broken"));
    qCWarning(logApp) << "The settings could not be read and are the defaults now; the file was kept beside:"
                      << kept.has_value();
}

} // namespace

QString settingsFolder()
{
    return folder("config", QStandardPaths::AppConfigLocation);
}

QString dataFolder()
{
    return folder("data", QStandardPaths::AppDataLocation);
}

QString libraryFolder()
{
    const QString own = qEnvironmentVariable("NIANBAO_HOME");
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    const QString above = !own.isEmpty() ? own : QFileInfo(documents).isDir() ? documents : home;
    return above + QStringLiteral("/法治年报");
}

Settings loadSettings()
{
    Settings settings;
    const QString path = settingsFile();
    if (!QFileInfo::exists(path))
        return settings;
    const Result<QByteArray> bytes = readFile(path, kLimit);
    if (!bytes) {
        qCWarning(logApp) << "The settings could not be read:" << bytes.error().code;
        return settings;
    }
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject()) {
        keepBroken(path);
        return settings;
    }
    for (const Row &row : kRows)
        row.load(settings, document.object().value(row.key));
    return settings;
}

Status saveSettings(const Settings &settings)
{
    QJsonObject object;
    for (const Row &row : kRows)
        object.insert(row.key, row.save(settings));
    NB_CHECK(makeFolder(settingsFolder()));
    return atomicWrite(settingsFile(), QJsonDocument(object).toJson(), Overwrite::Yes);
}

} // namespace nianbao
