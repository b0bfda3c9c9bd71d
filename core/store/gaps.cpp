// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gaps.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(store)
};

/// A column that names a node of a table, and may name one that is lost.
struct Reference {
    const char *from;
    const char *column;
};

constexpr Reference kReports[] {{"part", "report"}, {"section", "report"}, {"item", "report"},
    {"report_paragraph", "report"}, {"part_paragraph", "report"}, {"section_paragraph", "report"},
    {"item_paragraph", "report"}, {"plan_answer", "report"}};
constexpr Reference kParts[] {{"section", "part"}, {"part_paragraph", "part"}};
constexpr Reference kSections[] {{"item", "section"}, {"section_paragraph", "section"}, {"plan_answer", "plan"}};
constexpr Reference kItems[] {{"item", "parent"}, {"item_paragraph", "item"}};

/// What goes with what it belonged to.
constexpr const char *kLeftovers[] {
    "DELETE FROM unit_alias WHERE unit NOT IN (SELECT id FROM unit)",
    "DELETE FROM version WHERE report NOT IN (SELECT id FROM report)",
    "DELETE FROM refusal WHERE report NOT IN (SELECT id FROM report)",
    "DELETE FROM change_row WHERE change NOT IN (SELECT number FROM change)",
};

/// A node of a report that is referred to and is not there.
struct Place {
    Id report;
    Id id;
};

class Gaps {
public:
    Gaps(Database &database, Year year)
        : m_database(database)
        , m_year(year)
    {
    }

    Result<QStringList> fill()
    {
        NB_TRY(const QList<Place> reports, lostReports());
        for (const Place &place : reports)
            NB_CHECK(insertReport(place.id));
        // From below: an item's place may be a category, and that one's a part.
        NB_TRY(const QList<Place> items, lost(NodeTable::Item, kItems));
        for (const Place &place : items)
            NB_CHECK(insertItem(place));
        NB_TRY(const QList<Place> sections, lost(NodeTable::Section, kSections));
        for (const Place &place : sections)
            NB_CHECK(insertSection(place));
        NB_TRY(const QList<Place> parts, lost(NodeTable::Part, kParts));
        for (const Place &place : parts)
            NB_CHECK(insertPart(place));
        tell(reports, Words::tr("有%1份报告的年度、标题等没有找回，它们的内容在“抢救出的报告”里。"));
        tell(parts, Words::tr("有%1个部分的标题没有找回，它们的内容在“（标题没有找回）”的部分里。"));
        tell(sections, Words::tr("有%1个类别、问题或计划的标题没有找回，它们的内容在“（标题没有找回）”下。"));
        tell(items, Words::tr("有%1个条目的标题没有找回，它们的正文在“（标题没有找回）”的条目里。"));
        NB_CHECK(removeLeftovers());
        return m_sentences;
    }

private:
    void tell(const QList<Place> &places, const QString &sentence)
    {
        const auto count = std::count_if(places.cbegin(), places.cend(),
            [](const Place &place) { return place.id != kHomeSection && place.id != kHomePart; });
        if (count > 0)
            m_sentences << sentence.arg(count);
    }

    Result<QList<Place>> lostReports()
    {
        QList<Place> places;
        for (const Reference &reference : kReports) {
            const QString sql =
                QStringLiteral("SELECT DISTINCT report, report FROM %1 WHERE report NOT IN (SELECT id FROM report)")
                    .arg(QLatin1String(reference.from));
            NB_CHECK(collect(sql, places));
        }
        return places;
    }

    template <size_t N>
    Result<QList<Place>> lost(NodeTable table, const Reference (&references)[N])
    {
        QList<Place> places;
        for (const Reference &reference : references) {
            const QString sql =
                QStringLiteral("SELECT DISTINCT report, %1 FROM %2 AS child WHERE %1 IS NOT NULL AND NOT EXISTS "
                               "(SELECT 1 FROM %3 WHERE report = child.report AND id = child.%1)")
                    .arg(QLatin1String(reference.column), QLatin1String(reference.from), nameOf(table));
            NB_CHECK(collect(sql, places));
        }
        return places;
    }

    Status collect(const QString &sql, QList<Place> &places)
    {
        return m_database.each(sql, {}, [&](const StoredRow &row) {
            const Place place {Id {row.text(0)}, Id {row.text(1)}};
            const bool isThere = std::any_of(places.cbegin(), places.cend(),
                [&](const Place &other) { return other.report == place.report && other.id == place.id; });
            if (!isThere)
                places << place;
            return ok();
        });
    }

    Status insert(NodeTable table, const QVariantList &row)
    {
        const QStringList &columns = columnsOf(table);
        const QStringList places(columns.size(), QStringLiteral("?"));
        NB_CHECK(m_database.execute(
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(nameOf(table), columns.join(u','), places.join(u',')),
            row));
        return ok();
    }

    /// Behind everything that is there, or beside it where a damaged row has the largest number.
    Result<qint64> lastPosition(NodeTable table, const Id &report)
    {
        NB_TRY(const QVariant last,
            m_database.value(
                QStringLiteral(
                    "SELECT coalesce(min(max(position), 9223372036854775806), -1) + 1 FROM %1 WHERE report = ?")
                    .arg(nameOf(table)),
                {report.value}));
        return last.toLongLong();
    }

    Status insertReport(const Id &id)
    {
        constexpr qsizetype kShown = 8; // characters
        Report report;
        report.id = id;
        report.year = m_year;
        report.title = QStringLiteral("抢救出的报告");
        report.organisation = QStringLiteral("抢救出的报告（%1）").arg(id.value.left(kShown)); // no two of one name
        return insert(NodeTable::Report, rowOf(report, Standing {NodeTable::Report, id, {}}));
    }

    template <typename Node>
    Status insertNode(Node node, const Place &place, const Standing &standing)
    {
        node.id = place.id;
        Standing last = standing;
        last.report = place.report;
        NB_TRY(last.position, lastPosition(standing.table, place.report));
        return insert(standing.table, rowOf(node, last));
    }

    Status insertPart(const Place &place)
    {
        Part part;
        part.heading = headingOf(place);
        return insertNode(part, place, Standing {NodeTable::Part, {}, {}});
    }

    Status insertSection(const Place &place)
    {
        Section section;
        section.title = headingOf(place);
        section.titleAlone = true;
        return insertNode(section, place, Standing {NodeTable::Section, {}, kHomePart});
    }

    Status insertItem(const Place &place)
    {
        WorkItem item;
        item.title = headingOf(place);
        item.titleAlone = true;
        return insertNode(item, place, Standing {NodeTable::Item, {}, kHomeSection});
    }

    Status removeLeftovers()
    {
        for (const char *statement : kLeftovers)
            NB_CHECK(m_database.execute(QLatin1String(statement)));
        return ok();
    }

    static QString headingOf(const Place &place)
    {
        return place.id == kHomeSection || place.id == kHomePart ? QStringLiteral("抢救出的内容")
                                                                 : QStringLiteral("（标题没有找回）");
    }

    /// The category, and the part, where those stand whose own place is lost too.
    inline static const Id kHomeSection {QStringLiteral("salvaged-section")};
    inline static const Id kHomePart {QStringLiteral("salvaged-part")};

    Database &m_database;
    Year m_year;
    QStringList m_sentences;
};

} // namespace

Result<QStringList> fillGaps(Database &database, Year year)
{
    return Gaps(database, year).fill();
}

} // namespace nianbao
