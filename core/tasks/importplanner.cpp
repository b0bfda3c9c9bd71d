// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importplanner.h"

#include "core/base/filename.h"
#include "core/base/interruption.h"
#include "core/base/samefile.h"
#include "core/model/secrecymark.h"
#include "core/tasks/importtarget.h"
#include "core/tasks/mappings.h"
#include "core/tasks/mergebase.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

Note namelessNote(Year year)
{
    return {QStringLiteral("import.nameless"),
        QCoreApplication::translate("tasks", "%1年度的报告还没有发文机关和标题，导入后请在“报告信息”里填写。")
            .arg(QString::number(year.number())),
        {}};
}

template <typename A, typename B>
bool sameKey(const A &a, const B &b)
{
    return a.year == b.year && a.organisation == b.organisation && a.edition == b.edition;
}

Status checkSource(const ImportRequest &request, const QString &library)
{
    if (request.file.isEmpty() || !isSameFile(request.file, library))
        return ok();
    return Error {ErrorKind::Usage, QStringLiteral("import.sameFile"),
        QCoreApplication::translate("tasks", "“%1”就是正在使用的年报库本身，不能导入自己。")
            .arg(readableName(request.file)),
        QCoreApplication::translate("tasks", "请选择另一个文件。"), request.file};
}

Error oneYearForSeveral(const ImportRequest &request, qsizetype reports)
{
    return Error {ErrorKind::Usage, QStringLiteral("import.severalReports"),
        QCoreApplication::translate("tasks", "“%1”里有 %2 份报告，不能都定为 %3 年。")
            .arg(readableName(request.file), QString::number(reports), QString::number(request.year->number())),
        QCoreApplication::translate("tasks", "请去掉年度再导入，各份报告按自己的年度存入。"), request.file};
}

Error sameKeyTwice(const ImportRequest &request, const Report &report)
{
    return Error {ErrorKind::Input, QStringLiteral("import.twice"),
        QCoreApplication::translate("tasks", "“%1”里有两份年度（%2）、发文机关和版本都相同的报告。")
            .arg(readableName(request.file), QString::number(report.year.number())),
        QCoreApplication::translate("tasks", "请在文件中只保留一份，再导入。"), request.file};
}

Error finished(const Report &report, const QString &sourceName)
{
    return Error {ErrorKind::Usage, QStringLiteral("import.final"),
        QCoreApplication::translate("tasks", "%1年的《%2》已定稿，“%3”没有导入。")
            .arg(QString::number(report.year.number()), report.title, sourceName),
        QCoreApplication::translate("tasks", "请先在“报告”菜单中取消定稿，再导入。"), sourceName};
}

void setUnit(QList<WorkItem> &items, const QString &unit)
{
    for (WorkItem &item : items) {
        if (item.unit.isEmpty())
            item.unit = unit;
        setUnit(item.children, unit);
    }
}

void setUnit(Report &report, const QString &unit)
{
    for (Part &part : report.parts) {
        for (Section &section : part.sections)
            setUnit(section.items, unit);
    }
}

bool holdsText(const Report &report)
{
    const auto holds = [](const Part &part) {
        return !part.sections.isEmpty() || !part.lead.isEmpty() || !part.tail.isEmpty();
    };
    return !report.headMatter.isEmpty() || !report.foreword.isEmpty()
        || std::any_of(report.parts.begin(), report.parts.end(), holds);
}

bool anyTwice(const QList<Report> &reports, Report &twice)
{
    for (qsizetype i = 1; i < reports.size(); ++i) {
        const auto end = reports.begin() + i;
        if (std::any_of(reports.begin(), end, [&](const Report &other) { return sameKey(other, reports[i]); })) {
            twice = reports[i];
            return true;
        }
    }
    return false;
}

