// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 12..5亩, 2，36亿元, 14。3%, 412．6万件: the point within a number is another mark.
void checkPoints(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=\\d)(?:\\.{2,3}|\\.,|,\\.|．)(?=\\d)"
                       "|(?<=[一-龥]\\d|[一-龥]\\d\\d|[一-龥]\\d{3})(?:，|。|,)(?=\\d{1,2}(?:[万亿%％亩]|个百分点|公里|"
                       "公顷|平方|分(?![别钟之])))"));
    static const QRegularExpression kRow(
        QStringLiteral("(?:分别|比例|比分|依次|编号|序号|年|率|为|指数|代码)[^，。；]{0,12}$"));
    constexpr int kBefore = 16; // characters
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const TextRange range = capturedRange(matches.next());
        const QChar mark = line.plain[range.start];
        const bool isComma = mark == u'，' || mark == u',';
        const QString before = line.plain.mid(qMax(0, range.start - kBefore), qMin(range.start, kBefore));
        if (line.isNamed(range) || (isComma && range.length == 1 && kRow.match(before).hasMatch()))
            continue;
        pencil.mark(line, range,
            {ProofreadWords::tr("数字中间的“%1”应是小数点。").arg(line.quote(range)), {}, QStringLiteral(".")});
    }
}

/// 百分之93.6%, 百分之九十三%.
void checkPercentTwice(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("百分之(?<figure>\\d+(?:\\.\\d+)?|[一二三四五六七八九十百零〇点]{1,9})[%％]"));
    if (!line.open.contains(QStringLiteral("百分之")))
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString figure = match.captured(u"figure");
        Remark remark {ProofreadWords::tr("“%1”重复了。").arg(match.captured())};
        remark.instead = figure.front().isDigit() ? figure + u'%' : match.captured().chopped(1);
        pencil.mark(line, capturedRange(match), remark);
    }
}

/// 28,614起 beside 1042起: thousands are told apart in one way in a text. One finding for all.
void checkThousands(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kParted(
        QStringLiteral("(?<![\\d.,A-Za-z])\\d{1,3}(?:,\\d{3})+(?![\\d,])(?=(?:\\.\\d+)?[一-龥%])"));
    constexpr int kDigits = 4; // from so many on thousands are set apart
    QList<MarkedPlace> parted;
    qsizetype plain = 0;
    for (const PrintedLine &line : manuscript.lines()) {
        for (const Quantity &quantity : line.quantities) {
            const QString number = line.open.mid(quantity.number.start, quantity.number.length);
            const qsizetype whole = number.contains(u'.') ? number.indexOf(u'.') : number.size();
            plain += qsizetype(whole >= kDigits && !number.contains(u',') && !quantity.unit.isEmpty());
        }
        auto matches = kParted.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            parted << MarkedPlace {&line, capturedRange(match), match.captured().remove(u',')};
        }
    }
    if (plain >= parted.size())
        pencil.markTogether(parted,
            {ProofreadWords::tr("有%1处大数用逗号分节，别处不分。").arg(QString::number(parted.size())),
                ProofreadWords::tr("同一篇里大数分节还是不分，只用一种。"), {}, Severity::Hint});
}

void checkFigureTyping(const Manuscript &manuscript, RedPencil &pencil)
{
    checkThousands(manuscript, pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.isProse() || line.cell)
            checkPoints(line, pencil);
        checkPercentTwice(line, pencil);
    }
}

} // namespace

Rule figureTypingRule()
{
    return {QLatin1String("numbers.typing"), QLatin1String("N14"),
        QT_TRANSLATE_NOOP("proofread", "打错的小数点、分节号"),
        QT_TRANSLATE_NOOP(
            "proofread", "数字中间的小数点打成了逗号、句号或者两点，如“14。3%”；大数有的分节，有的不分。"),
        Severity::Warning, kNumbersStandard, Strength::General, checkFigureTyping,
        {
            found(u"占地12..5亩，兑现资金2，36亿元，下降14。3%，办件412．6万件。", 2018, 4),
            found(u"接报警情28,614起，其中刑事类1042起。"),
            found(u"办结率百分之93.6%，占百分之84.8%，合格率百分之九十%。", 2018, 3),
            silent(u"完成百分之九十三，占百分之93.6，占84.8%。"),
            silent(u"发放3份，36亿元投资落地。完成2项，36亿元到位。得分95.5，3万人参加；分别为12，36亿元。"),
            silent(u"接报警情28,614起，其中刑事类1,042起。办件412.6万件，占12.5亩。"),
            silent(u"会议于9:30召开。第1。依据（2018）豫01行初12号、GB/T 9704—2012，版本1.2.3。"),
        }};
}

} // namespace nianbao
