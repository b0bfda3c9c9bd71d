// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/titlefacts.h"

#include "core/text/numerals.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// Of a district without its kind of body: the government, 乡镇 and counties alike.
QString bodyOf(const QString &name)
{
    static const QRegularExpression district(QStringLiteral("(省|市|县|縣|区|區|旗|州|盟|乡|鄉|镇|鎮)$"));
    static const QRegularExpression zone(QStringLiteral("(开发区|新区|示范区|园区|高新区|管理区|度假区)$"));
    static const QRegularExpression body(QStringLiteral("(政府|委|委员会|局|办公室|厅|院|办|处|中心|部|会|队|公司)$"));
    if (zone.match(name).hasMatch())
        return name + QStringLiteral("管理委员会");
    if (name.endsWith(u"街道"))
        return name + QStringLiteral("办事处");
    if (district.match(name).hasMatch())
        return name + QStringLiteral("人民政府");
    return body.match(name).hasMatch() ? name : QString();
}

} // namespace

std::optional<Year> yearIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("([0-9０-９]{4}|[〇○零一二三四五六七八九]{4})年?"));
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString digits = match.captured(1);
        const bool arabic = digits.front().digitValue() >= 0;
        if (!match.captured(0).endsWith(u'年') && !arabic)
            continue;
        int number = 0;
        for (const QChar digit : digits)
            number = number * 10 + qMax(0, digit.digitValue());
        if (const auto year = Year::from(arabic ? number : fromChineseNumeral(digits).value_or(0)))
            return year;
    }
    return {};
}

QString organisationIn(const QString &title)
{
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    static const QRegularExpression topic(QStringLiteral("[0-9０-９]{4}|[〇○零一二三四五六七八九]{4}年|关于|關於|年度|"
                                                         "法治|法制|依法|贯彻|推进|落实|全面|行政|工作|建设"));
    static const QRegularExpression both(QStringLiteral("^(中共.{2,12}委(?:员会)?)(.{2,14}(?:人民政府|局|办公室))$"));
    static const QRegularExpression about(QStringLiteral("^(关于|關於|[0-9０-９〇○零一二三四五六七八九]{4}年度?)+"));
    QString name = QString(title).remove(spaces);
    name.remove(about);
    // "行政" and the like end a place's name but not the name of a body that holds them: 住房和城乡建设局, 行政审批局.
    static const QRegularExpression whole(
        QStringLiteral("^(.{2,30}?(?:局|厅|委员会|办公室|办事处|大队|支队))(?=[0-9０-９]{4}|[〇○零一二三四五六七八九]{"
                       "4}年|关于|關於|推进|贯彻|依法|法治)"));
    const auto body = whole.match(name);
    name = body.hasMatch() ? body.captured(1) : name.left(qMax<qsizetype>(name.indexOf(topic), 0));
    const auto match = both.match(name);
    if (match.hasMatch())
        return match.captured(1) + u' ' + match.captured(2);
    return bodyOf(name);
}

} // namespace nianbao