/// Of the file as a whole: its reader has looked at what does not come along too. Whatever else is to be told stands
/// behind it.
void noteSecrecy(ImportPlan &plan)
{
    const auto noted = std::find_if(
        plan.notes.cbegin(), plan.notes.cend(), [](const Note &note) { return note.code == kSecrecyNote; });
    if (noted != plan.notes.cend()) {
        plan.notes.move(noted - plan.notes.cbegin(), 0);
        return;
    }
    for (const Report &report : std::as_const(plan.fragment.reports)) {
        if (const QString mark = secrecyMarkIn(report); !mark.isEmpty()) {
            plan.notes.prepend(secrecyNote(mark));
            return;
        }
    }
}

/// What an older copy still holds and was removed here.
void noteGone(ImportPlan &plan, const MergeBase &base)
{
    if (!base.goneHere.isEmpty())
        plan.notes << Note {QStringLiteral("import.goneHere"),
            QCoreApplication::translate("tasks", "有 %1 条在这里已经删除，“%2”里还是删除前的样子，没有再收进来。")
                .arg(QString::number(base.goneHere.size()), plan.sourceName),
            {}};
}

Note renamedNote(const Report &here, const Report &incoming, const QString &sourceName)
{
    return {QStringLiteral("import.renamed"),
        QCoreApplication::translate(
            "tasks", "“%1”里%2年度报告的发文机关是“%3”，这里的是“%4”；编号相同，按同一份报告导入，发文机关没有改。")
            .arg(sourceName, QString::number(here.year.number()), incoming.organisation, here.organisation),
        {}};
}

/// What is ignored of the report as a whole comes along.
void giveNewId(Report &report, const Id &id)
{
    for (IgnoredFinding &one : report.ignored) {
        if (one.node == report.id)
            one.node = id;
    }
    report.id = id;
}

/// By its full name where the register knows it.
QString registered(const QString &name, const UnitRegister &units)
{
    const Unit *unit = name.isEmpty() ? nullptr : unitNamed(units, name);
    return unit ? unit->name : name;
}

} // namespace

ImportPlanner::ImportPlanner(
    const Holdings &holdings, IdSource ids, bool severalFiles, const std::atomic_bool *cancelled)
    : m_held(holdings)
    , m_ids(std::move(ids))
    , m_cancelled(cancelled)
    , m_templates(loadTemplates())
    , m_mappings(loadMappings())
{
    m_held.isForSeveral = severalFiles;
}

Result<ImportPlan> ImportPlanner::plan(const ImportRequest &request)
{
    NB_CHECK(checkSource(request, m_held.path)); // before the file is opened
    ImportPlan plan;
    plan.request = request;
    plan.sourceName = sourceNameOf(request);
    QByteArray bytes;
    if (!isLibraryFile(request.file)) {
        NB_TRY(bytes, bytesOf(request));
    }
    NB_TRY(ReadFile read, this->read(plan, bytes));
    plan.fragment = std::move(read.fragment);
    NB_CHECK(checkInterruption());
    plan.notes = plan.fragment.notes;
    noteSecrecy(plan);
    plan.from.file = plan.sourceName;
    plan.from.sender = senderOf(request, plan.fragment, m_held.units);
    OriginalFile original(sourceFile(plan.sourceName, plan.from.sender, request.received, std::exchange(bytes, {})));
    plan.from.source = original.file.sha256;
    NB_TRY(plan.isMaterial, isMaterial(request, plan.fragment, read.family, plan.from.sender, m_held));
    bool holdsRecords = plan.isMaterial;
    NB_CHECK(plan.isMaterial ? planMaterial(plan) : planReports(plan, read, holdsRecords));
    if (!m_held.isForSeveral && plan.merged.size() <= 1)
        plan.fragment.reports.clear(); // the merged one has all of it, and its memory is wanted
    original.file.sender = plan.from.sender; // who that is may have been found only now
    original.isWanted = holdsRecords && !plan.merged.isEmpty();
    planRest(plan, original);
    follow(plan);
    NB_CHECK(checkInterruption());
    return plan;
}

Result<ReadFile> ImportPlanner::read(ImportPlan &plan, const QByteArray &bytes) const
{
    if (isLibraryFile(plan.request.file))
        return readLibrary(plan.request, m_held.sources);
    ImportRequest request = plan.request;
    request.mappings << m_mappings; // what was said for this import goes first
    NB_TRY(ReadFile read, readFragment(request, bytes, m_ids, m_templates.categories, m_cancelled));
    if (isPackageFile(plan.request))
        NB_CHECK(keepWanted(plan.request, read.fragment.reports));
    return read;
}

