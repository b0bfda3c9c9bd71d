// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mergeentry.h"
#include "core/model/nodefields.h"

#include <QHash>

#include <algorithm>

namespace nianbao {

/// The texts of entries that are about nodes, out of the report as it is and as it is sent.
class MergedNodes final : public MergeTexts {
public:
    /// `origins`: where the file holds the nodes whose own origins do not say it.
    MergedNodes(Report before, Report after, QHash<Id, Origin> origins);

    [[nodiscard]] QString where(const MergeEntry &entry) const override;
    [[nodiscard]] QString before(const MergeEntry &entry) const override;
    [[nodiscard]] QString after(const MergeEntry &entry) const override;
    [[nodiscard]] QList<FieldChange> fields(const MergeEntry &entry) const override;
    [[nodiscard]] Origin origin(const MergeEntry &entry) const override;

private:
    Report m_before;
    Report m_after;
    QHash<Id, Origin> m_origins;
};

/// Whether any of a node's texts is another.
template <typename T>
bool differsInText(const T &was, const T &now)
{
    return std::any_of(textFields<T>().begin(), textFields<T>().end(),
        [&](const NodeField<T> &field) { return !field.isEqual(was, now); });
}

} // namespace nianbao
