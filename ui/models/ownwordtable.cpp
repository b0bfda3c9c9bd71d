// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ownwordtable.h"

#include "core/proofread/rules/rules.h"
#include "core/tasks/ownwordlist.h"

#include <QCoreApplication>

namespace nianbao {

OwnWordTable::OwnWordTable(const OwnWords &words, QObject *parent)
    : RowTable(words, ColumnCount, parent)
{
}

void OwnWordTable::setWords(const OwnWords &words)
{
    beginResetModel();
    m_rows = words;
    endResetModel();
}

int OwnWordTable::add(int row, OwnWordKind kind)
{
    return insertBehind(row, OwnWord {kind, {}});
}

/// What the other treatment says is no cell of this one.
bool OwnWordTable::isUsed(const OwnWord &word, Column column)
{
    if (column == Right || column == Except)
        return word.kind == OwnWordKind::Change;
    return column != OfRule || word.kind == OwnWordKind::Never;
}

QString OwnWordTable::text(const OwnWord &word, Column column)
{
    switch (column) {
    case Treatment:
        return treatmentName(word.kind);
    case Word:
        return word.word;
    case Right:
        return word.right;
    case Except:
        return joinedWords(word.except);
    case OfRule:
        return ruleName(word.rule);
    case Remark:
        return word.note;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OwnWordTable::data(const QModelIndex &index, int role) const
{
    const OwnWord &word = m_rows[index.row()];
    const Column column = Column(index.column());
    if (role == Qt::EditRole && column == Treatment)
        return QString(keyOf(word.kind));
    if (role == Qt::EditRole && column == OfRule)
        return word.rule;
    if (role == Qt::DisplayRole && !isUsed(word, column))
        return QStringLiteral("—");
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(word, column);
    return {};
}

bool OwnWordTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    OwnWord &word = m_rows[index.row()];
    const QString text = value.toString().simplified();
    switch (Column(index.column())) {
    case Treatment:
        word.kind = fromKey<OwnWordKind>(text).value_or(word.kind);
        if (!isUsed(word, Right))
            word = {word.kind, word.word, {}, {}, word.rule, word.note};
        else
            word.rule.clear();
        break;
    case Word:
        word.word = text;
        break;
    case Right:
        word.right = text;
        break;
    case Except:
        word.except = partedWords(value.toString());
        break;
    case OfRule:
        word.rule = text;
        break;
    case Remark:
        word.note = text;
        break;
    case ColumnCount:
        return false;
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

QString OwnWordTable::title(int column) const
{
    const QString titles[] {tr("处理"), tr("词"), tr("改为"), tr("除外（更长的词）"), tr("规则"), tr("说明")};
    return titles[column];
}

Qt::ItemFlags OwnWordTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHere = isUsed(m_rows[index.row()], Column(index.column()));
    return isHere ? RowTable::flags(index) | Qt::ItemIsEditable : Qt::ItemIsSelectable;
}

QString OwnWordTable::treatmentName(OwnWordKind kind)
{
    return kind == OwnWordKind::Change ? tr("要改") : tr("不提示");
}

QString OwnWordTable::ruleName(const QString &key)
{
    if (key.isEmpty())
        return tr("任何规则");
    const Rule *rule = ruleByKey(key);
    return rule ? QCoreApplication::translate("proofread", rule->title) : key;
}

} // namespace nianbao
