// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>

namespace nianbao {

namespace {

/// Words that make the same phrase a count of something else: a part, a body, a time.
bool isOfSomethingElse(const QString &sentence, int ownYear)
{
    static const QRegularExpression kYear(QStringLiteral("20\\d\\d(?=年)"));
    auto years = kYear.globalMatch(sentence);
    while (years.hasNext()) {
        if (years.next().captured().toInt() != ownYear)
            return true;
    }
    static const QRegularExpression kWords(
        QStringLiteral("局|委|镇|乡|街道|法院|检察|支队|大队|中心|各|其中|分别|同比|"
                       "上年|去年|结转|往年|累计|月|季度|半年|[近前]\\S{1,2}年|以来|余|多|类|领域|方面"));
    return kWords.match(sentence).hasMatch();
}

/// 受理行政复议案件3件 here and 受理行政复议案件5件 there. Only what a county counts once is compared.
void checkRepeatedQuantity(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<!县政府)(?<what>(?:收到|受理|办理|审结|制定|审核|审查|备案)(?:县政府|全县)?(?:行政复议案件|"
                       "行政复议申请|行政应诉案件|行政诉讼案件|行政处罚案件|行政规范性文件|规范性文件))"
                       "(?<number>\\d+)(?=件)"));
    QHash<QString, QString> numbers; ///< what was counted, and how many
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse() || line.part == PartKind::Plans)
            continue;
        SentenceJudge elsewhere(
            line.open, [&](const QString &sentence) { return isOfSomethingElse(sentence, manuscript.year()); });
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString what = match.captured(u"what");
            const QString number = match.captured(u"number");
            if (elsewhere.at(int(match.capturedStart())))
                continue;
            if (!numbers.contains(what))
                numbers.insert(what, number);
            else if (numbers.value(what) != number)
                pencil.mark(line, capturedRange(match),
                    {ProofreadWords::tr("同一个数前后不一致：前面是%1%2件，这里是%3件。")
                            .arg(what, numbers.value(what), number)});
        }
    }
}

} // namespace

Rule repeatedQuantityRule()
{
    return {QLatin1String("numbers.twice"), QLatin1String("N3"), QT_TRANSLATE_NOOP("proofread", "前后数字不一致"),
        QT_TRANSLATE_NOOP("proofread", "全县的同一个数（如受理行政复议案件数）在两处写得不同。"), Severity::Warning,
        kSelfEvident, Strength::Regulation, checkRepeatedQuantity,
        {
            found(u"一是加强复议。受理行政复议案件3件。二是加强应诉。受理行政复议案件5件，均已办结。"),
            silent(u"一是加强复议。受理行政复议案件3件。二是加强应诉。受理行政复议案件3件，均已办结。"),
            silent(u"县公安局办理行政处罚案件30件。县市场监管局办理行政处罚案件50件。"),
            silent(u"受理行政复议案件3件。审结行政复议案件2件。"),
            silent(u"2017年，受理行政复议案件86件；2018年，受理行政复议案件112件。"),
            silent(u"受理行政复议案件112件。上半年受理行政复议案件52件，下半年受理行政复议案件60件。"),
            silent(u"制定规范性文件6件。县政府制定规范性文件4件。"),
            silent(u"受理行政复议案件5件，其中受理行政复议案件3件来自乡镇。"),
        }};
}

} // namespace nianbao
