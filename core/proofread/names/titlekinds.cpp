// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/titlekinds.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 行政处罚 and 法 of 行政处罚法. Without a kind all of it is the stem.
struct NamedKind {
    QString stem;
    QString kind;
};

NamedKind namedKind(const QString &title)
{
    static const QRegularExpression kKind(
        QStringLiteral("(?:暂行)?(?:条例|办法|规定|规则|细则)$|(?<![办])法$|(?:指导)?意见$|决定$|通知$"));
    const QRegularExpressionMatch match = kKind.match(title);
    return match.hasMatch() ? NamedKind {title.left(match.capturedStart()), match.captured()}
                            : NamedKind {title, QString()};
}

/// 农业综合行政执法管理规定 for …办法: what a ministry has published under a long name of its own. Others make their
/// own of that name as well, so it is told as a question.
bool isOtherRule(const NamedKind &one, const NamedKind &other, const KnownTitle &known)
{
    static const QRegularExpression kRule(QStringLiteral("^(?:暂行)?(?:办法|规定|规则|细则)$"));
    constexpr int kShortest = 8; // characters
    return other.stem.size() >= kShortest && known.term->date.isValid() && kRule.match(one.kind).hasMatch()
        && kRule.match(other.kind).hasMatch() && one.kind.right(2) != other.kind.right(2);
}

} // namespace

bool haveOtherKinds(const QString &name, const QString &known)
{
    const auto kindOf = [](const QString &title) { return namedKind(title).kind.remove(QStringLiteral("暂行")); };
    const QString kind = kindOf(name);
    const QString knownKind = kindOf(known);
    return namedKind(name).stem == namedKind(known).stem && !kind.isEmpty() && !knownKind.isEmpty()
        && kind != knownKind;
}

bool isOtherKind(const TitleParts &parts, const KnownTitle &known)
{
    static const QRegularExpression kOfState(QStringLiteral("^(?:行政|国家|民[法事]|刑|公务员|立法|宪法)"));
    constexpr int kShortest = 4; // characters
    const NamedKind one = namedKind(parts.name);
    const NamedKind other = namedKind(known.name);
    if (one.stem != other.stem || one.kind == other.kind || one.kind.isEmpty() || other.kind.isEmpty())
        return false;
    const bool isKnownRegulation =
        other.kind.endsWith(u"条例") && other.stem.size() >= kShortest && known.term->date.isValid();
    return !parts.issuer.isEmpty() || one.kind == u"法" || isKnownRegulation || isOtherRule(one, other, known)
        || (other.kind == u"法" && kOfState.match(known.name).hasMatch());
}

bool isLocalKind(const TitleParts &parts, const KnownTitle &known)
{
    const NamedKind one = namedKind(parts.name);
    const NamedKind other = namedKind(known.name);
    return parts.issuer.isEmpty() && one.stem == other.stem && other.kind.endsWith(u"条例")
        && !one.kind.endsWith(u"条例") && other.stem.endsWith(u"管理");
}

} // namespace nianbao
