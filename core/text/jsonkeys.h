// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

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
    explicit JsonKeys(QStringList &names)
        : m_names(names)
    {
    }

    /// Where the same key stood before; empty where there was none, then it is added.
    std::optional<JsonPosition> add(const QString &name, JsonPosition position)
    {
        constexpr qsizetype kFew = 16;
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
    QStringList &m_names;
    QList<JsonPosition> m_positions;
    QHash<QString, qsizetype> m_index;
};

} // namespace nianbao
