// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/likecharacters.h"

#include "core/text/encoding.h"

#include <QHash>
#include <QStringList>

namespace nianbao {

namespace {

/// The standard puts the characters of its level 1 in order of their sound: the first of each sound, in that order.
constexpr QStringView kFirstOfSounds(
    u"啊埃鞍肮凹芭白斑邦苞杯奔崩逼鞭标鳖彬兵玻哺擦猜餐苍操厕层插拆搀昌超车郴撑吃充抽初揣川疮吹春戳疵聪凑粗蹿摧村磋"
    u"搭呆耽当刀德蹬堤颠碉跌丁丢东兜督端堆墩掇蛾恩而发藩坊菲芬丰佛噶该干冈篙哥给根耕工钩辜刮乖棺光瑰辊锅哈骸酣夯壕"
    u"呵嘿痕哼轰喉呼花槐欢荒灰荤豁击嘉歼僵蕉揭巾荆炯揪鞠捐撅均喀开刊康考坷肯坑空抠枯夸块宽匡亏坤括垃莱蓝琅捞勒棱厘"
    u"俩联粮撩列琳玲溜龙楼芦峦掠抡萝妈埋瞒芒猫么玫门萌眯棉苗蔑民明谬摸谋拇拿氖南囊挠呢馁嫩能妮蔫娘鸟捏您柠牛脓奴暖"
    u"虐挪哦欧啪拍攀乓抛呸喷砰坯篇飘撇拼乒坡剖扑期掐牵枪橇切钦青琼秋趋圈缺裙然瓤饶惹壬扔日戎揉茹软蕊闰若撒腮三桑搔"
    u"瑟森僧莎筛珊墒梢奢砷声师收蔬刷摔栓霜谁水吮说斯松搜苏酸虽孙蓑塌胎坍汤掏特藤梯天挑贴厅通偷凸湍推吞拖挖歪豌汪威"
    u"瘟嗡挝巫昔瞎掀相萧楔薪星兄休墟轩靴勋压焉殃邀椰一茵英哟拥幽迂鸳曰耘匝栽咱赃遭责贼怎增扎摘瞻樟招遮珍蒸芝中舟珠"
    u"抓拽专桩锥谆捉兹鬃邹租钻嘴尊昨");

/// What is taken for each other by its looks.
constexpr QStringView kLookAlikes(
    u"己已巳 未末 土士 干千于 日曰 太大犬 人入 天夫无 自白 环坏 建健 没设 折拆析 诉拆 侯候 戌戍戊 辩辨辫 住往 "
    u"问间 风凤 治冶 洽恰 复夏 政攻 今令 查杳 处外 议仪 推准淮 拔拨 抢枪 仓仑 师帅 活话 任仕 密蜜 "
    u"历厉 徒陡 遣遗 赢羸 盲肓 免兔 竞竟 券卷 崇祟 慕暮幕墓 徙徒 刺剌 茶荼 衷衰哀 赏尝 板扳 驻住 贵责 "
    u"费贵 货贷 材村林 休体 本木 术木 权杈 劳荣 劝功切 力刀 广厂 午牛 申由甲 母毋 兵乒 代伐 抵低 转传 "
    u"促捉 债偿 制刻 副幅 勘堪 叙敘 即既 卸御 愿原 反友 发友 同向 培陪 境镜 增憎 督都 贡责 第弟 "
    u"采釆 段叚 提堤 场杨 报服 规现 范泛 监盐 检捡 险验 高髙 彻切 津律 讨许 晶品 徽微 织职识帜 几机 "
    u"二两 史吏使 块快决 诉祈 沟构购 秩铁 普晋 冒昌 档挡 举誉 荐存 敞敝 弊憋 撤撒 斗抖 科料 抄秒 税悦 "
    u"延廷 挺艇 载栽裁截 域城 威咸 柏拍 狠狼 退迟 速束 菜莱 彩采 滴摘 敌故放 到致 咏泳 缴激邀 郊效 仿访纺坊 "
    u"汤杨 抗坑杭 汗汁 却劫 径经轻 颁颂领 顽顾 额颜 困因围 圆圈 巷港 拱洪 选洗 究穷空 窄窃 官宫 营管 追迫 "
    u"导异 益盖 盗盘 蓝监 坚竖贤 垒磊 淡谈 具县 题提 全金 约钓 侵浸 倾顷 竣峻 钧钓 渡度 辍缀 漏露 "
    u"暇瑕 疵疪 候侯 迁迂 亨享 汇江 汛讯 沽沾 泄泻 炼练 燥躁 燃然 犹优 狭峡 玩完 瞻赡 磋蹉 秸结 "
    u"籍藉 粮粱 絮架 缜慎 翌翊 耽眈 肆肄 舟丹 虑虚 衔街 覆履 辑揖 逾谕 酬酥 销消 锐说 闭闲 陈阵 "
    u"隧遂 霉莓 驰弛 鸣呜 识只 监临 层屋 办力 参叁 矛予 强弹 印卬 训川 进讲 升开 罚罪 度庋 诉述 要耍 实买 范苑 导寻 "
    u"员负 "
    u"理埋 级圾 组祖 织炽 社杜 合会 众从 民氏 执热 审宙 批枇 调凋 纠纤 案宴 件伴 诚城 信倍 服朋 推椎 任仟 督瞥 管菅 "
    u"卒率 "
    u"水永 平乎 作怍 落洛 基墓 镇慎 卫街 村树 区匹 宣宜 传佳 救教 育肓 倍培 习刁 丈文 财贻 企仑 市巿 资姿 顶项 标柿 "
    u"堆准 "
    u"万方 案桉 根报 结诘 ");

/// 16-01 to 55-89 of the standard.
QString charactersOfLevel1()
{
    constexpr int kFirstRow = 16;
    constexpr int kLastRow = 55;
    constexpr int kLastCell = 94;
    constexpr int kLastCellOfAll = 89;
    constexpr int kHigh = 0xa0; // of both bytes
    QByteArray codes;
    for (int row = kFirstRow; row <= kLastRow; ++row) {
        for (int cell = 1; cell <= (row == kLastRow ? kLastCellOfAll : kLastCell); ++cell)
            codes.append(char(kHigh + row)).append(char(kHigh + cell));
    }
    const Result<DecodedText> decoded = decode(codes, QStringLiteral("GB18030"));
    return decoded ? decoded->text : QString();
}

/// A number for each sound.
QHash<QChar, int> soundsOfCharacters()
{
    QHash<QChar, int> sounds;
    int sound = 0;
    for (const QChar character : charactersOfLevel1()) {
        if (sound < int(kFirstOfSounds.size()) && kFirstOfSounds[sound] == character)
            ++sound;
        sounds.insert(character, sound);
    }
    return sounds;
}

bool soundAlike(QChar one, QChar other)
{
    static const QHash<QChar, int> kSounds = soundsOfCharacters();
    const int sound = kSounds.value(one, -1);
    return sound >= 0 && sound == kSounds.value(other, -1);
}

bool lookAlike(QChar one, QChar other)
{
    static const QHash<QChar, QString> kGroups = [] {
        QHash<QChar, QString> groups;
        for (const QString &group : kLookAlikes.toString().split(u' ', Qt::SkipEmptyParts)) {
            for (const QChar character : group)
                groups[character] += group;
        }
        return groups;
    }();
    return one != other && kGroups.value(one).contains(other);
}

} // namespace

bool areEasilyMistaken(QChar one, QChar other)
{
    return one != other && (soundAlike(one, other) || lookAlike(one, other));
}

} // namespace nianbao
