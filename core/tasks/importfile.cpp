// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importfile.h"

#include "core/base/filename.h"
#include "core/base/files.h"
#include "core/base/interruption.h"
#include "core/base/log.h"
#include "core/base/wordlist.h"
#include "core/formats/formats.h"
#include "core/model/nodefields.h"
#include "core/model/textlimits.h"
#include "core/richtext/picturebytes.h"
#include "core/tasks/legacy.h"
#include "core/tasks/templates.h"
#include "core/zip/filesignature.h"

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
        if (!mediaTypeOf(bytes).isEmpty())
            return Error {ErrorKind::Input, QStringLiteral("import.picture"),
                QCoreApplication::translate("tasks", "“%1”是图片，不是报告或表格。").arg(readableName(request.file)),
                pictureRemedy(), request.file};
        return Error {ErrorKind::Input, QStringLiteral("import.format"),
            QCoreApplication::translate("tasks", "认不出文件“%1”的格式。").arg(readableName(request.file)),
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

/// Only its first bytes tell what the file is.
bool isGuessed(const ImportRequest &request)
{
    return request.format.isEmpty() && !request.file.isEmpty() && QFileInfo(request.file).suffix().isEmpty();
}

Note guessedFormat(const Format &format)
{
    return Note {QStringLiteral("import.guessed"),
        QCoreApplication::translate("tasks", "文件名没有后缀，看内容当作%1读入。")
            .arg(QCoreApplication::translate("formats", format.name)),
        {}};
}

/// A file that is called a text and is none: a web page is read as one, which is told; anything else is refused.
Result<const Format *> truly(
    const Format *named, const ImportRequest &request, const QByteArray &content, QList<Note> &notes)
{
    if (named->key != u"txt" || request.file.isEmpty())
        return named;
    const FileNature nature = natureOf(content);
    if (nature == FileNature::Html) {
        notes << Note {QStringLiteral("import.html"),
            QCoreApplication::translate("tasks", "“%1”实际上是网页，当作网页读入。").arg(sourceNameOf(request)), {}};
        return formatByKey(u"html");
    }
    if (nature == FileNature::Xml || nature == FileNature::WebArchive || nature == FileNature::Program)
        return wrongNature(sourceNameOf(request), nature);
    return named;
}

Note mappingUnfit(const Error &error)
{
    return Note {QStringLiteral("table.mapping"),
        QCoreApplication::translate("tasks", "记住的列对应关系读不了这张表，没有用，请重新对应：%1").arg(error.message),
        error.place};
}

} // namespace

Status checkLengths(const Fragment &fragment, const ImportRequest &request)
{
    for (const Report &report : fragment.reports) {
        const std::optional<TooLong> text = tooLongIn(report);
        if (!text)
            continue;
        return Error {ErrorKind::Limit, QStringLiteral("import.long"),
            QCoreApplication::translate("tasks", "“%1”里有一处“%2”有 %3 字，超过 %4 字的上限。")
                .arg(sourceNameOf(request), nameOf(text->place.field), QString::number(text->length),
                    QString::number(text->limit)),
            QCoreApplication::translate("tasks", "请在原来的文件里把它分成几段，再导入。"), request.file};
    }
    return ok();
}

QString sourceNameOf(const ImportRequest &request)
{
    if (!request.file.isEmpty())
        return readableName(QFileInfo(request.file).fileName());
    return request.name.isEmpty() ? QCoreApplication::translate("tasks", "剪贴板") : request.name;
}

Result<QByteArray> bytesOf(const ImportRequest &request)
{
    if (request.file.isEmpty())
        return request.bytes;
    return readFile(request.file, largestLimit());
}

Result<ReadFile> readFragment(const ImportRequest &request, const QByteArray &bytes, const IdSource &ids,
    const QList<Categories> &known, const std::atomic_bool *cancelled)
{
    ImportRequest readable = request;
    QByteArray content = bytes;
    NB_TRY(QList<Note> conversion, makeReadable(sourceNameOf(request), readable.format, content, [cancelled] {
        return isInterrupted() || (cancelled && cancelled->load());
    }));
    NB_TRY(const Format *const named, formatFor(readable, content));
    NB_TRY(const Format *const format, truly(named, request, content, conversion));
    NB_CHECK(checkSize(*format, content, sourceNameOf(request)));
    qCInfo(logFormats).noquote() << "Reading" << content.size() << "bytes as" << format->key;
    const auto readWith = [&](const QList<ColumnMapping> &mappings) {
        return format->read(content,
            ReadOptions {
                sourceNameOf(request), request.encoding, ids, known, mappings, request.unit, request.skipFaultyRows});
    };
    Result<Fragment> fragment = readWith(request.mappings);
    // A wrong choice of columns must not lock the table out: without it the preview can ask again.
    if (!fragment && format->family == FormatFamily::Tables && !request.mappings.isEmpty()) {
        if (Result<Fragment> guessed = readWith({})) {
            guessed->notes.prepend(mappingUnfit(fragment.error()));
            fragment = std::move(guessed);
        }
    }
    if (fragment) {
        NB_CHECK(checkLengths(*fragment, request));
        fragment->notes = conversion + fragment->notes;
        if (isGuessed(request))
            fragment->notes.prepend(guessedFormat(*format));
        return ReadFile {std::move(*fragment), format->family, format->key};
    }
    Error error = fragment.error();
    error.file = request.file;
    return error;
}

Result<Fragment> readReportFile(const ImportRequest &request, const IdSource &ids, const std::atomic_bool *cancelled)
{
    NB_TRY(const QByteArray bytes, bytesOf(request));
    NB_TRY(ReadFile read, readFragment(request, bytes, ids, loadTemplates().categories, cancelled));
    return std::move(read.fragment);
}

} // namespace nianbao
