// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/crossedunits.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>

namespace nianbao {

namespace {

/// A unit, and what makes a word with its second one: 3项项目, 12处处理完毕.
struct OftenDoubled {
    QStringView unit;
    QStringView words; ///< first characters of their rests
};

constexpr OftenDoubled kUnits[] {{u"万元", u""}, {u"亿元", u""}, {u"万", u""}, {u"亿", u""}, {u"%", u""}, {u"％", u""},
    {u"人次", u"年日月均"}, {u"场次", u""}, {u"件次", u""}, {u"户次", u""}, {u"家次", u""}, {u"批次", u""},
    {u"车次", u""}, {u"班次", u""}, {u"册次", u""}, {u"份次", u""}, {u"台次", u""}, {u"辆次", u""}, {u"艘次", u""},
    {u"架次", u""}, {u"个百分点", u"名位"}, {u"个工作日", u"均常"}, {u"个小时", u"间刻限长段"}, {u"平方公里", u"程"},
    {u"平方米", u""}, {u"立方米", u""}, {u"公里", u"程"}, {u"公顷", u""}, {u"公斤", u""}, {u"小时", u"间刻限长段代"},
    {u"分钟", u"表"}, {u"工作日", u"均常"}, {u"个月", u""}, {u"件", u"均数"},
    {u"名", u"师誉医单家录额称牌列校优企胜匠品"}, {u"场", u"地所景馆面内外均次长"}, {u"项", u"目"}, {u"份", u"额"},
    {u"起", u"诉火重草伏点源因步"}, {u"宗", u"地教旨族亲"}, {u"户", u"籍主口均用型数外内厕"},
    {u"条", u"例款件文目令码线块"}, {u"元", u"旦素宝月"}, {u"次", u"级地科要数生日年月均"},
    {u"本", u"级地科市县人单局土来年届次身院校省区辖部乡镇级职案法条"}, {u"处", u"级于理罚置分在长室所方境"},
    {u"家", u"庭具政电禽畜装居族园级长属校养里纺务规训风书产业底门访暴乡国"}, {u"支", u"队行部援教撑持农委线流付出路"},
    {u"辆", u""}, {u"笔", u"试录迹记者墨直"}, {u"台", u"账式风下湾属胞"}, {u"册", u"子"},
    {u"期", u"刊货间限末满望权刑"}, {u"卷", u"宗烟面皮入内"}, {u"篇", u"章目幅"}, {u"部", u"门级队属分署长委件省位"},
    {u"批", u"次示准复发评量件文判转"}, {u"类", u"别型似同"}, {u"座", u"谈位落"}, {u"套", u"用取餐房装路牌"},
    {u"张", u"贴家挂榜力"}, {u"幅", u"度员面"}, {u"块", u"地状茎"}, {u"节", u"目约能日假水电庆点省气"}, {u"堂", u""},
    {u"课", u"程题堂时件表后"}, {u"轮", u"训换岗次流候值"}, {u"组", u"织长员成建合团里内"}, {u"位", u"于置居列次"},
    {u"亩", u"均产"}, {u"吨", u"位级粮"}, {u"年", u"度底初末中报检均终龄内前来级份限"}, {u"天", u"然气津"},
    {u"例", u"如会行外"}, {u"盏", u""}, {u"棵", u""}, {u"株", u"洲"}, {u"箱", u"体包"}, {u"袋", u"装"}, {u"瓶", u"装"},
    {u"艘", u""}, {u"页", u"面码"}};

bool isUnitTwice(QStringView text, const OftenDoubled &unit)
{
    const qsizetype size = unit.unit.size();
    return text.startsWith(unit.unit) && text.mid(size).startsWith(unit.unit)
        && (text.size() == 2 * size || !unit.words.contains(text[2 * size]));
}

/// 344人次次, 12平方米米: what a unit ends in, written twice. 万元 is told with two units.
bool isEndTwice(QStringView text, const OftenDoubled &unit)
{
    const qsizetype size = unit.unit.size();
    return size > 1 && unit.unit.back() != u'元' && text.size() > size && text[size] == unit.unit.back()
        && text.startsWith(unit.unit) && (text.size() == size + 1 || !unit.words.contains(text[size + 1]));
}

/// 30件件, 51卷卷, 38场次场次, 344人次次.
void checkSameUnits(const PrintedLine &line, RedPencil &pencil)
{
    const QStringView text(line.open);
    for (int at = 1; at + 1 < int(text.size()); ++at) {
        const bool isScaled = at > 1 && QStringView(u"万亿").contains(text[at - 1]) && text[at - 2].isDigit();
        const bool isMoney = isScaled && text[at] == u'元'; // 2亿元元: told with the other two units
        const bool isAbout =
            at > 1 && text[at - 1] == u'余' && text[at - 2].isDigit(); // 余名名 is told as crossed units
        if ((!text[at - 1].isDigit() && !isScaled && !isAbout) || isMoney || text[at].isDigit()) // 5.2万条条
            continue;
        const auto unit = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const OftenDoubled &each) {
            return (!isAbout || each.unit.size() > 1)
                && (isUnitTwice(text.mid(at), each) || isEndTwice(text.mid(at), each));
        });
        if (unit == std::end(kUnits))
            continue;
        const int size = int(unit->unit.size());
        const TextRange range {at, isUnitTwice(text.mid(at), *unit) ? 2 * size : size + 1};
        pencil.mark(
            line, range, {ProofreadWords::tr("“%1”是两个单位。").arg(line.quote(range)), {}, unit->unit.toString()});
    }
}

