// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordcheck.h"

#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/listspan.h"
#include "core/store/refill.h"
#include "core/store/reportstore.h"
#include "core/store/sourcestore.h"
#include "core/store/unitstore.h"
#include "core/store/versionstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

namespace nianbao {
namespace {

constexpr qsizetype kMostSentences = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(store)
};

/// What is older than the record, but not what another program has called so: a row that no change is about was there
/// before all rows of which the record tells how they came (SQLite counts rows upwards), and units came with reports.
constexpr auto kOlder = R"(SELECT tier, node FROM unrecorded AS old WHERE coalesce(CASE tier
  WHEN 'report' THEN EXISTS (SELECT 1 FROM change_row WHERE report = old.node AND node = old.node AND tier = 'report')
    OR (SELECT rowid FROM report WHERE id = old.node) < (SELECT min(rowid) FROM report
      WHERE id NOT IN (SELECT node FROM unrecorded WHERE tier = 'report'))
  WHEN 'unit' THEN EXISTS (SELECT 1 FROM change_row WHERE report = '' AND node = old.node AND tier = 'unit')
    OR coalesce((SELECT rowid FROM unit WHERE id = old.node) < (SELECT min(rowid) FROM unit
      WHERE id NOT IN (SELECT node FROM unrecorded WHERE tier = 'unit')),
      EXISTS (SELECT 1 FROM unrecorded WHERE tier = 'report') OR NOT EXISTS (SELECT 1 FROM report))
  ELSE EXISTS (SELECT 1 FROM change_row WHERE report = '' AND node = old.node AND tier = 'source')
    OR (SELECT rowid FROM source WHERE sha256 = old.node) < (SELECT min(rowid) FROM source
      WHERE sha256 NOT IN (SELECT node FROM unrecorded WHERE tier = 'source'))
END, 1))";

bool isList(const QString &tier)
{
    return tier == u"parts" || tier == u"sections" || tier == u"items" || tier == u"children" || tier == u"units";
}

/// The tier of the node whose children a list holds; empty for the register of units, which hangs on nothing.
QString ownerOf(const QString &list)
{
    if (list == u"parts")
        return QStringLiteral("report");
    if (list == u"sections")
        return QStringLiteral("part");
    if (list == u"items")
        return QStringLiteral("section");
    return list == u"children" ? QStringLiteral("item") : QString();
}

/// By what the user knows a thing: its heading, title or name, else the beginning of what it says.
QString titleIn(const QString &text)
{
    constexpr qsizetype kLongest = 20;
    const JsonValue value = recordedValue(text).value_or(JsonValue());
    QString title;
    for (const char16_t *key : {u"title", u"heading", u"name"}) {
        if (const JsonValue *member = value.find(key); member && title.isEmpty())
            title = member->text;
    }
    if (const JsonValue *body = value.find(u"body"); title.isEmpty() && body && !body->items.isEmpty())
        title = body->items[0].items.value(1).text;
    return title.size() > kLongest ? title.left(kLongest) + u'…' : title;
}

class RecordCheck {
public:
    /// What the library holds; may be told in several pieces.
    Status add(const LibraryChange &present);

    /// To be called once. A sentence for each place that does not fit, the newest change first; of many the first 20
    /// and a count.
    Result<QStringList> run(Database &database);

private:
    /// A node, list, unit, kept file or named version.
    struct Subject {
        QString report;
        QString tier;
        QString node;

        bool operator==(const Subject &) const = default;
    };
    friend size_t qHash(const Subject &subject, size_t seed)
    {
        return qHashMulti(seed, subject.report, subject.tier, subject.node);
    }

    void takeBack(qint64 change, const ChangeRow &row);
    bool takeBackNode(const Subject &subject, const ChangeRow &row);
    bool takeBackList(const Subject &subject, const ChangeRow &row);
    [[nodiscard]] bool wentWithItsReport(const Subject &subject, const ChangeRow &row) const;
    [[nodiscard]] QString nameOf(const Subject &subject, const ChangeRow &row) const;
    Status checkRest(Database &database);
    void tell(const QString &sentence);

    QHash<Subject, QString> m_nodes; ///< the value as canonical JSON
    QHash<Subject, QList<Id>> m_lists; ///< without the empty ones
    QSet<Subject> m_unfit; ///< told already
    QSet<QString> m_removedReports; ///< by a change that was taken back
    QStringList m_sentences;
    int m_untold = 0;
};

Status RecordCheck::add(const LibraryChange &present)
{
    NB_CHECK(eachRow(present, [this](const ChangeRow &row) {
        const Subject subject {row.report, row.tier, row.node};
        if (!isList(row.tier)) {
            m_nodes.insert(subject, row.after);
            return ok();
        }
        const JsonValue all = recordedValue(row.after).value_or(JsonValue());
        const JsonValue *ids = all.find(u"ids");
        for (const JsonValue &id : ids ? ids->items : QList<JsonValue>())
            m_lists[subject] << Id {id.text};
        return ok();
    }));
    return ok();
}

Result<QStringList> RecordCheck::run(Database &database)
{
    NB_CHECK(database.each(QStringLiteral("SELECT change, report, tier, node, before, after FROM change_row "
                                          "ORDER BY change DESC, position DESC"),
        {}, [this](const StoredRow &cells) {
            takeBack(cells.number(0), {cells.text(1), cells.text(2), cells.text(3), cells.text(4), cells.text(5)});
            return ok();
        }));
    NB_CHECK(checkRest(database));
    if (m_untold > 0)
        m_sentences << Words::tr("另有%1处与修改记录对不上。").arg(m_untold);
    return m_sentences;
}

