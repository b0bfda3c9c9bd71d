// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/freecharacters.h"

#include "core/proofread/textrange.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace nianbao {

namespace {

/// Of very many characters; asked as fast as of one.
class CharacterSet {
public:
    explicit CharacterSet(QStringView characters)
        : m_has(size_t(std::numeric_limits<char16_t>::max()) + 1)
    {
        for (const QChar character : characters)
            m_has[character.unicode()] = true;
    }

    [[nodiscard]] bool contains(QChar character) const { return m_has[character.unicode()]; }

private:
    std::vector<bool> m_has;
};

} // namespace

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

bool isDeniedDeed(QStringView text, int position)
{
    constexpr int kPair = 2; // characters
    constexpr QStringView kOfOtherWords(u"护稳权"); // 维护, 维稳, 维权
    const int behind = position + kPair;
    return behind < int(text.size()) && text[position] == u'未' && isHan(text[behind])
        && !isOnlyWithinWords(text[position + 1]) && !kOfOtherWords.contains(text[position + 1])
        && !QStringView(u"原行率").contains(text[behind]);
}

bool isVerbWithNumber(QStringView text, int behind)
{
    constexpr QStringView kVerbs(u"包管抓带帮联");
    constexpr QStringView kNumerals(u"一二两三四五六七八九十");
    return behind > 0 && behind < int(text.size()) && kVerbs.contains(text[behind - 1])
        && (text[behind].isDigit() || kNumerals.contains(text[behind]));
}

