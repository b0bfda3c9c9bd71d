// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/material.h"

#include "core/store/library.h"
#include "core/tasks/librarytask.h"

namespace nianbao::bench {

namespace {

void renew(Section &section, const IdSource &ids)
{
    section.id = ids();
    section.key.clear(); // of a repeated category only the first has the template's key
    section.plan.answers.clear();
    for (WorkItem &item : section.items) {
        item.id = ids();
        for (WorkItem &child : item.children)
            child.id = ids();
    }
}

WorkItem item(int number, const IdSource &ids)
{
    WorkItem made;
    made.id = ids();
    made.title = QStringLiteral("落实第%1项重点任务。").arg(number);
    made.body = {{ParagraphKind::Text,
        QStringLiteral("全年召开专题会议%1次，办理行政执法案件%2件，有关做法得到群众认可。")
            .arg(number)
            .arg(number * 7)}};
    return made;
}

} // namespace

Result<Report> sampleReport(const QString &folder)
{
    NB_TRY(const std::unique_ptr<Library> library, createSampleLibrary(folder + QStringLiteral("/sample.nianbao")));
    NB_TRY(const QList<ReportSummary> reports, library->reports());
    return library->load(reports.first().id);
}

Report repeated(const Report &report, int times)
{
    const IdSource ids = countedIds(QStringLiteral("again"));
    Report longer = report;
    for (qsizetype i = 0; i < report.parts.size(); ++i) {
        for (int round = 1; round < times; ++round) {
            for (Section section : report.parts[i].sections) {
                renew(section, ids);
                longer.parts[i].sections << section;
            }
        }
    }
    return longer;
}

Report reportWithItems(int year, int items)
{
    constexpr int kCategories = 7;
    const IdSource ids = countedIds(QStringLiteral("y%1-").arg(year));
    Report report;
    report.id = ids();
    report.year = *Year::from(year);
    report.organisation = QStringLiteral("青山县人民政府");
    report.title = QStringLiteral("青山县%1年度法治政府建设工作情况的报告").arg(year);
    Part part;
    part.id = ids();
    part.kind = PartKind::Work;
    part.heading = QStringLiteral("工作开展情况");
    for (int i = 0; i < kCategories; ++i) {
        Section section;
        section.id = ids();
        section.title = QStringLiteral("推进第%1类工作。").arg(i + 1);
        for (int number = i; number < items; number += kCategories)
            section.items << item(number + 1, ids);
        part.sections << section;
    }
    report.parts << part;
    return report;
}

Result<QString> makeLibrary(const QString &folder, const QString &name, const QList<Report> &reports)
{
    const QString path = folder + QLatin1Char('/') + name;
    NB_TRY(const std::unique_ptr<Library> library, Library::create(path));
    QList<ReportChange> changes;
    for (const Report &report : reports)
        changes << ReportChange {{}, report};
    NB_CHECK(library->save(changes));
    return path;
}

} // namespace nianbao::bench
