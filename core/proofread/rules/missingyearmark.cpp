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
        QStringLiteral("^[余多]?["
                       "件个项人名家户宗起条份篇部本卷册期场批次支辆台套间处所张元万亿吨亩公平米千里斤克升时秒分"
                       "天日月号例笔座栋位类级种款章节班组队幢片块段层"
                       "届只头株棵粒对双副把根首幅页字枚颗瓶箱袋盒车架艘口轮回遍趟版]"));
    static const QRegularExpression kWord( // begins with such a character and is none
        QStringLiteral(
            "^(?:起[，,草诉始未已实全不由]|组[织建]|部[门署分]|条例|处[理置罚]|公[布开示共安平民务证]|平[安台均]|对["
            "全照标口]|支[持出"
            "付]|批准|把握|期[间内末]|分[别类批析管]|项目|人[民大均]|名[录单]|家[庭长]|户[籍均]|场所|元[旦宵]|日[常均]"
            "|例行|级别|班子|队伍|层[面级]|根据|首[次批]|轮训|回[访顾]|版本|时任|段落|张榜|卷宗)"));
    return kUnit.match(after.left(2).toString()).hasMatch() && !kWord.match(after.left(2).toString()).hasMatch();
}

/// 2021多部门联合执法 at the beginning of a clause: many departments, in that year.
bool isOfMany(const QString &text, const QRegularExpressionMatch &year)
{
    static const QRegularExpression kMany(QStringLiteral("^多(?:部门|层次|渠道|途径|形式|方式|领域|措|方[联协共参])"));
    const bool leads = year.capturedStart() == 0 || QStringView(u"。；：，").contains(text[year.capturedStart() - 1]);
    return leads && kMany.match(text.mid(year.capturedEnd(), 4)).hasMatch();
}

/// 2018和2019年, 2018至2020年度: the mark comes with the second year; 2018、2019两个年度: with both.
bool goesOnWithYear(QStringView after)
{
    static const QRegularExpression kSecond(QStringLiteral("^(?:和|至|到|与|及|、)\\s*20\\d\\d|^[两三四五六]个?年"));
    return kSecond.match(after.left(8).toString()).hasMatch();
}

/// 2024中国国际大数据产业博览会, 2024青禾半程马拉松赛: events are called by the bare year. Not 2024全县推进会召开.
bool isEvent(const QString &after)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^[一-龥·“”]{2,24}?(?:博览会|展览会|展销会|交易会|洽谈会|推介会|运动会|音乐会|[博贸交]会|峰会|论坛|"
        "大会|年会|晚会|马拉松|赛|[^发进开拓伸扩]展|[^环细季时关调气情章]节|[^一每本上下两几多]周)|^[高中]考"));
    static const QRegularExpression kDone(QStringLiteral(
        "全县|全市|全区|全镇|全乡|全年|我[县市区镇乡局]|共|累计|召开|组织|举办|承办|开展|参加|参与|保障|完成|"
        "制定|印发|推进|加强|审核|审查|受理|办理|落实|建立|[报年月]"));
    static const QRegularExpression kAction(QStringLiteral("^(?:专项)?行动|^全国“")); // 专项排查整治2023行动
    const QRegularExpressionMatch match = kForm.match(after);
    return kAction.match(after).hasMatch() || (match.hasMatch() && !kDone.match(match.captured()).hasMatch());
}

constexpr int kLongestName = 28; // characters
constexpr int kPast = 12; // years before the report's that a text may name
constexpr int kComing = 3;

bool isLikely(int year, int ofReport)
{
    return year >= ofReport - kPast && year <= ofReport + kComing;
}

/// 《清丰县2018度法治政府建设工作要点》. Only 度 proves it: a title may say 2018 without 年.
void checkTitles(const PrintedLine &line, int ofReport, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("《[^《》]{0,40}?(?<![\\d—–~～-])(?<year>20\\d\\d)(?!年)(?=度(?!假)|"
                       "(?:法治|依法|普法|行政执法|工作|重点)[^《》]{0,40}》|"
                       "[一-龥]{2,20}(?:工作要点|工作安排|工作计划|任务清单)》)"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString number = match.captured(u"year");
        if (!isLikely(number.toInt(), ofReport))
            continue;
        const bool proved = line.plain[match.capturedEnd(u"year")] == u'度';
        pencil.mark(line, {int(match.capturedStart(u"year")), int(number.size())},
            {ProofreadWords::tr("“%1”后面缺“年”。").arg(number), {}, QString(number + u'年'),
                proved ? Severity::Error : Severity::Warning});
    }
}

/// 2017年19件, for the unit 件.
bool isCountedByYears(const QString &text, const QString &unit)
{
    static const QRegularExpression kForm(QStringLiteral("20\\d\\d年\\d+(?<unit>[一-龥]{1,2})"));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        if (matches.next().captured(u"unit").startsWith(unit))
            return true;
    }
    return false;
}

