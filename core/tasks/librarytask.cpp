// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/librarytask.h"

#include "core/base/folders.h"
#include "core/base/resources.h"
#include "core/base/wordlist.h"
#include "core/formats/formats.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace nianbao {

namespace {

template <typename T>
QString keysOf(const QList<T> &list)
{
    QStringList keys;
    for (const T &entry : list)
        keys << entry.key;
    return listed(keys);
}

Error unknownStructure(const QString &key, const Templates &templates)
{
    return Error {ErrorKind::Usage, QStringLiteral("structure.unknown"),
        QCoreApplication::translate("tasks", "没有代号为“%1”的篇章结构。").arg(key),
        QCoreApplication::translate("tasks", "请改用以下之一：%1。").arg(keysOf(templates.structures)), {}};
}

Error unknownCategories(const QString &key, const Templates &templates)
{
    return Error {ErrorKind::Usage, QStringLiteral("categories.unknown"),
        QCoreApplication::translate("tasks", "没有代号为“%1”的工作分类。").arg(key),
        QCoreApplication::translate("tasks", "请改用以下之一：%1。").arg(keysOf(templates.categories)), {}};
}

Status checkIsNew(const Document &document, const NewReport &wish)
{
    for (const ReportSummary &other : document.reports()) {
        if (other.year != wish.year || other.organisation != wish.organisation || other.edition != wish.edition)
            continue;
        return Error {ErrorKind::Usage, QStringLiteral("report.exists"),
            QCoreApplication::translate("tasks", "年报库中已有 %1 年度的这份报告：《%2》。")
                .arg(QString::number(other.year.number()), other.title),
            QCoreApplication::translate("tasks", "请打开它继续编辑，或者另选年度、发文机关或版本。"),
            document.library().path()};
    }
    return ok();
}

/// The newest report before the wished year, of the same organisation and, where there is a choice, edition.
const ReportSummary *lastYears(const QList<ReportSummary> &reports, const NewReport &wish)
{
    const ReportSummary *best = nullptr;
    for (const ReportSummary &other : reports) {
        if (other.year >= wish.year || other.organisation != wish.organisation)
            continue;
        const bool newer = !best || other.year > best->year;
        if (newer || (other.year == best->year && other.edition == wish.edition))
            best = &other;
    }
    return best;
}

Result<Report> likeLastYear(const Document &document, const NewReport &wish, const IdSource &ids)
{
    const ReportSummary *last = lastYears(document.reports(), wish);
    if (!last) {
        return Error {ErrorKind::Usage, QStringLiteral("report.noLastYear"),
            QCoreApplication::translate("tasks", "年报库中没有“%1”在 %2 年以前的报告，无法沿用上年结构。")
                .arg(wish.organisation, QString::number(wish.year.number())),
            QCoreApplication::translate("tasks", "请改选一种篇章结构和工作分类。"), document.library().path()};
    }
    NB_TRY(const Report report, document.library().load(last->id));
    Report next = nextYear(report, wish.year, ids);
    next.edition = wish.edition;
    return next;
}

Result<Report> newReport(
    const Document &document, const NewReport &wish, const Templates &templates, const IdSource &ids)
{
    if (wish.likeLastYear)
        return likeLastYear(document, wish, ids);
    NB_CHECK(checkTemplates(wish, templates));
    const QString structure = wish.structure.isEmpty() ? defaultStructure(wish.year) : wish.structure;
    const QString categories = wish.categories.isEmpty() ? Report().categories : wish.categories;
    Report report = emptyReport(
        wish.year, wish.organisation, *templates.structure(structure), *templates.category(categories), ids);
    report.edition = wish.edition;
    return report;
}

Result<QList<Report>> sampleReports()
{
    QList<Report> reports;
    const Format *json = formatByKey(u"json");
    for (const QString &path : filesIn(QStringLiteral(":/samples"), {QStringLiteral("json")})) {
        NB_TRY(const QByteArray bytes, readResource(path));
        NB_TRY(const Fragment fragment, json->read(bytes, ReadOptions {QFileInfo(path).fileName(), {}, randomIds()}));
        reports << fragment.reports;
    }
    return reports;
}

} // namespace

Status checkTemplates(const NewReport &wish, const Templates &templates)
{
    const QString structure = wish.structure.isEmpty() ? defaultStructure(wish.year) : wish.structure;
    const QString categories = wish.categories.isEmpty() ? Report().categories : wish.categories;
    if (!templates.structure(structure))
        return unknownStructure(structure, templates);
    if (!templates.category(categories))
        return unknownCategories(categories, templates);
    return ok();
}

Status addReport(Document &document, const NewReport &wish, const Templates &templates, const IdSource &ids)
{
    NB_CHECK(checkIsNew(document, wish));
    NB_TRY(const Report report, newReport(document, wish, templates, ids));
    const QString label =
        QCoreApplication::translate("tasks", "新建%1年度报告").arg(QString::number(wish.year.number()));
    return document.apply(EditLabel {label}, {ReportChange {{}, report}});
}

Result<std::unique_ptr<Library>> createSampleLibrary(const QString &path)
{
    NB_TRY(const QList<Report> reports, sampleReports()); // before anything is made at `path`
    NB_TRY(std::unique_ptr<Library> library, Library::create(path));
    LibraryChange change {.label = QCoreApplication::translate("tasks", "新建示例年报库")};
    for (const Report &report : reports)
        change.reports << ReportChange {{}, report};
    NB_CHECK(library->save(change));
    return library;
}

} // namespace nianbao
