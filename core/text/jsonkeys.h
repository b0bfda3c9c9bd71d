// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <optional>

namespace nianbao {

struct JsonPosition {
    int line = 1;
    int column = 1;
};

/// The keys of one object so far. Few are looked through, which is quicker than to hash them; an object of very many
/// stays linear.
class JsonKeys {
public:
    /// `usual`: the keys that are likely to come, in this order.
    JsonKeys(QStringList &names, const QStringList &usual)
        : m_names(names)
        , m_usual(usual)
    {
    }

    /// The key that comes next where the object goes on like the usual one; empty: it does not.
    [[nodiscard]] QString likely() const
    {
        const bool isUsual = m_names.isEmpty() && m_positions.size() < m_usual.size();
        return isUsual ? m_usual[m_positions.size()] : QString();
    }

    /// Adds the likely key: none stood before, for the usual keys are different ones.
    void addLikely(JsonPosition position) { m_positions.append(position); }

    /// To be called behind the last key.
    void close() { spell(); }

    /// Where the same key stood before; empty where there was none, then it is added.
    std::optional<JsonPosition> add(const QString &name, JsonPosition position)
    {
        constexpr qsizetype kFew = 16;
        spell();
        const qsizetype known = m_names.size() <= kFew ? m_names.indexOf(name) : m_index.value(name, -1);
        if (known >= 0)
            return m_positions[known];
        m_names << name;
        m_positions << position;
        if (m_names.size() > kFew) {
            for (qsizetype next = m_index.size(); next < m_names.size(); ++next)
                m_index.insert(m_names[next], next);
        }
        return {};
    }

private:
    /// Names the likely keys so far; all of them share the memory of the usual ones.
    void spell()
    {
        if (m_names.size() < m_positions.size())
            m_names = m_positions.size() == m_usual.size() ? m_usual : m_usual.mid(0, m_positions.size());
    }

    QStringList &m_names;
    QStringList m_usual;
    QVarLengthArray<JsonPosition, 16> m_positions;
    QHash<QString, qsizetype> m_index;
};

} // namespace nianbao
