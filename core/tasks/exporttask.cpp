// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/exporttask.h"

#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/base/permissions.h"
#include "core/base/wordlist.h"
#include "core/formats/formats.h"
#include "core/formats/titlefacts.h"
#include "core/model/find.h"
#include "core/model/singlelines.h"
#include "core/render/image.h"
#include "core/typeset/typeset.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

QString keysOfWritable()
{
    QStringList keys;
    for (const Format &format : formats()) {
        if (format.write)
            keys << format.key;
    }
    return listed(keys);
}

Result<const Format *> writableFormat(const QString &key)
{
    const Format *format = formatByKey(key);
    if (format && format->write)
        return format;
    return Error {ErrorKind::Usage, QStringLiteral("format.unknown"),
        QCoreApplication::translate("tasks", "没有可以写出的格式“%1”。").arg(key),
        QCoreApplication::translate("tasks", "请改用以下格式之一：%1。").arg(keysOfWritable()), {}};
}

Status checkCount(const Format &format, const QList<Report> &reports, const QString &path)
{
    if (format.holdsLibrary || reports.size() == 1)
        return ok();
    return Error {ErrorKind::Usage, QStringLiteral("export.oneReport"),
        QCoreApplication::translate("tasks", "“%1”这种格式一次只能写出一份报告，而这里有 %2 份。")
            .arg(QString(format.key), QString::number(reports.size())),
        QCoreApplication::translate("tasks", "请先选定一份报告，再导出。"), path};
}

/// Our readers and libraries hold no such text, and no format could.
Status checkTexts(const QList<Report> &reports, const QString &path)
{
    bool isWhole = true;
    for (const Report &report : reports) {
        forEachText(report, [&](const Place &, const QString &text) {
            isWhole = isWhole && QStringView(text).isValidUtf16() && !text.contains(QChar(u'\0'));
        });
    }
    if (isWhole)
        return ok();
    return Error {ErrorKind::Input, QStringLiteral("export.text"),
        QCoreApplication::translate("tasks", "报告的文字中有不成字的字符，“%1”没有写出。").arg(path),
        QCoreApplication::translate("tasks", "请删去显示为方框或问号的字符后再试。"), path, {},
        QStringLiteral("NUL or lone surrogate")};
}

Status checkWritten(const Format &format, const Content &content, const WriteOptions &options, const QByteArray &bytes,
    const QString &path)
{
    const QString detail = format.difference ? format.difference(bytes, content, options) : QString();
    if (detail.isEmpty())
        return ok();
    return Error {ErrorKind::Internal, QStringLiteral("export.selfCheck"),
        QCoreApplication::translate("tasks", "写出“%1”前的自检没有通过：重新读入的内容与报告不一致。").arg(path),
        QCoreApplication::translate("tasks", "文件没有写出，原有内容没有改变；请把运行日志交给开发者。"), path, {},
        detail};
}

Result<QByteArray> png(const Page &page, const PageSpec &spec, double dpi)
{
    const QImage picture = image(page, spec, dpi);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (picture.isNull() || !buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) {
        return Error {ErrorKind::Limit, QStringLiteral("png.size"),
            QCoreApplication::translate("tasks", "每英寸 %1 点的图片太大，内存不够。").arg(dpi),
            QCoreApplication::translate("tasks", "请降低分辨率再试。"), {}};
    }
    return bytes;
}

Status checkResolution(double dpi)
{
    constexpr double kLowest = 20; // as core/render/image.h takes them
    constexpr double kHighest = 1200;
    if (dpi >= kLowest && dpi <= kHighest)
        return ok();
    return Error {ErrorKind::Usage, QStringLiteral("png.dpi"),
        QCoreApplication::translate("tasks", "分辨率 %1 不在 20 至 1200 之间。").arg(dpi),
        QCoreApplication::translate("tasks", "请改用这个范围内的分辨率，例如 96 或 300。"), {}};
}

Result<QList<Page>> chosenPages(const Pages &pages, std::optional<int> number)
{
    if (!number)
        return pages.pages;
    if (*number >= 1 && *number <= pages.pages.size())
        return QList<Page> {pages.pages[*number - 1]};
    return Error {ErrorKind::Usage, QStringLiteral("png.page"),
        QCoreApplication::translate("tasks", "没有第 %1 页，报告共 %2 页。")
            .arg(QString::number(*number), QString::number(pages.pages.size())),
        QCoreApplication::translate("tasks", "请改用 1 至 %1 的页码。").arg(pages.pages.size()), {}};
}

