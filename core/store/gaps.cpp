// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gaps.h"

#include "core/base/wordlist.h"
#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <optional>
#include <utility>

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

/// In a value of the record of changes.
QString titleIn(const QString &text)
{
    const std::optional<JsonValue> value = recordedValue(text);
    for (const char16_t *key : {u"title", u"heading"}) {
        if (const JsonValue *title = value ? value->find(key) : nullptr; title && !title->text.isEmpty())
            return title->text;
    }
    return {};
}

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
        tellTitles();
        NB_CHECK(removeLeftovers());
        return m_sentences;
    }

private:
    void tell(const QList<Place> &places, const QString &sentence)
    {
        const auto count = std::count_if(places.cbegin(), places.cend(),
            [this](const Place &place) { return !isHome(place) && !m_titles.contains(place.id.value); });
        if (count > 0)
            m_sentences << sentence.arg(count);
    }

    void tellTitles()
    {
        constexpr qsizetype kMost = 20;
        QStringList titles;
        for (const QString &title : std::as_const(m_titles))
            titles << Words::tr("“%1”").arg(title);
        if (titles.size() > kMost)
            titles = titles.first(kMost) << Words::tr("等%n个", nullptr, int(m_titles.size()));
        if (!titles.isEmpty())
            m_sentences
                << Words::tr("没有找回的标题里，有些照修改记录补上了，其余的设置没有找回：%1。").arg(listed(titles));
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
        Report report;
        report.id = id;
        report.year = m_year;
        NB_TRY(const QString title, recordedTitle({id, id}));
        report.title = title.isEmpty() ? QStringLiteral("抢救出的报告") : title;
        report.organisation = QStringLiteral("抢救出的报告（%1）").arg(id.value); // the whole id: no two of one name
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
        NB_TRY(part.heading, headingOf(place));
        return insertNode(part, place, Standing {NodeTable::Part, {}, {}});
    }

    Status insertSection(const Place &place)
    {
        Section section;
        NB_TRY(section.title, headingOf(place));
        section.titleAlone = true;
        return insertNode(section, place, Standing {NodeTable::Section, {}, kHomePart});
    }

    Status insertItem(const Place &place)
    {
        WorkItem item;
        NB_TRY(item.title, headingOf(place));
        item.titleAlone = true;
        return insertNode(item, place, Standing {NodeTable::Item, {}, kHomeSection});
    }

    Status removeLeftovers()
    {
        for (const char *statement : kLeftovers)
            NB_CHECK(m_database.execute(QLatin1String(statement)));
        return ok();
    }

    /// What the record of changes last called the node; empty where it cannot be read there either.
    Result<QString> recordedTitle(const Place &place)
    {
        QString title;
        NB_CHECK(m_database.each(
            QStringLiteral("SELECT after, before FROM change_row WHERE report = ? AND node = ? "
                           "AND tier IN ('report', 'part', 'section', 'item') ORDER BY change DESC, position DESC"),
            {place.report.value, place.id.value}, [&](const StoredRow &row) {
                for (int column = 0; column < 2 && title.isEmpty(); ++column)
                    title = titleIn(row.text(column));
                return ok();
            }));
        if (!title.isEmpty())
            m_titles.insert(place.id.value, title);
        return title;
    }

    Result<QString> headingOf(const Place &place)
    {
        if (isHome(place))
            return QStringLiteral("抢救出的内容");
        NB_TRY(const QString title, recordedTitle(place));
        return title.isEmpty() ? QStringLiteral("（标题没有找回）") : title;
    }

    static bool isHome(const Place &place) { return place.id == kHomeSection || place.id == kHomePart; }

    /// The category, and the part, where those stand whose own place is lost too.
    inline static const Id kHomeSection {QStringLiteral("salvaged-section")};
    inline static const Id kHomePart {QStringLiteral("salvaged-part")};

    Database &m_database;
    Year m_year;
    QMap<QString, QString> m_titles; ///< of nodes whose rows are lost, by id, as the record of changes has them
    QStringList m_sentences;
};

} // namespace

Result<QStringList> fillGaps(Database &database, Year year)
{
    return Gaps(database, year).fill();
}

} // namespace nianbao
