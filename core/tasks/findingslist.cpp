// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/findingslist.h"

#include "core/formats/tablefiles.h"
#include "core/proofread/rules/rules.h"
#include "core/render/pdf.h"
#include "core/sheet/csv.h"
#include "core/tasks/checktask.h"
#include "core/tasks/exporttask.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/findingtexts.h"
#include "core/tasks/pagenumbers.h"
#include "core/tasks/reportplaces.h"
#include "core/tasks/wordsaround.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

/// Of one report, by its pages.
class Lists {
public:
    Lists(const FindingsList &list, const Fonts &fonts)
        : m_list(list)
        , m_places(list.report)
        , m_pages(list.report, fonts)
    {
    }

    [[nodiscard]] SheetTable sheet() const
    {
        SheetTable table;
        table.name = Words::tr("校对清单");
        for (const QString &title : {Words::tr("序号"), Words::tr("级别"), Words::tr("位置"), Words::tr("页"),
                 Words::tr("原文"), Words::tr("整句"), Words::tr("说明"), Words::tr("理由"), Words::tr("改法"),
                 Words::tr("规则"), Words::tr("依据"), Words::tr("忽略的理由")})
            table.columns << SheetColumn {title};
        QStringList levels;
        for (const Finding &finding : m_list.findings)
            levels << nameOf(finding.severity);
        addRows(table, m_list.findings, levels, {});
        addRows(table, asFindings(m_list.proofs), QStringList(m_list.proofs.size(), Words::tr("算得对")), {});
        QStringList reasons;
        for (const IgnoredHere &here : m_list.ignored)
            reasons << reasonText(here.why);
        addRows(table, findingsOf(m_list.ignored), QStringList(m_list.ignored.size(), Words::tr("已忽略")), reasons);
        return table;
    }

    [[nodiscard]] QJsonObject json() const
    {
        const Report &report = m_list.report;
        const QJsonObject about {{QStringLiteral("id"), report.id.value},
            {QStringLiteral("year"), report.year.number()}, {QStringLiteral("title"), report.title}};
        return {{QStringLiteral("report"), about}, {QStringLiteral("made"), m_list.made.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("findings"), jsonOf(m_list.findings, m_list.findings)},
            {QStringLiteral("leftOut"), m_list.leftOut.size()},
            {QStringLiteral("proofs"), jsonOf(m_list.proofs, asFindings(m_list.proofs))},
            {QStringLiteral("ignored"), jsonOf(m_list.ignored, findingsOf(m_list.ignored))}};
    }

private:
    /// `levels` and `reasons`: of each.
    void addRows(
        SheetTable &table, const QList<Finding> &findings, const QStringList &levels, const QStringList &reasons) const
    {
        const QStringList sentences = sentencesAround(m_list.report, findings);
        for (qsizetype index = 0; index < findings.size(); ++index) {
            const Finding &finding = findings[index];
            const Rule *rule = ruleByKey(finding.rule);
            const QString basis =
                rule ? QStringLiteral("%1（%2）").arg(shownOfRule(rule->source), nameOf(rule->strength)) : QString();
            table.rows << QStringList {QString::number(table.rows.size() + 1), levels[index],
                m_places.path(markedBy(finding), finding.source), m_pages.textOf(markedBy(finding)), finding.quote,
                sentences[index], finding.message, finding.reason, correctionText(finding),
                rule ? shownOfRule(rule->title) : finding.rule, basis, reasons.value(index)};
        }
    }

    /// As `check --json` has it, with the page. `marked`: what each of the entries marks.
    template <typename Entry>
    [[nodiscard]] QJsonArray jsonOf(const QList<Entry> &entries, const QList<Finding> &marked) const
    {
        QJsonArray array;
        const QStringList sentences = sentencesAround(m_list.report, marked);
        for (qsizetype index = 0; index < entries.size(); ++index) {
            QJsonObject object = m_places.json(entries[index], sentences[index]);
            const std::optional<int> page = m_pages.of(markedBy(marked[index]));
            object.insert(QStringLiteral("page"), page ? QJsonValue(*page) : QJsonValue());
            array << object;
        }
        return array;
    }

    const FindingsList &m_list;
    ReportPlaces m_places;
    PageNumbers m_pages;
};

Result<QByteArray> bytesOf(const FindingsList &list, const Fonts &fonts, FindingsFormat format)
{
    if (format == FindingsFormat::Csv)
        return writeCsv(Lists(list, fonts).sheet());
    if (format == FindingsFormat::Json)
        return QJsonDocument(Lists(list, fonts).json()).toJson();
    NB_TRY(const Pages pages, findingsPages(list, fonts));
    const QString title = Words::tr("校对清单：%1").arg(list.report.title);
    return pdf(pages, findingsSheet(), PdfInfo {title, list.report.organisation, list.made});
}

/// Reads again what is about to be written; a PDF is checked where it is made.
Status checkBytes(const QByteArray &bytes, const FindingsList &list, const Fonts &fonts, const FindingsTarget &target)
{
    QString difference;
    if (target.format == FindingsFormat::Csv)
        difference = differenceInTables(readCsv(bytes, {}, {}), {Lists(list, fonts).sheet()});
    if (target.format == FindingsFormat::Json && QJsonDocument::fromJson(bytes).object() != Lists(list, fonts).json())
        difference = QStringLiteral("the values differ");
    if (difference.isEmpty())
        return ok();
    return Error {ErrorKind::Internal, QStringLiteral("check.selfCheck"),
        Words::tr("写出“%1”前的自检没有通过：重新读入的内容与校对清单不一致。").arg(target.path),
        Words::tr("文件没有写出，原有内容没有改变；请把运行日志交给开发者。"), target.path, {}, difference};
}

} // namespace

Status exportFindings(const FindingsList &list, const Fonts &fonts, const FindingsTarget &target)
{
    NB_CHECK(checkTarget(target.path, target.overwrite, {target.source}));
    NB_TRY(const QByteArray bytes, bytesOf(list, fonts, target.format));
    NB_CHECK(checkBytes(bytes, list, fonts, target));
    return atomicWrite(target.path, bytes, target.overwrite);
}

QString findingsFileName(const Report &report, const QString &suffix)
{
    return Words::tr("%1（校对清单）.%2").arg(proposedFileName(report, {}), suffix);
}

} // namespace nianbao
