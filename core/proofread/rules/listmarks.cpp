// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/countedlists.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

/// “三集中，三到位”: numbered short forms side by side.
void checkShortForms(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("“([一二两三四五六七八九十])[一-龥]{1,3}(，)\\1[一-龥]{1,3}”"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext())
        pencil.mark(line, capturedRange(matches.next(), 2),
            {ProofreadWords::tr("并列的词语之间应用顿号。"), {}, QStringLiteral("、")});
}

/// 甲、乙，丙、丁等: one comma among the like. Only where all beside it are names of four characters. 等 stands in a
/// look-ahead, for a last character that a form requires is looked for from every start.
QList<TextRange> commasAmongNames(const PrintedLine &line)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:[一-龥]{2,8}、){1,9}([一-龥]{4})(，)([一-龥]{4})(?:、[一-龥]{2,8}){1,9}?(?=等)"));
    QList<TextRange> commas;
    if (!line.plain.contains(u'等'))
        return commas;
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!beginsClause(match.captured(3)) && !beginsClause(match.captured(1)))
            commas << capturedRange(match, 2);
    }
    return commas;
}

/// What offices are busy with: names that stand in a list and say nothing by themselves.
const QSet<QString> &fields()
{
    static const QStringList kFields = QStringLiteral(
        "安全生产 保险 殡葬 财政 财税 残疾人 测绘 城管 城市管理 城乡规划 城乡建设 城建 出租车 畜牧 传销 道路 道路交通 "
        "地震 电力 电信 对外贸易 发展改革 法院 房产 房屋 房屋征收 防灾减灾 防汛 防汛抗旱 妇女儿童 港口 工程建设 工会 "
        "工商 工信 "
        "工业 工业和信息化 工伤 公安 公共卫生 公共资源交易 公路 公平竞争 公证 供电 供气 供热 供水 共青团 广电 广告 "
        "规划 "
        "国防动员 国土 国土资源 国资 海关 海事 海洋 航运 合同 户籍 户政 环保 环境保护 环境卫生 婚姻 婚姻登记 火灾 "
        "机关事务 "
        "计量 计生 检察院 检验检测 建材 建设 建筑 交警 交通 交通运输 教育 教育体育 金融 禁毒 警务 救助 就业 科技 "
        "科学技术 "
        "科教 客运 矿产 矿产资源 矿山 劳动 劳动保障 劳动人事 劳动用工 老干部 老龄 粮食 林草 林业 留守儿童 旅游 贸易 "
        "煤矿 "
        "民兵 民政 民族 民族宗教 能源 农机 农经 农林 农民工 农民工工资 农村 农业 农业农村 农资 拍卖 气象 汽车 侨务 "
        "侨联 "
        "全科网格 人防 人力资源 人力社保 人社 人事 燃气 融媒体 扫黑除恶 商标 商贸 商务 商业 社保 社会保险 社会保障 "
        "社会救助 "
        "社会治安 社会组织 审计 审批 生态环境 生态环保 市场监管 市场监督管理 市监 市政 食品 食品安全 食品药品 收费 "
        "兽药 "
        "数据 水产 水利 水务 水资源 税收 税务 司法 司法行政 特种设备 体育 铁路 通信 统计 统战 投资 投资促进 土地 "
        "土地管理 "
        "土地征收 退役军人 退役军人事务 脱贫攻坚 网络安全 网信 危险化学品 危化品 违法建设 违建 卫健 卫生 卫生健康 "
        "未成年人 "
        "文化 文化旅游 文化市场 文旅 文物 文广旅 武装 物价 物流 物业 物业管理 消防 消防安全 消费 消费维权 校园 "
        "校外培训 "
        "信访 信息公开 信用 行政复议 行政审批 行政许可 行政处罚 行政强制 行政应诉 行政裁决 行政征收 烟草 烟花爆竹 养老 "
        "养殖 "
        "药品 药监 医保 医疗 医疗保障 医疗器械 医疗卫生 医药 银行 饮用水 应急 应急管理 营商环境 邮政 渔业 渔政 园林 "
        "园林绿化 "
        "运管 债务 债权债务 招标投标 招商引资 招投标 征地 征地补偿 征地拆迁 征收 征收补偿 政务服务 政务公开 政府采购 "
        "证券 "
        "知识产权 植保 质检 质监 质量 治安 治安管理 种植 种子 住建 住房 住房保障 住房和城乡建设 住房城乡建设 住宅 专利 "
        "自然资源 自然资源和规划 宗教 租赁 化妆品 餐饮 学校 医院 拆迁 补偿 赡养 抚养 邻里 婚姻家庭 继承 借贷 民间借贷 "
        "山林 林权 宅基地 农田水利 农产品质量 交通事故 消费者权益 工资 欠薪 用工 法律援助 人民调解 法治宣传 律师 仲裁 "
        "人员 机构 编制 场所 经费 装备 设施 设备 "
        "制度 机制 队伍 权限 依据 程序 标准 时限 职权 职责 场地 物资 车辆 "
        "法治灯谜 模拟法庭 以案说法 旁听庭审 法治文艺 有奖问答 知识竞赛 网站公示 座谈会 听证会 入户走访 问卷调查 "
        "合同审查 信访接待 案件代理 法律咨询 安全生产月 质量月 宪法宣传周 工地 小区 社区 企业 农村 机关 "
        "退休教师 老党员 致富能手 司法所 派出所 法庭 防火 地质灾害 公章刻制 发票申领")
                                           .split(u' ');
    static const QSet<QString> kKnown(kFields.begin(), kFields.end());
    return kKnown;
}

