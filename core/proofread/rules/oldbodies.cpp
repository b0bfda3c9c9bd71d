// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 原县工商局、质监局、食药监局: one 原 before all of a list.
bool isInFormerList(const QString &text, int start)
{
    constexpr int kLongest = 60; // characters
    static const QRegularExpression kList(QStringLiteral(
        "(?<![平中太固五三草高还])原(?![则因告件本始有])[一-龥]{2,12}?(?:局|委|办|处|站|队|中心)(?:、[一-龥]{2,12})*"
        "[、和及](?:[一-龥]{0,3}[县市区省])?$"));
    const int from = qMax(0, start - kLongest);
    return kList.match(text.mid(from, start - from)).hasMatch();
}

/// 原县工商局, 原清丰县工商局, 县法制办原主任: named as what it was. 太原市工商局 and 原则上 are none of these.
bool isNamedAsFormer(const PrintedLine &line, TextRange range)
{
    constexpr int kReach = 6; // characters: one before 原, 原, three of a county's name, 县
    if (isInFormerList(line.plain, range.start))
        return true;
    static const QRegularExpression kBefore(
        QStringLiteral("(?<![平中太固五三草高还])原(?:(?![则因告件本始有])(?:[一-龥]{2,3})?[县市区省])?$"));
    static const QRegularExpression kAfter(QStringLiteral("^原(?![则因告件本始有])"));
    const bool local = QStringLiteral("县市区省").contains(line.plain[range.start]); // 县法制办 after 原清丰
    const int end = range.start + int(local);
    const int start = qMax(0, end - kReach);
    return kBefore.match(line.plain.mid(start, end - start)).hasMatch()
        || kAfter.match(line.plain.mid(range.end(), 2)).hasMatch();
}

/// The few characters before a name.
QString textBefore(const PrintedLine &line, TextRange range)
{
    constexpr int kReach = 4; // characters
    const int start = qMax(0, range.start - kReach);
    return line.plain.mid(start, range.start - start);
}

/// 县工商局, 邢台市环境保护局, 县政府法制办: of a county, city or province. A development zone, 高新区安监局, has
/// offices with old names.
bool isOfPlace(const PrintedLine &line, TextRange range)
{
    static const QRegularExpression kBefore(
        QStringLiteral("(?:[省县]|(?<!城)市|(?<![开发新园理范合作港贸税景实验])区)$"));
    static const QRegularExpression kWithin(QStringLiteral("^[省市县区]"));
    return kBefore.match(textBefore(line, range)).hasMatch() || kWithin.match(line.quote(range)).hasMatch();
}

/// What stands around a name up to one of the marks on either side, as far as it matters.
QString textAround(const QString &text, TextRange range, QStringView marks)
{
    constexpr int kReach = 100; // characters
    int start = range.start;
    while (start > 0 && range.start - start < kReach && !marks.contains(text[start - 1]))
        --start;
    int end = range.end();
    while (end < int(text.size()) && end - range.end() < kReach && !marks.contains(text[end]))
        ++end;
    return text.mid(start, end - start);
}

/// What is told of former times, or of what a body left behind: 2016年县工商局登记的, 县国土资源局家属院, 不服…作出的.
bool isPast(const PrintedLine &line, TextRange range, int changed)
{
    static const QRegularExpression kWords(QStringLiteral(
        "(?<![平中太固五三草高还])原(?![则因告件有本始])|历史|遗留|当年|当时|世纪|(?:机构|体制)改革|改革[前后]|"
        "划转|划入|划归|整合(?:为|组建|而成|后)|并入|撤并|更名|改名|组建(?:为|成|了)?[^，。；]{0,10}局|"
        "挂牌成立|摘牌|前身|转隶|时任|年代"));
    static const QRegularExpression kInClause(QStringLiteral(
        "曾|以前|之前|此前|改制|合并|改为|撤销|隶属|职能|职责|颁发|核发|核准|登记|出具|作出|签订|签发|印发的|"
        "下发的|制发|名义|起诉|应诉|行政诉讼|诉[县市区]|被告|一案|不服|再审|判决|判令|档案|旧|退休|名称|牌子|"
        "公章|印章|简称|下称"));
    static const QRegularExpression kBehind(QStringLiteral(
        "^(?:家属|宿舍|老|大院|院|楼|小区|片区|门口|门前|对面|附近|[东西南北]侧|下属|所属|干部|职工|》|”|（)"));
    static const QRegularExpression kYear(QStringLiteral("((?:19|20)\\d\\d)年"));
    const QString text = textAround(line.plain, range, u"。；！？");
    auto years = kYear.globalMatch(text);
    while (years.hasNext()) {
        if (years.next().captured(1).toInt() <= changed)
            return true;
    }
    return kWords.match(text).hasMatch() || kInClause.match(textAround(line.plain, range, u"，。；：！？")).hasMatch()
        || kBehind.match(line.plain.mid(range.end(), 4)).hasMatch();
}

