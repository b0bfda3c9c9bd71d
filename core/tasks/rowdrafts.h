// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of 单位名册 and 我的词表 as they are typed so far, kept until they are accepted.
#pragma once

#include "core/model/unit.h"
#include "core/proofread/ownwords.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace nianbao {

/// What was there when the typing began, and what is typed: rows that do not fit yet too.
template <typename Row>
struct RowDraft {
    QList<Row> before;
    QList<Row> typed;
};
using UnitDraft = RowDraft<Unit>;
using OwnWordDraft = RowDraft<OwnWord>;

QByteArray writeDraft(const UnitDraft &draft);
QByteArray writeDraft(const OwnWordDraft &draft);

/// What was typed, on what is there now: rows that came meanwhile stay, and so do the changes of those that nobody
/// touched in the draft. Empty for what is no such draft.
std::optional<UnitRegister> resumedUnits(const QByteArray &draft, const UnitRegister &now);
std::optional<OwnWords> resumedOwnWords(const QByteArray &draft, const OwnWords &now);

} // namespace nianbao
