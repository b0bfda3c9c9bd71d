// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/rownames.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/officefields.h"
#include "core/proofread/rules/wordset.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kWord = 2; // characters
constexpr qsizetype kLongest = 10;

/// Of two characters, a name by themselves as well.
const WordSet &nouns()
{
    static const WordSet kNouns = wordSetOf(
        u"顾问 律师 专家 代表 委员 干部 党员 群众 职工 教师 学生 家长 单位 部门 乡镇 街道 村居 车站 码头 集市 市场 "
        u"商场 "
        u"超市 公司 协会 商会 商户 门店 旅馆 网吧 酒店 宾馆 饭店 药店 诊所 工厂 仓库 冷库 船厂 港口 景区 公园 广场 "
        u"纠纷 "
        u"案件 协议 函件 债务 劳务 事故 损害 法规 规章 文件 条例 办法 意见 建议 事项 举报 投诉 咨询 求助 手册 折页 "
        u"海报 "
        u"挂图 展板 横幅 标语 资料 微信 微博 抖音 快板 山歌 小品 网站 广播 电视 报纸 短信 讲座 油烟 噪声 扬尘 污水 "
        u"垃圾 "
        u"固废 粪污 秸秆 火电 造纸 钢铁 水泥 化工 机械 建材 农药 种子 饲料 兽药 化肥 水果 蔬菜 肉类 粮油 锅炉 电梯 "
        u"叉车 路政 运政 航道 渔政 农机 安监 环卫 市容 照明 桥隧 刑侦 交警 党务 村务 政务 财务 资产 资源 价格 计量 "
        u"认证 "
        u"专业 水源 生态 低保 特困 孤儿 老人 妇女 儿童 青年 农户 村民 居民 市民 船民 商贩 摊贩 依据 主体 时限 权限 "
        u"流程 标准 "
        u"目录 清单 指南 台账 案卷 文书 证据 事实 意识 能力 素质 素养 水平 作风 人才 技术 力量 设备 校园 工地 矿山 "
        u"医保 "
        u"社保 户籍 车管 国土 城建 民族 规划 宪法 刑法 民法典 青少年 "
        u"老年人 残疾人 未成年人 退役军人 志愿者 短视频 公众号 明白纸 倡议书 农家书屋 节日 时节 庙会 大户 军人 工人 "
        u"民警 辅警 "
        u"网格 窗口 大厅 热线 渣土 工伤 欠薪 土壤 大气 河道 库区 林地 草原 湿地 耕地 滩涂 岸线 山林 水事 边界 林权 "
        u"摊点");
    return kNouns;
}

/// Ends of longer names: what is done to a thing, too.
const WordSet &heads()
{
    static const WordSet kHeads = wordSetOf(
        u"论证 评估 审查 审核 公示 记录 排查 整治 保护 禁烧 防控 防治 防火 防汛 建设 管理 监管 监督 执法 司法 "
        u"普法 "
        u"宣传 培训 教育 调解 复议 仲裁 公证 援助 服务 救助 保障 许可 处罚 强制 征收 裁决 确认 给付 检查 "
        u"登记 "
        u"审批 备案 清理 评查 考核 督察 督查 治理 安全 卫生 健康 环境 交通 运输 经费 装备 设施 人员 队伍 机构 编制 "
        u"场所 制度 机制 体系 平台 企业 社区 学校 医院 合同 土地 房屋 婚姻 邻里 物业 工资 竞赛 演练 征文 展览 文化 "
        u"旅游 "
        u"体育 民政 财政 税务 审计 统计 农业 林业 畜牧 渔业 能源 电力 燃气 供水 供热 消防 应急 气象 科技 产权 信息 "
        u"数据 "
        u"信用 金融 保险 质量 效率 职责 程序 补偿 安置 拆迁 补贴 补助 资金 项目 工程 采购 招标 投标 食品 药品 器械 "
        u"化学品 爆竹 建筑 住宅 行业 产业 流转 承包 权属 养老 医疗 用地 用工 赔偿 公开 听证 打假 "
        u"抽检 检测 检验 检疫 维权 改造 修缮 养护 绿化 回访 案例 视频 课堂 节目 专栏 咨询 巡查 巡护 观摩 竞答 "
        u"组织 团体 工会 中心 大队 中队 支队 行政 事务 租赁 受理 移送 会商 反馈 衔接 抽查 巡逻 调度 研判 预警 处置 "
        u"处理 "
        u"管控 整改 销号 验收 认定 核查 采集 归档 保管 使用 发放 申领 申报 办理 代办 鉴定 庭审 执行 追缴 保洁 分类 "
        u"回收 "
        u"维修 清运 消杀 急救 护理 照护 减免 缴费 报销 结算 转移 接续 拨付 核算 决算 公证 旁听 讨论 决定 会审 复核 "
        u"复查 "
        u"备案 存档 签订 履行 谈判 起草 制定 修订 解释 编纂 汇编 翻译 校对 军人 对象 主体");
    return kHeads;
}