bool isOnlyWithinWords(QChar character)
{
    constexpr QStringView kBound(
        u"况咐汽吩绩缔牺迅构础括宙究措疗绪啡纷辑慨睛昨询匆概织励氛姻恳辐咨络怖趣阐览币妨胞膀郁迹媳旦蹈态择努泌惑矩描涯"
        u"默殊聪忆泳诞漠悄践恢惩绎郊愿誉觉陪枝饰遂恐矛叉荡伐舌辱厉旋畅享漆佳叔惯鼠鞭侍箭吏珠驰牢殖悉泛渐犹呆岂倡姐踢誓"
        u"腿仪棋慎势释逝噬嗜拭匙肢脂帜秩稚嫉姬畸棘寂妓谊毅怡贻抑逸屹砾俐痢莉沥璃苟垢俭剑舰溅歼肤俘敷芙抚辅拂弗秽讳诲晦"
        u"慧竟兢茎鲸憬痉伸肾甚呻绅婶怠殆嫌弦羡馅秤怔肿衷盅罐勾素葫蝴瘩豌儡央疙孩垃汹晰萄泞馒圾踌寞育瑚躇汐窿咙抨胳技迢"
        u"什蜘培傀粹竣绚霹咖益样昌际示宪革柠翌己介菠统毫朋候障悠肄范狰橡霖济瞩墅模淆艺仑馏溉艰域牲航咆息菩狞譬蔬氓泽彻"
        u"猾衡术抉备丰娠绍奋察酗谍认消娱博汰狐士武席婪徘影阶思埔律郸阀搐良疡讶宣否激舶兰嗓友纺康敦屉狙虑估隧蘑湛眺滔婆"
        u"堰欢伍体秘突荧容乎财壤媒侦析遗义沃哮森许祁售紊斯颜司奠粳卉策鸯世惮子畴目讽侈苹凰韦萤肪猖皇凯坦署瘁洋布乏睫辛"
        u"希歧券萎薯映翰陆序景充尔辜淀寡歹晓盟拓纤束嚏宇憾暴腐赂邮嘲妇么垄贡僚惕械创拯晶崭稼臆哲秉祥巩蜒慕惋咸唁途富凌"
        u"坷丫始盈徽识荣视蠕祟纽穆饯寥迫吝幸帝沦愤斤顷汛塑蕴宁蔗菇亥朴召惜繁谣妹威洛仲黎伦伯刊疆澈祖旅般鸳京宛锻贯荐迪"
        u"形诅姑损疚欣龄屈洪廷甘嚣索慷色独霄父厘宾暑夫沛耀葡椰皿境姿竭符染失苇凄旭衙触焕瀑邹野踪仿脯狸贿屠餐宏朽狈酵罗"
        u"惫琶汇糊竞欧沼聂灿傲崎洱萨瞬蔑崇芋茫锋振陶珍侥榴睹皋冶怜芬玻硝骚耿陕尉烯诚琉酿曼碍柯厦伊貌澳腊毯椭炎温弟母浦"
        u"炭意诧锐丈赫雅凤噪慈悦货澎婉陋杜烈晤功慰邓轨裳亚烁舒铭绵沧抒谓谆桃奴躯藐驶靖缆尼囱佩妊芭烬疲沸戚唯荆涕钥玲鸦"
        u"贷悲戈茂勃羚秧刹秀奶董烹鲁躁楷误衍匈奢摧陛蔽辙冈陌弥幻耻诡星曝游邵庄蓄腺福昼恒债麻肃庞冕粱恋苏箔葛昆贞辕悼诣"
        u"焰谴祈晌诱胁羔仔疹梧膊糙茵嘱幼炳滋洼韶伙捍眼潜浙荒曲肠琵荔愧酷眶峻淄莹念甸炬亢洽胆稻卓仁桂蚀膨乳泊孕蒋凝乒浪"
        u"脖惭俗童启球们懊咕辈波馈溶纬猎篷糯帅剖纶酬麓骄壮篱吸樊乌巧魄翔倘渊涡乓赞汕萝衰殷契莽枢玛硕拥癌愉懈娩吁逊莱菱"
        u"傅匠巍萌沫辰莲宜斥驹叛奥哥峭篮怎夕迂琢姚弛朗湃冠喧酝狡盲辗哺逻膏昂鸽登陷姨谦谬撼媚渺埃悸幽鄙寅韧蒙德顿津伺绸"
        u"迷雏吟射殃绝兄痞烷奄蒂儒阴奎挛舅惶庐淳狮阻瘤蓬驯娘漓啤炼漳略偶眉耘庚燥详讥暇袖氧熙冯阂祷搪搜忠蜗谐茅缮豫蚂耽"
        u"趋顾虐孺宫勒磁髓颓饥肚疟肇艾喳襄唾奸谚啸忱筷阎奈豁馁杭昏杠憎郧溢恩烦惦禄赁肆嗽孟婿兹峦雍肖巫藻痪汾瑟彪悯氰宦"
        u"谅丹剔蝶肯腹掇婴猩潍叶募蹄廓烛饺伴厌囚襟帕壁肮葵遇孵琐惨犀裤尹姆槛醚贤彤覆鹿菲甫稀绰茄匀刘郑荷苦轩邯熔眠茹愚"
        u"昔狱浑柞夏籍胖孙袁羽榔酚躬摇芹鹅勋闲酋艳霍罕谭纯椅妄甥赖悍雀恬丙倪闺煌碌耐钢嘿磊郝眩袒缄僵戌泣侯嗡冉崩傣迄腕"
        u"汲恍粟挚脆椒敞芒侮箱菏蔓楚芍酌啮辞厢坊钧蜡渭摄眷哀掀阿妒侠搏君蕉褐贪邦胺涝誊跋胸骆喉狭陨乙烽栈玄辣沈颅渠榨氯"
        u"彰垣雇蕊耶郎爽栓裔缕岔挫孜淹欺悔译屁胚绒蓉贮篓淘宋拦冀瓷阮剥颠骨渤塔攫俊杏徊峨澡肌杯铆腔夸臂塞倦累彼著敌寻韭"
        u"浸承炸鹤曹檬秦喜邀齿擎衬溯腥凋卜牟琴焊仇魏钮胰宴嘉垦兵株纱挝狂妥柜巾谨酪吕燎悬咱戊熊裕俯饲遭淮卯恭梆椎丁恼孔"
        u"戮彭呕鲍锈驳泵拼爸涪豆宵哆扮肛帘嫂蠢瞻痹聊孤阁愁冲拇袱傍屑碱孽螺杉阔芽擂茨魁蛤裸榆湿圣瞄栅靡硫沟杆凛焚鼻诬龚"
        u"倔尝篡诵豺肩褥寇柔锁谤纂甲噶喷攘痴俞腆亨旷帚绘啼稽潦粕允瘴衫鹰喇谎琼朵僻棕骋瘫骏韵鞠弊沮吭笋拙哑骡乖侨逮稠蒲"
        u"淫曙狄乾轴绥昭穷棠拾冤佐臣戍膛蔼祝彝炽汝娇衅韩卧鹃蔚炊萧跃沂雹皂芝楔醇涸冗凸邱簇殉匪纫褒痊蛋糜鸿驾贺巢缀磺漾"
        u"狠烂汪忻呐仕逆咽缅羊娃鞍筏郭疽蝇疮沽仆伶踞羞骇糟毋溺囊叮濒颧垛癣俄咒疤壬薛殴赘喘颖桓曳嗣犁懦踊醛朱雾翠熄渍辟"
        u"蚊窘猴竹诽瞳怒豹嘻樱肝苛吴挽湍疵隅左陀蓟恿腋辨竿簧琅毙贾钦拷咎浚宠皖蚁纹隋崔夷膜骸氏佑烃盎鸥睬唤蹋怯扎挠詹佃"
        u"卿臃墟恤砧蔡娄臼嘘龟椿坯棍酣玫礁陡鸟锭阉佣涎窟沁寐峪梭苑峙奉擞枕锤窥蝎驭吵碧哗芯轧邢蜕犊绞孪隘珐苯绽讯姥柑戎"
        u"枉摈舜硅嘶笆芜嚎雌坞毗磋姜穴匡谱廖侄怕喀钳牡咯碉撰诀佬蛙尧膝棺卤碳脐辽匣庇腻晴圭鄂舷盔颊虱唆肘裙裴拈磕莎颐斋"
        u"靴蚤阜僧湘钾缎驼蛰菊阑禹藩虏橙矮腑柬眯蝗砚蛇朔鬃涣獭翱脊箩蟹棒嫡涅樟筐臻厄缨羌颤噎忘煞搅遁恃蛛庶梗橇邪嫩拜镰"
        u"暮烘彦佯袄褂帛蔷伎翁斟赊瑰圃淬氮鸭炙氟膳蔫臀猿奔虞苔墩痔窑鞘瘪镣穗囤吱斧嘎辫磐梨妖谗涧桨釉茧");
    static const CharacterSet kSet(kBound);
    return kSet.contains(character);
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
    constexpr QStringView kWords(
        u"查审补证周月日季旬报评改办送交收发训管控防治抓促建修拆迁征罚扣验检测存留调巡访"
        u"督导讲学考练演晒亮比教帮带扶救助捐赠购销产供运储种养植耕播割采挖填埋排灌冻爆断裂漏堵"
        u"火水电气路桥房土林草田山河湖海渔牧粮棉油菜果茶药酒车船网站点线面户人案件卷书函令状关"
        u"缴纳高低深浅快慢危禁烧闯驻企属事智造研可立初险真入纪学制员助单议知明守护湿绿苗净惠涉促数居");
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

bool isHowMany(QStringView written, QStringView behind)
{
    constexpr QStringView kSaid(u"为共达较比分是，、的量");
    return written.endsWith(u'数') && (behind.isEmpty() || behind.front().isDigit() || kSaid.contains(behind.front()));
}

} // namespace nianbao
