// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/secrecymark.h"

#include "core/model/find.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kLongest = 40; // characters; a marking is no sentence

const QString kLevel = QStringLiteral("(?:[绝絕][ 　]*密|[机機][ 　]*密|[秘祕][ 　]*密)(?:[ 　]*[级級])?");
const QString kNumber = QStringLiteral("(?:[0-9０-９]{1,4}|[一二三四五六七八九十两]{1,4})");
/// 1年, 五年零六个月, 至2030年12月31日, 长期.
const QString kPeriod = QStringLiteral(
    "(?:[至到]?[ 　]*[0-9０-９]{4}[ 　]*年[ 　]*%1[ 　]*月(?:[ 　]*%1[ 　]*日)?|"
    "%1[ 　]*(?:年|个月|月|日|天)(?:[零又]?[ 　]*%1[ 　]*(?:个月|月|日|天))?|[长長]期|永久|启用前|解密前)")
                            .arg(kNumber);
const QString kStarred = QStringLiteral("(?:[ 　]*[★☆＊*][ 　]*(?:%1|%2)?)").arg(kPeriod, kNumber);
/// Without the star of GB/T 9704 only a period makes it a marking: 机密（10年）, 机密·10年, 秘密：1年.
const QString kTerm =
    QStringLiteral("(?:%1|[ 　]*[（(][ 　]*%2[ 　]*[）)]|[ 　]*[·•・:：][ 　]*%2)").arg(kStarred, kPeriod);
const QString kThisText =
    QStringLiteral("(?:此件|本件|本文件|本材料|本报告)(?:的?密[ 　]*级[ 　]*(?:[：:为是]|定为)|为|系|属于?|定为)");

/// The marking itself, in brackets and behind 密级, 附件 and 此件为 too.
QRegularExpression whole()
{
    return QRegularExpression(
        QStringLiteral("^[【（(\\[〔]?(?:密[ 　]*级[：:]|附[ 　]*件%3?[：:]|%4)?[ 　]*(%1%2?)[ 　]*"
                       "(?:[，,；;　 ]*保密期限[：:]?.{1,8})?[】）)\\]〕]?。?$")
            .arg(kLevel, kTerm, kNumber, kThisText));
}

/// The first lines of a document hold it between 份号, of six digits, and 紧急程度; reading takes the blanks away.
QRegularExpression inHead()
{
    return QRegularExpression(
        QStringLiteral("^(?:[0-9０-９]{1,8}[ 　]+|[0-9０-９]{6})?(%1%2?)[ 　]*(?:(?:特急|加急|平急|急件|特提))?$")
            .arg(kLevel, kTerm));
}

/// A line that was drawn to the one below it: 机密★10年关于……的报告. The bare star is spoken of: 机密★级标志.
QRegularExpression atBegin()
{
    return QRegularExpression(
        QStringLiteral("^(?:[0-9０-９]{6})?[ 　]*(%1[ 　]*[★☆＊*][ 　]*%2)").arg(kLevel, kPeriod));
}

/// A line that was drawn to its neighbours: “……完成。机密★1年。” What is quoted in a sentence is none.
QRegularExpression betweenSentences()
{
    return QRegularExpression(QStringLiteral("(?:^|[。；;！!？?])[ 　]*(?:(%1%2)|%3(%1%4?))[ 　]*(?=[。；;，,]|$)")
                                  .arg(kLevel, kStarred, kThisText, kTerm));
}

bool isBare(const QString &mark)
{
    return std::none_of(
        mark.cbegin(), mark.cend(), [](QChar c) { return QStringView(u"★☆＊*（(·•・:：").contains(c); });
}

QString markInLine(QStringView line)
{
    static const QRegularExpression kWhole = whole();
    static const QRegularExpression kInHead = inHead();
    static const QRegularExpression kAtBegin = atBegin();
    static const QRegularExpression kBetween = betweenSentences();
    if (!line.contains(u'密'))
        return {};
    const QString text = line.trimmed().toString();
    for (const QRegularExpression &form : {kWhole, kInHead}) {
        if (text.size() > kLongest)
            break;
        if (const auto match = form.match(text); match.hasMatch())
            return match.captured(1);
    }
    if (const auto begin = kAtBegin.match(text); begin.hasMatch())
        return begin.captured(1);
    const auto match = kBetween.match(text);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

} // namespace

QString secrecyMarkIn(QStringView text)
{
    if (!text.contains(u'密'))
        return {};
    for (const QStringView line : text.split(u'\n')) {
        const QString mark = line.contains(u'\t') ? secrecyMarkInRow(line.toString().split(u'\t')) : markInLine(line);
        if (!mark.isEmpty())
            return mark;
    }
    return {};
}

QString secrecyMarkInRow(const QStringList &cells)
{
    const auto isFilled = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
    const bool isAlone = std::count_if(cells.cbegin(), cells.cend(), isFilled) == 1;
    for (const QString &cell : cells) {
        const QString mark = markInLine(cell);
        if (!mark.isEmpty() && (isAlone || !isBare(mark)))
            return mark;
    }
    return {};
}

QString secrecyMarkAside(const QStringList &texts)
{
    static const QRegularExpression kBlanks(QStringLiteral("[ \t　]+"));
    for (const QString &text : texts) {
        if (const QString mark = secrecyMarkIn(text); !mark.isEmpty())
            return mark;
        for (const QString &line : text.split(u'\n')) {
            if (const QString mark = line.contains(u'密') ? secrecyMarkInRow(line.split(kBlanks)) : QString();
                !mark.isEmpty())
                return mark;
        }
    }
    return {};
}

QString secrecyMarkIn(const Report &report)
{
    QString mark = secrecyMarkIn(report.letterhead.secrecy);
    if (!mark.isEmpty())
        return mark;
    forEachText(report, [&](const Place &, const QString &text) {
        if (mark.isEmpty())
            mark = secrecyMarkIn(text);
    });
    return mark;
}

QString secrecyWarning(const QString &mark)
{
    return QCoreApplication::translate(
        "model", "文中标有密级“%1”：涉密内容只能在涉密计算机上处理，请先确认本机可以存放它。")
        .arg(mark);
}

Note secrecyNote(const QString &mark)
{
    return {kSecrecyNote, secrecyWarning(mark), {}};
}

} // namespace nianbao