constexpr QStringView kClosing = u"局委院厂站队室科校镇员店馆园库器船率";

/// With which names begin, and no clause: 网络安全, 投诉受理. Names of what is done are not among them, for
/// 检查建筑工地 is said.
const WordSet &openings()
{
    static const WordSet kOpenings = wordSetOf(
        u"合作 加工 养殖 种植 便利 农副 农家 学法 用法 行政 执法 法律 法治 普法 公共 专业 基层 社会 人民 政府 "
        u"农村 城市 城乡 网络 电子 网上 线上 信息 安全 "
        u"生产 环境 生态 水源 道路 交通 建筑 施工 危险 特种 校外 校园 劳动 劳资 民间 婚姻 "
        u"家庭 邻里 物业 土地 房屋 山林 林地 农用 违法 违规 占道 秸秆 扬尘 油烟 噪声 河道 垃圾 污水 厕所 台账 "
        u"票据 印章 档案 投诉 线索 案件 结果 矛盾 纠纷 隐患 风险 合同 案卷 文书 证据 专家 "
        u"公众 合法 公平 征地 重大 年度 日常 司法 立法 刑事 民事 治安 公安 消防 应急 市场 价格 质量 食品 药品 "
        u"农资 农业 农机 林业 水利 水务 渔业 畜牧 医疗 卫生 健康 教育 文化 旅游 体育 科技 "
        u"知识 产权 财政 税务 金融 保险 信用 数据 人事 人员 人才 经费 资金 资产 项目 工程 政务 党务 村务 财务 "
        u"机关 部门 单位 企业 个体 公职 驻村 常年 专职 兼职 法制 法规 规章 政策 制度 职责 "
        u"权责 权限 程序 标准 依据 流程 清单 目录 指南 举报 信访 热线 舆情 社区 村级 镇级 县级 市级 省级 区级 "
        u"国家 全国 世界 人大 政协 行业 协会 商会 工会 妇女 儿童 青年 残疾 老年 未成 退役 "
        u"退休 农民 低保 特困 流动 留守 弱势 车辆 货运 客运 公交 船舶 港口 航道 铁路 公路 桥梁 隧道 园林 市容 "
        u"环卫 摊点 集贸 农贸 商品 产品 化学 易燃 民用 烟花 非煤 矿山 煤矿 尾矿 锅炉 压力 "
        u"电梯 燃气 决策 庭审 法庭 法院 检察 律师 公证 仲裁 社矫 平安 网格 雪亮 智慧 数字 移动 远程 视频 音像 "
        u"全程 全过 事前 事中 事后 行前 岗前 任前 会前 干部 领导 党政 党委 党员 支部 班子 "
        u"队伍 机构 编制 装备 设备 设施 场地 场所 办公 便民 窗口 大厅 平台 系统 自然 资源 国土 空间 城镇 老旧 "
        u"小区 住宅 住房 公积 医保 社保 养老 工伤 森林 草原 湿地 河湖 地质 气象 地震 疫情 "
        u"动物 植物 种子 农药 兽药 饲料 化肥 粮食 粮库 油库 仓库 微信 微博 短信 海报 横幅 典型 优秀 先进 示范 "
        u"试点 特色 传统 民族 宗教 侨务 外事 涉企 涉外 涉农 涉诉 涉法 惠民 惠农 民生 乡村 "
        u"人居 美丽 生活 工业 商业 商务 电商 快递 物流 旅馆 网吧 娱乐 公民 个人 消费 权益 名誉 隐私 债权 债务 "
        u"股权 票证 证照 复议 应诉 合法");
    return kOpenings;
}

