// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/remainderwords.h"

#include <QRegularExpression>

namespace nianbao {

bool isStillGoing(const QString &text, const Quantity &quantity)
{
    // 正在核查投诉 says what else is done with them
    static const QRegularExpression kGoing(QStringLiteral(
        "^[一-龥]{0,6}?(?:(?:正在|仍在|尚在|还在|均在|正按|正)(?:按|依法|抓紧|有序|加快|诉前|协调|积极|持续)?"
        "(?:走?程序|[一-龥]{2})(?:推进|办理|处理|进行|之?中|阶段|程序|环节)?|(?:尚未|还未|仍未|暂未|没有|未能)[一-龥]{"
        "2,4}|"
        "(?:处于|进入|正处)[一-龥]{2,8}(?:阶段|程序|环节|期|中)|待[一-龥]{2,4})(?=[，。；）])"));
    constexpr int kBehind = 18; // characters
    return kGoing.match(text.mid(quantity.range.end(), kBehind)).hasMatch();
}

bool isUndone(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kUndone(
        QStringLiteral("^[一-龥]{0,6}?(?:正在?|仍在|尚在|尚未|还未|仍未|未)[一-龥]{0,2}(?:整改|化解|办理|审理|处理|"
                       "处置|调解|推进|协调|"
                       "整治|解决|完成|办结|审结|销号|落实|办|进行)(?:完成|完毕|到位|中)?(?=[，。；）])"));
    constexpr int kBehind = 18; // characters
    return kUndone.match(text.mid(quantity.range.end(), kBehind)).hasMatch();
}

bool isLeftOver(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kLeft(QStringLiteral(
        "^(?:目前|现|截至目前|截至年底|，)*(?:(?<open>还有|尚有|仍有|另有)|剩余|其余|余下|剩下|还剩|尚余|在办|[正仍尚"
        "还]在(?:办理|审理|处理|整改|化解|核查|调查|推进|查处|办|调解|协调)|未办结|尚未办结|未审结|尚未审结|"
        "未整改|尚未整改|待办|待处理)(?:的|问题|"
        "案件|隐患|"
        "事项|纠纷)*$"));
    const QRegularExpressionMatch left = kLeft.match(subjectOf(text, quantity));
    return left.hasMatch() && quantity.isCount() && !quantity.approximate
        && (left.capturedLength(u"open") == 0 || isUndone(text, quantity)
            || (!left.captured().contains(u"另有") && isStillGoing(text, quantity)));
}

bool isDealtWith(const QString &subject)
{
    static const QRegularExpression kDone(QStringLiteral(
        "(?:^|已经?|成功|完成|全部|均|正在|部分|基本|目前|，)[一-龥]{0,4}(?:整改|化解|办结|审结|解决|完成|"
        "处理|结案|整治|销号|调解|处置|答复|拆除|办理|回复|落实|签订|重签|退还|退回|清退|搬迁|取缔|关停|移送)(?:完成|"
        "完毕|到位|结束|销号|成功|了)?$"));
    static const QRegularExpression kFound(QStringLiteral("应|需|须|拟|要求|计划"));
    return kDone.match(subject).hasMatch() && !kFound.match(subject).hasMatch() && !subject.startsWith(u'共');
}

bool isGoing(const QString &subject)
{
    return subject.contains(u'在') || subject.contains(u'未') || subject.contains(u'待');
}

bool isTakenOn(const QString &subject)
{
    static const QRegularExpression kFound(
        QStringLiteral("发现|排查|受理|收到|接收|接到|梳理|查摆|反馈|交办|移交|承办|查出|转办|征集|摸排|列出|涉及|存在|"
                       "^共|共有?$|总[数计]"));
    return kFound.match(subject).hasMatch() && !isDealtWith(subject);
}

bool isOfEarlierYears(QStringView text)
{
    return text.contains(u"结转") || text.contains(u"上年") || text.contains(u"去年") || text.contains(u"往年")
        || text.contains(u"历年") || text.contains(u"累计");
}

} // namespace nianbao
