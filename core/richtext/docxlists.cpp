// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxlists.h"

#include "core/text/xml.h"

namespace nianbao {

namespace {

int valueOf(const XmlReader &xml)
{
    return xml.attribute(u"val").toInt();
}

int levelIn(const XmlReader &xml)
{
    return qBound(0, xml.attribute(u"ilvl").toInt(), 8);
}

} // namespace

Result<DocxLists> DocxLists::read(const QByteArray &bytes, const QString &file, const QString &part)
{
    DocxLists lists;
    if (bytes.isEmpty())
        return lists;
    XmlReader xml(bytes, file, part);
    xml.nextChild(); // w:numbering
    while (xml.nextChild()) {
        if (xml.name() == u"abstractNum")
            lists.readAbstract(xml);
        else if (xml.name() == u"num")
            lists.readInstance(xml);
        else
            xml.skip();
    }
    if (xml.failed())
        return xml.error();
    return lists;
}

DocxLists::Level DocxLists::readLevel(XmlReader &xml)
{
    Level level;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == u"start")
            level.start = valueOf(xml);
        else if (name == u"numFmt")
            level.format = numberFormatOfDocx(xml.attribute(u"val"));
        else if (name == u"lvlText")
            level.text = xml.attribute(u"val");
        else if (name == u"pStyle")
            level.style = xml.attribute(u"val");
        else if (name == u"lvlRestart")
            level.restart = valueOf(xml);
        else if (name == u"isLgl")
            level.decimal = xml.attribute(u"val") != u"0" && xml.attribute(u"val") != u"false";
        xml.skip();
    }
    return level;
}

void DocxLists::readAbstract(XmlReader &xml)
{
    Abstract abstract;
    const int id = xml.attribute(u"abstractNumId").toInt();
    while (xml.nextChild()) {
        if (xml.name() == u"lvl") {
            const int index = levelIn(xml);
            abstract.levels[size_t(index)] = readLevel(xml);
            continue;
        }
        if (xml.name() == u"numStyleLink")
            abstract.numStyleLink = xml.attribute(u"val");
        else if (xml.name() == u"styleLink")
            abstract.styleLink = xml.attribute(u"val");
        xml.skip();
    }
    m_abstracts.insert(id, abstract);
}

void DocxLists::readInstance(XmlReader &xml)
{
    Instance instance;
    const int id = xml.attribute(u"numId").toInt();
    while (xml.nextChild()) {
        if (xml.name() == u"abstractNumId") {
            instance.abstract = valueOf(xml);
        } else if (xml.name() == u"lvlOverride") {
            const int index = levelIn(xml);
            while (xml.nextChild()) {
                if (xml.name() == u"lvl") {
                    instance.levels.insert(index, readLevel(xml));
                    continue;
                }
                if (xml.name() == u"startOverride")
                    instance.starts.insert(index, valueOf(xml));
                xml.skip();
            }
            continue;
        }
        xml.skip();
    }
    m_instances.insert(id, instance);
}

/// Through a list style: the abstract list that defines it.
int DocxLists::abstractOf(const Instance &instance) const
{
    const QString link = m_abstracts.value(instance.abstract).numStyleLink;
    if (link.isEmpty())
        return instance.abstract;
    for (auto abstract = m_abstracts.cbegin(); abstract != m_abstracts.cend(); ++abstract) {
        if (abstract->styleLink == link)
            return abstract.key();
    }
    return instance.abstract;
}

DocxLists::Level DocxLists::levelOf(const Instance &instance, int level) const
{
    const auto own = instance.levels.constFind(level);
    Level result =
        own != instance.levels.constEnd() ? *own : m_abstracts.value(abstractOf(instance)).levels[size_t(level)];
    result.start = instance.starts.value(level, result.start);
    return result;
}

QString DocxLists::next(int list, int level)
{
    const auto instance = m_instances.constFind(list);
    if (list == 0 || instance == m_instances.constEnd() || !m_abstracts.contains(abstractOf(*instance)))
        return {};
    Counters &counters = m_counters[abstractOf(*instance)];
    if (!m_begun.contains(list)) {
        m_begun.insert(list);
        for (auto start = instance->starts.cbegin(); start != instance->starts.cend(); ++start)
            counters[size_t(start.key())].reset();
    }
    const Level current = levelOf(*instance, level);
    std::optional<int> &counter = counters[size_t(level)];
    counter = counter ? numberAfter(*counter) : current.start;
    for (int below = level + 1; below < kLevels; ++below) {
        const std::optional<int> restart = levelOf(*instance, below).restart;
        if (!restart || (*restart != 0 && level < *restart))
            counters[size_t(below)].reset();
    }
    return labelOf(*instance, counters, current);
}

QString DocxLists::labelOf(const Instance &instance, const Counters &counters, const Level &level) const
{
    if (level.format == NumberFormat::Bullet)
        return level.text.trimmed().isEmpty() ? QString() : QStringLiteral("•");
    QString label;
    for (qsizetype index = 0; index < level.text.size() && label.size() <= kLongestLabel; ++index) {
        const QChar character = level.text[index];
        const int digit = index + 1 < level.text.size() ? level.text[index + 1].digitValue() : -1;
        if (character != u'%' || digit < 1) {
            label += character;
            continue;
        }
        const Level referred = levelOf(instance, digit - 1);
        const int number = counters[size_t(digit - 1)].value_or(referred.start);
        label += numberText(level.decimal ? NumberFormat::Decimal : referred.format, number);
        ++index;
    }
    return label.trimmed();
}

int DocxLists::levelOfStyle(int list, const QString &style) const
{
    const auto instance = m_instances.constFind(list);
    for (int level = 0; instance != m_instances.constEnd() && level < kLevels; ++level) {
        if (!style.isEmpty() && levelOf(*instance, level).style == style)
            return level;
    }
    return 0;
}

} // namespace nianbao
