// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recordreader.h"

#include "core/formats/recordwords.h"
#include "core/formats/unitrecords.h"
#include "core/formats/worksections.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

bool namesItems(const QList<RecordTable> &tables)
{
    return std::any_of(tables.begin(), tables.end(),
        [](const RecordTable &table) { return table.kind == TableKind::Problems && table.indexOf(u"item") >= 0; });
}

class RecordReader {
public:
    RecordReader(const QList<RecordTable> &tables, RecordReading &reading)
        : m_tables(tables)
        , m_reading(reading)
        , m_ids(reading)
        , m_categories(reading.options.categories, tables)
        , m_work(m_categories, reading, namesItems(tables))
    {
    }

    Result<Fragment> read();

private:
    void readAll(TableKind kind);
    void readMatters(const RecordTable &table, const QList<RecordIdentity> &identities);
    Section matter(const RecordTable &table, const Record &record, const RecordIdentity &identity);
    void problem(Section &section, const RecordTable &table, const Record &record, bool own);
    void plan(Section &section, const RecordTable &table, const Record &record, bool own);
    QList<Id> answers(const RecordTable &table, const Record &record, bool own);

    const QList<RecordTable> &m_tables;
    RecordReading &m_reading;
    RecordIds m_ids;
    CategoryIndex m_categories;
    WorkSections m_work;
    QList<Section> m_problems;
    RecordLinks m_problemLinks;
    QList<Section> m_plans;
    UnitRegister m_units;
};

void RecordReader::problem(Section &section, const RecordTable &table, const Record &record, bool own)
{
    section.problem.cause = RecordText(table, record, own, m_reading).lines(u"cause");
    section.problem.category = m_work.categoryOf(table, record, own);
    const int field = table.indexOf(u"item");
    const QString name = field < 0 ? QString() : record.values[field].trimmed();
    if (name.isEmpty())
        return;
    const std::optional<Id> category = m_work.sectionOfItem(name);
    if (!category)
        m_reading.fail(table, record, field, "table.link", Words::tr("没有编号为“%1”的事项。").arg(name.left(80)));
    else if (section.problem.category.isNull())
        section.problem.category = *category;
}

/// Records of our own may name problems that are not in this file; of other people's only the ids we know of them.
QList<Id> RecordReader::answers(const RecordTable &table, const Record &record, bool own)
{
    QList<Id> ids;
    const int field = table.indexOf(u"answers");
    for (const QString &name : field < 0 ? QStringList() : partedNames(record.values[field])) {
        const int found = m_problemLinks.find(name);
        if (found >= 0)
            ids.append(m_problems[found].id);
        else if (isMadeId(name) || (own && canBeId(name)))
            ids.append(Id {name});
        else if (!m_problemLinks.isEmpty())
            m_reading.fail(table, record, field, "table.link", Words::tr("没有编号为“%1”的问题。").arg(name.left(80)));
        else
            m_reading.tally(table, record, "table.link",
                Words::tr("文件中没有问题表，与问题“%1”的对应没有读入。").arg(name.left(80)));
    }
    return ids;
}

void RecordReader::plan(Section &section, const RecordTable &table, const Record &record, bool own)
{
    const RecordText text(table, record, own, m_reading);
    section.plan.due = text.date(u"due");
    section.plan.outcome = text.lines(u"outcome");
    section.plan.answers = answers(table, record, own);
    const int field = table.indexOf(FieldRule::State);
    const QString word = field < 0 ? QString() : record.values[field].trimmed();
    if (word.isEmpty())
        return;
    const std::optional<PlanState> state = planStateCalled(word);
    section.plan.state = state.value_or(section.plan.state);
    if (!state) {
        m_reading.fail(table, record, field, "table.state",
            Words::tr("“%1”不是计划的状态，可用：%2。").arg(word.left(40), planStateWords().join(u'、')));
    }
}

