// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr int kSince = 2016; // a report's year: the plans of 普法 say 法治宣传教育 since then, 法制宣传教育 before

/// 法制化营商环境, 法制政府: set phrases that are written with 治 since 2014.
bool isOfPhrase(const QString &text, int position)
{
    static const QRegularExpression kPhrase(
        QStringLiteral("^(?:化营商环境|政府(?:建设)?|国家|社会建设|中国)(?!办|机构|部门)"));
    constexpr int kLongest = 10; // characters
    return kPhrase.match(text.mid(position, kLongest)).hasMatch();
}

/// 法制讲堂, 法制轨道. Not 学法制度 and 依法制定, whose 法 and 制 belong to two words, nor what is still called so:
/// 法制审核, 政府法制机构, 法制员, 国家法制统一, 社会主义法制.
void checkLegalSystem(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kWord(QStringLiteral(
        "(?<![司学执立普守政违合依用懂讲述释找宪非枉])(?<!社会主义)(?<!公安)(?<!智慧)(?<!民主)(?<!政府)(?<!"
        "重大执法决定)法制"
        "(?![度定裁约止作成造订备版图式衡服动药冷]|审核|审查|机[构勾够购钩]|办|员|工委|民警|骨干|负责人|主管|把关|出版|"
        "晚报|周刊|"
        "专员|专干|联络员|辅导员|副|人员|力量|工作(?!会议)|统一|"
        "部门|科|股|处|局|室|中心|"
        "[大支总中]队|委|日报|网|报|史|机关|干部|队伍|小组|业务|岗|协调|监督|保障|[，。；、）”])"
        "|(?<=讲|宣讲)法制(?=课(?!程表)|讲座)"));
    auto matches = kWord.globalMatch(line.open);
    while (matches.hasNext()) {
        const TextRange range = capturedRange(matches.next());
        pencil.mark(line, range,
            {ProofreadWords::tr("这里的“法制”一般写“法治”。"),
                ProofreadWords::tr("“法制”指法律制度，如“法制审核”“法制统一”；“法治”指依法治理。"),
                QStringLiteral("法治"),
                isOfPhrase(line.open, range.end()) ? std::optional(Severity::Warning) : std::nullopt});
    }
}

/// 全面依法制市委员会: 治 means to govern. 依法制定 is another word.
void checkGoverning(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kWord(
        QStringLiteral("依法(?<wrong>制)(?:(?<=全面依法制)[国省市县区旗镇乡村校企港](?![一-龥]{0,3}(?:规划|标准|图|度))"
                       "|[国省市县区旗镇乡村校](?=委员会|领导小组|办公室|工作|办(?!法)|[，。；、]))"));
    auto matches = kWord.globalMatch(line.open);
    while (matches.hasNext()) {
        const TextRange range = capturedRange(matches.next());
        const QString right = QString(line.plain.mid(range.start, range.length)).replace(u'制', u'治');
        pencil.mark(line, range,
            {ProofreadWords::tr("“%1”应为：%2。").arg(line.quote(range), right), {}, right, Severity::Warning});
    }
}

/// 县政府法治办: the office of a government was its 法制办. Since 2019 县委全面依法治县委员会办公室 may be meant.
void checkOffice(const PrintedLine &line, int year, RedPencil &pencil)
{
    static const QRegularExpression kWord(
        QStringLiteral("(?<=政府)法治办(?:公室)?|(?<old>(?<=[省市县区])法治办(?:公室)?)"));
    constexpr int kMerged = 2019; // a report's year
    auto matches = kWord.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(u"old") && year >= kMerged)
            continue;
        const TextRange range = capturedRange(match);
        pencil.mark(line, range,
            {ProofreadWords::tr("政府的法制机构叫“法制办公室”，不叫“%1”。")
                    .arg(line.quote(range))}); // some took that name
    }
}

void checkRuleOfLaw(const Manuscript &manuscript, RedPencil &pencil)
{
    if (manuscript.year() < kSince)
        return;
    for (const PrintedLine &line : manuscript.lines()) {
        checkLegalSystem(line, pencil);
        checkGoverning(line, pencil);
        checkOffice(line, manuscript.year(), pencil);
    }
}

} // namespace

Rule ruleOfLawRule()
{
    return {QLatin1String("words.ruleOfLaw"), QLatin1String("W6"), QT_TRANSLATE_NOOP("proofread", "法制与法治"),
        QT_TRANSLATE_NOOP("proofread", "“法治轨道”“法治讲座”写成了“法制”，或者“依法治市”写成了“依法制市”。"),
        Severity::Hint, kEditing, Strength::Practice, checkRuleOfLaw,
        {
            found(u"优化法制化营商环境，举办法制专题讲座和“法制大讲堂”，在法制轨道上推进工作。", 2020, 4),
            found(u"带头讲法制课2次，开展法治副校长讲法制课活动。", 2020, 2),
            found(u"加强法制宣传，全年主持研究法制议题9个。", 2023, 2),
            found(u"召开全市法制工作会议1次。", 2021),
            silent(u"在全省公安法制工作会议上交流发言，加强法制工作。", 2021),
            found(u"市委全面依法制市委员会召开会议2次，推进依法制县工作。", 2023, 2),
            found(u"县政府法治办抽取案卷130卷，县法治办组织评查。", 2018, 2),
            silent(u"县委法治办、市法治办召开会议，全面依法治县委员会办公室印发通知。", 2022),
            silent(u"落实重大执法决定法制审核制度，坚持领导干部学法制度，维护国家法制统一，配齐法制员和法制工作力量。",
                2022),
            silent(
                u"依法制定规划，依法制止违法建设，依法制作笔录，县政府法制办、公安局法制大队参加，订阅《法制日报》。",
                2018),
            silent(u"健全社会主义法制，深化民主法制建设，加强政府法制机构建设，人大法制工委、法制民警参加。", 2018),
        },
        {QLatin1String("words.phrase"), QLatin1String("words.body"), QLatin1String("words.confusion"), kOwnWordsRule}};
}

} // namespace nianbao