/// 县水利局, 法律顾问: begins as names do. That there is no verb which is known is not enough, for there are many.
bool beginsAsName(QStringView words)
{
    constexpr QStringView kLevels = u"省市县区镇乡村";
    constexpr QStringView kBodies = u"局委院队科校所馆站";
    constexpr qsizetype kRate = 4; // characters: 整改率
    static const WordSet kDeeds =
        wordSetOf(u"建设 规划 审批 审计 征收 补偿 赡养 抚养 继承 借贷 拆迁 拍卖 租赁 救助 投资 收费 "
                  u"就业 养殖 种植 仲裁 统计 计量 防汛 防火 传销");
    const QStringView first = words.left(kWord);
    const bool isField = isOfficeField(first.toString()) && !kDeeds.contains(first);
    return isField || openings().contains(first) || nouns().contains(first)
        || (kBodies.contains(words.back()) && kLevels.contains(words.front()))
        || (words.endsWith(u'率') && words.size() <= kRate);
}

/// Something is said of it: 人员到位.
bool isSaid(QStringView words)
{
    constexpr QStringView kSaying = u"了已被将把均都是不未使让为着过得仍很较更等由";
    static const WordSet kSaid = wordSetOf(
        u"到位 齐全 健全 完善 明确 畅通 提升 提高 增强 下降 减少 增加 加强 推进 落实 联动 "
        u"相比 先行 结合 方面 期间 过程 如下 同志 年度 全年 问题 情况 依法 有序 有效 "
        u"明显 进行 开展 实现 建立 达到 完成 参加 担任 负责 制定 印发 联合 出庭 撤回 提起 部署 牵头 检查 调整 "
        u"重新 动态 共同 分头 及时 按时 定期 随时 逐级 逐月 逐年 全程 集中");
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (kSaying.contains(words[at]) || kSaid.contains(words.mid(at, kWord)))
            return true;
    }
    return false;
}

bool areHan(QStringView words)
{
    return std::all_of(words.begin(), words.end(), [](QChar each) { return each >= u'一' && each <= u'龥'; });
}

} // namespace

