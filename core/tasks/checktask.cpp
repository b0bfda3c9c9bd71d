// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/checktask.h"

#include "core/formats/formats.h"
#include "core/model/nodefields.h"
#include "core/model/nodepaths.h"
#include "core/proofread/rules/rules.h"
#include "core/tasks/exporttask.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("tasks", "差错");
    case Severity::Warning:
        return QCoreApplication::translate("tasks", "疑问");
    case Severity::Hint:
        break;
    }
    return QCoreApplication::translate("tasks", "提示");
}

QString nameOf(Strength strength)
{
    switch (strength) {
    case Strength::Regulation:
        return QCoreApplication::translate("tasks", "规定");
    case Strength::General:
        return QCoreApplication::translate("tasks", "一般");
    case Strength::Recommended:
        return QCoreApplication::translate("tasks", "推荐");
    case Strength::Practice:
        break;
    }
    return QCoreApplication::translate("tasks", "实务");
}

namespace {

QString cellOf(const Finding &finding)
{
    if (!finding.cell)
        return {};
    return QCoreApplication::translate("tasks", " › 表格第%1行第%2格")
        .arg(QString::number(finding.cell->row + 1), QString::number(finding.cell->cell + 1));
}

} // namespace

QStringList placesOf(const Report &report, const QList<Finding> &findings)
{
    const QHash<Id, QString> paths = nodePaths(report);
    QStringList places;
    places.reserve(findings.size());
    for (const Finding &finding : findings) {
        if (!finding.place.node.isNull())
            places << paths.value(finding.place.node, nameOf(finding.place.field)) + cellOf(finding);
        else if (finding.source.line)
            places << QCoreApplication::translate("tasks", "文件第%1行").arg(QString::number(*finding.source.line));
        else
            places << QCoreApplication::translate("tasks", "全文");
    }
    return places;
}

Result<QStringList> ruleKeys(const QString &wanted)
{
    QStringList keys;
    const QStringList names = wanted.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const Rule *rule = ruleByKey(name.trimmed());
        if (!rule) {
            return Error {ErrorKind::Usage, QStringLiteral("check.rule"),
                QCoreApplication::translate("tasks", "没有“%1”这条校对规则。").arg(name),
                QCoreApplication::translate("tasks", "用“nianbao-cli rules”查看所有规则。"), {}};
        }
        keys << rule->key;
    }
    return keys;
}

Result<QList<MadeCorrection>> writeCorrected(
    const Report &report, const QList<Finding> &findings, const CorrectionTarget &target)
{
    QString key = target.format;
    if (key.isEmpty()) {
        const Format *format = formatOf(QFileInfo(target.path).fileName(), {});
        if (!format || !format->write) {
            return Error {ErrorKind::Usage, QStringLiteral("check.output"),
                QCoreApplication::translate("tasks", "看不出“%1”要写成哪种格式。").arg(target.path),
                QCoreApplication::translate("tasks", "请用 .txt、.docx 等能写出报告的扩展名。"), target.path};
        }
        key = format->key;
    }
    QList<Correction> corrections;
    for (const Finding &finding : findings)
        corrections << finding.corrections;
    Corrected result = corrected(report, corrections);
    NB_TRY([[maybe_unused]] const QList<Note> lost,
        exportReports({result.report}, key, target.path, target.overwrite, target.source));
    return result.made;
}

} // namespace nianbao