MergeBase ImportPlanner::baseFor(
    const ImportPlan &plan, const Report &before, const Report &incoming, const std::optional<LibraryPast> &past) const
{
    const bool isLibrary = isLibraryFile(plan.request.file) || isPackageFile(plan.request);
    if (!isLibrary && before.id != incoming.id)
        return baseOfDocument(before, plan.from.source);
    if (!m_held.past)
        return {};
    const SentBy sentBy = isLibraryFile(plan.request.file) ? SentBy::Library
        : isPackageFile(plan.request)                      ? SentBy::Package
                                                           : SentBy::File;
    return mergeBase(before, incoming, *m_held.past, past, sentBy);
}

Status ImportPlanner::planReports(ImportPlan &plan, const ReadFile &read, bool &holdsRecords)
{
    plan.from.sender = plan.request.unit.isEmpty() ? QString() : plan.from.sender;
    // What came in it says itself where it is from, and goes out again as it came: the file is kept, but no record is
    // signed with it.
    holdsRecords = read.format == u"json";
    NB_CHECK(placeReports(plan));
    for (Report &incoming : plan.fragment.reports) {
        if (const Report *here = renamed(plan, incoming)) {
            plan.notes << renamedNote(*here, incoming, plan.sourceName);
            incoming.organisation = here->organisation;
        }
        if (isTaken(incoming))
            giveNewId(incoming, m_ids());
        holdsRecords = (read.family != FormatFamily::Data && signNodes(incoming, plan.from)) || holdsRecords;
        const std::optional<Report> before = current(incoming);
        const MergeBase base = before ? baseFor(plan, *before, incoming, read.past) : MergeBase {};
        noteGone(plan, base);
        Merged merged = merge(before, incoming, base);
        merged.report.organisation = incoming.organisation;
        merged.sent.organisation = incoming.organisation;
        markRefused(merged, m_held.refusals, plan.from);
        NB_CHECK(add(plan, before, std::move(merged)));
    }
    return ok();
}

Status ImportPlanner::planMaterial(ImportPlan &plan)
{
    const QList<Report> &reports = plan.fragment.reports;
    if (!plan.fragment.units.isEmpty() && std::none_of(reports.begin(), reports.end(), holdsText))
        plan.fragment.reports.clear(); // rows of the register alone are for no report
    if (plan.fragment.reports.isEmpty())
        return ok();
    NB_TRY(const ImportTarget target, targetOf(plan.request, plan.fragment, m_held));
    const QString ours = target.report ? target.report->organisation : target.organisation;
    if (plan.from.sender.isEmpty())
        plan.from.sender = registered(guessedSender(plan.request, plan.fragment, ours), m_held.units);
    std::optional<Report> before;
    if (target.report)
        before = *target.report;
    Report base = target.report ? *target.report : newReport(target);
    if (base.organisation.isEmpty())
        plan.notes << namelessNote(base.year);
    const bool isOnly = !m_held.isForSeveral && plan.fragment.reports.size() == 1;
    for (Report &incoming : plan.fragment.reports) {
        assignCategories(incoming, plan.request.categories);
        const QStringList headings = headingsOf(incoming);
        Merged merged = mergeMaterial(base, isOnly ? std::exchange(incoming, {}) : incoming, plan.from);
        markRefused(merged, m_held.refusals, plan.from);
        const Report after = decided(before, merged, {});
        plan.ownHeadings << becomeCategories(headings, base, after);
        base = after;
        NB_CHECK(add(plan, before, std::move(merged)));
        before = base;
    }
    return ok();
}

Report ImportPlanner::newReport(const ImportTarget &target) const
{
    Report report = emptyReport(target.year, target.organisation, *m_templates.structure(defaultStructure(target.year)),
        *m_templates.category(Report().categories), m_ids);
    report.edition = target.edition;
    return report;
}

