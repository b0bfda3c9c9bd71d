// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/endedrows.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/rownames.h"
#include "core/proofread/rules/rowparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// The last of a row with what gathers it. `isWhole`: 危房改造名册等信息214条, and nothing more is said. `isCounted`:
/// 函件162份, which is the last of a row by what stands before it only.
struct Ending {
    bool isFound = false;
    bool isWhole = false;
    bool isCounted = false;
};

/// 名册等信息214条, 基金监管全过程.
const QRegularExpression &gathered()
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?<name>[一-龥“”]{2,14}?)(?:等(?:(?:\\d+|[三四五六七八九十多各])[个项类种]|重点|重要|关键|突出|中心|常见|"
        "违法|"
        "专项|民生|新|方面的?|各类|主题|法定)*(?:(?:领域|行业|方面|问题|行为|内容|活动|事项|制度|措施|平台|渠道|载体|"
        "阵地|节点|时机|形式|方式|场景|节目|行动|整治|单位|部门|场所|职责|职能|工作|程序|环节|步骤|信息|纠纷|矛盾|"
        "案件|文件|法律|法规|法律法规|口号|事务|要素|因素|手段|途径|专题|议题|任务|课程|项目|类别|情形|诉求|困难|"
        "难题|隐患|乱象|培训|知识|业态|群体|区域|情况|特征|演练|执法队伍)?(?:\\d[\\d.]*[万余多]*[一-龥]{1,2})?)|"
        "全过程|各环节|全链条|全流程|各领域|各方面)(?<more>.*)$"));
    return kForm;
}

bool hasDigit(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar each) { return each.isDigit(); });
}

/// 委托送达和公告送达, 函件162份.
Ending plainEndingOf(const RowPart &part)
{
    static const QRegularExpression kJoined(
        QStringLiteral("^(?<name>[一-龥]{2,10})(?:和|以及)(?<second>[一-龥]{2,10})$"));
    static const QRegularExpression kCounted(
        QStringLiteral("^(?<name>[一-龥]{2,10}?)\\d[\\d.]*[万余多]*[一-龥]{1,2}$"));
    const QString words = part.words.toString();
    constexpr qsizetype kEnd = 4; // characters
    const QStringView end = part.words.right(kEnd);
    if (part.behind == u'、' || !(hasDigit(end) || words.contains(u'和') || words.contains(u"以及")))
        return {};
    const QRegularExpressionMatch joined = kJoined.match(words);
    if (joined.hasMatch())
        return {isRowName(joined.capturedView(u"name")) && isRowName(joined.capturedView(u"second")), true};
    const QRegularExpressionMatch counted = kCounted.match(words);
    return {counted.hasMatch() && isRowName(counted.capturedView(u"name")), true, true};
}

Ending endingOf(const RowPart &part)
{
    constexpr qsizetype kLongest = 40; // characters
    if (part.words.size() > kLongest)
        return {};
    if (!part.words.contains(u'等') && !part.words.contains(u'全') && !part.words.contains(u'各'))
        return plainEndingOf(part);
    const QRegularExpressionMatch match = gathered().match(part.words.toString());
    if (!match.hasMatch() || !isBareWords(match.capturedView(u"name")))
        return {};
    return {true, match.capturedView(u"more").isEmpty() && part.behind != u'、'};
}

/// 围绕, 公开: what governs a row that begins behind it. `isOpen`: a preposition, so that something has to follow.
struct Opening {
    bool isFound = false;
    bool isOpen = false;
};

Opening openingOf(QStringView words)
{
    static const QRegularExpression kOpen(
        QStringLiteral("^(?:[一二三四五六]是|重点|主要|积极|充分|先后|全年|紧紧|坚持|每天|每晚|早晚|又)*(?:通过|利用|"
                       "运用|借助|依托|以|"
                       "用|围绕|聚焦|针对|对|将|把|在|从|向|与|会同|由|结合|面向|紧盯|突出|按照)[一-龥]"));
    const bool isOpen = kOpen.match(words.toString()).hasMatch();
    return {isOpen || beginsClause(words.toString()) || beginsWithDeed(words), isOpen};
}

/// 问题, 力量: a name for the whole of a row: 整合力量，公安、法院等5个部门.
bool endsInGeneral(QStringView words)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:领域|行业|部门|方面|问题|事项|环节|工作|单位|重点|人员|内容|要素|机制|力量|资源|任务|机会|时机|中心|大局|"
        "目标|主题|手段|平台|渠道|方式|形式|阵地|活动|会议|情况|措施|政策|群众|企业|程序|案件|纠纷|行动|整治|检查|"
        "宣传|培训|服务|要求|部署|精神|规定|时|后|前|中|下|来|起|为主|为重点|为主线|为抓手|为契机|为载体)$"));
    return kForm.match(words.right(4).toString()).hasMatch();
}

bool areNames(const QList<RowPart> &parts, qsizetype first, qsizetype last)
{
    return std::all_of(
        parts.begin() + first, parts.begin() + last, [](const RowPart &part) { return isRowName(part.words); });
}

