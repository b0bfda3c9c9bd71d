// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/zip.h"
#include "tests/core/zip/archive.h"
#include "tests/support/catch.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString kFile = QStringLiteral("甲 乙.docx");
const QByteArray kText = "推进依法行政，𠮷祥如意。\n";

ZipReader opened(const QByteArray &bytes, const ZipLimits &limits = {})
{
    Result<ZipReader> zip = ZipReader::open(bytes, kFile, limits);
    INFO((zip ? QString() : zip.error().message).toStdString());
    REQUIRE(zip);
    return std::move(*zip);
}

/// The error of opening, or of reading all entries.
Error refusalOf(const QByteArray &bytes, const ZipLimits &limits = {})
{
    Result<ZipReader> zip = ZipReader::open(bytes, kFile, limits);
    if (!zip)
        return zip.error();
    for (const QString &name : zip->names()) {
        if (const Result<QByteArray> content = zip->read(name); !content)
            return content.error();
    }
    FAIL("the archive was taken");
    return {};
}

void checkSentence(const Error &error, const QString &part)
{
    INFO(error.message.toStdString());
    CHECK(error.message.contains(kFile));
    CHECK(error.message.contains(part));
    CHECK(error.place.part == part);
    CHECK(error.file == kFile);
    CHECK(error.message.endsWith(u'。'));
    CHECK(error.remedy.endsWith(u'。'));
}

} // namespace

TEST_CASE("what was written is read again, and the same entries give the same bytes")
{
    const QList<ZipEntry> entries {
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true},
        {QStringLiteral("目录/正文.xml"), kText.repeated(1000)},
        {QStringLiteral("empty"), {}},
    };
    const Result<QByteArray> bytes = writeZip(entries);
    REQUIRE(bytes);
    CHECK(*writeZip(entries) == *bytes);
    CHECK(bytes->mid(30, 8) == "mimetype"); // ODF 1.2, part 3, 3.3: its name and content at fixed bytes
    CHECK(bytes->mid(38, 11) == "application");

    ZipReader zip = opened(*bytes);
    CHECK(zip.names() == QStringList {entries[0].name, entries[1].name, entries[2].name});
    CHECK_FALSE(zip.hasForeignBytes());
    CHECK(zip.contains(QStringLiteral("empty")));
    CHECK_FALSE(zip.contains(QStringLiteral("EMPTY")));
    for (const ZipEntry &entry : entries)
        CHECK(zip.read(entry.name).value() == entry.bytes);
    CHECK(zip.read(entries[1].name).value() == entries[1].bytes); // twice
    CHECK_FALSE(writeZip({entries[0], entries[0]}));
}

TEST_CASE("an archive is found behind foreign bytes and before a comment")
{
    const QByteArray zip = rawZip({deflatedEntry("a", kText), storedEntry("b", kText)});
    ZipReader behind = opened("#!/bin/sh\nexit 1\n" + zip);
    CHECK(behind.hasForeignBytes());
    CHECK(behind.read(QStringLiteral("a")).value() == kText);
    CHECK(behind.read(QStringLiteral("b")).value() == kText);
    QByteArray commented = zip + "comment";
    commented[zip.size() - 2] = 7;
    CHECK(opened(commented).hasForeignBytes());
}

TEST_CASE("what is no archive or only half of one is refused")
{
    const QByteArray zip = rawZip({storedEntry("word/document.xml", kText.repeated(50))});
    for (qsizetype size = 0; size < zip.size(); size += 7)
        checkSentence(refusalOf(zip.left(size)), {});
    checkSentence(refusalOf("只是文字"), {});
    checkSentence(refusalOf(rawZip({})), {});
    QByteArray outside = zip;
    outside[zip.size() - 3] = '\x7F'; // the directory's offset
    checkSentence(refusalOf(outside), {});
}

TEST_CASE("any byte of an archive may be wrong without harm")
{
    const QByteArray zip = rawZip({deflatedEntry("a.xml", kText), storedEntry("b.xml", kText)});
    for (qsizetype i = 0; i < zip.size(); ++i) {
        for (const int bit : {0, 3, 7}) {
            QByteArray changed = zip;
            changed[i] = char(changed[i] ^ (1 << bit));
            Result<ZipReader> reader = ZipReader::open(changed, kFile);
            if (!reader)
                continue;
            for (const QString &name : reader->names()) {
                if (const Result<QByteArray> content = reader->read(name); content)
                    CHECK(*content == kText);
            }
        }
    }
}

TEST_CASE("a damaged entry is named")
{
    QByteArray zip = rawZip({storedEntry("word/document.xml", kText)});
    zip[50] = char(zip[50] ^ 1);
    const Error error = refusalOf(zip);
    checkSentence(error, QStringLiteral("word/document.xml"));
    CHECK(error.message.contains(QStringLiteral("CRC")));
}

