// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/names/knowntitles.h"
#include "core/proofread/names/titleslips.h"
#include "core/proofread/names/writtenslip.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/text/likecharacters.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

constexpr QStringView kState(u"中华人民共和国");

/// 国务院办公厅印发的《…》: of the state, whatever it is called.
bool isMadeByState(const QString &before)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:(?:中共中央|国务院)(?:办公厅)?|中[央办]|国办|两办|(?:教育|公安|民政|司法|财政|水利|商务|生态环境|自然资源|"
        "农业农村|应急管理|交通运输|住房和?城乡建设|人力资源和?社会保障|文化和旅游)部|(?:国家|市场监管|税务|管理)总局)"
        "(?:联合)?(?:印发|发布|公布|出台|制定|下发|修订)(?:实施)?的$"));
    return kForm.match(before).hasMatch();
}

/// 《清丰县…办法》, 县政府《…办法》, 印发《…办法》: a document of a place's own may be named like a known one. Not
/// 新修订的《…》, nor what bears the state's name or is a law.
bool isLocal(const QString &text, TextRange title)
{
    static const QRegularExpression kPlace(
        QStringLiteral("^(?!市县|城[市镇乡](?!市)|城乡|住房|社区|乡[村镇]|村镇|风景名胜|自然保护|市政|区域)[一-龥]{0,8}"
                       "?(?:自治[区州县旗]|[省市县区州盟旗镇乡](?!场|政|民|域|级|划|行政|人民|管))"));
    static const QRegularExpression kOwner(QStringLiteral("(?<!国务院办公|中共中央办公|中央办公)(?<!中央全面依法治国)(?"
                                                          "<!国)(?:[省市县区州盟旗镇乡局委办厅]|政府|街道)的?$"));
    static const QRegularExpression kMade(
        QStringLiteral("(?<!(?<!重|更|创)新)(?:制定|出台|印发|修订|起草|拟定|草拟|下发|发布|公布|颁布|审议|通过|"
                       "编制|废止|修改|清理|研究|代拟|建立|完善|报送)(?!后的)[^，。；：]{0,12}$"));
    static const QRegularExpression kOthers(QStringLiteral("(?:《[^《》]{1,70}》(?:和|及|与|、|以及)?)+$"));
    static const QRegularExpression kLaw(QStringLiteral("(?<!办)法$"));
    constexpr int kAround = 240; // characters: some titles stand before it
    const QString name = text.mid(title.start, title.length);
    if (!titleParts(name).issuer.isEmpty())
        return false;
    if (kPlace.match(name).hasMatch())
        return true;
    const bool isInner = text[title.start - 1] == u'〈'; // 起草《贯彻〈…〉实施方案》: what is drafted is the plan
    int from = qMax(0, title.start - kAround);
    if (isInner)
        from += qMax(0, int(text.mid(from, title.start - from).lastIndexOf(u'《')));
    const QString before = text.mid(from, title.start - 1 - from).remove(kOthers);
    return !kLaw.match(name).hasMatch() && !isMadeByState(before)
        && (kOwner.match(before).hasMatch() || kMade.match(before).hasMatch());
}

/// 《浙江省合行政执法条例》 beside 浙江省综合行政执法条例: what a place's own document is meant to be is known.
bool isOfSamePlace(const QString &name, const MeantTitles &meant)
{
    const KnownTitle &known = *meant.titles.first();
    const QStringView place = QStringView(known.name).left(known.name.indexOf(u'省') + 1);
    return known.isOfPlace && !place.isEmpty() && name.startsWith(place);
}

/// Nothing but 和, 与 or 的 is lost, which a body leaves out of its own name: 住房城乡建设.
bool isJoiningOnly(const QString &title, const QString &known)
{
    const auto slip = slipBetween(title, known);
    return slip && slip->kind == SlipKind::Missing && QStringView(u"和与及的").contains(known[slip->position]);
}

/// A character lost, doubled, turned round or like the right one: 行处罚法, 安全产生法, 明法典.
bool isOneSlip(const QString &title, const QString &known)
{
    const auto slip = slipBetween(title, known);
    return slip && slip->kind != SlipKind::Added
        && (slip->kind != SlipKind::Other || mayBeMistaken(title[slip->position], known[slip->position]));
}

