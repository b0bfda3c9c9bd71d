// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/filesignature.h"

#include "core/zip/zip.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zip)
};

struct Signature {
    QByteArrayView bytes;
    FileNature nature;
};

constexpr std::array kSignatures {
    Signature {"PK\x03\x04", FileNature::Zip},
    Signature {"PK\x05\x06", FileNature::Zip},
    Signature {"%PDF-", FileNature::Pdf},
    Signature {"{\\rtf", FileNature::Rtf},
    Signature {"\x89PNG", FileNature::Picture},
    Signature {"\xFF\xD8\xFF", FileNature::Picture},
    Signature {"GIF8", FileNature::Picture},
    Signature {"SQLite format 3", FileNature::Database},
    Signature {"\x1F\x8B", FileNature::OtherArchive},
    Signature {"Rar!", FileNature::OtherArchive},
    Signature {"7z\xBC\xAF", FileNature::OtherArchive},
    Signature {"\x7F"
               "ELF",
        FileNature::Program},
};

constexpr QByteArrayView kCompoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The names of a compound file's streams are UTF-16 in its directory.
bool holdsStream(const QByteArray &bytes, QByteArrayView name)
{
    QByteArray wide;
    for (const char c : name) {
        wide += c;
        wide += '\0';
    }
    return bytes.contains(wide + QByteArray(2, '\0'));
}

FileNature natureOfCompoundFile(const QByteArray &bytes)
{
    if (holdsStream(bytes, "EncryptedPackage"))
        return FileNature::EncryptedOffice;
    if (holdsStream(bytes, "WordDocument"))
        return FileNature::OldWord;
    if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book"))
        return FileNature::OldExcel;
    return FileNature::OldOffice;
}

