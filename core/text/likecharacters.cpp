// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/likecharacters.h"

#include "core/text/encoding.h"

#include <QString>

#include <limits>
#include <vector>

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
    u"万方 案桉 根报 结诘 训洲 改攻 导异领 国围 围因 "
    u"讳违 旋施 郡群 真直 真具 具直 具置 正镇 清睛 睛请 情睛 晴睛 精清 精情 待侍持特 诗持 设投 投没 "
    u"投役 般船 股般 股服 肢技 技枝 技拔 受爱 暖缓援 授援 拢扰 扰优 忧扰 优伏 返近 近迈 迈迅 迟迅 "
    u"怀杯 还坏 台合 古右 右石 右左 名各 吉古 舌古 适活 适括 活括 话括 格络 络给 给绐 客容 觉党 "
    u"党堂 堂常 掌堂 学字 字宇 宗宋 宗宣 读续 续绩 绩债 绩渍 绍招 绍给 继断 绪诸 诸请 著着 着看 "
    u"差着 羞差 养美 善着 盖善 义叉 又叉 文义 校较 效较 齐济 标际 际除 余除 除徐 院陷 院陡 陪部 "
    u"部都 都郡 邮郎 郎即 娘浪 眼根 眼限 限根 根很 银很 西酉 西四 洒酒 配酿 配记 记讯 讯讥 付什 "
    u"代化 仍乃 及乃 极板 权枚 枚牧 牧收 教数 教致 敏敢 正止 止上 上土 子于 毛手 我找 成戒 式武 "
    u"试诚 感惑 我或 厌压 灰厌 庆厌 庆床 库床 座库 庄压 应庆 纂篡 简筒 答签 苦若 苦古 央夹 央决 "
    u"来米 末朱 平半 兴与 写与 沉沈 冠寇 晚免 野序 撮摄 最聚 超起 越超 赶起 赴起 走足 定走 疏流 "
    u"疏硫 统充 充弃 航抗 坑航 先光 无元 先无 宪完 院完 远运 却脚 劲动 劝动 勤勒 草章 早草 "
    u"章早 且目 目自 但坦 担坦 查宣 恒垣 巨臣 宦官 匠医 主王 主生 往注 同间 闪问 闲间 闻间 阅阔 "
    u"润涧 阁阀 职耻 职取 聊联 情倩 纹绞 线钱 线浅 残浅 践残 践线 贱贼 败贩 败购 贩版 货贸 贷贸 "
    u"贺货 贸留 质贸 资贷 赐踢 赋贼 赖懒 赛寒 塞寒 宁守 守宇 安女 安要 宴安 宽宪 审宇 室空 宝室 "
    u"宝实 实头 头买 寄奇 寄骑 害寄 害宪 偏编 编篇 遍偏 健佳 偶遇 偶隅 傍旁 储诸 神袖 视规 视现 "
    u"观现 观欢 欢劝 观规 祝况 祝视 禁楚 禁焚 秉乘 乘剩 税说 税脱 脱说 稳隐 稳急 积织 积识 移侈 "
    u"移多 私和 和利 利刊 科种 种利 季委 季李 香查 笔第 第等 符等 筑巩 筹寿 算筹 籍箱 类娄 类美 "
    u"粗租 粘贴 站贴 点占 店占 店庆 康庸 唐康 庸唐 席度 麻席 废发 废度 庙唐 红江 纲网 网冈 纳纲 "
    u"纸低 纸纳 细组 细纽 终络 终级 经终 结给 统流 综练 维推 维堆 准谁 谁推 绿缘 缩宿 缺诀 缺决 "
    u"缺快 暑著 罗罢 觅觉 角用 解触 触独 独浊 言信 订计 订打 认让 认队 讨对 讨付 词同 译择 "
    u"译泽 该核 该刻 刻核 核孩 详样 误娱 诱透 透秀 调周 调稠 谈炎 谊谓 谓请 谐楷 谐皆 谢射 谨勤 "
    u"警擎 豆头 象家 财败 责青 走徒 趋趁 距跟 跟踪 路跑 军车 军写 转较 轮转 软轨 轨执 轨轧 轻较 "
    u"辅铺 铺捕 辅捕 补朴 补扑 辆俩 辈辇 输愉 输榆 边达 边过 过达 达迭 迁迅 运迅 进迸 迫迪 述迷 "
    u"逃挑 选迭 逊逗 通诵 逐遂 速谏 造告 逼福 道首 避僻 壁璧 郑部 郭部 释择 释译 里重 量童 金余 "
    u"针计 针叶 铁失 银限 错借 错惜 惜借 借措 锁销 镇填 慎填 长张 门问 闭团 团困 阳阴 阶价 附村 "
    u"陆击 降隆 限很 院除 险脸 检脸 脸验 隐急 隔融 难准 难堆 雄难 集焦 集隼 雨两 雷需 需雪 需儒 "
    u"霜箱 非排 靠告 面而 革苹 顺须 项顷 顶顷 预顶 颁顿 频须 频顺 题颗 颠填 飞气 食良 餐养 饮次 "
    u"饰饭 饱饮 骗编 骑椅 验检 高亮 鲜解 鱼角 黄横 墨黑 黑里 鼓彭 齐挤 龄邻 少小 何可 "
    u"索素 滞带 位立 步涉 损捐 揭渴 揭竭 护炉 拒柜 抓扒 拾恰 挥辉 排诽 控腔 揽缆 携推 撤辙 操燥 操躁 敏每 散撒 断斯 "
    u"旅旋 族旅 晓烧 烧浇 绕烧 "
    u"朗郎 期斯 条务 骄桥 娇桥 欺款 段假 毁毅 求来 泰秦 秦奏 深探 温湿 湿显 灾炎 势热 熟热 瑞端 画面 番审 疏梳 疫役 "
    u"疾病 盈盘 短矩 "
    u"破坡 硬便 碍得 秘泌 策荣 考老 者都 胁协 能熊 被披 薄簿 署暑 岗冈 拘构 收牧 宫官 层居 屈届 屏屋 希布 廉谦 廉兼 "
    u"引弘 归旧 征往 律津 忘忙 "
    u"恩思 竟意 章意 慢漫 懂董 抽油 抽袖 拖施 挑逃 据居 题颗 颗棵 "
    u"乌鸟 井共 井并 亩苗 亮壳 使便 侧倒 傅博 冒暂 制刺 刷剧 剧副 割副 各备 含合 咱哈 售善 害善 害喜 喜善 喜嘉 团固 "
    u"团圆 "
    u"园国 困固 困国 围固 围团 国图 图圆 原团 因团 垒里 墓暴 央失 奉泰 奉秦 奉奏 奏春 官言 居届 屋盾 思患 恩息 恩患 "
    u"息患 "
    u"情懂 措惜 惯愤 截戴 戴藏 扇肩 批抵 技按 按挡 按接 接撞 拖抱 担拒 拳掌 拿掌 拳拿 挂桂 挑桃 据振 捕搞 授搜 措描 "
    u"插摇 "
    u"播番 敢散 数散 败敢 败收 败放 旨皆 昌晶 明阴 星量 映陕 景票 署曹 曹曾 曾鲁 果梁 查量 查置 样祥 根狠 湿漫 "
    u"演澳 "
    u"漫灌 玉王 珠球 番雷 毒青 祖粗 素紫 素累 维继 绘给 细缩 精糖 童章 章辈 肃隶 育青 背臂 胞跑 腰腹 草革 莫黄 衰袁 "
    u"誉鲁 "
    u"课谋 调谓 贯责 责赞 费赞 贯贵 跟银 跟限 践钱 辅辖 辆辅 返退 递速 通递 速通 造通 遗造 遣造 道遗 道遣 逼遇 速逼 "
    u"逼遂 "
    u"遭遵 道逼 邀避 酸醒 钢铜 铜锅 铺销 镇锁 错镇 镇镜 闯闻 闲闹 闹阁 阴阻 雅难 雪雷 雪露 震露 顺颇 顺颗 颇频 顾颜 "
    u"务各 "
    u"剥剩 力九 对时 现理 完先 成或 奸好 抽轴 仲件 德律 单旱 目百 矛柔 统绕 案索 要委 题是 艰跟 部那 采来 患愚 目止 "
    u"定足 "
    u"且具 具贝 见贝 兑免 竟党 党竞 半米 未来 末来 夫失 矢失 外好 任住 住佳 件牛 位泣 位垃 仿防 作昨 昨炸 "
    u"炸诈 "
    u"诈作 便更 俏悄 倍陪 健键 偿常 傲做 做故 假暇 像象 优忧 伤仿 依衣 依侬 保堡 修候 偏扁 值植 值直 列到 利科 别到 "
    u"刮活 "
    u"刷制 剂济 加如 加咖 劳芳 勃勤 包句 句旬 旬询 匀句 匹四 区巨 医匡 卡上 厅打 厅灯 厚原 反返 双汉 叔寂 受授 叙徐 "
    u"口囗 "
    u"只兄 可司 司同 吸级 吹次 呈皇 告浩 员损 周同 味昧 和知 知如 命令 哪那 响向 唱喝 啊阿 喝渴 嘱属 回四 因目 圣经 "
    u"在左 "
    u"地他 地池 坏杯 型刑 垫热 培部 基其 堵赌 塔搭 填真 境竟 增赠 壮状 处拠 复腹 外补 夸跨 妆状 妇扫 如始 始治 姓性 "
    u"婚昏 "
    u"孩该 审申 宽觉 宾兵 察擦 将奖 尖尘 尝偿 局居 展辰 屡属 岗刚 岸崖 峻俊 川州 巡迎 工土 巨匠 差羊 帐账 帮邦 常赏 "
    u"平苹 "
    u"年午 并开 广严 床庄 序库 底低 店点 庭挺 建律 式试 引弓 张涨 弱强 当档 录碌 形刑 形型 彩形 影景 征证 径劲 待得 "
    u"很恨 "
    u"循盾 德得 忆亿 怎作 总息 恢灰 恶亚 悉番 情清 惠患 想相 愈偷 感咸 慌荒 懒獭 戏找 成咸 房旁 所折 扎札 打扣 托拖 "
    u"扣扫 "
    u"执抗 扩矿 扬杨 扶抚 承录 抓爪 投段 护沪 报极 招照 拥捅 择泽 指脂 按安 挖控 换唤 据剧 捷挂 描猫 握屋 搞稿 携隽 "
    u"摊滩 "
    u"撤散 擅檀 长掌涨杖 调条挑跳 行航 重虫崇 率帅 系计记技 给级及计 省醒 弹谈 藏葬脏 差拆 降详 宿休 数属 会快 说税 "
    u"传砖 参三 "
    u"单善 便片 量良 更耕 觉叫 着招 奇机 石担 折舌 切砌 强墙 种众 曾增 ");

