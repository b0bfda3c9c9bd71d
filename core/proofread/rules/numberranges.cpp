// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 63～68% says 63, not 63 per cent.
void checkPercents(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.])(\\d+(?:\\.\\d+)?)([-－–—～~至])(\\d+(?:\\.\\d+)?)([%％])"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString mark = match.captured(2) == u"至" ? match.captured(2) : QStringLiteral("～");
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("“%1”前一个数缺百分号。").arg(match.captured()), {},
                match.captured(1) + u'%' + mark + match.captured(3) + u'%'});
    }
}

/// 2%～3个百分点, 90%—95: only one of the two has the sign, or each another one.
void checkOtherSigns(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kPoints(QStringLiteral(
        "(?<![\\d.])(?<from>\\d{1,3}(?:\\.\\d+)?)[%％](?<mark>[-－–—～~至到])(?<to>\\d{1,3}(?:\\.\\d+)?)个百分点"
        "|(?<![\\d.])(?<from2>\\d{1,3}(?:\\.\\d+)?)个百分点(?<mark2>[-－–—～~])(?<to2>\\d{1,3}(?:\\.\\d+)?)[%％]"));
    static const QRegularExpression kLost(QStringLiteral(
        "(?<![\\d.])(?<from>\\d{1,3}(?:\\.\\d+)?)[%％](?<mark>[-－–—～~至到]{1,2})(?<to>\\d{1,3}(?:\\.\\d+)?)"
        "(?=(?:以上|以下|之间|左右|以内|区间|的(?:区间|目标|范围|水平))?(?:[，。；、：）]|$))"));
    if (!line.open.contains(u'%') && !line.open.contains(u'％'))
        return;
    auto matches = kPoints.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString from = match.captured(u"from") + match.captured(u"from2");
        const QString to = match.captured(u"to") + match.captured(u"to2");
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("“%1”起止两个数，一个是百分数，一个是百分点。").arg(match.captured()), {},
                from + u'～' + to + QStringLiteral("个百分点"), Severity::Warning});
    }
    matches = kLost.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(u"from").toDouble() < match.captured(u"to").toDouble())
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("“%1”后一个数缺百分号。").arg(match.captured()), {}, match.captured() + u'%',
                    Severity::Warning});
    }
}

/// 2015—20年, within a title as well.
void checkYears(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<!\\d)(?<century>20)(?<from>\\d\\d)年?(?<mark>[－–—～~至-])(?<to>\\d\\d)(?=年(?!代|[级内以]))"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(u"to").toInt() > match.captured(u"from").toInt())
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("年份写四位数。"), {},
                    match.captured().chopped(2) + match.captured(u"century") + match.captured(u"to"),
                    Severity::Warning});
    }
}

/// 3～5万元 says three yuan, 2-3万份 two copies. Of 由3至5万元提高到, 第3至5万户 the numbers may be something else.
void checkScales(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![\\d.:/A-Za-z\\-第])(?<from>\\d{1,3}(?:\\.\\d+)?)(?:[-－–—～~至到]|--|——)(?<to>\\d{1,3}(?:\\.\\d+)?)"
        "(?<scale>[万亿])(?=余?(?:元|人|亩|件|吨|户|份|册|张|名|条|次|个|本|头|只|株|套|平方|立方|千瓦|公里|家|项|字|"
        "台|辆|"
        "场|卷|棵|羽|尾|斤|公斤|美元|群众|农户|左右|以上|以下|[，。；、]|$))"));
    static const QRegularExpression kFromTo(QStringLiteral("(?:[由从自]|[一-龥]{0,4}(?:条|款|项|章|号|届|页|楼|层))$"));
    constexpr int kBefore = 6; // characters
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int start = int(match.capturedStart());
        const QString before = line.open.mid(qMax(0, start - kBefore), qMin(start, kBefore));
        if (match.captured(u"from").toDouble() >= match.captured(u"to").toDouble() || kFromTo.match(before).hasMatch())
            continue;
        const QString scale = match.captured(u"scale");
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("“%1”前一个数缺“%2”。").arg(match.captured(), scale),
                ProofreadWords::tr("起止两个数都要带“万”“亿”，以免误解。"),
                match.captured(u"from") + scale + u'～' + match.captured(u"to") + scale});
    }
}