/// 文化 and 文化领域问题, of which the list goes on. 行政应诉统一由 says something of it.
bool goesOnWithField(const QString &text)
{
    static const QRegularExpression kWhose(QStringLiteral("^(?:$|[等各两几多一二三四五六七八九十]|领域|方面|行业|部门|"
                                                          "系统|类|工作|事项|信息|问题|案件|纠纷|窗口|队伍|单位|要素|"
                                                          "执法|服务|资源|业务|职能|改革|管理|监管)"));
    for (qsizetype length = text.size(); length > 1; --length) {
        if (fields().contains(text.left(length)))
            return kWhose.match(text.mid(length)).hasMatch();
    }
    return false;
}

/// 覆盖燃气: the field with which a list begins, behind the verb or preposition that governs the whole list.
bool beginsWithField(const QString &text)
{
    static const QRegularExpression kGoverned(
        QStringLiteral("(?:会同|联合|协调|邀请|请来|走进|通过|参与|结合|开展了?|举办了?|组织|由|覆盖|涉及|涵盖|包括|"
                       "包含|承接|围绕|聚焦|整合|梳理|修订|在|对|从|涉)([一-龥]{2,8})$"));
    const QRegularExpressionMatch match = kGoverned.match(text);
    return match.hasMatch() && fields().contains(match.captured(1));
}

/// 土地、规划、房产，征地补偿、信息公开: one comma in a list of such fields. Before 等 it may be the last pause, and
/// the first one where a verb such as 覆盖 begins the list.
QList<TextRange> commasAmongFields(const PrintedLine &line)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=、)(?<left>[一-龥]{2,8})，(?<right>[一-龥]{2,8})(?=、(?<next>[一-龥]{2,8}))"));
    static const QRegularExpression kLast(
        QStringLiteral("(?<=、)(?<left>[一-龥]{2,8})，(?<right>[一-龥]{2,8}?)(?=等)"));
    static const QRegularExpression kFirst(QStringLiteral(
        "(?<left>[一-龥]{3,10})，(?<right>[一-龥]{2,8})(?=(?:、[一-龥]{2,8}){0,6}?、(?<next>[一-龥]{2,8}?)等)"));
    QList<TextRange> commas;
    const auto take = [&](const QRegularExpression &form, auto isList) {
        auto matches = form.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (fields().contains(match.captured(u"right")) && isList(match))
                commas << TextRange {int(match.capturedEnd(u"left")), 1};
        }
    };
    const auto isField = [](const QRegularExpressionMatch &match) {
        return fields().contains(match.captured(u"left"));
    };
    take(kForm, [&](const auto &match) { return isField(match) && goesOnWithField(match.captured(u"next")); });
    if (!line.plain.contains(u'等'))
        return commas;
    take(kLast, isField);
    take(kFirst, [&](const auto &match) {
        return beginsWithField(match.captured(u"left")) && fields().contains(match.captured(u"next"));
    });
    return commas;
}

