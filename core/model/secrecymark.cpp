// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/secrecymark.h"

#include "core/model/find.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace nianbao {

namespace {

const QString kLevel = QStringLiteral("(?:绝[ 　]*密|机[ 　]*密|秘[ 　]*密)");
const QString kTerm =
    QStringLiteral("(?:[ 　]*[★☆＊*][ 　]*(?:[0-9０-９一二三四五六七八九十]{1,4}[ 　]*(?:年|个月|月|日|天)?|"
                   "长期|永久|启用前|解密前)?)");

/// The marking itself, in brackets and behind 密级 too.
QRegularExpression whole()
{
    return QRegularExpression(QStringLiteral("^[【（(\\[〔]?(?:密[ 　]*级[：:])?[ 　]*(%1%2?)[ 　]*"
                                             "(?:[，,；;　 ]*保密期限[：:]?.{1,8})?[】）)\\]〕]?$")
                                  .arg(kLevel, kTerm));
}

/// The first lines of a document hold it between 份号, of six digits, and 紧急程度; reading takes the blanks away.
QRegularExpression inHead()
{
    return QRegularExpression(
        QStringLiteral("^(?:[0-9０-９]{1,8}[ 　]+|[0-9０-９]{6})?(%1%2?)[ 　]*(?:(?:特急|加急|平急|急件|特提))?$")
            .arg(kLevel, kTerm));
}

} // namespace

QString secrecyMarkIn(QStringView line)
{
    static const QRegularExpression kWhole = whole();
    static const QRegularExpression kInHead = inHead();
    constexpr qsizetype kLongest = 40; // characters; a marking is no sentence
    if (line.size() > 2 * kLongest || !line.contains(u'密'))
        return {};
    const QString text = line.trimmed().toString();
    for (const QRegularExpression &form : {kWhole, kInHead}) {
        if (const auto match = form.match(text); text.size() <= kLongest && match.hasMatch())
            return match.captured(1);
    }
    return {};
}

QString secrecyMarkIn(const Report &report)
{
    QString mark = secrecyMarkIn(report.letterhead.secrecy);
    if (!mark.isEmpty())
        return mark;
    forEachText(report, [&](const Place &, const QString &text) {
        if (!mark.isEmpty() || !text.contains(u'密'))
            return;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            if (mark.isEmpty() && !line.contains(u'\t'))
                mark = secrecyMarkIn(line);
        }
    });
    return mark;
}

QString secrecyWarning(const QString &mark)
{
    return QCoreApplication::translate(
        "model", "文中标有密级“%1”：涉密内容只能在涉密计算机上处理，请先确认本机可以存放它。")
        .arg(mark);
}

} // namespace nianbao
