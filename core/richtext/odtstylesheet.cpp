// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/odtstylesheet.h"

#include "core/text/xml.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kLongestChain = 50; // and an end for styles based on each other

int levelIn(const XmlReader &xml)
{
    return qBound(1, xml.attribute(u"level").toInt(), OdtList::kLevels) - 1;
}

QString labelOf(const OdtList::Levels &levels, const OdtList::Counters &counters, int level)
{
    const OdtListLevel &own = levels[size_t(level)];
    const auto number = [&](int index) {
        const OdtListLevel &of = levels[size_t(index)];
        return numberText(of.format, counters[size_t(index)].value_or(of.start));
    };
    QString label = own.pattern;
    if (label.isEmpty()) {
        QStringList numbers;
        for (int index = qMax(0, level - own.shown + 1); index <= level; ++index)
            numbers << number(index);
        return own.prefix + numbers.join(u'.') + own.suffix;
    }
    for (int index = 0; index < OdtList::kLevels && label.size() <= kLongestLabel; ++index)
        label.replace(QStringLiteral("%%1%").arg(index + 1), number(index));
    return label;
}

} // namespace

int lengthOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*([0-9.]+)\\s*(cm|mm|in|pt|pc|px)"));
    const auto match = pattern.match(text);
    const QString unit = match.captured(2);
    const double factor = unit == u"cm" ? 10000
        : unit == u"mm"                 ? 1000
        : unit == u"in"                 ? 25400
        : unit == u"pc"                 ? 25400.0 / 6
        : unit == u"px"                 ? 25400.0 / 96
                                        : 25400.0 / 72;
    return int(qBound(0.0, match.captured(1).toDouble() * factor, 1e7));
}

QString OdtList::next(const Levels &levels, Counters &counters, int level, std::optional<int> start)
{
    const OdtListLevel &own = levels[size_t(level)];
    std::optional<int> &counter = counters[size_t(level)];
    counter = start ? *start : counter ? numberAfter(*counter) : own.start;
    std::fill(counters.begin() + level + 1, counters.end(), std::nullopt);
    if (own.format == NumberFormat::Bullet)
        return QStringLiteral("•");
    return own.format == NumberFormat::None ? QString() : labelOf(levels, counters, level).trimmed();
}

Status OdtStylesheet::add(const QByteArray &bytes, const QString &file, const QString &part)
{
    if (bytes.isEmpty())
        return ok();
    XmlReader xml(bytes, file, part);
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.name() == u"styles" || xml.name() == u"automatic-styles")
            readStyles(xml, xml.name() == u"automatic-styles");
        else
            xml.skip();
    }
    return xml.failed() ? Status(xml.error()) : ok();
}

void OdtStylesheet::readStyles(XmlReader &xml, bool automatic)
{
    while (xml.nextChild()) {
        if (xml.name() == u"style") {
            readStyle(xml, automatic);
        } else if (xml.name() == u"list-style") {
            const QString name = xml.attribute(u"name");
            m_lists.insert(name, readLevels(xml));
        } else if (xml.name() == u"outline-style") {
            m_outline = readLevels(xml);
        } else {
            xml.skip();
        }
    }
}

void OdtStylesheet::readStyle(XmlReader &xml, bool automatic)
{
    Style style;
    const QString id = xml.attribute(u"name");
    style.parent = xml.attribute(u"parent-style-name");
    const QString shown = xml.attribute(u"display-name");
    style.name = automatic ? QString() : shown.isEmpty() ? id : shown;
    if (const int level = xml.attribute(u"default-outline-level").toInt(); level > 0)
        style.own.outline = level;
    while (xml.nextChild()) {
        if (xml.name() == u"paragraph-properties") {
            if (xml.hasAttribute(u"text-align"))
                style.own.centred = xml.attribute(u"text-align") == u"center";
            if (xml.hasAttribute(u"text-indent"))
                style.own.indented = lengthOf(xml.attribute(u"text-indent")) > 0;
        } else if (xml.name() == u"text-properties") {
            if (xml.hasAttribute(u"display"))
                style.own.hidden = xml.attribute(u"display") == u"none";
        } else if (xml.name() == u"table-column-properties") {
            style.own.columnWidth = lengthOf(xml.attribute(u"column-width"));
        }
        xml.skip();
    }
    m_styles.insert(id, style);
}

OdtList::Levels OdtStylesheet::readLevels(XmlReader &xml)
{
    OdtList::Levels levels {};
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        OdtListLevel &level = levels[size_t(levelIn(xml))];
        if (name == u"list-level-style-bullet" || name == u"list-level-style-image") {
            level.format = NumberFormat::Bullet;
        } else if (name == u"list-level-style-number" || name == u"outline-level-style") {
            level.format = numberFormatOfType(xml.attribute(u"num-format"));
            level.prefix = xml.attribute(u"num-prefix");
            level.suffix = xml.attribute(u"num-suffix");
            level.pattern = xml.attribute(u"num-list-format");
            level.shown = qMax(1, xml.attribute(u"display-levels").toInt());
            level.start = xml.hasAttribute(u"start-value") ? xml.attribute(u"start-value").toInt() : 1;
        }
        xml.skip();
    }
    return levels;
}

OdtStylesheet::Properties OdtStylesheet::propertiesOf(const QString &style) const
{
    Properties all;
    const auto take = [](auto &own, const auto &other) {
        if (!own)
            own = other;
    };
    QString id = style;
    for (int step = 0; step < kLongestChain; ++step) {
        const auto found = m_styles.constFind(id);
        if (found == m_styles.constEnd())
            break;
        take(all.centred, found->own.centred);
        take(all.indented, found->own.indented);
        take(all.hidden, found->own.hidden);
        take(all.columnWidth, found->own.columnWidth);
        take(all.outline, found->own.outline);
        id = found->parent;
    }
    return all;
}

QString OdtStylesheet::nameOf(const QString &style) const
{
    static const QRegularExpression heading(QStringLiteral("^Heading ([1-9])$"));
    QString id = style;
    for (int step = 0; step < kLongestChain; ++step) {
        const auto found = m_styles.constFind(id);
        if (found == m_styles.constEnd())
            return {};
        if (!found->name.isEmpty()) {
            if (const auto match = heading.match(found->name); match.hasMatch())
                return QStringLiteral("标题 %1").arg(match.captured(1));
            if (found->name == u"Title")
                return QStringLiteral("标题");
            return found->name == u"Standard" ? QStringLiteral("正文") : found->name;
        }
        id = found->parent;
    }
    return {};
}

const OdtList::Levels *OdtStylesheet::levelsOf(const QString &listStyle) const
{
    const auto found = m_lists.constFind(listStyle);
    return found == m_lists.constEnd() ? nullptr : &*found;
}

} // namespace nianbao
