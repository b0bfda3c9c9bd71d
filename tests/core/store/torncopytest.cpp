// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a program that knows nothing of locks copies while a change is being written, and without the journal.
#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/reports.h"

#include <QFile>

#include <algorithm>
#include <functional>
#include <utility>

using namespace nianbao;
using test::contentOf;
using test::Folder;

namespace {

constexpr qsizetype kPage = 4096;

Report longReport()
{
    Report report = test::smallReport();
    for (int i = 0; i < 200; ++i)
        report.parts[0].sections[0].items << test::item(
            QStringLiteral("n%1").arg(i), QStringLiteral("第%1项。").arg(i), QStringLiteral("办结案件。").repeated(30));
    return report;
}

/// The file's bytes and what it holds.
struct State {
    QByteArray bytes;
    QByteArray dump;
};

State stateOf(const QString &path)
{
    const QByteArray bytes = contentOf(path);
    return {bytes, Library::openReadOnly(path).value()->dump().value()};
}

enum class Finding { AtOpening, Whole, ByVerify, Nowhere };

Finding findingOf(const QString &path, const State &before, const State &after)
{
    const auto library = Library::openReadOnly(path);
    if (!library)
        return library.error().code == QLatin1String("library.damaged") ? Finding::AtOpening : Finding::Nowhere;
    const Result<QByteArray> dump = (*library)->dump();
    if (dump && (*dump == before.dump || *dump == after.dump))
        return Finding::Whole; // with bytes behind its end at most
    return (*library)->verify().value().isEmpty() ? Finding::Nowhere : Finding::ByVerify;
}

} // namespace

TEST_CASE("a copy that is torn between two states is hardly ever opened, and never passes verify")
{
    const std::function<void(Report &)> kChanges[] {
        [](Report &report) { report.title += QStringLiteral("（改）"); },
        [](Report &report) { report.closing.date = QStringLiteral("2019年3月1日"); },
        [](Report &report) { report.parts[0].heading += QStringLiteral("改"); },
        [](Report &report) { report.parts[0].sections[0].items[50].title = QStringLiteral("改。"); },
        [](Report &report) { report.parts[0].sections[0].items[90].body[0].text = QStringLiteral("改正文。"); },
        [](Report &report) { report.parts[0].sections[0].items.move(100, 3); },
        [](Report &report) { report.parts[0].sections[1].items << report.parts[0].sections[0].items.takeAt(30); },
        [](Report &report) { report.parts[0].sections[0].items.removeAt(60); },
        [](Report &report) { report.parts[0].sections[0].items.prepend(test::item(QStringLiteral("new"), {})); },
        [](Report &report) { report.parts[2].sections[0].plan.answers.clear(); },
    };
    const Folder folder;
    const QString path = folder.path(QStringLiteral("库.nianbao"));
    const QString torn = folder.path(QStringLiteral("拷贝.nianbao"));
    Report report = longReport();
    REQUIRE(Library::create(path).value()->save({{{}, report}}));
    State before = stateOf(path);
    int number = 0;
    int refused = 0;
    int opened = 0;
    for (const auto &change : kChanges) {
        const Report last = report;
        change(report);
        REQUIRE(Library::open(path).value()->save({{last, report}}));
        const State after = stateOf(path);
        for (qsizetype cut = kPage; cut < std::max(before.bytes.size(), after.bytes.size()); cut += kPage) {
            for (const auto &[first, second] : {std::pair(before, after), std::pair(after, before)}) {
                INFO("change " << number << ", tear at " << cut);
                REQUIRE(test::putFile(torn, first.bytes.left(cut) + second.bytes.mid(cut)));
                const Finding finding = findingOf(torn, before, after);
                CHECK(finding != Finding::Nowhere);
                opened += finding == Finding::ByVerify ? 1 : 0;
                refused += finding == Finding::AtOpening ? 1 : 0;
            }
        }
        before = after;
        ++number;
    }
    CHECK(refused > 1000);
    CHECK(opened <= 14); // the body of an item behind the record that should tell of it
}
