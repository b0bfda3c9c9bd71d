// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/namedbodies.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/sums/partsets.h"
#include "core/text/numerals.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// What a name has to end in to be one of those that are counted.
struct BodyNoun {
    QStringView nouns; ///< with a blank between; what stands behind 3个
    WordChoice names;
};

const QList<BodyNoun> &bodyNouns()
{
    static const WordChoice kOffices(
        u"局$|委$|办$|厅$|院$|委员会$|办公室$|中心$|支队$|大队$|总队$|管委会$|分局$|银行$|税务局$");
    static const WordChoice kTownships(u"镇$|乡$|街道$|街道办$|街道办事处$|苏木$|农场$");
    static const QList<BodyNoun> kKnown {
        {u"单位 部门 试点单位 成员单位 职能部门 试点部门 委办局 局 责任单位 牵头单位", kOffices},
        {u"乡镇 镇 乡 街道 镇街 乡镇街道 镇（街道） 乡镇（街道） 试点乡镇 试点镇 试点街道", kTownships},
        {u"村 社区 行政村 村（社区） 试点村 示范村 村居", WordChoice(u"村$|社区$|居委会$")},
        {u"县 区 县区 县市 县市区 区县 县（市） 县（区） 县（市、区） 县（区、市）", WordChoice(u"县$|区$|市$|旗$")},
        {u"企业 公司 国有企业", WordChoice(u"公司$|集团$|厂$")},
        {u"学校 中小学 小学 中学", WordChoice(u"小学$|中学$|学校$|学院$|一中$|二中$|三中$|大学$")},
        {u"司法所 派出所", WordChoice(u"司法所$|派出所$")},
    };
    return kKnown;
}

bool isCountedAs(const BodyNoun &body, QStringView noun)
{
    const QList<QStringView> nouns = body.nouns.split(u' ');
    return nouns.contains(noun);
}

/// The entries of the row of pauses that ends at the position, the last one first; a first one may have a verb before
/// it.
QStringList rowBefore(const QString &text, int end, bool &isOpen)
{
    constexpr int kLongest = 24; // characters of an entry
    constexpr qsizetype kMost = 24;
    QStringList entries;
    isOpen = true;
    for (int entryEnd = end; entries.size() < kMost;) {
        int start = entryEnd;
        while (start > 0 && entryEnd - start <= kLongest
            && !QStringView(u"、，。；：（）？！“”").contains(text[start - 1]))
            --start;
        if (start == entryEnd || entryEnd - start > kLongest)
            return entries;
        entries << text.mid(start, entryEnd - start);
        if (start == 0 || text[start - 1] != u'、') {
            isOpen = start > 0 && QStringView(u"）”").contains(text[start - 1]);
            return entries;
        }
        entryEnd = start - 1;
    }
    return entries;
}

/// How many bodies an entry names at most: 区环保局和区市场监管局 two, 住房和城乡建设局 one.
int mostIn(const QString &entry, const BodyNoun &body)
{
    static const QRegularExpression kAnd(QStringLiteral("以及|和|与|及|、|同|会同|联合"));
    int names = 0;
    for (const QString &part : entry.split(kAnd, Qt::SkipEmptyParts))
        names += body.names.isIn(part) ? 1 : 0;
    return qMax(1, names);
}

bool isVague(const QString &entry)
{
    static const QRegularExpression kVague(
        QStringLiteral("各|有关|相关|其他|其它|所有|全体|多个|若干|部分|等|所属|下属|下辖|\\d|每"));
    constexpr qsizetype kShortest = 2; // 局、办3个单位: no names
    return entry.size() < kShortest || kVague.match(entry).hasMatch();
}

/// Where the number stands that was marked; -1: none was.
int judge(const PrintedLine &line, const QRegularExpressionMatch &match, RedPencil &pencil)
{
    const QString number = match.captured(u"count");
    const int said = number == u"两" ? 2
        : number.front().isDigit()   ? number.toInt()
                                     : fromChineseNumeral(number).value_or(0);
    const auto body = std::find_if(bodyNouns().begin(), bodyNouns().end(),
        [&](const BodyNoun &each) { return isCountedAs(each, match.capturedView(u"noun")); });
    bool isOpen = false;
    const QStringList entries =
        body == bodyNouns().end() ? QStringList() : rowBefore(line.open, int(match.capturedStart()), isOpen);
    if (entries.size() < 2 || isOpen || said < 2 || std::any_of(entries.begin(), entries.end(), isVague)
        || !std::all_of(entries.begin(), entries.end(), [&](const QString &each) { return body->names.isIn(each); }))
        return -1;
    int most = 0;
    for (const QString &entry : entries)
        most += mostIn(entry, *body);
    const int least = most - mostIn(entries.last(), *body) + 1; // 县司法局会同县公安局、县财政局2个部门
    if (said >= least && said <= most)
        return -1;
    // 选定甲局，乙局、丙局3个单位: the comma is wrong, not the number
    int start = int(match.capturedStart()) - int(entries.join(u'、').size());
    if (said > most && start > 1 && line.open[start - 1] == u'，'
        && body->names.isIn(QStringView(line.open).left(start - 1)))
        return -1;
    const int from = int(match.capturedStart(u"count"));
    pencil.mark(line, {from, int(match.capturedEnd()) - from},
        {ProofreadWords::tr("说的是%1，列出的是%2。").arg(QString::number(said), QString::number(most)), {}});
    return from;
}

} // namespace

QList<int> checkNamedBodies(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=[一-龥])(?:共|共计|这|合计)?(?<count>[两三四五六七八九十]|(?<![\\d.])\\d{1,2})(?:个|家|所)"
                       "(?<noun>(?:试点|成员|职能|责任|牵头|国有|示范|行政|委办|中)?(?:单位|部门|"
                       "乡镇街道|乡镇(?:（街道）)?|镇街|"
                       "镇(?:（街道）)?|乡|街道|村居|村(?:（社区）)?|社区|县市区|县区|县市|县(?:（[市区、]{1,3}）)?|"
                       "区县|区|局|企业|公司|"
                       "小学|中学|学校|司法所|派出所))"));
    QList<int> marked;
    if (!line.open.contains(u'、'))
        return marked;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        if (const int start = judge(line, matches.next(), pencil); start >= 0)
            marked << start;
    }
    return marked;
}

} // namespace nianbao