/// A character lost within, doubled, turned round or like the right one, in a name long enough to be nothing else.
bool isPlainSlip(const QString &title, const QString &known)
{
    constexpr qsizetype kShortest = 8; // characters
    const auto slip = slipBetween(title, known);
    if (!slip || known.size() < kShortest || slip->position == 0 || slip->position >= title.size())
        return false;
    return slip->kind == SlipKind::Other ? mayBeMistaken(title[slip->position], known[slip->position])
                                         : slip->kind != SlipKind::Added && !isJoiningOnly(title, known);
}

QString reasonOf(const Term &term)
{
    return term.source.isEmpty() ? QString() : ProofreadWords::tr("依据：%1").arg(term.source);
}

/// 《信访工作办法》 beside 信访工作条例, 《农业综合行政执法管理规定》 beside …办法: a place may carry it out by one of
/// its own.
bool isLesserKind(const TitleParts &parts, const QString &known)
{
    static const QRegularExpression kKind(QStringLiteral("(?:办法|规定|规则|细则)$"));
    return parts.issuer.isEmpty() && kKind.match(parts.name).hasMatch()
        && (known.endsWith(u"条例") || (kKind.match(known).hasMatch() && !known.endsWith(parts.name.right(2))));
}

Severity severityOf(const MeantTitles &meant, const TitleParts &parts)
{
    const Term &term = *meant.titles.first()->term;
    const QString &known = meant.titles.first()->name;
    if (meant.isMarksOnly || isJoiningOnly(parts.name, known) || isLesserKind(parts, known))
        return Severity::Hint;
    if (term.kind == TermKind::Document)
        return meant.titles.size() > 1 ? qMin(term.level, Severity::Warning) : term.level;
    const bool isDated = !term.source.isEmpty() && term.date.isValid();
    const bool isPlain = meant.isCertain && isPlainSlip(parts.name, known);
    if (parts.issuer == kState && isDated && meant.titles.size() == 1 && isOneSlip(parts.name, known))
        return Severity::Error; // no place has a 《中华人民共和国…法》 of its own
    return parts.issuer == kState || isDated || isPlain ? Severity::Warning : Severity::Hint;
}

void markMeant(const PrintedLine &line, TextRange title, const MeantTitles &meant, RedPencil &pencil)
{
    const TitleParts parts = titleParts(line.plain.mid(title.start, title.length));
    static const QRegularExpression kLeaflet(
        QStringLiteral("(?:手册|读本|问答|指南|图册|画册|折页|海报|汇编|选编|清单)$"));
    if (kLeaflet.match(parts.name).hasMatch())
        return; // 发放《反电信网络诈骗手册》
    QStringList names;
    for (const KnownTitle *known : meant.titles)
        names << QStringLiteral("“%1”").arg(known->name);
    const QString message = meant.isMarksOnly ? ProofreadWords::tr("名称里的标点与正式名称不同：%1").arg(names.first())
                                              : ProofreadWords::tr("没有名为“《%1》”的文件，像是%2写错了。")
                                                    .arg(line.quote(title), names.join(ProofreadWords::tr("或者")));
    Remark remark {
        message, names.size() == 1 ? reasonOf(*meant.titles.first()->term) : QString(), {}, severityOf(meant, parts)};
    if (meant.isCertain)
        remark.instead = parts.issuer + meant.titles.first()->name + parts.years;
    pencil.mark(line, title, remark);
}

/// 《浆苏省…条例》, 《…实施钢要》: what no title has, whether it is known or not.
bool markSlip(const PrintedLine &line, TextRange title, RedPencil &pencil)
{
    const std::optional<TitleSlip> slip = slipInTitle(line.plain.mid(title.start, title.length));
    if (!slip)
        return false;
    const TextRange range {title.start + slip->range.start, slip->range.length};
    const bool isLost = slip->right.size() > slip->range.length;
    if (isLost)
        pencil.mark(line, range, {ProofreadWords::tr("“《%1》”像是少了字。").arg(line.quote(title)), {}, slip->right});
    else if (slip->right.isEmpty())
        pencil.mark(line, range, {ProofreadWords::tr("“%1”像是写错了字。").arg(line.quote(range))});
    else
        pencil.mark(line, range,
            {ProofreadWords::tr("“%1”像是“%2”写错了字。").arg(line.quote(range), slip->right), {}, slip->right});
    return true;
}

