// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pageowners.h"

#include <limits>
#include <utility>

namespace nianbao {
namespace {

constexpr int kDeepest = 20; ///< more levels than any file within SQLite's limits has

const QString kSchema = QStringLiteral("sqlite_schema");

struct Root {
    QString table;
    quint32 page = 0;
};

/// From a row of sqlite_schema: type, name, tbl_name, rootpage, sql.
std::optional<Root> rootFrom(const PageRow &row)
{
    constexpr int kColumns = 5;
    if (row.cells.size() != kColumns || row.cells.at(0).toString() != u"table")
        return {};
    const QString sql = row.cells.at(4).toString();
    const qint64 page = row.cells.at(3).toLongLong();
    if (!sql.startsWith(u"CREATE TABLE") || page < 2 || page > std::numeric_limits<quint32>::max())
        return {};
    return Root {row.cells.at(1).toString(), quint32(page)};
}

class Walk {
public:
    explicit Walk(const TablePages &pages)
        : m_pages(pages)
    {
    }

    void from(const QString &table, quint32 page) { visit(table, {page, {}}, {}, 0); }

    PageOwners take() { return std::move(m_owners); }

private:
    void visit(const QString &table, const TablePage::Child &child, std::optional<qint64> after, int depth)
    {
        const std::optional<TablePage> page = m_pages.page(child.page);
        if (!page || depth > kDeepest || m_seen.contains(child.page)) {
            m_owners.lost << LostPage {table, after, child.lastRow};
            return;
        }
        m_seen.insert(child.page);
        if (page->isLeaf) {
            m_owners.leaves.insert(child.page, table);
            return;
        }
        for (const TablePage::Child &below : page->children) {
            const std::optional<qint64> last = below.lastRow ? below.lastRow : child.lastRow;
            visit(table, {below.page, last}, after, depth + 1);
            after = below.lastRow;
        }
        for (int i = 0; i < page->brokenRows; ++i)
            m_owners.lost << LostPage {table, {}, {}};
    }

    const TablePages &m_pages;
    PageOwners m_owners;
    QSet<quint32> m_seen; ///< a damaged page can lead in a circle
};

QList<Root> rootsIn(const TablePages &pages)
{
    QList<Root> roots;
    for (quint32 number = 1; number <= pages.count(); ++number) {
        const std::optional<TablePage> page = pages.page(number);
        if (!page || !page->isLeaf)
            continue;
        for (const PageRow &row : page->rows) {
            if (const std::optional<Root> root = rootFrom(row))
                roots << *root;
        }
    }
    return roots;
}

} // namespace

PageOwners ownersOf(const TablePages &pages)
{
    Walk walk(pages);
    // Not only what stands below page 1: that page itself is often what is damaged.
    QSet<QString> known;
    for (const Root &root : rootsIn(pages)) {
        if (!known.contains(root.table))
            walk.from(root.table, root.page);
        known.insert(root.table);
    }
    walk.from(kSchema, 1);
    PageOwners owners = walk.take();
    owners.lost.removeIf([](const LostPage &page) { return page.table == kSchema; }); // holds nothing of the user's
    owners.tables = known;
    return owners;
}

} // namespace nianbao
