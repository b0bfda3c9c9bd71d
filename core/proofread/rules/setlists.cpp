// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/setlists.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kFewest = 3; // members
constexpr qsizetype kShortMember = 4; // characters
constexpr qsizetype kMany = 5; // of which four say what the fifth must be

QString joining()
{
    return QStringLiteral("(?:、|，|和|与|及|以及)");
}

/// How many characters two words of one length have at the same places.
qsizetype sharedBy(QStringView one, QStringView other)
{
    qsizetype shared = 0;
    for (qsizetype at = 0; at < one.size(); ++at)
        shared += qsizetype(one[at] == other[at]);
    return shared;
}

/// 法治河东 for 法治国家, 依法治市 for 依法治国: a place says itself.
bool isOfPlace(QStringView written, QStringView member)
{
    return member.contains(u'国') && !written.contains(u'国');
}

/// 统一登记、统一编号、统一印发, to which others put a 统一公布 of their own.
bool areParallel(const QStringList &members)
{
    return std::all_of(members.begin(), members.end(),
        [&](const QString &member) { return member.left(2) == members.first().left(2); });
}

/// 专家评审 for 专家论证. Of a list of three half of the characters must be there.
bool isReplaced(const QString &written, qsizetype at, const QStringList &members)
{
    constexpr qsizetype kShortest = 4; // characters
    const QString &member = members[at];
    const bool isAtEnd = at == 0 || at + 1 == members.size();
    if (written.size() != member.size() || written == member || isOfPlace(written, member))
        return false;
    constexpr qsizetype kVerb = 2; // 落实执法公示 is the verb and the member in short
    if (at == 0 && member.endsWith(written.mid(kVerb)) && sharedBy(written.left(kVerb), member.left(kVerb)) == 0)
        return false;
    const qsizetype shared = sharedBy(written, member);
    if (members.size() == kFewest)
        return !areParallel(members) && member.size() >= kShortest && shared * 2 >= member.size();
    return shared > 0 || (members.size() >= kMany && !isAtEnd);
}

} // namespace

QList<SetList> setListsOf(const Terms &terms, int year)
{
    QList<SetList> lists;
    for (const Term &term : terms.all()) {
        if ((term.kind != TermKind::Formula && term.kind != TermKind::Phrase) || !term.date.isValid()
            || !term.holdsIn(year))
            continue;
        const SetList list {&term, term.right.split(u'、')};
        if (list.members.size() >= kFewest && !list.members.contains(QString()))
            lists << list;
    }
    const QList<SetList> all = lists; // 专家论证、风险评估、合法性审查 is no list of its own
    lists.removeIf([&](const SetList &list) {
        return std::any_of(all.begin(), all.end(), [&](const SetList &other) {
            return other.term->right.size() > list.term->right.size() && other.term->right.contains(list.term->right);
        });
    });
    return lists;
}

QString closingOf(const SetList &list)
{
    static const QRegularExpression kClosing(QStringLiteral("(?:一体建设|一体推进|共同推进|有机统一|相结合)$"));
    return kClosing.match(list.members.last()).captured();
}

BrokenListForm::BrokenListForm(const SetList &list)
    : m_members(list.members)
    , m_whole(list.term->right)
{
    const QString closing = closingOf(list);
    m_members.last().chop(closing.size());
    QStringList escaped;
    for (const QString &member : std::as_const(m_members))
        escaped << QRegularExpression::escape(member);
    for (qsizetype at = 0; at < m_members.size(); ++at) {
        QStringList parts = escaped;
        parts[at] = QStringLiteral("(?<written>[一-龥]{%1})").arg(m_members[at].size());
        if (at == 0) // 推行执法公示: what stands before the first may be the verb
            parts[at].prepend(QStringLiteral("(?:(?<![一-龥])|(?=%1))").arg(m_members[at].front()));
        const bool isLast = at + 1 == m_members.size();
        const bool isShort = m_members.size() == kFewest && m_members[at].size() <= kShortMember; // 优化流程
        const QString behind = isShort ? QStringLiteral("(?=改革)")
                                       : QStringLiteral("(?=[，。；：、）”]|$|等|的|程序|改革|制度|原则|要求|机制|"
                                                        "格局|方针|目标|能力|战略)");
        const QString end = isLast && closing.isEmpty() ? behind : QString();
        m_replaced << QRegularExpression(parts.join(joining()) + closing + end);
    }
    const QString any = QStringLiteral("(?:%1)").arg(escaped.join(u'|'));
    m_reordered.setPattern(
        any + QStringLiteral("(?:%1%2){%3}").arg(joining(), any).arg(m_members.size() - 1) + closing);
}

std::optional<BrokenList> BrokenListForm::firstIn(const QString &text) const
{
    const auto isThere = [&](const QString &member) { return text.contains(member); };
    const qsizetype there = std::count_if(m_members.begin(), m_members.end(), isThere);
    if (there + 1 < m_members.size())
        return {};
    return there == m_members.size() ? reorderedIn(text) : replacedIn(text);
}

std::optional<BrokenList> BrokenListForm::replacedIn(const QString &text) const
{
    for (qsizetype at = 0; at < m_members.size(); ++at) {
        const QRegularExpressionMatch match = m_replaced[at].match(text);
        if (match.hasMatch() && isReplaced(match.captured(u"written"), at, m_members))
            return BrokenList {{int(match.capturedStart(u"written")), int(match.capturedLength(u"written"))},
                match.captured(u"written"), m_members[at]};
    }
    return {};
}

std::optional<BrokenList> BrokenListForm::reorderedIn(const QString &text) const
{
    const QRegularExpressionMatch match = m_reordered.match(text);
    if (!match.hasMatch())
        return {};
    qsizetype before = -1;
    bool isInOrder = true;
    for (const QString &member : m_members) {
        const qsizetype at = match.captured().indexOf(member);
        if (at < 0)
            return {}; // one of them twice
        isInOrder = isInOrder && at > before;
        before = at;
    }
    const bool isClosed = match.captured().endsWith(m_whole.right(2)) && m_whole.right(2) != m_members.last().right(2);
    if (isInOrder || (m_members.size() == kFewest && !isClosed))
        return {};
    return BrokenList {capturedRange(match), {}, m_whole};
}

} // namespace nianbao
