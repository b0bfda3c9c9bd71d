// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/imports.h"

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/formats/formats.h"
#include "core/tasks/importtask.h"
#include "tests/bench/material.h"

namespace nianbao::bench {

namespace {

/// What one unit sends: the categories of the report it is for, with items of its own.
Report sentBy(const QString &unit, int items)
{
    Report report = reportWithItems(2018, items);
    report.organisation = unit;
    report.title = unit + QStringLiteral("2018年度法治政府建设工作情况的报告");
    int number = 0;
    for (Section &section : report.parts[0].sections) {
        for (WorkItem &item : section.items)
            item.title = QStringLiteral("%1第%2项工作。").arg(unit, QString::number(++number));
    }
    return report;
}

Result<QList<ImportRequest>> writeFiles(const QString &folder, const Format &format, int files, int items)
{
    NB_CHECK(makeFolder(folder));
    QList<ImportRequest> requests;
    for (int i = 1; i <= files; ++i) {
        ImportRequest request;
        request.unit = QStringLiteral("第%1号单位").arg(i);
        request.file = QStringLiteral("%1/%2.%3").arg(folder, QString::number(i), format.suffixes.first());
        request.as = ImportAs::Material;
        request.year = Year::from(2018);
        NB_TRY(const QByteArray bytes, format.write(Content {{sentBy(request.unit, items)}}, WriteOptions {}));
        NB_CHECK(atomicWrite(request.file, bytes, Overwrite::Yes));
        requests << request;
    }
    return requests;
}

} // namespace

Result<Cost> importOfFiles(const QString &folder, const QString &format, int files, int items)
{
    NB_TRY(const QList<ImportRequest> requests,
        writeFiles(folder + QStringLiteral("/sent-") + format, *formatByKey(format), files, items));
    std::optional<Error> error;
    int round = 0;
    const Cost cost = measured(3, [&] {
        const auto taken = [&]() -> Status {
            const QString name = QStringLiteral("import-%1-%2.nianbao").arg(format, QString::number(++round));
            NB_TRY(const QString path, makeLibrary(folder, name, {reportWithItems(2018, 0)}));
            NB_TRY(std::unique_ptr<Library> library, Library::open(path));
            Document document(std::move(library));
            NB_TRY(const QList<ImportPlan> plans, planImports(requests, document.library(), randomIds()));
            return acceptImports(plans, document);
        }();
        if (!taken)
            error = taken.error();
    });
    if (error)
        return *error;
    return cost;
}

Status writeRows(const QString &path, int items)
{
    const Format *format = formatOf(path, {});
    NB_TRY(
        const QByteArray bytes, format->write(Content {{sentBy(QStringLiteral("县司法局"), items)}}, WriteOptions {}));
    return atomicWrite(path, bytes, Overwrite::Yes);
}

} // namespace nianbao::bench