/// 2015-2020年, 6-8月: figures are joined by a dash of one or two widths, not by a hyphen. One finding for all.
void checkHyphens(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![\\dA-Za-z./-])(?:20\\d\\d年?([-－–])20\\d\\d(?=年)|\\d{1,2}月?([-－–])\\d{1,2}(?=月)(?![\\d-]))"));
    QList<MarkedPlace> places;
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            places << MarkedPlace {
                &line, capturedRange(match, match.capturedLength(1) > 0 ? 1 : 2), QStringLiteral("—")};
        }
    }
    pencil.markTogether(places,
        {ProofreadWords::tr("有%1处年份、月份的起止之间用了短横线。").arg(QString::number(places.size())),
            ProofreadWords::tr("数值的起止之间用一字线“—”或浪纹线“～”。")});
}

/// 3-5名, 3--5名, 5%-8%: what is counted is joined by ～ or —. One finding for all.
void checkCountedHyphens(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![\\dA-Za-z.\\-/—～~:：（〔№第])(?<from>\\d{1,5}(?:\\.\\d+)?)(?<one>[%％万]?)(?<mark>[-－–]{1,2}|~)"
        "(?<to>\\d{1,5}(?:\\.\\d+)?)(?<other>[%％万]?)(?:(?<=[%％])|(?=人次|工作日|小时|天|元|["
        "名人件份次场条项家户起处日辆期台套卷篇册批本亩所支岁倍]|公[里顷]|个(?!人)))"));
    QList<MarkedPlace> places;
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange mark {int(match.capturedStart(u"mark")), int(match.capturedLength(u"mark"))};
            const bool isRange = match.captured(u"one") == match.captured(u"other")
                && match.captured(u"from").toDouble() < match.captured(u"to").toDouble();
            if (isRange && !line.isNamed(mark))
                places << MarkedPlace {&line, mark, QStringLiteral("～")};
        }
    }
    pencil.markTogether(places,
        {ProofreadWords::tr("有%1处数的起止之间用了短横线。").arg(QString::number(places.size())),
            ProofreadWords::tr("数值的起止之间用一字线“—”或浪纹线“～”。"), {}, Severity::Warning});
}

/// 3～2名, 5至3人, 8%～5%: the greater first. What falls from one to the other is told so.
void checkReversed(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<before>^|[^\\d.\\-—～~/"
                       "第A-Za-z〔№:])(?<range>(?<from>\\d{1,6}(?:\\.\\d+)?)(?<one>[%％]|万?(?:个?工作日|["
                       "名人件个份次场条项家户起处元宗卷篇期天日])?)"
                       "(?:[—～~至]|--?)(?<to>\\d{1,6}(?:\\.\\d+)?)(?<other>[%％]|万?(?:个?工作日|["
                       "名人件份次场条项家户起处元宗卷篇期天日]|"
                       "个(?!月|百|工作日))))"));
    static const QRegularExpression kFalls(QStringLiteral("[由从自降减缩压退]|下调|回落|(?:前|倒计时)$"));
    // 由7～5日缩短为1～2日: what falls does so behind it
    static const QRegularExpression kFallsBehind(
        QStringLiteral("^(?:左右)?(?:缩短|压缩|减少|减|降低|下降|提高|增加)[到至为]"));
    static const QRegularExpression kRises(QStringLiteral("^.*(?:增加|增|扩大|提高|提升|上升|扩充)[到至为]"));
    constexpr int kBefore = 12; // characters
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString one = match.captured(u"one");
        const QString other = match.captured(u"other");
        const int start = int(match.capturedStart(u"range"));
        const QString before = line.open.mid(qMax(0, start - kBefore), qMin(start, kBefore)).remove(kRises);
        const bool isScaled = one == u"万" && other.startsWith(u'万'); // 5万～3万元
        const bool isAlike = one.isEmpty() ? !other.startsWith(u'万') : isScaled || one == other;
        const bool isDay = other == u"日" && before.contains(u'月');
        const bool falls = kFalls.match(before).hasMatch()
            && !(before.endsWith(u'由') && !match.captured(u"range").contains(u'至')
                && kFallsBehind.match(line.open.mid(match.capturedEnd(u"range"), kBefore)).hasMatch());
        const bool isYear = one.isEmpty() && match.capturedLength(u"from") == 4 && match.capturedLength(u"to") == 4;
        if (!isAlike || isYear || isDay || falls
            || match.captured(u"from").toDouble() <= match.captured(u"to").toDouble())
            continue;
        pencil.mark(line,
            capturedRange(match, match.regularExpression().namedCaptureGroups().indexOf(QStringLiteral("range"))),
            {ProofreadWords::tr("“%1”起止颠倒了。").arg(match.captured(u"range")),
                ProofreadWords::tr("小的在前，大的在后。"), {}, Severity::Warning});
    }
}

