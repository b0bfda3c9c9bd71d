// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/proofreader.h"

#include "core/model/outline.h"
#include "core/proofread/rules/proofread.h"
#include "core/tasks/checktask.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/wordlists.h"

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr int kPauseMs = 250; // after the last key
constexpr int kLongestMs = 1000; // after the first key that was not yet read

Proofreading read(const Report &report, const Id &unwritten, const Terms &terms, const std::atomic_bool &cancelled)
{
    CheckOptions options;
    options.cancelled = &cancelled;
    Report written = report;
    if (!unwritten.isNull())
        removeNode(written, unwritten);
    const Findings found = check(written, options, terms);
    Proofreading reading {report};
    reading.unwritten = unwritten;
    if (cancelled)
        return reading;
    const PartedFindings parts = parted(report, found);
    reading.findings = parts.open;
    reading.places = placesOf(report, parts.open.findings);
    reading.ignored = parts.ignored;
    QList<Finding> ignored;
    for (const IgnoredHere &one : parts.ignored)
        ignored << one.finding;
    reading.ignoredPlaces = placesOf(report, ignored);
    reading.proofPlaces = placesOf(report, asFindings(parts.open.proofs));
    return reading;
}

/// What of the reading still stands in the report as it is now; the places stay those of the state that was read.
Proofreading standingIn(const Report &now, const Proofreading &reading)
{
    QList<MarkedWords> words;
    for (const Finding &finding : reading.findings.findings)
        words << markedBy(finding);
    for (const Proof &proof : reading.findings.proofs)
        words << markedBy(proof);
    const QList<bool> stand = stillStand(*reading.report, now, words);
    Proofreading standing = reading;
    standing.findings = {};
    standing.places.clear();
    standing.proofPlaces.clear();
    const qsizetype count = reading.findings.findings.size();
    for (qsizetype at = 0; at < count; ++at) {
        if (!stand[at])
            continue;
        standing.findings.findings << reading.findings.findings[at];
        standing.places << reading.places[at];
    }
    for (qsizetype at = count; at < stand.size(); ++at) {
        if (!stand[at])
            continue;
        standing.findings.proofs << reading.findings.proofs[at - count];
        standing.proofPlaces << reading.proofPlaces[at - count];
    }
    return standing;
}

} // namespace

Proofreader::Proofreader(ReportSource source, std::function<Id()> edited, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_edited(std::move(edited))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &Proofreader::refreshNow);
    m_thread.start(QThread::LowPriority);
}

Proofreader::~Proofreader()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_thread.quit();
    m_thread.wait();
}

void Proofreader::refreshSoon()
{
    if (!m_delay.isActive())
        m_sinceFirst.start();
    m_delay.start(std::clamp(int(kLongestMs - m_sinceFirst.elapsed()), 0, kPauseMs));
    if (std::exchange(m_current, false))
        emit began();
}

void Proofreader::refreshNow()
{
    m_delay.stop();
    const std::optional<Report> report = m_source();
    const bool isSame = report == m_last.report && (!report || m_last.unwritten == unwrittenIn(*report));
    if (!m_cancelled && m_isWhole && isSame && (m_terms || !report)) {
        if (!m_current)
            conclude();
        return;
    }
    if (std::exchange(m_current, false))
        emit began();
    if (m_cancelled) {
        m_again = true;
    } else if (report) {
        start(*report);
    } else {
        m_last = {};
        m_isWhole = true;
        conclude();
    }
}

void Proofreader::refreshIfEntered()
{
    const std::optional<Report> report = m_source();
    const Id known = m_last.report ? m_last.unwritten : Id {};
    if (report && unwrittenIn(*report) != known)
        refreshNow();
}

void Proofreader::restart()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_last = {};
    m_isWhole = true;
    m_current = true; // so that it is told
    refreshSoon();
}

void Proofreader::reloadWordLists()
{
    m_terms.reset();
    if (m_cancelled)
        *m_cancelled = true;
    refreshNow();
}

void Proofreader::start(const Report &report)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    QMetaObject::invokeMethod(m_worker,
        [this, report, unwritten = unwrittenIn(report), cancelled = m_cancelled, terms = m_terms, notes = m_termNotes] {
            std::shared_ptr<const Terms> used = terms;
            QList<Note> usedNotes = notes;
            if (!used) {
                WordLists lists = loadWordLists();
                used = std::make_shared<const Terms>(std::move(lists.terms));
                usedNotes = lists.notes;
            }
            Proofreading reading = read(report, unwritten, *used, *cancelled);
            reading.notes = usedNotes;
            QMetaObject::invokeMethod(
                this,
                [this, reading, used, wasLoaded = !terms, cancelled] {
                    // Lists that were changed while these were read are read again.
                    if (wasLoaded && !*cancelled) {
                        m_terms = used;
                        m_termNotes = reading.notes;
                    }
                    finish(reading, *cancelled);
                },
                Qt::QueuedConnection);
        });
}

void Proofreader::finish(const Proofreading &reading, bool cancelled)
{
    m_cancelled.reset();
    const bool again = std::exchange(m_again, false);
    if (cancelled)
        return refreshNow();
    const std::optional<Report> now = m_source();
    m_isWhole = now == reading.report;
    if (m_isWhole && reading.unwritten != unwrittenIn(*now)) {
        m_isWhole = false;
        return refreshNow();
    }
    if (m_isWhole) {
        m_last = reading;
        conclude();
        return;
    }
    tellStanding(reading, now);
    if (again || !m_delay.isActive()) // else it is read again in a moment
        refreshNow();
}

Id Proofreader::unwrittenIn(const Report &report) const
{
    const WorkItem *item = findItem(report, m_edited());
    const bool isEmpty =
        item && item->title.isEmpty() && item->body.isEmpty() && item->tail.isEmpty() && item->children.isEmpty();
    return isEmpty ? item->id : Id {};
}

void Proofreader::tellStanding(const Proofreading &reading, const std::optional<Report> &now)
{
    if (!now || now->id != reading.report->id)
        return;
    m_last = standingIn(*now, reading);
    if (std::exchange(m_current, false))
        emit began();
    emit overtaken();
}

void Proofreader::conclude()
{
    m_current = true;
    emit done();
}

} // namespace nianbao
