// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/countedlists.h"

#include "core/proofread/rules/clauseopenings.h"
#include "core/proofread/rules/governedlists.h"
#include "core/text/numerals.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// The entries of a list before a position, the last one first, with the marks between them.
struct ListBefore {
    QStringList entries;
    QList<int> marks; ///< one less
    QChar before; ///< the mark in front of the first entry; null: the line begins there
};

/// As many entries as are wanted; fewer, where the list cannot be as long.
ListBefore listBefore(const QString &text, int end, int wanted)
{
    constexpr int kLongest = 18; // characters of an entry, the first with its verb
    ListBefore list;
    int entryEnd = end;
    while (list.entries.size() < wanted) {
        int start = entryEnd;
        while (
            start > 0 && entryEnd - start <= kLongest && !QStringView(u"、，。；：（）？！").contains(text[start - 1]))
            --start;
        if (start == entryEnd || entryEnd - start > kLongest)
            return list;
        list.entries << text.mid(start, entryEnd - start);
        list.before = start > 0 ? text[start - 1] : QChar();
        if (list.entries.size() == wanted || start == 0 || !QStringView(u"、，").contains(list.before))
            return list;
        list.marks << start - 1;
        entryEnd = start - 1;
    }
    return list;
}

/// 工商，质监、食药监三个部门, 镇、村，组三级.
void findCounted(const QString &text, QList<TextRange> &commas)
{
    constexpr int kFewest = 3;
    constexpr int kMost = 12;
    constexpr int kMany = 5;
    constexpr int kOffice = 2; // characters
    static const QRegularExpression kOffices(QStringLiteral("^(?:领域|部门|行业|综合|行政|执法)"));
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![第一二三四五六七八九十百千万几多两数近约“\\d.])(?<count>["
        "三四五六七八九十]|\\d{1,2})(?:[个项级类种大](?=[一-龥])"
        "(?!月|百分|工作日|小时|学|队)|方面|支(?=[一-龥]{0,8}队伍)|条(?=主线|战线|防线|底线|途径|渠道))"));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString written = match.captured(u"count");
        const int count = written.front().isDigit() ? written.toInt() : fromChineseNumeral(written).value_or(0);
        if (count < kFewest || count > kMost)
            continue;
        static const QRegularExpression kTwo(QStringLiteral("[一-龥](?:和|及|与|以及)[一-龥]"));
        ListBefore list = listBefore(text, int(match.capturedStart()), count);
        const bool isJoined = !list.entries.isEmpty() && kTwo.match(list.entries.first()).hasMatch();
        if (isJoined) // 合法性审查和集体讨论四个步骤
            list = listBefore(text, int(match.capturedStart()), count - 1);
        const bool isSubject = (list.before.isNull() || QStringView(u"。；").contains(list.before))
            && kOffices.match(text.mid(match.capturedEnd(), kOffice)).hasMatch(); // 。市场监管、农业…5个领域组建队伍
        const bool isWhole = list.entries.size() == count - int(isJoined) && list.before != u'、'
            && (!behindGoverning(list.entries.last()).isEmpty() || isSubject);
        const qsizetype pauses =
            std::count_if(list.marks.begin(), list.marks.end(), [&](int mark) { return text[mark] == u'、'; });
        // 将立案、调查，审核、告知、送达五个环节: of so many that are as many as are counted none is a clause
        const bool isLong = count >= kMany && pauses + 1 == list.marks.size();
        if (!isWhole || (!isLong && std::any_of(list.entries.begin(), list.entries.end() - 1, beginsClause)))
            continue;
        static const QRegularExpression kVerb(QStringLiteral("^(?:涉及|涵盖|覆盖|包括|包含|分布)"));
        for (const int mark : list.marks) {
            if (kVerb.match(text.mid(mark + 1, 2)).hasMatch())
                continue; // 包括许可5项、检查5项，涉及…等9个领域
            if (pauses * 2 >= list.marks.size() && text[mark] == u'，')
                commas << TextRange {mark, 1};
        }
    }
}

/// What the form captures last of each match.
void addCommas(const QRegularExpression &form, const QString &text, QList<TextRange> &commas)
{
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        commas << capturedRange(match, match.lastCapturedIndex());
    }
}

