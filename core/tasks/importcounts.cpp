// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importcounts.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

/// What was decided last of each node and field.
class Decided {
public:
    explicit Decided(const QList<Decision> &decisions)
    {
        for (const Decision &decision : decisions)
            m_choices[decision.node].insert(decision.field, decision.choice);
    }

    /// Whether anything that was sent for the record comes in; of a missing one, whether it goes.
    [[nodiscard]] bool takes(const MergeEntry &entry) const
    {
        const bool isWhole = (entry.kind != MergeKind::Changed && entry.what != MergeSubject::Report)
            || entry.what == MergeSubject::Unit;
        const QList<FieldChange> fields = isWhole ? QList<FieldChange>() : entry.fields();
        if (fields.isEmpty())
            return choice(entry.node, Field::None, entry.kind != MergeKind::Missing && !entry.refused);
        return std::any_of(fields.begin(), fields.end(), [&](const FieldChange &change) {
            const bool whole = choice(entry.node, Field::None, !change.conflict && !entry.refused);
            return choice(entry.node, change.field, whole);
        });
    }

    [[nodiscard]] bool isAbout(const MergeEntry &entry) const
    {
        const QHash<Field, Decision::Choice> choices = m_choices.value(entry.node);
        const QList<FieldChange> fields = choices.isEmpty() ? QList<FieldChange>() : entry.fields();
        return choices.contains(Field::None)
            || std::any_of(fields.begin(), fields.end(),
                [&](const FieldChange &change) { return choices.contains(change.field); });
    }

private:
    [[nodiscard]] bool choice(const Id &node, Field field, bool proposed) const
    {
        const auto ofNode = m_choices.constFind(node);
        if (ofNode == m_choices.constEnd() || !ofNode->contains(field))
            return proposed;
        return ofNode->value(field) != Decision::Choice::Keep;
    }

    QHash<Id, QHash<Field, Decision::Choice>> m_choices;
};

void count(ImportCounts &counts, const MergeEntry &entry, const Decided &decided)
{
    switch (entry.kind) {
    case MergeKind::Added:
        ++(decided.takes(entry) ? counts.added : counts.refused);
        break;
    case MergeKind::Changed:
        if (entry.conflict() && !decided.isAbout(entry))
            ++counts.conflicts;
        else
            ++(decided.takes(entry) ? counts.changed : counts.refused);
        break;
    case MergeKind::Same:
        ++counts.same;
        break;
    case MergeKind::Missing:
        ++(decided.takes(entry) ? counts.removed : counts.missing);
        break;
    case MergeKind::Unrecognised:
        ++counts.unrecognised;
        break;
    }
}

void countIgnored(ImportCounts &counts, const QList<IgnoredFinding> &before, const QList<IgnoredFinding> &after)
{
    const auto come = [&](const IgnoredFinding &one) { return !before.contains(one); };
    const auto go = [&](const IgnoredFinding &one) { return !isIgnored(after, one); };
    counts.ignored += int(std::count_if(after.cbegin(), after.cend(), come));
    counts.toldAgain += int(std::count_if(before.cbegin(), before.cend(), go));
}

QString filesOf(const QList<ImportPlan> &plans)
{
    QStringList names;
    for (const ImportPlan &plan : plans) {
        if (!plan.error)
            names << plan.sourceName;
    }
    return names.size() == 1 ? Words::tr("“%1”").arg(names.first())
                             : Words::tr(" %1 个文件").arg(QString::number(names.size()));
}

/// What reading changed in nearly every text is told behind all the same, where one can no longer leaf back to it.
QString widenedMarks(const QList<ImportPlan> &plans)
{
    QStringList sentences;
    for (const ImportPlan &plan : plans) {
        for (const Note &note : plan.notes) {
            if (!plan.error && note.code == QLatin1String("txt.punctuation"))
                sentences << note.message;
        }
    }
    return sentences.size() > 1
        ? Words::tr("%1 个文件有半角标点，读入时按全角。").arg(QString::number(sentences.size()))
        : sentences.value(0);
}

} // namespace

ImportCounts countsOf(const ImportPlan &plan)
{
    ImportCounts counts;
    if (plan.error)
        return counts;
    const Decided decided(plan.decisions);
    for (qsizetype index = 0; index < plan.merged.size(); ++index) {
        const Merged &merged = plan.merged[index];
        for (const MergeEntry &entry : merged.entries)
            count(counts, entry, decided);
        if (const std::optional<Report> &before = plan.before[index])
            countIgnored(counts, before->ignored, merged.report.ignored);
    }
    for (const MergeEntry &entry : plan.units.entries)
        count(counts, entry, decided);
    counts.unrecognised += int(plan.fragment.unrecognised.size());
    return counts;
}

ImportCounts countsOf(const QList<ImportPlan> &plans)
{
    ImportCounts sum;
    for (const ImportPlan &plan : plans) {
        const ImportCounts counts = countsOf(plan);
        for (int ImportCounts::*member : {&ImportCounts::added, &ImportCounts::changed, &ImportCounts::refused,
                 &ImportCounts::removed, &ImportCounts::same, &ImportCounts::missing, &ImportCounts::conflicts,
                 &ImportCounts::unrecognised, &ImportCounts::ignored, &ImportCounts::toldAgain})
            sum.*member += counts.*member;
    }
    return sum;
}

QString importedSentence(const QList<ImportPlan> &plans)
{
    const ImportCounts counts = countsOf(plans);
    QStringList parts;
    const auto add = [&](const QString &words, int number) {
        if (number > 0)
            parts << words.arg(number);
    };
    add(Words::tr("新增 %1 条"), counts.added);
    add(Words::tr("修改 %1 条"), counts.changed);
    add(Words::tr("删除 %1 条"), counts.removed);
    add(Words::tr("不采用 %1 条"), counts.refused);
    add(Words::tr("%1 条有冲突，保留现有文字"), counts.conflicts);
    add(Words::tr("未识别 %1 处"), counts.unrecognised);
    add(Words::tr("忽略的校对意见 %1 条"), counts.ignored);
    add(Words::tr("重新提出的校对意见 %1 条"), counts.toldAgain);
    const auto unread =
        std::count_if(plans.begin(), plans.end(), [](const ImportPlan &plan) { return plan.error.has_value(); });
    add(Words::tr("%1 个文件读不出来，没有导入"), int(unread));
    const QString what = parts.isEmpty() ? Words::tr("没有变化") : parts.join(Words::tr("，"));
    const bool comesIn = counts.added + counts.changed > 0;
    return Words::tr("已导入%1：%2。").arg(filesOf(plans), what) + (comesIn ? widenedMarks(plans) : QString());
}

} // namespace nianbao
