// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/wordfindings.h"
#include "core/proofread/sources.h"

namespace nianbao {

namespace {

/// 《行诉法》: everybody knows which law it is.
bool isShortened(const QString &name, const QString &law)
{
    constexpr qsizetype kLongest = 4; // characters
    return name.size() <= kLongest && name.size() < law.size() && name.endsWith(u'法') && law.endsWith(u'法');
}

/// 《重大行政决策暂行条例》: a title that is a short or wrong name and nothing else. A longer one is another document.
void checkTitles(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QString kState = QStringLiteral("中华人民共和国");
    for (const PrintedLine &line : manuscript.lines()) {
        for (const TermMatch &match : line.terms) {
            const Term &law = manuscript.terms().all()[match.term];
            const TextRange range {match.start, match.length};
            const QStringView text(line.plain);
            QStringView before = text.left(range.start);
            if (before.endsWith(kState))
                before.chop(kState.size());
            if (law.kind != TermKind::Law || !before.endsWith(u'《') || !text.mid(range.end()).startsWith(u'》'))
                continue;
            if (!law.message.isEmpty()) { // one that is no longer in force
                pencil.mark(line, range, {law.message, ProofreadWords::tr("依据：%1").arg(law.source), {}, law.level});
                continue;
            }
            pencil.mark(line, range,
                {ProofreadWords::tr("没有名为“%1”的法律、法规，应为：%2。").arg(line.quote(range), law.right),
                    ProofreadWords::tr("依据：%1").arg(law.source), law.right,
                    isShortened(line.quote(range), law.right) ? Severity::Hint : Severity::Warning});
        }
    }
}

void checkLawNames(const Manuscript &manuscript, RedPencil &pencil)
{
    markTerms(
        manuscript, pencil, {TermKind::Law, QT_TRANSLATE_NOOP("proofread", "“%1”不是法律的名称。"), Severity::Hint});
    checkTitles(manuscript, pencil);
}

} // namespace

Rule lawNamesRule()
{
    return {QLatin1String("words.law"), QLatin1String("W11"), QT_TRANSLATE_NOOP("proofread", "法律简称"),
        QT_TRANSLATE_NOOP("proofread", "法律用了不通行的简称，如“环保法”，或者已经废止；书名号里的名称写错了是疑问。"),
        Severity::Hint, kWordLists, Strength::Practice, checkLawNames,
        {
            found(u"坚持学习宪法、环保法等法律法规。"),
            silent(u"坚持学习宪法、环境保护法等法律法规。"),
            silent(u"严格执行行政处罚法、安全生产法。"),
            silent(u"贯彻《中华人民共和国环境保护法》。"),
            found(u"落实《重大行政决策暂行条例》《中华人民共和国环保法》。", 2020, 2),
            found(u"落实《行诉法》《民诉法》，对照《行政复议条例》办理案件。", 2020, 3),
            found(u"配合做好环保法学习宣传，对照物权法办理案件，学习《中华人民共和国合同法》《担保法》。", 2022, 4),
            silent(u"学习《中华人民共和国劳动合同法》，办理合同法律事务，坚持物权法定，讲解原合同法的变化。", 2022),
            silent(u"学习《中华人民共和国合同法》《中华人民共和国物权法》。", 2019),
            silent(u"落实《行政诉讼法》，执行行诉法律文书送达规定。", 2020),
            silent(u"落实《重大行政决策程序暂行条例》《河南省重大行政决策程序暂行规定》。", 2020),
        }};
}

} // namespace nianbao