/// 12315、12365，12331等热线.
void findNumbers(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<!\\d)(?:“?1\\d{4}”?(?<first>，)“?1\\d{4}”?(?=、“?1\\d{4}”?(?:[、等]|热线|平台|投诉))|“?1\\d{"
                       "4}”?、“?1\\d{4}”?(?<last>，)"
                       "(?=“?1\\d{4}”?(?:[、等]|热线|平台|投诉)))"));
    addCommas(kForm, text, commas);
}

/// 5月路政宣传月，6月安全生产月、“12·4”国家宪法日.
void findDays(const QString &text, QList<TextRange> &commas)
{
    static const QString kDay = QStringLiteral(
        "(?:“\\d{1,2}[·.]\\d{1,2}”|\\d{1,2}月)?[一-龥]{0,10}?(?:宣传|生产|活动|主题|普法|宪法|国家安全|消费者权益|禁毒|"
        "知识产权|消防|交通安全|环境|防灾减灾|法治)[一-龥]{0,4}?[日周月]");
    static const QRegularExpression kForm(
        QStringLiteral("%1(?<first>，)(?=%1、)|%1、%1(?<last>，)(?=%1(?:[、等，]|开展|组织|集中))").arg(kDay));
    if (!text.contains(u'月') && !text.contains(u'·'))
        return;
    addCommas(kForm, text, commas);
}

/// 县、乡，村三级; 集信访接待，人民调解、法律援助于一体: what gathers the list says that it is one.
void findGathered(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kLevels(QStringLiteral(
        "(?:[省市县区](?<first>，)[市县区乡镇]、|[省市县区]、[市县区乡镇](?<last>，))(?=[县区乡镇村组]三级)"));
    static const QRegularExpression kOne(
        QStringLiteral("集[一-龥]{2,8}(?:(?<first>，)(?=[一-龥]{2,8}(?:、[一-龥]{2,8})+?[于为]一体)"
                       "|(?:、[一-龥]{2,8})+(?<last>，)(?=[一-龥]{2,8}(?:、[一-龥]{2,8})*?[于为]一体))"));
    addCommas(kLevels, text, commas);
    if (text.contains(QStringLiteral("一体")))
        addCommas(kOne, text, commas);
}

/// 十九届二中，三中、四中全会.
void findSessions(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=[一二三四五六七]中)(?:(?<first>，)(?=[一二三四五六七]中(?:、[一二三四五六七]中)*、?和?[一二三四五六七]?中?"
        "全会))"));
    if (text.contains(u"中全会"))
        addCommas(kForm, text, commas);
}

/// 统一登记，统一编号、统一公布; 报备率，及时率、规范率均为100%: what is built alike stands in one list.
void findAlike(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kBeginning(
        QStringLiteral("(统一|集中|分级|分类|联合|共同|定期|自觉|主动)[一-龥]{2}(，)(?=\\1[一-龥]{2}、\\1[一-龥]{2})"));
    static const QRegularExpression kRates(
        QStringLiteral("[一-龥]{2,5}率(，)(?=[一-龥]{2,5}率(?:、[一-龥]{2,5}率|和[一-龥]{2,5}率)+均)"));
    addCommas(kBeginning, text, commas);
    if (text.contains(u'率'))
        addCommas(kRates, text, commas);
}

/// 从行业看，非煤矿山14件、危险化学品11件，烟花爆竹17件、工贸企业21件: kinds of one thing.
void findKinds(const QString &text, QList<TextRange> &commas)
{
    static const QRegularExpression kForm(
        QStringLiteral("[从按][一-龥]{2,6}(?:看|分|划分|统计)，[一-龥]{2,10}\\d+(?<unit>[件起个家户处人])(?:、[一-龥]{"
                       "2,10}\\d+\\k<unit>)*"
                       "(?<comma>，)[一-龥]{2,10}\\d+\\k<unit>(?=、[一-龥]{2,10}\\d+\\k<unit>[，。；])"));
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int end = int(match.capturedStart(u"comma"));
        if (!beginsClause(text.mid(end + 1, int(match.capturedEnd()) - end - 1)))
            commas << TextRange {end, 1};
    }
}

} // namespace

QList<TextRange> commasInCountedLists(const QString &text)
{
    QList<TextRange> commas;
    if (!text.contains(u'，') || !text.contains(u'、'))
        return commas;
    findCounted(text, commas);
    findNumbers(text, commas);
    findDays(text, commas);
    findGathered(text, commas);
    findKinds(text, commas);
    findAlike(text, commas);
    findSessions(text, commas);
    return commas;
}

} // namespace nianbao
