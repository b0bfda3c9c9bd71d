// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/rowdrafts.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

Unit unit(const char *id, const QString &name)
{
    Unit unit;
    unit.id = Id {QString::fromLatin1(id)};
    unit.name = name;
    return unit;
}

} // namespace

TEST_CASE("a draft of units comes back whole, on what was there and on what came meanwhile")
{
    Unit typed = unit("u1", QStringLiteral("甲%1乡\"𠮷\""));
    typed.aliases = {QStringLiteral("甲"), QString()};
    typed.kind = UnitKind::Township;
    typed.note = QStringLiteral("两行\n备注");
    const Unit old = unit("u2", QStringLiteral("乙局"));
    const Unit gone = unit("u3", QStringLiteral("丙局"));
    const QByteArray draft = writeDraft(UnitDraft {{old, gone}, {typed, old, gone}});
    CHECK(resumedUnits(draft, {old, gone}) == UnitRegister {typed, old, gone});
    const Unit renamed = unit("u2", QStringLiteral("乙委"));
    const Unit fresh = unit("u4", QStringLiteral("丁局"));
    CHECK(resumedUnits(draft, {renamed, fresh}) == UnitRegister {typed, renamed, fresh});
    // Removed in the draft, as it still is there.
    CHECK(resumedUnits(writeDraft(UnitDraft {{old}, {}}), {old}) == UnitRegister());
}

TEST_CASE("a draft of own words keeps rows that do not fit yet")
{
    const OwnWord unfinished {OwnWordKind::Change, {}, QStringLiteral("县司法局"), {QStringLiteral("；")}, {}, {}};
    const OwnWord never {OwnWordKind::Never, QStringLiteral("开展"), {}, {}, QStringLiteral("marks.doubled"), {}};
    const QByteArray draft = writeDraft(OwnWordDraft {{}, {unfinished, never}});
    CHECK(resumedOwnWords(draft, {}) == OwnWords {unfinished, never});
    CHECK(!resumedOwnWords("{\"typed\":[]}", {}));
    CHECK(!resumedOwnWords(draft.left(draft.size() / 2), {}));
    CHECK(!resumedOwnWords({}, {}));
}
