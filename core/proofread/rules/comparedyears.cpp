// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/comparedyears.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

QString notLater(int year, const QString &base)
{
    return ProofreadWords::tr("拿来和%1年比较的%2年不在它前面。").arg(QString::number(year), base);
}

/// 2022年，…比2023年的2308件增长14.2%; 2023年较2024年减少44件; 2023年为1690件，2023年下降13.5%: what a year is compared
/// with comes before it.
void checkBases(YearPencil &years)
{
    static const QRegularExpression kOpened(QStringLiteral(
        "(?:^|(?<=[。；：，]))(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)、.]|是))?(?<year>20\\d\\d)年(?![底末以"
        "及之至—～的度前]|期间)(?:(?!20\\d\\d)[^。；]){0,80}?[比较](?<base>20\\d\\d)年(?:度|同期|全年)?(?:的|增|减|"
        "下降|上升|提高|多\\d|少\\d|翻)"));
    static const QRegularExpression kBeside(QStringLiteral("(?<year>20\\d\\d)年[比较](?<base>20\\d\\d)年"));
    static const QRegularExpression kSame(QStringLiteral(
        "(?<base>20\\d\\d)年[^，。；\\d]{0,12}为\\d[^，。；]{0,8}，(?<year>20\\d\\d)年(?:同比)?(?:下降|增长|上升|减少|"
        "增加|提高|降低)"));
    const QString &text = years.line().open;
    if (!text.contains(QStringLiteral("年")))
        return;
    for (const QRegularExpression &form : {kOpened, kBeside, kSame}) {
        years.each(form, text, [&](const QRegularExpressionMatch &match, int year) {
            if (year > match.captured(u"base").toInt())
                return QString();
            years.settle(int(match.capturedStart(u"base"))); // one of both is wrong
            return notLater(year, match.captured(u"base"));
        });
    }
}

/// 2021年至2024年分别立案298件、341件、376件、356件、312件: as many numbers as years go by.
void checkNumbersOfYears(YearPencil &years)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<from>20\\d\\d)年?[至—～](?<year>20\\d\\d)年，?[^，。；：\\d、和与及]{0,20}?(?:分别|依次)[^，。；：\\d、和"
        "与及]{0,8}(?<list>\\d[\\d.]*[万亿]?[一-龥%]{1,3}(?:、\\d[\\d.]*[万亿]?[一-龥%]{1,3}){2,12}(?:和\\d)?)"));
    constexpr int kFarthest = 2; // years by which a slip of the pen is off
    const QString &text = years.line().open;
    if (!text.contains(QStringLiteral("分别")) && !text.contains(QStringLiteral("依次")))
        return;
    years.each(kForm, text, [&](const QRegularExpressionMatch &match, int year) {
        const QString list = match.captured(u"list");
        const int numbers = int(list.count(u'、') + list.count(u'和')) + 1;
        const int told = year - match.captured(u"from").toInt() + 1;
        return told == numbers || qAbs(told - numbers) > kFarthest
            ? QString()
            : ProofreadWords::tr("这里有%1年，后面却是%2个数。").arg(QString::number(told), QString::number(numbers));
    });
}

/// 累计上线32项，其中2024年新增13项 in the report of 2025: of all that came to be until now the report's year is told.
/// Where the sentence names other years as well, one of them may be meant.
void checkShareOfYear(YearPencil &years)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:累计|年来|“[一-龥]{2,3}五”(?:时期|期间|普法))[^。；]{0,60}?，其中，?(?<year>20\\d\\d)年(?!"
                       "[底末以及之度前])[^，。；\\d]{0,8}\\d"));
    static const QRegularExpression kOther(QStringLiteral("20\\d\\d|[今去上本当]年|最|高峰"));
    constexpr int kOldest = 2; // years; what is older is told for its own sake
    const PrintedLine &line = years.line();
    if (line.part != PartKind::Work || !line.open.contains(QStringLiteral("其中")))
        return;
    years.each(kForm, line.open, [&](const QRegularExpressionMatch &match, int year) {
        const TextRange sentence = sentenceAt(line.open, int(match.capturedStart(u"year")));
        const QString others = QString(line.open.mid(sentence.start, sentence.length)).remove(match.captured(u"year"));
        const bool isOld = year < years.own() && year >= years.own() - kOldest;
        return isOld && !kOther.match(others).hasMatch() ? years.otherYear(year) : QString();
    });
}

} // namespace

void checkYearsCompared(YearPencil &years)
{
    checkBases(years);
    checkNumbersOfYears(years);
    checkShareOfYear(years);
}

QList<RuleExample> comparedYearExamples()
{
    return {
        found(u"2016年，全镇办理行政处罚案件22件，比2017年的18件增长22.2%，罚款3.8万元。"),
        found(u"2017年较2018年减少44件，下降12.4%。2017年同口径线索为1690件，2017年下降13.5%。", 2018, 2),
        found(u"严格执行《中华人民共和国水法》，2016年全省查处案件2635件，比2017年的2308件增长14.2%。"),
        silent(u"2018年，全镇办理案件22件，比2017年的18件增长22.2%。2018年较2016年减少44件。"),
        silent(u"对2016年以前的文件进行清理，数量比2017年的18件少4件。2017年同口径线索为1690件，2018年下降13.5%。"),
        found(u"2014年至2017年一审行政诉讼案件依次为27件、23件、19件、16件、18件，五年累计103件。"),
        silent(
            u"2014年至2018年一审行政诉讼案件依次为27件、23件、19件、16件、18件。2016年至2018年，立案、结案、移送、评查"
            u"分"
            u"别为3件、2件、2件、1件。"),
        found(
            u"“高效办成一件事”累计上线32项，其中2017年新增13项。五年来，累计举办活动641场，其中2016年128场。", 2018, 2),
        silent(u"累计上线32项，其中2018年新增13项。累计建成示范点52个，其中2016年18个、2017年20个，2018年14个。"),
        silent(u"累计清理文件64件，其中2017年底以前制定的49件。累计办理承诺件263件，其中2017年最多，为118件。"),
    };
}

} // namespace nianbao
