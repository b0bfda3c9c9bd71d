// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace nianbao {

namespace {

/// 的的, 了了 … where no word ends with the first or begins with the second.
void checkCharacters(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![目标中有众为])的的(?!确|士)|(?<!为)了了(?!解|结|断|事|然|如|却|望)|(?<!["
                       "总共饱温缓柔调议中])和和(?!平|谐|美|气|解|睦|好|缓|煦)"
                       "|(?<![参赋授给付寄])与与(?!会|时|此|其)|(?<!以)(?<![普涉触波危顾提推论])及及(?!时|格|早|第)"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
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
void checkManyTimes(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<thrice>[一-龥])\\k<thrice>{2,}|(?<![但于还就只凡总都也老正要不])是是(?!非)|"
        "(?<![存现所内潜实正自好])在在(?!处|建|职|校|线|编|册|逃|押)|(?<![即必行干大武])将将(?!军|士|领)|"
        "(?<![针面应核校比相反绝敌成结])对对(?!子|联|口|方|手|照|接|策|象|外|内)|(?<!棉)被被|"
        "(?<![作成认因行以称视转变列定])为为(?!民|人|官|政|何|了|此|主|期|先|数)|(?<![自理缘事因])由由(?!于|来|衷)|"
        "(?<![予足可所得难用加])以以(?!及|上|下|前|后|外|内|来|往|为|案)|把把(?!关|握)|"
        "(?<![方导意趋动志去走倾取])向向(?!上|下|前|后|导)|(?<!合)并并(?!网|非|且|购|轨)|"
        "(?<![服听顺遵])从从(?!严|快|重|轻|而|业|事)"));
    static const QRegularExpression kSaid(QStringLiteral("^[一二三四五六七八九十零〇哈呵啊嗯的了和与及]"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (kSaid.match(match.captured()).hasMatch() || isOfEach(line.plain, match))
            continue;
        Remark remark {ProofreadWords::tr("“%1”重复了同一个字。").arg(match.captured())};
        if (match.capturedLength(u"thrice") == 0) // of 全县县县级 two may stay
            remark.instead = match.captured().left(1);
        pencil.mark(line, capturedRange(match), remark);
    }
}

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
        "专家 专题 专项 转变 转办 资金 资料 自觉 总结 组织 作风 作用 做好 进一步 逐步 逐渐 逐年 一律 一批 一定 一般 "
        "一起 一体 唯一 第一 研究 讨论")
                                          .split(u' ');
    static const QSet<QString> kKnown(kWords.begin(), kWords.end());
    return kKnown;
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