/// Lists that everybody knows, with their pauses: what stands between two neighbours of one is no comma.
const QList<QStringList> &knownLists()
{
    static const QList<QStringList> kLists {
        QStringLiteral("职能科学 权责法定 执法严明 公开公正 智能高效 廉洁诚信 人民满意").split(u' '),
        QStringLiteral("公众参与 专家论证 风险评估 合法性审查 集体讨论决定").split(u' '),
        QStringLiteral("增强“四个意识” 坚定“四个自信” 做到“两个维护”").split(u' '),
        QStringLiteral("行政执法公示 执法全过程记录 重大执法决定法制审核").split(u' '),
        QStringLiteral("行政执法公示制度 执法全过程记录制度 重大执法决定法制审核制度").split(u' '),
        QStringLiteral("科学化 民主化 法治化").split(u' '),
        QStringLiteral("科学立法 严格执法 公正司法 全民守法").split(u' '),
        QStringLiteral("法治国家 法治政府 法治社会").split(u' '),
        QStringLiteral("自治 法治 德治").split(u' '),
        QStringLiteral("事前 事中 事后").split(u' '),
        QStringLiteral("公开 公平 公正").split(u' '),
        QStringLiteral("公平 公正 公开").split(u' '),
        QStringLiteral("依法治国 依法执政 依法行政").split(u' '),
        QStringLiteral("简政放权 放管结合 优化服务").split(u' '),
        QStringLiteral("办事依法 遇事找法 解决问题用法 化解矛盾靠法").split(u' '),
        QStringLiteral("政治效果 法律效果 社会效果").split(u' '),
        QStringLiteral("重要工作亲自部署 重大问题亲自过问 重点环节亲自协调 重要任务亲自督办").split(u' '),
    };
    return kLists;
}

/// 公众参与、专家论证，风险评估: a comma where the list's other pauses are 、.
QList<TextRange> commasInKnownLists(const PrintedLine &line)
{
    QList<TextRange> commas;
    for (qsizetype at = line.plain.indexOf(u'，'); at >= 0; at = line.plain.indexOf(u'，', at + 1)) {
        const QStringView before = QStringView(line.plain).left(at);
        const QStringView behind = QStringView(line.plain).mid(at + 1);
        const auto isWithin = [&](const QStringList &list) {
            for (qsizetype index = 0; index + 1 < list.size(); ++index) {
                if (!before.endsWith(list[index]) || !behind.startsWith(list[index + 1]))
                    continue;
                const bool pausedBefore =
                    index > 0 && before.chopped(list[index].size()).endsWith(list[index - 1] + u'、');
                const bool pausedAfter =
                    index + 2 < list.size() && behind.mid(list[index + 1].size()).startsWith(u'、' + list[index + 2]);
                if (pausedBefore || pausedAfter)
                    return true;
            }
            return false;
        };
        if (std::any_of(knownLists().begin(), knownLists().end(), isWithin))
            commas << TextRange {int(at), 1};
    }
    return commas;
}

