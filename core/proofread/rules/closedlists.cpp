// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/madeonce.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/setlists.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <memory>
#include <optional>

namespace nianbao {

namespace {

/// A list and the run of its members, two and more, in whatever order.
struct ClosedList : SetList {
    QRegularExpression run;
    BrokenListForm broken;
};

class ClosedLists {
public:
    ClosedLists(const Terms &terms, int year)
    {
        for (const Term &term : terms.all()) {
            if (term.kind != TermKind::Formula && term.kind != TermKind::Phrase)
                continue;
            m_right.insert(term.right);
        }
        for (const SetList &list : setListsOf(terms, year))
            add(list);
    }

    void check(const PrintedLine &line, RedPencil &pencil) const
    {
        for (const ClosedList &list : m_lists) {
            if (!line.plain.contains(list.members[1]) && !line.plain.contains(list.members[0]))
                continue;
            if (checkBroken(line, list, pencil))
                continue;
            auto runs = list.run.globalMatch(line.plain);
            while (runs.hasNext())
                checkRun(line, capturedRange(runs.next(), 0), list, pencil);
        }
    }

private:
    static constexpr qsizetype kFewest = 3; // members

    void add(const SetList &list)
    {
        static const QString kAnd = QStringLiteral("(?:、|，|和|与|及|以及)");
        QStringList members;
        for (const QString &member : list.members)
            members << QRegularExpression::escape(member);
        const QString any = QStringLiteral("(?:%1)").arg(members.join(u'|'));
        const QRegularExpression run(any + QStringLiteral("(?:%1%2)+").arg(kAnd, any));
        m_lists << ClosedList {list, run, BrokenListForm(list)};
    }

    /// Tells the member that is replaced: 公众参与、专家评审、风险评估、合法性审查、集体讨论决定. Whether it has.
    bool checkBroken(const PrintedLine &line, const ClosedList &list, RedPencil &pencil) const
    {
        const std::optional<BrokenList> broken = list.broken.firstIn(line.plain);
        if (!broken || line.isNamed(broken->range) || m_right.contains(line.quote(broken->range)))
            return false;
        const QString reason = ProofreadWords::tr("依据：%1").arg(list.term->source);
        if (broken->written.isEmpty())
            pencil.mark(line, broken->range,
                {ProofreadWords::tr("规范的提法是“%1”。").arg(broken->right), reason, broken->right});
        else
            pencil.mark(line, broken->range,
                {ProofreadWords::tr("“%1”在固定的提法“%2”里是“%3”。")
                        .arg(broken->written, list.term->right, broken->right),
                    reason, broken->right});
        return true;
    }

    /// The one member that the run leaves out of the list's order; none, where it is whole or something else.
    static std::optional<QString> leftOut(const QString &run, const ClosedList &list)
    {
        QStringList missing;
        qsizetype position = 0;
        for (const QString &member : list.members) {
            const qsizetype at = run.indexOf(member, position);
            if (at < 0)
                missing << member;
            else
                position = at + member.size();
        }
        return missing.size() == 1 && position == run.size() ? std::optional(missing.first()) : std::nullopt;
    }

    /// Of few members nobody knows that more were meant, unless they are the first and the last, or the last has the
    /// words that close the list: 法治国家、法治社会一体建设. 严格执法、公正司法、全民守法 may be said on purpose.
    static bool isClosed(const QString &run, const ClosedList &list)
    {
        const QString closing = closingOf(list);
        return list.members.size() > kFewest + 1 || (!closing.isEmpty() && run.endsWith(closing))
            || (run.startsWith(list.members.first()) && run.endsWith(list.members.last()));
    }

