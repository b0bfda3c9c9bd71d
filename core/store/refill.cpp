// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refill.h"

#include "core/store/cell.h"
#include "core/store/database.h"
#include "core/store/pageowners.h"
#include "core/store/tableshape.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace nianbao {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(store)
};

struct TableName {
    QLatin1String table;
    const char *name;
};

constexpr TableName kNames[] {
    {QLatin1String("report"), QT_TRANSLATE_NOOP("store", "报告")},
    {QLatin1String("part"), QT_TRANSLATE_NOOP("store", "部分")},
    {QLatin1String("section"), QT_TRANSLATE_NOOP("store", "类别、问题和计划")},
    {QLatin1String("item"), QT_TRANSLATE_NOOP("store", "条目")},
    {QLatin1String("report_paragraph"), QT_TRANSLATE_NOOP("store", "报告的段落")},
    {QLatin1String("part_paragraph"), QT_TRANSLATE_NOOP("store", "部分的段落")},
    {QLatin1String("section_paragraph"), QT_TRANSLATE_NOOP("store", "类别、问题和计划的段落")},
    {QLatin1String("item_paragraph"), QT_TRANSLATE_NOOP("store", "条目的段落")},
    {QLatin1String("plan_answer"), QT_TRANSLATE_NOOP("store", "计划对应的问题")},
    {QLatin1String("unit"), QT_TRANSLATE_NOOP("store", "单位")},
    {QLatin1String("unit_alias"), QT_TRANSLATE_NOOP("store", "单位的别名")},
    {QLatin1String("source"), QT_TRANSLATE_NOOP("store", "收到的文件")},
    {QLatin1String("version"), QT_TRANSLATE_NOOP("store", "命名版本")},
};

/// The tables whose rows look alike, by the table that their second cell refers to: part_paragraph → part.
QString nodeTableOf(const QString &table)
{
    for (const char *node : {"part", "section", "item"}) {
        if (table == QLatin1String(node) + QStringLiteral("_paragraph"))
            return QLatin1String(node);
    }
    return {};
}

class Refill {
public:
    Refill(Database &database, const TablePages &pages, QList<TableShape> shapes)
        : m_database(database)
        , m_pages(pages)
        , m_owners(ownersOf(pages))
        , m_shapes(std::move(shapes))
    {
    }

    Result<QStringList> run()
    {
        NB_CHECK(takeOwned());
        if (isWhole())
            return QStringList {}; // then a page that no table claims is a page that was given up
        // Nodes before the paragraphs that look alike: by their node it is seen whose they are.
        for (const bool alike : {false, true})
            NB_CHECK(takeStray(alike));
        return sentences();
    }

private:
    struct Losses {
        int pages = 0; ///< not readable
        int broken = 0; ///< rows on readable pages
        int unfit = 0; ///< rows that the table does not take
        int mended = 0; ///< rows with a text that was mended
    };

    Status takeOwned()
    {
        for (const LostPage &lost : std::as_const(m_owners.lost))
            ++m_losses[lost.table].pages;
        for (quint32 number = 1; number <= m_pages.count(); ++number) {
            const QString table = m_owners.leaves.value(number);
            const TableShape *shape = shapeOf(table);
            if (!shape)
                continue;
            const std::optional<TablePage> page = m_pages.page(number);
            if (!page)
                continue;
            m_losses[table].broken += page->brokenRows;
            for (const PageRow &row : page->rows)
                NB_CHECK(insert(*shape, row));
        }
        return ok();
    }

    Status takeStray(bool alike)
    {
        for (quint32 number = 1; number <= m_pages.count(); ++number) {
            if (m_owners.leaves.contains(number))
                continue;
            const std::optional<TablePage> page = m_pages.page(number);
            if (!page || !page->isLeaf)
                continue;
            for (const PageRow &row : page->rows)
                NB_CHECK(takeStray(row, alike));
        }
        return ok();
    }

    /// To the first table that takes it. Of tables that look alike first those that know the row's node.
    Status takeStray(const PageRow &row, bool alike)
    {
        QList<const TableShape *> candidates;
        for (const TableShape &shape : std::as_const(m_shapes)) {
            const QString node = nodeTableOf(shape.name);
            if (node.isEmpty() == alike || !fits(row, shape))
                continue;
            NB_TRY(const bool isKnown, alike ? knows(node, row) : Result<bool>(false));
            if (isKnown)
                candidates.prepend(&shape);
            else
                candidates << &shape;
        }
        for (const TableShape *shape : std::as_const(candidates)) {
            NB_TRY(const bool taken, tryInsert(*shape, row));
            if (!taken)
                continue;
            ++m_taken[shape->name];
            return ok();
        }
        return ok();
    }

