// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordmatch.h"

#include "core/model/nodematch.h"
#include "core/model/recordhash.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace nianbao {

namespace {

constexpr double kHalf = 0.5; // likeness
constexpr double kThird = 0.33;

class Matching {
public:
    Matching(const QList<RecordTraits> &current, const QList<RecordTraits> &incoming, const QString &sender);
    RecordMatches run();

private:
    /// Matches what has the same name; both names are empty where a record cannot be known so.
    template <typename CurrentName, typename IncomingName>
    void pass(CurrentName currentName, IncomingName incomingName);
    template <typename Name>
    void pass(Name name, bool earlierOnly);
    void passAlike(double least);
    void passBetween();
    void findEarlierFiles();
    [[nodiscard]] bool isOfSender(const RecordTraits &record) const;
    [[nodiscard]] bool isFree(int current) const { return !m_taken[current]; }
    void take(int incoming, int current);

    const QList<RecordTraits> &m_current;
    const QList<RecordTraits> &m_incoming;
    QString m_sender;
    QSet<QString> m_files; ///< of what comes, by their stems
    QList<bool> m_own; ///< of the current ones those that this sender sent
    QList<bool> m_earlier; ///< of those the ones of earlier versions of the file
    QList<bool> m_taken;
    QList<int> m_result;
};

Matching::Matching(const QList<RecordTraits> &current, const QList<RecordTraits> &incoming, const QString &sender)
    : m_current(current)
    , m_incoming(incoming)
    , m_sender(sender)
    , m_earlier(current.size(), false)
    , m_taken(current.size(), false)
    , m_result(incoming.size(), -1)
{
    QString last;
    for (const RecordTraits &record : incoming) {
        if (m_files.isEmpty() || record.origin->file != last)
            m_files.insert(fileStem(record.origin->file));
        last = record.origin->file;
    }
    for (const RecordTraits &record : current)
        m_own.append(isOfSender(record));
}

/// Without a sender, only the same file's records are its own.
bool Matching::isOfSender(const RecordTraits &record) const
{
    const Origin &origin = *record.origin;
    if (!isMaterialRecord(origin) || origin.sender != m_sender)
        return false;
    return !m_sender.isEmpty() || m_files.contains(fileStem(origin.file));
}

template <typename CurrentName, typename IncomingName>
void Matching::pass(CurrentName currentName, IncomingName incomingName)
{
    const auto qualified = [](const RecordTraits &record, const QString &name) {
        return name.isEmpty() ? name : (record.isSection ? u's' : u'i') + name;
    };
    QHash<QString, QList<int>> free; // last first
    for (int i = int(m_current.size()) - 1; i >= 0; --i) {
        if (isFree(i))
            free[qualified(m_current[i], currentName(i))].append(i);
    }
    free.remove(QString());
    if (free.isEmpty())
        return;
    for (int i = 0; i < m_incoming.size(); ++i) {
        if (m_result[i] >= 0)
            continue;
        const auto found = free.find(qualified(m_incoming[i], incomingName(i)));
        if (found != free.end() && !found->isEmpty())
            take(i, found->takeLast());
    }
}

template <typename Name>
void Matching::pass(Name name, bool earlierOnly)
{
    pass(
        [&](int i) {
            const bool counts = earlierOnly ? m_earlier[i] : m_own[i];
            return counts ? name(m_current[i]) : QString();
        },
        [&](int i) { return name(m_incoming[i]); });
}

void Matching::findEarlierFiles()
{
    struct Count {
        int records = 0;
        int again = 0;
    };
    QHash<QString, Count> counts; // by file: two may have one name
    const auto fileOf = [&](int i) { return QString(m_current[i].origin->file + u'\n' + m_current[i].origin->source); };
    for (int i = 0; i < m_current.size(); ++i) {
        if (!m_own[i])
            continue;
        Count &count = counts[fileOf(i)];
        ++count.records;
        count.again += int(m_taken[i]);
    }
    for (int i = 0; i < m_current.size(); ++i) {
        const Count count = counts.value(fileOf(i));
        // Without a sender a name proves nothing: every office calls its file 台账.
        const bool hasName = !m_sender.isEmpty() && m_files.contains(fileStem(m_current[i].origin->file));
        m_earlier[i] = m_own[i] && (hasName || (count.again > 0 && 2 * count.again >= count.records));
    }
}

/// A text that was changed in its title too is still the one between the same neighbours.
void Matching::passAlike(double least)
{
    constexpr int kWindow = 8; // so that a list of strangers costs linear time
    QList<int> earlier;
    for (int i = 0; i < m_current.size(); ++i) {
        if (m_earlier[i])
            earlier.append(i);
    }
    QHash<int, int> places;
    for (int i = 0; i < earlier.size(); ++i)
        places.insert(earlier[i], i);
    int after = -1; // in `earlier`
    for (int i = 0; i < m_incoming.size(); ++i) {
        for (int j = after + 1; m_result[i] < 0 && j < earlier.size() && j <= after + kWindow; ++j) {
            const RecordTraits &candidate = m_current[earlier[j]];
            if (isFree(earlier[j]) && candidate.isSection == m_incoming[i].isSection
                && likeness(candidate.text, m_incoming[i].text) >= least)
                take(i, earlier[j]);
        }
        after = m_result[i] >= 0 ? places.value(m_result[i], after) : after;
    }
}

/// Places are told among the records of the earlier versions.
void Matching::passBetween()
{
    QList<int> earlier;
    QHash<int, int> places;
    QList<bool> candidates;
    QList<bool> edited;
    for (int i = 0; i < m_current.size(); ++i) {
        if (!m_earlier[i])
            continue;
        places.insert(i, int(earlier.size()));
        earlier.append(i);
        candidates.append(isFree(i));
        edited.append(m_current[i].isEdited);
    }
    QList<int> result;
    for (const int match : std::as_const(m_result))
        result.append(match < 0 ? -1 : places.value(match, -1));
    const QList<int> known = result;
    matchBetween(result, candidates, edited);
    for (int i = 0; i < result.size(); ++i) {
        const bool isNew = m_result[i] < 0 && known[i] < 0 && result[i] >= 0;
        if (isNew && m_current[earlier[result[i]]].isSection == m_incoming[i].isSection)
            take(i, earlier[result[i]]);
    }
}

void Matching::take(int incoming, int current)
{
    m_result[incoming] = current;
    m_taken[current] = true;
}

RecordMatches Matching::run()
{
    pass([&](int i) { return m_current[i].id.value; }, [&](int i) { return m_incoming[i].id.value; });
    // Of several that say the same, the one with the same key and file first.
    pass(
        [](const RecordTraits &record) {
            return QString(record.hash + u'\n' + record.origin->key + u'\n' + record.origin->file);
        },
        false);
    pass([](const RecordTraits &record) { return record.hash; }, false);
    pass([](const RecordTraits &record) { return record.text; }, false);
    findEarlierFiles();
    pass([](const RecordTraits &record) { return record.origin->key; }, true);
    pass([](const RecordTraits &record) { return bareTitle(record.title); }, true);
    passAlike(kHalf);
    passAlike(kThird); // rewritten here and there: still of the same file, between the same neighbours
    passBetween();
    RecordMatches matches {m_result, {}};
    for (int i = 0; i < m_current.size(); ++i) {
        if (m_earlier[i] && isFree(i))
            matches.missing.append(i);
    }
    return matches;
}

} // namespace

RecordMatches matchRecords(
    const QList<RecordTraits> &current, const QList<RecordTraits> &incoming, const QString &sender)
{
    return Matching(current, incoming, sender).run();
}

QString fileStem(const QString &name)
{
    static const QRegularExpression kMarks(QStringLiteral(
        "[ _\\-—]*(?:[（(\\[【][^（()）\\]】]*(?:改|修订|修正|更正|终|定稿|副本)[^（()）\\]】]*[）)\\]】]"
        "|[（(]\\d+[）)]|修改稿|修改版|修改后|修改|修订稿|修订版|更正稿|更正版|更正|最终版|最终稿|终稿|定稿|"
        "新版|副本|[vV]\\d+)$"));
    const qsizetype dot = name.lastIndexOf(u'.');
    QString stem = (dot > 0 ? name.left(dot) : name).trimmed();
    for (QRegularExpressionMatch match = kMarks.match(stem); match.hasMatch() && match.capturedStart() > 0;
         match = kMarks.match(stem))
        stem.truncate(match.capturedStart());
    return stem;
}

} // namespace nianbao
