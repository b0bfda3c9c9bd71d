// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/ratenames.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// All counts before the percentage whose words match, added up; value 0: not even two do.
Quantity sumNamed(const NearCounts &counts, const QRegularExpression &words)
{
    Quantity sum;
    qsizetype parts = 0;
    for (qsizetype index = 0; index < counts.before(); ++index) {
        const Quantity &part = counts[index].quantity;
        if (!words.match(counts[index].subject).hasMatch() || (parts > 0 && !part.isOfKind(sum)))
            continue;
        const Quantity before = sum;
        sum = part;
        if (parts > 0) {
            sum.value += before.value;
            sum.range = before.range;
        }
        ++parts;
    }
    if (parts < 2)
        sum.value = 0;
    return sum;
}

} // namespace

bool isPartOfRate(const QString &rate, const QString &subject)
{
    if (subject.contains(u"基本达标") && !rate.contains(u"基本"))
        return false;
    constexpr qsizetype kStem = 2; // characters: 调解成功率 is of what 成功
    static const QStringList kClosed {QStringLiteral("审结"), QStringLiteral("结案"), QStringLiteral("办结")};
    static const QRegularExpression kOnline(QStringLiteral("可[一-龥]{0,4}办|网办|网上"));
    static const QRegularExpression kPapers(
        QStringLiteral("(?:通知书?|意见书|建议书|告知书|通知单|清单|方案)$|进驻(?:单位|部门)$"));
    static const QRegularExpression kNoDeed(QStringLiteral("^(?:任务|目标|计划|指标|进度|工作)"));
    const bool isOfDeed = rate.endsWith(u"完成") && rate.size() >= 2 * kStem
        && !kNoDeed.match(rate).hasMatch(); // 整改完成率 of what is 整改
    const QString stem = rate.contains(u"出庭") ? QStringLiteral("出庭")
        : isOfDeed                              ? rate.first(kStem)
                                                : rate.right(kStem);
    if (stem == u"回收" && subject.contains(u"收回"))
        return true;
    const bool isDenied = rate.startsWith(u'不') || rate.startsWith(u'未');
    if (isDenied)
        return subject.contains(rate);
    if (stem == u"可办" || stem == u"网办")
        return kOnline.match(subject).hasMatch();
    if (stem == u"持证")
        return subject.contains(u"持证")
            || ((subject.contains(u"持有") || subject.contains(u"取得")) && subject.contains(u'证'));
    if (stem == u"参训")
        return subject.contains(u"参训") || (subject.contains(u"参加") && subject.contains(u"培训"));
    if (stem == u"达标")
        return subject.contains(u"达标") || subject.contains(u"达到标准");
    if (stem == u"破案")
        return subject.contains(u"破");
    if (stem == u"定检")
        return subject.contains(u"检验");
    if (!kClosed.contains(stem))
        return subject.contains(stem) && !kPapers.match(subject).hasMatch();
    return std::any_of(kClosed.begin(), kClosed.end(), [&](const QString &word) { return subject.contains(word); });
}

bool isDue(const QString &subject)
{
    static const QRegularExpression kDue(
        QStringLiteral("(?<![响适回])应(?![诉急用])|需|拟|未|不|[正仍尚还]在")); // 正在整改7处
    return kDue.match(subject).hasMatch();
}

qsizetype partOfRate(const NearCounts &counts, const QString &rate)
{
    qsizetype part = -1;
    for (qsizetype index = 0; index < counts.size(); ++index) {
        const NearCount &count = counts[index];
        const bool isNamedBetter = part >= 0 && counts[part].subject.contains(rate) && !count.subject.contains(rate);
        const bool isDenied = count.subject.contains(rate) && rate.startsWith(u'不');
        if (isPartOfRate(rate, count.subject) && (isDenied || !isDue(count.subject))
            && (part < 0 || (!count.isBehind && !isNamedBetter)))
            part = index;
    }
    return part;
}

QList<qsizetype> wholesCalled(const NearCounts &counts, const QList<qsizetype> &wholes, const QString &name)
{
    static const QRegularExpression kThings(
        QStringLiteral("^(?:全部|所有)|(?:案件|纠纷|事项|问题|申请|线索)?(?:总[数量]?)?的?$"));
    constexpr qsizetype kFewest = 2; // characters
    const QString deed = QString(name).remove(kThings);
    if (deed.size() < kFewest)
        return wholes;
    QList<qsizetype> called;
    for (const qsizetype whole : wholes) {
        const QString &subject = counts[whole].subject;
        const qsizetype at = subject.indexOf(deed);
        if (at == 0 || (at > 0 && !QStringView(u"不未没非无").contains(subject[at - 1])))
            called << whole;
    }
    return called.isEmpty() ? wholes : called;
}

bool isNoBase(const NearCounts &counts, qsizetype whole, qsizetype part, const QString &rate)
{
    static const QRegularExpression kLeft(QStringLiteral("结转|未[审办]?结|剩余|其余"));
    const QString &subject = counts[whole].subject;
    const bool isListed = whole + 1 == part && counts[part].subject.startsWith(u"其中");
    return kLeft.match(subject).hasMatch() || (isPartOfRate(rate, subject) && !isDue(subject) && !isListed)
        || (rate.contains(u'备') && subject.contains(u'审'));
}

