// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/deedpauses.h"

#include "core/proofread/rules/pausedclauses.h"
#include "core/proofread/rules/rownames.h"
#include "core/proofread/rules/wordset.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr qsizetype kWord = 2; // characters

/// The words without the adverbs before their verb; 一是 and 并 too.
QStringView withoutAdverbs(QStringView words)
{
    static const WordSet kAdverbs = wordSetOf(
        u"持续 全面 深入 认真 积极 切实 扎实 不断 严格 大力 着力 稳步 依法 及时 定期 统筹 有序 加快 继续 主动 充分 "
        u"坚决 同时 有效 牢固 加大 精心 逐步 创新 专题 集中 一是 二是 三是 四是 五是 六是 全年 同步 联合 统一 常态");
    constexpr QStringView kFurther = u"进一步";
    // 2024年将, 下一年要: a plan
    static const QRegularExpression kPlanned(
        QStringLiteral("^(?:20\\d\\d年度?|下一?年|明年|下一步)?[将要](?!求|闻|件)"));
    words = words.mid(kPlanned.match(words.left(8).toString()).capturedLength());
    while (true) {
        if (words.startsWith(kFurther))
            words = words.mid(kFurther.size());
        else if (words.size() > kWord && kAdverbs.contains(words.left(kWord)))
            words = words.mid(kWord);
        else if (words.startsWith(u'并'))
            words = words.mid(1);
        else
            return words;
    }
}

/// 宣传手册, 规范性文件, 审查意见: what begins as a verb does and is the name of a thing.
bool beginsNoun(QStringView words)
{
    static const WordSet kVerbs =
        wordSetOf(u"学习 宣传 贯彻 规范 实施 审查 组织 指导 督促 协调 培育 整合 研究 执行 公开 "
                  u"查处 排查 整治 清理 梳理 支持 引导 "
                  u"聘任 履行 教育");
    static const WordSet kBehind = wordSetOf(
        u"手册 资料 标语 视频 笔记 心得 承诺 招聘 意见 报告 机构 体系 网络 情况 结果 方案 标准 指南 计划 清单 "
        u"制度 规划 办法 "
        u"规定 通知 工作 活动 台账 机制 流程 目录 模板 文书 细则 阵地 平台 专栏 力度 效果 渠道");
    constexpr QStringView kClosing = u"性化册品栏片信生员月周日组";
    const QStringView behind = words.mid(kWord);
    return kVerbs.contains(words.left(kWord)) && !behind.isEmpty()
        && (kClosing.contains(behind.front()) || kBehind.contains(behind.left(kWord)));
}

bool beginsDeed(QStringView words)
{
    static const WordSet kVerbs =
        wordSetOf(u"学习 宣传 贯彻 落实 推动 推进 完善 健全 建立 开展 组织 印发 制定 加强 规范 "
                  u"实行 实施 强化 优化 深化 履行 审查 "
                  u"召开 举办 编制 修订 公布 打造 构建 指导 督促 协调 畅通 压实 明确 提升 提高 "
                  u"促进 帮助 化解 抓好 推行 探索 推广 "
                  u"配合 支持 引导 出台 聘请 设立 成立 清理 梳理 培育 压减 整合 听取 研究 搭建 "
                  u"选派 邀请 执行 编印 公开 增强 做好 "
                  u"拓宽 严肃 查处 排查 整治 聘任 组建 改进 简化 建成 "
                  u"审结 办结 拆除 约谈 移送 追缴 减轻 降低 破解 激发 "
                  u"践行 领悟 树立 启动 聚焦 列明 配发 起草 理顺 推出 告知 反映 创建 回应 收集 "
                  u"实现 部署 满足 兑现 牢固 坚决 拓展 补齐 厘清 列出 讲授");
    const QStringView deed = withoutAdverbs(words);
    return kVerbs.contains(deed.left(kWord)) && !beginsNoun(deed);
}

/// 推动, 督促: what follows may be a sentence with more than one verb of its own.
bool governsDeeds(QStringView words)
{
    static const WordSet kGoverning = wordSetOf(
        u"推动 促进 督促 指导 帮助 引导 支持 组织 探索 配合 明确 听取 研究 邀请 选派 提升 提高 增强 抓好 做好 改进");
    return kGoverning.contains(withoutAdverbs(words).left(kWord)) && !words.endsWith(u"活动");
}

/// 制定支持中小企业…, 开展清理…: the object of the first verb is itself what is done. 学习宣传贯彻 are one.
bool hasDeedAsObject(QStringView words)
{
    static const WordSet kOne =
        wordSetOf(u"学习 宣传 贯彻 落实 推行 实施 建立 健全 完善 推进 执行 规范 修订 清理 梳理");
    QStringView rest = withoutAdverbs(words);
    while (kOne.contains(rest.left(kWord)) && kOne.contains(rest.mid(kWord, kWord)))
        rest = rest.mid(kWord);
    return beginsDeed(rest.mid(kWord));
}

