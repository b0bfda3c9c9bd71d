// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/titleparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

TitleParts titleParts(const QString &title)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?<issuer>中华人民共和国|(?:(?:中共中央|国务院)(?:办公厅)?|中央(?:组织部|宣传部|政法委|全面依法治国委员会(?:"
        "办公"
        "室)?)|最高人民(?:法院|检察院)|全国(?:人民代表大会(?:常务委员会)?|人大(?:常委会)?|普法办(?:公室)?)|"
        "(?:司法|公安|教育|财政|民政|生态环境|自然资源|农业农村|应急管理)部|(?:国家)?市场监(?:督管理|管)总局|、| )+"
        "(?=关于))?(?<name>.*?)(?<years>[（(]?\\d{4}年?[—–~～－-]+\\d{4}(?:年度?)?[）)]?)?$"));
    const bool hasYears = std::any_of(title.begin(), title.end(), [](QChar each) { return each.isDigit(); });
    const bool hasIssuer = title.startsWith(QStringLiteral("中华")) || title.contains(QStringLiteral("关于"));
    if (!hasYears && !hasIssuer) // most of the hundreds of known ones
        return {{}, title, {}};
    const QRegularExpressionMatch match = kForm.match(title);
    return {match.captured(u"issuer"), match.captured(u"name"), match.captured(u"years")};
}

QString figuresOf(const QString &years)
{
    QString figures;
    for (const QChar character : years) {
        if (character.isDigit())
            figures += character;
    }
    return figures;
}

} // namespace nianbao
