// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changerows.h"

#include "core/model/commonends.h"
#include "core/store/comparison.h"
#include "core/store/listspan.h"

#include <optional>

namespace nianbao {
namespace {

QString asText(const JsonValue &value)
{
    return QString::fromUtf8(formatJson(value));
}

JsonValue valueOf(const Unit &unit)
{
    JsonValue value = JsonValue::object();
    value.put(QStringLiteral("code"), JsonValue::string(unit.code));
    value.put(QStringLiteral("name"), JsonValue::string(unit.name));
    value.put(QStringLiteral("short_name"), JsonValue::string(unit.shortName));
    value.put(QStringLiteral("kind"), JsonValue::string(keyOf(unit.kind)));
    value.put(QStringLiteral("contact"), JsonValue::string(unit.contact));
    value.put(QStringLiteral("note"), JsonValue::string(unit.note));
    JsonValue aliases = JsonValue::array();
    for (const QString &alias : unit.aliases)
        aliases.items << JsonValue::string(alias);
    value.put(QStringLiteral("aliases"), aliases);
    return value;
}

JsonValue valueOf(const SourceFile &file)
{
    JsonValue value = JsonValue::object();
    value.put(QStringLiteral("name"), JsonValue::string(file.name));
    value.put(QStringLiteral("sender"), JsonValue::string(file.sender));
    value.put(QStringLiteral("received"), JsonValue::string(file.received.toUTC().toString(Qt::ISODate)));
    return value;
}

JsonValue valueOf(const ReportVersion &version)
{
    JsonValue value = JsonValue::object();
    value.put(QStringLiteral("name"), JsonValue::string(version.name));
    value.put(QStringLiteral("note"), JsonValue::string(version.note));
    value.put(QStringLiteral("change"), JsonValue::whole(version.change));
    value.put(QStringLiteral("time"), JsonValue::string(version.time.toUTC().toString(Qt::ISODate)));
    value.put(QStringLiteral("author"), JsonValue::string(version.author));
    return value;
}

/// Where the ids stand in another order.
template <typename T>
std::optional<ListSpan> spanOf(const QList<T> &before, const QList<T> &after)
{
    if (isShared(before, after))
        return {};
    const ListSpan span(before, after);
    return span.isEmpty() ? std::nullopt : std::optional(span);
}

/// Where the rows go. Behind an error nothing more does.
struct RowSink {
    const std::function<Status(const ChangeRow &)> &take;
    Status status = ok();
    Contents removed {};

    void add(const ChangeRow &row)
    {
        if (status)
            status = take(row);
    }
};

/// Gathers the rows of one change of one report.
class ReportRows {
public:
    ReportRows(const ReportChange &change, RowSink &out)
        : m_before(change.before ? &*change.before : nullptr)
        , m_after(change.after ? &*change.after : nullptr)
        , m_report((m_after ? m_after : m_before)->id.value)
        , m_out(out)
    {
    }

    void gather()
    {
        const Comparison comparison(m_before, m_after);
        addNode(QStringLiteral("report"), Id {m_report}, m_before, m_after);
        addList(QStringLiteral("parts"), Id {m_report}, m_before, m_after, &Report::parts);
        addLevel(QStringLiteral("part"), QStringLiteral("sections"), comparison.parts, &Part::sections);
        addLevel(QStringLiteral("section"), QStringLiteral("items"), comparison.sections, &Section::items);
        addLevel(QStringLiteral("item"), QStringLiteral("children"), comparison.items, &WorkItem::children);
    }

private:
    template <typename T>
    void addNode(const QString &tier, const Id &id, const T *before, const T *after)
    {
        const JsonValue old = before ? nianbao::valueOf(*before) : JsonValue::object();
        const JsonValue young = after ? nianbao::valueOf(*after) : JsonValue::object();
        const ValueDifference parts = before && after ? difference(old, young) : ValueDifference {old, young};
        if (before && after && parts.isEmpty())
            return;
        m_out.add(ChangeRow {m_report, tier, id.value, before ? asText(parts.before) : QString(),
            after ? asText(parts.after) : QString()});
        if (before)
            m_out.removed.insert(contentsOf(*before));
    }

    template <typename T, typename Child>
    void addList(const QString &tier, const Id &parent, const T *before, const T *after, QList<Child> T::*children)
    {
        static const QList<Child> kNone;
        if (const auto span = spanOf(before ? before->*children : kNone, after ? after->*children : kNone))
            m_out.add(ChangeRow {m_report, tier, parent.value, asText(span->before()), asText(span->after())});
    }

    template <typename T, typename Child>
    void addLevel(const QString &tier, const QString &lists, const Level<T> &level, QList<Child> T::*children)
    {
        for (const Id &id : level.order) {
            if (!m_out.status)
                return;
            const T *before = level.before.value(id).node;
            const T *after = level.after.value(id).node;
            if (before && after && *before == *after)
                continue;
            addNode(tier, id, before, after);
            addList(lists, id, before, after, children);
        }
    }

    const Report *m_before;
    const Report *m_after;
    QString m_report;
    RowSink &m_out;
};

void gatherUnits(const UnitsChange &change, RowSink &out)
{
    QHash<Id, const Unit *> old;
    for (const Unit &unit : change.before)
        old.insert(unit.id, &unit);
    for (const Unit &unit : change.after) {
        const Unit *before = old.take(unit.id);
        if (!before || *before != unit)
            out.add(ChangeRow {{}, QStringLiteral("unit"), unit.id.value, before ? asText(valueOf(*before)) : QString(),
                asText(valueOf(unit))});
    }
    for (const Unit &unit : change.before) {
        if (old.contains(unit.id))
            out.add(ChangeRow {{}, QStringLiteral("unit"), unit.id.value, asText(valueOf(unit)), {}});
    }
    if (const auto span = spanOf(change.before, change.after))
        out.add(ChangeRow {{}, QStringLiteral("units"), {}, asText(span->before()), asText(span->after())});
}

void gatherSource(const SourceChange &change, RowSink &out)
{
    const SourceFile &file = change.after ? *change.after : *change.before;
    out.add(ChangeRow {{}, QStringLiteral("source"), file.sha256,
        change.before ? asText(valueOf(*change.before)) : QString(),
        change.after ? asText(valueOf(*change.after)) : QString()});
    if (!change.after)
        out.removed.insert(file.sha256, file.bytes);
}

void gatherVersion(const VersionChange &change, RowSink &out)
{
    const ReportVersion &version = change.after ? *change.after : *change.before;
    out.add(ChangeRow {version.report.value, QStringLiteral("version"), version.id.value,
        change.before ? asText(valueOf(*change.before)) : QString(),
        change.after ? asText(valueOf(*change.after)) : QString()});
}

} // namespace

std::optional<JsonValue> recordedValue(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const Result<JsonValue> value = parseJson(bytes, bytes.size());
    return value ? std::optional(*value) : std::nullopt;
}

Result<Contents> eachRow(const LibraryChange &change, const std::function<Status(const ChangeRow &)> &take)
{
    RowSink out {take};
    for (const ReportChange &ofReport : change.reports)
        ReportRows(ofReport, out).gather();
    if (change.units)
        gatherUnits(*change.units, out);
    for (const SourceChange &ofSource : change.sources)
        gatherSource(ofSource, out);
    for (const VersionChange &ofVersion : change.versions)
        gatherVersion(ofVersion, out);
    NB_CHECK(out.status);
    return out.removed;
}

} // namespace nianbao
