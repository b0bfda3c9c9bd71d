// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

QString withDigits(QString written)
{
    for (QChar &each : written)
        each = QStringView(u"Oo").contains(each) ? u'0' : QStringView(u"lI").contains(each) ? u'1' : each;
    return written;
}

/// 《202O年工作要点》, “l2·4”国家宪法日: a year or a day within a name.
void checkNames(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![A-Za-z0-9])(?=\\d{0,3}[OolI])2[0Oo][0-9OolI]{2}(?=年|[—～~-]+2)|(?<=“)[lI]2(?=[·.]4”)"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range = capturedRange(match);
        const bool isInText =
            line.open.mid(range.start, range.length + 1) == line.plain.mid(range.start, range.length + 1);
        if (!isInText || !line.plain.mid(range.end()).startsWith(u'年')) // else it is found among the counts
            pencil.mark(line, range,
                {ProofreadWords::tr("“%1”里有字母。").arg(line.quote(range)), {}, withDigits(match.captured())});
    }
}

/// l4件, 1O0%, 2S个: what looks like a one, a nought or a five and is a letter. O3 and O2O are names.
void checkNumberLetters(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![A-Za-z0-9.．\\-—/"
        "])(?=[OolI,.]*\\d)(?=[\\d,.]*[OolI])[\\dOolI][\\dOolI,.]*(?=[%％万亿余多个件人次名户家项条"
        "份起场宗卷本册批期处所台辆只支元公米平立千亩吨天月日年周艘届号篇幅道座间栋页字位岁组轮级类]|[，。；、）])"));
    static const QRegularExpression kFive(
        QStringLiteral("(?<![A-Za-z0-9.．\\-—/"
                       "])(?:\\d{1,4}\\.?[Ss]\\d{0,3}|(?<=[一-龥])(?<![第型号])S\\d{1,3})(?=[万亿]?(?:[%"
                       "％个件人名户家项条份起场宗卷次]|年(?!\\d)))"));
    static const QRegularExpression kNames(QStringLiteral("^(?:O2O|O[23])$"));
    for (const PrintedLine &line : manuscript.lines()) {
        checkNames(line, pencil);
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (kNames.match(match.captured()).hasMatch())
                continue;
            const TextRange range = capturedRange(match);
            pencil.mark(line, range,
                {ProofreadWords::tr("“%1”里有字母。").arg(line.quote(range)), {}, withDigits(match.captured())});
        }
        if (!line.open.contains(u'S') && !line.open.contains(u's'))
            continue;
        auto fives = kFive.globalMatch(line.open);
        while (fives.hasNext()) {
            const QRegularExpressionMatch match = fives.next();
            const TextRange range = capturedRange(match);
            pencil.mark(line, range,
                {ProofreadWords::tr("“%1”里有字母。").arg(line.quote(range)), {},
                    match.captured().replace(u'S', u'5').replace(u's', u'5')});
        }
    }
}

} // namespace

Rule numberLettersRule()
{
    return {QLatin1String("numbers.letters"), QLatin1String("N17"), QT_TRANSLATE_NOOP("proofread", "数字里的字母"),
        QT_TRANSLATE_NOOP("proofread", "数字里把1打成了字母l、I，把0打成了字母O，如“l4件”“1O0%”。"), Severity::Warning,
        kNumbersStandard, Strength::General, checkNumberLetters,
        {
            found(u"废止l1件，帮教率1O0%，新登记4826O户，平均每期15O人次。", 2018, 4),
            found(u"清理2S个部门的事项4126项，办结22S7件。", 2018, 2),
            found(u"印发《全省202O年工作要点》，对接《实施纲要（20l5—2020年）》，开展“l2·4”国家宪法日活动。", 2018, 3),
            silent(u"印发《全省2020年工作要点》，推广《O2O平台2.0手册》，开展“12·4”国家宪法日活动。"),
            found(u"开展服务S2次，检查船舶546o艘次，成功率98.S%，农民专业合作社S7户。", 2018, 4),
            silent(u"推行5S管理，检查4S店12家，建设50S型机组。"),
            found(u"参加人员42O。拆除52O0平方米。", 2018, 2),
            silent(u"废止11件，帮教率100%，推广O2O模式和5G网络，监测O3、PM2.5浓度，执行GB/T 9704标准。"),
            silent(u"建设IPv6网络，发布APP版本1.0，型号为A1O，达到I级标准，开展12·4宣传。"),
            silent(u"线上线下（O2O）融合，O3浓度下降10%，第I类、II类项目各3个。"),
        }};
}

} // namespace nianbao
