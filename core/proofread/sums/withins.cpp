// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/withins.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// What only some of a thing can be.
struct Within {
    QRegularExpression whole; ///< at the end of what stands before the whole's number, or behind its unit
    QRegularExpression part; ///< all that stands before the part's number
    bool isCertain = true; ///< else it may be of another year as well
};

Within within(const char16_t *whole, const char16_t *part, bool isCertain = true)
{
    return {
        QRegularExpression(QStringLiteral("(?:") + QString::fromUtf16(whole) + QStringLiteral(")(?:共|共计|共有)?$")),
        QRegularExpression(
            QStringLiteral(
                "^(?:现|目前|到年底|截至年底|年底前|月底前?|月末|日|全部|均|已|已经|共|被|依法|实际|实现|可)*(?:")
            + QString::fromUtf16(part) + QStringLiteral(")(?:的)?(?:有|为|达|共)?$")),
        isCertain};
}

const QList<Within> &known()
{
    static const QList<Within> kKnown {
        within(u"执法人员|在编人员|在职人员|工作人员|执法队员|在岗人员|持证人员",
            u"持证|持证上岗|持有行政执法证(?:件)?|持有执法证(?:件)?|取得执法资格|取得(?:国家)?(?:统一)?法律职业资格(?:"
            u"证书)?|取得行政执法证(?:件)?"),
        within(u"参考|应考|参加(?:[一-龥]{0,10})考试(?:人员)?", u"通过|合格|及格|考试合格|成绩合格|优秀|成绩优秀"),
        within(u"事项|服务事项|办理事项",
            u"网上可办|可网上办理|网上办理|全程网办|网办|即办|全程网办事项|网上可办事项|即办事项|即办件|“一次办好”"),
        within(u"意见|建议|意见建议|提出意见|征求意见", u"采纳|采纳意见|吸收采纳"),
        within(u"(?:建议函|意见书|建议书|通知书|问卷|整改函|督办函|提示函)|(?:制发|发出|发放|下发|印发)[一-龥]{0,10}",
            u"反馈|回复|收回|回收|收到反馈|收到回函|收回(?:有效)?问卷|收到回复"),
        within(u"调解|调解[一-龥]{0,6}纠纷|调处[一-龥]{0,6}纠纷|化解[一-龥]{0,6}纠纷|排查[一-龥]{0,6}纠纷|受理[一-龥]{"
               u"0,6}纠纷",
            u"成功|调解成功|化解成功|调处成功|成功化解|成功调解|成功调处"),
        within(u"应出庭|应当出庭|应由负责人出庭[一-龥]{0,4}", u"出庭|负责人出庭|出庭应诉|负责人出庭应诉"),
        within(u"(?:评查|抽查|抽取)[一-龥]{0,8}案卷|案卷", u"合格|优秀|评定合格|评定优秀"),
        within(u"(?:收到|接到|接收)[一-龥]{0,10}申请", u"受理|予以受理|决定受理", false),
        within(
            u"应考|应到|应参[考加评训][一-龥]{0,4}", u"实考|实到|实际到[会场]?|实参[考加评训]|实际参[考加评训]|参考"),
        within(u"应办|应办理|应审结|应办案件", u"审结|办结|结案"),
        within(u"(?:督办|交办|转办)(?:重点|突出|疑难)?(?:案件|事项|线索|信访事项|问题)?", u"办结|审结|结案|完成|化解",
            false),
        within(u"(?:发现|查摆|查出|反馈|梳理|排查)[一-龥]{0,8}(?:问题|隐患|线索)",
            u"整改|完成整改|整改完成|整改到位|整改销号", false),
    };
    return kKnown;
}

/// 上年结转, 历年: what was left over makes the part more than the whole.
bool isOfOtherTimes(QStringView text)
{
    return text.contains(u"结转") || text.contains(u"上年") || text.contains(u"历年") || text.contains(u"往年")
        || text.contains(u"累计") || text.contains(u"以前");
}

/// 应公示事项860项，已公示852项: what has to be, and what is.
bool isOfDuty(const QString &whole, const QString &part)
{
    static const QRegularExpression kDuty(
        QStringLiteral("(?:^|[，。；：、])(?:依法)?应当?(?<deed>[一-龥]{2})[一-龥]{0,8}$"));
    static const QRegularExpression kDone(
        QStringLiteral("^(?:实际|已|已经|按期|按时|全部)?(?<deed>[一-龥]{2})[一-龥]{0,6}$"));
    const QRegularExpressionMatch duty = kDuty.match(whole);
    const QRegularExpressionMatch done = duty.hasMatch() ? kDone.match(part) : QRegularExpressionMatch();
    return done.hasMatch() && duty.captured(u"deed") == done.captured(u"deed");
}