Status ImportPlanner::placeReports(ImportPlan &plan) const
{
    const ImportRequest &request = plan.request;
    Fragment &fragment = plan.fragment;
    if (isLibraryFile(request.file) || isPackageFile(request))
        return ok(); // they are what they are; the request has chosen among them
    if (request.year && fragment.reports.size() > 1)
        return oneYearForSeveral(request, fragment.reports.size());
    if (!request.year && !fragment.year && fragment.reports.size() == 1)
        return noYear(request);
    const QString ours = onlyOrganisation(m_held.reports);
    for (Report &report : fragment.reports) {
        report.year = request.year.value_or(report.year);
        report.edition = request.edition.value_or(report.edition);
        if (!request.organisation.isEmpty())
            report.organisation = request.organisation;
        else if (report.organisation.isEmpty())
            report.organisation = ours; // a text that does not say whose it is
        if (!request.unit.isEmpty())
            setUnit(report, plan.from.sender);
    }
    Report twice;
    if (anyTwice(fragment.reports, twice))
        return sameKeyTwice(request, twice);
    return ok();
}

/// The report that `incoming` goes into; one of the same year that has no organisation yet counts too.
std::optional<Report> ImportPlanner::current(const Report &incoming) const
{
    Report nameless = incoming;
    nameless.organisation.clear();
    for (const Report &key : {incoming, nameless}) {
        const auto it = std::find_if(
            m_held.reports.begin(), m_held.reports.end(), [&](const Report &other) { return sameKey(other, key); });
        if (it != m_held.reports.end())
            return *it;
    }
    return {};
}

Status ImportPlanner::add(ImportPlan &plan, const std::optional<Report> &before, Merged merged)
{
    const bool changes = !before || decided(before, merged, {}) != *before;
    if (before && changes && before->state == ReportState::Final)
        return finished(*before, plan.sourceName);
    plan.changesAnything = plan.changesAnything || changes;
    plan.notes << merged.notes;
    plan.before << before;
    plan.merged << std::move(merged);
    return ok();
}

/// The report that `incoming` is by its id, year and edition, where its organisation was given another name since the
/// two copies parted; null where there is none, and where the user said whose report it is.
const Report *ImportPlanner::renamed(const ImportPlan &plan, const Report &incoming) const
{
    if (!plan.request.organisation.isEmpty() || current(incoming))
        return nullptr;
    const auto it = std::find_if(m_held.reports.begin(), m_held.reports.end(), [&](const Report &other) {
        return other.id == incoming.id && other.year == incoming.year && other.edition == incoming.edition;
    });
    return it == m_held.reports.end() ? nullptr : &*it;
}

/// Whether another report has its id: one that was exported from this library and now comes in under another year,
/// organisation or edition is a new report.
bool ImportPlanner::isTaken(const Report &incoming) const
{
    return std::any_of(m_held.reports.begin(), m_held.reports.end(),
        [&](const Report &other) { return other.id == incoming.id && !sameKey(other, incoming); });
}

void ImportPlanner::planRest(ImportPlan &plan, const OriginalFile &original) const
{
    plan.refusals = m_held.refusals;
    plan.unitsBefore = m_held.units;
    plan.units = mergeUnits(m_held.units, plan.fragment.units);
    plan.changesAnything = plan.changesAnything || plan.units.units != m_held.units;
    if (plan.changesAnything)
        plan.sources = filesToKeep(plan, original, m_held.sources);
}

/// The next plan sees what this one would leave.
void ImportPlanner::follow(const ImportPlan &plan)
{
    for (qsizetype i = 0; i < plan.merged.size(); ++i) {
        const Report report = decided(plan.before[i], plan.merged[i], {});
        m_held.reports.removeIf([&](const Report &other) { return other.id == report.id; });
        m_held.reports << report;
    }
    m_held.units = plan.units.units;
    for (const SourceFile &file : plan.sources)
        m_held.sources << SourceSummary {file.sha256, file.name, file.sender, file.received, file.bytes.size()};
}

} // namespace nianbao
