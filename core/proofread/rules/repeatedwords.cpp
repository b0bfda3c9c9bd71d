// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/doubledcharacters.h"
#include "core/proofread/rules/repeatedcaptions.h"
#include "core/proofread/rules/repeatedclauses.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <memory>

namespace nianbao {

namespace {

/// Words of reports that nobody says twice. What is no word but looks like one, 税缓 in 退税缓税缓费, is not among
/// them.
const QSet<QString> &knownWords()
{
    static const QStringList kWords = QStringLiteral(
        "安排 案件 案卷 办理 办法 办公 保障 报告 备案 部门 部署 参加 参与 查处 常态 成立 成效 程序 出台 处罚 处理 处置 "
        "促进 措施 大力 单位 当前 党委 得到 调查 调解 调研 动态 督办 督查 督察 督导 队伍 对照 对于 发布 发挥 发展 发现 "
        "法规 法律 法制 法治 方案 方法 方面 方式 风险 服务 复议 负责 改革 改进 干部 岗位 高度 各级 根据 跟踪 工作 公布 "
        "公示 公正 公平 巩固 构建 关于 管理 贯彻 规定 规范 规划 规章 合同 化解 环节 环境 会议 机关 机构 机制 积极 基层 "
        "基础 及时 计划 监督 监管 坚持 检查 检察 建立 建设 健全 教育 接受 结合 截至 紧紧 进行 进度 经济 纠纷 举办 举措 "
        "具体 决策 决定 决议 开展 考核 考试 科学 落实 力度 联合 联系 领导 履行 律师 矛盾 明确 明显 目标 能力 努力 培训 "
        "配合 评查 评估 凭证 普法 企业 强化 切实 清单 清理 情况 区域 取得 权力 全面 全年 确保 群众 人员 人民 认真 任务 "
        "日常 社会 社区 设立 深化 深入 审查 审核 审理 审批 生产 实际 实施 实现 实行 实效 事项 试点 司法 思想 诉讼 素质 "
        "所有 体系 体制 提高 提供 提升 条例 统筹 统一 推动 推广 推进 推行 完成 完善 维护 违法 为了 围绕 文件 稳步 稳定 "
        "问题 系统 细化 现场 线索 乡镇 项目 协调 信访 信息 行动 行为 行政 形成 宣传 宣讲 学习 学校 压实 严格 严肃 要求 "
        "业务 依法 依据 议案 意见 意识 引导 印发 营造 应用 应诉 优化 有关 有力 有效 预防 运用 责任 增强 召开 整改 整治 "
        "正确 政策 政府 政务 支持 知识 执法 执行 职能 职责 制定 制度 治理 质量 终身 重大 重点 重要 主动 主体 主要 注重 "
        "全部 督促 我局 我县 我市 我镇 我区 我乡 我办 新建 新增 顾问 累计 共计 合计 其中 目前 同时 并且 以及 或者 因此 "
        "但是 仍然 "
        "加强 加快 加大 抓好 抓实 打造 聚焦 紧盯 牢固 树立 助力 激发 严守 守住 夯实 筑牢 织密 厘清 拓展 拓宽 畅通 简化 "
        "压减 "
        "压缩 缩短 减少 降低 增加 增长 超过 达到 涉及 涵盖 覆盖 包括 属于 来自 作为 成为 "
        "可以 能够 应当 必须 需要 进而 不断 持续 继续 切实 着力 扎实 稳妥 有序 充分 普遍 明显 显著 较为 更加 十分 非常 "
        "特别 "
        "排查 抽查 巡查 核查 复查 受理 办结 审结 立案 结案 移送 移交 转交 交办 接待 走访 回访 约谈 通报 公开 公告 送达 "
        "答复 "
        "回复 反馈 报送 上报 备案 登记 注册 颁发 发放 印制 张贴 播放 推送 刊发 刊登 编制 编写 起草 修订 修改 废止 宣布 "
        "保留 "
        "取消 下放 承接 委托 授权 赋权 划转 整合 合并 撤销 变更 维持 驳回 终止 中止 和解 撤回 履约 签订 签署 聘请 聘用 "
        "选聘 "
        "招录 招聘 配备 配齐 配强 充实 选派 抽调 轮岗 轮训 授课 讲课 学法 用法 守法 执法 司法 立法 普法 释法 说理 调处 "
        "化解 "
        "仲裁 公证 鉴定 援助 救助 帮扶 帮教 矫正 安置 禁毒 反恐 扫黑 除恶 打击 侦破 抓获 查获 收缴 没收 罚款 警告 吊销 "
        "责令 "
        "停产 关停 拆除 恢复 修复 治污 减排 节能 绿化 美化 亮化 净化 生态 环保 安全 消防 交通 运输 水利 农业 林业 畜牧 "
        "粮食 "
        "卫生 健康 医疗 医保 教师 学生 青年 妇女 儿童 老年 残疾 退役 军人 农民 工人 职工 居民 村民 市民 公民 法人 公司 "
        "商户 "
        "园区 景区 商圈 社团 协会 商会 行业 产业 市场 主体 投资 融资 招标 采购 合作 协议 协商 协作 联动 联席 联合 共享 "
        "共建 "
        "网络 数据 平台 窗口 热线 网站 媒体 短信 视频 微信 微博 电视 广播 报纸 杂志 书籍 手册 传单 横幅 展板 "
        "专家 专题 专项 转变 转办 资金 资料 自觉 总结 组织 作风 作用 做好 进一步 逐步 逐渐 逐年 一律 一批 一定 一般 "
        "一起 一体 唯一 第一 研究 讨论 文件 综合 全省 全市 全县 全区 全镇 负责人 责任人 规范性 委员会 办公室 工作站 "
        "执法队 "
        "街道 审议 力争 彻底 党政 政治 民主 文化 财政 税务 公共 基本 集中 专业 市场 人才 保密 应急 救援")
                                          .split(u' ');
    static const QSet<QString> kKnown(kWords.begin(), kWords.end());
    return kKnown;
}

/// What the word lists know as a word of two or three characters: nobody says it twice either.
class ListedWords {
public:
    ListedWords(const Terms &terms, int year)
    {
        constexpr qsizetype kLongest = 3; // characters
        for (const Term &term : terms.all()) {
            const bool isListed = term.kind == TermKind::Usage || term.kind == TermKind::Everyday;
            for (const QString &word : isListed &&term.holdsIn(year) ? term.words : QStringList()) {
                if (word.size() > 1 && word.size() <= kLongest)
                    m_words.insert(word);
            }
        }
    }

