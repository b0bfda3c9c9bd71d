// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// What is counted by two thousand of: no year.
bool isCounted(QStringView after)
{
    static const QRegularExpression kUnit(
        QStringLiteral("^(?:["
                       "件个项人名家户宗起条份篇部本卷册期场批次支辆台套间处所张元万亿余多吨亩公平米千里斤克升时秒分"
                       "天日月号例笔座栋位类级种款章节班组队幢片块段层"
                       "届只头株棵粒对双副把根首幅页字枚颗瓶箱袋盒车架艘口轮回遍趟版])"));
    return kUnit.match(after.left(1).toString()).hasMatch();
}

/// 2018和2019年, 2018至2020年度: the mark comes with the second year.
bool goesOnWithYear(QStringView after)
{
    static const QRegularExpression kSecond(QStringLiteral("^(?:和|至|到|与|及|、)\\s*20\\d\\d"));
    return kSecond.match(after.left(8).toString()).hasMatch();
}

void checkMissingYearMark(const Manuscript &manuscript, RedPencil &pencil)
{
    constexpr int kPast = 12; // years before the report's that a text may name
    constexpr int kComing = 3;
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![\\d.\\w〔（(\\[:：/—–~～·-])(?<!制造)(?<!中国)(?<!教育)(?<!规划)(?<!强国)20\\d\\d(?=\\p{Han})(?!年)"
        "|(?<=[。；，：]|^)20\\d\\d(?=，)"
        "|(?<![\\d.\\w/—–~～·-])20\\d\\d(?=(?:1[0-2]|[1-9])月)"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString number = match.captured();
            const int year = number.toInt();
            const QStringView after = QStringView(line.open).mid(match.capturedEnd());
            const bool likely = year >= manuscript.year() - kPast && year <= manuscript.year() + kComing;
            if (!likely || isCounted(after) || goesOnWithYear(after))
                continue;
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("“%1”后面缺“年”。").arg(number), {}, QString(number + u'年')});
        }
    }
}

} // namespace

Rule missingYearMarkRule()
{
    return {QLatin1String("numbers.yearMark"), QLatin1String("N9"), QT_TRANSLATE_NOOP("proofread", "年份缺“年”"),
        QT_TRANSLATE_NOOP("proofread", "正文里的年份后面缺“年”字，如“现将2018工作”。"), Severity::Error, kDocumentRules,
        Strength::Regulation, checkMissingYearMark,
        {
            found(u"现将2018工作开展情况汇报如下："),
            found(u"2018全县共受理案件3件。"),
            found(u"截至20187月底，共受理案件3件，其中2018度2件。", 2018, 2),
            found(u"加强监督。2018，全县共受理案件3件。"),
            silent(u"2018年，受理案件2018件，发放2019元，培训2020人次。"),
            silent(u"2018和2019年，执行《法治政府建设实施纲要（2015—2020年）》，清政〔2018〕30号。"),
            silent(u"落实中国制造2025战略，共办结2015余件。", 2025),
            silent(u"2018年度工作要点、2018—2020年规划。"),
        }};
}

} // namespace nianbao
