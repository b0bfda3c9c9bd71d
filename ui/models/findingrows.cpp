// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingrows.h"

#include "core/model/nodepaths.h"
#include "core/proofread/rules/rules.h"
#include "ui/models/noderef.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::FindingRows)
};

/// The names of the parts to which places belong.
class Groups {
public:
    explicit Groups(const Report &report)
        : m_report(report)
    {
        const QHash<Id, QString> paths = nodePaths(report);
        for (const Part &part : report.parts) {
            const QString name = paths.value(part.id);
            m_names.insert(part.id, name);
            for (const Section &section : part.sections) {
                m_names.insert(section.id, name);
                for (const WorkItem &item : section.items)
                    add(item, name);
            }
        }
    }

    [[nodiscard]] QString of(const Place &place) const
    {
        const auto name = m_names.constFind(place.node);
        if (name != m_names.constEnd())
            return name->isEmpty() ? Words::tr("没有标题的部分") : *name;
        return belongsTo({NodeRef::Kind::Closing, m_report.id}, place) ? Words::tr("落款与附件")
                                                                       : Words::tr("报告信息");
    }

private:
    void add(const WorkItem &item, const QString &name)
    {
        m_names.insert(item.id, name);
        for (const WorkItem &child : item.children)
            add(child, name);
    }

    const Report &m_report;
    QHash<Id, QString> m_names;
};

bool isWanted(const Finding &finding, const FindingFilter &filter)
{
    if (!filter.rule.isEmpty() && finding.rule != filter.rule)
        return false;
    switch (finding.severity) {
    case Severity::Error:
        return filter.errors;
    case Severity::Warning:
        return filter.warnings;
    case Severity::Hint:
        break;
    }
    return filter.hints;
}

FindingRow headingRow(const QString &text)
{
    FindingRow row;
    row.kind = FindingRow::Kind::Heading;
    row.message = text;
    return row;
}

void addProofs(QList<FindingRow> &rows, const Proofreading &reading, const FindingFilter &filter, const Groups &groups)
{
    const QList<Proof> &proofs = reading.findings.proofs;
    bool begun = false;
    for (int index = 0; index < proofs.size(); ++index) {
        const QString group = groups.of(proofs[index].place);
        const bool wanted = filter.rule.isEmpty() || filter.rule == proofs[index].rule;
        if (!wanted || (!filter.group.isEmpty() && filter.group != group))
            continue;
        if (!std::exchange(begun, true))
            rows << headingRow(Words::tr("算得对的数"));
        rows << FindingRow {FindingRow::Kind::Proof, index, Severity::Hint, proofs[index].quote, proofs[index].sum,
            reading.proofPlaces.value(index), proofs[index].place.node};
    }
}

void addIgnored(QList<FindingRow> &rows, const Proofreading &reading, const FindingFilter &filter, const Groups &groups)
{
    bool begun = false;
    for (int index = 0; index < reading.ignored.size(); ++index) {
        const IgnoredHere &one = reading.ignored[index];
        const bool otherPart = !filter.group.isEmpty() && filter.group != groups.of(one.finding.place);
        if (otherPart || (!filter.rule.isEmpty() && filter.rule != one.finding.rule))
            continue;
        if (!std::exchange(begun, true))
            rows << headingRow(Words::tr("已忽略"));
        rows << FindingRow {FindingRow::Kind::Ignored, index, one.finding.severity, one.finding.quote,
            Words::tr("%1 忽略的理由：%2").arg(one.finding.message, one.why.reason), reading.ignoredPlaces.value(index),
            one.finding.place.node};
    }
}

} // namespace

QList<FindingRow> findingRows(const Proofreading &reading, const FindingFilter &filter)
{
    QList<FindingRow> rows;
    if (!reading.report)
        return rows;
    const Groups groups(*reading.report);
    const QList<Finding> &findings = reading.findings.findings;
    QString last;
    for (int index = 0; index < findings.size(); ++index) {
        const Finding &finding = findings[index];
        if (!isWanted(finding, filter))
            continue;
        const QString group = groups.of(finding.place);
        if (!filter.group.isEmpty() && filter.group != group)
            continue;
        if (rows.isEmpty() || group != last)
            rows << headingRow(group);
        last = group;
        rows << FindingRow {FindingRow::Kind::Finding, index, finding.severity, finding.quote, finding.message,
            reading.places.value(index), finding.place.node};
    }
    if (filter.proofs)
        addProofs(rows, reading, filter, groups);
    if (filter.ignored)
        addIgnored(rows, reading, filter, groups);
    return rows;
}

FindingCounts findingCounts(const Proofreading &reading, const FindingFilter &filter)
{
    FindingCounts counts;
    for (const FindingRow &row : findingRows(reading, {true, true, true, true, true, filter.rule, filter.group})) {
        if (row.kind == FindingRow::Kind::Proof)
            ++counts.proofs;
        else if (row.kind == FindingRow::Kind::Ignored)
            ++counts.ignored;
        else if (row.kind == FindingRow::Kind::Finding)
            ++(row.severity == Severity::Error          ? counts.errors
                    : row.severity == Severity::Warning ? counts.warnings
                                                        : counts.hints);
    }
    return counts;
}

QStringList findingGroups(const Proofreading &reading)
{
    QStringList names;
    if (!reading.report)
        return names;
    const Groups groups(*reading.report);
    for (const Finding &finding : reading.findings.findings)
        names << groups.of(finding.place);
    names.removeDuplicates();
    return names;
}

QStringList findingRules(const Proofreading &reading, const FindingFilter &filter)
{
    QSet<QString> found;
    for (const Finding &finding : reading.findings.findings)
        found.insert(finding.rule);
    if (filter.proofs) {
        for (const Proof &proof : reading.findings.proofs)
            found.insert(proof.rule);
    }
    if (filter.ignored) {
        for (const IgnoredHere &ignored : reading.ignored)
            found.insert(ignored.finding.rule);
    }
    QStringList keys;
    for (const Rule &rule : rules()) {
        if (found.contains(rule.key))
            keys << rule.key;
    }
    return keys;
}

} // namespace nianbao