    [[nodiscard]] bool contains(const QString &word) const { return m_words.contains(word); }

private:
    QSet<QString> m_words;
};

/// 高高兴兴, 实实在在, 案件件 without its number, 对工作作了部署: the last character may come twice.
bool mayEndTwice(const QString &text, const QRegularExpressionMatch &match)
{
    constexpr QStringView kOften = u"的了和在与及为是人们等件项户村次处家个常往中";
    constexpr QStringView kDone = u"作做办查改建报评议审定选罚收交发"; // what was done
    const qsizetype head = match.capturedStart(u"head");
    const qsizetype end = match.capturedEnd();
    if (end < text.size() && text[end] == u'了' && kDone.contains(match.captured(u"last").front()))
        return true;
    return kOften.contains(match.captured(u"last").front()) || (head > 0 && text[head - 1] == text[head]);
}

/// 二是加加强领导, 开展展了: a known word with one of its characters twice, where nothing else ends or begins there.
void checkHalves(const PrintedLine &line, const ListedWords &words, const QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![一-龥\\d])(?<first>[一-龥])(?=\\k<first>(?<word>[一-龥])(?!\\k<word>))|(?<=[是的并和与及])(?<first2>[一-"
        "龥])"
        "(?=\\k<"
        "first2>(?<word2>[一-龥])(?!\\k<word2>))|(?<head>[一-龥])(?<last>[一-龥])\\k<last>(?=[，。；、：”）了\\d]|$)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString doubled = match.captured(u"first") + match.captured(u"first2") + match.captured(u"last");
        const QString word = match.capturedLength(u"last") > 0
            ? match.captured(u"head") + doubled
            : doubled + match.captured(u"word") + match.captured(u"word2");
        constexpr QStringView kAlone =
            u"市县区镇乡州省各对在以与因将把为由向按据经商请报函如含及可能应会要不有未被给交联";
        const bool isLast = match.capturedLength(u"last") > 0;
        const bool isKnown = knownWords().contains(word) || (isLast && words.contains(word));
        if (!isKnown || (isLast ? mayEndTwice(line.open, match) : kAlone.contains(doubled)))
            continue;
        const int start = int(isLast ? match.capturedStart(u"last") : match.capturedStart());
        if (told.contains(start))
            continue;
        pencil.mark(
            line, {start, 2}, {ProofreadWords::tr("“%1”重复了同一个字。").arg(doubled.repeated(2)), {}, doubled});
    }
}

/// 县政府县政府, 管委会管委会: a body named twice. Not 县政府县政府办公室.
bool isBody(const QString &word, const QString &text, const QRegularExpressionMatch &match)
{
    static const QRegularExpression kBody(QStringLiteral("(?:政府|委会|委员会|办公室|办事处|[局厅院])$"));
    static const QRegularExpression kLonger(QStringLiteral("^(?:办|常务|党组|机关|各|所属|组成|直属)"));
    constexpr int kShortest = 3; // characters
    return word.size() >= kShortest && kBody.match(word).hasMatch()
        && !kLonger.match(text.mid(match.capturedEnd(), 2)).hasMatch();
}

/// 进行进行, 进一步进一步. Not 总队总队长, 一个一个, 的确的确, 谁执法谁普法普法责任制. Of what no list knows only
/// somebody who reads it can say whether it is one word twice.
void checkWords(const PrintedLine &line, const ListedWords &words, RedPencil &pencil)
{
    constexpr int kPhrase = 4; // characters: so much alike side by side is no chance
    static const QRegularExpression kForm(QStringLiteral(
        "(?<!谁)(?!面对面对)([一-龥]{2,6})\\1(?![们院]|长(?![效期远久足])|员(?![工额])|化(?![解险])|性(?![质能]))"));
    static const QRegularExpression kLonger(
        QStringLiteral("^(?:[稿所组团站班业区点器]|部门|部长|对象|室|机关|强国|相对)"));
    static const QSet<QString> kNever {QStringLiteral("加强"), QStringLiteral("加快"), QStringLiteral("开展"),
        QStringLiteral("推进"), QStringLiteral("政府"), QStringLiteral("文件"), QStringLiteral("制度"),
        QStringLiteral("建设"), QStringLiteral("落实"), QStringLiteral("完善"), QStringLiteral("健全"),
        QStringLiteral("提高"), QStringLiteral("提升"), QStringLiteral("强化"), QStringLiteral("规范"),
        QStringLiteral("法治"), QStringLiteral("依法"), QStringLiteral("综合"), QStringLiteral("全面")};
    static const QRegularExpression kUsual(QStringLiteral("[一二三四五六七八九十每某层逐渐多税费]|队|商量|委监"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured(1);
        const bool isUsual = !knownWords().contains(word) && kUsual.match(word).hasMatch();
        const bool known = knownWords().contains(word) || word.size() >= kPhrase || isBody(word, line.plain, match)
            || (!isUsual && words.contains(word));
        if (!kNever.contains(word) && kLonger.match(line.plain.mid(int(match.capturedEnd()), 2)).hasMatch())
            continue;
        if (word.count(word.front()) == word.size() || (!known && isUsual))
            continue;
        Remark remark {known ? ProofreadWords::tr("“%1”重复了。").arg(word)
                             : ProofreadWords::tr("“%1”连写了两遍，请核对。").arg(word)};
        if (known)
            remark.instead = word;
        else
            remark.severity = Severity::Hint;
        pencil.mark(line, capturedRange(match), remark);
    }
}

/// 部分调解调解员: people that do it. 监督监督员履职 is a verb with what it governs.
void checkPeople(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=部分|个别|少数|多数|一些|所有|全体|专职|兼职|优秀|聘请|选聘|聘任|配备|\\d名|\\d位|各级|各类)"
        "(?<twice>(?<word>[一-龥]{2})\\k<word>)(?=员)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured(u"word");
        pencil.mark(line, capturedRange(match, 1), {ProofreadWords::tr("“%1”重复了。").arg(word), {}, word});
    }
}

/// 推进政府法治政府建设, 行政规范规范性文件. Behind the name of a body, 县政府法治政府建设, and behind what is no word
/// with it, 加强规范规范性文件, it is right.
void checkTwiceNamed(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:推进|加强|深化|加快|开展|抓好|做好|全面|提升|深入)(?<twice>政府法治政府)"
                       "|(?<=行政|\\d[件部项份])(?<norms>规范规范)(?=性)"
                       "|(?<![依以用靠厉全])(?<way>(?<said>法治|便利|精细)\\k<said>)(?=化)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString twice = match.captured(u"twice") + match.captured(u"norms") + match.captured(u"way");
        const QString word = twice == u"政府法治政府" ? QStringLiteral("政府") : twice.left(twice.size() / 2);
        const int start = int(match.capturedEnd() - twice.size());
        pencil.mark(line, {start, int(twice.size())},
            {ProofreadWords::tr("“%1”重复了。").arg(word), {}, twice.mid(word.size())});
    }
}

