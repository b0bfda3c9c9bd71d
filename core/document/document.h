// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/place.h"
#include "core/model/report.h"
#include "core/store/library.h"

#include <QObject>

#include <functional>
#include <memory>

namespace nianbao {

/// What an edit is called, and where the caret was and is.
struct EditLabel {
    QString text; ///< as in 撤销：修改标题
    QString mergeKey {}; ///< edits in a row with the same key that is not empty are one step (typing in one field)
    Place before {};
    Place after {};
};

/// An open library and the report of it that is being edited. The one way to change anything: the disk takes the change
/// first; memory, undo and views follow only if it did. Undo reaches over all reports of the library: undoing a step of
/// another year switches to it.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(std::unique_ptr<Library> library, QObject *parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Library &library() const;
    [[nodiscard]] const QList<ReportSummary> &reports() const; ///< as Library::reports, always current
    [[nodiscard]] const UnitRegister &units() const; ///< as Library::units, always current

    /// The report being edited; null when the library has none or none was chosen.
    [[nodiscard]] const Report *report() const;
    Status choose(const Id &report);

    /// Changes the current report. Refused without a report, in a finished one (except `reopen`), in a read-only
    /// library, with a text that grows beyond what every format takes (textlimits.h). A change that changes nothing is
    /// no step.
    Status edit(const EditLabel &label, const std::function<void(Report &)> &change);

    /// Changes the register of units; refused in a read-only library.
    Status editUnits(const EditLabel &label, const std::function<void(UnitRegister &)> &change);

    /// Adds, replaces or removes whole reports, with units and kept files, in one transaction and one step (new year,
    /// import, removal), and chooses the last report that was added or replaced.
    Status apply(const EditLabel &label, const LibraryChange &change);
    Status apply(const EditLabel &label, const QList<ReportChange> &reports);

    /// Gives the current report's present state a name, such as 送审稿; undoable. Refused without a report or a name.
    Status nameVersion(const Id &id, const QString &name, const QString &note);

    /// Who signs what is changed from now on (Library::setScribe).
    void setScribe(const Scribe &scribe);

    /// 标为定稿 and back; undoable.
    Status finish();
    Status reopen();

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// Where the caret belongs afterwards.
    Result<Place> undo();
    Result<Place> redo();

    /// The next edit begins a new step even if its key is that of the last one.
    void breakMerging();

signals:
    /// The current report has a new value; both are of the same report.
    void changed(const nianbao::Report &before, const nianbao::Report &after);
    /// Another report, or none, is current.
    void chosen();
    /// The list of reports differs.
    void reportsChanged();
    /// The register of units differs.
    void unitsChanged();
    /// The list of kept files differs (Library::sources).
    void sourcesChanged();
    /// The list of named versions differs (Library::versions).
    void versionsChanged();
    /// The disk took (or refused) a change; a text was too long.
    void saved();
    void saveFailed(const nianbao::Error &error);
    void undoChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nianbao
