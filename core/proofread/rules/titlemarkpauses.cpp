// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 《甲》，《乙》等 and 《甲》和、《乙》: whatever the report keeps to. 学习《甲》，《乙》出台后 is no list.
void checkWrongPauses(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kConjunction(
        QStringLiteral("(?<=[》”])(?:(?:[和与及]|以及)、|、[和与](?=《))(?=[《“])"));
    static const QRegularExpression kComma(
        QStringLiteral("(?:在|围绕|对照|依据|根据|按照|通过|》)《[^《》，。；：]{1,60}》(?<comma>，)《[^《》]{1,60}》"
                       "(?=等|[《、和])"));
    static const QRegularExpression kObjects(QStringLiteral(
        "(?:学习|贯彻|宣传|落实|执行|印发|出台|制定|修订|修改|废止)了?《[^《》]{1,60}》(?<comma>，)《[^"
        "《》]{1,60}》(?:等|(?=\\d+[部件个项份]))(?:\\d+[部件个项份])?"
        "(?:法律法规|法律|法规|规章|文件|制度|办法|规定|规范性文件)?(?=[，。；]|\\d+[部件个项份]|政府规章)"));
    static const QRegularExpression kQuoted(
        QStringLiteral("(?:举办|开展|推行|打造|推出|开设|上线|创新|建立)“[^“”，。；：]{2,10}”(?<comma>，)"
                       "“[^“”，。；：]{2,10}”(?=等)"));
    static const QRegularExpression kSubjects(
        QStringLiteral("(?<=[；。])“[^“”，。；：]{2,10}”(?<comma>，)“[^“”，。；：]{2,10}”(?=等|改革|机制|制度|模式)"));
    for (const QRegularExpression &form : {kComma, kObjects, kQuoted, kSubjects}) {
        auto matches = form.globalMatch(line.plain);
        while (matches.hasNext())
            pencil.mark(line, capturedRange(matches.next(), 1),
                {ProofreadWords::tr("并列的书名号或引号之间不用逗号。"),
                    ProofreadWords::tr("标有引号、书名号的并列成分之间通常不用顿号。"), QString(), Severity::Warning});
    }
    auto matches = kConjunction.globalMatch(line.plain);
    while (matches.hasNext()) {
        const TextRange range = capturedRange(matches.next());
        pencil.mark(line, range,
            {ProofreadWords::tr("“和”与顿号只用一个。"), {}, line.quote(range).remove(u'、'), Severity::Warning});
    }
}

/// 《甲》、《乙》: usually without 、, but a report that keeps to it is right as it is; one that does now this, now
/// that, is told, one finding for all.
void checkTitleMarkPauses(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?<=》)、(?=《)|(?<=”)、(?=“)"));
    static const QRegularExpression kBare(QStringLiteral("》《|”“"));
    QList<MarkedPlace> places;
    bool isMixed = false;
    for (const PrintedLine &line : manuscript.lines()) {
        checkWrongPauses(line, pencil);
        isMixed = isMixed || kBare.match(line.plain).hasMatch();
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext())
            places << MarkedPlace {&line, capturedRange(matches.next()), {}};
    }
    if (isMixed)
        pencil.markTogether(places,
            {ProofreadWords::tr("有%1处并列的书名号或引号之间用了顿号。").arg(QString::number(places.size())),
                ProofreadWords::tr("标有引号、书名号的并列成分之间通常不用顿号。")});
}

} // namespace

Rule titleMarkPausesRule()
{
    return {QLatin1String("marks.pauses"), QLatin1String("P6"),
        QT_TRANSLATE_NOOP("proofread", "书名号、引号之间的顿号"),
        QT_TRANSLATE_NOOP("proofread",
            "并列的《》《》、“”“”之间通常不用顿号；一会儿用、一会儿不用的才提示，全文合为一条，可以一次改完。"),
        Severity::Hint, kMarksStandard, Strength::Recommended, checkTitleMarkPauses,
        {
            found(u"印发《甲办法》、《乙办法》《丙办法》。"),
            found(u"推行“一网通办”、“一次办妥”，印发《甲办法》《乙办法》。"),
            found(u"在《人民日报》，《法治日报》等媒体刊发稿件12篇。"),
            found(u"学习《民法典》，《行政处罚法》等法律法规，开会3次。"),
            found(u"制定《绿线管理办法》，《电动车管理规定》2部政府规章。"),
            found(u"举办“法治夜市”，“法律沙龙”等活动126场。"),
            found(u"围绕《民法典》和、《行政处罚法》开展宣传。"),
            found(u"围绕《民法典》以及、《行政处罚法》开展宣传。"),
            silent(u"学习《民法典》，《行政处罚法》修订后及时组织培训。贯彻《纲要》，《条例》等制度相继出台。"),
            silent(u"印发《甲办法》、《乙办法》、《丙办法》。"),
            silent(u"印发《甲办法》《乙办法》，推行“一网通办”“一次办妥”。"),
            silent(u"印发《甲办法》（清政〔2018〕1号）、《乙办法》（清政〔2018〕2号）。"),
            found(u"上线事项72个；“一照多址”，“一证多址”改革惠及企业540家。"),
            silent(u"推行“互联网+监管”，“一网、一门、一次”改革取得成效。"),
            silent(u"推行“一网通办”、容缺受理。"),
        }};
}

} // namespace nianbao