/// 机制体制机制: a noun that comes again behind one or two characters. Of other words this is usual: 窗口受理…受理.
void checkEchoes(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?<word>机制|体制|制度|体系|工作|建设|能力|水平|措施|平台|"
                                                         "法治)(?!人员|项目|质量|单位|的|和|与|对|促|抓|带|靠|管)"
                                                         "[一-龥]{1,2}\\k<word>"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("“%1”像是多写了一遍“%2”。").arg(match.captured(), match.captured(u"word")), {}, {},
                Severity::Hint});
    }
}

/// 加加: without such a pair most of what follows has nothing to find.
bool hasTwins(QStringView text)
{
    return std::adjacent_find(text.begin(), text.end(), [](QChar one, QChar next) { return one == next && isHan(one); })
        != text.end();
}

/// 规范规范: whether two characters come again right behind themselves, or behind up to four more.
bool hasPairTwice(QStringView text)
{
    constexpr qsizetype kPair = 2;
    constexpr qsizetype kLongest = 6; // characters of what is doubled
    for (qsizetype length = kPair; length <= kLongest; ++length) {
        for (qsizetype at = 0; at + length + 1 < text.size(); ++at) {
            if (text[at] == text[at + length] && text[at + 1] == text[at + length + 1] && isHan(text[at]))
                return true;
        }
    }
    return false;
}

