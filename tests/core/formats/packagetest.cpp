// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/package.h"
#include "core/zip/zip.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

#include <QtEndian>

#include <algorithm>
#include <functional>

using namespace nianbao;

namespace {

const QString kFile = QStringLiteral("青禾 2018.nbpkg");

QList<SourceFile> sources()
{
    const QDateTime received(QDate(2018, 12, 10), QTime(8, 30), Qt::UTC);
    return {sourceFile(QStringLiteral("../报送 𠮷.docx"), QStringLiteral("城关镇"), received, "甲"),
        sourceFile(QStringLiteral("b.xlsx"), {}, received, QByteArray(1000, '\0'))};
}

QByteArray package()
{
    return writePackage({.reports = {test::smallReport()}}, sources()).value();
}

ReadOptions options()
{
    return ReadOptions {.fileName = kFile, .encoding = {}, .ids = countedIds(QStringLiteral("n"))};
}

/// The package with its entries changed.
QByteArray changed(const std::function<void(QList<ZipEntry> &)> &change)
{
    Result<ZipReader> zip = ZipReader::open(package(), kFile);
    QList<ZipEntry> entries;
    for (const QString &name : zip->names())
        entries << ZipEntry {name, zip->read(name).value()};
    change(entries);
    return writeZip(entries).value();
}

Error refusalOf(const QByteArray &bytes)
{
    const Result<Fragment> fragment = readPackage(bytes, options());
    REQUIRE_FALSE(fragment);
    INFO(fragment.error().message.toStdString());
    CHECK(fragment.error().message.contains(kFile));
    CHECK_FALSE(fragment.error().remedy.isEmpty());
    return fragment.error();
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

void moveOffset(QByteArray &bytes, qsizetype at, quint32 by, quint32 from)
{
    if (numberAt(bytes, at) >= from)
        qToLittleEndian<quint32>(numberAt(bytes, at) + by, bytes.data() + at);
}

/// The package with bytes in front of that byte, and a directory that steps over them.
QByteArray withBytesAt(qsizetype at, const QByteArray &more)
{
    constexpr qsizetype kEndSize = 22;
    QByteArray bytes = package();
    const auto size = quint32(more.size());
    const qsizetype end = bytes.size() - kEndSize;
    for (qsizetype header = numberAt(bytes, end + 16); header < end;) {
        const qsizetype names = qFromLittleEndian<quint16>(bytes.constData() + header + 28)
            + qFromLittleEndian<quint16>(bytes.constData() + header + 30);
        moveOffset(bytes, header + 42, size, quint32(at));
        header += 46 + names;
    }
    moveOffset(bytes, end + 16, size, quint32(at));
    return bytes.insert(at, more);
}

} // namespace

TEST_CASE("bytes of a package that no entry owns are refused with their place")
{
    const QByteArray whole = package();
    const qsizetype second = whole.indexOf("PK\x03\x04", 4);
    const qsizetype directory = whole.indexOf("PK\x01\x02");
    for (const qsizetype at : {second, directory, whole.size()}) {
        const QByteArray bytes = at == whole.size() ? whole + "MZ" : withBytesAt(at, "MZ hidden");
        const Error error = refusalOf(bytes);
        CHECK(error.code == QStringLiteral("package.foreign"));
        CHECK(error.place.offset == at);
    }
    CHECK(refusalOf("MZ" + whole).place.offset == 0);
    CHECK(readPackage(withBytesAt(second, {}), options()));
}

TEST_CASE("a package brings reports and kept files, and is the same bytes each time")
{
    const Result<Fragment> fragment = readPackage(package(), options());
    INFO((fragment ? QString() : fragment.error().message).toStdString());
    REQUIRE(fragment);
    CHECK(fragment->reports == QList<Report> {test::smallReport()});
    REQUIRE(fragment->sources.size() == 2);
    for (const SourceFile &source : sources())
        CHECK(fragment->sources.contains(source));
    QList<SourceFile> again = sources() + sources();
    std::reverse(again.begin(), again.end());
    CHECK(writePackage({.reports = {test::smallReport()}}, again).value() == package());
    const Result<Fragment> empty = readPackage(writePackage({}, {}).value(), options());
    CHECK(empty.value().reports.isEmpty());
}

TEST_CASE("an entry that is changed, missing, extra or renamed is refused by its name")
{
    const QString second = QStringLiteral("sources/") + sources()[0].sha256;
    for (qsizetype i = 1; i < 4; ++i) {
        QString name;
        Error error = refusalOf(changed([&](QList<ZipEntry> &entries) {
            name = entries[i].name;
            entries[i].bytes += ' ';
        }));
        CHECK(error.place.part == name);
        error = refusalOf(changed([&](QList<ZipEntry> &entries) { entries.removeAt(i); }));
        CHECK(error.place.part == name);
    }
    CHECK(refusalOf(changed([](QList<ZipEntry> &entries) {
        entries << ZipEntry {QStringLiteral("run.exe"), "MZ"};
    })).message.contains(QStringLiteral("run.exe")));
    refusalOf(changed([&](QList<ZipEntry> &entries) {
        for (ZipEntry &entry : entries)
            entry.name = entry.name == second ? QStringLiteral("sources/") + QString(64, u'a') : entry.name;
    }));
    refusalOf(changed([&](QList<ZipEntry> &entries) {
        entries[0].bytes.replace(sources()[0].sha256.toLatin1(), QByteArray(64, 'a'));
    }));
}

TEST_CASE("bytes put before or behind a package are refused")
{
    CHECK(refusalOf(package() + "x").code == u"package.foreign");
    CHECK(refusalOf(package() + QByteArray(70'000, '\0')).kind == ErrorKind::Input);
    CHECK(refusalOf("MZ" + package()).code == u"package.foreign");
}

TEST_CASE("a manifest that says something else is refused")
{
    const auto with = [](const QByteArray &from, const QByteArray &to) {
        return changed([&](QList<ZipEntry> &entries) {
            REQUIRE(entries[0].bytes.contains(from));
            entries[0].bytes.replace(from, to);
        });
    };
    CHECK(refusalOf(with("\"version\": 1", "\"version\": 2")).code == QStringLiteral("package.newer"));
    refusalOf(with("\"version\": 1", "\"version\": 0"));
    refusalOf(with("nianbao-package", "nianbao-other"));
    refusalOf(with("data.json", "../data.json"));
    refusalOf(with("2018-12-10T08:30:00Z", "gestern"));
    refusalOf(with("\"sources\": [", "\"sourced\": ["));
    refusalOf(with("\"entries\": [", "\"entry\": ["));
    refusalOf(with("\"version\"", "\"versions\""));
    refusalOf(with("\"version\": 1", "\"version\": \"1\""));
    refusalOf(with("\"format\": \"nianbao-package\"", "\"format\": 1"));
    refusalOf(with("\"name\": \"data.json\"", "\"name\": [\"data.json\"]"));
    refusalOf(with("\"size\": 1000", "\"size\": 999"));
    refusalOf(with("\"size\": 1000", "\"sizes\": 1000"));
    refusalOf(with("{", "{{"));
}

TEST_CASE("an entry told twice, a file that nobody describes and a package without data are refused")
{
    const auto replaced = [](const std::function<void(QByteArray &)> &change) {
        return changed([&](QList<ZipEntry> &entries) { change(entries[0].bytes); });
    };
    const auto listed = [](const QByteArray &manifest, const char *list) { // from [ to ]
        const qsizetype from = manifest.indexOf('[', manifest.indexOf(list)) + 1;
        return std::pair(from, manifest.indexOf(']', from) - from);
    };
    refusalOf(replaced([&](QByteArray &manifest) {
        const auto [from, length] = listed(manifest, "\"entries\"");
        manifest.insert(from, manifest.mid(from, length) + ',');
    }));
    const Error undescribed = refusalOf(replaced([&](QByteArray &manifest) {
        const auto [from, length] = listed(manifest, "\"sources\"");
        manifest.remove(from, length);
    }));
    CHECK(undescribed.place.part.startsWith(QStringLiteral("sources/")));
    refusalOf(replaced([&](QByteArray &manifest) {
        const auto [from, length] = listed(manifest, "\"sources\"");
        manifest.insert(from, manifest.mid(from, length) + ',');
    }));
    const Error empty = refusalOf(changed([&](QList<ZipEntry> &entries) {
        const auto [from, length] = listed(entries[0].bytes, "\"entries\"");
        entries[0].bytes.remove(from, length);
        entries.resize(1);
    }));
    CHECK(empty.place.part == QStringLiteral("data.json"));
}

TEST_CASE("what is no package is refused with what it is")
{
    CHECK(refusalOf("只是文字").code == QStringLiteral("file.nature"));
    CHECK(refusalOf(writeZip({{QStringLiteral("word/document.xml"), "x"}}).value())
              .message.contains(QStringLiteral("docx")));
    const QByteArray whole = package();
    for (qsizetype size = 0; size < whole.size(); size += 97)
        refusalOf(whole.left(size));
}

TEST_CASE("a kept file that is not its hash's is not sent on")
{
    QList<SourceFile> damaged = sources();
    damaged[0].bytes = "乙";
    const Result<QByteArray> bytes = writePackage({.reports = {test::smallReport()}}, damaged);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().message.contains(damaged[0].name));
}
