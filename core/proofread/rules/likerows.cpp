// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/likerows.h"

#include "core/proofread/rules/clauseopenings.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// 推动法治宣传进企业，进工地、进乡镇: places into which the law is brought. 改进作风，进企业、进车间 begins with
/// another word.
void findPlaces(const QString &text, QList<TextRange> &commas)
{
    static const QString kPlace = QStringLiteral("进(?![行度展入一步出程而取])[一-龥]{2,4}?");
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![走推促改引跟先递演迈增挺])%1(?:[、，](?:送法|法律)?%1){1,9}[、，](?:送法|法律)?进(?![行度展入"
        "一步出程而取])[一-龥]{2}")
                                              .arg(kPlace));
    if (!text.contains(u'进'))
        return;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        addCommasOfRow(match.captured(), int(match.capturedStart()), commas);
    }
}

/// 抓学习、抓培训，抓落实; 依法决策，依法行政、依法办事: three and more that begin alike and are equally long.
void findAlike(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<row>(?<first>[抓促送强学查访讲守保防治办严细补看听问比早快勤多实]|(?:依法|送法进|普法进|"
                       "法律进|宣传进)(?=[一-龥]"
                       "{2}))[一-龥]{2,3}(?:[、，]\\k<first>[一-龥]{2,3}){2,7})(?=[。；，]|$|活动|等)"));
    static const QRegularExpression kMark(QStringLiteral("[、，]"));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringList entries = match.captured(u"row").split(kMark);
        const bool isEven = std::all_of(entries.begin(), entries.end(),
            [&](const QString &entry) { return entry.size() == entries.first().size(); });
        if (isEven)
            addCommasOfRow(match.captured(u"row"), int(match.capturedStart(u"row")), commas);
    }
}

/// Those whom one asks or who do something: names that are no clauses.
const QString &people()
{
    static const QString kPeople = QStringLiteral("[一-龥]{0,8}?(?:单位|企业|代表|部门|群众|专家|学者|人士|委员|乡镇|"
                                                  "街道|社区|村民|协会|商会|律师|农户|市民|居民|"
                                                  "职工|机关|机构|组织|学校|家长|教师|学生|顾问|相对人|当事人|干部|"
                                                  "党员|商户|公司|(?:人|队|成|党|社|网格|调解|宣讲|评议|协管|监督|联络|"
                                                  "办事)员|律师|税务师|代理师|会计师|司机|工人|小哥|志愿者|"
                                                  "经营者|管理者|主体|公众|社会各界)");
    return kPeople;
}

bool areNames(const QString &row)
{
    static const QRegularExpression kMark(QStringLiteral("[、，]"));
    static const QRegularExpression kSaid(QStringLiteral(
        "[了已被将把均都未不得使让向为对]|开展|参加|深入|走访|加强|组织[一-龥]|听取|征求|提出|建立|收集"));
    const QStringList names = row.split(kMark);
    return std::none_of(names.begin(), names.end(),
        [](const QString &name) { return beginsClause(name) || kSaid.match(name).hasMatch(); });
}

/// 征求基层单位，企业、农户代表的意见; 组织干部、网格员，志愿者开展宣传.
void findGoverned(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kAsked(QStringLiteral(
        "(?:征求|听取|吸收|征集|收集|采纳)了?(?<row>%1(?:[、，]%1){2,8}?)(?=(?:等(?:各方面?|多方)?)?的?(?:"
        "意见|建议|诉求|呼声))")
                                               .arg(people()));
    static const QRegularExpression kDoing(QStringLiteral(
        "(?<!党|群|社会|基层|自治|各级|级)(?:组织|邀请|联合|会同|动员|发动|安排|协调|培训|聘请|选聘)了?(?<row>%1(?:["
        "、，]%1){"
        "2,8}?)(?=(?:\\d+[人名])?(?:开展|参加|参与|深入|进行|走访|召开|旁听|评议|座谈|观摩|入户|宣传|视察|"
        "集中|共同|联合|授课|宣讲|讲课|到|对|进|\\d+(?:人|名|位)))")
                                               .arg(people()));
    for (const QRegularExpression *form : {&kAsked, &kDoing}) {
        auto matches = form->globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (areNames(match.captured(u"row")))
                addCommasOfRow(match.captured(u"row"), int(match.capturedStart(u"row")), commas);
        }
    }
}

