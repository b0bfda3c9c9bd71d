// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/statementpauses.h"

#include "core/proofread/rules/openingpauses.h"

#include <QRegularExpression>

#include <utility>

namespace nianbao {

namespace {

/// 坚持以…思想为指导、全面贯彻…精神. 以党建为引领、以服务为抓手 are two of one kind, and of 形成以…为引领、全面推进的
/// 格局 the whole is one name.
void findBehindGuides(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:^|(?<=[，。；：]))[^，。；：、]{0,16}?(?<![构组])(?<!形成|构建|建立|打造|健全|完善|实现|具有|推行|探索)以"
        "[^，。；：、]{2,40}?为(?:指导|指引|统领|引领|抓手|主线|目标|核心|遵循|根本遵循|重点|契机|牵引|突破口|载体|"
        "导向|"
        "中心)(?<pause>、)(?=(?:全面|深入|认真|坚决|扎实|切实|紧扣|紧紧围绕|持续|积极|严格|牢固|不断|着力|大力|统筹)"
        "(?:贯彻|落实|学习|推进|践行|加强|深化|提升|执行|推动|开展|抓好|履行|做好|实施|强化|规范|树立|把握|增强|全面|"
        "围绕|提高|优化|建设|完成))"));
    static const QRegularExpression kGoesOn(QStringLiteral("(?<!党)的[一-龥]{2,8}$|为[一-龥]{2,4}$"));
    if (text.contains(u'以') && text.contains(u'为'))
        addPauses(kForm, kGoesOn, text, pauses);
}

/// 全面落实…会议精神、紧扣全县中心工作，…; 把…贯穿于全过程、较好地完成了任务: one long clause and one more, no row.
void findBetweenLongOnes(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kSpirit(QStringLiteral("(?:^|(?<=[，。；：]))(?:全面|深入|认真|坚决|扎实|切实|不断)"
                                                           "?(?:学习|贯彻|落实|践行|领会|宣传)[^，。；：、]{4,40}"
                                                           "(?:精神|思想|部署|要求)(?<pause>、)(?=(?:紧扣|紧紧围绕|"
                                                           "紧密结合|牢牢把握|紧盯|立足)[^，。；：、]{6,30}[，。；])"));
    static const QRegularExpression kDone(QStringLiteral("(?:^|(?<=[，。；：]))[^，。；：、]{8,60}(?<pause>、)(?=(?:"
                                                         "较好地?|圆满|顺利|如期|出色地?|超额|全面)(?:完成|实现|"
                                                         "通过)了[^，。；：、]{2,30}[，。；])"));
    static const QRegularExpression kGoesOn(QStringLiteral("等$|的(?:格局|局面|态势|原则|机制|目标)$"));
    if (text.contains(QStringLiteral("、紧")) || text.contains(QStringLiteral("、牢"))
        || text.contains(QStringLiteral("、立足")))
        addPauses(kSpirit, kGoesOn, text, pauses);
    if (text.contains(QStringLiteral("成了")) || text.contains(QStringLiteral("现了"))
        || text.contains(QStringLiteral("过了")))
        addPauses(kDone, kGoesOn, text, pauses);
}

/// 学习贯彻党的十九大精神、以…思想为指引: what leads all that is done is no part of what is learnt.
/// 坚持党的领导、以人民为中心 is one row.
void findBeforeGuides(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(QStringLiteral("(?:^|(?<=[，。；：]))[^，。；：、以]{0,10}?(?:学习|贯彻|落实|"
                                                         "践行|领会)[^，。；：、]{4,40}(?:精神|思想|部署|要求|论述)"
                                                         "(?<pause>、)(?=以[^，。；：、]{4,40}为(?:指导|指引|统领|引领|"
                                                         "抓手|主线|目标|遵循|根本遵循|重点|契机|牵引)[，。；])"));
    static const QRegularExpression kGoesOn(QStringLiteral("(?!)"));
    if (text.contains(QStringLiteral("、以")))
        addPauses(kForm, kGoesOn, text, pauses);
}

/// 召开第一次会议、审议通过工作规则: a meeting, and what it did. 召开会议、听取汇报 is a pair.
void findBehindMeetings(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(QStringLiteral("召开(?:了)?[^，。；：、]{0,16}会议?(?<pause>、)(?=(?:审议(?:"
                                                         "并|并原则)?通过|审议|研究通过|通过|研究部署|传达学习|听取|"
                                                         "印发|安排部署)了?[^，。；：、]{3,30}(?:\\d|等|》|文件|意见|"
                                                         "方案|规则|细则|办法|要点|报告|汇报|工作)[^，。；：、]*"
                                                         "[，。；])"));
    static const QRegularExpression kPair(
        QStringLiteral("^.{0,14}的[一-龥]{1,6}$|等(?:方式|形式|方法|途径|措施|手段|办法)"));
    static const QRegularExpression kLong(QStringLiteral(
        "(?:第[一二三四五六七八九十\\d]{1,3}次|全体|常务|扩大|常委会|全会|委员会)[^，。；：、]{0,12}会议?$|^审议通过"));
    if (!text.contains(QStringLiteral("会、")) && !text.contains(QStringLiteral("议、")))
        return;
    QList<TextRange> found;
    addPauses(kForm, kPair, text, found);
    constexpr int kReach = 24; // characters
    for (const TextRange pause : std::as_const(found)) {
        const int from = qMax(0, pause.start - kReach);
        const bool isLong = kLong.match(text.mid(from, pause.start - from)).hasMatch()
            || kLong.match(text.mid(pause.start + 1, kReach)).hasMatch();
        if (isLong)
            pauses << pause;
    }
}