TEST_CASE("a bomb is stopped while it inflates")
{
    const QByteArray blank(40 * 1024 * 1024, ' ');
    const Error bomb = refusalOf(rawZip({deflatedEntry("word/document.xml", blank)}));
    checkSentence(bomb, QStringLiteral("word/document.xml"));
    CHECK(bomb.kind == ErrorKind::Limit);

    RawEntry liar = deflatedEntry("word/document.xml", blank);
    liar.inflated = 1000;
    checkSentence(refusalOf(rawZip({liar})), QStringLiteral("word/document.xml"));

    RawEntry boaster = deflatedEntry("word/document.xml", kText);
    boaster.inflated = 0x7FFFFFFF;
    checkSentence(refusalOf(rawZip({boaster})), QStringLiteral("word/document.xml"));

    RawEntry honest = deflatedEntry("word/document.xml", QByteArray(1024 * 1024, ' '));
    CHECK(opened(rawZip({honest})).read(QStringLiteral("word/document.xml")).value().size() == 1024 * 1024);
    honest.inflated = 1000;
    checkSentence(refusalOf(rawZip({honest})), QStringLiteral("word/document.xml"));
    const ZipLimits strict {.unjudgedBytes = 1000};
    checkSentence(refusalOf(rawZip({deflatedEntry("a", QByteArray(1024 * 1024, ' '))}), strict), QStringLiteral("a"));

    const ZipLimits small {.entries = 3, .entryBytes = 1000, .totalBytes = 1500, .ratio = 100};
    checkSentence(refusalOf(rawZip({storedEntry("a", QByteArray(1001, 'a'))}), small), QStringLiteral("a"));
    const RawEntry part = storedEntry("a", QByteArray(800, 'a'));
    RawEntry other = part;
    other.name = "b";
    checkSentence(refusalOf(rawZip({part, other}), small), QStringLiteral("b"));
}

TEST_CASE("more entries than allowed are refused before they are looked at")
{
    QList<RawEntry> entries;
    for (int i = 0; i <= 2000; ++i)
        entries << storedEntry("x" + QByteArray::number(i), {});
    CHECK(refusalOf(rawZip(entries)).kind == ErrorKind::Limit);
    entries.removeLast();
    CHECK(opened(rawZip(entries)).names().size() == 2000);
}

TEST_CASE("entries over one another are refused")
{
    RawEntry first = deflatedEntry("a", kText);
    RawEntry second = first;
    second.sharesPrevious = true;
    second.name = "b";
    refusalOf(rawZip({first, second}));

    const QByteArray inner = rawZip({storedEntry("b", kText)});
    QByteArray nested = rawZip({storedEntry("a", inner), storedEntry("b", kText)});
    const qsizetype place = nested.lastIndexOf("b") - 4;
    nested.replace(place, 4, QByteArray("\x1F\0\0\0", 4)); // "b" of the directory stands inside "a"
    checkSentence(refusalOf(nested), QStringLiteral("a"));
}

TEST_CASE("names that could be paths to elsewhere are refused")
{
    for (const char *name :
        {"../../tmp/x", "/tmp/x", "..\\x", "C:\\x", "a/../../b", "a/./b", "\\x", "word/doc\nument.xml", "a\x7F"}) {
        INFO(name);
        RawEntry entry = storedEntry(name, kText);
        CHECK(refusalOf(rawZip({entry})).code == QStringLiteral("zip.suspect"));
    }
    CHECK(refusalOf(rawZip({storedEntry("", kText)})).code == QStringLiteral("zip.suspect"));
    RawEntry link = storedEntry("word/media/link", "/etc/passwd");
    link.mode = 0120777;
    checkSentence(refusalOf(rawZip({link})), QStringLiteral("word/media/link"));
    CHECK(opened(rawZip({storedEntry("a..b/..c", kText)})).names().size() == 1);
}

TEST_CASE("what two readers could understand differently is refused")
{
    const RawEntry entry = storedEntry("word/document.xml", kText);
    RawEntry other = storedEntry("word/document.xml", "另一份");
    checkSentence(refusalOf(rawZip({entry, other})), QStringLiteral("word/document.xml"));
    RawEntry renamed = entry;
    renamed.localName = "word/dokument.xml";
    checkSentence(refusalOf(rawZip({renamed})), QStringLiteral("word/document.xml"));
}

TEST_CASE("encryption and unknown methods are refused with the way out")
{
    RawEntry encrypted = deflatedEntry("word/document.xml", kText);
    encrypted.flags = 1;
    const Error error = refusalOf(rawZip({encrypted}));
    checkSentence(error, QStringLiteral("word/document.xml"));
    CHECK(error.message.contains(QStringLiteral("加密")));
    RawEntry lzma = deflatedEntry("word/document.xml", kText);
    lzma.method = 14;
    CHECK(refusalOf(rawZip({lzma})).message.contains(QStringLiteral("压缩方法14")));
}

