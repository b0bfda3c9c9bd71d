// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the list that a user sees before an import.
#pragma once

#include "core/model/nodeaddress.h"
#include "core/model/place.h"

#include <QList>
#include <QString>

#include <memory>

namespace nianbao {

/// `Missing` came with an earlier version of the same file and is not in this one: its removal is proposed, not done.
enum class MergeKind { Added, Changed, Same, Missing, Unrecognised };

/// What an entry is about.
enum class MergeSubject { Report, Part, Section, Item, Unit };

/// One text that came: 现有 and 送来. Paragraphs stand on lines of their own.
struct FieldChange {
    Field field = Field::None;
    QString now;
    QString sent;
    bool conflict = false; ///< edited here since it came, and sent differently: what is here stays unless it is taken

    bool operator==(const FieldChange &) const = default;
};

struct MergeEntry;

/// What entries say. A list may have 200,000 of them, of which a handful is looked at: it is made when it is asked for.
class MergeTexts {
public:
    MergeTexts() = default;
    virtual ~MergeTexts() = default;
    Q_DISABLE_COPY_MOVE(MergeTexts)

    [[nodiscard]] virtual QString where(const MergeEntry &entry) const = 0;
    [[nodiscard]] virtual QString before(const MergeEntry &entry) const = 0;
    [[nodiscard]] virtual QString after(const MergeEntry &entry) const = 0;
    [[nodiscard]] virtual QList<FieldChange> fields(const MergeEntry &entry) const = 0;
    [[nodiscard]] virtual Origin origin(const MergeEntry &entry) const = 0;
};

/// What will happen to which part of the report.
struct MergeEntry {
    MergeKind kind = MergeKind::Same;
    MergeSubject what = MergeSubject::Report;
    bool isConflict = false; ///< one of its fields is one
    bool refused = false; ///< 上次不采用: it said the same when it was not taken (refusal.h); only taken when ticked
    Id node {}; ///< in the merged report; null for Unrecognised
    QString unit {}; ///< 报送单位, 涉及单位 or 责任单位; the sender of what has none
    NodeAddress was {}; ///< for `texts`: in the report as it is
    NodeAddress now {}; ///< for `texts`: in the report as it is sent
    std::shared_ptr<const MergeTexts> texts {}; ///< shared by all entries of a merge

    [[nodiscard]] QString where() const; ///< e.g. "一、工作开展情况 › （三）健全依法决策机制 › 二是"
    [[nodiscard]] QString before() const; ///< text now; empty for Added
    /// Text as sent; for Unrecognised the text that was not understood; empty for Missing.
    [[nodiscard]] QString after() const;
    /// The texts that differ; what else differs (styles, links) goes with the whole node.
    [[nodiscard]] QList<FieldChange> fields() const;
    [[nodiscard]] Origin origin() const; ///< where the file holds it
    [[nodiscard]] bool conflict() const { return isConflict; }
};

/// The texts of a single entry that is about no node: a text of the report itself, what was not understood, a unit.
class SingleMergeTexts final : public MergeTexts {
public:
    SingleMergeTexts(QString where, QString before, QString after, QList<FieldChange> fields = {});

    [[nodiscard]] QString where(const MergeEntry &) const override { return m_where; }
    [[nodiscard]] QString before(const MergeEntry &) const override { return m_before; }
    [[nodiscard]] QString after(const MergeEntry &) const override { return m_after; }
    [[nodiscard]] QList<FieldChange> fields(const MergeEntry &) const override { return m_fields; }
    [[nodiscard]] Origin origin(const MergeEntry &) const override { return {}; }

private:
    QString m_where;
    QString m_before;
    QString m_after;
    QList<FieldChange> m_fields;
};

} // namespace nianbao
