// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/base/errorlog.h"
#include "core/base/log.h"
#include "core/document/documenterrors.h"
#include "core/document/undo.h"
#include "core/model/singlelines.h"
#include "core/model/textlimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {
namespace {

ReportSummary summaryOf(const Report &report)
{
    return {report.id, report.year, report.organisation, report.edition, report.state, report.title};
}

bool isSame(const ReportSummary &a, const ReportSummary &b)
{
    return a.year == b.year && a.organisation == b.organisation && a.edition == b.edition && a.state == b.state
        && a.title == b.title;
}

/// Whether the list of reports looks another way after the change.
bool changesList(const ReportChange &change)
{
    return !change.before || !change.after || !isSame(summaryOf(*change.before), summaryOf(*change.after));
}

/// Of what differs: an edit of one letter need not read fifty thousand items.
std::optional<TooLong> tooLong(const Report &before, const Report &after)
{
    const Amendment amendment = amendmentOf(before, after);
    return grownTooLongIn(touchedBy(amendment), touchedBy(reversed(amendment)));
}

} // namespace

class Document::Private {
public:
    std::unique_ptr<Library> library;
    QList<ReportSummary> reports;
    UnitRegister units;
    std::optional<Report> current;
    History history;

    [[nodiscard]] Id chosen() const { return current ? current->id : Id {}; }

    /// What a step of undo finds: the report being edited, any other one as the library has it.
    [[nodiscard]] PresentReports present() const
    {
        return [this](const Id &report) -> Result<Report> {
            return report == chosen() ? Result(*current) : library->load(report);
        };
    }

    /// Disk first: on failure nothing has moved.
    Status write(Document &document, LibraryChange change, const QString &label)
    {
        change.label = label;
        const Status saved = library->save(change);
        if (!saved) {
            qCWarning(logStore) << "A change was refused:" << forLog(saved.error());
            emit document.saveFailed(saved.error());
        }
        return saved;
    }

    /// As the disk has it now. It is not asked: it might fail, and the list would be of another time.
    void updateReports(const QList<ReportChange> &changes)
    {
        for (const ReportChange &change : changes) {
            const Id &id = change.before ? change.before->id : change.after->id;
            reports.removeIf([&](const ReportSummary &summary) { return summary.id == id; });
            if (change.after)
                reports << summaryOf(*change.after);
        }
        std::sort(reports.begin(), reports.end(), comesBefore);
    }

    void refreshReports()
    {
        if (auto list = library->reports())
            reports = *list;
        else
            qCWarning(logStore) << "The list of reports cannot be read:" << forLog(list.error());
    }

    void refreshUnits()
    {
        if (auto all = library->units())
            units = *all;
        else
            qCWarning(logStore) << "The register of units cannot be read:" << forLog(all.error());
    }

    /// The report's value after what the disk has taken.
    [[nodiscard]] std::optional<Report> valueAfter(const LibraryChange &change, const Id &report) const
    {
        std::optional<Report> after = report == chosen() ? current : std::nullopt;
        for (const ReportChange &ofReport : change.reports) {
            const Id &id = ofReport.after ? ofReport.after->id : ofReport.before->id;
            if (id == report)
                after = ofReport.after;
        }
        if (!after && !report.isNull()) {
            if (auto loaded = library->load(report))
                after = *loaded;
        }
        return after;
    }

    /// Memory and views follow what the disk has taken; `report` becomes current.
    void follow(Document &document, const LibraryChange &change, const Id &report)
    {
        const bool listChanged = std::any_of(change.reports.cbegin(), change.reports.cend(), changesList);
        if (listChanged)
            updateReports(change.reports);
        if (change.units)
            units = change.units->after;
        const std::optional<Report> before = current;
        current = valueAfter(change, report);
        const std::optional<Report> after = current; // a slot may change it again
        emit document.saved();
        if (change.units)
            emit document.unitsChanged();
        if (!change.sources.isEmpty())
            emit document.sourcesChanged();
        if (!change.versions.isEmpty())
            emit document.versionsChanged();
        if (listChanged)
            emit document.reportsChanged();
        announce(document, before, after);
        emit document.undoChanged();
    }

    /// Writes the change as one step; `choice` becomes current.
    Status perform(Document &document, const EditLabel &label, const LibraryChange &change, const Id &choice)
    {
        const Id before = chosen();
        NB_CHECK(write(document, change, label.text));
        history.push({label.text, label.mergeKey, change, label.before, label.after, before, choice});
        follow(document, change, choice);
        return ok();
    }

    /// The named versions of the reports that go: they go in the same step, so that undo brings them back.
    [[nodiscard]] Result<QList<VersionChange>> versionsOf(const QList<ReportChange> &changes) const
    {
        QList<VersionChange> gone;
        for (const ReportChange &ofReport : changes) {
            if (ofReport.after)
                continue;
            NB_TRY(const QList<ReportVersion> versions, library->versions(ofReport.before->id));
            for (const ReportVersion &version : versions)
                gone << VersionChange {version, {}};
        }
        return gone;
    }

    static void announce(Document &document, const std::optional<Report> &before, const std::optional<Report> &after)
    {
        if (before && after && before->id == after->id) {
            if (*before != *after)
                emit document.changed(*before, *after);
        } else if (before || after) {
            emit document.chosen();
        }
    }