/// 9月，人事部公布…: of the state, not of a company.
bool isOfState(const PrintedLine &line, TextRange range)
{
    static const QRegularExpression kBefore(QStringLiteral("(?:^|[，。；、：]|国家)$"));
    static const QRegularExpression kActs(QStringLiteral("^(?:公布|部署|召开|组织|开展|要求|联合)"));
    return kBefore.match(textBefore(line, range)).hasMatch() && kActs.match(line.plain.mid(range.end(), 4)).hasMatch();
}

/// Two years after a body has got another name it is a slip to say that it acts by the old one. A law may still speak
/// of 工商行政管理部门: that such departments did something, with how many, is told of the report's year.
bool isSure(const PrintedLine &line, TextRange range, const Term &term, int year)
{
    constexpr int kLater = 2; // years
    const int changed = term.date.year();
    if (term.level < Severity::Warning || year < changed + kLater || isPast(line, range, changed + 1))
        return false;
    const QString name = line.quote(range);
    if (name.endsWith(u"部门")) {
        const TextRange sentence = sentenceAt(line.plain, range.start);
        const auto count = firstFrom(line.quantities, sentence.start);
        return line.part == PartKind::Work && count != line.quantities.end() && count->range.end() <= sentence.end()
            && !line.plain.mid(sentence.start, sentence.length).contains(u'《');
    }
    const bool isState = name.endsWith(u'部') || name.startsWith(u"国家") || name.startsWith(u"国务院");
    return isState ? isOfState(line, range) : isOfPlace(line, range);
}

void checkOldBodies(const Manuscript &manuscript, RedPencil &pencil)
{
    TermMarking marking {
        TermKind::Body, QT_TRANSLATE_NOOP("proofread", "机构改革后“%1”已改名或撤销。"), Severity::Hint};
    marking.successor = QT_TRANSLATE_NOOP("proofread", "机构改革后“%1”已改名或撤销，现在是：%2。");
    for (const PrintedLine &line : manuscript.lines()) {
        for (const TermMatch &match : line.terms) {
            const Term &term = manuscript.terms().all()[match.term];
            const TextRange range {match.start, match.length};
            if (term.kind != TermKind::Body || line.isNamed(range) || isNamedAsFormer(line, range))
                continue;
            marking.most = isSure(line, range, term, manuscript.year()) ? Severity::Warning : Severity::Hint;
            markTerm(line, match, term, marking, pencil);
        }
    }
}

} // namespace

Rule oldBodiesRule()
{
    return {QLatin1String("words.body"), QLatin1String("W10"), QT_TRANSLATE_NOOP("proofread", "机构旧名"),
        QT_TRANSLATE_NOOP("proofread", "用了机构改革以前的名称；讲历史情况时可以不改。"), Severity::Hint, kWordLists,
        Strength::Practice, checkOldBodies,
        {
            found(u"县政府法制办组织案卷评查。", 2022),
            found(u"会同县工商局检查12次，市环境保护局完成专项检查2次，区国土资源局拆除违法建设3处。", 2021, 3),
            found(u"执法队有工商行政管理部门下沉6名、国土资源部门下沉2名。", 2022, 2),
            found(u"9月，人事部公布国家职业资格目录。省人事厅组织培训3次。", 2017, 2),
            found(u"太原市工商局检查企业86家次，经开区安监局检查12家次。", 2022, 2),
            silent(u"县司法局组织案卷评查。", 2022),
            silent(u"原县政府法制办的职责划入县司法局。", 2022),
            silent(u"原县工商局、原县质监局整合组建县市场监管局。", 2022),
            silent(u"原县工商局、质监局、食药监局整合组建县市场监管局。", 2022),
            silent(u"组织人事部门、人事劳动部门和公司人事部培训3次。", 2022),
            found(u"县工商局组织原有人员培训3次。", 2022),
            silent(u"县政府法制办组织案卷评查。", 2017),
        }};
}

} // namespace nianbao