/// Text in any encoding that we read: no NUL and hardly a control character; or UTF-16 with its mark.
bool looksLikeText(QByteArrayView start)
{
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        return true;
    return std::none_of(start.begin(), start.end(),
        [](char c) { return uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f'; });
}

/// Of UTF-16 only what ASCII has, which is enough to know tags.
QByteArray plainStart(const QByteArray &start)
{
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        return QByteArray(start).remove(0, 2).replace('\0', QByteArray());
    return start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start;
}

bool isHtml(const QByteArray &text)
{
    constexpr std::array kFirst {"<!doctype html", "<table", "<head", "<body", "<meta", "<title", "<style", "<script",
        "<div", "<p>", "<p ", "<span", "<font", "<center"};
    const auto begins = [&](const char *tag) { return text.startsWith(tag); };
    return text.startsWith('<') && (std::any_of(kFirst.begin(), kFirst.end(), begins) || text.contains("<html"));
}

FileNature natureOfText(const QByteArray &start)
{
    const QByteArray text = plainStart(start).trimmed().toLower();
    if (text.startsWith("<?xml"))
        return isHtml(text) ? FileNature::Html : FileNature::Xml;
    if (isHtml(text))
        return FileNature::Html;
    if (text.startsWith("mime-version:") || (text.startsWith("from: <saved by") && text.contains("mime-version:")))
        return FileNature::WebArchive;
    return FileNature::Text;
}

QString wantedSuffix(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

/// The suffix of those natures that are read under it.
QString readableSuffix(FileNature nature)
{
    switch (nature) {
    case FileNature::Docx:
        return QStringLiteral("docx");
    case FileNature::Xlsx:
        return QStringLiteral("xlsx");
    case FileNature::Odt:
        return QStringLiteral("odt");
    case FileNature::Html:
        return QStringLiteral("html");
    case FileNature::Package:
        return QStringLiteral("nbpkg");
    default:
        return {};
    }
}

QString remedyFor(FileNature found, const QString &suffix)
{
    if (found == FileNature::Empty)
        return Words::tr("请发送方重新发送该文件。");
    const bool sheet = suffix == QLatin1String("xlsx") || suffix == QLatin1String("csv");
    const QString wanted = suffix.isEmpty() ? QStringLiteral("docx") : suffix;
    if (found == FileNature::EncryptedOffice)
        return Words::tr("请用WPS打开，取消密码后另存为.%1。").arg(wanted);
    if (found == FileNature::OtherArchive || found == FileNature::Zip)
        return Words::tr("请先解压，再导入里面的文件。");
    if (found == FileNature::Picture)
        return pictureRemedy();
    if (found == FileNature::Program)
        return Words::tr("请不要运行它，向发送方要材料的原件。");
    if (const QString real = readableSuffix(found); !real.isEmpty())
        return Words::tr("请把文件名的后缀改为.%1再导入，或者用WPS打开后另存为.%2。").arg(real, wanted);
    if (found == FileNature::Text && sheet)
        return Words::tr("如果它是CSV，请把后缀改为.csv再导入；否则请用WPS打开后另存为.%1。").arg(wanted);
    return Words::tr("请用WPS打开后另存为.%1。").arg(wanted);
}

} // namespace

FileNature natureOf(const QByteArray &bytes)
{
    constexpr qsizetype kStart = 4096; // bytes that are looked at to tell text
    if (bytes.isEmpty())
        return FileNature::Empty;
    if (bytes.startsWith(kCompoundFile))
        return natureOfCompoundFile(bytes);
    for (const Signature &signature : kSignatures) {
        if (bytes.startsWith(signature.bytes))
            return signature.nature;
    }
    const QByteArray start = bytes.left(kStart);
    if (looksLikeText(start))
        return natureOfText(start);
    if (start.startsWith("MZ") && start.contains('\0'))
        return FileNature::Program;
    return start.toLower().contains("<html") ? FileNature::Html : FileNature::Unknown; // office programs look for it
}

FileNature natureOf(ZipReader &zip)
{
    const QString mediaType = QStringLiteral("mimetype");
    if (zip.contains(mediaType)) {
        const QByteArray type = zip.read(mediaType).value_or({});
        if (type.contains("opendocument.text"))
            return FileNature::Odt;
        if (type.contains("opendocument.spreadsheet"))
            return FileNature::Ods;
    }
    const auto holdsFolder = [&](QLatin1String folder) {
        return std::any_of(zip.names().begin(), zip.names().end(),
            [&](const QString &name) { return name.startsWith(folder, Qt::CaseInsensitive); });
    };
    if (zip.contains(QStringLiteral("manifest.json")) && zip.contains(QStringLiteral("data.json")))
        return FileNature::Package;
    if (holdsFolder(QLatin1String("word/")))
        return FileNature::Docx;
    if (holdsFolder(QLatin1String("xl/")))
        return FileNature::Xlsx;
    if (holdsFolder(QLatin1String("ppt/")))
        return FileNature::Pptx;
    return FileNature::Zip;
}

QString nameOf(FileNature nature)
{
    switch (nature) {
    case FileNature::Unknown:
        return Words::tr("无法识别的文件");
    case FileNature::Empty:
        return Words::tr("空文件");
    case FileNature::Text:
        return Words::tr("纯文本格式的文件（如.txt、.csv）");
    case FileNature::Html:
        return Words::tr("网页（HTML）");
    case FileNature::Xml:
        return Words::tr("XML文件");
    case FileNature::WebArchive:
        return Words::tr("网页存档（MHT）");
    case FileNature::Program:
        return Words::tr("程序文件");
    case FileNature::Rtf:
        return Words::tr("RTF文档");
    case FileNature::Pdf:
        return Words::tr("PDF文档");
    case FileNature::Picture:
        return Words::tr("图片");
    case FileNature::Database:
        return Words::tr("数据库文件");
    case FileNature::OtherArchive:
        return Words::tr("其他格式的压缩文件");
    case FileNature::EncryptedOffice:
        return Words::tr("加密的Office文件，有打开密码");
    case FileNature::OldWord:
        return Words::tr("旧版Word文档（.doc或.wps）");
    case FileNature::OldExcel:
        return Words::tr("旧版Excel工作簿（.xls或.et）");
    case FileNature::OldOffice:
        return Words::tr("旧版Office文件");
    case FileNature::Zip:
        return Words::tr("普通压缩包（.zip）");
    case FileNature::Docx:
        return Words::tr("Word文档（.docx）");
    case FileNature::Xlsx:
        return Words::tr("Excel工作簿（.xlsx）");
    case FileNature::Pptx:
        return Words::tr("PowerPoint演示文稿（.pptx）");
    case FileNature::Odt:
        return Words::tr("OpenDocument文档（.odt）");
    case FileNature::Ods:
        return Words::tr("OpenDocument表格（.ods）");
    case FileNature::Package:
        return Words::tr("年报数据包（.nbpkg）");
    }
    return {};
}

QString pictureRemedy()
{
    return Words::tr("要放进正文的，请在正文里用“编辑”菜单的“插入图片…”；要的是图片里的文字，请先用 WPS 的"
                     "“图片转文字”转成文档再导入。");
}

Error wrongNature(const QString &file, FileNature found)
{
    const QString suffix = wantedSuffix(file);
    const QString message = found == FileNature::Empty
        ? Words::tr("“%1”是空文件，没有任何内容。").arg(file)
        : Words::tr("“%1”实际上是%2，与文件名的后缀不符，无法读取。").arg(file, nameOf(found));
    return Error {
        .kind = ErrorKind::Input,
        .code = QStringLiteral("file.nature"),
        .message = message,
        .remedy = remedyFor(found, suffix),
        .file = file,
        .place = {.line = {}, .column = {}, .cell = {}, .part = {}, .offset = 0},
    };
}

} // namespace nianbao
