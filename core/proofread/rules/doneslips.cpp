// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/doneslips.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// What is said to be done, to the end of its clause. What a means is used for stands behind it: 推动, 方式, 为.
QString deed()
{
    static const QString kDeeds = QStringLiteral(
        "(?:明确|完成|办结|整改|移送|移交|立案|上报|报送|反馈|落实到位|拆除|关停|取缔|销号|交办|受理|审结|解决|化解|"
        "兑现|清退|退还|发放|拨付|支付|公布|公示|印发|出台|启动|列入|纳入|建成|投入|开工|竣工|交付|送达|执行到位|"
        "执行完毕|转办|答复|回复|注销|废止|归档|更换|补齐|补办|责令|约谈|下达|归还|结清|答辩|告知|备案|通过)");
    static const QString kNoMeans = QStringLiteral(
        "(?![^，。；：]{0,24}?(?:方式|形式|为|的|来|作|由|名义|促|推|保障|确保|倒逼|代替|换|结案|告终|了结|结束|收尾|"
        "标准|身份|手段|途径|办法|程序|罪|赔|抵|带动|引领|提升|提高|增强|实现|方便|维护|赢得|检验|争取|处理|时间|日期|"
        "打造|夯实|筑牢|构建|展现|回应|换取|助力|强化|深化|破解|优化|取信|排序|[函书单表]告知|先后))");
    return kDeeds + kNoMeans + QStringLiteral("[^，。；：]{0,20}(?=[，。；]|$)");
}

} // namespace

QList<TextRange> doneSlipsIn(const QString &text)
{
    static const QRegularExpression kBehindNumber(
        QStringLiteral("(?<=\\d)(?:[个件项名户家人份起处条宗批台套所栋间笔本卷座辆]|万元|亿元|人次)"
                       "(?:案件|问题|事项|任务|诉求|隐患|线索|纠纷|矛盾|投诉|信访件|工单|项目|建议|提案|文件|人员)?"
                       "(?<wrong>以)(?:全部|均|逐[一-龥]|分别|陆续|先后)?")
        + deed());
    static const QRegularExpression kBehindMark(
        QStringLiteral("(?<=[，；])(?<wrong>以)(?:逐(?!步)[一-龥]|全部|均|分别|陆续|先后|正式|圆满|全数|一一)")
        + deed());
    static const QRegularExpression kNow(
        QStringLiteral("(?:目前|截至目前|现阶段|均|都|全部)(?<wrong>以)(?:全部|均|逐[一-龥]|分别|陆续|先后)?")
        + deed());
    static const QRegularExpression kPassed(
        QStringLiteral("(?<wrong>以)经[^，。；：以]{2,20}(?:审议|批准|通过|同意|验收|备案|审核|审定)(?=[，。；]|$|通过|"
                       "同意)"));
    QList<TextRange> slips;
    if (!text.contains(u'以'))
        return slips;
    for (const QRegularExpression *form : {&kBehindNumber, &kBehindMark, &kNow, &kPassed}) {
        auto matches = form->globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange slip {int(match.capturedStart(u"wrong")), 1};
            if (!slips.contains(slip))
                slips << slip;
        }
    }
    return slips;
}

} // namespace nianbao
