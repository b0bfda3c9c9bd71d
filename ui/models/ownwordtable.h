// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/ownwords.h"
#include "ui/models/rowtable.h"

namespace nianbao {

/// 我的词表 as a table that can be typed into.
class OwnWordTable : public RowTable<OwnWord> {
    Q_OBJECT

public:
    enum Column { Treatment, Word, Right, Except, OfRule, Remark, ColumnCount };

    explicit OwnWordTable(const OwnWords &words, QObject *parent = nullptr);

    [[nodiscard]] const OwnWords &words() const { return m_rows; }
    void setWords(const OwnWords &words);
    /// Behind the row; returns the new one's row.
    int add(int row, OwnWordKind kind);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// 要改, 不提示.
    static QString treatmentName(OwnWordKind kind);
    /// The rule's title; 任何规则 for none.
    static QString ruleName(const QString &key);

protected:
    [[nodiscard]] QString title(int column) const override;

private:
    [[nodiscard]] static bool isUsed(const OwnWord &word, Column column);
    [[nodiscard]] static QString text(const OwnWord &word, Column column);
};

} // namespace nianbao