/// Whether the parts from `first` to `last`, which ends the row, are one.
bool isRow(const QList<RowPart> &parts, qsizetype first, qsizetype last, Ending ending)
{
    constexpr qsizetype kMany = 2; // commas
    const QStringView begin = parts[first].words;
    const Opening opening = openingOf(begin);
    const auto isComma = [](const RowPart &part) { return part.behind == u'，'; };
    const qsizetype count = std::count_if(parts.begin() + first, parts.begin() + last, isComma);
    const bool isEven = count == last - first && count >= kMany;
    if (last - first < kMany || hasDigit(begin))
        return false;
    if (ending.isCounted) // 审查合同，协议、函件162份
        return opening.isFound && !endsInGeneral(begin) && nameAtEnd(begin) > 0 && areNames(parts, first + 1, last);
    if (isEven)
        return (opening.isFound && ending.isWhole) || areNames(parts, first + (opening.isFound ? 1 : 0), last);
    return opening.isFound && ending.isWhole && !endsInGeneral(begin);
}

void judge(const QList<RowPart> &parts, qsizetype first, qsizetype last, Ending ending, QList<TextRange> &commas)
{
    if (!isRow(parts, first, last, ending))
        return;
    const bool isMixed = std::any_of(
        parts.begin() + first, parts.begin() + last, [](const RowPart &part) { return part.behind == u'、'; });
    for (qsizetype at = first; at < last; ++at) {
        const bool mayBeClause =
            at == first && (endsInGeneral(parts[first].words) || parts[first].words.endsWith(u'》'));
        // 加强农资监管，排查门店、仓库等160家: unless a name follows, there is another verb
        const bool mayBeDeed = isMixed && nameAtStart(parts[at + 1].words) == 0 && !mayBeRowName(parts[at + 1].words);
        if (parts[at].behind == u'，' && !mayBeClause && !mayBeDeed)
            commas << TextRange {parts[at].end, 1};
    }
}

/// 县，乡，村三级: they cannot be parted.
void findLevels(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:省|市|县|区|乡镇|镇街|乡|镇|街道|村|社区)(?:(?:，|、)(?:市|县|区|乡镇|镇街|乡|镇|街道|村|"
                       "社区|组|户)){1,3}(?=[两三四五]级(?!以上))"));
    if (!text.contains(u'级'))
        return;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype marks = match.captured().count(u'，');
        constexpr qsizetype kMany = 2;
        if (marks < kMany)
            continue; // 覆盖全市，县两级平台: the one before may be a word of its own
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            if (text[at] == u'，')
                commas << TextRange {int(at), 1};
        }
    }
}

/// 通过诉讼，仲裁等途径: two that are gathered, with a preposition before them.
void findPairs(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:通过|采取|采用|利用|运用|借助|以)(?<first>[一-龥]{2,6})，(?<second>[一-龥]{2,6})等(?:多种|"
                       "各种|多个)?(?:途径|方式|形式|手段|"
                       "渠道|方法|措施|载体|平台|阵地)"));
    if (!text.contains(u'等'))
        return;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString second = match.captured(u"second");
        if (!second.startsWith(u'采') && !openingOf(second).isFound && !endsInGeneral(match.captured(u"first"))
            && isBareWords(second))
            commas << TextRange {int(match.capturedEnd(u"first")), 1};
    }
}

} // namespace

QList<TextRange> commasInEndedRows(const QString &text)
{
    QList<TextRange> commas;
    if (!text.contains(u'，'))
        return commas;
    findLevels(text, commas);
    findPairs(text, commas);
    constexpr qsizetype kMost = 12; // parts of a row
    const QList<RowPart> parts = rowPartsOf(text);
    for (qsizetype last = 1; last < parts.size(); ++last) {
        if (parts[last].before != u'，' && parts[last].before != u'、')
            continue;
        const Ending ending = endingOf(parts[last]);
        if (!ending.isFound)
            continue;
        qsizetype first = last - 1;
        while (first > 0 && last - first < kMost && (parts[first].before == u'，' || parts[first].before == u'、')
            && isBareWords(parts[first].words) && !openingOf(parts[first].words).isFound)
            --first;
        judge(parts, first, last, ending, commas);
    }
    return commas;
}

QList<RuleExample> endedRowExamples()
{
    return {
        found(u"公开惠农补贴，低保评议，危房改造名册等信息214条。", 2018, 2),
        found(u"县，乡，村三级河长巡河1.37万人次。围绕脱贫攻坚，乡村振兴，民族团结等中心工作，推进法治建设。", 2018, 4),
        silent(u"加强农资监管，排查门店、仓库等160家；强化学生用品抽检，抽检校服、书包、文具等80批次；做好防汛准备，巡"
               u"查水库、"
               u"河道等62处。"),
        found(u"未成功的102件已引导通过诉讼，仲裁等途径解决。在“3·15”国际消费者权益日，“6·26”国际禁毒日和“12·4”国家宪法"
              u"日开展宣传。",
            2018, 2),
        silent(u"通过努力，采取讲座等形式开展宣传；通过专项行动，检查等方式不断改进。"),
        silent(u"成因复杂，调处难度大，土地、林权等方面的纠纷有待化解。整合各方力量，公安、法院等5个部门。"),
    };
}

} // namespace nianbao
