// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/packagetask.h"

#include "core/formats/json.h"
#include "core/formats/package.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

namespace {

constexpr qint64 kLargest = 256LL * 1024 * 1024; // bytes of a package

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

Result<Content> contentFor(const Library &library, const QList<Id> &wanted)
{
    NB_TRY(const QList<ReportSummary> summaries, library.reports());
    Content content;
    for (const ReportSummary &summary : summaries) {
        if (!wanted.isEmpty() && !wanted.contains(summary.id))
            continue;
        NB_TRY(Report report, library.load(summary.id));
        content.reports << std::move(report);
    }
    NB_TRY(content.units, library.units());
    return content;
}

/// All kept files, or those whose hash stands in the origins of the content.
Result<QList<SourceFile>> sourcesFor(const Library &library, const Content &content, bool all)
{
    NB_TRY(const QByteArray data, writeJson(content, WriteOptions {.extent = Extent::Library}));
    NB_TRY(const QList<SourceSummary> summaries, library.sources());
    QList<SourceFile> sources;
    qint64 size = data.size();
    for (const SourceSummary &summary : summaries) {
        if (!all && !data.contains(summary.sha256.toLatin1()))
            continue;
        size += summary.size;
        if (size > kLargest)
            return Error {ErrorKind::Limit, QStringLiteral("package.size"),
                Words::tr("数据包的内容超过%1MB，放不进一个文件。").arg(kLargest / 1024 / 1024),
                Words::tr("请按年度或按报告分成几个数据包。"), library.path()};
        NB_TRY(SourceFile source, library.source(summary.sha256));
        sources << std::move(source);
    }
    return sources;
}

Status checkReadsBack(const QByteArray &bytes, const Content &content, qsizetype sources, const QString &path)
{
    const Result<Fragment> again = readPackage(bytes,
        ReadOptions {
            .fileName = QFileInfo(path).fileName(), .encoding = {}, .ids = countedIds(QStringLiteral("check"))});
    if (again && again->reports == content.reports && again->sources.size() == sources)
        return ok();
    return Error {ErrorKind::Internal, QStringLiteral("export.selfCheck"),
        Words::tr("写出“%1”前的自检没有通过：重新读入的内容与年报库不一致。").arg(path),
        Words::tr("文件没有写出，原有内容没有改变；请把运行日志交给开发者。"), path, {},
        again ? QString() : again.error().message};
}

} // namespace

Result<PackageMade> makePackage(const Library &library, const PackageWish &wish)
{
    NB_CHECK(checkTarget(wish.path, wish.overwrite, {library.path()}));
    NB_TRY(const Content content, contentFor(library, wish.reports));
    NB_TRY(const QList<SourceFile> sources, sourcesFor(library, content, wish.reports.isEmpty()));
    NB_TRY(const QByteArray bytes, writePackage(content, sources));
    NB_CHECK(checkReadsBack(bytes, content, sources.size(), wish.path));
    NB_CHECK(atomicWrite(wish.path, bytes, wish.overwrite));
    return PackageMade {content.reports.size(), sources.size()};
}

Result<PackageMade> verifyPackage(const QString &path)
{
    NB_TRY(const QByteArray bytes, readFile(path, kLargest));
    const Result<Fragment> fragment = readPackage(bytes,
        ReadOptions {
            .fileName = QFileInfo(path).fileName(), .encoding = {}, .ids = countedIds(QStringLiteral("check"))});
    if (fragment)
        return PackageMade {fragment->reports.size(), fragment->sources.size()};
    Error error = fragment.error();
    error.file = path;
    return error;
}

} // namespace nianbao
