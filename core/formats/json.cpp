// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json.h"

#include "core/formats/flattables.h"
#include "core/formats/jsoncontent.h"

#include <QCoreApplication>
#include <QHash>

namespace nianbao {

namespace {

/// A picture as base64.
constexpr qsizetype kLongestString = (kLargestPicture + 2) / 3 * 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

/// Reads one report and checks its ids and links.
class ReportReader {
public:
    explicit ReportReader(JsonReading &reading)
        : m_reading(reading)
    {
    }

    Report report(const JsonValue &value, const QString &path);
    bool hasYear = false;

private:
    struct Seen {
        const JsonValue *value;
        QString path;
    };
    struct Link {
        Id target;
        const JsonValue *value;
        QString path;
    };

    Part part(const JsonValue &value, const QString &path);
    Section section(const JsonValue &value, const QString &path);
    WorkItem item(const JsonValue &value, const QString &path, bool isChild);
    Origin origin(JsonFields &fields);
    void problem(ProblemFacts &into, JsonFields &fields);
    void plan(PlanFacts &into, JsonFields &fields);
    void letterhead(Letterhead &into, JsonFields &fields);
    void closing(Closing &into, JsonFields &fields);
    Year year(JsonFields &fields, const JsonValue &value);
    Id id(JsonFields &fields, const JsonValue &value, const QString &path);
    void checkLinks();

