// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importtask.h"

#include "core/base/files.h"
#include "core/base/log.h"
#include "core/base/wordlist.h"
#include "core/formats/formats.h"
#include "core/tasks/importplanner.h"
#include "core/tasks/legacy.h"
#include "core/tasks/templates.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kFirstBytes = 4096; // enough for every signature in the table

QString keysOfReadable()
{
    QStringList keys;
    for (const Format &format : formats()) {
        if (format.read)
            keys << format.key;
    }
    return listed(keys);
}

qint64 largestLimit()
{
    qint64 largest = 0;
    for (const Format &format : formats())
        largest = std::max(largest, format.limit);
    return largest;
}

Result<const Format *> formatFor(const ImportRequest &request, const QByteArray &bytes)
{
    if (request.format.isEmpty() && request.file.isEmpty())
        return formatByKey(u"txt");
    if (request.format.isEmpty()) {
        const Format *format = formatOf(QFileInfo(request.file).fileName(), bytes.left(kFirstBytes));
        if (format && format->read)
            return format;
        return Error {ErrorKind::Input, QStringLiteral("import.format"),
            QCoreApplication::translate("tasks", "认不出文件“%1”的格式。").arg(request.file),
            QCoreApplication::translate("tasks", "请在 WPS 或 Word 中另存为文本文件（.txt）再导入；能读的格式：%1。")
                .arg(keysOfReadable()),
            request.file};
    }
    const Format *format = formatByKey(request.format);
    if (format && format->read)
        return format;
    return Error {ErrorKind::Usage, QStringLiteral("format.unknown"),
        QCoreApplication::translate("tasks", "没有可以读入的格式“%1”。").arg(request.format),
        QCoreApplication::translate("tasks", "请改用以下格式之一：%1。").arg(keysOfReadable()), request.file};
}

Status checkSize(const Format &format, const QByteArray &bytes, const QString &file)
{
    if (bytes.size() <= format.limit)
        return ok();
    constexpr qint64 kMebibyte = 1024 * 1024;
    return Error {ErrorKind::Limit, QStringLiteral("import.size"),
        QCoreApplication::translate("tasks", "“%1”有 %2 字节，超过这种格式的上限 %3 MB。")
            .arg(file, QString::number(bytes.size()), QString::number(format.limit / kMebibyte)),
        QCoreApplication::translate("tasks", "请把内容分成几个较小的文件，再逐个导入。"), file};
}

} // namespace

int ImportPlan::count(MergeKind kind) const
{
    int sum = 0;
    for (const Merged &report : merged)
        sum += report.count(kind);
    return sum;
}

QString sourceNameOf(const ImportRequest &request)
{
    if (!request.file.isEmpty())
        return QFileInfo(request.file).fileName();
    return request.name.isEmpty() ? QCoreApplication::translate("tasks", "剪贴板") : request.name;
}

Result<Fragment> readReportFile(const ImportRequest &request, const IdSource &ids)
{
    QByteArray bytes = request.bytes;
    if (!request.file.isEmpty()) {
        NB_TRY(bytes, readFile(request.file, largestLimit()));
    }
    ImportRequest readable = request;
    NB_TRY(const QList<Note> conversion, makeReadable(sourceNameOf(request), readable.format, bytes));
    NB_TRY(const Format *const format, formatFor(readable, bytes));
    NB_CHECK(checkSize(*format, bytes, sourceNameOf(request)));
    qCInfo(logFormats).noquote() << "Reading" << bytes.size() << "bytes as" << format->key;
    Result<Fragment> fragment =
        format->read(bytes, ReadOptions {sourceNameOf(request), request.encoding, ids, loadTemplates().categories});
    if (fragment) {
        fragment->notes = conversion + fragment->notes;
        return fragment;
    }
    Error error = fragment.error();
    error.file = request.file;
    return error;
}

Result<QList<ImportPlan>> planImports(const QList<ImportRequest> &requests, const Library &library, const IdSource &ids)
{
    ImportPlanner planner(library, ids);
    QList<ImportPlan> plans;
    for (const ImportRequest &request : requests) {
        NB_TRY(ImportPlan plan, planner.plan(request));
        plans << std::move(plan);
    }
    return plans;
}

Result<ImportPlan> planImport(const ImportRequest &request, const Library &library, const IdSource &ids)
{
    return ImportPlanner(library, ids).plan(request);
}

Status acceptImport(const ImportPlan &plan, Document &document)
{
    return acceptImports({plan}, document);
}

Status acceptImports(const QList<ImportPlan> &plans, Document &document)
{
    QStringList names;
    QList<ReportChange> changes;
    for (const ImportPlan &plan : plans) {
        names << plan.sourceName;
        for (const ReportChange &change : plan.changes) {
            const auto earlier = std::find_if(changes.begin(), changes.end(),
                [&](const ReportChange &other) { return other.after->id == change.after->id; });
            if (earlier == changes.end())
                changes << change;
            else
                earlier->after = change.after;
        }
    }
    if (changes.isEmpty())
        return ok();
    const QString label = QCoreApplication::translate("tasks", "导入“%1”").arg(listed(names));
    return document.apply(EditLabel {label}, changes);
}

} // namespace nianbao