/// 《国务院关于…的指导意见》, which is one of 国务院办公厅; a regulation with the state's name that has none.
void checkIssuer(const PrintedLine &line, TextRange title, const KnownTitles &titles, RedPencil &pencil)
{
    const TitleParts parts = titleParts(line.plain.mid(title.start, title.length));
    const QSet<QString> issuers = titles.issuersOf(parts.name);
    const KnownTitle *known = titles.find(parts.name);
    const bool isWithoutState =
        known->term->kind == TermKind::Law && known->term->source.startsWith(QStringLiteral("《%1》").arg(parts.name));
    if (isWithoutState && parts.issuer == kState)
        pencil.mark(line, {title.start, int(kState.size())},
            {ProofreadWords::tr("“%1”的名称里没有“中华人民共和国”。").arg(parts.name), reasonOf(*known->term),
                QString()});
    if (issuers.size() != 1 || parts.issuer.isEmpty() || issuers.contains(parts.issuer))
        return;
    const QString right = *issuers.begin();
    pencil.mark(line, {title.start, int(parts.issuer.size())},
        {ProofreadWords::tr("这个文件是%1的，不是%2的。").arg(right, parts.issuer), reasonOf(*known->term), right,
            Severity::Error});
}

/// 《中华人民共和国土地管理》, 《中华人民共和国法》: the state's laws and regulations say what they are.
bool hasNoKind(const QString &name)
{
    static const QRegularExpression kKind(
        QStringLiteral(".(?:法|法典|条例|规定|规则|细则|办法|决定|决议|公报|通则|"
                       "总则|章程|准则|标准|名录|目录|修正案|草案|纲要|规划|刑法[^》]*|史|地图|大事记|"
                       "公约|条约|声明|宣言|解释|（[^（）]*）|》)$"));
    return name.startsWith(kState) && name.size() > kState.size() && !kKind.match(name.mid(kState.size())).hasMatch();
}

void checkTitle(const PrintedLine &line, TextRange title, KnownTitles &titles, RedPencil &pencil)
{
    constexpr int kShortest = 4; // characters
    const QString name = line.plain.mid(title.start, title.length);
    if (title.length < kShortest) { // 信访例, in which little is left to compare
        markSlip(line, title, pencil);
    } else if (titles.find(titleParts(name).name)) {
        checkIssuer(line, title, titles, pencil);
    } else if (const int damaged = int(titles.damagedState(name)); damaged > 0) {
        pencil.mark(line, {title.start, damaged},
            {ProofreadWords::tr("国名“%1”写错了。").arg(name.left(damaged)), {}, kState.toString()});
    } else if (const QString issuer = titles.issuerMeantBy(name); !issuer.isEmpty()) {
        const TextRange written {title.start, int(name.indexOf(QStringLiteral("关于")))};
        pencil.mark(line, written,
            {ProofreadWords::tr("这个文件是%1的，不是%2的。").arg(issuer, line.quote(written)), {}, issuer,
                Severity::Warning});
    } else if (const MeantTitles &meant = titles.meantBy(name);
               !meant.titles.isEmpty() && (isOfSamePlace(name, meant) || !isLocal(line.plain, title))) {
        markMeant(line, title, meant, pencil);
    } else if (!markSlip(line, title, pencil) && hasNoKind(name)) {
        pencil.mark(line, title,
            {ProofreadWords::tr("“《%1》”像是少了字。").arg(name),
                ProofreadWords::tr("国家的法律、法规，名称以法、法典、条例、规定、办法等结尾。"), {},
                Severity::Warning});
    }
}

