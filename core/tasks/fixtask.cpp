// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/fixtask.h"

#include "core/formats/formats.h"
#include "core/tasks/exporttask.h"
#include "core/text/encoding.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

constexpr QStringView kPlainText(u"txt");

Result<QString> formatKeyOf(const CorrectionTarget &target)
{
    if (!target.format.isEmpty())
        return target.format;
    const Format *format = formatOf(QFileInfo(target.path).fileName(), {});
    if (format && format->write)
        return QString(format->key);
    return Error {ErrorKind::Usage, QStringLiteral("check.output"),
        QCoreApplication::translate("tasks", "看不出“%1”要写成哪种格式。").arg(target.path),
        QCoreApplication::translate("tasks", "请用 .txt、.docx 等能写出报告的扩展名。"), target.path};
}

QList<Correction> correctionsOf(const QList<Finding> &findings)
{
    QList<Correction> corrections;
    for (const Finding &finding : findings)
        corrections << finding.corrections;
    return corrections;
}

/// What reading changed; other notes only warn.
QList<Note> repairsIn(const QList<Note> &notes)
{
    QList<Note> repairs;
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(repairs),
        [](const Note &note) { return note.code.startsWith(QLatin1String("txt.")); });
    return repairs;
}

bool says(const QList<Finding> &findings, QLatin1String rule)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.rule == rule; });
}

Result<WrittenCorrections> writeText(
    const CheckedReport &checked, const QList<Finding> &findings, const CorrectionTarget &target)
{
    const ReadingRepairs repairs {says(findings, QLatin1String("marks.halfWidth")),
        says(findings, QLatin1String("marks.stray")), says(findings, QLatin1String("structure.title")),
        says(findings, QLatin1String("numbers.spacing"))};
    const FixedText fixed = fixedText(*checked.text, checked.report, correctionsOf(findings), repairs);
    NB_CHECK(atomicWrite(target.path, fixed.bytes, target.overwrite));
    return WrittenCorrections {fixed.made};
}

} // namespace

std::optional<CheckedText> checkedText(const QString &path, const QString &format, const QString &encoding)
{
    const Format *plain = formatByKey(kPlainText);
    const Result<QByteArray> bytes = readFile(path, plain->limit);
    if (!bytes)
        return {};
    const Format *known = format.isEmpty() ? formatOf(QFileInfo(path).fileName(), *bytes) : formatByKey(format);
    if (known != plain)
        return {};
    const Result<DecodedText> decoded = decode(*bytes, encoding);
    return decoded ? std::optional(CheckedText {*bytes, decoded->encoding}) : std::nullopt;
}

Result<WrittenCorrections> writeCorrected(
    const CheckedReport &checked, const QList<Finding> &findings, const CorrectionTarget &target)
{
    NB_TRY(const QString format, formatKeyOf(target));
    NB_CHECK(checkTarget(target.path, target.overwrite, {target.source}));
    if (checked.text && format == kPlainText)
        return writeText(checked, findings, target);
    const Corrected result = corrected(checked.report, correctionsOf(findings));
    NB_TRY([[maybe_unused]] const QList<Note> lost,
        exportReports({result.report}, format, target.path, target.overwrite, target.source));
    return WrittenCorrections {result.made, repairsIn(checked.notes)};
}

} // namespace nianbao
