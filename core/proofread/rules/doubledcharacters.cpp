// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/doubledcharacters.h"

#include "core/proofread/madeonce.h"
#include "core/text/wordbreaks.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

/// Where characters are told of already.
void keep(QSet<int> &told, TextRange range)
{
    for (int position = range.start; position < range.end(); ++position)
        told.insert(position);
}

/// 的的, 了了 … where no word ends with the first or begins with the second.
void markParticles(const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![目标])的的(?!确|士)|(?<=存)在在(?=的)|(?<!为)了了(?!解|结|断|事|然|如|却|望)|(?<!["
                       "总共饱温缓柔调中])(?<!(?<!协)议)和和(?!平|谐|美|气|解|睦|好|缓|煦)"
                       "|(?<![参赋授给付寄])与与(?!会|时|此|其)|(?<!以)(?<![普涉触波危顾提推论])及及(?!时|格|早|第)"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        keep(told, capturedRange(match));
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("“%1”重复了一个字。").arg(match.captured()), {}, match.captured().left(1)});
    }
}

/// 信访件件件有回音, 行政村村村有法律顾问: each of what the noun before it names.
bool isOfEach(const QString &text, const QRegularExpressionMatch &thrice)
{
    constexpr QStringView kCounted(u"件案户村项条人事家镇乡县区校站点层企");
    constexpr QStringView kSaidOfEach(u"有都皆均能可必通达见懂会知参落办清过设建上入签全");
    return thrice.capturedLength() == 3 && thrice.capturedStart() > 0 && isHan(text[thrice.capturedStart() - 1])
        && kCounted.contains(text[thrice.capturedStart()]) && thrice.capturedEnd() < text.size()
        && kSaidOfEach.contains(text[thrice.capturedEnd()]);
}

/// 县县县, whatever it is: no word has one character three times. 是是, 在在 … where no word ends with the first or
/// begins with the second; 常常, 处处, 县县通 are words.
void markManyTimes(const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<thrice>[一-龥])\\k<thrice>{2,}|(?<![但于还就只凡总都也老正要不])是是(?!非)|"
        "(?<![存现所内潜实正自好])在在(?!处|建|职|校|线|编(?!制|写|印)|册|逃|押)|(?<![即必行干大武])将将(?!军|士|领)|"
        "(?<![针面应核校比相反绝敌成结])对对(?!子|联|口|方|手|照|接|策|象|外|内)|(?<!棉)被被|"
        "(?<=[，。；：])对对(?=照(?:[\\d《“]|(?:相关|有关|上级|国家|标准|要求|法律)(?![^，。；]*进行)))|"
        "(?<![作成认因行以称视转变列定])为为(?!民|人|官|政|何|了|此|主|期|先|数)|(?<=[列评定视])为为(?=["
        "各重必年示优考督试]"
        "|全[省市县区]|[省市县区]级)|(?<![自理缘事因])由由(?!于|来|衷)|"
        "(?<![予足可所得难用加])以以(?!及|上|下|前|后|外|内|来|往|为|案)|把把(?!关|握)|"
        "(?<![方导意趋动志去走倾取])向向(?!上|下|前|后|导)|(?<!合)并并(?!网|非|且|购|轨)|"
        "(?<![服听顺遵])从从(?!严|快|重|轻|而|业|事)|(?<!早)已已|(?<![人户平每])均均|(?<=[人户平每])均均(?!["
        "为超达高低在不有增实由能可已未应须需按保符完匀衡等值分摊纳列])|"
        "(?<=检查|抽查|监管|执法|救助|帮扶|处罚|普法)对对(?=象(?:名录|库|清单|范围|的))|(?<![首都成])都都(?!市)|"
        "(?<!应)该该|(?<![所现拥没具享还原国私持含稀])有有(?!效|关|力|序|限|机|责|利|益|偿|名|权|用|害)|"
        "(?<![公中])共共(?!同|识|享|建|治|有|产|和)|(?<![安健齐周完保成顾双])全全|(?<![推促改先前递引演跟行迈])进进(?!"
        "出)|"
        "(?<=[，。；、：和由向报经及与]|^)(?:县县|区区|市市|镇镇|乡乡)(?=人大|人民|政府|委|政协|司法|公安|法院|检察|"
        "纪委)|"
        "内内(?!容|部|设|控|需|外|涝|河|陆|蒙|审|生|在|涵|循|环|径|地|政|查|务|幕|阁|向|行|存|置|网|心|参|贸|勤|服|科)|"
        "(?<=[一-龥])等等(?=[一-龥])(?!待|级|于|额|同|位|一|方面)"));
    static const QRegularExpression kSaid(QStringLiteral("^[一二三四五六七八九十零〇哈呵啊嗯的了和与及]"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (kSaid.match(match.captured()).hasMatch() || isOfEach(line.plain, match))
            continue;
        Remark remark {ProofreadWords::tr("“%1”重复了同一个字。").arg(match.captured())};
        if (match.capturedLength(u"thrice") == 0) // of 全县县县级 two may stay
            remark.instead = match.captured().left(1);
        keep(told, capturedRange(match));
        pencil.mark(line, capturedRange(match), remark);
    }
}