void checkNearTitles(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kTitle(QStringLiteral("《([^《》]{3,70})》"));
    static const QRegularExpression kInner(QStringLiteral("〈([^〈〉《》]{4,70})〉")); // 《贯彻〈…〉实施方案》
    KnownTitles titles = *madeOnceOf<KnownTitles>(manuscript.terms(), manuscript.year());
    for (const PrintedLine &line : manuscript.lines()) {
        for (const QRegularExpression *form : {&kTitle, &kInner}) {
            auto matches = form->globalMatch(line.plain);
            while (matches.hasNext())
                checkTitle(line, capturedRange(matches.next(), 1), titles, pencil);
        }
    }
}

/// Titles that no list knows, and those beside which other words stand.
QList<RuleExample> unknownTitles()
{
    return {
        found(u"严格执行《政府信息公开法》《农业综合行政执法管理规定》《优化营商环景条例》。", 2023, 3),
        found(u"落实《国务院办公厅关于全面治理托欠农民工工资问题的意见》《国务院办公厅关于全面治理拖欠农民工工资问题的"
              u"通知》。",
            2023, 2),
        silent(u"制定《农业综合行政执法管理规定》，执行《清丰县农业综合行政执法管理规定》《城市管理执法规定》。", 2023),
        found(u"执行《浙江综合行政执法条例》《浙江省合行政执法条例》《浆苏省行政程序条例》。", 2024, 3),
        found(u"执行《安阳市行程序规定》《折江省信访条例》《清丰县养犬管理条理》，学习《信访例》。", 2024, 4),
        found(u"落实国务院办公厅印发的《提生行政执法质量三年行动计划（2023—2025年）》。", 2024),
        found(u"落实《清丰县法治政府建设实施刚要（2021—2025年）》《关于规范执法的通之》《关于加强执法的实施意》。",
            2024, 3),
        found(
            u"落实《法治政府建设规划（2021—025年）》，执行《公平竞争申查制度实施细则》《城镇燃气管理条列》。", 2022, 3),
        silent(
            u"执行《江西省综合行政执法条例》《山西省行政执法监督条例》《山东省行政程序规定》《跨省通办办法》。", 2024),
        silent(u"执行《医疗广告管理办法》《行政处罚实施办法》《信用条例》《质量强国建设纲要》。", 2024),
        silent(u"学习《行政执法案例》《复议案件五十例》《执法文书范例》《今日头条》《河南通志》，印发《信访图例》。",
            2024),
        silent(u"落实《全民健身计划（2021—25年）》《关于规范执法的通知》《正规化建设意见》《第二十条》。", 2024),
    };
}

} // namespace

