// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/comparetask.h"

#include "core/base/log.h"
#include "core/compose/compose.h"
#include "core/compose/redline.h"
#include "core/formats/selfcheck.h"
#include "core/model/singlelines.h"
#include "core/richtext/comparison.h"
#include "core/richtext/docxwriter.h"
#include "core/typeset/typeset.h"

#include <QCoreApplication>

#include <limits>

namespace nianbao {

namespace {

Blocks blocksOf(const ComparedVersion &version)
{
    return compose(inSingleLines(version.report));
}

/// Both versions in one, and whether they differ.
struct Redlined {
    Blocks blocks;
    bool identical;
};

Redlined redlined(const ComparedVersion &before, const ComparedVersion &after)
{
    const Blocks blocks = redline(blocksOf(before), blocksOf(after));
    return {blocks, !hasChanges(blocks)};
}

Note identicalNote()
{
    return {QStringLiteral("compare.identical"),
        QCoreApplication::translate("tasks", "两个版本印出的文字完全相同，没有改动标记。"), {}};
}

RedlineFrame footOf(const ComparedVersion &before, const ComparedVersion &after, bool changed = true)
{
    return frameOf({before.name, before.time.toLocalTime()}, {after.name, after.time.toLocalTime()}, changed);
}

Result<Pages> pagesOf(const Redlined &both, const ComparedVersion &before, const ComparedVersion &after,
    const Fonts &fonts, bool allowSubstitute)
{
    const RedlineFrame frame = footOf(before, after, !both.identical);
    NB_TRY(Pages pages, typeset(both.blocks, PageSpec(), fonts, {after.report.closing.sealed, allowSubstitute, frame}));
    if (both.identical)
        pages.notes.prepend(identicalNote());
    return pages;
}

DocumentInfo infoOf(const Report &report, const QDateTime &made)
{
    return {report.title, report.organisation, made, report.closing.sealed};
}

Result<QByteArray> docx(const ComparedVersion &before, const ComparedVersion &after, const QDateTime &made)
{
    QString author = after.author.isEmpty() ? after.report.organisation : after.author;
    if (author.isEmpty())
        author = QCoreApplication::translate("tasks", "法治年报");
    ComparisonInfo info {infoOf(before.report, made), infoOf(after.report, made), author, after.time};
    if (!after.time.isValid())
        info.time = made;
    for (const FootPart &part : footOf(before, after).foot)
        info.after.foot += part.text;
    return writeComparison(blocksOf(before), blocksOf(after), info);
}

/// Who accepts all changes has the newer version.
Status checkDocx(const QByteArray &bytes, const ComparedVersion &after, const QString &path)
{
    NB_TRY(const QByteArray plain, writeDocx(blocksOf(after), infoOf(after.report, {})));
    const QString difference = differenceInChanges(bytes, plain);
    if (difference.isEmpty())
        return ok();
    return Error {ErrorKind::Internal, QStringLiteral("compare.selfCheck"),
        QCoreApplication::translate("tasks", "写出“%1”前的自检没有通过：接受全部修订后与后稿不一致。").arg(path),
        QCoreApplication::translate("tasks", "文件没有写出，原有内容没有改变；请把运行日志交给开发者。"), path, {},
        difference};
}

} // namespace

QString changedBy(const Library &library, const Id &report, qint64 from, qint64 to)
{
    constexpr qsizetype kMostNames = 3;
    const auto records = library.changes({.report = report, .most = std::numeric_limits<int>::max()});
    QStringList names;
    for (const ChangeRecord &record : records ? *records : QList<ChangeRecord>()) {
        if (record.number > from && record.number <= to && !record.author.isEmpty())
            names.prepend(record.author); // the oldest first
    }
    names.removeDuplicates();
    const QString all = names.mid(0, kMostNames).join(u'、');
    return names.size() > kMostNames ? all + u'等' : all;
}

Result<ComparisonFormat> comparisonFormat(const QString &key, const QString &path)
{
    if (key == QLatin1String("pdf") || (key.isEmpty() && path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)))
        return ComparisonFormat::Pdf;
    if (key.isEmpty() || key == QLatin1String("docx"))
        return ComparisonFormat::Docx;
    return Error {ErrorKind::Usage, QStringLiteral("compare.format"),
        QCoreApplication::translate("tasks", "比较的结果不能写成“%1”。").arg(key),
        QCoreApplication::translate("tasks", "请改用 pdf（花脸稿）或 docx（带修订标记）。"), {}};
}

Result<Pages> comparisonPages(
    const ComparedVersion &before, const ComparedVersion &after, const Fonts &fonts, bool allowSubstitute)
{
    return pagesOf(redlined(before, after), before, after, fonts, allowSubstitute);
}

Result<ComparisonWritten> exportComparison(const ComparedVersion &before, const ComparedVersion &after,
    const Fonts &fonts, const ComparisonTarget &target, const QDateTime &made, const Progress &progress)
{
    NB_CHECK(checkTarget(target.path, target.overwrite, target.sources));
    const Redlined both = redlined(before, after);
    ComparisonWritten written {both.identical};
    QByteArray bytes;
    if (target.format == ComparisonFormat::Pdf) {
        NB_TRY(written.pages, pagesOf(both, before, after, fonts, target.allowSubstitute));
        const QString title = QCoreApplication::translate("tasks", "%1（花脸稿）").arg(after.report.title);
        NB_TRY(bytes, pdf(written.pages, PageSpec(), PdfInfo {title, after.report.organisation, made}, progress));
    } else {
        NB_TRY(bytes, docx(before, after, made));
        NB_CHECK(checkDocx(bytes, after, target.path));
        if (both.identical)
            written.pages.notes << identicalNote();
    }
    qCInfo(logFormats) << "Writing a comparison of" << bytes.size() << "bytes";
    NB_CHECK(atomicWrite(target.path, bytes, target.overwrite));
    return written;
}

} // namespace nianbao