    Result<bool> knows(const QString &node, const PageRow &row)
    {
        NB_TRY(const QVariant found,
            m_database.value(
                QStringLiteral("SELECT 1 FROM %1 WHERE report = ? AND id = ?").arg(node), row.cells.mid(0, 2)));
        return found.isValid();
    }

    [[nodiscard]] const TableShape *shapeOf(const QString &table) const
    {
        const auto found = std::find_if(
            m_shapes.cbegin(), m_shapes.cend(), [&](const TableShape &shape) { return shape.name == table; });
        return found == m_shapes.cend() ? nullptr : &*found;
    }

    Status insert(const TableShape &shape, const PageRow &row)
    {
        NB_TRY(const bool taken, fits(row, shape) ? tryInsert(shape, row) : Result<bool>(false));
        m_losses[shape.name].unfit += taken ? 0 : 1;
        m_losses[shape.name].mended += taken && row.mended ? 1 : 0;
        m_taken[shape.name] += taken ? 1 : 0;
        return ok();
    }

    /// False where the table's rules forbid the row.
    Result<bool> tryInsert(const TableShape &shape, const PageRow &row)
    {
        QStringList names;
        QStringList places;
        QVariantList values;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QVariant &cell = row.cells.at(i);
            names << u'"' + shape.columns.at(i).name + u'"';
            places << QStringLiteral("?");
            values << (shape.columns.at(i).isRowid && !cell.isValid() ? QVariant(row.rowid) : cell);
        }
        const auto inserted = m_database.execute(
            QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)").arg(shape.name, names.join(u','), places.join(u',')),
            values);
        if (inserted)
            return true;
        const ErrorKind kind = inserted.error().kind;
        if (kind == ErrorKind::Internal || kind == ErrorKind::Input || kind == ErrorKind::Limit)
            return false;
        return inserted.error();
    }

    [[nodiscard]] bool knowsAllTables() const
    {
        return std::all_of(m_shapes.cbegin(), m_shapes.cend(),
            [&](const TableShape &shape) { return m_owners.tables.contains(shape.name); });
    }

    [[nodiscard]] bool isWhole() const { return knowsAllTables() && sentences().isEmpty(); }

    [[nodiscard]] QStringList sentences() const
    {
        QStringList all;
        if (!knowsAllTables())
            all << Words::tr("年报库的目录坏了，各页上的内容按样子找回，缺了哪些已无法一一列出。读出的有：%1。")
                       .arg(takenRows());
        for (auto loss = m_losses.cbegin(); loss != m_losses.cend(); ++loss) {
            const QString name = rowsName(loss.key());
            if (loss->pages > 0)
                all << Words::tr("%1：有%2页读不出，其余各页读出%3条。")
                           .arg(name, QString::number(loss->pages), QString::number(m_taken.value(loss.key())));
            if (loss->broken + loss->unfit > 0)
                all << Words::tr("%1：有%2条已损坏。").arg(name, QString::number(loss->broken + loss->unfit));
            if (loss->mended > 0)
                all << Words::tr("%1：有%2条的文字有几处读不清，以“〓”代替。").arg(name, QString::number(loss->mended));
        }
        return all;
    }

    /// 报告2条；部分6条…: none of a kind is told as well.
    [[nodiscard]] QString takenRows() const
    {
        QStringList counts;
        for (const TableName &row : kNames)
            counts << Words::tr("%1%2条").arg(rowsName(row.table), QString::number(m_taken.value(row.table)));
        return counts.join(Words::tr("；"));
    }

    Database &m_database;
    const TablePages &m_pages;
    PageOwners m_owners;
    QList<TableShape> m_shapes;
    QMap<QString, Losses> m_losses;
    QMap<QString, int> m_taken; ///< rows, by table
};

} // namespace

QString rowsName(const QString &table)
{
    for (const TableName &row : kNames) {
        if (row.table == table)
            return QCoreApplication::translate("store", row.name);
    }
    return QCoreApplication::translate("store", "修改记录");
}

Result<QStringList> refill(Database &database, const TablePages &pages)
{
    NB_TRY(QList<TableShape> shapes, shapesOf(database));
    return Refill(database, pages, std::move(shapes)).run();
}

} // namespace nianbao
