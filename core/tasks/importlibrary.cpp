// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"
#include "core/base/files.h"
#include "core/base/librarymark.h"
#include "core/base/sidefiles.h"
#include "core/formats/formats.h"
#include "core/store/header.h"
#include "core/store/library.h"
#include "core/store/schema.h"
#include "core/tasks/importfile.h"
#include "core/zip/filesignature.h"
#include "core/zip/zip.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

template <typename T>
bool isWanted(const T &report, const ImportRequest &request)
{
    return (!request.year || report.year == *request.year) && (!request.edition || report.edition == *request.edition)
        && (request.organisation.isEmpty() || report.organisation == request.organisation);
}

Error noneWanted(const ImportRequest &request)
{
    return Error {ErrorKind::Usage, QStringLiteral("import.noneInLibrary"),
        QCoreApplication::translate("tasks", "“%1”里没有符合要求的报告。").arg(readableName(request.file)),
        QCoreApplication::translate("tasks", "请去掉或改正年度、发文机关、版本再试。"), request.file};
}

/// Empty where it cannot be read, or must not be because it is the open library: why, is told when it is read as a
/// whole.
QByteArray startOf(const QString &file, qint64 most)
{
    return file.isEmpty() ? QByteArray() : readStart(file, most).value_or(QByteArray());
}

} // namespace

bool isLibraryFile(const QString &file)
{
    if (isLibraryName(file))
        return true;
    const std::optional<Header> header = readHeader(startOf(file, Header::kSize));
    return header && header->applicationId == kApplicationId;
}

bool isPackageFile(const ImportRequest &request)
{
    return request.file.endsWith(QLatin1String(".nbpkg"), Qt::CaseInsensitive) || request.format == u"nbpkg";
}

QString wholeFormat(const QString &file)
{
    constexpr qint64 kStart = 4096; // bytes
    constexpr qint64 kLargest = qint64(256) * 1024 * 1024;
    if (isLibraryFile(file))
        return QStringLiteral("nianbao");
    const QByteArray start = startOf(file, kStart);
    if (const Format *format = formatOf({}, start); format && format->key == u"json")
        return QStringLiteral("json");
    if (natureOf(start) != FileNature::Zip)
        return {};
    const Result<QByteArray> bytes = readFile(file, kLargest);
    Result<ZipReader> zip = bytes ? ZipReader::open(*bytes, file) : Result<ZipReader>(bytes.error());
    return zip && natureOf(*zip) == FileNature::Package ? QStringLiteral("nbpkg") : QString();
}

Status keepWanted(const ImportRequest &request, QList<Report> &reports)
{
    const bool wereAny = !reports.isEmpty();
    reports.removeIf([&](const Report &report) { return !isWanted(report, request); });
    if (wereAny && reports.isEmpty())
        return noneWanted(request);
    return ok();
}

Result<ReadFile> readLibrary(const ImportRequest &request, const QList<SourceSummary> &held)
{
    NB_TRY(const std::unique_ptr<Library> library, Library::openReadOnly(request.file));
    NB_TRY(const QList<ReportSummary> reports, library->reports());
    ReadFile read;
    read.family = FormatFamily::Data;
    for (const ReportSummary &summary : reports) {
        if (!isWanted(summary, request))
            continue;
        NB_TRY(Report report, library->load(summary.id));
        read.fragment.reports << std::move(report);
    }
    if (read.fragment.reports.isEmpty() && !reports.isEmpty())
        return noneWanted(request);
    NB_TRY(read.past, library->past());
    NB_TRY(read.fragment.units, library->units());
    NB_TRY(const QList<SourceSummary> sources, library->sources());
    for (const SourceSummary &summary : sources) {
        const auto isSame = [&](const SourceSummary &other) { return other.sha256 == summary.sha256; };
        if (std::any_of(held.begin(), held.end(), isSame))
            continue;
        NB_TRY(SourceFile file, library->source(summary.sha256));
        read.fragment.sources << std::move(file);
    }
    return read;
}

} // namespace nianbao
