// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace nianbao;

namespace {

/// A home of its own, with a space and 中文 in its name.
class Home {
public:
    Home()
    {
        path = folder.filePath(QStringLiteral("我的 家"));
        qputenv("NIANBAO_HOME", path.toUtf8());
    }
    ~Home() { qunsetenv("NIANBAO_HOME"); }
    Home(const Home &) = delete;
    Home &operator=(const Home &) = delete;

    [[nodiscard]] QString file() const { return path + QStringLiteral("/config/settings.json"); }

    void write(const QByteArray &bytes) const
    {
        REQUIRE(QDir().mkpath(path + QStringLiteral("/config")));
        QFile target(file());
        REQUIRE(target.open(QIODevice::WriteOnly));
        REQUIRE(target.write(bytes) == bytes.size());
    }

    QTemporaryDir folder;
    QString path;
};

Settings filled()
{
    Settings settings;
    settings.lastLibrary = QStringLiteral("/家/我的 年报.nianbao");
    settings.recentLibraries = {settings.lastLibrary, QStringLiteral("/b.nianbao")};
    settings.lastReport = QStringLiteral("r1");
    settings.language = QStringLiteral("en");
    settings.windowGeometry = QByteArray("\x00\x01\xff geometry", 12);
    settings.windowState = "state";
    settings.splitter = "splitter";
    settings.previewShown = false;
    settings.previewZoom = 125.5;
    settings.lastFolder = QStringLiteral("/家");
    settings.lastExportFolder = QStringLiteral("/家/上报");
    settings.likeness = 75;
    return settings;
}

} // namespace

TEST_CASE("settings come back as they were saved")
{
    const Home home;
    CHECK((loadSettings() == Settings {}));
    REQUIRE(saveSettings(filled()));
    CHECK((loadSettings() == filled()));
    REQUIRE(saveSettings({}));
    CHECK((loadSettings() == Settings {}));
}

TEST_CASE("the folders lie below NIANBAO_HOME where it is set")
{
    const Home home;
    CHECK(settingsFolder() == home.path + QStringLiteral("/config"));
    CHECK(dataFolder() == home.path + QStringLiteral("/data"));
    qunsetenv("NIANBAO_HOME");
    CHECK_FALSE(settingsFolder().startsWith(home.path));
    CHECK_FALSE(dataFolder().isEmpty());
}

TEST_CASE("a broken settings file gives the defaults and is kept beside")
{
    const Home home;
    for (const QByteArray &broken :
        {QByteArray("{\"lastLibrary\": \"a"), QByteArray("[]"), QByteArray(), QByteArray("\0\xff", 2)}) {
        home.write(broken);
        CHECK((loadSettings() == Settings {}));
        CHECK_FALSE(QFile::exists(home.file()));
        QFile kept(home.file() + QStringLiteral(".broken"));
        REQUIRE(kept.open(QIODevice::ReadOnly));
        CHECK(kept.readAll() == broken);
    }
}

TEST_CASE("a setting that does not fit is the default, and the others count")
{
    const Home home;
    home.write("{\"language\": 7, \"previewShown\": \"no\", \"previewZoom\": 1e300, \"recentLibraries\": {\"a\": 1}, "
               "\"lastReport\": \"r9\", \"unknown\": []}");
    const Settings settings = loadSettings();
    CHECK(settings.language.isEmpty());
    CHECK(settings.previewShown);
    CHECK(settings.previewZoom == 1000);
    CHECK(settings.recentLibraries.isEmpty());
    CHECK(settings.lastReport == QStringLiteral("r9"));
}

TEST_CASE("at most ten recent libraries are kept")
{
    const Home home;
    Settings settings;
    for (int i = 0; i < 15; ++i)
        settings.recentLibraries.append(QStringLiteral("/%1.nianbao").arg(i));
    REQUIRE(saveSettings(settings));
    CHECK(loadSettings().recentLibraries == settings.recentLibraries.mid(0, 10));
}

TEST_CASE("settings that cannot be written are an error, not a silence")
{
    const Home home;
    QFile file(home.path); // a file where the folder should be
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const Status status = saveSettings(filled());
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ErrorKind::Disk);
}
