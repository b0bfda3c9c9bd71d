// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/nodematch.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nianbao {

double likeness(QStringView a, QStringView b)
{
    constexpr qsizetype kEnough = 500; // characters that are looked at
    a = a.left(kEnough);
    b = b.left(kEnough);
    if (a.size() < 2 || b.size() < 2)
        return a == b ? 1 : 0;
    QHash<QStringView, int> pairs;
    for (qsizetype i = 0; i + 1 < a.size(); ++i)
        ++pairs[a.sliced(i, 2)];
    int shared = 0;
    for (qsizetype i = 0; i + 1 < b.size(); ++i) {
        const auto found = pairs.find(b.sliced(i, 2));
        if (found != pairs.end() && *found > 0) {
            --*found;
            ++shared;
        }
    }
    return 2.0 * shared / double(a.size() + b.size() - 2);
}

namespace {

class Matching {
public:
    Matching(const QList<MatchTraits> &current, const QList<MatchTraits> &incoming)
        : m_current(current)
        , m_incoming(incoming)
        , m_result(incoming.size(), -1)
        , m_taken(current.size(), false)
    {
    }

    QList<int> run()
    {
        pass([](const MatchTraits &node) { return node.id.value; });
        pass([](const MatchTraits &node) { return node.key; });
        pass([](const MatchTraits &node) { return node.received; }, [](const MatchTraits &node) { return node.hash; });
        pass([](const MatchTraits &node) { return node.text; });
        pass([](const MatchTraits &node) { return bareTitle(node.title); });
        pass([](const MatchTraits &node) { return node.kind; });
        passAlike();
        passBetween();
        return m_result;
    }

private:
    template <typename Name>
    void pass(Name name)
    {
        pass(name, name);
    }

    template <typename CurrentName, typename IncomingName>
    void pass(CurrentName currentName, IncomingName incomingName)
    {
        QHash<QString, QList<int>> free; // last first
        for (int i = int(m_current.size()) - 1; i >= 0; --i) {
            if (!m_taken[i])
                free[currentName(m_current[i])].append(i);
        }
        free.remove(QString());
        for (int i = 0; i < m_incoming.size(); ++i) {
            if (m_result[i] >= 0)
                continue;
            const auto found = free.find(incomingName(m_incoming[i]));
            if (found != free.end() && !found->isEmpty())
                take(i, found->takeLast());
        }
    }

    /// A text that was changed in its title too is still the one between the same neighbours.
    void passAlike()
    {
        constexpr double kHalf = 0.5;
        constexpr int kWindow = 8; // so that a list of strangers costs linear time
        int after = -1;
        for (int i = 0; i < m_incoming.size(); ++i) {
            for (int j = after + 1; m_result[i] < 0 && j < m_current.size() && j <= after + kWindow && !m_taken[j];
                 ++j) {
                if (likeness(m_current[j].text, m_incoming[i].text) >= kHalf)
                    take(i, j);
            }
            after = m_result[i] >= 0 ? m_result[i] : after;
        }
    }

    void passBetween()
    {
        QSet<QString> files;
        for (const MatchTraits &node : m_incoming)
            files.insert(node.file);
        files.remove(QString());
        QList<bool> candidates;
        QList<bool> edited;
        for (int i = 0; i < m_current.size(); ++i) {
            candidates.append(!m_taken[i] && files.contains(m_current[i].file));
            edited.append(m_current[i].isEdited());
        }
        matchBetween(m_result, candidates, edited);
    }

    void take(int incoming, int current)
    {
        m_result[incoming] = current;
        m_taken[current] = true;
    }

    const QList<MatchTraits> &m_current;
    const QList<MatchTraits> &m_incoming;
    QList<int> m_result;
    QList<bool> m_taken;
};

} // namespace

QString bareTitle(QString title)
{
    title = title.trimmed();
    while (!title.isEmpty() && QStringView(u"。，：；.,:;").contains(title.back()))
        title.chop(1);
    return title;
}

void matchBetween(QList<int> &result, const QList<bool> &candidates, const QList<bool> &edited)
{
    constexpr qsizetype kWidest = 64; // nodes between two neighbours; so that no order costs more than linear time
    for (qsizetype start = 0; start < result.size();) {
        qsizetype end = start;
        while (end < result.size() && result[end] < 0)
            ++end;
        const qsizetype before = start > 0 ? result[start - 1] : -1;
        const qsizetype behind = end < result.size() ? result[end] : candidates.size();
        QList<int> between;
        for (qsizetype i = before + 1; i < behind && behind - before <= kWidest; ++i) {
            if (candidates[i])
                between.append(int(i));
        }
        for (qsizetype i = 0; between.size() == end - start && i < between.size(); ++i) {
            if (edited[between[i]])
                result[start + i] = between[i];
        }
        start = end + 1;
    }
}

QList<int> matchNodes(const QList<MatchTraits> &current, const QList<MatchTraits> &incoming)
{
    return Matching(current, incoming).run();
}

} // namespace nianbao
