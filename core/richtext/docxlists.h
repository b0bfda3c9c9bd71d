// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/richtext/numberformat.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace nianbao {

class XmlReader;

/// word/numbering.xml, and where each list stands while the paragraphs are read in order.
class DocxLists {
public:
    /// Empty bytes: no lists.
    static Result<DocxLists> read(const QByteArray &bytes, const QString &file, const QString &part);

    /// What stands before the list's next paragraph, counting it: "（三）", "2.1", • for any bullet; empty for no list.
    QString next(int list, int level);
    /// The level that is linked to a paragraph style; 0 where none is.
    [[nodiscard]] int levelOfStyle(int list, const QString &style) const;

private:
    static constexpr int kLevels = 9;

    struct Level {
        int start = 1;
        NumberFormat format = NumberFormat::Decimal;
        QString text; ///< with %1 to %9
        QString style;
        std::optional<int> restart; ///< w:lvlRestart: 0 never, else behind this level, from 1
        bool decimal = false; ///< w:isLgl
    };
    using Levels = std::array<Level, kLevels>;
    struct Abstract {
        Levels levels;
        QString numStyleLink;
        QString styleLink;
    };
    struct Instance {
        int abstract = 0;
        QHash<int, int> starts; ///< by level
        QHash<int, Level> levels; ///< that the list has of its own
    };
    using Counters = std::array<std::optional<int>, kLevels>;

    static Level readLevel(XmlReader &xml);
    void readAbstract(XmlReader &xml);
    void readInstance(XmlReader &xml);
    [[nodiscard]] int abstractOf(const Instance &instance) const;
    [[nodiscard]] Level levelOf(const Instance &instance, int level) const;
    [[nodiscard]] QString labelOf(const Instance &instance, const Counters &counters, const Level &level) const;

    QHash<int, Abstract> m_abstracts;
    QHash<int, Instance> m_instances;
    QHash<int, Counters> m_counters; ///< by abstract list: its instances go on counting
    QSet<int> m_begun; ///< instances
};

} // namespace nianbao