/// 在街道，社区两级; 代表，委员满意率; 经调解，和解后: two that are one.
void findPairs(const QString &text, QList<TextRange> &commas)
{
    static const QString kLevel = QStringLiteral("(?:省|市|县|区|乡镇|镇街|乡|镇|街道|村|社区|组)");
    static const QRegularExpression kForm(
        QStringLiteral("(?<![全我本各])(?<=[一-龥，。；]|^)%1(?<levels>，)(?=%1(?:两级|双层))"
                       "|(?<=代表)(?<members>，)(?=(?:政协)?委员(?:的?满意|视察|旁听|评议|座谈|意见|建议|\\d))"
                       "|(?<=[省市县区旗州盟]委)(?<bodies>，)(?=[省市县区旗州盟]政府(?:的|各项|领导|决策|部署|高度|"
                       "工作|统一|坚强|正确|关于|"
                       "中心|安排|和))|(?<=党中央)(?<centre>，)(?=国务院)"
                       "|经(?:调解|和解|协调|撤诉)(?<ways>，)(?=(?:调解|和解|协调|撤诉)(?:后|的|方式|结案))")
            .arg(kLevel));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        commas << capturedRange(match, match.lastCapturedIndex());
    }
}

/// 党组书记，厅长认真履行; 会同市司法局，市财政局对…; 答复率，面商率均为100%: two subjects of one verb.
void findSubjects(const QString &text, QList<TextRange> &commas)
{
    static const QString kBody = QStringLiteral("(?:局|机关|委|办公室|法院|检察院)");
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=[省市县区旗州盟乡镇]委|乡党委|镇党委|[省市县区]政府)(?<too>，)(?=[省市县区旗州盟乡镇]政府(?:主要|负责|"
        "班子))"
        "|(?<=书记)(?<head>，)(?=(?:[省市县区镇乡局厅]长|(?:管委会|街道办事处|办事处)?主任)(?:认真|切实|带头|亲自|主持|"
        "坚决|"
        "履行|严格|高度|自觉|多次|担任|任双|带领|率先|共同))"
        "|(?<=党工委)(?<committee>，)(?=管委会(?:主要|负责|班子|的|高度|各项|领导|工作))"
        "|(?:会同|支持|协调|[，。；]与)[一-龥]{1,8}%1(?<two>，)(?=[一-龥]{1,10}%1(?:，?对|联合|共同|会商|依法履|"
        "开展|建立|召开|印发|制定))"
        "|(?<=[一-龥]{2}率)(?<rates>，)(?=[一-龥]{1,6}率(?:均|分别|都)(?:为|达|在|保持|超))")
                                              .arg(kBody));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        commas << capturedRange(match, match.lastCapturedIndex());
    }
}

/// Whether three and more of one length have a character in common at one place: 线索互移, 证据互认, 结果互通.
bool areBuiltAlike(const QStringList &entries)
{
    constexpr QStringView kSaid(u"了的加开推提完落建不");
    const QString &first = entries.first();
    for (qsizetype at = 0; at < first.size(); ++at) {
        const bool isShared = std::all_of(entries.begin(), entries.end(),
            [&](const QString &entry) { return entry.size() == first.size() && entry[at] == first[at]; });
        if (isShared && !kSaid.contains(first[at]))
            return true;
    }
    return false;
}

