// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/clausepauses.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/sums/sums.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 评出, 共提出, 涉及: a verb of its own, which no part of a list begins with that is a name.
bool beginsDeed(const QString &words)
{
    static const QRegularExpression kDeed(QStringLiteral(
        "^(?:共|累计|合计|均|已|并)?(?:[评查检发选提列找]出|提出|发现|指出|纠正|整改|责令|检查|抽查|巡查|"
        "查处|查获|立案|罚没|处罚|罚款|没收|取缔|关停|追缴|挽回|拆除|涉及|涉案|覆盖|惠及|受益|参与|参训|"
        "参加|出动|发放|印发|制发|发送|出具|形成|建立|制定|出台|修订|完善|培训|培养|轮训|接待|解答|答复|"
        "采纳|采信|移送|办结|化解|调解|解决|排查|开展|举办|组织|完成|实现|达成|签订|签约|帮助|服务|"
        "减少|节约|节省|压减|挽损|追回|清退|兑现|发布|公开|公示|曝光|通报|约谈|问责|建成|新建|新增|聘请|"
        "聘任|配备|配置|投入|争取)"));
    return kDeed.match(words).hasMatch();
}

/// The last part of a list that has made its total exactly, in a sum of counts side by side; -1: none does. Of
/// 事前处罚1017次、罚款2148.3万元，事后处罚126次、罚款828.2万元 each has its money beside it.
qsizetype lastOfWhole(const QString &text, const Sum &sum)
{
    constexpr qsizetype kFewest = 2;
    double together = 0;
    for (qsizetype index = 0; index < sum.parts.size(); ++index) {
        const Quantity &part = sum.parts[index];
        if (part.approximate || part.value <= 0 || !part.isOfKind(sum.total)
            || part.range.start < sum.total.range.end())
            return -1;
        const int before = index > 0 ? sum.parts[index - 1].range.end() : 0;
        if (index > 0 && (part.subject.start != before + 1 || text[before] != u'、'))
            return -1;
        together += part.value;
        if (together == sum.total.value)
            return index + 1 >= kFewest ? index : -1;
    }
    return -1;
}

/// What stands behind the 、 after the last part of a whole: another thing, a rate, 并在网站公布, or, in the same unit,
/// what is done and not named.
bool isClauseBehind(const PrintedLine &line, const Sum &sum, qsizetype last)
{
    static const QRegularExpression kRest(QStringLiteral("^(?:其余|其他|其它|另|尚|仍|剩余|余下|结转|未|不)"));
    static const QRegularExpression kAlso(QStringLiteral("^(?:并(?![购联列轨])|均已|全部|同时|逐[件项份个])"));
    const int start = sum.parts[last].range.end() + 1;
    const auto next = firstFrom(line.quantities, start);
    constexpr int kWord = 4; // characters
    if (kAlso.match(line.open.mid(start, kWord)).hasMatch())
        return true;
    if (next == line.quantities.end() || next->subject.start != start || !(next->isCount() || next->isPercent()))
        return false;
    const auto wordsOf = [&](const Quantity &each) { return subjectOf(line.open, each); };
    const QString words = wordsOf(*next);
    const bool areNames = std::none_of(sum.parts.begin(), sum.parts.begin() + last + 1,
        [&](const Quantity &part) { return beginsDeed(wordsOf(part).remove(QStringLiteral("其中"))); });
    if (words.size() < 2 || kRest.match(words).hasMatch())
        return false;
    return next->isOfKind(sum.total) ? beginsDeed(words) && areNames : beginsDeed(words) || areNames;
}

/// Whether behind two counts and more a 、 leads to another kind of thing, a deed or 并: asked before anything is added
/// up.
bool mayHaveClause(const PrintedLine &line)
{
    const QList<Quantity> &counts = line.quantities;
    for (qsizetype index = 2; index < counts.size(); ++index) {
        const int end = counts[index].range.end();
        if (end + 1 >= int(line.open.size()) || line.open[end] != u'、')
            continue;
        const bool isLast = index + 1 == counts.size();
        if (isLast || !counts[index + 1].isOfKind(counts[index]) || line.open[end + 1] == u'并'
            || counts[index + 1].subject.start != end + 1 || beginsDeed(subjectOf(line.open, counts[index + 1])))
            return true;
    }
    return false;
}

