// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/librarypatch.h"

#include "tests/fuzz/claims.h"
#include "tests/support/randomedits.h"
#include "tests/support/richparagraphs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace nianbao::fuzz {

namespace {

const QString kName = QStringLiteral("年报.nianbao");

/// Qt finds its driver for SQLite with the help of an application.
void makeApplication()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] {name, nullptr};
    static const QCoreApplication kApplication(count, arguments);
}

const QDir &folder()
{
    static const QTemporaryDir kFolder(
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath())
        + QStringLiteral("/nianbao-fuzz-XXXXXX"));
    static const QDir kDir(kFolder.path());
    return kDir;
}

void empty(const QDir &dir)
{
    for (const QFileInfo &info : dir.entryInfoList(QDir::Files | QDir::Hidden | QDir::System))
        QFile::remove(info.filePath());
}

Scribe clerk()
{
    return {[] { return QStringLiteral("经办人"); }, [] { return QDateTime({2022, 1, 5}, {9, 0}, Qt::UTC); }};
}

LibraryChange firstChange(const Report &first, const Report &second)
{
    LibraryChange change {.reports = {{{}, first}, {{}, second}}};
    change.units = UnitsChange {{}, test::smallRegister()};
    change.sources = {{{}, test::smallSource()}};
    return change;
}

QByteArray madeLibrary()
{
    const QString path = folder().filePath(QStringLiteral("sound.nianbao"));
    Report first = test::RandomEdits(7).report();
    first.parts.first().sections.first().lead = {Paragraph {.text = QString(3000, QChar(u'法'))}};
    Report second = test::RandomEdits(8).report();
    second.year = *Year::from(first.year.number() + 1);
    Report edited = first;
    edited.title = QStringLiteral("改过的标题");
    {
        const auto library = Library::create(path);
        claim(library.has_value(), "a library can be made");
        (*library)->setScribe(clerk());
        claim((*library)->save(firstChange(first, second)).has_value(), "and filled");
        LibraryChange change {.reports = {{first, edited}}};
        claim((*library)->save(change).has_value(), "and changed");
    }
    const QByteArray bytes = contentOf(path);
    empty(folder());
    return bytes;
}

} // namespace

QByteArray soundLibrary()
{
    makeApplication();
    static const QByteArray kLibrary = madeLibrary();
    return kLibrary;
}

QByteArray patchedLibrary(const QByteArray &patches)
{
    QByteArray bytes = soundLibrary();
    constexpr qsizetype kHead = 4;
    qsizetype at = 0;
    while (at + kHead <= patches.size()) {
        const auto head = [&](qsizetype i) { return int(uchar(patches[at + i])); };
        const qsizetype page = head(0) % (bytes.size() / kPage + 1);
        const int offset = head(1) << 8 | head(2);
        const QByteArray piece = patches.mid(at + kHead, head(3));
        at += kHead + piece.size();
        const qsizetype place = page * kPage + offset % kPage;
        if (offset >= kPage * 15)
            bytes.truncate(std::max<qsizetype>(place, 1));
        else if (place + piece.size() <= bytes.size())
            bytes.replace(place, piece.size(), piece);
        if (bytes.size() < kPage)
            break;
    }
    return bytes;
}

QString placed(const QByteArray &bytes)
{
    makeApplication();
    empty(folder());
    const QString path = folder().filePath(kName);
    QFile file(path);
    claim(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "there is memory for a file");
    return path;
}

QStringList besideIt()
{
    QStringList names = folder().entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    names.removeAll(kName);
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace nianbao::fuzz