Section RecordReader::matter(const RecordTable &table, const Record &record, const RecordIdentity &identity)
{
    const RecordText text(table, record, identity.own, m_reading);
    Section section;
    section.id = identity.id;
    section.title = titleOf(table, record, identity.own, m_reading);
    section.lead = text.prose(u"body");
    section.unit = text.line(u"unit");
    if (section.unit.isEmpty())
        section.unit = table.unit;
    section.note = text.lines(u"note");
    section.origin = originOf(table, record, identity, m_reading.options.fileName, m_reading.options.sender);
    if (table.kind == TableKind::Problems)
        problem(section, table, record, identity.own);
    else
        plan(section, table, record, identity.own);
    return section;
}

void RecordReader::readMatters(const RecordTable &table, const QList<RecordIdentity> &identities)
{
    QList<Section> &sections = table.kind == TableKind::Problems ? m_problems : m_plans;
    for (qsizetype i = 0; i < table.records.size() && !m_reading.error; ++i) {
        if (table.source != RecordTable::Source::Json && isBlank(table, table.records[i])) {
            if (!isFormRowId(identities[i].id))
                m_reading.tally(
                    table, table.records[i], "table.blank", Words::tr("除编号和类别外没有填写，这一行没有读入。"));
            continue;
        }
        if (table.kind == TableKind::Problems)
            m_problemLinks.add(identities[i], int(sections.size()));
        sections.append(matter(table, table.records[i], identities[i]));
    }
}

void RecordReader::readAll(TableKind kind)
{
    const auto isKind = [&](const RecordTable &table) { return table.kind == kind; };
    const bool several = std::count_if(m_tables.begin(), m_tables.end(), isKind) > 1;
    for (const RecordTable &table : m_tables) {
        if (!isKind(table) || m_reading.error)
            continue;
        const QList<RecordIdentity> identities = m_ids.identify(table, several ? table.name : QString());
        if (m_reading.error)
            return;
        if (kind == TableKind::Items)
            m_work.readItems(table, identities);
        else if (kind == TableKind::Units)
            readUnits(table, identities, m_units, m_reading);
        else
            readMatters(table, identities);
    }
}

Part partOf(PartKind kind, const QList<Section> &sections, const IdSource &ids)
{
    Part part;
    part.id = ids();
    part.kind = kind;
    part.sections = sections;
    return part;
}

Result<Fragment> RecordReader::read()
{
    for (const TableKind kind : kTableKinds) // items before the problems that name them, problems before plans
        readAll(kind);
    if (const std::optional<Error> failure = m_reading.failure())
        return *failure;
    const IdSource &ids = m_reading.options.ids;
    Report report;
    report.id = ids();
    report.categories = m_categories.listKey();
    if (!m_work.isEmpty())
        report.parts.append(partOf(PartKind::Work, m_work.take(), ids));
    if (!m_problems.isEmpty())
        report.parts.append(partOf(PartKind::Problems, m_problems, ids));
    if (!m_plans.isEmpty())
        report.parts.append(partOf(PartKind::Plans, m_plans, ids));
    Fragment fragment;
    fragment.isMaterial = true;
    fragment.reports = {report};
    fragment.units = m_units;
    return fragment;
}

qsizetype rowsIn(const QList<RecordTable> &tables)
{
    qsizetype rows = 0;
    for (const RecordTable &table : tables)
        rows += table.records.size();
    return rows;
}

} // namespace

Result<Fragment> readRecords(const QList<RecordTable> &tables, RecordReading &reading)
{
    const qsizetype all = rowsIn(tables);
    QList<RecordTable> sound = tables;
    std::optional<Error> refusal = reading.failure();
    const bool skipping = reading.options.skipFaultyRows;
    for (;;) {
        if (skipping)
            reading.leaveOutFaulty(sound);
        // Where most rows are faulty the table is not what it was taken for: then that is to be told.
        if (refusal && rowsIn(sound) * 2 < all)
            return *refusal;
        RecordReading attempt(reading); // of a failed one nothing stays but which rows could not be taken
        Result<Fragment> fragment = RecordReader(sound, attempt).read();
        if (!fragment && skipping && !attempt.error) {
            refusal = refusal ? refusal : attempt.failure();
            reading.takeFaults(attempt); // a row less can be one more without a parent
            continue;
        }
        if (fragment)
            fragment->notes = attempt.allNotes();
        return fragment;
    }
}

} // namespace nianbao