void checkRepeatedWords(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::shared_ptr<const ListedWords> words = madeOnceOf<ListedWords>(manuscript.terms(), manuscript.year());
    DoubledCharacters characters(manuscript);
    for (const PrintedLine &line : manuscript.lines()) {
        if (hasTwins(line.plain) || hasTwins(line.open))
            checkHalves(line, *words, characters.mark(line, pencil), pencil);
        if (hasPairTwice(line.plain)) {
            checkWords(line, *words, pencil);
            checkPeople(line, pencil);
        }
        if (hasPairTwice(line.open))
            checkTwiceNamed(line, pencil);
        checkEchoes(line, pencil);
    }
    checkRepeatedClauses(manuscript, pencil);
    checkRepeatedCaptions(manuscript, pencil);
}

/// A sentence or clause told twice in one item.
QList<RuleExample> repeatedClauses()
{
    return {
        found(u"县政府对年度法治政府建设工作进行安排部署，随后召开会议，再次对年度法治政府建设工作进行安排部署。"),
        found(u"对重大执法决定进行严格审查把关，并对重大执法决定进行严格审查把关。"),
        silent(u"县政府对规范性文件进行合法性审查，县委对党内规范性文件进行合法性审查。"),
        found(u"一是对年度法治政府建设工作进行安排部署。下发工作要点，对年度法治政府建设工作进行安排部署。二是加强"
              u"培训。培训3次。"),
        found(u"对52项任务分解到38个单位，责任落实到人。主要原因是编制总量偏紧，力量不足，主要原因是编制总量偏紧。"),
        found(u"三是信息化监管水平不高。平台少，三是信息化监管水平不高。"),
        found(u"推动编制资源向基层执法单位倾斜，并继续推动编制资源向基层执法单位倾斜。"),
        found(u"提出修改意见94条；提出修改意见94条；向市政府报备15件。"),
        found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。非现场监管覆盖燃气、特种设备等领域。\n（二）加"
              u"强监管。"
              u"非现场监管覆盖燃气、特种设备等领域。"),
        silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导。坚持以习近平新时代中国特色社会主义思想为指导。\n"
               u"（二）加强学习。坚持以习近平新时代中国特色社会主义思想为指导，全部在法定期限内办结。"),
        silent(u"一是依法作出行政处罚决定书，未依法作出行政处罚决定书，县政府对行政规范性文件进行合法性审查。"),
        found(u"加强行政执法监督，规范执法行为，提高执法水平，加强行政执法监督。"),
        silent(u"受理投诉5件，全部依法办结，受理举报6件，全部依法办结。"),
        silent(u"一是认真落实制度。认真落实责任。二是认真落实制度。逐项逐项核对。"),
        found(u"办结863件，办结863件，其中即办件6件。只有41名，占22.2%，占22.2%，平均每件7天。", 2018, 2),
        found(u"2月26日，2月26日，召开会议。撤回2件、撤销1件；撤销1件；整改率97.5%；整改率97.5%；", 2018, 3),
        silent(u"三次产业分别增长5%，增长3%，增长3%。甲镇：受理3件，办结3件；乙镇：受理3件，办结3件；丙镇受理2件，3件，"
               u"3件。（一）办结3件；（二）办结3件；满分100分，得分100分。"),
    };
}

