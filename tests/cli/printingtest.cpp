// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QImage>

using namespace nianbao::test;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace

TEST_CASE("a text file becomes a PDF without any library, and old content is replaced only when told")
{
    const Workplace folder;
    const QString text = folder.write(QStringLiteral("报 告.txt"), reportText(2018));
    const QString output = folder.path(QStringLiteral("版 面.pdf"));
    const QStringList print {
        QStringLiteral("pdf"), text, QStringLiteral("--output"), output, QStringLiteral("--allow-substitute")};
    folder.done(print);
    const QByteArray bytes = folder.read(QStringLiteral("版 面.pdf"));
    CHECK(bytes.startsWith("%PDF-1."));
    CHECK(bytes.trimmed().endsWith("%%EOF"));
    CHECK(folder.run(print).exit == 2);
    CHECK(folder.read(QStringLiteral("版 面.pdf")) == bytes);
    folder.done(print + words("--overwrite"));
}

TEST_CASE("library and text file give the same page")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("库"), {2018});
    const QString text = folder.path(QStringLiteral("2018 年.txt"));
    const auto positions = [&](const QStringList &source) {
        QByteArray dump =
            folder.done(QStringList {QStringLiteral("pdf")} + source + words("--dump --allow-substitute")).out;
        CHECK(dump.contains("青山县2018年度"));
        return dump;
    };
    CHECK(positions({text}).size() > 1000);
    CHECK(positions({QStringLiteral("--library"), library}).count('\n') == positions({text}).count('\n'));
}

TEST_CASE("pages become pictures of A4")
{
    const Workplace folder;
    const QString text = folder.write(QStringLiteral("a.txt"), reportText(2018));
    const QString output = folder.path(QStringLiteral("图 片"));
    folder.done(QStringList {QStringLiteral("png"), text, QStringLiteral("--output"), output}
        + words("--page 1 --dpi 96 --allow-substitute"));
    CHECK(QDir(output).entryList(QDir::Files) == QStringList {QStringLiteral("page-001.png")});
    const QImage picture(output + QStringLiteral("/page-001.png"));
    CHECK(picture.width() == 794); // 210 mm at 96 dpi
    CHECK(picture.height() == 1123); // 297 mm
}
