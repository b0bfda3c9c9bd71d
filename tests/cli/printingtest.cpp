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

TEST_CASE("two files are compared as --format or the name of the output says")
{
    const Workplace folder;
    QByteArray newer = reportText(2018);
    newer.replace("3次", "5次");
    const QString before = folder.write(QStringLiteral("前 稿.txt"), reportText(2018));
    const QString after = folder.write(QStringLiteral("后稿.txt"), newer);
    const auto compare = [&](const QString &other, const char *name, const char *options = "--json") {
        return folder.run(QStringList {QStringLiteral("compare"), before, other, QStringLiteral("--output"),
                              folder.path(QString::fromUtf8(name))}
            + words(options));
    };
    const QJsonObject paper = compare(after, "花脸.pdf").json();
    CHECK(paper.value(QStringLiteral("ok")).toBool());
    CHECK(paper.value(QStringLiteral("format")).toString() == QStringLiteral("pdf"));
    CHECK(paper.value(QStringLiteral("pages")).toInt() >= 1);
    CHECK_FALSE(paper.value(QStringLiteral("identical")).toBool());
    CHECK(folder.read(QStringLiteral("花脸.pdf")).startsWith("%PDF-1."));
    CHECK(compare(after, "花脸.pdf").exit == 2);
    CHECK(compare(after, "花脸.docx", "--json --format pdf").exit == 0);
    CHECK(folder.read(QStringLiteral("花脸.docx")).startsWith("%PDF-1."));
    CHECK(compare(after, "修订").exit == 0);
    CHECK(folder.read(QStringLiteral("修订")).startsWith("PK"));
    CHECK(compare(after, "a.odt", "--format odt").exit == 2);
    const Answer same = compare(before, "同.pdf", "--quiet");
    CHECK(same.exit == 0);
    CHECK(compare(before, "同2.pdf").json().value(QStringLiteral("identical")).toBool());
}
