// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

#include <QHash>
#include <QPair>

namespace nianbao {

/// What the user decided in the preview of an import: 采用, 不采用 or another text, for whole entries and single
/// fields. What nobody touched is as proposed: taken, but conflicts and removals.
class ImportDecisions {
public:
    /// Checked: all of it comes in; a removal that is proposed is done.
    [[nodiscard]] Qt::CheckState state(int plan, const MergeEntry &entry) const;
    [[nodiscard]] bool takes(int plan, const MergeEntry &entry, const FieldChange &change) const;
    /// The text that the field will have.
    [[nodiscard]] QString result(int plan, const MergeEntry &entry, const FieldChange &change) const;
    [[nodiscard]] bool isEdited(int plan, const MergeEntry &entry, const FieldChange &change) const;

    void take(int plan, const MergeEntry &entry, bool taken);
    void take(int plan, const MergeEntry &entry, const FieldChange &change, bool taken);
    void edit(int plan, const MergeEntry &entry, const FieldChange &change, const QString &text);

    [[nodiscard]] QList<Decision> of(int plan) const;
    [[nodiscard]] bool isEmpty() const { return m_nodes.isEmpty(); }

    /// What of this still stands when the files of `before` were read again and became `after`: all that was decided of
    /// a record that is still proposed with the same text. Records are known by id, new ones by the sender's number,
    /// else by their place and text in the file. What was agreed to does not settle a conflict that is new.
    [[nodiscard]] ImportDecisions carried(const QList<ImportPlan> &before, const QList<ImportPlan> &after) const;

private:
    struct Node {
        std::optional<Decision::Choice> whole;
        QHash<Field, Decision> fields;
    };
    using Key = QPair<int, Id>;
    [[nodiscard]] const Decision *fieldDecision(int plan, const Id &node, Field field) const;
    [[nodiscard]] bool takesWhole(int plan, const MergeEntry &entry) const;
    [[nodiscard]] static Node standing(const Node &node, const MergeEntry &before, const MergeEntry &after);

    QHash<Key, Node> m_nodes;
};

} // namespace nianbao
