// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"
#include "core/text/json.h"

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
    bool operator==(const ImportDecisions &) const = default;

    /// What of this still stands when the files of `before` were read again and became `after`: all that was decided of
    /// a record that is still proposed with the same text. Records are known by id, new ones by the sender's number,
    /// else by their place and text in the file. What was agreed to does not settle a conflict that is new.
    [[nodiscard]] ImportDecisions carried(const QList<ImportPlan> &before, const QList<ImportPlan> &after) const;

    /// What was decided of these plans, so that it can be kept beyond the program's end; empty where nothing was.
    [[nodiscard]] QByteArray written(const QList<ImportPlan> &plans) const;
    /// What of that still stands when the same files are read anew, as `carried` has it.
    [[nodiscard]] static ImportDecisions resumed(const QByteArray &written, const QList<ImportPlan> &plans);

private:
    struct Node {
        std::optional<Decision::Choice> whole;
        QHash<Field, Decision> fields;

        bool operator==(const Node &) const = default;
    };
    using Key = QPair<int, Id>;
    [[nodiscard]] const Decision *fieldDecision(int plan, const Id &node, Field field) const;
    [[nodiscard]] bool takesWhole(int plan, const MergeEntry &entry) const;
    /// What somebody decided about.
    struct Question {
        struct Sent {
            QString text;
            bool isConflict = false;
        };
        bool isRemoval = false;
        bool isConflict = false;
        QHash<Field, Sent> fields;
    };
    [[nodiscard]] static Question questionOf(const MergeEntry &entry);
    [[nodiscard]] static Node standing(const Node &node, const Question &before, const MergeEntry &after);
    static void write(const Node &node, const Question &question, JsonValue &into);
    static void read(const JsonValue &from, Node &node, Question &question);

    QHash<Key, Node> m_nodes;
};

} // namespace nianbao