/// 赔偿案件33件，已办结92件: what has to be done, and what is already; not of what came new or is left, for of older
/// ones some are done as well.
bool isOfWork(const QString &before, const QString &between, const QString &name)
{
    static const QRegularExpression kWork(QStringLiteral("(?:案件|纠纷|事项|问题|隐患|线索|任务|工单|申请|投诉|举报|"
                                                         "建议|提案|议案|项目|信访件|积案|矛盾|诉求|热点|难点|案)"
                                                         "(?:共|共计|共有|合计)?$"));
    static const QRegularExpression kOther(QStringLiteral("新|在办|未|剩余|结转|上年|历年|往年|累计|以前|重点|其中"));
    static const QRegularExpression kDone(
        QStringLiteral("^(?:目前|截至目前|截至年底|现)?(?:已经?|现已|均已|全部)(?:依法|成功|全部|按期|妥善|稳妥)?(?:"
                       "办结|审结|结案|化解|"
                       "整改|销号|答复|完成|调处|解决|处置|办理|办复|处理|调解|整治|了结|和解|兑现|摘牌|清偿)"
                       "(?:到位|完毕|完成|成功|销号|了)?$"));
    return between.isEmpty() && kWork.match(before).hasMatch() && !kOther.match(before).hasMatch()
        && kDone.match(name).hasMatch();
}

/// 还有4件正在磋商, 其余2件: what is left is told next, so that the two before are all and some of it.
bool isWithRest(const QString &text, const Quantity &part)
{
    static const QRegularExpression kRest(QStringLiteral("^，(?:还有|尚有|仍有|其余|剩余|余下|剩下|还剩)的?\\d"));
    constexpr int kBehind = 6; // characters
    return kRest.match(text.mid(part.range.end(), kBehind)).hasMatch();
}

/// 受理的26件中，已审结54件; of places and things more may be made: 26个乡镇中，建成司法所28个.
bool isAmong(const QString &between, const Quantity &part, const QString &name)
{
    static const QRegularExpression kDone(QStringLiteral(
        "^(?:已|已经|共|均|全部|有)*(?:审结|办结|结案|整改|销号|化解|维持|撤销|纠正|合格|优秀|通过|采纳|调解|"
        "受理|立案|持证|达标|完成|胜诉|败诉)"));
    constexpr QStringView kCases(u"件卷份起宗名人户");
    return between.endsWith(u'中') && kCases.contains(part.unit) && kDone.match(name).hasMatch();
}

/// 处罚事项2486项，强制事项312项，网上可办2531项; 整改83个（含上年3个）: the part is of more than the count before it.
bool isOfMore(const QString &text, const QList<Quantity> &quantities, qsizetype part)
{
    const Quantity &some = quantities[part];
    const QString behind = text.mid(some.range.end(), 2);
    if (behind == u"（含" || behind == u"（包" || behind == u"（其")
        return true;
    double all = quantities[part - 1].value;
    for (qsizetype at = part - 2; at >= 0; --at) {
        const Quantity &each = quantities[at];
        const QStringView between = QStringView(text).mid(each.range.end(), some.range.start - each.range.end());
        constexpr int kFar = 120; // characters
        if (between.contains(u'。') || between.size() > kFar)
            break;
        all += each.isOfKind(some) ? each.value : 0;
        if (all >= some.value)
            return true;
    }
    return false;
}

} // namespace

QList<Sum> withinSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    static const QRegularExpression kNoun(QStringLiteral("^[一-龥]{0,14}[，；]$"));
    constexpr int kBefore = 40; // characters of the sentence before the whole
    QList<Sum> sums;
    for (qsizetype index = 1; index < quantities.size(); ++index) {
        const Quantity &whole = quantities[index - 1];
        const Quantity &part = quantities[index];
        const bool isMore = whole.isCount() && part.isOfKind(whole) && !whole.approximate && !part.approximate
            && part.bounds().least > whole.bounds().most && part.subject.start > whole.range.end();
        if (!isMore)
            continue;
        if (isOfMore(text, quantities, index))
            continue;
        QString between = text.mid(whole.range.end(), part.subject.start - whole.range.end());
        if (!kNoun.match(between).hasMatch())
            continue;
        between.chop(1);
        const int from = qMax(0, whole.subject.start - kBefore);
        const QString before = text.mid(from, whole.range.start - from);
        const QString name = subjectOf(text, part);
        if (isOfDuty(before, name) || isAmong(between, part, name)) {
            sums << Sum {whole, {part}, false, true};
            continue;
        }
        constexpr double kMostOlder = 1.5; // of what was taken in: cases of the year before are done as well
        const bool isTakenIn = before.contains(u'受') || before.contains(u'收') || before.contains(u"立案");
        if (isOfWork(before.mid(before.lastIndexOf(u'。') + 1), between, name)
            && (!isTakenIn || part.value > kMostOlder * whole.value || isWithRest(text, part))) {
            sums << Sum {whole, {part}, false, isWithRest(text, part)};
            continue;
        }
        for (const Within &each : known()) {
            const bool isWhole =
                each.whole.match(before).hasMatch() || (!between.isEmpty() && each.whole.match(between).hasMatch());
            if (!isWhole || !each.part.match(name).hasMatch() || (!each.isCertain && isOfOtherTimes(before)))
                continue;
            sums << Sum {whole, {part}, false, each.isCertain};
            break;
        }
    }
    return sums;
}

} // namespace nianbao