    Status editCurrent(Document &document, const EditLabel &label, const Report &wished)
    {
        const Report before = *current;
        const Report after = inSingleLines(wished, before);
        if (after.id != before.id)
            return identityError(library->path());
        if (after == before)
            return ok();
        if (const std::optional<TooLong> text = tooLong(before, after)) {
            const Error error = tooLongError(*text, library->path());
            emit document.saveFailed(error);
            return error;
        }
        return perform(document, label, {.reports = {{before, after}}}, after.id);
    }

    Status setState(Document &document, ReportState state, const QString &text)
    {
        if (!current)
            return noReportError(library->path());
        Report after = *current;
        after.state = state;
        return editCurrent(document, {text}, after);
    }
};

Document::Document(std::unique_ptr<Library> library, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->library = std::move(library);
    d->refreshReports();
    d->refreshUnits();
}

Document::~Document() = default;

const Library &Document::library() const
{
    return *d->library;
}

const QList<ReportSummary> &Document::reports() const
{
    return d->reports;
}

const UnitRegister &Document::units() const
{
    return d->units;
}

const Report *Document::report() const
{
    return d->current ? &*d->current : nullptr;
}

Status Document::choose(const Id &report)
{
    if (report == d->chosen())
        return ok();
    NB_TRY(const Report loaded, d->library->load(report));
    d->current = loaded;
    d->history.breakMerging();
    emit chosen();
    return ok();
}

Status Document::edit(const EditLabel &label, const std::function<void(Report &)> &change)
{
    if (!d->current)
        return noReportError(d->library->path());
    if (d->current->state == ReportState::Final)
        return finishedError(*d->current, d->library->path());
    Report after = *d->current;
    change(after);
    return d->editCurrent(*this, label, after);
}

Status Document::editUnits(const EditLabel &label, const std::function<void(UnitRegister &)> &change)
{
    UnitsChange units {d->units, d->units};
    change(units.after);
    return apply(label, LibraryChange {.units = units});
}

Status Document::apply(const EditLabel &label, const LibraryChange &change)
{
    LibraryChange real;
    Id choice = d->chosen();
    for (ReportChange ofReport : change.reports) {
        if (ofReport.after)
            ofReport.after = inSingleLines(*ofReport.after, ofReport.before.value_or(Report {}));
        if (ofReport.before && ofReport.before->state == ReportState::Final && ofReport.after)
            return finishedError(*ofReport.before, d->library->path());
        if (ofReport.before != ofReport.after)
            real.reports << ofReport;
        if (ofReport.after)
            choice = ofReport.after->id;
        else if (ofReport.before && ofReport.before->id == choice)
            choice = {};
    }
    if (change.units && change.units->before != change.units->after)
        real.units = change.units;
    for (const SourceChange &ofSource : change.sources) {
        if (ofSource.before != ofSource.after)
            real.sources << ofSource;
    }
    for (const VersionChange &ofVersion : change.versions) {
        if (ofVersion.before != ofVersion.after)
            real.versions << ofVersion;
    }
    real.refusals = change.refusals;
    NB_TRY(const QList<VersionChange> orphans, d->versionsOf(real.reports));
    real.versions << orphans;
    if (real.reports.isEmpty() && !real.units && real.sources.isEmpty() && real.versions.isEmpty()
        && real.refusals.isEmpty())
        return ok();
    return d->perform(*this, {label.text, {}, label.before, label.after}, real, choice);
}

Status Document::apply(const EditLabel &label, const QList<ReportChange> &reports)
{
    return apply(label, LibraryChange {.reports = reports});
}

Status Document::nameVersion(const Id &id, const QString &name, const QString &note)
{
    if (!d->current)
        return noReportError(d->library->path());
    const QString named = name.simplified();
    if (named.isEmpty())
        return namelessError(d->library->path());
    NB_TRY(const ReportVersion version, d->library->presentVersion(id, d->current->id, named, note));
    const QString text = QCoreApplication::translate("document", "命名版本：%1").arg(named);
    return apply({text}, LibraryChange {.versions = {{{}, version}}});
}

void Document::setScribe(const Scribe &scribe)
{
    d->library->setScribe(scribe);
}

Status Document::finish()
{
    return d->setState(*this, ReportState::Final, QCoreApplication::translate("document", "标为定稿"));
}

Status Document::reopen()
{
    return d->setState(*this, ReportState::Draft, QCoreApplication::translate("document", "改回起草"));
}

bool Document::canUndo() const
{
    return d->history.toUndo() != nullptr;
}

bool Document::canRedo() const
{
    return d->history.toRedo() != nullptr;
}

QString Document::undoText() const
{
    const Step *step = d->history.toUndo();
    return step ? step->text : QString();
}

QString Document::redoText() const
{
    const Step *step = d->history.toRedo();
    return step ? step->text : QString();
}

Result<Place> Document::undo()
{
    const Step *found = d->history.toUndo();
    if (!found)
        return Place {};
    const Step step = *found;
    NB_TRY(const LibraryChange change, changeBack(step, d->present()));
    NB_CHECK(d->write(*this, change, QCoreApplication::translate("document", "撤销：%1").arg(step.text)));
    d->history.undone();
    d->follow(*this, change, step.chosenBefore);
    return step.before;
}

Result<Place> Document::redo()
{
    const Step *found = d->history.toRedo();
    if (!found)
        return Place {};
    const Step step = *found;
    NB_TRY(const LibraryChange change, changeAgain(step, d->present()));
    NB_CHECK(d->write(*this, change, QCoreApplication::translate("document", "重做：%1").arg(step.text)));
    d->history.redone();
    d->follow(*this, change, step.chosenAfter);
    return step.after;
}

void Document::breakMerging()
{
    d->history.breakMerging();
}

} // namespace nianbao
