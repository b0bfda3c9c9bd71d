// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "core/base/filename.h"
#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/typeset/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace nianbao {

namespace {

/// Qt takes the C locale's texts for UTF-8 but warns of it at every start.
void useUtf8Locale()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0 && qEnvironmentVariableIsEmpty("LC_ALL"))
        qputenv("LC_CTYPE", "C.UTF-8");
#endif
}

void keepPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

QString besideProgram(const QString &folder)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/nianbao/") + folder);
}

bool install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    return translator->load(name, folder) && application.installTranslator(translator);
}

QString fontFolder()
{
    const QStringList candidates {
        qEnvironmentVariable("NIANBAO_FONTS"), besideProgram(QStringLiteral("fonts")), QStringLiteral(NIANBAO_FONTS)};
    for (const QString &folder : candidates) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return {};
}

} // namespace

void prepareProcess()
{
    keepPrivate();
    useUtf8Locale();
    QCoreApplication::setApplicationName(QStringLiteral("nianbao"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NIANBAO_VERSION));
}

QStringList commandLine([[maybe_unused]] int argc, [[maybe_unused]] char *argv[])
{
#ifdef Q_OS_WIN
    return QCoreApplication::arguments();
#else
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << fileNameOf(argv[i]);
    return words;
#endif
}

void startLog()
{
    const QString folder = dataFolder();
    if (makeFolder(folder))
        logToFile(folder + QStringLiteral("/nianbao.log"));
    qCInfo(logApp).noquote() << "Starting version" << QCoreApplication::applicationVersion() << "with Qt" << qVersion();
}

Language languageOf(const Settings &settings)
{
    if (settings.language == QLatin1String("en"))
        return Language::English;
    if (settings.language == QLatin1String("zh"))
        return Language::Chinese;
    const QLocale system = QLocale::system();
    const bool english = system.language() == QLocale::English && system.name() != QLatin1String("C");
    return english ? Language::English : Language::Chinese;
}

void installTranslators(QCoreApplication &application, Language language)
{
    if (language == Language::English) {
        if (!install(application, QStringLiteral("nianbao_en"), QStringLiteral(":/translations")))
            qCWarning(logApp) << "The English texts are missing; the program speaks Chinese.";
        return;
    }
    const QString name = QStringLiteral("qtbase_zh_CN");
    for (const QString &folder :
        {besideProgram(QStringLiteral("translations")), QLibraryInfo::path(QLibraryInfo::TranslationsPath)}) {
        if (install(application, name, folder)) {
            // Where Qt says it otherwise than the program: the one that was installed last is asked first.
            install(application, QStringLiteral("nianbao_zh_CN"), QStringLiteral(":/translations"));
            return;
        }
    }
    qCWarning(logApp) << "Qt's own Chinese texts are missing; its dialogs speak English.";
}

QList<Note> registerShippedFonts()
{
    const QString folder = fontFolder();
    if (!folder.isEmpty() && !registerFonts(folder).isEmpty())
        return {};
    qCWarning(logApp) << "The program's own fonts are missing.";
    return {Note {QStringLiteral("fonts.shipped"),
        folder.isEmpty() ? QCoreApplication::translate("app", "没有找到程序自带的字体，只能用本机已装的字体。")
                         : QCoreApplication::translate("app", "文件夹“%1”里没有程序自带的字体，只能用本机已装的字体。")
                               .arg(folder)}};
}

} // namespace nianbao
