// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/id.h"

#include "tests/support/catch.h"

#include <QSet>
#include <QUuid>

using namespace nianbao;

TEST_CASE("random ids of one source follow each other and are UUIDs that nobody else makes")
{
    constexpr int kMany = 5000;
    const IdSource one = randomIds();
    const IdSource copy = one; // goes on, it does not begin again
    const IdSource other = randomIds();
    QSet<QString> all;
    int falls = 0;
    QString last;
    for (int i = 0; i < kMany; ++i) {
        const QString id = (i % 2 == 0 ? one : copy)().value;
        CHECK(QUuid(id).version() == QUuid::Random);
        falls += id < last ? 1 : 0;
        last = id;
        all << id << other().value;
    }
    CHECK(all.size() == 2 * kMany);
    CHECK(falls <= 1); // behind ffffffff comes 00000000
}
