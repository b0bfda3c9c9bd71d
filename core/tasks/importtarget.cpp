// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importtarget.h"

#include "core/base/filename.h"
#include "core/base/wordlist.h"
#include "core/tasks/importfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// The unit whose name, the longest first, stands in the text; null when none does.
const Unit *unitIn(const UnitRegister &units, const QString &text)
{
    constexpr qsizetype kFewest = 3; // characters: 公安 alone says little
    const QString wanted = bareUnitName(text);
    const Unit *best = nullptr;
    qsizetype longest = 0;
    for (const Unit &unit : units) {
        for (const QString &each : QStringList {unit.name, unit.shortName} + unit.aliases) {
            const QString name = bareUnitName(each);
            if (name.size() >= std::max(kFewest, longest + 1) && wanted.contains(name)) {
                best = &unit;
                longest = name.size();
            }
        }
    }
    return best;
}

QString titleOrganisation(const Fragment &fragment)
{
    return fragment.reports.size() == 1 ? fragment.reports.first().organisation : QString();
}

bool fits(const Report &report, const ImportRequest &request, const std::optional<Year> &year)
{
    return (!year || report.year == *year) && (!request.edition || report.edition == *request.edition)
        && (request.organisation.isEmpty() || report.organisation == request.organisation);
}

QList<const Report *> fitting(
    const ImportRequest &request, const std::optional<Year> &year, const QList<Report> &reports)
{
    QList<const Report *> result;
    for (const Report &report : reports) {
        if (fits(report, request, year))
            result << &report;
    }
    return result;
}

std::optional<Year> yearOf(const ImportRequest &request, const Fragment &fragment)
{
    return request.year ? request.year : fragment.year;
}

Error severalTargets(const ImportRequest &request, const QList<const Report *> &reports)
{
    constexpr qsizetype kMostShown = 10;
    QStringList names;
    for (const Report *report : reports.mid(0, kMostShown))
        names << QStringLiteral("%1 %2 %3")
                     .arg(QString::number(report->year.number()), report->organisation, keyOf(report->edition));
    return Error {ErrorKind::Usage, QStringLiteral("import.target"),
        QCoreApplication::translate("tasks", "“%1”是材料，年报库里有 %2 份报告都可以收它：%3。")
            .arg(sourceNameOf(request), QString::number(reports.size()), listed(names)),
        QCoreApplication::translate("tasks", "请指明年度、发文机关或版本。"), request.file};
}

Error noSuchYear(const ImportRequest &request, Year year)
{
    return Error {ErrorKind::Input, QStringLiteral("import.noReport"),
        QCoreApplication::translate("tasks", "“%1”的标题说的是 %2 年，年报库里没有这一年的报告可以收它。")
            .arg(sourceNameOf(request), QString::number(year.number())),
        QCoreApplication::translate("tasks", "请先新建这一年的报告，或者指明年度再导入。"), request.file};
}

/// A department or a township by its name, not the county that reports.
bool isUnitName(const QString &name)
{
    static const QRegularExpression kUnit(
        QStringLiteral("(?:局|委员会|办公室|[镇乡](?:人民政府)?|街道办事处|街道|中心|法院|检察院)$"));
    return kUnit.match(name).hasMatch();
}

const Report *chosenReport(const Holdings &holdings)
{
    for (const Report &report : holdings.reports) {
        if (!holdings.chosen.isNull() && report.id == holdings.chosen)
            return &report;
    }
    return nullptr;
}

} // namespace

QString senderOf(const ImportRequest &request, const Fragment &fragment, const UnitRegister &units)
{
    if (!request.unit.isEmpty()) {
        const Unit *unit = unitNamed(units, request.unit);
        return unit ? unit->name : request.unit;
    }
    if (const Unit *unit = unitNamed(units, titleOrganisation(fragment)))
        return unit->name;
    const Unit *unit = unitIn(units, QFileInfo(sourceNameOf(request)).completeBaseName());
    return unit ? unit->name : QString();
}