Rule nearTitlesRule()
{
    return {QLatin1String("words.title"), QLatin1String("W1"), QT_TRANSLATE_NOOP("proofread", "近似的文件名称"),
        QT_TRANSLATE_NOOP("proofread",
            "书名号里的名称与词表里的法律、法规、文件只差一两个字，发文机关不对，或者把法写成了条例；本地制定的文件不查"
            "。"),
        Severity::Warning, kWordLists, Strength::General, checkNearTitles,
        unknownTitles() + QList<RuleExample> {
            found(u"落实《优化营商环境管理条例》，清理政策文件。", 2023),
            found(u"对照《行处罚法》《政复议法》清理，学习《中华人民共和国明法典》。", 2023, 3),
            found(u"学习《中华人民共和国先法修正案》《中华人民共和国法宪修正案》。", 2020, 2),
            found(u"落实《国务院办公厅于关进一步规范行政裁量权基准制定和管理工作的意见》。", 2023),
            silent(u"学习《行诉法》《国务院关于关闭小煤矿的通知》《国务院部门关系表》。", 2023),
            found(u"按照国务院办公厅《关于做好证明项清理工作的通知》（国办发〔2018〕47号）要求。", 2023),
            found(u"起草《临江区贯彻落实〈提升执法质量三年行动计划（2023—2025年）〉实施方案》。", 2024),
            silent(u"起草《关于印发〈优化营商环境管理条例〉的通知》。", 2024),
            silent(u"落实市政府《关于做好证明项清理工作的通知》要求。", 2023),
            found(u"学习《中华人民共和国行政处分法》《行政许可发》《行政处罚条例》。", 2023, 3),
            found(u"学习贯彻《中华人民共和国行政复议条例》。", 2023),
            found(u"落实《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审察制度的指导意见》。", 2023),
            found(u"落实《国务院办公厅关于加强和改进行政应诉工作的决定》。", 2023),
            found(u"贯彻《法治政府建设与责任落实督查规定》。", 2023),
            found(u"深入实施新修订的《中华人民共和国行政复意法》，学习修订后的《中华人民共和国反拢断法》。", 2024, 2),
            found(u"深入实施新修订的《中国人民共和国行政复议法》《中华人民共和突发事件应对法》。", 2024, 2),
            found(u"宣传《中华人民共和国复议法》《中华人民共和国食品卫生安全法》《中华人民共和国森材法》。", 2024, 3),
            found(u"宣传《中华人民共和国民营企业促进法》，落实《促进个体工商户条例》《信访工作规定》。", 2025, 3),
            found(u"落实《行政执法监督办法》《行政执法监察条例》。", 2025, 2),
            found(u"研究落实《中共中央关于全面深化改革、推进中国式现代化的决定》。", 2024),
            found(u"学习《中共中央关于进一步全面深化改革 推进中国式现代化的决定》。", 2024),
            found(u"落实《国务院关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》。",
                2020),
            found(u"落实《最高人民检察院关于推进行政执法与刑事司法连接工作的规定》。", 2023),
            found(u"学习《中华人民共和国安全产生法》《中华人民共和国民典法》《中人民共和国民法典》。", 2023, 3),
            found(u"落实《中华人民共和国重大行政决策程序暂行条例》《市县法治政府建设指标体系》。", 2023, 2),
            found(
                u"学习《中华人民共和国土地管理》《中华人民共和国监法》《信访访工作条例》《规章制程序条例》。", 2024, 4),
            found(u"落实《国务院公厅关于严格规范涉企行政检查的意见》，学习《碳排放交易管理暂行条例》。", 2025, 2),
            found(u"落实《国务院办厅公关于严格规范涉企行政检查的意见》。", 2025),
            found(u"执行《突公共卫生事件应急条例》《突发公卫共生事件应急条例》。", 2020, 2),
            found(u"执行《市场监督管理行政处罚程序暂行规定》《市场监督管理行政处罚听证暂办法》。", 2024, 2),
            silent(
                u"执行《市场监督管理行政处罚程序暂行规定》《市场监督管理行政处罚听证暂行办法》《国土资源听证规定》《住"
                u"房公积金管理办法》《环境行政处罚办法》。",
                2020),
            silent(u"学习《中华人民共和国市场主体登记管理条例》《优化营商环境条例》《中华人民共和国民法》。", 2023),
            silent(u"落实《行政执法监督办法》《公平竞争审查办法》，修订《信访工作办法》。", 2020),
            silent(u"执行《河南省行政执法监督办法》《清丰县信访工作办法》，重新修订《优化营商环境办法》。", 2025),
            silent(
                u"宣传《中华人民共和国海警法》《中华人民共和国海关法》《中华人民共和国宪法》《中华人民共和国水法》。",
                2023),
            silent(u"贯彻《中共中央、国务院关于促进民营经济发展壮大的意见》《中华人民共和国民法典》。", 2023),
            silent(u"落实《优化营商环境条例》和《河南省优化营商环境办法》，出台《优化营商环境管理办法》。", 2023),
            silent(u"学习《中华人民共和国行政处罚法》《行政许可法》《公务员法》《监察法》。", 2023),
            silent(u"县政府印发《关于加强法治政府建设的实施意见》《重大行政决策程序暂行办法》。", 2023),
            silent(u"落实县政府《重大行政决策程序暂行办法》和《清丰县重大行政决策程序暂行规定》。", 2023),
            silent(u"落实《安全生产条例》《信访条例》《法律援助条例》《关于加强法治机关建设的意见》。", 2023),
            silent(u"完成《关于在公民中开展法治宣传教育的第六个五年规划》验收。", 2016),
        },
        {QLatin1String("words.document"), QLatin1String("words.law")}};
}

} // namespace nianbao
