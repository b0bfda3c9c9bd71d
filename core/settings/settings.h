// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace nianbao {

/// From how many per cent on two texts are told to be alike. The sample reports and a published one are silent down to
/// 60; at 80 a copy of which every fifth word was changed is still found.
constexpr int kLeastLikeness = 50;
constexpr int kUsualLikeness = 80;
constexpr int kMostLikeness = 100;

/// Everything the program remembers on this machine; nothing of a report. A typed value: read once, written when it
/// changed.
struct Settings {
    QString lastLibrary;
    QStringList recentLibraries; ///< newest first, at most 10
    QString lastReport; ///< id
    QString lastPlace; ///< in that report, where the window was at work
    QString language; ///< "zh", "en" or empty: from the locale, Chinese unless it is English
    QByteArray windowGeometry;
    QByteArray windowState;
    QByteArray splitter;
    bool previewShown = true;
    double previewZoom = 0; ///< per cent; 0 fits the width, -1 the whole page
    QString lastFolder; ///< where dialogs that open and import begin
    QString lastExportFolder; ///< where those that write begin
    QString author; ///< who signs what is changed; empty: the login
    int likeness = kUsualLikeness; ///< per cent: from here on two texts are alike

    bool operator==(const Settings &) const = default;
};

/// Settings, user's templates, log and default library live below these folders; NIANBAO_HOME overrides all for tests.
QString settingsFolder();
QString dataFolder();

/// Where a new library is proposed: 法治年报 in the user's documents. It may not be there yet.
QString libraryFolder();

/// What cannot be read is the default; a broken file is kept beside as .broken.
Settings loadSettings();
Status saveSettings(const Settings &settings);

} // namespace nianbao
