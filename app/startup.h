// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/settings/settings.h"

#include <QList>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace nianbao {

/// Before the application object is made: names and version, UTF-8 as the locale's character set, and on POSIX a umask
/// of 077 and no core dumps, because both would show a report to others.
void prepareProcess();

/// The words of the command line, the program's name first and without those that Qt has taken; after the application
/// object is made. Names of files that are no UTF-8 stand in them as core/base/filename.h says.
QStringList commandLine(int argc, char *argv[]);

/// Log of this run, below dataFolder(). Without it the program goes on.
void startLog();

enum class Language { Chinese, English };

/// What the settings say; else English where the system's language is, else Chinese (also under LANG=C).
Language languageOf(const Settings &settings);

/// Our own texts and Qt's own dialogs in that language. Qt's Chinese texts are looked for beside the program too.
void installTranslators(QCoreApplication &application, Language language);

/// Registers the program's own fonts (needs QGuiApplication): from $NIANBAO_FONTS, ../share/nianbao/fonts beside the
/// executable, or the folder of the build, whichever is first there. Returns what is missing.
QList<Note> registerShippedFonts();

} // namespace nianbao