/// 取得一定成绩、但与要求相比，…: but for 数量不多、但质量较高的案件, where both are said of what follows.
void findBeforeBut(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:^|(?<=[，。；：]))[^，。；：、“”]{8,60}(?<pause>、)(?=但(?!书|凡|求|愿|见)[^，。；：、”]{3,40}[，。；])"));
    static const QRegularExpression kGoesOn(QStringLiteral("的(?![一-龥]*相?比$)[一-龥]{1,10}$|等[一-龥]{2,6}$"));
    if (text.contains(QStringLiteral("、但")))
        addPauses(kForm, kGoesOn, text, pauses);
}

/// 均按时提交答复材料、复议机关均予以维持; 熟悉两个以上领域的不足三成、执法能力有待提升: a subject of its own.
void findBeforeOthers(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kVerdict(
        QStringLiteral("(?:^|(?<=[，。；：]))(?:均|已|全部|按时|依法|及时|共)[^，。；：、]{4,30}(?<pause>、)(?=(?:"
                       "复议机关|复议机构|上级|"
                       "[一二]审法院|人民法院|法院|检察机关|检察院|申请人|当事人)(?:均|全部|已|都)(?:予以|作出|依法|"
                       "维持|驳回|采纳|认可|"
                       "支持|裁定|判决|撤回|表示|裁决|受理)[^，。；：、]{0,16}[，。；])"));
    static const QRegularExpression kShare(QStringLiteral(
        "的(?:还)?(?:不足|不到|仅占|只占|仅有|只有)(?:[一二三四五六七八九两]成|一半|三分之一|\\d[\\d.]*[%％])(?<pause>"
        "、)"
        "(?=[一-龥]{2,14}(?:有待|亟待|亟需|还需|仍需)(?:进一步)?(?:提升|提高|加强|增强|改进|完善|强化)[，。；])"));
    static const QRegularExpression kGoesOn(QStringLiteral("(?!)"));
    if (text.contains(u'均') || text.contains(u'已') || text.contains(QStringLiteral("全部")))
        addPauses(kVerdict, kGoesOn, text, pauses);
    if (text.contains(u'待') || text.contains(u'需'))
        addPauses(kShare, kGoesOn, text, pauses);
}

} // namespace

QList<TextRange> pausesBetweenStatements(const QString &text)
{
    QList<TextRange> pauses;
    if (!text.contains(u'、'))
        return pauses;
    findBehindGuides(text, pauses);
    findBetweenLongOnes(text, pauses);
    findBeforeGuides(text, pauses);
    findBehindMeetings(text, pauses);
    findBeforeBut(text, pauses);
    findBeforeOthers(text, pauses);
    return pauses;
}

QList<RuleExample> statementPauseExamples()
{
    return {
        found(u"我局坚持以习近平新时代中国特色社会主义思想为指导、全面贯彻党的二十大精神，依法履职。以法治建设示范创建"
              u"为抓手、深入推进依法行政。",
            2022, 2),
        found(u"全面落实党的十九大和历次全会精神、紧扣全面推进乡村振兴这一中心任务，依法履职。把法治建设贯穿于开发建设"
              u"全过程、较好地完成了年度各项任务。",
            2022, 2),
        found(u"法治政府建设取得了一定成绩、但与上级要求相比，还有差距。虽然组织了64场次宣传活动、但形式较为单一，效果"
              u"不佳。",
            2022, 2),
        found(u"收到答复通知3件，均按时提交答复材料、复议机关均予以维持。熟悉两个以上专业领域的不足三成、综合执法能力"
              u"有待提升。",
            2022, 2),
        found(u"县委全面依法治县委员会召开第一次会议、审议通过工作规则等文件。认真学习贯彻党的十九大精神、以习近平新时"
              u"代中国特"
              u"色社会主义思想为指引，依法履职。",
            2018, 2),
        silent(u"采取召开座谈会、听取群众意见等方式，广泛征求意见。定期召开联席会议、听取工作汇报。坚持贯彻党的领导要求"
               u"、以人"
               u"民为中心的理念。"),
        silent(u"以党建为引领、以服务为抓手，形成以党委为核心、全面落实责任的格局。以普法为重点、全面推进依法治理为"
               u"目标。构建以县级平台为龙头、乡镇平台为骨干的体系。"),
        silent(u"学习党的二十大精神、习近平法治思想。认真组织、圆满完成了任务。办理数量虽然不算太多、但质量较高的案件，"
               u"效果良好。"),
        silent(u"均依法通知申请人、第三人参加。及时送达答复材料、证据材料。存在持证率不高、执法能力有待提升等问题。"),
    };
}

} // namespace nianbao
