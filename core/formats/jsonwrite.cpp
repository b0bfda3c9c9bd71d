// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json.h"
#include "core/model/tablejson.h"
#include "core/text/json.h"

namespace nianbao {

namespace {

JsonValue value(const Origin &origin);
JsonValue value(const Paragraph &paragraph);
JsonValue value(const WorkItem &item);
JsonValue value(const ProblemFacts &problem);
JsonValue value(const PlanFacts &plan);
JsonValue value(const Section &section);
JsonValue value(const Part &part);
JsonValue value(const Letterhead &letterhead);
JsonValue value(const Closing &closing);
JsonValue value(const IgnoredFinding &ignored);
JsonValue value(const Report &report);
JsonValue value(const Unit &unit);
template <typename T>
JsonValue value(const QList<T> &list);

JsonValue value(const QString &text)
{
    return JsonValue::string(text);
}

JsonValue value(const Id &id)
{
    return value(id.value);
}

JsonValue value(int number)
{
    return JsonValue::whole(number);
}

JsonValue value(bool boolean)
{
    return JsonValue::flag(boolean);
}

void put(JsonValue &into, const char *key, const JsonValue &content)
{
    into.put(QLatin1String(key), content);
}

/// Only what says something is written.
template <typename T>
void putUnlessDefault(JsonValue &into, const char *key, const T &content)
{
    if (!(content == T {}))
        put(into, key, value(content));
}

template <typename E>
void putKey(JsonValue &into, const char *key, E content)
{
    put(into, key, value(keyOf(content)));
}

void putPicture(JsonValue &into, const Picture &picture)
{
    putUnlessDefault(into, "mediaType", picture.mediaType);
    putUnlessDefault(into, "data", QString::fromLatin1(picture.bytes.toBase64()));
    putUnlessDefault(into, "width", picture.width);
}

/// A plain text is a string, any other paragraph an object with its kind.
JsonValue value(const Paragraph &paragraph)
{
    if (paragraph.kind == ParagraphKind::Text)
        return value(paragraph.text);
    JsonValue result = JsonValue::object();
    putKey(result, "kind", paragraph.kind);
    put(result, "text", value(paragraph.text));
    if (paragraph.kind == ParagraphKind::Picture)
        putPicture(result, paragraph.picture);
    if (paragraph.kind == ParagraphKind::Table) {
        const JsonValue table = toJson(paragraph.table);
        result.keys += table.keys;
        result.items += table.items;
    }
    return result;
}

template <typename T>
JsonValue value(const QList<T> &list)
{
    JsonValue result;
    result.type = JsonValue::Type::Array;
    for (const T &entry : list)
        result.items.append(value(entry));
    return result;
}

JsonValue value(const Origin &origin)
{
    JsonValue result = JsonValue::object();
    putUnlessDefault(result, "file", origin.file);
    putUnlessDefault(result, "line", origin.line);
    putUnlessDefault(result, "ordinal", origin.ordinal);
    putUnlessDefault(result, "repairs", origin.repairs);
    putUnlessDefault(result, "cell", origin.cell);
    putUnlessDefault(result, "source", origin.source);
    putUnlessDefault(result, "sender", origin.sender);
    putUnlessDefault(result, "key", origin.key);
    putUnlessDefault(result, "received", origin.received);
    return result;
}

JsonValue value(const WorkItem &item)
{
    JsonValue result = JsonValue::object();
    put(result, "id", value(item.id));
    put(result, "title", value(item.title));
    putUnlessDefault(result, "titleAlone", item.titleAlone);
    putUnlessDefault(result, "body", item.body);
    putKey(result, "childStyle", item.childStyle);
    putUnlessDefault(result, "childrenOnNewLine", item.childrenOnNewLine);
    putUnlessDefault(result, "children", item.children);
    putUnlessDefault(result, "tail", item.tail);
    putUnlessDefault(result, "unit", item.unit);
    putUnlessDefault(result, "date", item.date);
    putUnlessDefault(result, "note", item.note);
    putUnlessDefault(result, "origin", item.origin);
    return result;
}

JsonValue value(const ProblemFacts &problem)
{
    JsonValue result = JsonValue::object();
    putUnlessDefault(result, "cause", problem.cause);
    putUnlessDefault(result, "category", problem.category);
    return result;
}

JsonValue value(const PlanFacts &plan)
{
    JsonValue result = JsonValue::object();
    putUnlessDefault(result, "due", plan.due);
    putKey(result, "state", plan.state);
    putUnlessDefault(result, "outcome", plan.outcome);
    putUnlessDefault(result, "answers", plan.answers);
    putUnlessDefault(result, "from", plan.from);
    return result;
}

JsonValue value(const Section &section)
{
    JsonValue result = JsonValue::object();
    put(result, "id", value(section.id));
    putUnlessDefault(result, "key", section.key);
    put(result, "title", value(section.title));
    putUnlessDefault(result, "titleAlone", section.titleAlone);
    putUnlessDefault(result, "lead", section.lead);
    putKey(result, "itemStyle", section.itemStyle);
    putUnlessDefault(result, "itemsOnNewLine", section.itemsOnNewLine);
    putUnlessDefault(result, "items", section.items);
    putUnlessDefault(result, "tail", section.tail);
    putUnlessDefault(result, "unit", section.unit);
    putUnlessDefault(result, "note", section.note);
    putUnlessDefault(result, "problem", section.problem);
    putUnlessDefault(result, "plan", section.plan);
    putUnlessDefault(result, "origin", section.origin);
    return result;
}

JsonValue value(const Part &part)
{
    JsonValue result = JsonValue::object();
    put(result, "id", value(part.id));
    putKey(result, "kind", part.kind);
    put(result, "heading", value(part.heading));
    putUnlessDefault(result, "lead", part.lead);
    putKey(result, "sectionStyle", part.sectionStyle);
    putUnlessDefault(result, "sectionsOnNewLine", part.sectionsOnNewLine);
    putUnlessDefault(result, "sections", part.sections);
    putUnlessDefault(result, "tail", part.tail);
    putUnlessDefault(result, "origin", part.origin);
    return result;
}

JsonValue value(const Letterhead &letterhead)
{
    JsonValue result = JsonValue::object();
    putUnlessDefault(result, "copyNumber", letterhead.copyNumber);
    putUnlessDefault(result, "secrecy", letterhead.secrecy);
    putUnlessDefault(result, "urgency", letterhead.urgency);
    putUnlessDefault(result, "issuerMark", letterhead.issuerMark);
    putUnlessDefault(result, "documentNumber", letterhead.documentNumber);
    putUnlessDefault(result, "signers", letterhead.signers);
    return result;
}

JsonValue value(const Closing &closing)
{
    JsonValue result = JsonValue::object();
    putUnlessDefault(result, "annexes", closing.annexes);
    putUnlessDefault(result, "signature", closing.signature);
    putUnlessDefault(result, "date", closing.date);
    put(result, "sealed", value(closing.sealed));
    putUnlessDefault(result, "note", closing.note);
    putUnlessDefault(result, "copyTo", closing.copyTo);
    putUnlessDefault(result, "printedBy", closing.printedBy);
    putUnlessDefault(result, "printedOn", closing.printedOn);
    return result;
}

JsonValue value(const IgnoredFinding &ignored)
{
    JsonValue result = JsonValue::object();
    put(result, "rule", value(ignored.rule));
    put(result, "node", value(ignored.node));
    putUnlessDefault(result, "quote", ignored.quote);
    putUnlessDefault(result, "reason", ignored.reason);
    putUnlessDefault(result, "author", ignored.author);
    putUnlessDefault(result, "time", textOf(ignored.time));
    return result;
}

JsonValue value(const Report &report)
{
    JsonValue result = JsonValue::object();
    put(result, "id", value(report.id));
    put(result, "year", value(report.year.number()));
    put(result, "organisation", value(report.organisation));
    putKey(result, "edition", report.edition);
    putKey(result, "state", report.state);
    put(result, "structure", value(report.structure));
    put(result, "categories", value(report.categories));
    putKey(result, "numbering", report.numbering);
    putUnlessDefault(result, "headMatter", report.headMatter);
    put(result, "title", value(report.title));
    putUnlessDefault(result, "addressees", report.addressees);
    putUnlessDefault(result, "foreword", report.foreword);
    put(result, "parts", value(report.parts));
    putUnlessDefault(result, "letterhead", report.letterhead);
    put(result, "closing", value(report.closing));
    putUnlessDefault(result, "ignored", report.ignored);
    return result;
}

JsonValue value(const Unit &unit)
{
    JsonValue result = JsonValue::object();
    put(result, "id", value(unit.id));
    putUnlessDefault(result, "code", unit.code);
    put(result, "name", value(unit.name));
    putUnlessDefault(result, "shortName", unit.shortName);
    putUnlessDefault(result, "aliases", unit.aliases);
    putKey(result, "kind", unit.kind);
    putUnlessDefault(result, "contact", unit.contact);
    putUnlessDefault(result, "note", unit.note);
    return result;
}

} // namespace

Result<QByteArray> writeJson(const Content &content, const WriteOptions &options)
{
    const QList<Report> &reports = content.reports;
    const bool one = options.extent == Extent::Reports && reports.size() == 1;
    JsonValue root = JsonValue::object();
    put(root, "format", value(one ? QStringLiteral("nianbao-report") : QStringLiteral("nianbao-library")));
    put(root, "version", value(kJsonVersion));
    if (one) {
        put(root, "report", value(reports.front()));
    } else {
        putUnlessDefault(root, "units", content.units);
        put(root, "reports", value(reports));
    }
    return formatJson(root);
}

} // namespace nianbao
