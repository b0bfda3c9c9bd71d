// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/deedreferences.h"

#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/rules/wordpairs.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kMostAlike = 60; // numbers of one name and unit
constexpr qsizetype kMostReferences = 200; // each is compared with all of these
constexpr int kParagraph = 200; // characters before a number that say what it is of

/// 废止 of 清理废止的9件文件中, 受理 of 受理的行政复议案件有46件, with the noun.
struct DeedReference {
    QString deed;
    QString noun;
};

DeedReference referenceAt(const ToldNumber &told)
{
    static const QRegularExpression kAmong(QStringLiteral("(?<deed>[一-龥]{2})的$"));
    static const QRegularExpression kAmongNoun(QStringLiteral("^(?<noun>[一-龥]{2,8}?)中(?:$|，|仍|还|尚|有)"));
    static const QRegularExpression kThere(
        QStringLiteral("(?<deed>[一-龥]{2})的(?<noun>[一-龥]{4,8}?)(?:共|只|仅|就|就只)?有$"));
    static const QRegularExpression kFailed(QStringLiteral("(?<deed>不合格)的$"));
    static const QRegularExpression kFailedNoun(QStringLiteral("^(?<noun>案卷|卷宗|文书|文件)"));
    static const QRegularExpression kFailedBehind(
        QStringLiteral("^(?<deed>不合格)(?:的)?(?<noun>案卷|卷宗|文书|文件)"));
    if (const QRegularExpressionMatch behind = kFailedBehind.match(told.after); behind.hasMatch())
        return {behind.captured(u"deed"), behind.captured(u"noun")};
    static const QRegularExpression kToDo(QStringLiteral("(?:需要?|拟|应当?)(?<deed>修改|修订|废止|清理)的$"));
    static const QRegularExpression kToDoNoun(
        QStringLiteral("^(?<noun>[一-龥]{2,8}?)(?:$|[，。]|抓紧|及时|尽快|逐|进行|开展)"));
    // 没有采纳的7条意见中: what is left over of them
    static const QRegularExpression kDenied(
        QStringLiteral("(?:没有|没能|未|不予|无法|不能)[一-龥]{0,2}?[一-龥]{2}的[一-龥]{0,8}$"));
    if (!told.before.contains(u"不合格") && kDenied.match(told.before).hasMatch())
        return {};
    if (const QRegularExpressionMatch toDo = kToDo.match(told.before); toDo.hasMatch())
        return {toDo.captured(u"deed"), kToDoNoun.match(told.after).captured(u"noun")};
    if (const QRegularExpressionMatch failed = kFailed.match(told.before); failed.hasMatch())
        return {failed.captured(u"deed"), kFailedNoun.match(told.after).captured(u"noun")};
    static const QRegularExpression kToIt(
        QStringLiteral("^[对将把](?<deed>下放|委托|赋予|承接|取消|公布|编制|保留)的$"));
    static const QRegularExpression kItsNoun(
        QStringLiteral("^(?<noun>[一-龥]{4,8}?)(?:$|[，。]|开展|进行|实行|逐|全面|再|作)"));
    if (const QRegularExpressionMatch toIt = kToIt.match(told.before); toIt.hasMatch())
        return {toIt.captured(u"deed"), kItsNoun.match(told.after).captured(u"noun")};
    if (const QRegularExpressionMatch among = kAmong.match(told.before); among.hasMatch())
        return {among.captured(u"deed"), kAmongNoun.match(told.after).captured(u"noun")};
    const QRegularExpressionMatch there = kThere.match(told.before);
    return {there.captured(u"deed"), there.captured(u"noun")};
}

/// 废止 of 、废止 and of 其中废止.
QString nameOf(const ToldNumber &told)
{
    static const QRegularExpression kLead(
        QStringLiteral("^(?:[、和及]|其中|全年|共|已|，|(?:乡镇|镇街|镇|街道|部门|单位|县区)(?=下放|委托|赋予))+"));
    return phraseOf(told.before).remove(kLead);
}

bool speaksOf(const ToldNumber &work, const QString &noun)
{
    return sayMostOf(wordPairsIn(noun), wordPairsIn(work.paragraphBefore(kParagraph) + work.after));
}

/// 法律顾问 of 法律顾问51名，其中区政府5名、街道12名: what the list's whole is called; empty where it is in no list.
QString wholeOf(const ToldNumber &told)
{
    static const QRegularExpression kWhole(
        QStringLiteral("(?<noun>[一-龥]{4})(?:（[一-龥]{1,4}）)?(?:共|有|共有|为)?\\d+[一-龥]{1,2}，其中"));
    return told.isAmong() ? kWhole.match(told.lead()).captured(u"noun") : QString();
}

class DeedReferences {
public:
    explicit DeedReferences(const ToldNumbers &numbers)
        : m_all(numbers.all())
    {
        for (qsizetype index = 0; index < qMin(m_all.size(), kMostNumbers); ++index) {
            const ToldNumber &told = m_all[index];
            if (told.isBehindWork() || told.unit == u"%")
                continue;
            QList<const ToldNumber *> &alike = m_works[nameOf(told) + told.unit];
            if (alike.size() < kMostAlike)
                alike << &told;
            if (m_parts.size() < kMostAlike && !wholeOf(told).isEmpty())
                m_parts << &told;
        }
    }