/// The last word is a whole object, which nothing has to follow.
bool endsWithObject(QStringView words)
{
    static const WordSet kHeads =
        wordSetOf(u"思想 精神 职责 制度 规划 要求 部署 建设 管理 机制 体系 责任 公开 清单 事项 "
                  u"改革 计划 方案 预案 意见 办法 活动 "
                  u"规定 条例 工作 培训 清理 行动 会议 程序 监督 监管 队伍 任务 治理 论述 案卷 "
                  u"评查 检查 包案 文件 政策 整治 普法 "
                  u"方式 模式 平台 基准 审查 机构 宣传 宪法 基地 广场 措施 标准 战略 渠道 力量 "
                  u"流程 审计 执法 教育 督察 督查 抽查 巡查 考核 考试 调研 互评 队伍 义务 权限 "
                  u"服务 台账 回访 质量 目录 服务 能力 要点 名录 练兵 竞赛 执法 功能 指导 意义 备忘录 专班 决定 "
                  u"轮训 讲座 问题 案件 知识 职能 环境 水平 意识 素质 装备 编制 短板 边界");
    return words.endsWith(u'》') || words.endsWith(u'”') || QStringView(u"法制会").contains(words.back())
        || kHeads.contains(words.right(kWord)) || nameAtEnd(words) > 0;
}

bool hasDigit(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar each) { return each.isDigit(); });
}

/// 12家, 3.6万元 at the end, not （2021—2025年）》.
bool endsInCount(QStringView words)
{
    constexpr qsizetype kUnit = 4; // characters with the last digit
    return isHan(words.back()) && hasDigit(words.right(kUnit));
}

/// Whether the words behind the 、 go on with what is said of both: 等政策, 的格局, 同步推进, 专项行动.
bool goesOn(QStringView words)
{
    static const QRegularExpression kForm(QStringLiteral(
        "的[一-龥]{1,10}$|作为|纳入|列入|结合|并重|并举|同步|一体|有机|贯穿|专项行动$|方面|(?:工程|竞赛|比武)$"));
    return (words.contains(u'等') && !words.contains(u'、')) || kForm.match(words.toString()).hasMatch();
}

/// 对信访事项实行领导包案: with a preposition before, a clause as well.
bool beginsWithObject(QStringView words)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:针?对|就|围绕)[^，、]{3,24}?(?:实行|实施|开展|进行|建立|制定|出台)[^，、]{2,}"));
    return QStringView(u"对针就围").contains(words.front()) && kForm.match(words.toString()).hasMatch();
}

/// 将…纳入培训计划, 对58件文件进行清理: a clause by its preposition, where nothing before is built so.
bool opensObject(QStringView left, QStringView right)
{
    static const QRegularExpression kTaken(
        QStringLiteral("^将[^，、]{3,30}?(?:纳入|列入|融入|写入|贯穿|作为)[^，、]{3,}$"));
    constexpr qsizetype kShort = 8; // characters
    if (left.size() < kShort || left.contains(right.front()))
        return false;
    return beginsWithObject(right) || (right.front() == u'将' && kTaken.match(right.toString()).hasMatch());
}

/// 发现问题64个, 抽查企业18家: verbs that are names as well, unless a count says that it is done.
bool beginsCounted(QStringView left, QStringView right)
{
    static const WordSet kVerbs = wordSetOf(
        u"发现 收到 提出 收集 查实 受理 处理 整改 解决 争取 举行 发放 接待 选聘 配发 配备 新建 新增 封存 确定 下沉 "
        u"承接 承担 检查 抽查 办理 调解 走访 编印 评查 审核 开庭 培训 责令 立案 取消 补种 追回 挽回 征集 处置 排除 "
        u"出动");
    constexpr qsizetype kShort = 8; // characters
    constexpr qsizetype kLong = 10;
    constexpr QStringView kNouns = u"员组书会所站室点费卷队"; // 调解员, 检查组
    return left.size() >= kLong && right.size() >= 2 * kWord + 1 && !hasDigit(left.right(kShort))
        && kVerbs.contains(withoutAdverbs(right).left(kWord)) && hasDigit(right.right(kShort)) && endsInCount(right)
        && !kNouns.contains(withoutAdverbs(right).mid(kWord).front());
}

/// How sure it is that two clauses stand there; none: they may be a pair.
enum class Sureness { None, Likely, Sure };