    JsonReading &m_reading;
    QHash<Id, Seen> m_seen;
    QHash<Id, bool> m_sections;
    QList<Link> m_links;
};

/// The node's own id, or a new one; each once in a report.
Id ReportReader::id(JsonFields &fields, const JsonValue &value, const QString &path)
{
    Id id = fields.id("id");
    if (id.isNull())
        return m_reading.error ? Id {} : m_reading.options.ids();
    const auto first = m_seen.constFind(id);
    if (first != m_seen.constEnd()) {
        m_reading.fail(value, path, "json.duplicateId",
            Words::tr("编号“%1”重复，前一处在第%2行第%3列（%4）。")
                .arg(
                    id.value, QString::number(first->value->line), QString::number(first->value->column), first->path));
    }
    m_seen.insert(id, Seen {&value, path});
    return id;
}

Origin ReportReader::origin(JsonFields &fields)
{
    Origin origin;
    const JsonValue *value = fields.object("origin");
    if (!value)
        return origin;
    JsonFields inner(*value, fields.pathOf("origin"), m_reading);
    origin.file = inner.text("file", TextRule::Name);
    origin.line = inner.number("line").value_or(0);
    origin.ordinal = inner.text("ordinal", TextRule::Title);
    origin.repairs = inner.texts("repairs", TextRule::Name);
    origin.cell = inner.text("cell", TextRule::Title);
    origin.source = inner.text("source", TextRule::Name);
    origin.sender = inner.text("sender", TextRule::Title);
    origin.key = inner.text("key", TextRule::Title);
    origin.received = inner.text("received", TextRule::Name);
    inner.end();
    return origin;
}

WorkItem ReportReader::item(const JsonValue &value, const QString &path, bool isChild)
{
    JsonFields fields(value, path, m_reading);
    WorkItem item;
    item.id = id(fields, value, path);
    item.title = fields.text("title", TextRule::Title);
    item.titleAlone = fields.flag("titleAlone", item.titleAlone);
    item.body = fields.paragraphs("body");
    item.childStyle = fields.keyed("childStyle", item.childStyle);
    item.childrenOnNewLine = fields.flag("childrenOnNewLine", item.childrenOnNewLine);
    fields.each("children", [&](const JsonValue &child, const QString &childPath) {
        if (isChild)
            m_reading.fail(child, childPath, "json.depth", Words::tr("条目之下只能再分一层。"));
        else
            item.children.append(this->item(child, childPath, true));
    });
    item.tail = fields.paragraphs("tail");
    item.unit = fields.text("unit", TextRule::Title);
    item.date = fields.text("date", TextRule::Title);
    item.note = fields.text("note", TextRule::Lines);
    item.origin = origin(fields);
    fields.end();
    return item;
}

void ReportReader::problem(ProblemFacts &into, JsonFields &fields)
{
    const JsonValue *value = fields.object("problem");
    if (!value)
        return;
    JsonFields inner(*value, fields.pathOf("problem"), m_reading);
    into.cause = inner.text("cause", TextRule::Lines);
    into.category = inner.id("category");
    if (!into.category.isNull())
        m_links.append(Link {into.category, value, inner.pathOf("category")});
    inner.end();
}

void ReportReader::plan(PlanFacts &into, JsonFields &fields)
{
    const JsonValue *value = fields.object("plan");
    if (!value)
        return;
    JsonFields inner(*value, fields.pathOf("plan"), m_reading);
    into.due = inner.text("due", TextRule::Title);
    into.state = inner.keyed("state", into.state);
    into.outcome = inner.text("outcome", TextRule::Lines);
    into.answers = inner.ids("answers");
    for (qsizetype i = 0; i < into.answers.size(); ++i)
        m_links.append(Link {into.answers[i], value, inner.pathOf("answers", i)});
    into.from = inner.id("from"); // of another year's report, which may be elsewhere
    inner.end();
}

Section ReportReader::section(const JsonValue &value, const QString &path)
{
    JsonFields fields(value, path, m_reading);
    Section section;
    section.id = id(fields, value, path);
    m_sections.insert(section.id, true);
    section.key = fields.text("key", TextRule::Name);
    section.title = fields.text("title", TextRule::Title);
    section.titleAlone = fields.flag("titleAlone", section.titleAlone);
    section.lead = fields.paragraphs("lead");
    section.itemStyle = fields.keyed("itemStyle", section.itemStyle);
    section.itemsOnNewLine = fields.flag("itemsOnNewLine", section.itemsOnNewLine);
    fields.each("items",
        [&](const JsonValue &entry, const QString &entryPath) { section.items.append(item(entry, entryPath, false)); });
    section.tail = fields.paragraphs("tail");
    section.unit = fields.text("unit", TextRule::Title);
    section.note = fields.text("note", TextRule::Lines);
    problem(section.problem, fields);
    plan(section.plan, fields);
    section.origin = origin(fields);
    fields.end();
    return section;
}

Part ReportReader::part(const JsonValue &value, const QString &path)
{
    JsonFields fields(value, path, m_reading);
    Part part;
    part.id = id(fields, value, path);
    part.kind = fields.keyed("kind", part.kind);
    part.heading = fields.text("heading", TextRule::Title);
    part.lead = fields.paragraphs("lead");
    part.sectionStyle = fields.keyed("sectionStyle", part.sectionStyle);
    part.sectionsOnNewLine = fields.flag("sectionsOnNewLine", part.sectionsOnNewLine);
    fields.each("sections",
        [&](const JsonValue &entry, const QString &entryPath) { part.sections.append(section(entry, entryPath)); });
    part.tail = fields.paragraphs("tail");
    part.origin = origin(fields);
    fields.end();
    return part;
}

void ReportReader::letterhead(Letterhead &into, JsonFields &fields)
{
    const JsonValue *value = fields.object("letterhead");
    if (!value)
        return;
    JsonFields inner(*value, fields.pathOf("letterhead"), m_reading);
    into.copyNumber = inner.text("copyNumber", TextRule::Title);
    into.secrecy = inner.text("secrecy", TextRule::Title);
    into.urgency = inner.text("urgency", TextRule::Title);
    into.issuerMark = inner.text("issuerMark", TextRule::Lines);
    into.documentNumber = inner.text("documentNumber", TextRule::Title);
    into.signers = inner.texts("signers", TextRule::Title);
    inner.end();
}

void ReportReader::closing(Closing &into, JsonFields &fields)
{
    const JsonValue *value = fields.object("closing");
    if (!value)
        return;
    JsonFields inner(*value, fields.pathOf("closing"), m_reading);
    into.annexes = inner.texts("annexes", TextRule::Title);
    into.signature = inner.text("signature", TextRule::Lines);
    into.date = inner.text("date", TextRule::Title);
    into.sealed = inner.flag("sealed", into.sealed);
    into.note = inner.text("note", TextRule::Lines);
    into.copyTo = inner.text("copyTo", TextRule::Lines);
    into.printedBy = inner.text("printedBy", TextRule::Title);
    into.printedOn = inner.text("printedOn", TextRule::Title);
    inner.end();
}

Year ReportReader::year(JsonFields &fields, const JsonValue &value)
{
    const Year placeholder = Report {}.year;
    const std::optional<int> number = fields.number("year");
    hasYear = number.has_value();
    if (!number)
        return placeholder;
    const std::optional<Year> year = Year::from(*number);
    if (!year) {
        const JsonValue *at = value.find(u"year");
        m_reading.fail(at ? *at : value, fields.pathOf("year"), "json.year",
            Words::tr("年度%1不在%2至%3之间。")
                .arg(QString::number(*number), QString::number(Year::kFirst), QString::number(Year::kLast)));
    }
    return year.value_or(placeholder);
}

void ReportReader::checkLinks()
{
    for (const Link &link : m_links) {
        if (!m_sections.contains(link.target)) {
            m_reading.fail(*link.value, link.path, "json.link",
                Words::tr("所指的编号“%1”在这份报告中没有对应的类别或问题。").arg(link.target.value));
        }
    }
}

Report ReportReader::report(const JsonValue &value, const QString &path)
{
    JsonFields fields(value, path, m_reading);
    Report report;
    report.id = id(fields, value, path);
    report.year = year(fields, value);
    report.organisation = fields.text("organisation", TextRule::Name);
    report.edition = fields.keyed("edition", report.edition);
    report.state = fields.keyed("state", report.state);
    report.structure = fields.text("structure", TextRule::Name, report.structure);
    report.categories = fields.text("categories", TextRule::Name, report.categories);
    report.numbering = fields.keyed("numbering", report.numbering);
    report.headMatter = fields.paragraphs("headMatter");
    report.title = fields.text("title", TextRule::Title);
    report.addressees = fields.text("addressees", TextRule::Title);
    report.foreword = fields.paragraphs("foreword");
    fields.each("parts",
        [&](const JsonValue &entry, const QString &entryPath) { report.parts.append(part(entry, entryPath)); });
    letterhead(report.letterhead, fields);
    closing(report.closing, fields);
    fields.each("ignored", [&](const JsonValue &entry, const QString &entryPath) {
        report.ignored.append(readIgnored(entry, entryPath, m_reading));
    });
    fields.end();
    checkLinks();
    return report;
}

void checkVersion(const JsonValue &root, JsonFields &fields, JsonReading &reading)
{
    const int version = fields.number("version").value_or(0);
    const JsonValue *at = root.find(u"version");
    if (version > kJsonVersion) {
        reading.fail(*at, QStringLiteral("version"), "json.newer",
            Words::tr("由更新版本的法治年报制作（数据版本%1，本程序只读到%2），没有读入。")
                .arg(QString::number(version), QString::number(kJsonVersion)));
        if (reading.error)
            reading.error->remedy = Words::tr("请升级本程序后再导入。");
    } else if (version < 1) {
        reading.fail(at ? *at : root, QStringLiteral("version"), "json.version", Words::tr("数据版本缺失或无效。"));
    }
}

void readReport(Fragment &fragment, const JsonValue &value, const QString &path, JsonReading &reading)
{
    ReportReader reader(reading);
    const Report report = reader.report(value, path);
    for (qsizetype i = 0; i < fragment.reports.size(); ++i) {
        if (fragment.reports[i].id == report.id) {
            reading.fail(value, path, "json.duplicateId",
                Words::tr("报告编号“%1”重复，前一处是第%2份报告。").arg(report.id.value, QString::number(i + 1)));
        }
    }
    if (fragment.reports.isEmpty() && reader.hasYear)
        fragment.year = report.year;
    fragment.reports.append(report);
}

void readUnits(Fragment &fragment, JsonFields &fields, JsonReading &reading)
{
    QHash<Id, QString> seen;
    fields.each("units", [&](const JsonValue &value, const QString &path) {
        Unit unit = readUnit(value, path, reading);
        if (unit.id.isNull() && !reading.error)
            unit.id = reading.options.ids();
        if (seen.contains(unit.id)) {
            reading.fail(value, path, "json.duplicateId",
                Words::tr("单位编号“%1”重复，前一处在%2。").arg(unit.id.value, seen.value(unit.id)));
        }
        seen.insert(unit.id, path);
        fragment.units << unit;
    });
}

void readRoot(Fragment &fragment, const JsonValue &root, JsonReading &reading)
{
    JsonFields fields(root, {}, reading);
    const QString format = fields.text("format", TextRule::Name);
    const bool one = format == QLatin1String("nianbao-report");
    if (!one && format != QLatin1String("nianbao-library")) {
        const JsonValue *at = root.find(u"format");
        reading.fail(at ? *at : root, QStringLiteral("format"), "json.format", Words::tr("不是法治年报的数据文件。"));
    }
    checkVersion(root, fields, reading);
    const char *key = one ? "report" : "reports";
    if (!reading.error && !root.find(QString(QLatin1String(key))))
        reading.fail(
            root, QLatin1String(key), "json.missing", Words::tr("缺少“%1”，没有报告内容。").arg(QLatin1String(key)));
    if (one) {
        if (const JsonValue *report = fields.object(key))
            readReport(fragment, *report, QLatin1String(key), reading);
    } else {
        readUnits(fragment, fields, reading);
        fields.each(
            key, [&](const JsonValue &report, const QString &path) { readReport(fragment, report, path, reading); });
    }
    fields.end();
}

} // namespace

Result<Fragment> readJson(const QByteArray &bytes, const ReadOptions &options)
{
    Result<JsonValue> root = parseJson(bytes, kLongestString);
    if (!root) {
        Error error = root.error();
        error.file = options.fileName;
        error.message = Words::tr("“%1”不能作为数据文件读取：%2").arg(options.fileName, error.message);
        return error;
    }
    if (isFlatTables(*root))
        return readFlatTables(*root, options);
    JsonReading reading {options};
    Fragment fragment;
    readRoot(fragment, *root, reading);
    if (reading.error)
        return *reading.error;
    fragment.notes = reading.notes;
    return fragment;
}

} // namespace nianbao
