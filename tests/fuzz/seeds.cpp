// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the fuzzer begins with: small files of every kind, made by the program's own writers.
#include "core/formats/formats.h"
#include "core/formats/json.h"
#include "core/formats/mappingfile.h"
#include "core/formats/package.h"
#include "core/proofread/ownwords.h"
#include "core/proofread/rules/rules.h"
#include "core/zip/zip.h"

#include "tests/fuzz/bookframe.h"
#include "tests/fuzz/documentframe.h"
#include "tests/fuzz/librarypatch.h"
#include "tests/fuzz/parts.h"
#include "tests/support/generatedreports.h"
#include "tests/support/reports.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>

#include <cstdio>

using namespace nianbao;

namespace {

class Seeds {
public:
    explicit Seeds(const QString &folder)
        : m_folder(folder)
    {
    }

    void put(const char *target, const QByteArray &bytes)
    {
        m_folder.mkpath(QLatin1String(target));
        QFile file(m_folder.filePath(QStringLiteral("%1/seed%2").arg(QLatin1String(target)).arg(++m_count)));
        m_sound = m_sound && !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] bool isSound() const { return m_sound; }

private:
    QDir m_folder;
    int m_count = 0;
    bool m_sound = true;
};

QByteArray written(const char *format, const Report &report)
{
    return formatByKey(QString::fromLatin1(format))->write({{report}, test::smallRegister()}, {}).value_or({});
}

QByteArray partOf(const QByteArray &archive, const char *name)
{
    Result<ZipReader> zip = ZipReader::open(archive, {});
    return zip ? zip->read(QLatin1String(name)).value_or({}) : QByteArray();
}

void putData(Seeds &seeds, const Report &report)
{
    const QByteArray json = written("json", report);
    seeds.put("json", json);
    seeds.put("json", writeJson({{report}, test::smallRegister()}, {.extent = Extent::Library}).value_or({}));
    seeds.put("jsontext", json);
    const QByteArray package = writePackage({{report}, test::smallRegister()}, {test::smallSource()}).value_or({});
    seeds.put("package", fuzz::textOf(package));
    seeds.put("zip", package);
}

void putDocuments(Seeds &seeds, const Report &report)
{
    const QByteArray docx = written("docx", report);
    seeds.put("docx", fuzz::textOf(docx));
    seeds.put("docx", partOf(docx, "word/document.xml"));
    seeds.put("styles", partOf(docx, "word/styles.xml"));
    seeds.put("xml", 'x' + partOf(docx, "word/document.xml"));
    seeds.put("zip", docx);
    const QByteArray odt = written("odt", report);
    seeds.put("odt", fuzz::textOf(odt));
    seeds.put("odt", partOf(odt, "content.xml"));
    seeds.put("styles", partOf(odt, "styles.xml"));
    const QByteArray html = written("html", report);
    seeds.put("html", html);
    seeds.put("xml", 'x' + html);
    seeds.put("txt", written("txt", report));
}

void putTables(Seeds &seeds, const Report &report)
{
    const QByteArray xlsx = written("xlsx", report);
    seeds.put("xlsx", fuzz::textOf(xlsx));
    seeds.put("xlsx", partOf(xlsx, "xl/worksheets/sheet1.xml"));
    seeds.put("styles", partOf(xlsx, "xl/styles.xml"));
    seeds.put("csv", written("csv", report));
}

void putTexts(Seeds &seeds)
{
    test::ReportGenerator generator(20181204);
    for (int i = 0; i < 40; ++i) {
        const QString text = generator.next().source;
        seeds.put("txt", text.toUtf8());
        if (i < 4) {
            seeds.put("encoding", '\0' + text.toUtf8());
            seeds.put("encoding", '\2' + QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text)));
            seeds.put("encoding", QByteArray(1, '\0') + "\xC7\xE0\xBA\xCC\xCF\xD8\xB7\xA8\xD6\xCE\x84\x31\xA4\x37");
        }
        if (i % 8 == 0)
            seeds.put("html",
                "<html><body><p>" + text.toHtmlEscaped().toUtf8().replace('\n', "</p>\n<p>") + "</p></body></html>");
    }
}

void putRules(Seeds &seeds)
{
    for (const Rule &rule : rules()) {
        QByteArray examples = "2018\n清丰县2018年法治政府建设工作情况报告\n一主要工作\n二加强领导。\n";
        for (const RuleExample &example : rule.examples)
            examples += example.text.toUtf8() + '\n';
        seeds.put("proofread", examples);
    }
    seeds.put("words",
        writeOwnWords(
            {{OwnWordKind::Change, QStringLiteral("法制"), QStringLiteral("法治"), {QStringLiteral("法制审核")}},
                {OwnWordKind::Never, QStringLiteral("截止目前"), {}, {}, QStringLiteral("words.confusion")}}));
}

void putSmallThings(Seeds &seeds)
{
    seeds.put("mappings",
        writeMappings({{QStringLiteral("县司法局"), QStringLiteral("标题\x1f单位\x1f时间"), TableKind::Items,
            {QStringLiteral("title"), QStringLiteral("unit"), QStringLiteral("date")}}}));
    for (const char *number : {"#,##0.00\"件\";[红色]-0.0%;\"无\"\n-1234.5", "yyyy\"年\"m\"月\"d\"日\";@\n43164.75",
             "[h]:mm:ss\n0.5", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ \n1E3", "0.00E+00\n12345", "General\n1.5"})
        seeds.put("numbers", number);
    seeds.put("templates",
        R"({"format":"nianbao-structure","version":1,"key":"a","name":"甲","source":"乙","parts":[{"kind":"work","heading":"丙"}]})");
    seeds.put("pictures", test::onePixel().bytes);
    seeds.put(
        "pictures", QByteArray::fromHex("ffd8ffe000104a46494600010101006000600000ffc0000b080010001001011100ffd9"));
    seeds.put("pictures", QByteArray::fromHex("47494638396110001000") + QByteArray(8, '\0'));
    seeds.put("pictures", "BM" + QByteArray(12, '\0') + QByteArray::fromHex("28000000100000001000000001001800"));
    for (const char *target : {"library", "salvage"}) {
        seeds.put(target, QByteArray("\0\0\x24\x04\0\0\0\x63", 8)); // the counter of free pages
        seeds.put(target, QByteArray("\x05\0\0\x08\0\0\0\0\0\0\0\0\x06\0\x10\x02\xff\xff", 18));
        seeds.put(target, QByteArray("\x20\xf0\0\0", 4)); // cut off
    }
    const QByteArray library = fuzz::soundLibrary();
    seeds.put("pages", library.left(3 * fuzz::kPage));
    seeds.put("pages", library.left(100) + library.mid(8 * fuzz::kPage + 100, 2 * fuzz::kPage));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "fuzz-seeds FOLDER: writes a folder of seeds for each target\n");
        return 2;
    }
    Seeds seeds(QString::fromLocal8Bit(argv[1]));
    for (const Report &report : {test::smallReport(), test::fullReport()}) {
        putData(seeds, report);
        putDocuments(seeds, report);
        putTables(seeds, report);
    }
    putTexts(seeds);
    putRules(seeds);
    putSmallThings(seeds);
    return seeds.isSound() ? 0 : 1;
}