TEST_CASE("an entry comes in pieces that make up the whole, and stops where nobody wants more")
{
    QByteArray whole; // of lines that differ: what shrinks too well is refused
    for (int i = 0; i < 10'000; ++i)
        whole += QByteArray::number(i * 7919) + kText;
    const Result<QByteArray> bytes = writeZip({{QStringLiteral("a.xml"), whole}});
    REQUIRE(bytes);
    ZipReader zip = opened(*bytes);
    QByteArray joined;
    const Status taken = zip.read(QStringLiteral("a.xml"), [&](QByteArrayView piece) {
        CHECK(piece.size() <= 64 * 1024);
        joined.append(piece);
        return ok();
    });
    REQUIRE(taken);
    CHECK(joined == whole);

    int pieces = 0;
    const Status refused = zip.read(QStringLiteral("a.xml"), [&](QByteArrayView) -> Status {
        ++pieces;
        return Error {ErrorKind::Limit, QStringLiteral("test.enough"), {}, {}, {}};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("test.enough"));
    CHECK(pieces == 1);
}

TEST_CASE("an archive within one that was cut off is not taken for the whole")
{
    const QByteArray inner = writeZip({{QStringLiteral("word/document.xml"), "<w/>"}}).value();
    QByteArray outer = writeZip(
        {{QStringLiteral("data.json"), "{}", true}, {QStringLiteral("a.docx"), inner, true},
            {QStringLiteral("manifest.json"), "{}",
                true}}).value();
    REQUIRE(ZipReader::open(outer, QStringLiteral("x.nbpkg")));
    outer.chop(30);
    const auto cut = ZipReader::open(outer, QStringLiteral("x.nbpkg"));
    REQUIRE_FALSE(cut);
    CHECK(cut.error().message.contains(QStringLiteral("不完整")));
}

TEST_CASE("an archive whose sizes stand in 64-bit fields is read, and refused where they lie")
{
    const RawEntry entry = storedEntry("word/document.xml", "内容");
    Result<ZipReader> zip = ZipReader::open(rawZip64(entry), QStringLiteral("大.docx"));
    REQUIRE(zip);
    CHECK(zip->read(QStringLiteral("word/document.xml")).value() == "内容");
    constexpr quint64 kFar = 1ULL << 62U;
    CHECK_FALSE(ZipReader::open(rawZip64(entry, kFar), QStringLiteral("大.docx")));
    CHECK_FALSE(ZipReader::open(rawZip64(entry, 1), QStringLiteral("大.docx")));
    for (const quint32 claimed : {0U, 8U, 23U, 25U, 60'000U}) {
        INFO(claimed);
        CHECK_FALSE(ZipReader::open(rawZip64(entry, 0, claimed), QStringLiteral("大.docx")));
    }
    QByteArray without = rawZip64(entry);
    without.replace("PK\x06\x06", "PK\x06\x05");
    CHECK_FALSE(ZipReader::open(without, QStringLiteral("大.docx")));
}

TEST_CASE("an archive with a name twice is not written")
{
    CHECK(writeZip({{QStringLiteral("甲.txt"), "1"}, {QStringLiteral("乙.txt"), "2"}}));
    const Result<QByteArray> twice = writeZip({{QStringLiteral("甲.txt"), "1"}, {QStringLiteral("甲.txt"), "2"}});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == ErrorKind::Internal);
}

TEST_CASE("an entry that is not there is refused by name")
{
    Result<ZipReader> zip =
        ZipReader::open(writeZip({{QStringLiteral("甲.txt"), "1"}}).value(), QStringLiteral("x.zip"));
    REQUIRE(zip);
    const Result<QByteArray> missing = zip->read(QStringLiteral("乙.txt"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().place.part == QStringLiteral("乙.txt"));
}

TEST_CASE("what we write is never taken for a bomb, however much it repeats itself")
{
    const QList<ZipEntry> entries {{QStringLiteral("mimetype"), "text", true},
        {QStringLiteral("large"), QByteArray(21 * 1024 * 1024, 'a')}, {QStringLiteral("varied"), kText},
        {QStringLiteral("alike"), QByteArray("案").repeated(90'000)}};
    const Result<QByteArray> bytes = writeZip(entries);
    REQUIRE(bytes);
    CHECK(bytes->size() < 22 * 1024 * 1024);
    ZipReader zip = opened(*bytes);
    for (const ZipEntry &entry : entries) {
        INFO(entry.name.toStdString());
        const Result<QByteArray> content = zip.read(entry.name);
        REQUIRE(content);
        CHECK((*content == entry.bytes));
    }
}