/// What is taken for each other by nearly its sound, 镇正 and 苏书, or by another of its sounds, 传转.
constexpr QStringView kNearSounds(
    u"陈程 陈成 今京 信性 信幸 心兴 新兴 新形 新行 进竟 进经 金经 近境 近竞 民明 民名 民命 贫平 "
    u"品评 因应 引影 印应 音应 银营 林零 邻零 临灵 紧警 尽境 仅警 谨警 人仍 本崩 分风 分封 奋奉 "
    u"门蒙 身声 申生 身生 深生 审省 神胜 慎胜 真正 真证 阵政 镇政 珍征 诊政 针争 沉成 陈城 根更 "
    u"跟更 肯坑 恩嗯 森僧 安昂 办帮 班帮 产场 产厂 但当 担当 单当 反方 范方 犯放 防反 干刚 感港 "
    u"管光 观光 款况 完王 晚往 万望 专装 转装 转状 传床 传创 团唐 然让 三桑 山上 善上 散桑 展长 "
    u"展涨 占账 战账 参仓 残藏 四是 思实 私师 司施 司诗 死使 似市 寺市 从充 存春 村春 此尺 次斥 "
    u"词迟 才柴 财柴 材柴 组主 组住 足主 租猪 祖主 族逐 资知 资支 自治 自制 字治 子指 子纸 字质 "
    u"字制 最追 尊准 遵准 总种 综中 宗中 宗种 总中 增争 增征 早找 造照 责这 责着 则这 在债 载债 "
    u"苏书 素树 速数 素数 诉数 酸栓 随水 岁税 损瞬 所说 索说 色社 涩社 丧商 扫少 三山 散善 搜收 "
    u"艘收 农龙 农隆 年连 年联 念练 年练 内类 能冷 南兰 难蓝 难兰 拿拉 奶来 耐来 脑老 闹老 你里 "
    u"泥里 逆利 女旅 努路 怒路 宁领 宁令 牛流 扭流 娘良 发花 法化 法画 方荒 防皇 房黄 放黄 分昏 "
    u"分混 夫呼 服湖 福护 付户 负护 富护 复户 飞灰 费会 非会 费汇 率帅 行航 行巷 调条 重虫 长掌 "
    u"长涨 传砖 传专 系计 系记 系技 给级 给及 给计 省醒 弹谈 乐月 乐越 参三 觉叫 藏脏 藏葬 恶务 "
    u"恶物 差拆 会快 会块 会计 降详 降项 石担 没末 没莫 宿休 车居 车据 ");

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