/// 其中合同18份、协议13份、提出意见56条: behind the parts that are the whole comes another thing, or one of the same
/// unit that is done, not named.
void findBehindWholes(const PrintedLine &line, QList<TextRange> &pauses)
{
    for (const Sum &sum : sumsIn(line.open, line.quantities)) {
        const qsizetype last = sum.isProduct || sum.total.approximate ? -1 : lastOfWhole(line.open, sum);
        if (last < 0)
            continue;
        const int at = sum.parts[last].range.end();
        if (at < int(line.open.size()) && line.open[at] == u'、' && isClauseBehind(line, sum, last))
            pauses << TextRange {at, 1};
    }
}

/// 合同47件、协议14件、共提出意见213条: what gathers a row is a clause.
void findBeforeTotals(const QString &text, QList<TextRange> &pauses)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=、)[^，。；：、\\d]{2,20}\\d[\\d.]*[万亿]?[一-龥]{1,3}(?<pause>、)(?=(?:共计|总计|合计|累计|共)(?:提出|"
        "发现|收到|发放|查处|受理|办理|检查|化解|排查|"
        "举办|开展|审查|出具|征集|接待|培训|解答|采纳|整改|立案|罚没|清理|梳理|收集|解决|走访|出动|接受|完成|印发|制定|"
        "取消|下放|承接)[一-龥]{0,10}\\d)"));
    if (!text.contains(QStringLiteral("、共")) && !text.contains(u'计'))
        return;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pauses << TextRange {int(match.capturedStart(u"pause")), 1};
    }
}

/// What stands between the position and the mark before it.
QString clauseBefore(const QString &text, int position)
{
    constexpr int kLongest = 40; // characters
    int start = position;
    while (start > 0 && position - start < kLongest && !QStringView(u"，。；：、（）！？").contains(text[start - 1]))
        --start;
    return text.mid(start, position - start);
}

/// 开展宣传24场: a deed with its number. Not 对…, 的…, which lead on to what follows.
bool isWholeClause(const QString &clause)
{
    static const QRegularExpression kLeads(QStringLiteral("^[对将把在就以从按为由向与]|的"));
    return (beginsClause(clause) || beginsDeed(clause)) && !kLeads.match(clause).hasMatch();
}

/// 群众中、有的不愿, 24场、全乡15个村没有发生: a subject of its own with what is said of it.
void findBeforeSubjects(const PrintedLine &line, QList<TextRange> &pauses)
{
    static const QRegularExpression kSome(
        QStringLiteral("(?<=[一-龥]中|[一-龥]里)、(?=(?:有的(?!放矢)|有些|一些|"
                       "(?:部分|个别|少数|多数)[一-龥]{0,6}?(?:不|未|没|还|仍|对|存在))"
                       "[^，。；：、]{2})"));
    static const QRegularExpression kAll(QStringLiteral(
        "、(?=(?:全[省市州县区旗镇乡村局厅]|全街道|[我各])[^，。；：、]{0,24}?(?:没有|未发生|均未|均已|均无|"
        "无一|实现了?|未出现|已全部|全部实现))"));
    const QString &text = line.plain;
    auto matches = kSome.globalMatch(text);
    while (matches.hasNext())
        pauses << capturedRange(matches.next());
    matches = kAll.globalMatch(text);
    while (matches.hasNext()) {
        const TextRange pause = capturedRange(matches.next());
        const bool isBehindCount = std::any_of(line.quantities.begin(), line.quantities.end(),
            [&](const Quantity &each) { return each.range.end() == pause.start && each.isCount(); });
        const QString before = clauseBefore(text, pause.start);
        const bool isFirst = pause.start == int(before.size())
            || QStringView(u"，。；：").contains(text[pause.start - int(before.size()) - 1]);
        if (isBehindCount && isFirst && !before.isEmpty() && isWholeClause(before))
            pauses << pause;
    }
}

} // namespace

QList<TextRange> pausesBetweenClauses(const PrintedLine &line)
{
    QList<TextRange> pauses;
    if (!line.plain.contains(u'、'))
        return pauses;
    if (mayHaveClause(line))
        findBehindWholes(line, pauses);
    findBeforeTotals(line.plain, pauses);
    findBeforeSubjects(line, pauses);
    std::sort(pauses.begin(), pauses.end(), [](TextRange a, TextRange b) { return a.start < b.start; });
    pauses.erase(std::unique(pauses.begin(), pauses.end()), pauses.end());
    return pauses;
}

} // namespace nianbao