/// 进行进行, 进一步进一步. Not 总队总队长, 一个一个, 的确的确, 谁执法谁普法普法责任制. Of what no list knows only somebody who reads it can say
/// whether it is one word twice.
void checkWords(const PrintedLine &line, RedPencil &pencil)
{
    constexpr int kPhrase = 4; // characters: so much alike side by side is no chance
    static const QRegularExpression kForm(QStringLiteral("(?<!谁)([一-龥]{2,6})\\1(?![长员们稿院所组]|部门|部长|对象)"));
    static const QRegularExpression kUsual(QStringLiteral("[一二三四五六七八九十某层逐渐多税费]|队|商量"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured(1);
        const bool known = knownWords().contains(word) || word.size() >= kPhrase || isBody(word, line.open, match);
        if (word.count(word.front()) == word.size() || (!known && kUsual.match(word).hasMatch()))
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

/// 推进政府法治政府建设. Behind the name of a body, 县政府法治政府建设, it is right.
void checkTwiceNamed(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:推进|加强|深化|加快|开展|抓好|做好|全面|提升|深入)(?<twice>政府法治政府)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pencil.mark(line, {int(match.capturedStart(u"twice")), int(match.capturedLength(u"twice"))},
            {ProofreadWords::tr("“政府”重复了。"), {}, QStringLiteral("法治政府")});
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

/// Where a clause begins behind 再次, 并 and a short subject: 县政府对…进行安排部署.
qsizetype leadOf(const QString &clause)
{
    static const QRegularExpression kLead(
        QStringLiteral("^(?:再次|随后|同时|并且|并|又|还|也|且)*(?:[一-龥]{1,6}?(?=对[一-龥]{8}))?"));
    return kLead.match(clause).capturedLength();
}

/// The same clause twice in one point.
void checkClauses(const PrintedLine &line, RedPencil &pencil)
{
    constexpr int kShortest = 10; // characters; shorter ones are phrases
    constexpr int kShortestInSentence = 8;
    int sentence = 0; // where the present one begins
    QHash<std::pair<Id, QString>, int> seen;
    const QList<TextRange> clauses = clausesOf(line.plain);
    for (const TextRange &clause : clauses) {
        const QString text = line.plain.mid(clause.start, clause.length);
        if (clause.start > 0 && QStringView(u"。；！？").contains(line.plain[clause.start - 1]))
            sentence = clause.start;
        static const QRegularExpression kOrdinal(
            QStringLiteral("^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|[一二三四五六七八九十]{1,3}是|第["
                           "一二三四五六七八九十]{1,3})"));
        const qsizetype ordinal = kOrdinal.match(text).capturedLength();
        if (ordinal > 0)
            seen.clear(); // 二是: another point, which may say the same
        const qsizetype begin = ordinal + leadOf(text.mid(ordinal));
        const QString bare = text.mid(begin);
        const QString own = line.open.mid(clause.start + begin, bare.size()).remove(u'■');
        if (own.size() < kShortestInSentence)
            continue;
        const std::pair key {line.nodeAt(clause.start + int(begin)), bare};
        if (!seen.contains(key) || (own.size() < kShortest && seen.value(key) < sentence)) {
            seen.insert(key, clause.start);
            continue;
        }
        pencil.mark(
            line, {clause.start + int(begin), int(bare.size())}, {ProofreadWords::tr("这句话在同一条里出现了两次。")});
    }
}

void checkRepeatedWords(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        checkCharacters(line, pencil);
        checkManyTimes(line, pencil);
        checkWords(line, pencil);
        checkTwiceNamed(line, pencil);
        checkEchoes(line, pencil);
        checkClauses(line, pencil);
    }
}

} // namespace

Rule repeatedWordsRule()
{
    return {QLatin1String("words.repeated"), QLatin1String("W8"), QT_TRANSLATE_NOOP("proofread", "重复的字句"),
        QT_TRANSLATE_NOOP("proofread", "同一条里同样的话说了两次，或者一个字、一个词写了两遍。"), Severity::Warning,
        kEditing, Strength::Practice, checkRepeatedWords,
        {
            found(u"县政府对年度法治政府建设工作进行安排部署，随后召开会议，再次对年度法治政府建设工作进行安排部署。"),
            found(u"对重大执法决定进行严格审查把关，并对重大执法决定进行严格审查把关。"),
            silent(u"县政府对规范性文件进行合法性审查，县委对党内规范性文件进行合法性审查。"),
            found(u"一是对年度法治政府建设工作进行安排部署。下发工作要点，对年度法治政府建设工作进行安排部署。二是加强"
                  u"培训。培训3次。"),
            found(u"对存在的的问题逐项整改。"),
            found(u"对执法案卷进行进行了评查。"),
            found(u"深入推进政府法治政府建设。"),
            silent(u"丰县县委、全县县级领导干部带头学法。"),
            found(u"全县县县县级领导干部带头学法。"),
            found(u"完成了了年度任务，抓好各项工作工作。", 2018, 2),
            found(u"案卷评查是是全年的重点。"),
            silent(u"落实谁执法谁普法普法责任制。"),
            silent(u"常常下乡，处处设点，时时提醒，村村有人，一一核对，逐一销号，层层落实，件件有回音。"),
            silent(u"于是是否公开成了重点，现在在建项目12个，针对对象开展宣传，即将将案卷移交。"),
            found(u"健全机制体制机制，抓好落实。"),
            found(u"以规范执法为为抓手，由由司法局牵头，县政府县政府召开会议3次。", 2018, 3),
            silent(u"成为为民服务的窗口，理由由申请人提出，予以以案释法宣传。"),
            found(u"加强行政执法监督，规范执法行为，提高执法水平，加强行政执法监督。"),
            silent(u"受理投诉5件，全部依法办结，受理举报6件，全部依法办结。"),
            silent(u"推进县政府法治政府建设工作，机关对机关、部门与部门、一级抓一级，依法行政。"),
            silent(u"以规范执法为目的的专项行动，以及及时公开，为了了解情况。"),
            silent(u"县公安局交警大队大队长带队，总队总队长到会。"),
            silent(u"新增减税降费及退税缓税缓费3.2亿元，一个一个研究，逐个逐个核对，先后多次多次上门。"),
            silent(u"信访件件件有回音，建议案案案有答复，行政村村村有法律顾问，集体讨论讨论稿，组织组织部门座谈。"),
            found(u"信访件件件数量逐年下降。"),
            found(u"进一步进一步压实责任，逐步逐步推进行政执法规范化，落实行政执法行政执法责任。", 2024, 3),
            silent(u"一是认真落实制度。认真落实责任。二是认真落实制度。逐项逐项核对。"),
        }};
}

} // namespace nianbao
