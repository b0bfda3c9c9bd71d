// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/commarows.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/rownames.h"
#include "core/proofread/rules/rowparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// Of what follows a name: it is a sentence with the name as its subject, or as many as are counted.
bool isSaidOf(QStringView rest)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:部门|单位|机构)?(?:[已均都不未由把将被也]|分别|牵头|负责|主动|依法|同步|随机|先行|\\d|等[均都也已])"));
    return kForm.match(rest.left(6).toString()).hasMatch();
}

/// 农业等领域, 人员培训: begins with a name. Of 法院判决驳回 something is said.
bool beginsWithName(const RowPart &part)
{
    const qsizetype length = nameAtStart(part.words);
    const QStringView rest = part.words.mid(length);
    return length > 0 && (rest.isEmpty() || !(isSaidOf(rest) || beginsClause(rest.toString())));
}

/// 食品，药品，农资: a part that is nothing but a name, between two commas.
bool isWithin(const RowPart &part)
{
    return part.before == u'，' && part.behind == u'，' && isRowName(part.words);
}

/// 检查食品，药品，农资，建材经营单位310家.
void findInEvenRows(const QList<RowPart> &parts, QList<TextRange> &commas)
{
    for (qsizetype index = 1; index + 1 < parts.size(); ++index) {
        if (!isWithin(parts[index]))
            continue;
        qsizetype last = index;
        while (last + 1 < parts.size() && isWithin(parts[last + 1]))
            ++last;
        const bool goesOn = last + 1 < parts.size() && beginsWithName(parts[last + 1]);
        const bool isBegun = nameAtEnd(parts[index - 1].words) > 0;
        const bool isRow = (goesOn && isBegun) || last > index;
        for (qsizetype at = index - 1; isRow && at <= last; ++at) {
            if ((at >= index || isBegun) && (at < last || goesOn))
                commas << TextRange {parts[at].end, 1};
        }
        index = last;
    }
}

/// Words that govern what follows, so that a row of names behind them says nothing yet.
qsizetype prepositionOf(QStringView words)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:[一-龥]{0,6}?(?=[把将])|[一二三四五六]是|并|还|全年|主动|积极|依法|重点|先后|分别)*"
                       "(?:与|会同|对(?!照|外|内|接)|将|把|从(?!事)|向|由(?!于)|为(?!了|民))"));
    return kForm.match(words.left(12).toString()).capturedLength();
}

bool isBody(QStringView name)
{
    constexpr QStringView kClosing = u"局委院队所站门位府构会";
    return kClosing.contains(name.back());
}

/// 行政处罚信息，司法行政部门…: what follows is who does it, and the names before are none.
bool isDoneBy(const RowPart &last, const RowPart &next)
{
    const qsizetype length = nameAtStart(next.words);
    return length > 0 && isBody(next.words.left(length)) && !isBody(last.words);
}

/// 对企业，市场监管部门…: what follows may be who does it.
bool mayBeTopic(QStringView lead, const RowPart &next)
{
    const qsizetype length = nameAtStart(next.words);
    return !lead.isEmpty() && QStringView(u"对从为向").contains(lead.back())
        && (length < next.words.size() || next.behind != u'、' || isBody(next.words));
}

/// 与县公安局，县法院联合印发: behind 与 who does it has been said before.
bool goesOn(QStringView lead, const RowPart &next)
{
    const bool isJoined = lead.endsWith(u'与') || lead.endsWith(u"会同");
    const qsizetype length = nameAtStart(next.words);
    const QStringView rest = next.words.mid(length);
    if (lead.isEmpty()) // 人民调解，群众随到随办: they may be a topic
        return length > 0
            && (rest.startsWith(u'等') ? beginsWithName(next)
                                       : (rest.isEmpty() || isBody(next.words.left(length))) && beginsWithName(next));
    return beginsWithName(next) || (isJoined && length > 0 && !isSaidOf(rest));
}

/// 路政，运政、海事等系统分头建设; 与县水利局，县林业局开展检查.
void findBehindOpenNames(const QList<RowPart> &parts, QList<TextRange> &commas)
{
    constexpr QStringView kStarts = u"。；，：";
    for (qsizetype index = 0; index + 1 < parts.size(); ++index) {
        if (!kStarts.contains(parts[index].before))
            continue;
        qsizetype last = index;
        while (last + 1 < parts.size() && parts[last].behind == u'、')
            ++last;
        if (parts[last].behind != u'，' || last + 1 >= parts.size())
            continue;
        const qsizetype lead = prepositionOf(parts[index].words);
        bool areNames = isRowName(parts[index].words.mid(lead));
        for (qsizetype at = index + 1; areNames && at <= last; ++at)
            areNames = isRowName(parts[at].words);
        const QStringView opening = parts[index].words.left(lead);
        if (areNames && goesOn(opening, parts[last + 1]) && !isDoneBy(parts[last], parts[last + 1])
            && (last > index || !mayBeTopic(opening, parts[last + 1])))
            commas << TextRange {parts[last].end, 1};
    }
}

} // namespace

QList<TextRange> commasInCommaRows(const QString &text)
{
    QList<TextRange> commas;
    if (!text.contains(u'，'))
        return commas;
    const QList<RowPart> parts = rowPartsOf(text);
    findInEvenRows(parts, commas);
    findBehindOpenNames(parts, commas);
    return commas;
}

QList<RuleExample> commaRowExamples()
{
    return {
        found(u"检查食品，药品，农资经营单位310家。", 2018, 2),
        found(u"抓好隐患排查，违法建筑整治，秸秆禁烧，环境保护。", 2018, 3),
        found(u"组织专家、学者讲课，征求专家，群众，企业的意见。人大代表，政协委员视察执法现场2次。", 2018, 3),
        found(u"路政，运政、海事等系统分头建设。与县水利局，县林业局开展联合执法11次。", 2018, 2),
        silent(u"对重点企业，市场监管部门每月检查一次；对企业、群众，工作人员等均一视同仁。复议案件，维持、撤销分别为3"
               u"件、5件。"),
        silent(u"会同公安、城管，住建部门牵头开展检查。报市委，市政府常务会议研究。建强执法队伍，招录专业人才，加快建设"
               u"执法平台。"),
        silent(u"行政许可、行政处罚信息，司法行政部门及时公示。律师坐班，法官下沉，调解员上门，矛盾就地化解。"),
        silent(u"镇长出庭应诉，法院判决驳回原告诉讼请求。动态调整权责清单，县级部门权责事项由42项调整为40项。"),
        silent(u"中午不打烊，上门服务，群众满意。严格审批，科学决策，铁腕执法，河长履职。"),
    };
}

} // namespace nianbao