QString pagePath(const QString &folder, int number)
{
    constexpr int kDigits = 3;
    const QString digits = QString::number(number).rightJustified(kDigits, QLatin1Char('0'));
    return QStringLiteral("%1/page-%2.png").arg(folder, digits);
}

} // namespace

Result<QList<Note>> exportReports(const QList<Report> &reports, const QString &formatKey, const QString &path,
    Overwrite overwrite, const QString &source, const WriteOptions &options)
{
    return exportContent(Content {reports}, formatKey, path, overwrite, source, options);
}

Result<QList<Note>> exportContent(const Content &stored, const QString &formatKey, const QString &path,
    Overwrite overwrite, const QString &source, const WriteOptions &options)
{
    NB_TRY(const Format *const format, writableFormat(formatKey));
    NB_CHECK(checkCount(*format, stored.reports, path));
    NB_CHECK(checkTarget(path, overwrite, {source}));
    NB_CHECK(checkTexts(stored.reports, path));
    // A library that another program wrote may hold a title of two lines.
    Content content {{}, stored.units};
    std::transform(stored.reports.begin(), stored.reports.end(), std::back_inserter(content.reports),
        [](const Report &report) { return inSingleLines(report); });
    NB_TRY(const QByteArray bytes, format->write(content, options));
    NB_CHECK(checkWritten(*format, content, options, bytes, path));
    qCInfo(logFormats).noquote() << "Writing" << bytes.size() << "bytes as" << format->key;
    const RightsOfSource rights(path, source);
    NB_CHECK(atomicWrite(path, bytes, overwrite));
    rights.give();
    return format->leftOut ? format->leftOut(content, options) : QList<Note>();
}

Result<Pages> exportPdf(
    const Report &report, const Fonts &fonts, const PdfTarget &target, const QDateTime &made, const Progress &progress)
{
    NB_CHECK(checkTarget(target.path, target.overwrite, {target.source}));
    const PageSpec spec;
    NB_TRY(Pages pages, typeset(report, spec, fonts, target.allowSubstitute));
    NB_TRY(const QByteArray bytes, pdf(pages, spec, PdfInfo {report.title, report.organisation, made}, progress));
    qCInfo(logPage) << "Writing a PDF of" << pages.pages.size() << "pages," << bytes.size() << "bytes";
    const RightsOfSource rights(target.path, target.source);
    NB_CHECK(atomicWrite(target.path, bytes, target.overwrite));
    rights.give();
    return pages;
}

Result<ImagesWritten> exportImages(const Report &report, const Fonts &fonts, const ImageTarget &target)
{
    NB_CHECK(checkResolution(target.dpi));
    const PageSpec spec;
    ImagesWritten written;
    NB_TRY(written.pages, typeset(report, spec, fonts, target.allowSubstitute));
    NB_TRY(const QList<Page> pages, chosenPages(written.pages, target.page));
    NB_CHECK(makeFolder(target.folder));
    for (const Page &page : pages)
        NB_CHECK(checkTarget(pagePath(target.folder, page.number), target.overwrite));
    for (const Page &page : pages) {
        const QString path = pagePath(target.folder, page.number);
        NB_TRY(const QByteArray bytes, png(page, spec, target.dpi));
        NB_CHECK(atomicWrite(path, bytes, target.overwrite));
        written.files << path;
    }
    return written;
}

QString proposedFileName(const Report &report, const QString &suffix)
{
    constexpr qsizetype kLongest =
        100; // below the 255 bytes of common file systems: three bytes for a Han character, less the suffix's
    constexpr qsizetype kLongestBytes = 240;
    const QString year =
        yearIn(report.title) ? QString() : QCoreApplication::translate("tasks", "%1年度").arg(report.year.number());
    QString name;
    for (const char32_t code : report.title.toUcs4()) {
        const bool forbidden = QStringView(u"\\/:*?\"<>|").contains(QChar(char16_t(code < 0x10000 ? code : 0)));
        const QString next = QString::fromUcs4(&code, 1);
        if (!forbidden && QChar::isPrint(code) && (year + name + next).size() <= kLongest
            && (year + name + next).toUtf8().size() + suffix.size() < kLongestBytes)
            name += next;
    }
    name = name.simplified();
    while (name.startsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char('.')))
        name = name.startsWith(QLatin1Char('.')) ? name.sliced(1) : name.chopped(1);
    name = name.isEmpty() ? QCoreApplication::translate("tasks", "%1年度报告").arg(report.year.number()) : year + name;
    return suffix.isEmpty() ? name : name + QLatin1Char('.') + suffix;
}

} // namespace nianbao