QString guessedSender(const ImportRequest &request, const Fragment &fragment, const QString &ours)
{
    const QString theirs = titleOrganisation(fragment);
    if (!theirs.isEmpty() && theirs != ours)
        return theirs;
    static const QRegularExpression kUnit(
        QStringLiteral("^(\\p{Han}{1,12}?(?:局|委员会|办公室|镇|乡|街道办事处|街道|中心|法院|检察院))"
                       "(?:$|[^\\p{Han}]|关于|报送|上报|工作|总结|材料|法治|依法|台账|报告)"));
    const QString named = kUnit.match(QFileInfo(sourceNameOf(request)).completeBaseName()).captured(1);
    if (!named.isEmpty() || request.file.isEmpty())
        return named;
    const QString folder =
        readableName(QFileInfo(QFileInfo(request.file).absolutePath()).fileName()); // 王什镇/台账.csv
    return folder != ours && isUnitName(folder) ? folder : QString();
}

QString onlyOrganisation(const QList<Report> &reports)
{
    QString only;
    for (const Report &report : reports) {
        if (report.organisation.isEmpty() || report.organisation == only)
            continue;
        if (!only.isEmpty())
            return {};
        only = report.organisation;
    }
    return only;
}

Result<bool> isMaterial(const ImportRequest &request, const Fragment &fragment, FormatFamily family,
    const QString &sender, const Holdings &holdings)
{
    if (fragment.isMaterial && request.as == ImportAs::Report) {
        return Error {ErrorKind::Usage, QStringLiteral("import.tableAsReport"),
            QCoreApplication::translate("tasks", "“%1”里是表格的行，不是一份报告。").arg(sourceNameOf(request)),
            QCoreApplication::translate("tasks", "请作为材料导入。"), request.file};
    }
    if (request.as != ImportAs::Proposed || fragment.isMaterial)
        return fragment.isMaterial || request.as == ImportAs::Material;
    const Report *chosen = chosenReport(holdings);
    const QString ours = chosen ? chosen->organisation : onlyOrganisation(holdings.reports);
    const QString theirs = titleOrganisation(fragment);
    const bool isOneReport = family == FormatFamily::Document && fragment.reports.size() == 1;
    if (isOneReport && holdings.reports.isEmpty() && !request.organisation.isEmpty())
        return theirs != request.organisation && isUnitName(theirs); // before the county's own report is there
    if (isOneReport && ours.isEmpty() && holdings.isForSeveral && isUnitName(theirs))
        return true; // what departments send does not become the report that they send it for
    if (!isOneReport || ours.isEmpty() || theirs == ours)
        return false;
    const bool isNamedOther = !theirs.isEmpty() && (chosen || request.organisation == ours || isUnitName(theirs));
    if (isNamedOther && isUnitName(theirs) && !isUnitName(ours))
        return true; // a township's report is none of the county's, whether there is one for it yet or not
    const bool isForUs = !sender.isEmpty() || isNamedOther;
    return isForUs && !fitting(request, yearOf(request, fragment), holdings.reports).isEmpty();
}

Result<ImportTarget> targetOf(const ImportRequest &request, const Fragment &fragment, const Holdings &holdings)
{
    const std::optional<Year> year = yearOf(request, fragment);
    QList<const Report *> reports = fitting(request, year, holdings.reports);
    if (const Report *chosen = chosenReport(holdings); reports.contains(chosen))
        reports = {chosen};
    if (reports.size() > 1
        && !request.edition) { // one text in several editions: the first one is written, then adapted
        QList<const Report *> first = reports;
        first.removeIf([](const Report *report) { return report->edition != Edition::City; });
        reports = first.size() == 1 ? first : reports;
    }
    if (reports.size() > 1)
        return severalTargets(request, reports);
    if (!reports.isEmpty()) {
        ImportTarget target;
        target.report = reports.first();
        return target;
    }
    if (!year)
        return noYear(request);
    if (!request.year && !holdings.reports.isEmpty())
        return noSuchYear(request, *year);
    const QString organisation =
        request.organisation.isEmpty() ? onlyOrganisation(holdings.reports) : request.organisation;
    return ImportTarget {nullptr, *year, organisation, request.edition.value_or(Edition::City)};
}

Error noYear(const ImportRequest &request)
{
    return Error {ErrorKind::Input, QStringLiteral("import.year"),
        QCoreApplication::translate("tasks", "从“%1”的标题中看不出是哪一年的报告。").arg(sourceNameOf(request)),
        QCoreApplication::translate("tasks", "请指明年度，再导入一次。"), request.file};
}

} // namespace nianbao