/// 2021年13场、202214场、2023年17场: a year among others, and its figure behind it.
void checkRows(const PrintedLine &line, int ofReport, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:(?<=[、，（])|(?<=其中))(?<year>20\\d\\d)(?=\\d{1,4}(?<unit>[一-龥]{1,2})[、，。；）])"));
    constexpr int kReach = 24; // characters
    if (!line.open.contains(u'年'))
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int start = int(match.capturedStart(u"year"));
        const QString around = line.open.mid(qMax(0, start - kReach), 2 * kReach);
        const QString number = match.captured(u"year");
        if (isLikely(number.toInt(), ofReport) && isCountedByYears(around, match.captured(u"unit")))
            pencil.mark(line, {start, int(number.size())},
                {ProofreadWords::tr("“%1”后面缺“年”。").arg(number), {}, QString(number + u'年'), Severity::Warning});
    }
}

void checkMissingYearMark(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![\\d.\\w〔（(\\[:：/—–~～·-])(?<!制造)(?<!中国)(?<!教育)(?<!规划)(?<!强国)20\\d\\d(?=[一-龥])(?!年)"
        "|(?<=（)(?<period>20\\d\\d[—～~－-]20\\d\\d)(?=）)"
        "|(?<=（)20\\d\\d(?=为\\d|底|末|同期|全年|受理|办理|共)"
        "|(?<![\\d—～~－-])20\\d\\d[—～~－-]20\\d\\d(?=[一-龥])(?!年|学年|赛季|跨年|届)"
        "|(?<=[。；，：]|^)20\\d\\d(?=，)"
        "|(?<![\\d.\\w/—–~～·-])20\\d\\d(?=(?:1[0-2]|[1-9])月)"
        "|(?<=\\d年[至到])20\\d\\d(?=[，。；、）])"
        "|(?<=附件：|^)20\\d\\d(?!年)(?=[一-龥]{4,30}(?:统计|情况|汇总|一览|明细)表)"
        "|(?<![\\d.\\w/—–~～·-])20\\d\\d[ \\x{3000}\\x{00A0}]+(?=(?:1[0-2]|[1-9])月)"));
    for (const PrintedLine &line : manuscript.lines()) {
        checkTitles(line, manuscript.year(), pencil);
        checkRows(line, manuscript.year(), pencil);
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString number = match.captured().trimmed(); // 2024 4月: a space in its place
            const int year = number.right(4).toInt();
            const QStringView after = QStringView(line.open).mid(match.capturedEnd());
            const bool isPeriod = match.capturedLength(u"period") > 0; // plans end years later, and many leave 年 out
            const bool likely =
                isPeriod || isLikely(year, manuscript.year()) || (year <= manuscript.year() && after.startsWith(u'以'));
            if (!likely || goesOnWithYear(after) || isEvent(after.left(kLongestName).toString())
                || (isCounted(after) && !isOfMany(line.open, match)))
                continue;
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("“%1”后面缺“年”。").arg(number), {}, QString(number + u'年'),
                    isPeriod ? std::optional(Severity::Warning) : std::nullopt});
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
            found(u"受理案件82件（2017为90件），完成2016—2020普法任务。", 2018, 2),
            found(u"制定普法规划（2026—2030）、三年行动计划（2018-2020）。", 2018, 2),
            silent(u"深入推进重大事故隐患专项排查整治2018行动，推进打击欺诈骗保2018专项行动。"),
            silent(u"制定规划（2026—2030年）、三年行动计划（2018年—2020年），印发《规划（2018—2020）》。"),
            silent(u"受理案件82件（2017年为90件），完成2016—2020年普法任务，参加2018—2019赛季（2018）。"),
            found(u"截至20187月底，共受理案件3件，其中2018度2件。", 2018, 2),
            found(u"加强监督。2018，全县共受理案件3件。"),
            found(u"印发《清丰县2018度法治政府建设工作要点》和《清丰县2018法治政府建设工作要点》。", 2018, 2),
            found(u"2000以来制发文件418件，2016年至2017期间制发12件，2016年、2017分别受理3件，于2018 4月28日启用。",
                2018, 4),
            found(u"2016年至2017，受理案件5件，自2016起未招录新人，办理案件51件（201612件、2017年19件、201820件）。",
                2018, 4),
            found(u"年初研究《2018水利法治建设工作要点》。"),
            silent(u"发放资料201812份、201713册，参加2018年第12期、201812场次。"),
            silent(u"抽查2018期杂志，共发放2018分，2018年4月28日启用，面积2018 平方米。"),
            found(u"加强协作。2018多部门联合执法3次。"),
            silent(u"办结2018多件，印发《中国制造2025》《河南省2035远景目标》《规划（2015—2020）》，共2018多部。"),
            silent(u"2018年，受理案件2018件，发放2019元，培训2020人次。"),
            silent(u"2017、2018两年共受理3件，对2016、2017、2018三个年度的案卷进行评查。"),
            silent(u"2018和2019年，执行《法治政府建设实施纲要（2015—2020年）》，清政〔2018〕30号。"),
            silent(u"落实中国制造2025战略，共办结2015余件。", 2025),
            silent(u"举办2024中国国际大数据产业博览会、2024青禾半程马拉松赛、2024中国·青禾桃花节、2024法治文化周，保障2"
                   u"024高考。",
                2024),
            found(u"2024全县法治建设推进会召开，2024组织普法宣传周活动3次，2024工作发展较快。", 2024, 3),
            silent(u"2018年度工作要点、2018—2020年规划。"),
        }};
}

} // namespace nianbao
