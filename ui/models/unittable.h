// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unit.h"
#include "ui/models/rowtable.h"

namespace nianbao {

/// The register of units as a table that can be typed into.
class UnitTable : public RowTable<Unit> {
    Q_OBJECT

public:
    enum Column { Code, Name, ShortName, Aliases, Kind, Contact, Remark, ColumnCount };

    explicit UnitTable(const UnitRegister &units, QObject *parent = nullptr);

    [[nodiscard]] const UnitRegister &units() const { return m_rows; }
    void setUnits(const UnitRegister &units);
    /// Behind the row; returns the new one's row.
    int add(int row, const Id &id);
    /// -1 up, +1 down; the row where it now stands.
    int move(int row, int step);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// 部门, 乡镇, 其他.
    static QString kindName(UnitKind kind);

protected:
    [[nodiscard]] QString title(int column) const override;

private:
    [[nodiscard]] QString text(const Unit &unit, Column column) const;
};

} // namespace nianbao