Sureness surenessOf(QStringView left, QStringView right)
{
    constexpr qsizetype kShort = 6; // characters of a clause
    constexpr qsizetype kLong = 9;
    constexpr qsizetype kPair = 15; // both together
    constexpr qsizetype kApart = 23;
    constexpr qsizetype kEven = 17;
    if (left.size() < kShort || right.size() < kShort || endsInCount(left))
        return Sureness::None;
    constexpr qsizetype kCounted = 8; // characters, too
    const bool isCounted = hasDigit(right.right(kCounted)) && !hasDigit(left) && left.size() >= kCounted;
    const qsizetype difference = std::abs(left.size() - right.size());
    if (!isCounted && difference <= 1 && left.size() <= kEven)
        return Sureness::None;
    if (isCounted || (left.size() >= kLong && right.size() >= kLong && left.size() + right.size() >= kApart))
        return Sureness::Sure;
    return left.size() + right.size() >= kPair ? Sureness::Likely : Sureness::None;
}

/// Whether no other piece is a deed as well: 直接取消审批、实行告知承诺、优化审批服务 is a row.
bool areTwo(const PausedClause &clause, const QString &text, qsizetype pause)
{
    for (qsizetype index = 1; index <= clause.pauses.size(); ++index) {
        if (index != pause + 1 && beginsDeed(clause.piece(text, index)))
            return false;
    }
    return true;
}

} // namespace

PauseFaults pausesBetweenDeeds(const QString &text)
{
    constexpr int kShortest = 15; // characters
    PauseFaults faults;
    if (!text.contains(u'、'))
        return faults;
    for (const PausedClause &clause : pausedClauses(text, kShortest)) {
        const QStringView whole = QStringView(text).mid(clause.start, clause.end - clause.start);
        const bool isOfObject = !beginsDeed(whole) && beginsWithObject(whole);
        if (clause.mayBeHeading || (!isOfObject && (!beginsDeed(whole) || hasDeedAsObject(whole))))
            continue;
        for (qsizetype index = 0; index < clause.pauses.size(); ++index) {
            const int pause = clause.pauses[index];
            const QStringView left = whole.left(pause - clause.start);
            const QStringView right = whole.mid(pause + 1 - clause.start);
            if (left.isEmpty() || right.isEmpty())
                continue; // 十九大、：十九届
            const bool isOther = opensObject(left, right) || (index == 0 && beginsCounted(left, right));
            if (!(isOther || beginsDeed(right)) || governsDeeds(left) || !endsWithObject(left)
                || (left.contains(u'等') && !left.contains(u'、')) || (isOther ? right.contains(u'等') : goesOn(right))
                || !areTwo(clause, text, index))
                continue;
            const Sureness sureness = isOther ? Sureness::Sure : surenessOf(left, right);
            const bool mayBeRow = sureness == Sureness::Likely && right.contains(u'等');
            if (sureness != Sureness::None && !mayBeRow)
                faults << PauseFault {{pause, 1}, sureness == Sureness::Sure ? Severity::Warning : Severity::Hint};
        }
    }
    return faults;
}

QList<RuleExample> deedPauseExamples()
{
    return {
        found(u"持续学习宣传贯彻习近平法治思想、推动党政主要负责人履行推进法治建设第一责任人职责，全年研究4次。", 2022),
        found(u"对未办结的5件信访事项实行领导包案、完善热线工单限时督办制度，力争年内办结。", 2022),
        found(u"落实公平竞争审查制度、审查政策措施22件，清理3件。全面推行“双随机、一公开”监管、开展部门联合抽查64次，检"
              u"查企业320家。",
            2022, 2),
        found(u"对12卷不合格案卷的承办人员开展专题培训、依法审结剩余的2件复议案件。同时健全企业诉求快速响应机制、切实减"
              u"轻经营主"
              u"体负担。",
            2022, 2),
        found(u"全面推行“双随机、一公开”监管、抽查企业671户。制定年度普法责任清单、将行政复议法纳入干部教育培训计划。"
              u"对11个乡镇和27个县直部门开展法治督察、发现问题64个，年内全部整改。",
            2022, 3),
        silent(
            u"制定普法责任清单、评查案卷标准2项。加强人民调解组织建设、调解员培训3项工作。将宪法纳入培训计划、将民法典"
            u"纳入考试内容，开展检查。完善行政执法监督制度、检查办法等3项。"),
        silent(u"制定支持中小微企业共渡难关、帮助个体工商户纾困等政策，惠及企业320家。为保障粮食安全、推进乡村振兴提供"
               u"了有力的法治支撑。"),
        silent(
            u"深入学习贯彻习近平法治思想、全面加强党对法治政府建设的领导。一是全面落实行政执法责任制、规范重大行政决策"
            u"程序。扎实做好“六稳”工作、全面落实“六保”任务，"
            u"成效明显。"),
        silent(u"统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局，依法履职。加强组织领导、完善工作机制，压实"
               u"责任。"),
        silent(u"推动各部门落实普法责任制、建立领导干部学法清单制度，成效明显。开展规范涉企检查制度、优化营商环境专项"
               u"行动，检查3次。"),
    };
}

} // namespace nianbao