/// 12%个百分点, 亿万元, 3万元元, 30人人次, 30次人.
void checkTwoUnits(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=\\d)(?:%％|％%|[%％]个?百分点|[%％]百分之|亿万(?=元))|(?<=\\d[万亿])元元(?!旦)|(?<=\\d)人人次"
        "|(?<=\\d)个个(?![体人性案别])|(?<=\\d)人人(?!均|员|民|次|才|大|社|口)|(?<=\\d)次人(?!均|员|民|才|大)"
        "|(?<=\\d)次[批场件户车家](?=[，。；：、）中合不]|$)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range = capturedRange(match);
        std::optional<QString> instead;
        if (match.captured() == u"元元")
            instead = QStringLiteral("元");
        else if (match.captured() == u"人人次" || match.captured() == u"次人")
            instead = QStringLiteral("人次");
        else if (match.capturedLength() == 2 && match.captured().startsWith(u'次')) // 12368次批
            instead = match.captured().right(1) + u'次';
        else if (match.captured() == u"个个" || match.captured() == u"人人")
            instead = match.captured().left(1);
        pencil.mark(line, range, {ProofreadWords::tr("“%1”是两个单位。").arg(line.quote(range)), {}, instead});
    }
}

/// 625件625件: a number with its unit, written twice. 3天3夜 and 8个8亿 are others.
void checkTwiceCounted(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.．—～至到第])(?<once>\\d[\\d.]{0,9}(?:万|亿)?(?:人次|场次|批次|件次|户次|万元|亿元|["
                       "件名人次场项份起宗户条处家"
                       "支辆个批期卷篇部元%％]))\\k<once>(?![\\d.])"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("“%1”重复了。").arg(match.captured(u"once")), {}, match.captured(u"once")});
    }
}

/// 310件起, 23个宗: nobody knows which of the two is meant.
void checkCrossedUnits(const PrintedLine &line, RedPencil &pencil)
{
    for (const TextRange &range : crossedUnits(line.open))
        pencil.mark(line, range, {ProofreadWords::tr("“%1”是两个单位。").arg(line.quote(range))});
}

void checkDoubledUnits(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        checkSameUnits(line, pencil);
        checkTwoUnits(line, pencil);
        checkTwiceCounted(line, pencil);
        checkCrossedUnits(line, pencil);
    }
}

} // namespace

Rule doubledUnitsRule()
{
    return {QLatin1String("numbers.doubledUnit"), QLatin1String("N17"), QT_TRANSLATE_NOOP("proofread", "重复的单位"),
        QT_TRANSLATE_NOOP("proofread", "一个数后面写了两个单位，如“3.6万万条”“12%%”“12%个百分点”。"), Severity::Warning,
        kSelfEvident, Strength::Regulation, checkDoubledUnits,
        {
            found(u"受益群众1360元次，发放资金126万元。"),
            found(u"公示执法信息3.6万万条。"),
            found(u"公开信息5.2万条条，培训1.3万人次人次。", 2018, 2),
            found(u"办结率为98%%，提高12%个百分点。", 2018, 2),
            found(u"受理案件30件件。"),
            found(u"安排经费260万元元，投入1.2亿元元，培训120人人次。", 2018, 3),
            found(u"9个个街道参加会议18次次，评查案卷500本本，执法人员增加到1146人人。", 2018, 4),
            found(u"合格案卷51卷卷、不合格2卷。举办1期期培训班，宣讲38场次场次，绿化3平方米平方米。", 2018, 4),
            found(u"其他领域625件625件，合格样品12368次批，宣讲38次场。", 2018, 3),
            found(u"参训344余人次次，检查52户次次，新增绿地12平方米米，压缩3个工作日日，提高2个百分点点。", 2018, 5),
            found(
                u"办理案件310件起，违法采矿23个宗，调解员30余名名，罚款12万余元余，26个名政府法律顾问履职。", 2018, 5),
            silent(
                u"办理3个人案件，走访12户人家、12个人，购置30台套，接种20人份，培训12期人员，清理5个条目，培育3个名牌"
                u"、1个名镇，新建2个场地，调解8件，起诉3人，补助12户、家庭5个。"),
            silent(u"培训344人次，次年再训；服务12小时时间，开通24公里里程牌，接待120人次日均12人次。"),
            silent(u"办结625件，其中625件当场办结。抽检3次，批评2人；演出5次，场地2处；1.5万元15万元两档。"),
            silent(u"新建5项项目，12处处理完毕，培育3家家庭农场，聘请2名名师，3起起诉案件，2018年年底，3宗宗地，清理2"
                   u"5条条例，成立3支支队。"),
            silent(u"设立3个个人调解工作室，走访12个个体工商户，8人人均办案3件，征订6本本级刊物。"),
            silent(u"公示1.2万条条款，惠及2万户户主，投入3亿元，培训1.3万人次，1万家家庭。"),
            silent(u"公示执法信息3.6万条，提高12个百分点，办结率为98%。"),
            silent(u"投入资金3万元，其中1亿元以上项目5项，项项有着落。"),
            silent(u"办好10件实事，件件落实；走访30户，户户见面。"),
        }};
}

} // namespace nianbao