/// A number for each of Unicode's first 65,536 characters; 0: nothing is known of it. Flat, for it is asked of nearly
/// every character of a text.
using NumberOfEach = std::vector<quint16>;

NumberOfEach numbersOfNone()
{
    return NumberOfEach(size_t(std::numeric_limits<char16_t>::max()) + 1);
}

/// A number for each sound.
NumberOfEach soundsOfCharacters()
{
    NumberOfEach sounds = numbersOfNone();
    quint16 sound = 0;
    for (const QChar character : charactersOfLevel1()) {
        if (sound < quint16(kFirstOfSounds.size()) && kFirstOfSounds[sound] == character)
            ++sound;
        sounds[character.unicode()] = sound;
    }
    return sounds;
}

bool soundAlike(QChar one, QChar other)
{
    static const NumberOfEach kSounds = soundsOfCharacters();
    const quint16 sound = kSounds[one.unicode()];
    return sound > 0 && sound == kSounds[other.unicode()];
}

/// By each character those of its groups.
class Groups {
public:
    explicit Groups(QStringView list)
        : m_numbers(numbersOfNone())
        , m_members(1)
    {
        for (const QStringView group : list.split(u' ', Qt::SkipEmptyParts)) {
            for (const QChar character : group)
                membersWith(character).append(group);
        }
    }

    [[nodiscard]] bool areTogether(QChar one, QChar other) const
    {
        const quint16 number = m_numbers[one.unicode()];
        return number > 0 && m_members[number].contains(other);
    }

private:
    QString &membersWith(QChar character)
    {
        quint16 &number = m_numbers[character.unicode()];
        if (number == 0) {
            number = quint16(m_members.size());
            m_members.emplace_back();
        }
        return m_members[number];
    }

    NumberOfEach m_numbers;
    std::vector<QString> m_members; ///< by number; the first is of nothing
};

bool lookAlike(QChar one, QChar other)
{
    static const Groups kGroups(kLookAlikes);
    return kGroups.areTogether(one, other);
}

bool soundNearlyAlike(QChar one, QChar other)
{
    static const Groups kGroups(kNearSounds);
    return kGroups.areTogether(one, other);
}

} // namespace

bool areEasilyMistaken(QChar one, QChar other)
{
    return one != other && (soundAlike(one, other) || lookAlike(one, other));
}

bool mayBeMistaken(QChar one, QChar other)
{
    return areEasilyMistaken(one, other) || (one != other && soundNearlyAlike(one, other));
}

} // namespace nianbao
