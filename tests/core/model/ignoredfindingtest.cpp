// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ignoredfinding.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

IgnoredFinding ignored(const QString &node, const QString &quote, const QString &reason = {})
{
    return {QStringLiteral("words.phrase"), Id {node}, quote, reason};
}

} // namespace

TEST_CASE("ignored findings come back from their text as they were, whatever stands in them")
{
    QList<IgnoredFinding> all {
        ignored(u"i1"_qs, u"“甲”\\乙\n\t𠮷\""_qs, u"文件上就是这样写的"_qs), ignored(u"r"_qs, {})};
    all.first().author = u"法规股"_qs;
    all.first().time = QDateTime::fromMSecsSinceEpoch(1546680600250, Qt::UTC);
    const QString text = textOf(all);
    CHECK(ignoredFromText(text) == all);
    CHECK(textOf(*ignoredFromText(text)) == text);
    CHECK(textOf(QList<IgnoredFinding> {}).isEmpty());
    CHECK(ignoredFromText({}) == QList<IgnoredFinding> {});
}

TEST_CASE("a text that is no list of ignored findings is not half read")
{
    for (const char *text : {"{}", "[1]", "[", "[{\"rule\": 1}]", "[{\"colour\": \"a\"}]", "[{\"time\": \"gestern\"}]",
             "[{\"time\": \"2019-01-05T09:30:00\"}]", "[null]", " "}) {
        INFO(text);
        CHECK_FALSE(ignoredFromText(QString::fromUtf8(text)));
    }
}

TEST_CASE("a time is the same instant in whatever zone it was written")
{
    const QDateTime time = timeFromText(u"2019-01-05T17:30:00.250+08:00"_qs);
    CHECK(textOf(time) == u"2019-01-05T09:30:00.250Z"_qs);
    CHECK(timeFromText(textOf(time)) == time);
    CHECK(textOf(QDateTime()).isEmpty());
}

TEST_CASE("what either copy ignores is ignored, each once, with our reason where both have one")
{
    const QList<IgnoredFinding> ours {ignored(u"i1"_qs, u"甲"_qs, u"我们的"_qs), ignored(u"i2"_qs, u"甲"_qs)};
    const QList<IgnoredFinding> theirs {ignored(u"i1"_qs, u"甲"_qs, u"他们的"_qs), ignored(u"i1"_qs, u"乙"_qs)};
    CHECK(united(ours, theirs) == QList<IgnoredFinding> {ours[0], ours[1], theirs[1]});
    CHECK(united(ours, ours) == ours);
    CHECK(united({}, theirs) == theirs);
}