void RecordCheck::takeBack(qint64 change, const ChangeRow &row)
{
    const Subject subject {row.report, row.tier, row.node};
    if (m_unfit.contains(subject))
        return; // what is older cannot be told from what was altered
    if (row.tier == u"report" && row.after.isEmpty())
        m_removedReports << row.report;
    const bool fits = isList(row.tier) ? takeBackList(subject, row) : takeBackNode(subject, row);
    if (fits || wentWithItsReport(subject, row))
        return;
    tell((isList(row.tier) ? Words::tr("%1下面的内容，多少或次序与修改记录不符：第%2条修改记录之后被别的程序改过，或"
                                       "者缺了修改记录")
                           : Words::tr("%1与修改记录不符：第%2条修改记录之后被别的程序改过，或者缺了修改记录"))
             .arg(nameOf(subject, row), QString::number(change)));
    m_unfit << subject;
}

bool RecordCheck::takeBackNode(const Subject &subject, const ChangeRow &row)
{
    const auto held = m_nodes.find(subject);
    if ((held != m_nodes.end()) == row.after.isEmpty())
        return false;
    if (row.after.isEmpty()) {
        m_nodes.insert(subject, row.before);
        return true;
    }
    if (row.before.isEmpty() && row.after == *held) { // most are as they came: nothing need be parsed
        m_nodes.erase(held);
        return true;
    }
    const std::optional<JsonValue> now = recordedValue(row.after);
    const std::optional<JsonValue> then = row.before.isEmpty() ? JsonValue::object() : recordedValue(row.before);
    const std::optional<JsonValue> value = recordedValue(*held);
    if (!now || !then || !value)
        return false;
    const JsonValue earlier = reverted(*value, *now, *then);
    if (!difference(reverted(earlier, *then, *now), *value).isEmpty())
        return false; // done again, the change does not give what is there
    if (!row.before.isEmpty())
        *held = QString::fromUtf8(formatJson(earlier));
    else if (earlier.keys.isEmpty())
        m_nodes.erase(held);
    else
        return false; // more is there than the change made
    return true;
}

bool RecordCheck::takeBackList(const Subject &subject, const ChangeRow &row)
{
    const std::optional<JsonValue> now = recordedValue(row.after);
    const std::optional<JsonValue> then = recordedValue(row.before);
    QList<Id> &list = m_lists[subject];
    const std::optional<QList<Id>> earlier = now && then ? reverted(list, *now, *then) : std::nullopt;
    if (earlier)
        list = *earlier;
    return earlier.has_value();
}

/// A removed report takes its named versions along, whether the change lists them or not.
bool RecordCheck::wentWithItsReport(const Subject &subject, const ChangeRow &row) const
{
    return row.tier == u"version" && !row.after.isEmpty() && m_removedReports.contains(row.report)
        && !m_nodes.contains(subject);
}

QString RecordCheck::nameOf(const Subject &subject, const ChangeRow &row) const
{
    if (subject.tier == u"units")
        return Words::tr("单位名册");
    const QString tier = isList(subject.tier) ? ownerOf(subject.tier) : subject.tier;
    const QString held = m_nodes.value({subject.report, tier, subject.node});
    QString title = titleIn(held);
    for (const QString &text : {row.after, row.before}) {
        if (title.isEmpty())
            title = titleIn(text);
    }
    return Words::tr("%1“%2”").arg(rowsName(tier), title.isEmpty() ? subject.node : title);
}

/// What is there although the record does not tell how it came.
Status RecordCheck::checkRest(Database &database)
{
    QSet<Subject> older;
    NB_CHECK(database.each(QLatin1String(kOlder), {}, [&](const StoredRow &row) {
        const bool isReport = row.text(0) == u"report";
        older << Subject {isReport ? row.text(1) : QString(), row.text(0), row.text(1)};
        return ok();
    }));
    QStringList sentences;
    for (auto node = m_nodes.cbegin(); node != m_nodes.cend(); ++node) {
        const Subject &subject = node.key();
        const Subject report {subject.report, QStringLiteral("report"), subject.report};
        // Named versions came with the record. One sentence for a report is enough for all that is in it.
        const bool isOwn = subject == report || subject.tier == u"version";
        const bool isOlder = older.contains(subject) || (!isOwn && older.contains(report));
        const bool isTold = m_unfit.contains(subject) || (!isOwn && m_nodes.contains(report));
        if (!isOlder && !isTold)
            sentences << Words::tr("%1没有修改记录：它是别的程序加上的，或者缺了修改记录").arg(nameOf(subject, {}));
    }
    sentences.sort(); // a hash has another order each time
    for (const QString &sentence : std::as_const(sentences))
        tell(sentence);
    return ok();
}

void RecordCheck::tell(const QString &sentence)
{
    if (m_sentences.size() < kMostSentences)
        m_sentences << sentence;
    else
        ++m_untold;
}

} // namespace

Result<QStringList> unexplained(Database &database)
{
    RecordCheck check;
    NB_TRY(const QList<ReportSummary> summaries, loadSummaries(database));
    for (const ReportSummary &summary : summaries) {
        NB_TRY(const Report report, loadReport(database, summary.id));
        LibraryChange present {.reports = {{{}, report}}};
        NB_TRY(const QList<ReportVersion> versions, loadVersions(database, summary.id));
        for (const ReportVersion &version : versions)
            present.versions << VersionChange {{}, version};
        NB_CHECK(check.add(present));
    }
    NB_TRY(const UnitRegister units, loadUnits(database));
    LibraryChange rest {.units = UnitsChange {{}, units}};
    NB_TRY(const QList<SourceSummary> sources, loadSources(database));
    for (const SourceSummary &source : sources)
        rest.sources << SourceChange {{}, SourceFile {source.sha256, source.name, source.sender, source.received, {}}};
    NB_CHECK(check.add(rest));
    return check.run(database);
}

} // namespace nianbao
