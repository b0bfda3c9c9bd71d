// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <optional>

namespace nianbao {

/// One row as it stands on its page. Text that is not UTF-8 is mended: 〓 stands for what cannot be read.
struct PageRow {
    qint64 rowid = 0;
    QVariantList cells; ///< NULL, qint64, double, QString or QByteArray
    bool mended = false; ///< a text had bytes that are no text
};

/// A page of rows, or the page above such pages.
struct TablePage {
    bool isLeaf = false;
    QList<PageRow> rows; ///< of a leaf
    int brokenRows = 0; ///< of a leaf: cells or their further pages are damaged
    struct Child {
        quint32 page = 0;
        std::optional<qint64> lastRow; ///< no row of it has a larger rowid; the last child has no such bound
    };
    QList<Child> children; ///< of the page above, in the order of their rows
};

/// The tables' pages of an SQLite file, read without SQLite, which stops at the first damage
/// (https://www.sqlite.org/fileformat2.html, sections 1.6 and 2). Nothing that the bytes say is trusted.
class TablePages {
public:
    /// Of a whole file, which may be cut off or lack its header.
    explicit TablePages(QByteArray file);

    [[nodiscard]] quint32 count() const { return m_count; }
    /// Pages count from 1. Empty where the page holds no table's rows, or cannot be read.
    [[nodiscard]] std::optional<TablePage> page(quint32 number) const;

private:
    struct Payload {
        qint64 rowid = 0;
        QByteArray bytes;
    };

    [[nodiscard]] const uchar *at(quint32 number) const;
    [[nodiscard]] std::optional<Payload> payload(const uchar *page, int offset) const;
    [[nodiscard]] bool appendOverflow(quint32 page, qint64 length, QByteArray &bytes) const;

    QByteArray m_file;
    int m_pageSize = 0;
    int m_usable = 0; ///< bytes of a page without those reserved at its end
    quint32 m_count = 0;
};

} // namespace nianbao