/// 10月1日至至7日.
void checkDoubledTo(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=[\\d年月日时号%件名个份次万元])(?:至至|到到|至到|～～|~~)(?=\\d)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("“%1”重复了。").arg(match.captured()), {}, match.captured().left(1),
                Severity::Warning});
    }
}

void checkNumberRanges(const Manuscript &manuscript, RedPencil &pencil)
{
    checkHyphens(manuscript, pencil);
    checkCountedHyphens(manuscript, pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        checkPercents(line, pencil);
        checkOtherSigns(line, pencil);
        checkScales(line, pencil);
        checkYears(line, pencil);
        checkReversed(line, pencil);
        checkDoubledTo(line, pencil);
    }
}

} // namespace

Rule numberRangesRule()
{
    return {QLatin1String("numbers.range"), QLatin1String("N13"), QT_TRANSLATE_NOOP("proofread", "数值范围"),
        QT_TRANSLATE_NOOP("proofread", "百分数的两个数都带百分号，以万计的都带“万”；起止之间不用短横线。"),
        Severity::Hint, kNumbersStandard, Strength::Recommended, checkNumberRanges,
        {
            found(u"一般案件在30-45日内办结，配备执法车辆50-60辆，每季度举办培训班1-2期。"),
            found(u"落实《法治政府建设实施纲要（2015—20年）》，制定2021—25年规划。", 2018, 2),
            silent(u"落实《法治政府建设实施纲要（2015—2020年）》，2015—20年级学生、2018-12号文。"),
            found(u"办结率保持在63～68%。"),
            found(u"办结率保持在63-68%之间。"),
            found(u"落实《法治政府建设实施纲要（2015-2020年）》，2018年6-8月开展检查。"),
            found(u"每件补助3～5万元。"),
            found(u"全年发放资料1～2万份，每年受理2至3万件，涉及资金5-6亿元，受益群众约1.5—2万人次。", 2018, 4),
            silent(u"依据第12-"
                   u"15条，由5至6万元提高，每年3～5件，发放1万～2万份，5—3万份，第2至3万户，2018—2020年，〔2018〕1-"
                   u"2万号。"),
            silent(u"每件补助3万～5万元，每年3～5件，热线0393-7222222，执行GB/T 9704-2012，5-3万元。"),
            silent(u"办结率保持在63%～68%。"),
            found(u"网上可办率提高2%～3个百分点，力争持证率达到90%—95，满意率保持在96%至98之间。", 2018, 3),
            silent(u"提高3个百分点至95%，由90%提高到95%，提高2～3个百分点，降低5%至3件，占90%、95家。"),
            silent(u"2018年1月3日至2018-12-31，2015—2020年，满意率达到95%。"),
            silent(u"由85提高到95，提高10%。"),
            found(u"每个县增配3-5名，提高5%-8%，另有2--3件。"),
            found(u"每个乡镇只有5至3人，新增3～2名，办结率在8%～5%之间。", 2018, 3),
            found(u"罚款数额一般为5万～3万元，办理时间由7～5日缩短为1～2日。", 2018, 2),
            silent(u"罚款由5万元降至3万元，办理时间由7日缩短至5日，由5～7日缩短为1～2日，3月7～9日举办培训。"),
            found(u"10月1日至至7日接待观众1.8万人次。"),
            silent(u"每个县增配3～5名，提高5%～8%，12月28日至1月3日，时限由15至20天降为5至3天，8000～1万元。"),
            found(u"由136家增加到200家至150家，每期5～3天，办理时限为7至5个工作日。", 2018, 3),
            silent(u"由200家减少到150家至136家，每期3～5天，时限由7至5个工作日压缩到3天，提前5天至3天。"),
            silent(u"电话0393-7221108转3人，型号A-12个，〔2018〕3-1号，减少30至20件，2018—2016件。"),
        },
        {QLatin1String("numbers.date")}};
}

} // namespace nianbao
