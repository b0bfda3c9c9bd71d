// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/richtext/numberformat.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace nianbao {

class XmlReader;

/// One level of a list: how its numbers look.
struct OdtListLevel {
    NumberFormat format = NumberFormat::None;
    QString prefix;
    QString suffix;
    QString pattern; ///< with %1% for the number of level 1; empty: made of prefix and suffix
    int start = 1;
    int shown = 1; ///< levels whose numbers stand in it
};

/// A list's levels and where each stands.
class OdtList {
public:
    static constexpr int kLevels = 10;
    using Levels = std::array<OdtListLevel, kLevels>;
    using Counters = std::array<std::optional<int>, kLevels>;

    /// Counts the level, from 0, and tells what stands before the paragraph; • for bullets.
    static QString next(const Levels &levels, Counters &counters, int level, std::optional<int> start);
};

/// The styles of styles.xml and content.xml.
class OdtStylesheet {
public:
    /// Adds what the part defines; later parts win.
    Status add(const QByteArray &bytes, const QString &file, const QString &part);

    struct Properties {
        std::optional<bool> centred;
        std::optional<bool> indented;
        std::optional<bool> hidden;
        std::optional<int> columnWidth; ///< micrometres
        std::optional<int> outline; ///< from 1
    };
    /// With what the styles say that it stands on.
    [[nodiscard]] Properties propertiesOf(const QString &style) const;
    /// As people see it, of the first named style that it stands on: 标题 1 for Heading 1, 标题 for Title, 正文.
    [[nodiscard]] QString nameOf(const QString &style) const;
    [[nodiscard]] const OdtList::Levels *levelsOf(const QString &listStyle) const;
    [[nodiscard]] const OdtList::Levels &outlineLevels() const { return m_outline; }

private:
    struct Style {
        QString parent;
        QString name; ///< shown; empty of automatic styles
        Properties own;
    };
    void readStyles(XmlReader &xml, bool automatic);
    void readStyle(XmlReader &xml, bool automatic);
    static OdtList::Levels readLevels(XmlReader &xml);

    QHash<QString, Style> m_styles;
    QHash<QString, OdtList::Levels> m_lists;
    OdtList::Levels m_outline {};
};

/// Micrometres of "2.5cm", "1in", "12pt"; 0 where it is no length.
int lengthOf(const QString &text);

} // namespace nianbao