    void checkRun(const PrintedLine &line, TextRange range, const ClosedList &list, RedPencil &pencil) const
    {
        static const QRegularExpression kOwn(QStringLiteral(
            "法治[一-龥]{2,4}、$|依法治[省市州县区镇乡村校企]、$|(?:领域|系统|行业|方面)$")); // 法治河东、法治政府;
                                                                                              // 监管领域科学立法
        constexpr int kBefore = 8; // characters
        if (kOwn.match(line.plain.mid(qMax(0, range.start - kBefore), qMin(range.start, kBefore))).hasMatch())
            return;
        const QString run = line.plain.mid(range.start, range.length);
        const std::optional<QString> member = leftOut(run, list);
        if (!member || !isClosed(run, list) || m_right.contains(run) || line.isNamed(range))
            return;
        // 对3项决策开展公众参与、专家论证、风险评估和合法性审查: what was done may have been no more
        static const QRegularExpression kDoing(QStringLiteral("(?:开展|进行|组织|完成|实施)了?$"));
        const bool isTold =
            kDoing.match(line.plain.mid(qMax(0, range.start - kBefore), qMin(range.start, kBefore))).hasMatch();
        pencil.mark(line, range,
            {ProofreadWords::tr("“%1”少了“%2”。").arg(line.quote(range), *member),
                ProofreadWords::tr("依据：%1").arg(list.term->source), list.term->right,
                isTold ? std::optional(Severity::Hint) : std::nullopt});
    }

    QList<ClosedList> m_lists;
    QSet<QString> m_right;
};

void checkClosedLists(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::shared_ptr<const ClosedLists> lists = madeOnceOf<ClosedLists>(manuscript.terms(), manuscript.year());
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.plain.contains(u'、'))
            lists->check(line, pencil);
    }
}

} // namespace

Rule closedListsRule()
{
    return {QLatin1String("words.closedList"), QLatin1String("W3"), QT_TRANSLATE_NOOP("proofread", "并列的提法缺项"),
        QT_TRANSLATE_NOOP("proofread",
            "固定的并列提法少写、错写了一项，或者颠倒了顺序，例如科学立法、严格执法、公正司法、全民守法。"),
        Severity::Warning, kWordLists, Strength::General, checkClosedLists,
        {
            found(u"坚持科学立法、公正司法、全民守法。", 2023),
            found(u"坚持法治国家、法治社会一体建设。", 2023),
            found(u"坚持人民当家作主、依法治国有机统一，贯彻创新、协调、绿色、共享的新发展理念。", 2023, 2),
            found(u"严格履行公众参与、专家评审、风险评估、合法性审查、集体讨论决定程序，坚持人民当家作主、党的领导、"
                  u"依法治国有机统一。",
                2023, 2),
            found(u"深化简政放权、放管结合、优化环境改革，坚持科学立法、严格执法、全民守法、公正司法。", 2023, 2),
            silent(u"落实执法公示、执法全过程记录、重大执法决定法制审核制度；推行执法公示、执法全过程记录、重大执法决定"
                   u"法制审核三项制度。"),
            silent(u"履行公众参与、专家论证、社会稳定风险评估、合法性审查、集体讨论决定程序，深化简政放权、放管结合、"
                   u"优化营商环境，推进依法治市、依法执政、依法行政共同推进。",
                2023),
            silent(u"坚持科学立法、严格执法、公正司法、全民守法，严格执法、公正司法的水平不断提高。", 2023),
            silent(u"推进法治国家、法治政府、法治社会一体建设，建设法治政府、法治社会。", 2023),
            silent(u"贯彻创新、协调、绿色、开放、共享的新发展理念，坚持绿色、共享、创新的办会理念。", 2023),
            silent(u"强化严格执法、公正司法、全民守法，推进科学立法、严格执法、公正司法。", 2023),
            silent(u"执法全过程记录、重大执法决定法制审核实现全覆盖。", 2023),
            silent(u"坚持公众参与、专家论证、风险评估、合法性审查和集体讨论决定。", 2023),
        },
        {QLatin1String("words.formula"), QLatin1String("words.phrase"), QLatin1String("words.nearPhrase"),
            QLatin1String("words.confusion"), QLatin1String("words.garbled")}};
}

} // namespace nianbao
