// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unittable.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

// As people write several names: by any comma, semicolon or 、
QStringList namesIn(const QString &text)
{
    static const QRegularExpression kBetween(QStringLiteral("[、，,；;\\n]"));
    QStringList names;
    for (const QString &name : text.split(kBetween)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

} // namespace

UnitTable::UnitTable(const UnitRegister &units, QObject *parent)
    : RowTable(units, ColumnCount, parent)
{
}

void UnitTable::setUnits(const UnitRegister &units)
{
    beginResetModel();
    m_rows = units;
    endResetModel();
}

int UnitTable::add(int row, const Id &id)
{
    Unit unit;
    unit.id = id;
    return insertBehind(row, unit);
}

int UnitTable::move(int row, int step)
{
    const int to = row + step;
    if (row < 0 || row >= m_rows.size() || to < 0 || to >= m_rows.size())
        return row;
    beginMoveRows({}, row, row, {}, step > 0 ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
    return to;
}

QString UnitTable::text(const Unit &unit, Column column) const
{
    switch (column) {
    case Code:
        return unit.code;
    case Name:
        return unit.name;
    case ShortName:
        return unit.shortName;
    case Aliases:
        return unit.aliases.join(u'、');
    case Kind:
        return kindName(unit.kind);
    case Contact:
        return unit.contact;
    case Remark:
        return unit.note;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UnitTable::data(const QModelIndex &index, int role) const
{
    const Unit &unit = m_rows[index.row()];
    if (role == Qt::EditRole && index.column() == Kind)
        return QString(keyOf(unit.kind));
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(unit, Column(index.column()));
    return {};
}

bool UnitTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    Unit &unit = m_rows[index.row()];
    const QString text = value.toString().simplified();
    switch (Column(index.column())) {
    case Code:
        unit.code = text;
        break;
    case Name:
        unit.name = text;
        break;
    case ShortName:
        unit.shortName = text;
        break;
    case Aliases:
        unit.aliases = namesIn(value.toString());
        break;
    case Kind:
        unit.kind = fromKey<UnitKind>(text).value_or(unit.kind);
        break;
    case Contact:
        unit.contact = text;
        break;
    case Remark:
        unit.note = value.toString().trimmed();
        break;
    case ColumnCount:
        return false;
    }
    emit dataChanged(index, index);
    return true;
}

QString UnitTable::title(int column) const
{
    const QString titles[] {tr("代码"), tr("名称"), tr("简称"), tr("其他叫法"), tr("类型"), tr("联系人"), tr("备注")};
    return titles[column];
}

Qt::ItemFlags UnitTable::flags(const QModelIndex &index) const
{
    return index.isValid() ? RowTable::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QString UnitTable::kindName(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Department:
        return tr("部门");
    case UnitKind::Township:
        return tr("乡镇");
    case UnitKind::Other:
        return tr("其他");
    }
    return {};
}

} // namespace nianbao
