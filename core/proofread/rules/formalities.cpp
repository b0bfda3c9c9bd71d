// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// Whether one of the lines is that and nothing else: behind a date under the title, or before an annex, the reader of
/// a file took it for text.
bool hasLine(const Manuscript &manuscript, const QRegularExpression &form)
{
    const QList<PrintedLine> &lines = manuscript.lines();
    return std::any_of(lines.begin(), lines.end(),
        [&](const PrintedLine &line) { return form.match(line.plain.trimmed()).hasMatch(); });
}

/// 现将2022年度法治政府建设情况公布如下: made known to all, it is addressed to none.
bool isPublished(const Manuscript &manuscript)
{
    static const QRegularExpression kForm(QStringLiteral(
        "现将[^。；：]{4,60}(?:公布|公开|公告|发布)(?:如下)?[。：，]|现(?:面?向社会|予以)(?:公布|公开|公告|发布)"));
    const QList<PrintedLine> &lines = manuscript.lines();
    return std::any_of(lines.begin(), lines.end(),
        [&](const PrintedLine &line) { return !line.part && kForm.match(line.plain).hasMatch(); });
}

/// What the report as a document needs and the one for the web leaves away: 7.3.2, 7.3.4 and 7.3.5 of the standard.
QStringList missingIn(const Manuscript &manuscript)
{
    static const QRegularExpression kAddressees(
        QStringLiteral("^(?!.*(?:如下|如次|情况|工作))[^。；：0-9]{0,40}(?:政府|委|局|办|厅|部|会|室|组|市|县|院|处)："
                       "$"));
    static const QRegularExpression kDate(QStringLiteral("^20\\d\\d年\\d{1,2}月\\d{1,2}日$"));
    const Report &report = manuscript.report();
    QStringList missing;
    if (report.addressees.isEmpty() && !hasLine(manuscript, kAddressees) && !isPublished(manuscript))
        missing << ProofreadWords::tr("主送机关");
    const bool isDated = !report.closing.date.isEmpty() || hasLine(manuscript, kDate);
    if (report.closing.signature.isEmpty() && report.organisation.isEmpty())
        missing << ProofreadWords::tr("署名");
    if (!isDated)
        missing << ProofreadWords::tr("成文日期");
    return missing;
}

/// 2019-01-10: 7.3.5.4 asks for year, month and day, without noughts before them.
void checkDate(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("^(20\\d\\d)([-./])(\\d{1,2})\\2(\\d{1,2})$"));
    const QRegularExpressionMatch match = kForm.match(line.text);
    const QDate date(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!date.isValid())
        return;
    const QString right =
        QStringLiteral("%1年%2月%3日")
            .arg(QString::number(date.year()), QString::number(date.month()), QString::number(date.day()));
    pencil.mark(line, capturedRange(match),
        {ProofreadWords::tr("成文日期应写作%1。").arg(right), ProofreadWords::tr("成文日期写年、月、日。"), right});
}

/// One hint for all that is missing. What is short is only begun.
void checkFormalities(const Manuscript &manuscript, RedPencil &pencil)
{
    constexpr qsizetype kWorthWhile = 300; // characters
    const Report &report = manuscript.report();
    qsizetype length = 0;
    for (const PrintedLine &line : manuscript.lines())
        length += line.text.size();
    const QStringList missing = missingIn(manuscript);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role == BlockRole::Date)
            checkDate(line, pencil);
    }
    if (report.edition != Edition::Web && length >= kWorthWhile && !missing.isEmpty())
        pencil.markNode(Place {report.id, Field::Title, 0, 0}, report.title,
            {ProofreadWords::tr("没有%1。").arg(missing.join(u'、')),
                ProofreadWords::tr("报送的报告有主送机关、署名和成文日期；网站版可以没有。")});
}

QString longReport(const QString &addressees, const QString &end)
{
    return QStringLiteral("清丰县2018年法治政府建设工作情况报告\n") + addressees
        + QStringLiteral("一、工作情况\n（一）加强领导。")
        + QStringLiteral("严格执行制度，规范执法程序，加强案卷评查，推动各单位依法履职。").repeated(12) + u'\n' + end;
}

} // namespace

Rule formalitiesRule()
{
    const QString addressees = QStringLiteral("市委、市政府：\n");
    const QString end = QStringLiteral("\n清丰县人民政府\n2019年1月15日\n");
    return {QLatin1String("structure.formalities"), QLatin1String("S11"),
        QT_TRANSLATE_NOOP("proofread", "主送、署名、日期"),
        QT_TRANSLATE_NOOP(
            "proofread", "报送的报告没有主送机关、署名或成文日期，合为一条，网站版不查；成文日期没有写年、月、日。"),
        Severity::Hint, kLayoutStandard, Strength::General, checkFormalities,
        {
            RuleExample {longReport({}, {}), 1},
            RuleExample {longReport(addressees, {}), 1},
            RuleExample {longReport(addressees, end), 0},
            RuleExample {longReport(addressees, QStringLiteral("\n清丰县司法局\n2019-01-10\n")), 1},
            RuleExample {longReport(addressees, QStringLiteral("\n清丰县司法局 2019.1.10\n")), 1},
            RuleExample {longReport(addressees, QStringLiteral("\n清丰县司法局 2019年1月10日\n")), 0},
            RuleExample {
                longReport(addressees, end + QStringLiteral("附件：清单\n\n附件\n\n工作任务清单\n\n序号 任务 单位\n")),
                0},
            RuleExample {longReport(QStringLiteral("（2019年1月15日）\n市委、市政府：\n"), end), 0},
            RuleExample {longReport(QStringLiteral("现将2018年度法治政府建设情况公布如下：\n"), end), 0},
            RuleExample {longReport(QStringLiteral("现将2018年度法治政府建设情况报告如下：\n"), end), 1},
            silent(u"全年受理案件3件。"),
            silent(u"一是建章立制。印发办法3件。二是加强培训。培训3次。"),
        }};
}

} // namespace nianbao