bool beginsWithDeed(QStringView words)
{
    static const WordSet kVerbs = wordSetOf(
        u"严格 逐项 逐户 逐条 逐件 逐案 办好 补充 引导 编写 重新 补齐 讲好 守牢 守住 厘清 拓展 扩大 充实 启动 申请 "
        u"承办 "
        u"主持 担任 参与 研究 学习 签订 起草 下设 分为 属于 涵盖 囊括 包含 位于 组建 设立 成立 改进 聚焦 紧盯 约谈 "
        u"走访 化解 邀请 发放 "
        u"播放 "
        u"悬挂 张贴 搭建 覆盖 融入 延伸 带动 牵头 负责 配齐 配强 选优 做实 做优 做强 抓实 抓牢 用好 管好 盯住 支持 "
        u"鼓励 "
        u"帮助 帮扶 解答 收集 征集 收缴 拆除 取缔 清除 消除 维护 防范 破解 打通 突出 减少 降低 缩短 精简 增加 争取 "
        u"激发 "
        u"听取 征求 赢得 利用 运用 使用 依托 立足 结合 借助 面向 针对 根据 按照 会同 联合 邀约 动员 发动 安排 部署 "
        u"贯彻 "
        u"履行 行使 承担 处置 处理 调处 调解 复议 评查 抽查 巡查 排查 约占 涉嫌 涉及 用于 集中 分布 来自 主要 重点 "
        u"专门 分别 同步 同时 共同 一并 一律 一是 二是 三是 四是 五是 首先 其次 最后 目前 此外 同比 率先 带头 亲自 "
        u"集体 "
        u"现场 上门 深化 深入 深查 细化 量化 保障 防止 杜绝 严禁 严防 严查 严打 禁止 劝阻 追回 挽回 缴纳 退还 移交 "
        u"退回 "
        u"看见 听到 遇到 收到 得到 获得 取得 造成 导致 引发 产生 满足 符合 适应 需要 必须 应当 可以 能够 愿意 敢于 "
        u"善于 "
        u"加快 建强 招录 紧扣 招聘 引进 选聘 选配 选拔 录用 储备 壮大 更新 更换 购置 升级 安装 拨付 投入 引入 吸纳 "
        u"吸引 汇聚 凝聚 集聚 惩处 惩治 震慑 遏制 扭转 改变 改善 巩固 夯实 筑牢 织密 "
        u"扎紧 兜牢 践行 传承 传达 讲授 讲解 演示 展示 推送 推广 推介 评选 表彰 奖励 通报 曝光 告知 通知 提醒 劝导 "
        u"疏导 慰问 走进 深挖 彻查 倒查 核实 核定 测算 汇总 归集 归档 录入 对接 联系 "
        u"沟通 兑现 兑付 支付 减免 免除 补缴 补办 补发 换发 颁发 授予 赋予 下达 下拨 上报 报送 勇于 服从 遵守 遵循 "
        u"尊重 尊崇 敬畏 捍卫 凸显 彰显 体现 反映 说明 表明 证明 显示 占用 超过 不足 "
        u"低于 高于 位居 位列 荣获 获评 入选 排名 成为 作为 视为 列为 改为 变为 转为 设为 称为 "
        u"监测 审计 抽验 清查 摸排 抽测 检定 查验 暗访 抽样 采样 普查 调查 督导 调研 销毁 宣讲 巡检 体检 评审 测评 "
        u"勘验 稽查 "
        u"调运 增设 补种 "
        u"动态 拍摄 分层 分类 分级 分期 分批 压减 继续 全部 按期 按时 确认 调整 撤回 提起 不服 举行 举办 编印 实施 "
        u"选派 案件 "
        u"原告 当事 申请 双方 各级 各地 各乡 各镇 各村 各单 法院 判决 一审 二审 双向 交叉 随机 定期 专题 专项 联动 "
        u"协同");
    static const WordSet kNames = wordSetOf(u"集体 现场 处理 调解 巡查 排查 保障 处置 复议 防范 分类 专题 专项");
    constexpr QStringView kFirst = u"共请先又既无多再后让最至遇抓占系因被给报终历仍还尚且但或若若如某带守莫拟需须常";
    if (words.isEmpty())
        return false;
    const QStringView first = words.left(kWord);
    if (kFirst.contains(words.front()))
        return true;
    // 集体讨论, 现场检查, 调解组织
    return kVerbs.contains(first) && !kNames.contains(first);
}

bool isBareWords(QStringView words)
{
    constexpr QStringView kMeasuring = u"多少大小高低强弱难重差广深薄慢快足短长";
    return words.size() >= kWord && words.size() <= kLongest && areHan(words) && !beginsClause(words.toString())
        && !beginsWithDeed(words) && !isSaid(words) && !kMeasuring.contains(words.back());
}

bool isRowName(QStringView words)
{
    constexpr qsizetype kLong = 4; // characters of a name that only its end shows
    if (words.size() < kWord || words.size() > kLongest || !areHan(words))
        return false;
    if (isOfficeField(words.toString()) || nouns().contains(words))
        return true;
    if (words.size() <= kWord)
        return false;
    const QStringView head = words.right(kWord);
    const bool isNamed =
        nouns().contains(head) || (words.size() >= kLong && heads().contains(head)) || kClosing.contains(words.back());
    return isNamed && beginsAsName(words) && !beginsWithDeed(words) && !isSaid(words);
}

bool mayBeRowName(QStringView words)
{
    if (isRowName(words))
        return true;
    const QStringView first = words.left(kWord);
    const QStringView head = words.right(kWord);
    constexpr qsizetype kLong = 4; // characters of a name that only its end shows
    return words.size() >= kLong && isBareWords(words) && (nouns().contains(head) || heads().contains(head))
        && !heads().contains(first);
}

qsizetype nameAtStart(QStringView words)
{
    for (qsizetype length = std::min(words.size(), kLongest); length >= kWord; --length) {
        if (isRowName(words.left(length)))
            return length;
    }
    return 0;
}

qsizetype nameAtEnd(QStringView words)
{
    for (qsizetype length = std::min(words.size(), kLongest); length >= kWord; --length) {
        if (isRowName(words.right(length)))
            return length;
    }
    return 0;
}

} // namespace nianbao