    void check(EachOnce &pencil)
    {
        static const QRegularExpression kAmong(QStringLiteral("^[一-龥]{6,14}中(?:$|，|[一-龥])"));
        for (const ToldNumber &told : m_all) {
            const bool isBehind = told.isBehindWork();
            if (!isBehind || told.unit == u"%" || told.isOfOther())
                continue;
            if (told.before.contains(u'的') || told.after.startsWith(u"不合格"))
                checkDeed(told, pencil);
            else if (told.before.contains(u"只有") || told.before.contains(u"仅有"))
                checkPart(told, told.before, pencil);
            else if (kAmong.match(told.after).hasMatch())
                checkPart(told, told.after, pencil); // 33件一审行政诉讼案件中
        }
    }

private:
    void checkDeed(const ToldNumber &told, EachOnce &pencil)
    {
        const DeedReference reference = referenceAt(told);
        if (reference.deed.isEmpty() || reference.noun.isEmpty() || ++m_looked > kMostReferences)
            return;
        const ToldNumber *only = nullptr;
        QList<const ToldNumber *> alike = m_works.value(reference.deed + told.unit);
        if (alike.isEmpty()) // 下放行政处罚权73项
            alike = m_works.value(reference.deed + reference.noun + told.unit);
        for (const ToldNumber *each : alike) {
            if (!speaksOf(*each, reference.noun))
                continue;
            if (each->number == told.number || each->isOfOther() != alike.first()->isOfOther()
                || (only && only->number != each->number))
                return; // it is told so, or of several
            only = each;
        }
        tell(only, told, pencil);
    }

    /// `words`: which begin with the name of the part.
    void checkPart(const ToldNumber &told, const QString &words, EachOnce &pencil)
    {
        const ToldNumber *only = nullptr;
        const QString all = told.before + told.after;
        for (const ToldNumber *each : std::as_const(m_parts)) {
            const QString name = nameOf(*each);
            if (each->unit != told.unit || name.size() < 2 || !words.startsWith(name) || !all.contains(wholeOf(*each)))
                continue;
            if (each->number == told.number || (only && only->number != each->number))
                return;
            only = each;
        }
        tell(only, told, pencil);
    }

    void tell(const ToldNumber *work, const ToldNumber &told, EachOnce &pencil)
    {
        if (work && !work->isOfTime() && !m_wrong.has(*work->line, work->range) && !m_wrong.has(*told.line, told.range))
            markRetold(*work, told, pencil);
    }

    const QList<ToldNumber> &m_all;
    QHash<QString, QList<const ToldNumber *>> m_works; ///< by name and unit
    QList<const ToldNumber *> m_parts; ///< of lists with a whole
    WrongSums m_wrong;
    qsizetype m_looked = 0;
};

} // namespace

void checkDeedReferences(const ToldNumbers &numbers, EachOnce &pencil)
{
    DeedReferences(numbers).check(pencil);
}

QList<RuleExample> deedReferenceExamples()
{
    return {
        found(u"向11个镇下放行政处罚权103项。\n三、下步打算\n对下放的73项行政处罚权开展评估。"),
        silent(u"征集意见279条，采纳265条；排查隐患186处，整改180处；查处4374起。\n二、存在问题\n没有采纳的14条意见中，"
               u"有3条没有说"
               u"明理由；未整改的6处隐患中，有2处资金没有落实；未查处的486起违法行为中，多数轻微。"),
        silent(u"向11个镇下放行政处罚权73项。\n三、下步打算\n对下放的73项行政处罚权开展评估，对委托的12项行政许可权再作"
               u"评估。"),
        found(u"办理行政诉讼案件51件，其中一审33件、二审18件。\n二、存在问题\n全年32件一审行政诉讼案件中，负责人发言的"
              u"不多。"),
        silent(u"办理行政诉讼案件51件，其中一审33件、二审18件。\n二、存在问题\n全年33件一审行政诉讼案件中，负责人发言的"
               u"不多。"),
        found(u"对规范性文件进行清理，保留7件，废止5件。收到行政复议申请53件，受理47件，不予受理6件。抽取案卷180份，优"
              u"秀52份、合格119份"
              u"、不合格9份。聘请法律顾问51名，其中区政府5名、区直部门34名、街道12名。\n二、存在问题\n清理废止的9件文件"
              u"中有3件缺少依据"
              u"。县政府受理的行政复议案件有46件。街道一级只有法律顾问11名，大多为兼职。\n三、下步打算\n对不合格的2份案"
              u"卷开展“回头看”。",
            2018, 4),
        silent(u"对规范性文件进行清理，保留7件，废止5件。收到行政复议申请53件，受理47件，不予受理6件。抽取案卷180份，优"
               u"秀52份、合格119"
               u"份、不合格9份。聘请法律顾问51名，其中区政府5名、区直部门34名、街道12名。\n二、存在问题\n清理废止的5件"
               u"文件中有3件缺少依"
               u"据。受理的涉企合同案件有16件。街道一级只有法律顾问12名，街道一级只有专职人员11名。\n三、下步打算\n对不"
               u"合格的9份案卷开展"
               u"“回头看”，对受理的3件疑难案件挂牌督办。"),
    };
}

} // namespace nianbao
