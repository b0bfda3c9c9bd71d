// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/model/report.h"
#include "core/proofread/finding.h"
#include "core/proofread/ignoring.h"
#include "core/proofread/terms.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace nianbao {

/// What the rules say of one state of a report.
struct Proofreading {
    std::optional<Report> report; ///< that state; empty: none was read yet
    Findings findings {}; ///< without those that the report ignores
    QStringList places {}; ///< where each finding is, for people
    QList<IgnoredHere> ignored {};
    QStringList ignoredPlaces {};
    QStringList proofPlaces {};
    QList<Note> notes {}; ///< of word lists that were left out
    Id unwritten {}; ///< the empty entry in which somebody is about to write: nothing is told of it
};

/// Proofreads what stands in the editors, saved or not, on a thread of its own and one state at a time. A state that
/// was edited meanwhile is read to its end all the same: who types without a pause would see nothing else. Of it is
/// told what still stands in the text. One of another report is given up.
class Proofreader : public QObject {
    Q_OBJECT

public:
    using ReportSource = std::function<std::optional<Report>()>;

    /// `edited`: the entry that is open for writing.
    Proofreader(ReportSource source, std::function<Id()> edited, QObject *parent = nullptr);
    ~Proofreader() override;

    /// Something was typed: reads when the typing pauses, and now and then while it does not.
    void refreshSoon();
    /// The report has another value. Reads at once what differs from what was read last.
    void refreshNow();
    /// Another entry is open for writing.
    void refreshIfEntered();
    /// Another report is shown: nothing is known of it until it was read.
    void restart();
    /// Reads word lists and report anew.
    void reloadWordLists();

    [[nodiscard]] const Proofreading &last() const { return m_last; }
    /// Whether `last` is of the report as it stands.
    [[nodiscard]] bool isCurrent() const { return m_current; }

signals:
    void began(); ///< what is known is no longer of the report as it stands
    void done(); ///< `last` is current
    void overtaken(); ///< `last` is of a newer state, but that was edited while it was read: what still stands of it

private:
    void start(const Report &report);
    void finish(const Proofreading &reading, bool cancelled);
    void conclude();
    /// The entry that is open for writing, where it is empty.
    [[nodiscard]] Id unwrittenIn(const Report &report) const;
    void tellStanding(const Proofreading &reading, const std::optional<Report> &now);

    ReportSource m_source;
    std::function<Id()> m_edited;
    QThread m_thread;
    QObject *m_worker;
    QTimer m_delay;
    QElapsedTimer m_sinceFirst; ///< key of those that were not yet read
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the state that is being read; null: none is
    std::shared_ptr<const Terms> m_terms; ///< null: to be loaded
    QList<Note> m_termNotes;
    Proofreading m_last;
    bool m_current = false;
    bool m_isWhole = true; ///< `last` holds all that was found in its state
    bool m_again = false; ///< something came while a state was being read
};

} // namespace nianbao
