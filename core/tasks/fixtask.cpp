// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/fixtask.h"

#include "core/base/permissions.h"
#include "core/formats/documents.h"
#include "core/formats/formats.h"
#include "core/tasks/exporttask.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/renumbered.h"
#include "core/text/encoding.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace nianbao {

namespace {

constexpr QStringView kPlainText(u"txt");
constexpr QLatin1String kOrdinals("structure.ordinals");

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
    for (const Finding &finding : findings) {
        if (isCertain(finding))
            corrections << finding.corrections;
    }
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

/// A copy is built from the report, not from the document.
Note rebuiltNote(const QString &path)
{
    return {QStringLiteral("fix.rebuilt"),
        QCoreApplication::translate("tasks",
            "“%"
            "1”是按本程序的版式重新写出的：原文件的字体、加粗、页眉页脚、表格样式、网页样式没有照搬。要保留原来的样子，"
            "请照已改的清单在原文件里改。")
            .arg(QFileInfo(path).fileName())};
}

bool says(const QList<Finding> &findings, QLatin1String rule)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.rule == rule; });
}

ReadingRepairs repairsFor(const QList<Finding> &findings)
{
    return {says(findings, QLatin1String("marks.halfWidth")), says(findings, QLatin1String("marks.stray")),
        says(findings, QLatin1String("structure.title")), says(findings, QLatin1String("numbers.spacing"))};
}

Result<WrittenCorrections> writeText(
    const CheckedReport &checked, const QList<Finding> &findings, const CorrectionTarget &target)
{
    const ReadingRepairs repairs = repairsFor(findings);
    const FixedText fixed = fixedText(*checked.text, checked.report, correctionsOf(findings), repairs);
    const RightsOfSource rights(target.path, target.source);
    NB_CHECK(atomicWrite(target.path, fixed.bytes, target.overwrite));
    rights.give();
    return WrittenCorrections {fixed.made};
}

bool isToldAt(const QList<Finding> &findings, const MadeCorrection &entry)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.rule == kOrdinals && finding.place.node == entry.correction.place.node;
    });
}

/// Of a file that was just read all of them; in a library the entries may have been moved since they were read, so
/// that only what is still told of them counts.
QList<MadeCorrection> renumberedIn(const CheckedReport &checked, const QList<Finding> &findings)
{
    QList<MadeCorrection> entries = renumberedEntries(checked.report);
    if (!checked.text)
        entries.removeIf([&](const MadeCorrection &entry) { return !isToldAt(findings, entry); });
    return entries;
}

/// By which corrections are the same, in an order: there may be tens of thousands of half-width marks.
auto keyOf(const Correction &correction)
{
    const CellRange cell = correction.cell.value_or(CellRange {-1, -1});
    return std::tuple(correction.place.node.value, int(correction.place.field), correction.place.paragraph,
        correction.place.offset, correction.length, cell.row, cell.cell, cell.offset);
}

using CorrectionKeys = std::set<decltype(keyOf(Correction()))>;

bool isMade(const Finding &finding, const CorrectionKeys &made)
{
    return isCertain(finding) && !finding.corrections.isEmpty()
        && std::all_of(finding.corrections.begin(), finding.corrections.end(),
            [&](const Correction &correction) { return made.contains(keyOf(correction)); });
}

} // namespace

std::optional<CheckedText> checkedText(const QString &path, const QString &format, const QString &encoding)
{
    const QString name = QFileInfo(path).fileName();
    const Format *expected = format.isEmpty() ? formatOf(name, {}) : formatByKey(format);
    const Result<QByteArray> bytes = readFile(path, expected ? expected->limit : formatByKey(kPlainText)->limit);
    if (!bytes)
        return {};
    const Format *known = format.isEmpty() ? formatOf(name, *bytes) : formatByKey(format);
    if (!known)
        return {};
    if (known->key == kPlainText) {
        const Result<DecodedText> decoded = decode(*bytes, encoding);
        return decoded ? std::optional(CheckedText {*bytes, decoded->encoding}) : std::nullopt;
    }
    const QStringList paragraphs = documentParagraphs(*bytes, QString(known->key), {name, encoding, {}});
    if (paragraphs.isEmpty())
        return {};
    return CheckedText {paragraphs.join(u'\n').toUtf8(), QStringLiteral("UTF-8"), true};
}

Result<WrittenCorrections> writeCorrected(
    const CheckedReport &checked, const QList<Finding> &findings, const CorrectionTarget &target)
{
    NB_TRY(const QString format, formatKeyOf(target));
    NB_CHECK(checkTarget(target.path, target.overwrite, {target.source}));
    const bool isDocument = checked.text && checked.text->isDocument;
    if (checked.text && !isDocument && format == kPlainText)
        return writeText(checked, findings, target);
    const Corrected result = corrected(checked.report, correctionsOf(findings));
    WrittenCorrections written {result.made};
    if (isDocument)
        written.made << fixedText(*checked.text, checked.report, {}, repairsFor(findings)).made;
    NB_TRY([[maybe_unused]] const QList<Note> lost,
        exportReports({result.report}, format, target.path, target.overwrite, target.source));
    written.report = result.report;
    written.notes = repairsIn(checked.notes);
    written.renumbered = renumberedIn(checked, findings);
    if (isDocument)
        written.rebuilt << rebuiltNote(target.path);
    return written;
}

QList<Mended> mended(const QList<Finding> &findings, const WrittenCorrections &written, const QList<Finding> &left)
{
    std::set<std::pair<QString, QString>> remaining; // by rule and quote: a file that is read again has other nodes
    for (const Finding &finding : left)
        remaining.insert({finding.rule, finding.quote});
    CorrectionKeys made;
    for (const MadeCorrection &change : written.made)
        made.insert(keyOf(change.correction));
    QSet<Id> renumbered;
    for (const MadeCorrection &entry : written.renumbered)
        renumbered.insert(entry.correction.place.node);
    QList<Mended> result;
    for (const Finding &finding : findings) {
        if (finding.rule == kOrdinals && renumbered.contains(finding.place.node))
            result << Mended::Renumbered;
        else if (isMade(finding, made) || !remaining.contains({finding.rule, finding.quote}))
            result << Mended::Yes;
        else
            result << Mended::No;
    }
    return result;
}

} // namespace nianbao
