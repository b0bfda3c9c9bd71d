// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/toldcounts.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr QStringView kAmong(u"其中");

/// Words that make the same phrase a count of something else: a part, a body, a time.
/// What behind 其中 is told of parts says nothing of the whole before it.
bool isOfSomethingElse(const QString &sentence)
{
    static const QRegularExpression kWords(QStringLiteral(
        "局|(?<![县市省党])委(?![托员])|镇|乡|街道|法院|检察|支队|大队|中心|部门|系统|各(?![项级类])|分别|结转|"
        "往年|累计|"
        "(?<!12)月|季度|半年|[近前]\\S{1,2}年|以来|\\d[余多]|(?<!各)类(?!别)|领域|方面|专项|行动|期间|试点|网上|线上"));
    return kWords.match(sentence.left(sentence.indexOf(kAmong))).hasMatch();
}

/// The one year of which a sentence tells, whatever it is compared with; 0: of several.
int yearOf(QString sentence, int ownYear)
{
    static const QRegularExpression kCompared(
        QStringLiteral("（[^）]*）|(?:较|比|与|同)(?:20\\d\\d年|上年|去年|上一年)[^，。；]*"));
    static const QRegularExpression kYear(QStringLiteral("20\\d\\d(?=年)"));
    static const QRegularExpression kThen(QStringLiteral("上年|去年|同期"));
    sentence.remove(kCompared);
    auto matches = kYear.globalMatch(sentence);
    if (!matches.hasNext() && !kThen.match(sentence).hasMatch())
        return ownYear;
    if (!matches.hasNext())
        return sentence.startsWith(u"上年") || sentence.startsWith(u"去年") ? ownYear - 1 : 0;
    const QRegularExpressionMatch first = matches.next();
    return first.capturedStart() == 0 && !matches.hasNext() ? first.captured().toInt() : 0;
}

/// 受理行政复议案件, 化解矛盾纠纷: what was done, and with what.
const QRegularExpression &phraseForm()
{
    static const QRegularExpression kPhrase(QStringLiteral(
        "^.*(?<!县政府)(?<verb>收到|接收|受理|办理|审结|办结|制定|审核|审查|备案|查处|调解|调处|化解|排查|立案|作出|"
        "指派|"
        "接待|登记|签订|评查|梳理|清理|移送|现有|实有)(?:县政府|全县|各类)?"
        "(?<noun>[一-龥]{2,12}(?:案件|纠纷|申请|文件|合同|决定|工单|投诉|举报|事项|意见|建议|案卷|咨询|处罚|许可|公开|"
        "公职律师|调解员|主体))"
        "(?:共|共计|达|计)?$"));
    return kPhrase;
}

/// Phrases end in few characters; asked first.
bool mayEndPhrase(const QString &text, const Quantity &quantity)
{
    constexpr QStringView kEnds = u"件纷请同定单诉报项见议卷询罚可开员师体共计达";
    constexpr int kShortest = 4; // characters
    return quantity.subject.length >= kShortest && quantity.isCount() && !quantity.approximate && quantity.step == 1
        && kEnds.contains(text[quantity.range.start - 1]);
}

} // namespace

QList<ToldCount> toldCountsIn(const Manuscript &manuscript)
{
    constexpr qsizetype kNarrow = 5; // characters
    QList<ToldCount> counts;
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse() || line.part == PartKind::Plans)
            continue;
        SentenceJudge elsewhere(line.open, isOfSomethingElse);
        for (const Quantity &quantity : line.quantities) {
            if (!mayEndPhrase(line.open, quantity))
                continue;
            const QRegularExpressionMatch match =
                phraseForm().match(line.open.mid(quantity.subject.start, quantity.subject.length));
            if (!match.hasMatch() || elsewhere.at(quantity.range.start))
                continue;
            const TextRange sentence = sentenceAt(line.open, quantity.range.start);
            if (line.open.mid(sentence.start, quantity.range.start - sentence.start).contains(kAmong))
                continue;
            const int year = yearOf(line.open.mid(sentence.start, sentence.length), manuscript.year());
            const int start = quantity.subject.start + int(match.capturedStart(u"verb"));
            const QString noun = match.captured(u"noun");
            if (year > 0)
                counts << ToldCount {&line, quantity, {start, quantity.range.end() - start},
                    match.captured(u"verb") + noun + quantity.unit, year, noun.size() >= kNarrow};
        }
    }
    return counts;
}

} // namespace nianbao