/// 其中中罚款, 全年年受理: what is one too many in these words, though in others (其中中小企业, 全年年均) it is not.
bool isOneTooManyInPhrase(const QString &text, int twin)
{
    static const QRegularExpression kForm(QStringLiteral(
        "审审(?=议议[题案程])|(?<![一-龥])比比(?=[上去前往]年|同期|上[月季]|计划|预期)|(?<![来源出])自自(?=\\d)|"
        "(?<![要差从决毫绝莫了得好能想会动可无岂未何互来永])不不(?=得|断|同|能|足|少|仅|到|符|良|予|合|多)|"
        "(?<![总反加使与随因持取为爱用行次平])之之(?=间|后|前|外|中|一|内)|(?<=[案文事信物])件件(?=\\d)|(?<=事)项项(?="
        "\\d)|"
        "(?<=[至不])少少(?=于)|(?<=[年月])底底(?![数册层线子稿价气板图账座盘下蕴部])|(?<=以)上上(?=[的，。；、）])|"
        "(?<=政)府府(?=常务|规章|办公|工作|门户|网站|各|及|和|的|信息|法制|职能|部门|采购|[，。；、])|"
        "(?<=人)大大(?=常委|代表|[、，。])|(?<=常)委委(?=会)|(?<=[违法规]法|违规|犯罪|侵权|失信)行行(?=为)|(?<=["
        "省市县区州]直|[有相]关)部部(?=门)|(?<=次性|质性)化化(?=解)|"
        "(?<=全)年年(?=没有|收到|共|组织|受理|开展|召开|办理|累计|未|举办|查处|立案|审查|完成|的|[，。、])|"
        "(?<=全)(?<region>[省市县区])\\k<region>(?=共|没有|各|未|范围)|"
        "(?<=其)中中(?=行政|罚款|办结|受理|涉及|网上|专题|通过|完成|召开|开展|立案|移送|调解)"));
    constexpr QStringView kSome(u"审比自不之件项少底上府大委行部化年省市县区中");
    constexpr int kFar = 4; // characters on either side; the whole text would be read anew for each place
    if (!kSome.contains(text[twin]))
        return false;
    const int start = qMax(0, twin - kFar);
    return kForm
        .match(text.mid(start, twin + 2 + kFar - start), twin - start, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

QSet<int> markWhatNoWordsMake(const PrintedLine &line, RedPencil &pencil)
{
    QSet<int> told;
    markParticles(line, told, pencil);
    markManyTimes(line, told, pencil);
    return told;
}

/// Characters that are no word by themselves and end no name of a body or a thing, as 机 of 计算机 and 局 of 司法局 do:
/// none is left over in front of the word that it begins.
bool isOnlyBeginning(QChar character)
{
    constexpr QStringView kBound(
        u"政理执实规依律诉持现资企程施检范意告复第领落普导督完坚增违纠策众申效认参目基负构训纳争"
        u"宣涉标确限优培准精协彻积反革履召示卫宪消许较综造突矛知健识预历简承裁逐随贫覆容败劳善广措"
        u"继固绩视适危良筑损启偿暂汇注询材判必咨契仲授辖噪筹互赔援影困遗衔恢虚惩介滞财显拒梳秩阶"
        u"巩邀氛倾诚逾责专议监任决缺诈侵挽遏杜邻鉴勘辅储垃滥泄贩矫刑辩");
    return kBound.contains(character);
}

/// The same behind the word that it ends: no verb, no adverb, and nothing that begins what no dictionary has, as 习 of
/// 学习习近平 does.
bool isOnlyEnd(QChar character)
{
    constexpr QStringView kBound(
        u"政理实规责议决诉意领导督策织况效认构训争纷境确限协彻研革育疗续示订究息察消域讼障够突予识"
        "果验承贫容败济述估频措然绩筑损些偿映益询际材响担央络售疑困势础赁命扰速圾励馈念术姻么熟始"
        "踪途龄衡践址挥惯析谐诚律众序划态置升义伍绕围聘固良注遇判累筹击觉释束展营布销盾守神秀患"
        "遍距醒键者们员务题");
    return kBound.contains(character);
}

/// Words of two characters in front of which the first is never left over, though by itself it may be a word.
bool isNeverBegunTwice(QStringView word)
{
    static const QStringList kWords =
        QStringLiteral("公布 公示 公安 公共 公平 公正 公告 公证 公务 熟悉 熟练 开展 开放 开始 审查 审核 审批 审理 审议 "
                       "查处 查获 查看 建设 建立 建成 设立 设置 改革 改进 改善 立案 立法 修订 修改 修复 评查 评估 评价 "
                       "调解 调查 调研 调处 调整 加强 加快 加大 提高 提升 提供 提出 结合 结案 强化 严格 严肃 严厉 打造 "
                       "打击 重点 重要 重视 风险 保障 保护 保证 保持 守法 选派 选聘 拆除 减少 降低 压实 压减 发展 发现 "
                       "发布 发挥 发放 取得 取消 接受 接待 达到 能力 机构 机制 机关 干部 排查 回访 回复 回应 职责 职能 "
                       "作出 作用 作风 总结 计划 形成 形式 服务 义务 支持 支撑 具体 纪检 纪委 利用 利益 安全 安排 安置 "
                       "相关 相应 列入 列为 列席 传达 传播 传承 响应 切实 思想 思路 思维 功能 失信 护航 论证 境内 布局 "
                       "布置 受理 受到 同步 正确 正式 正在 促进 创新 创建 派出 年龄 成立 成为 变更 变化 尚未 情况 研究 "
                       "研判 项目 质量 清醒 约束 请求 植物 环境 环节 环评 背景 文件 经费 明确 明显 整合 统筹 统战 回顾 "
                       "系统 系列 解决 解释 解除 解答 测试 测评 测算 签订 签署 投资 投入 投诉 充分 充实 享受 招聘 招标 "
                       "招商 缩短 缩小 薄弱 隐患 隐瞒 配合 配备 配套 配置 累计 累积 活动 活力 聚焦 聚集 估算 避免 吸引 "
                       "吸纳 吸毒 扩大 购买 购置 牵头 牵引 担任 担当 担保 讨论 救助 救援 救济 顾问 顾虑 举办 举行 举报 "
                       "举措 存在 存量 运行 运用 运营 运输 采取 采购 采集 采用 采纳 抽查 抽取 抽调 登记 围绕 移送 移交 "
                       "移动 撤销 撤回 聘请 聘用 扶贫 扶持 引导 引进 引入 引领 引发 输入 输送 追究 追责 追溯 追缴 获得 "
                       "获取 遇到 推进 推动 推行 推广 谋划 脱贫 攻坚 缴纳 缴费 答复 答辩 巡查 巡视 巡察 针对 维护 维修 "
                       "维权 维持 终身 终止 终结 助力 助推")
            .split(u' ');
    static const QSet<QString> kKnown(kWords.begin(), kWords.end());
    return kKnown.contains(word.toString());
}

/// Words of two characters and more behind which the last is never left over.
bool isNeverEndedTwice(QStringView word)
{
    static const QStringList kWords = QStringLiteral(
        "资格 严格 价格 合格 处罚 坚持 保持 支持 维持 身份 保护 维护 爱护 条例 案例 比例 风险 危险 防止 "
        "禁止 转移 系列 对象 现象 情形 事故 因素 危害 损害 培养 取得 获得 公司 安排 避免 立即 讨论 类型 "
        "典型 效率 达到 得到 结合 综合 联合 符合 总结 规范 防范 项目 科目 生活 材料 资料 经历 最终 始终 "
        "补充 共享 实施 措施 设施 调整 完整 要求 需求 请求 证明 说明 正常 素质 性质 满足 思维 资源 来源 "
        "成功 损失 通知 告知 预算 干预 权利 推广 压缩 探讨 特色 自身 终身 支付 密切 迫切 相互 诈骗 机制 "
        "体制 制度 力度 年度 程度 进度 季度 能力 压力 动力 效力 单位 岗位 缴纳 采纳 下降 按照 依照 逐步 "
        "同步 完善 改善 妥善 委托 依托 补贴 积极 必须 恢复 答复 回复 依据 根据 质量 数量 力量 登记 记录 "
        "目录 方式 形式 正式 提出 作出 具体 总体 主体 全体 集体 整体 职权 不断 水平 全面 方面 书面 法制 "
        "举办 责任 统计 审计 合计 共计 累计 设立 建立 成立 现场 市场 诚信 全部 依法 违法 执法 报名 工资 "
        "投资 物资 科技 更加 责令 实现 推行 施行 实行 执行 履行 进行 收到 做到 受到 接到 感到 遇到 国务院 "
        "党委 党组 部门 专门 街道 渠道 网站 热线 小时 护士 学科 专家")
                                          .split(u' ');
    static const QSet<QString> kKnown(kWords.begin(), kWords.end());
    return kKnown.contains(word.toString());
}

/// 上半年组组织培训: behind a time a clause begins, and no name ends.
bool isBegunAnew(QStringView word, const QString &before)
{
    constexpr QStringView kWords(u"组织 部署 处理 处置 化解 制定 学习 编制 集中 联合");
    static const QRegularExpression kTime(QStringLiteral("(?:[全今去每当本半]年|年[初底末来]|季度|目前)$"));
    return word.size() == 2 && kWords.contains(word) && kTime.match(before).hasMatch();
}

/// Whether what ends with the first of the two is a name or a term, though no dictionary has it.
bool isTermOfItsOwn(QStringView text)
{
    constexpr std::array kTerms {u"雨水情", u"病虫情", u"马克思", u"最高检", u"产学研", u"若干项", u"蛋白质", u"有机质",
        u"太阳能", u"太阳系", u"塔什库尔干", u"南水北调", u"计算机", u"无人机", u"收割机", u"拖拉机", u"发电机",
        u"打印机", u"一体机"};
    return std::any_of(
        kTerms.begin(), kTerms.end(), [&](const char16_t *term) { return text.endsWith(QStringView(term)); });
}

/// 一步步, 5项项目, 多次次: behind a number it is a unit.
bool isCounted(QStringView text, int position)
{
    constexpr QStringView kNumerals(u"一二两三四五六七八九十百千万亿几多数半首每各某");
    return position > 0 && (text[position - 1].isDigit() || kNumerals.contains(text[position - 1]));
}

/// Whether the word before is whole: of 法援援助 no dictionary knows 法援, and leaves 法 over.
bool isWholeBefore(QStringView before, bool isBehindDigit, QChar twin)
{
    constexpr QStringView kUnits(u"件名人次家个元日月年户场期份条项部处所位起类种");
    constexpr QStringView kEnds(u"人者率性时"); // 负责人, 合格率
    if (before.isEmpty() || (isBehindDigit && before.size() == 1 && kUnits.contains(before.front()))
        || before == QStringView(u"日起"))
        return true;
    const QList<int> breaks = wordBreaks(before);
    const int last = breaks[breaks.size() - 2];
    if (before.size() - last > 1 || QStringView(u"的与及").contains(before.back()))
        return true;
    const bool isBehindWord = last > 0 && last - breaks[breaks.size() - 3] > 1;
    return isOnlyBeginning(twin)
        && (before.back() == u'不' || (isBehindWord && kEnds.contains(before.back()))
            || (before.back() == u'新' && twin == u'纳'));
}

/// Whether the word behind is whole, and none that begins with the second of the two: 业 of 物业业委会.
bool isWholeBehind(QStringView behind, QChar twin)
{
    constexpr QStringView kNeverVerbs(u"策况效境域障绩念术姻途龄衡践址谐序态义伍础励馈圾赁络央际益材响映些疗究息讼措"
                                      u"惯析键距织彻革者们");
    constexpr QStringView kJoining(u"的了和与及");
    constexpr QStringView kOthers(u"为在对由以已将均也都并不未至到出过每各其一偏党全");
    return behind.isEmpty() || kJoining.contains(behind.front())
        || (kNeverVerbs.contains(twin) && kOthers.contains(behind.front())) || wordBreaks(behind)[1] > 1;
}

/// 取得得5分, 更加加3分: of some the second may count.
bool mayCount(QStringView text, int position, QChar twin)
{
    return position < int(text.size()) && text[position].isDigit()
        && QStringView(u"得加计到降升免贴出记录收").contains(twin);
}

/// The words of the lists that are right.
struct ListedWords {
    ListedWords(const Terms &terms, int)
    {
        for (const Term &term : terms.all()) {
            for (const QString &word : term.words)
                words.insert(word);
        }
    }

    QSet<QString> words;
};

} // namespace

DoubledCharacters::DoubledCharacters(const Manuscript &manuscript)
    : m_listed(madeOnceOf<ListedWords>(manuscript.terms(), manuscript.year())->words)
{
}

QSet<int> DoubledCharacters::mark(const PrintedLine &line, RedPencil &pencil)
{
    constexpr int kFar = 12; // characters on either side
    QSet<int> told = markWhatNoWordsMake(line, pencil);
    const QString &text = line.open;
    for (int twin = 0; twin + 1 < int(text.size()); ++twin) {
        const TextRange range {twin, 2};
        if (text[twin] != text[twin + 1] || !isHan(text[twin]) || told.contains(twin) || told.contains(twin + 1))
            continue;
        Surroundings around {text, twin, twin + 2, twin};
        while (around.start > qMax(0, twin - kFar) && isHan(text[around.start - 1]))
            --around.start;
        while (around.end < qMin(int(text.size()), twin + 2 + kFar) && isHan(text[around.end]))
            ++around.end;
        if (!isOneTooManyInPhrase(text, twin) && !isOneTooMany(around))
            continue;
        keep(told, range);
        const QString doubled = text.mid(twin, 2);
        pencil.mark(line, range, {ProofreadWords::tr("“%1”重复了同一个字。").arg(doubled), {}, doubled.left(1)});
    }
    return told;
}

/// What stands in the lists is looked at first, and rare.
bool DoubledCharacters::isOneTooMany(const Surroundings &around)
{
    constexpr QStringView kBehindOne(u"些切致律"); // 一些些
    const int twin = around.twin;
    const QChar doubled = around.text[twin];
    const QStringView before = around.between(around.start, twin);
    const QStringView behind = around.between(twin + 2, around.end);
    const QStringView begun = around.between(twin + 1, qMin(twin + 3, around.end));
    const QStringView ended = around.between(qMax(around.start, twin - 1), twin + 1);
    const bool isCountedHere = isCounted(around.text, twin);
    const bool mayBegin = !isCountedHere && !isTermOfItsOwn(around.between(around.start, twin + 1))
        && (isOnlyBeginning(doubled) || isNeverBegunTwice(begun) || isBegunAnew(begun, before.toString()));
    const bool mayEnd = (!isCountedHere || kBehindOne.contains(doubled)) && !mayCount(around.text, twin + 2, doubled)
        && (isOnlyEnd(doubled) || isNeverEndedTwice(ended)
            || isNeverEndedTwice(around.between(qMax(around.start, twin - 2), twin + 1)));
    if ((!mayBegin && !mayEnd) || isReduplicated(around) || isWithinWord(around))
        return false;
    const bool ends = endsWord(around);
    if (ends == beginsWord(around))
        return false;
    const bool isBehindDigit = around.start > 0 && around.text[around.start - 1].isDigit();
    return ends ? mayEnd && isWholeBehind(behind, doubled) : mayBegin && isWholeBefore(before, isBehindDigit, doubled);
}

/// 认认真真, 县县县.
bool DoubledCharacters::isReduplicated(const Surroundings &around)
{
    const QStringView text = around.text;
    const int twin = around.twin;
    const int second = twin + 2;
    const bool isBehindPair = around.holds(twin - 2, twin) && text[twin - 2] == text[twin - 1];
    const bool isBeforePair = around.holds(second, second + 2) && text[second] == text[second + 1];
    const bool isOneOfMany =
        (twin > around.start && text[twin - 1] == text[twin]) || (second < around.end && text[second] == text[twin]);
    return isBehindPair || isBeforePair || isOneOfMany;
}

/// 静悄悄, 毛毛雨, 心心相印.
bool DoubledCharacters::isWithinWord(const Surroundings &around)
{
    constexpr int kShortest = 3;
    constexpr int kLongest = 4; // characters
    for (int from = around.twin - 2; from <= around.twin; ++from) {
        for (int to = qMax(around.twin + 2, from + kShortest); to <= from + kLongest; ++to) {
            if (around.holds(from, to) && isWord(around.between(from, to)))
                return true;
        }
    }
    return false;
}

bool DoubledCharacters::endsWord(const Surroundings &around)
{
    constexpr int kLongest = 4; // characters
    for (int from = around.twin - 1; from > around.twin - kLongest; --from) {
        if (around.holds(from, around.twin) && isWord(around.between(from, around.twin + 1)))
            return true;
    }
    return false;
}

bool DoubledCharacters::beginsWord(const Surroundings &around)
{
    constexpr int kLongest = 4; // characters
    const int second = around.twin + 1;
    for (int to = second + 2; to <= second + kLongest; ++to) {
        if (around.holds(second, to) && isWord(around.between(second, to)))
            return true;
    }
    return false;
}

bool DoubledCharacters::isWord(QStringView text)
{
    constexpr qsizetype kMost = 10'000; // looked up before they are forgotten
    const QString word = text.toString();
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() > kMost)
        m_known.clear();
    const bool isOne = m_listed.contains(word) || wordBreaks(word).size() == 2;
    m_known.insert(word, isOne);
    return isOne;
}

} // namespace nianbao
