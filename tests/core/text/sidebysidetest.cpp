// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sidebyside.h"

#include "tests/support/catch.h"

using namespace nianbao;

namespace {

/// The characters of the other text that were found, each in the place of the one that it is paired with.
QString paired(const QString &text, const QString &other)
{
    QString found;
    for (const int position : sideBySide(text, other).positions)
        found += position < 0 ? QChar(u'·') : other[position];
    return found;
}

QString onlyThere(const QString &text, const QString &other)
{
    QString found;
    for (const int position : sideBySide(text, other).onlyThere)
        found += other[position];
    return found;
}

} // namespace

TEST_CASE("texts that differ in blanks and the width of marks are paired throughout")
{
    CHECK(paired(u"受理3件，均已审结（含2件）。"_qs, u"  受理 3件,均已\n审结(含2件)。"_qs)
        == u"受理3件,均已审结(含2件)。");
    CHECK(onlyThere(u"受理3件，均已审结。"_qs, u"受理3件,\r\n均已审结。"_qs).isEmpty());
}

TEST_CASE("what only one of two texts has is passed over, and both go on side by side")
{
    CHECK(paired(u"（一）加强监督。受理3件。"_qs, u"加强监督。受理3件。"_qs) == u"···加强监督。受理3件。");
    CHECK(onlyThere(u"加强监督。受理3件。"_qs, u"|加强监督。受理3件。|"_qs) == u"||");
    CHECK(paired(u"1.加强监督。"_qs, u"1、加强监督。"_qs) == u"1·加强监督。");
}

TEST_CASE("texts that have nothing in common pair nothing, and nothing at all is no text")
{
    CHECK(paired(u"甲乙丙丁"_qs, u"子丑寅卯"_qs) == u"····");
    CHECK(paired(QString(), u"子丑"_qs).isEmpty());
    CHECK(onlyThere(QString(), u"子丑"_qs) == u"子丑");
    CHECK(paired(u"甲乙"_qs, QString()) == u"··");
}