/// 小事不出村，大事不出镇、矛盾不上交; 检查必亮码，必告知、必留痕: three that are built alike, where the third closes
/// the clause.
void findBuiltAlike(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=[，。；：“]|^|[，。；：“][一-龥]{2}|^[一-龥]{2})(?<row>(?:(?<a>[一-龥]{3})[、，][一-龥]{3}["
                       "、，][一-龥]{3}|(?<b>[一-龥]{"
                       "4})[、，][一-龥]{4}"
                       "[、，][一-龥]{4}|(?<c>[一-龥]{5})[、，][一-龥]{5}[、，][一-龥]{5}))(?=[，。；”]|$)"));
    static const QRegularExpression kMark(QStringLiteral("[、，]"));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString row = match.captured(u"row");
        if (row.contains(u'、') && row.contains(u'，') && areBuiltAlike(row.split(kMark)))
            addCommasOfRow(row, int(match.capturedStart(u"row")), commas);
    }
}

/// 《甲》，《乙》、《丙》3次; “甲进社区”，“乙”、“丙”活动.
void findTitles(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kTitles(QStringLiteral(
        "(?<row>《[^《》]{2,40}》(?:[、，]《[^《》]{2,40}》){2,8})(?=\\d|等|的|[。；]|$|[三四五六七八九十]部)"));
    static const QRegularExpression kQuoted(QStringLiteral(
        "(?<row>“[一-龥]{3,10}”(?:[、，]“[一-龥]{3,10}”){2,8})(?=\\d|等|系列|主题|活动|专项|宣传|普法)"));
    if (text.contains(u"》，《") || text.contains(u"”，“")) {
        for (const QRegularExpression *form : {&kTitles, &kQuoted}) {
            auto matches = form->globalMatch(text);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                addCommasOfRow(match.captured(u"row"), int(match.capturedStart(u"row")), commas);
            }
        }
    }
}

} // namespace

void addCommasOfRow(const QString &row, int start, QList<TextRange> &commas, qsizetype from)
{
    const qsizetype others = row.count(u'，');
    if (others == 0 || others > row.count(u'、'))
        return;
    for (qsizetype at = row.indexOf(u'，', from); at >= 0; at = row.indexOf(u'，', at + 1))
        commas << TextRange {start + int(at), 1};
}

QList<TextRange> commasInLikeRows(const QString &text)
{
    QList<TextRange> commas;
    if (!text.contains(u'，'))
        return commas;
    findPairs(text, commas);
    findSubjects(text, commas);
    if (!text.contains(u'、'))
        return commas;
    findBuiltAlike(text, commas);
    findTitles(text, commas);
    findPlaces(text, commas);
    findAlike(text, commas);
    findGoverned(text, commas);
    return commas;
}

QList<RuleExample> likeRowExamples()
{
    return {
        found(u"推动法治宣传教育进企业，进工地、进乡镇。开展法律进机关、进学校，进社区活动。做到依法决策、依法行政，依"
              u"法办事"
              u"。",
            2018, 3),
        found(
            u"征求基层单位，种业企业、农户代表的意见。组织社区干部、网格员，志愿者开展宣传。落实市委，市政府决策部署。",
            2018, 3),
        found(u"代表，委员满意率为100%。经调解，和解后终止审理18件。7件未能在街道，社区两级化解。", 2018, 3),
        found(u"学习《中华人民共和国民法典》，《信访工作条例》、《优化营商环境条例》3次。", 2020),
        found(u"局党组书记，局长认真履行职责。会同市司法局，市财政局对事项逐项清理。答复率，面商率均为100%。", 2018, 3),
        found(u"实现线索互移、证据互认，结果互通。检查必亮码，必告知、必留痕，严禁以罚代管。", 2018, 2),
        silent(
            u"统筹推进、协同发力，效果明显。县委书记，市委常委到会。协调市司法局，市财政局已拨付。结案率，比上年高。"),
        silent(u"法治宣传进校园，进一步提升、进入新阶段。进机关，进学校，进社区。改进作风，进企业、进车间。"),
        silent(u"抓重点、抓关键，抓落实见成效。开展调解，和解后撤诉5件。覆盖全市，县两级平台贯通。"),
        silent(u"组织专家、学者，律师也积极参与。听取意见，企业、群众的意见均已采纳。"),
        silent(u"报市委，市政府常务会议研究。修订《甲乙办法》，《丙丁办法》、《戊己办法》正在审查。"),
    };
}

} // namespace nianbao
