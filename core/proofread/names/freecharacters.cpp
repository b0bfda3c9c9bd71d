// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/freecharacters.h"

#include "core/proofread/textrange.h"

#include <algorithm>

namespace nianbao {

bool standsInAnySentence(QChar character)
{
    constexpr QStringView kFree(u"时是做用取接以来去出起值中其之至但当才则就要而与让使给比更最很太少没只仅先间里边式节"
                                u"号字行同能会想照据经由沿往"
                                u"朝从自打因故虽且或若如像似非勿别莫主总副正存元角分米里亩吨升克岁天日月年周季点秒线路"
                                u"街桥河湖山江海岛园院校室楼"
                                u"栋层座套辆台架艘只头匹封页篇本册章款句段列组排批类型届轮回遍番趟宗份率约及过着");
    return kFree.contains(character);
}

bool isResultBehind(QStringView text, int position)
{
    constexpr QStringView kResults(u"进出起来去上下到住开过");
    return position > 0 && text[position - 1] == u'得' && kResults.contains(text[position]);
}

bool isOnlyWithinWords(QChar character)
{
    constexpr QStringView kBound(
        u"况咐汽吩绩缔牺迅构础括宙究措疗绪啡纷辑慨睛昨询匆概织励氛姻恳辐咨络怖趣阐览币妨胞膀郁迹媳旦蹈"
        u"态择努泌惑矩描涯默殊聪忆泳诞漠悄践恢惩绎郊愿誉觉陪枝饰遂恐矛叉荡伐舌辱厉旋畅享漆佳叔惯鼠鞭"
        u"侍箭吏珠驰牢殖悉泛渐犹呆岂倡姐踢誓腿仪棋慎势释逝噬嗜拭匙肢脂帜秩稚嫉姬畸棘寂妓谊毅怡贻抑"
        u"逸屹砾俐痢莉沥璃苟垢俭剑舰溅歼肤俘敷芙抚辅拂弗秽讳诲晦慧竟兢茎鲸憬痉伸肾甚呻绅婶怠殆嫌弦羡"
        u"馅秤怔肿衷盅罐勾素");
    return kBound.contains(character);
}

bool isParticle(QChar character)
{
    constexpr QStringView kParticles(u"为与及和或把被将从于的地得了");
    return kParticles.contains(character);
}

bool isOfRegion(QChar character)
{
    return QStringView(u"省市州县区镇乡村").contains(character);
}

bool mayNamePlace(QStringView word)
{
    constexpr QStringView kVerbs(u"请推交提收受给让查审报评讨讲听取授参予检导究执施批落监督应调");
    return std::none_of(word.begin(), word.end(), [&](QChar character) { return kVerbs.contains(character); });
}

bool mayStandBetween(QChar character)
{
    constexpr QStringView kBetween(
        u"性化类型级制权力率器式按以对从由向经依用靠凭因为与和及并或而且又也亦都均皆全共同齐"
        u"再更最很较特专可能应须要需不未无非已曾正在将欲常勤严快速早真实广深细优强促助推抓管"
        u"多新大小总各每该此其只仅先后前内外中上下之的地得所被把让使令谁等个条项名家件次年月日"
        u"县市区镇乡村局委省州厅");
    return kBetween.contains(character);
}

bool isOfficeWord(QChar character)
{
    constexpr QStringView kWords(u"查审补证周月日季旬报评改办送交收发训管控防治抓促建修拆迁征罚扣验检测存留调巡访"
                                 u"督导讲学考练演晒亮比教帮带扶救助捐赠购销产供运储种养植耕播割采挖填埋排灌冻爆断裂漏堵"
                                 u"火水电气路桥房土林草田山河湖海渔牧粮棉油菜果茶药酒车船网站点线面户人案件卷书函令状关"
                                 u"缴纳高低深浅快慢危禁烧闯");
    return kWords.contains(character);
}

bool isSuffix(QChar character)
{
    constexpr QStringView kSuffixes(u"权化处行性率度量期业式型级类职品物具机器额费证书单表图册库界点线面");
    return kSuffixes.contains(character);
}

bool isOfWordBefore(QChar character)
{
    constexpr QStringView kEnds(
        u"房社水电法案信工审农率院校站店厂区县市镇乡村所车路线网粮油票证费税款金器机具材料品物业"
        u"户家人员长者");
    return kEnds.contains(character);
}

bool mayBeLeftOut(QChar character)
{
    constexpr QStringView kOptional(u"性化的和与制等类型级全相地有不少多必受更最");
    return !isHan(character) || kOptional.contains(character);
}

bool mayBeAdded(QChar character)
{
    constexpr QStringView kAdded(u"了的是不在上着有");
    return kAdded.contains(character);
}

} // namespace nianbao