/// 同部署、同推进，同督促、同考核: what begins alike and is equally long, with one comma among its pauses.
QList<TextRange> commasAmongAlike(const PrintedLine &line)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![一-龥])(?:[一-龥]{0,20}?)(?<first>[同共齐零互真全亲进早减])(?<rest>[一-龥]{1,3})(?:、\\k<"
                       "first>[一-龥]{1,3})*"
                       "(?<comma>，)\\k<first>[一-龥]{1,3}(?:、\\k<first>[一-龥]{1,3})*(?:(?![一-龥])|(?=活动|等))"));
    constexpr qsizetype kMany = 4; // entries
    constexpr qsizetype kShort = 3; // characters: of 同部署，同推进、同考核 three are enough
    QList<TextRange> commas;
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString list = match.captured().mid(match.capturedStart(u"first") - match.capturedStart());
        const QStringList entries = list.split(QRegularExpression(QStringLiteral("[、，]")));
        const bool isEven = std::all_of(entries.begin(), entries.end(),
            [&](const QString &entry) { return entry.size() == entries.first().size(); });
        const bool isSlogan = entries.first().size() == kShort && entries.size() == kMany - 1 && list.contains(u'、')
            && QStringView(u"同早减").contains(list.front());
        if (isEven && (entries.size() >= kMany || isSlogan))
            commas << TextRange {int(match.capturedStart(u"comma")), 1};
    }
    return commas;
}

/// 以更高标准，更严要求、更实举措: three of one form with two marks.
QList<TextRange> commasAmongMore(const PrintedLine &line)
{
    static const QRegularExpression kForm(
        QStringLiteral("更[一-龥]{3}(?:(?<first>，)更[一-龥]{3}、|、更[一-龥]{3}(?<last>，))(?=更[一-龥]{3})"));
    QList<TextRange> commas;
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        commas << capturedRange(match, match.lastCapturedIndex());
    }
    return commas;
}

void checkCommas(const PrintedLine &line, RedPencil &pencil)
{
    if (!line.plain.contains(u'、') || !line.plain.contains(u'，'))
        return;
    QList<TextRange> commas;
    const QList<TextRange> all = commasAmongNames(line) + commasAmongFields(line) + commasInKnownLists(line)
        + commasAmongAlike(line) + commasAmongMore(line) + commasInCountedLists(line.plain);
    for (const TextRange comma : all) {
        if (!commas.contains(comma))
            commas << comma;
    }
    for (const TextRange comma : std::as_const(commas))
        pencil.mark(line, comma, {ProofreadWords::tr("并列的词语之间混用了逗号和顿号。"), {}, QStringLiteral("、")});
}

void checkListMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        checkShortForms(line, pencil);
        checkCommas(line, pencil);
    }
}

} // namespace

