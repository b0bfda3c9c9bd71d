// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/checktask.h"

#include "core/proofread/rules/rules.h"
#include "core/tasks/reportplaces.h"
#include "core/text/likeness.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace nianbao {

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("tasks", "差错");
    case Severity::Warning:
        return QCoreApplication::translate("tasks", "疑问");
    case Severity::Hint:
        break;
    }
    return QCoreApplication::translate("tasks", "提示");
}

QString nameOf(Strength strength)
{
    switch (strength) {
    case Strength::Regulation:
        return QCoreApplication::translate("tasks", "规定");
    case Strength::General:
        return QCoreApplication::translate("tasks", "一般");
    case Strength::Recommended:
        return QCoreApplication::translate("tasks", "推荐");
    case Strength::Practice:
        break;
    }
    return QCoreApplication::translate("tasks", "实务");
}

QStringList placesOf(const Report &report, const QList<Finding> &findings)
{
    const ReportPlaces where(report);
    QStringList places;
    places.reserve(findings.size());
    for (const Finding &finding : findings)
        places << where.path(markedBy(finding), finding.source);
    return places;
}

namespace {

/// The keys that are most like a mistyped one.
QStringList nearestKeys(const QString &wanted)
{
    constexpr qsizetype kMost = 3;
    constexpr double kLeast = 0.3; // below it nothing is meant
    const Grams typed = gramsOfText(wanted.toLower());
    QList<std::pair<double, QString>> near;
    for (const Rule &rule : rules()) {
        const QString key = rule.key;
        const bool isPart = key.contains(wanted, Qt::CaseInsensitive);
        const double likeness = isPart ? 1 : likenessOf(typed, gramsOfText(key.toLower()));
        if (likeness >= kLeast)
            near << std::pair {likeness, key};
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList keys;
    for (const auto &[likeness, key] : near.mid(0, kMost))
        keys << key;
    return keys;
}

/// words, of words.confusion.
QString groupOf(const QString &key)
{
    return key.section(u'.', 0, 0);
}

QStringList ruleGroups()
{
    QStringList groups;
    for (const Rule &rule : rules())
        groups << groupOf(rule.key);
    groups.removeDuplicates();
    return groups;
}

QStringList keysNamed(const QString &name)
{
    QStringList keys;
    for (const Rule *rule : rulesNamed(name))
        keys << rule->key;
    for (const Rule &rule : rules()) {
        if (groupOf(rule.key) == name)
            keys << rule.key;
    }
    return keys;
}

Error unknownRule(const QString &name)
{
    const QStringList near = nearestKeys(name);
    const QString all = QCoreApplication::translate(
        "tasks", "规则的类别：%1（check 可以只写类别）。用“nianbao-cli rules”查看所有规则。")
                            .arg(ruleGroups().join(QStringLiteral("、")));
    return Error {ErrorKind::Usage, QStringLiteral("check.rule"),
        QCoreApplication::translate("tasks", "没有“%1”这条校对规则。").arg(name),
        near.isEmpty()
            ? all
            : QCoreApplication::translate("tasks", "相近的有：%1。").arg(near.join(QStringLiteral("、"))) + all,
        {}};
}

} // namespace

Result<QStringList> ruleKeys(const QString &wanted)
{
    QStringList keys;
    const QStringList names = wanted.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QStringList named = keysNamed(name.trimmed());
        if (named.isEmpty())
            return unknownRule(name.trimmed());
        keys << named;
    }
    keys.removeDuplicates();
    return keys;
}

} // namespace nianbao
