// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unitmerge.h"

#include "core/model/mergefields.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

QString lineOf(const Unit &unit)
{
    QStringList words {unit.code, unit.name, unit.shortName, unit.aliases.join(u'、'), unit.contact, unit.note};
    words.removeAll(QString());
    return words.join(u' ');
}

/// Rows by id, by code and by name: the first of each.
class Known {
public:
    explicit Known(const UnitRegister &units)
    {
        for (qsizetype i = 0; i < units.size(); ++i)
            add(units[i], i);
    }

    void add(const Unit &unit, qsizetype index)
    {
        note(m_ids, unit.id.value, index);
        note(m_codes, unit.code, index);
        note(m_names, bareUnitName(unit.name), index);
        for (const QString &name : QStringList {unit.shortName} + unit.aliases)
            note(m_others, bareUnitName(name), index);
    }

    [[nodiscard]] qsizetype find(const Unit &unit) const
    {
        const QString name = bareUnitName(unit.name);
        const QList<qsizetype> found {m_ids.value(unit.id.value, -1), m_codes.value(unit.code, -1),
            m_names.value(name, -1), m_others.value(name, -1)};
        const auto first = std::find_if(found.begin(), found.end(), [](qsizetype index) { return index >= 0; });
        return first == found.end() ? -1 : *first;
    }

private:
    static void note(QHash<QString, qsizetype> &names, const QString &name, qsizetype index)
    {
        if (!name.isEmpty() && !names.contains(name))
            names.insert(name, index);
    }

    QHash<QString, qsizetype> m_ids;
    QHash<QString, qsizetype> m_codes;
    QHash<QString, qsizetype> m_names;
    QHash<QString, qsizetype> m_others;
};

/// A row that calls the unit by its short name or an alias says nothing of its full name.
Unit taken(Unit current, const Unit &incoming)
{
    QStringList others {bareUnitName(current.shortName)};
    for (const QString &alias : std::as_const(current.aliases))
        others << bareUnitName(alias);
    current.code = pick(incoming.code, current.code);
    if (!others.contains(bareUnitName(incoming.name)))
        current.name = pick(incoming.name, current.name);
    current.shortName = pick(incoming.shortName, current.shortName);
    current.aliases = pick(incoming.aliases, current.aliases);
    current.kind = pick(incoming.kind, current.kind);
    current.contact = pick(incoming.contact, current.contact);
    current.note = pick(incoming.note, current.note);
    return current;
}

MergeEntry entryOf(const Unit *before, const Unit &after)
{
    MergeEntry entry;
    entry.what = MergeSubject::Unit;
    entry.kind = !before ? MergeKind::Added : *before == after ? MergeKind::Same : MergeKind::Changed;
    entry.node = after.id;
    entry.unit = after.name;
    entry.texts = std::make_shared<SingleMergeTexts>(after.name, before ? lineOf(*before) : QString(), lineOf(after));
    return entry;
}

} // namespace

MergedUnits mergeUnits(const UnitRegister &current, const UnitRegister &incoming)
{
    MergedUnits merged {current, {}};
    Known known(current);
    for (const Unit &unit : incoming) {
        const qsizetype index = known.find(unit);
        if (index < 0) {
            known.add(unit, merged.units.size());
            merged.units.append(unit);
            merged.entries.append(entryOf(nullptr, unit));
            continue;
        }
        const Unit before = merged.units[index];
        merged.units[index] = taken(before, unit);
        known.add(merged.units[index], index);
        merged.entries.append(entryOf(&before, merged.units[index]));
    }
    return merged;
}

UnitRegister decidedUnits(const UnitRegister &current, const MergedUnits &merged, const QList<Decision> &decisions)
{
    QSet<Id> kept;
    for (const Decision &decision : decisions) {
        if (decision.choice == Decision::Choice::Keep)
            kept.insert(decision.node);
    }
    QHash<Id, Unit> now;
    for (const Unit &unit : current)
        now.insert(unit.id, unit);
    UnitRegister units;
    for (const Unit &unit : merged.units) {
        if (!kept.contains(unit.id))
            units.append(unit);
        else if (const auto was = now.constFind(unit.id); was != now.constEnd())
            units.append(*was);
    }
    return units;
}

} // namespace nianbao