Rule listMarksRule()
{
    return {QLatin1String("marks.list"), QLatin1String("P7"), QT_TRANSLATE_NOOP("proofread", "顿号与逗号混用"),
        QT_TRANSLATE_NOOP("proofread", "一串并列的词语里，有的用顿号，有的用逗号。"), Severity::Warning, kMarksStandard,
        Strength::General, checkListMarks,
        {
            found(u"学习党的十九大和十九届二中，三中、四中全会精神。"),
            silent(u"凡涉及群众利益的重大事项，一律经过调查研究、征求意见、合法性审查和集体讨论四个步骤。"),
            silent(u"学习党的十九届二中、三中、四中全会精神，五中全会召开后，及时传达。"),
            found(u"落实“三集中，三到位”。"),
            found(u"按照投资项目、企业开办、科教文卫，公安司法、社保民生、综合服务等功能优化布局。"),
            found(u"检查市场监管、交通运输，农业农村、文化旅游等领域。"),
            found(u"重点领域涉及土地、规划、房产，征地补偿、信息公开。"),
            found(u"开展市场监管、交通运输，农业、文化等领域执法检查。"),
            found(u"配齐人员、机构、编制，场所、经费等要素。"),
            found(u"在市场监管、交通运输、农业，文化等领域组建执法队伍。"),
            found(u"非现场监管覆盖燃气，特种设备、危险化学品等17个领域。"),
            found(u"修订防汛、消防，燃气等应急预案9个。"),
            found(u"与业务工作同部署、同推进，同督促、同考核。"),
            found(u"与业务工作同部署，同推进、同考核。早发现、早介入，早化解。进一步减环节，减材料、减时限。", 2018, 3),
            found(u"实现市，县、乡三级联通，建成集信访接待，人民调解、法律援助于一体的中心。", 2018, 2),
            found(u"市场监管、生态环境，文化市场、交通运输、农业5个领域组建队伍。原工商，质监、药监三个部门整合。",
                2018, 2),
            found(u"执行统一登记，统一编号、统一公布制度。报备文件46件，报备率，及时率、规范率均为100%。", 2018, 2),
            silent(u"市场监管、生态环境，农业5个领域组建队伍。经费到位，人社、民政、教育三个部门联合检查。"),
            found(u"从行业看，非煤矿山14件、危险化学品11件，烟花爆竹17件、工贸企业21件。", 2018, 1),
            found(u"开展了法治灯谜，模拟法庭、以案说法等活动。参与合同审查，信访接待、案件代理等事务。", 2018, 2),
            silent(u"从结果看，维持14件、撤销11件，对2件、3件分别督办。开展普法宣传，发放手册、折页等资料，走进机关，"
                   u"工地、小区同步推进。坚持早发现、早处置，早在3月启动。县、乡联动，村三级网格运行。"),
            found(u"把公众参与、专家论证，风险评估、合法性审查和集体讨论决定作为必经程序。"),
            found(u"推进自治、法治，德治相结合。"),
            found(u"增强“四个意识”、坚定“四个自信”，做到“两个维护”。"),
            found(u"整合原工商，质监、食品药品监管三个部门，健全镇、村，组三级调解网络。", 2018, 2),
            found(
                u"以更高标准，更严要求、更实举措推进工作。利用“3·15”国际消费者权益日、食品安全宣传周，“12·4”国家宪法日"
                u"等节点宣传。",
                2018, 2),
            found(u"对集镇供水改造，老街综合整治、高标准农田建设3项重大事项开展审查。"),
            found(u"畅通12315、12365，12331等热线。利用5月路政宣传月，6月安全生产月、“12·4”国家宪法日开展宣传。", 2018,
                2),
            silent(
                u"召开会议，部署、督办3项重点任务。健全机制，县、乡、村三级联动，整合人员，培训、考核3个中队。完善制度"
                u"，人员、经费、场地3项保障到位。拨打12345，12315、12333同步受理。"),
            silent(u"对学校开展检查，整改问题、隐患3类，发现问题12个。利用6月安全生产月，普及知识、发放资料3种。"),
            silent(u"加强安全生产，消防、燃气等领域隐患全面整改。增强“四个意识”，坚定“四个自信”，做到“两个维护”。"),
            silent(u"同部署、同推进、同督促，同级财政、同类单位分别保障。推进依法决策、公众参与，专家论证23次。"),
            silent(u"负责行政许可、行政处罚，行政复议、行政应诉统一由司法局办理。"),
            silent(u"检查食品、药品，查处案件3件、整改问题5个。加强土地、规划管理，农业、文化同步推进。"),
            silent(u"涉及土地、规划、房产，征地补偿到位率高。整合市场监管、交通运输，完成培训3次、考核2次。"),
            silent(u"落实“三集中、三到位”，按照投资项目、企业开办、公安司法等功能优化布局。"),
            silent(u"加强宣传引导、业务培训、案卷评查，规范执法、监督检查等工作有序推进。"),
            silent(u"坚持“有法必依，执法必严”。涉及土地、规划、房产，涉及面广、情况复杂等。"),
        }};
}

} // namespace nianbao
