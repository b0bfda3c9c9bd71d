// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ignoredfinding.h"

#include "core/text/json.h"

#include <algorithm>

namespace nianbao {

namespace {

/// Each text under its key; an empty one is left out.
void putText(JsonValue &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.put(QLatin1String(key), JsonValue::string(text));
}

std::optional<IgnoredFinding> ignoredFrom(const JsonValue &value)
{
    if (value.type != JsonValue::Type::Object)
        return {};
    IgnoredFinding one;
    QString time;
    for (qsizetype index = 0; index < value.keys.size(); ++index) {
        const QString &key = value.keys[index];
        QString *const text = key == u"rule" ? &one.rule
            : key == u"node"                 ? &one.node.value
            : key == u"quote"                ? &one.quote
            : key == u"reason"               ? &one.reason
            : key == u"author"               ? &one.author
            : key == u"time"                 ? &time
                                             : nullptr;
        if (!text || value.items[index].type != JsonValue::Type::String)
            return {};
        *text = value.items[index].text;
    }
    one.time = timeFromText(time);
    return one.time.isValid() == !time.isEmpty() ? std::optional(one) : std::nullopt;
}

} // namespace

QString textOf(const QList<IgnoredFinding> &ignored)
{
    if (ignored.isEmpty())
        return {};
    JsonValue list = JsonValue::array();
    for (const IgnoredFinding &one : ignored) {
        JsonValue object = JsonValue::object();
        putText(object, "rule", one.rule);
        putText(object, "node", one.node.value);
        putText(object, "quote", one.quote);
        putText(object, "reason", one.reason);
        putText(object, "author", one.author);
        putText(object, "time", textOf(one.time));
        list.items << object;
    }
    return QString::fromUtf8(formatJson(list));
}

std::optional<QList<IgnoredFinding>> ignoredFromText(const QString &text)
{
    QList<IgnoredFinding> ignored;
    if (text.isEmpty())
        return ignored;
    const QByteArray bytes = text.toUtf8();
    const Result<JsonValue> list = parseJson(bytes, bytes.size());
    if (!list || list->type != JsonValue::Type::Array)
        return {};
    for (const JsonValue &value : list->items) {
        const std::optional<IgnoredFinding> one = ignoredFrom(value);
        if (!one)
            return {};
        ignored << *one;
    }
    return ignored;
}

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromText(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool saysWhere = time.timeSpec() != Qt::LocalTime; // else it would be another time on another machine
    return time.isValid() && saysWhere ? time.toUTC() : QDateTime();
}

bool isIgnored(const QList<IgnoredFinding> &ignored, const IgnoredFinding &one)
{
    return std::any_of(
        ignored.cbegin(), ignored.cend(), [&](const IgnoredFinding &known) { return known.isAbout(one); });
}

QList<IgnoredFinding> united(QList<IgnoredFinding> ours, const QList<IgnoredFinding> &theirs)
{
    for (const IgnoredFinding &one : theirs) {
        if (!isIgnored(ours, one))
            ours << one;
    }
    return ours;
}

} // namespace nianbao