/// A character left over beside the word that it ends or begins, where no two words meet.
QList<RuleExample> leftOverCharacters()
{
    return {
        found(u"反映出一些些单位有短板，新纳纳入29户，调解员年龄龄偏大，在全市开开展检查，全年举举办培训。", 2018, 5),
        found(u"纠正违法行行为，自自2021年起，比比上年增加65件，群众众关心的事，审审议议题203个。", 2021, 5),
        found(u"每季度开展展一次评查，上半年组组织2名队员参加考试，全部完完成，不够彻彻底，全年召召开会议。", 2018, 5),
        found(u"按照照要求，街街道牵头，其中中罚款3件，全年年受理5件，县人大大常委会，国务院院办公厅。", 2018, 6),
        found(u"检查企企业8家，1月1日起施施行，5名干干部，一次性化化解，县直部部门，结合合实际。", 2018, 6),
        silent(u"对对口支援地区，走向向阳村，商会会长、农商行行长、司法局局长、派出所所长、合作社社员、网格格长、银行"
               u"行业、政协协商、人社局局务会、农业农村部部署、专项组组织检查、县政府办办理、微信群群众。"),
        silent(u"学习习近平的著作，违反反不正当竞争法、违反反间谍法，市政府府院联动，物业业委会，金融融资，组织织密"
               u"网格，法援援助中心，新规规定，对标标准，可研研究，产学研研究，最高检检察长，马克思思想，雨水情情况。"),
        silent(u"由镇长任组长，主任任副组长，对工作作了部署，投标标的，收入入国库，已经经县政府批准，意见见附件，通知"
               u"知名企业，发现现已整改，其中中重度残疾，全年年均，全市市级，不少少数民族，至少少跑一次，以上上级。"),
        silent(u"一步步推进，一项项落实，逐条条理清，5项项目，若干项项目，两类类型，本级级别，信件件件有回音。"),
        silent(u"事前明明知道，教育深深入心，大局稳稳定住，前后整整治理三年，一律统统计入，越过重重大山，细细梳理，源源"
               u"不断，频频发生，比比皆是，足足半年，断断续续，认认真真，三三两两，步步高，可可托海镇，小王娜娜。"),
        silent(
            u"计算机机房、蛋白质质量、太阳能能源、价值观观念、负责制制度、雨情情况，原告告镇政府，双方关系系劳动关系，"
            u"应当当老师，以文化化人，以法治治乱象，参加加分，不得得罪，北京京剧，甘肃肃州区，三明明溪县。"),
    };
}

