// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loads.h"

#include "core/document/document.h"
#include "core/model/find.h"
#include "tests/bench/material.h"

#include <QFile>

#include <functional>

namespace nianbao::bench {

namespace {

Error failed(const QString &what)
{
    return Error {ErrorKind::Internal, QStringLiteral("bench.failed"), what + QStringLiteral(" failed"), {}, {}};
}

/// The library's newest report, being edited.
Result<std::unique_ptr<Document>> documentOf(const QString &path, const Report &report)
{
    NB_TRY(std::unique_ptr<Library> library, Library::open(path));
    auto document = std::make_unique<Document>(std::move(library));
    NB_CHECK(document->choose(report.id));
    return document;
}

Status editItem(Document &document, int item, int number)
{
    return document.edit(EditLabel {QStringLiteral("bench")}, [&](Report &changed) {
        QList<Section> &sections = changed.parts[0].sections;
        QList<WorkItem> &items = sections[item % sections.size()].items;
        items[item % items.size()].title = QStringLiteral("第%1次修改。").arg(number);
    });
}

/// One change after the other of a report of so many items.
Result<Cost> repeatedly(
    const QString &folder, const QString &name, int items, const std::function<Status(Document &, int number)> &change)
{
    const Report report = reportWithItems(2018, items);
    NB_TRY(const QString path, makeLibrary(folder, name, {report}));
    NB_TRY(const std::unique_ptr<Document> document, documentOf(path, report));
    int count = 0;
    std::optional<Error> error;
    const Cost cost = measured(50, [&] {
        if (const Status done = change(*document, ++count); !done)
            error = done.error();
    });
    if (error)
        return *error;
    return cost;
}

} // namespace

Result<Cost> opening(const QString &folder, int years, int items)
{
    QList<Report> reports;
    for (int i = 0; i < years; ++i)
        reports << reportWithItems(2006 + i, items);
    NB_TRY(const QString path, makeLibrary(folder, QStringLiteral("open%1.nianbao").arg(items), reports));
    std::optional<Error> error;
    const Cost cost = measured(9, [&] {
        const auto library = Library::open(path);
        const auto newest = library ? (*library)->load(reports.last().id) : Result<Report>(library.error());
        if (!newest)
            error = newest.error();
    });
    if (error)
        return *error;
    return cost;
}

Result<Cost> editing(const QString &folder, int items)
{
    return repeatedly(folder, QStringLiteral("edit%1.nianbao").arg(items), items,
        [](Document &document, int number) { return editItem(document, 0, number); });
}

Result<Cost> puttingFirst(const QString &folder, int items)
{
    return repeatedly(folder, QStringLiteral("put%1.nianbao").arg(items), items, [](Document &document, int number) {
        return document.edit(EditLabel {QStringLiteral("bench")}, [&](Report &changed) {
            WorkItem item;
            item.id = Id {QStringLiteral("put%1").arg(number)};
            item.title = QStringLiteral("第%1次加进。").arg(number);
            changed.parts[0].sections[0].items.prepend(item);
        });
    });
}

Cost searching(int items)
{
    const Report report = reportWithItems(2018, items);
    return measured(9, [&] { (void)findText(report, QStringLiteral("专题会议")); });
}

Result<Cost> verifying(const QString &cli, const QString &folder, int items)
{
    NB_TRY(const QString path,
        makeLibrary(folder, QStringLiteral("verify%1.nianbao").arg(items), {reportWithItems(2018, items)}));
    const std::optional<Cost> cost = spawned(3, cli, {QStringLiteral("verify"), path, QStringLiteral("--deep")});
    return cost ? Result<Cost>(*cost) : failed(QStringLiteral("nianbao-cli verify"));
}

Result<Cost> importOfMaterial(const QString &cli, const QString &folder, const QString &file)
{
    const QString library = folder + QStringLiteral("/rows.nianbao");
    std::optional<Error> error;
    const std::optional<Cost> cost = spawned(3, cli,
        {QStringLiteral("import"), file, QStringLiteral("--library"), library, QStringLiteral("--year"),
            QStringLiteral("2018"), QStringLiteral("--as"), QStringLiteral("material")},
        [&] {
            QFile::remove(library);
            if (const auto made = makeLibrary(folder, QStringLiteral("rows.nianbao"), {reportWithItems(2018, 0)});
                !made)
                error = made.error();
        });
    if (error)
        return *error;
    return cost ? Result<Cost>(*cost) : failed(QStringLiteral("nianbao-cli import"));
}

Result<Cost> loadingPast(const QString &folder, int edits)
{
    constexpr int kItems = 100;
    const Report report = reportWithItems(2018, kItems);
    NB_TRY(const QString path, makeLibrary(folder, QStringLiteral("past.nianbao"), {report}));
    {
        NB_TRY(const std::unique_ptr<Document> document, documentOf(path, report));
        for (int number = 1; number <= edits; ++number)
            NB_CHECK(editItem(*document, number, number));
    }
    NB_TRY(const std::unique_ptr<Library> library, Library::openReadOnly(path));
    std::optional<Error> error;
    const Cost cost = measured(3, [&] {
        if (const auto past = library->past(); !past)
            error = past.error();
    });
    if (error)
        return *error;
    return cost;
}

} // namespace nianbao::bench
