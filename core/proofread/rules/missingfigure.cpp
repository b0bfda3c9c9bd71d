// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 案件  件, 共件, 开展活动场: what stands before a mark ends in a unit without its figure.
const QRegularExpression &lostForm()
{
    static const QRegularExpression kLost(
        QStringLiteral("(?:(?<=[一-龥])[ \\x{3000}\\x{00A0}]+余?(?:人次|场次|[件人名次场项个份起宗户条期])"
                       "|(?<![公一统总])(?:共计|合计|总计|累计|共)(?:人次|场次|[件项份场起户宗次])"
                       "|(?:案件|文件)余?件"
                       "|(?:合同|资料|协议|文书|意见书|建议书)余?份"
                       "|(?:活动|讲座|宣讲)余?(?:场次|场|次)"
                       "|(?:培训班|讲座)余?期"
                       "|(?:检查|抽查|督察|巡查)余?(?:次|批次)"
                       "|(?:人员|干部|群众|党员)余?(?:人次|名)"
                       "|(?:罚款|罚没款|资金|投资|金额|损失|补偿款)(?:共计|共|达|约)?[万亿]元)$"));
    return kLost;
}

/// A mark, or the percent sign that is a unit itself.
bool isEnd(QChar character)
{
    switch (character.unicode()) {
    case u'，':
    case u'。':
    case u'；':
    case u'、':
    case u'）':
    case u'%':
    case u'％':
        return true;
    default:
        return false;
    }
}

/// 通报活动场次、参与人数; 按照抽查批次、抽查比例公示: the words are what is told of, one of several, and not a count.
bool isNamedAmongOthers(const QString &before, QChar mark)
{
    static const QRegularExpression kUnit(QStringLiteral("(?:场次|人次|批次|次)$"));
    static const QRegularExpression kTold(
        QStringLiteral("(?:通报|公示|公开|统计|填报|上报|报送|登记|记录|核定|核对|明确|确定|控制|减少|压减|降低|合并|"
                       "规范|压缩|优化|统筹|精简|按照|按|"
                       "根据|依据|、|和|及)[^，。；：■]{0,12}$"));
    return kUnit.match(before).hasMatch() && (mark == u'、' || kTold.match(before).hasMatch());
}

/// The range of the unit without a figure that ends at the position, a mark or a percent sign; length 0: there is none.
TextRange lostBefore(const QString &text, int position)
{
    constexpr int kLongest = 14; // characters
    const QChar unit = position > 0 ? text[position - 1] : QChar();
    if (text[position] == u'%' || text[position] == u'％') {
        const bool lost = QStringView(u"到达为率占长降高升约").contains(unit);
        return {position, lost ? 1 : 0};
    }
    if (position < 2 || !QStringView(u"件份场次期名元人项户宗起条个").contains(unit) || text[position - 2].isDigit())
        return {};
    const int start = qMax(0, position - kLongest);
    const QString before = text.mid(start, position - start);
    const QRegularExpressionMatch match = lostForm().match(before);
    if (!match.hasMatch() || isNamedAmongOthers(before, text[position]))
        return {};
    return {start + int(match.capturedStart()), int(match.capturedLength())};
}

void checkMissingFigure(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        for (int position = 0; position < int(line.open.size()); ++position) {
            if (!isEnd(line.open[position]))
                continue;
            const TextRange range = lostBefore(line.open, position);
            if (range.length > 0)
                pencil.mark(line, range, {ProofreadWords::tr("“%1”前面少了数字。").arg(line.quote(range).trimmed())});
        }
    }
}

} // namespace

Rule missingFigureRule()
{
    return {QLatin1String("numbers.missing"), QLatin1String("N16"), QT_TRANSLATE_NOOP("proofread", "漏写的数字"),
        QT_TRANSLATE_NOOP("proofread", "量词或百分号还在，前面的数字没有了，如“办理案件  件”“达到%”。"),
        Severity::Warning, kSelfEvident, Strength::Regulation, checkMissingFigure,
        {
            typedAndFound(u"移送司法机关案件  件。"),
            found(u"开展活动场，发放资料份。", 2018, 2),
            found(u"甲镇20件、乙镇30件，共件。"),
            found(u"办结率达到%，群众满意率为%。", 2018, 2),
            found(u"培训执法人员名，罚款万元。", 2018, 2),
            silent(u"办好提案件、建议件，建成演练场，及时转办投诉件。"),
            silent(u"到广场、市场和现场开展活动，及时处置案件、事件。"),
            silent(u"印发文件、签订合同，开展公共服务，参加活动的场次较多，罚款百万元。"),
            silent(u"办结率达到98%，开展活动3场，发放资料5000份，约5%。"),
            silent(u"通报普法活动场次、参与人数，按照抽查批次、抽查比例公示，公开检查对象、检查批次，合并检查批次。"),
            found(u"组织宣讲活动场次，开展检查次。", 2018, 2),
            silent(u"人员名单和干部名册已经公布，文件份数、检查次数见附表。"),
        }};
}

} // namespace nianbao