/// 合同审核 of 审核政府合同: each word of two characters stands in it.
static bool isAllNamed(const QString &noun, const QString &words)
{
    constexpr qsizetype kPair = 2; // characters
    if (noun.size() < 2 * kPair || noun.size() % kPair != 0)
        return false;
    for (qsizetype at = 0; at < noun.size(); at += kPair) {
        if (!words.contains(QStringView(noun).mid(at, kPair)))
            return false;
    }
    return true;
}

bool isNamedWhole(const QString &name, const NearCount &whole)
{
    static const QRegularExpression kAny(QStringLiteral("^(?:全部|所有|总)?(?:案件|人员)?(?:总数|总量|总)?$"));
    static const QRegularExpression kAll(QStringLiteral("^(?:全部|所有|被)+|总[数量]?的?$"));
    static const QRegularExpression kCount(
        QStringLiteral("总?(?:户|件|人|家|个|项|份|批次|人次|起|次|场)数$")); // 抽查户数
    static const QRegularExpression kThings(QStringLiteral("^(?<deed>审结|办结|结案|受理|立案|排查)(?:案件|纠纷)$"));
    const QString noun = QString(name).remove(kAll).remove(kCount);
    const QString deed = kThings.match(noun).captured(u"deed"); // 占审结案件的64%
    if (!deed.isEmpty() && whole.subject.startsWith(deed))
        return true;
    return kAny.match(name).hasMatch() || whole.subject.contains(noun) || whole.noun.contains(noun)
        || isAllNamed(noun, whole.subject + whole.noun);
}

bool isNamedPart(const QString &name, const QString &subject)
{
    static const QRegularExpression kOpening(QStringLiteral("^(?:其中|包括|有)"));
    static const QRegularExpression kThings(
        QStringLiteral("^类?(?:行政|执法)?(?:案件|问题|事项|纠纷|人员|线索|案卷|文件|诉求|信访|投诉|举报|隐患|企业|"
                       "意见|建议|项目|工单)?$"));
    constexpr qsizetype kFewest = 2; // characters
    const QString part = QString(subject).remove(kOpening);
    if (name.isEmpty() || part.size() < kFewest)
        return name.isEmpty();
    constexpr QStringView kNot = u"非未不无";
    const qsizetype before = part.size() - name.size() - 1;
    if (before >= 0 && kNot.contains(part[before]))
        return false; // 非经营性资产
    return part.endsWith(name) || (name.startsWith(part) && kThings.match(name.mid(part.size())).hasMatch());
}

QList<Quantity> countedTogether(const NearCounts &counts, const QString &rate)
{
    struct Together {
        QRegularExpression rate;
        QRegularExpression parts;
    };
    static const auto form = [](const char16_t *pattern) { return QRegularExpression(QString::fromUtf16(pattern)); };
    static const QList<Together> kTogether {
        {form(u"合格$"), form(u"(?<!不)(?:优秀|良好|优良|合格|达标)[一-龥]{0,2}$")},
        {form(u"优良$"), form(u"(?:优秀|良好)[一-龥]{0,2}$")},
        {form(u"满意$"), form(u"(?<!不)满意[一-龥]{0,2}$")},
        {form(u"废改立?$"), form(u"废止|修改|修订")},
        {form(u"废改立?$"), form(u"废止|修改|失效|修订")},
    };
    QList<Quantity> sums;
    for (const Together &each : kTogether) {
        if (!each.rate.match(rate).hasMatch())
            continue;
        const Quantity sum = sumNamed(counts, each.parts);
        if (sum.value > 0 && (sums.isEmpty() || sums.last().value != sum.value))
            sums << sum;
    }
    return sums;
}

bool tellsOfAnother(const QString &text, const Quantity &last, const Quantity &percent, const QString &rate)
{
    static const QRegularExpression kGrade(QStringLiteral("优秀|优良|良好|合格"));
    static const QRegularExpression kReviewed(QStringLiteral("评查|抽查|检查|抽检"));
    const QStringView behind = QStringView(text).mid(last.range.end(), percent.range.start - last.range.end());
    return behind.contains(u'；') || behind.contains(u'“') || behind.contains(u"未达")
        || (kGrade.match(rate).hasMatch() && kReviewed.match(subjectOf(text, last)).hasMatch());
}

qsizetype pairsTold(const QString &name, QStringView words)
{
    qsizetype told = 0;
    for (qsizetype index = 0; index + 1 < name.size(); ++index)
        told += words.contains(QStringView(name).mid(index, 2)) ? 1 : 0;
    return told;
}

QString deedOfRate(const QString &subject)
{
    static const QRegularExpression kRate(QStringLiteral("(?<deed>[一-龥]{2})率(?:均|已|仍)?(?:达到?|为|是|在)?$"));
    return kRate.match(subject).captured(u"deed");
}

} // namespace nianbao
