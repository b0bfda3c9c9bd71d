// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/printing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

QString familyOf(const Fonts &fonts, FontRole role)
{
    return fonts.chain(role).isEmpty() ? QString() : fonts.chain(role).first().family;
}

QString stateOf(const Fonts &fonts, FontRole role)
{
    if (fonts.chain(role).isEmpty())
        return QCoreApplication::translate("cli", "缺");
    return fonts.exact[size_t(role)] ? QCoreApplication::translate("cli", "齐全")
                                     : QCoreApplication::translate("cli", "代替");
}

QJsonObject jsonOf(const Fonts &fonts, FontRole role)
{
    QJsonArray chain;
    for (const FontFace &face : fonts.chain(role))
        chain.append(face.family);
    return {{QStringLiteral("role"), nameOf(role)}, {QStringLiteral("chain"), chain},
        {QStringLiteral("exact"), fonts.exact[size_t(role)]}};
}

Result<Outcome> run(const Arguments &)
{
    const Fonts fonts = fontsForPrinting();
    QString text;
    QJsonArray array;
    for (int i = 0; i < kFontRoles; ++i) {
        const auto role = FontRole(i);
        text += QStringLiteral("%1\t%2\t%3\n").arg(nameOf(role), familyOf(fonts, role), stateOf(fonts, role));
        array.append(jsonOf(fonts, role));
    }
    return Outcome {text.toUtf8(), {}, {{QStringLiteral("fonts"), array}}, fonts.notes};
}

} // namespace

Command fontsCommand()
{
    return Command {QLatin1String("fonts"), QT_TRANSLATE_NOOP("cli", "列出公文用的五种字体在本机由哪些字体承担"),
        "nianbao-cli fonts", 0, 0, true, {}, run};
}

} // namespace nianbao
