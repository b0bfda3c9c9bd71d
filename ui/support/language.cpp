// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace nianbao {

QLocale windowLocale(const QString &setting, const QLocale &system)
{
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    if (setting == QLatin1String("zh"))
        return chinese;
    if (setting == QLatin1String("en"))
        return QLocale(QLocale::English);
    return system.language() == QLocale::English ? system : chinese;
}

void applyQtLanguage(QCoreApplication &application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    auto *translator = new QTranslator(&application);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (translator->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), folder))
        application.installTranslator(translator);
    else if (locale.language() != QLocale::English)
        qCWarning(logApp, "Qt's own translation is missing in %s.", qUtf8Printable(folder));
}

}