/// A word or character written twice; 认认真真, 方方面面 and 可可托海 are right.
QList<RuleExample> doubledWords()
{
    return {
        found(u"对存在的的问题逐项整改。"),
        found(u"对执法案卷进行进行了评查。"),
        found(u"深入推进政府法治政府建设。"),
        found(u"优化法治法治化营商环境，人均均培训60学时，平均均办理3天，建立检查对对象名录库。", 2018, 4),
        silent(u"依法治法治化轨道推进，人均均超过60学时，户均均有增长，针对对象名录，检查对对象进行分类。"),
        found(
            u"综合考核中的的分值，报市政府和县县人大常委会备案，已已有695项，市容环境等等行政处罚事项52项。", 2018, 4),
        found(u"全部全部按期答复，督促督促整改340处，聘请法律顾问顾问，新建新建阵地15处。", 2018, 4),
        found(u"制定行政规范规范性文件4件，清理73件规范规范性文件，纠纷纠纷化解更快，健全检查检查长效机制。", 2018, 4),
        found(u"其中行政许可可31项、行政处罚537项，群众认可可，开展评估评估。", 2018, 3),
        silent(u"工作认认真真、扎扎实实，方方面面满意，新建5项项目，规范规范性文件管理，服务服务业发展，来来往往，"
               u"干干净净。"),
        found(u"二是加加强领导，开展展了检查，推动工作落实实。", 2018, 3),
        silent(u"目的的确定，达到目的的有3家，调解和和解后终止，现有有效文件，没有有关材料，推进进度，食品安全全程"
               u"追溯。"),
        silent(u"公开开展评查，推行行政执法三项制度，由市市场监管局牵头，由丰县县委研究，等等。市容等等待处理，公共"
               u"共建。均由负责人出庭应诉，负责人出庭应诉率100%。43所初中中，配备教师的有11所。"),
        found(u"全县县县县级领导干部带头学法。"),
        found(u"部分调解调解员法律知识不够，把法治建设列为为各科室述职内容。", 2018, 2),
        silent(u"监督监督员履职，列为为民办实事项目，成为为企业服务的平台。"),
        found(u"完成了了年度任务，抓好各项工作工作。", 2018, 2),
        found(u"案卷评查是是全年的重点。"),
        silent(u"丰县县委、全县县级领导干部带头学法，落实谁执法谁普法普法责任制，总队总队长到会。"),
        silent(u"常常下乡，处处设点，时时提醒，村村有人，一一核对，逐一销号，层层落实，件件有回音。"),
        silent(u"于是是否公开成了重点，现在在建项目12个，针对对象开展宣传，即将将案卷移交。"),
        found(u"健全机制体制机制，抓好落实。"),
        found(u"以规范执法为为抓手，由由司法局牵头，县政府县政府召开会议3次。", 2018, 3),
        silent(u"成为为民服务的窗口，理由由申请人提出，予以以案释法宣传。"),
        silent(u"推进县政府法治政府建设工作，机关对机关、部门与部门、一级抓一级，依法行政。"),
        found(u"信访事项均在规定期限内内答复。"),
        silent(u"对1年内违法超限运输超过3次的车辆，依法吊销道路运输证4本；对1年内违法超限运输超过3次的驾驶人，责令"
               u"停止从事营业性运输9人。"),
        silent(u"以规范执法为目的的专项行动，以及及时公开，为了了解情况。半年内内部审核4次，市内内河3条。"),
        silent(u"新增减税降费及退税缓税缓费3."
               u"2亿元，一个一个研究，逐个逐个核对，先后多次多次上门，153个村每村每月1场，每户每年2次，配合县纪委监委监"
               u"督检查。"),
        silent(u"信访件件件有回音，建议案案案有答复，行政村村村有法律顾问，集体讨论讨论稿，组织组织部门座谈。"),
        found(u"信访件件件数量逐年下降。"),
        found(u"进一步进一步压实责任，逐步逐步推进行政执法规范化，落实行政执法行政执法责任。", 2024, 3),
    };
}

} // namespace

Rule repeatedWordsRule()
{
    return {QLatin1String("words.repeated"), QLatin1String("W8"), QT_TRANSLATE_NOOP("proofread", "重复的字句"),
        QT_TRANSLATE_NOOP("proofread", "同一条里同样的话说了两次，或者一个字、一个词写了两遍。"), Severity::Warning,
        kEditing, Strength::Practice, checkRepeatedWords,
        repeatedClauses() + repeatedCaptionExamples() + leftOverCharacters() + doubledWords(),
        {QLatin1String("numbers.missing"), QLatin1String("marks.ellipsis"), QLatin1String("words.garbled"),
            QLatin1String("numbers.doubledUnit")}};
}

} // namespace nianbao
