// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/librarytask.h"
#include "core/settings/settings.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

NewReport wishFor(int year)
{
    NewReport wish;
    wish.year = *Year::from(year);
    wish.organisation = QStringLiteral("青山县人民政府");
    return wish;
}

} // namespace

TEST_CASE("a new report has the structure that its year asks for")
{
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("库"), {}));
    const Templates templates = loadTemplates();
    CHECK(templates.notes.isEmpty());
    REQUIRE(addReport(document, wishFor(2018), templates, randomIds()));
    REQUIRE(document.report());
    CHECK(document.report()->structure == QStringLiteral("parts3"));
    CHECK(document.report()->parts.size() == 3);
    CHECK(document.report()->parts[0].sections.size() == 7);
    REQUIRE(addReport(document, wishFor(2019), templates, randomIds()));
    CHECK(document.report()->structure == QStringLiteral("statutory5"));
    REQUIRE(document.undo());
    REQUIRE(document.undo());
    CHECK(document.reports().isEmpty());
}

TEST_CASE("a second report with the same year, organisation and edition is refused")
{
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("库"), {}));
    const Templates templates = loadTemplates();
    REQUIRE(addReport(document, wishFor(2018), templates, randomIds()));
    const Status refused = addReport(document, wishFor(2018), templates, randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("report.exists"));
    NewReport congress = wishFor(2018);
    congress.edition = Edition::Congress;
    CHECK(addReport(document, congress, templates, randomIds()));
    CHECK(document.reports().size() == 2);
}

TEST_CASE("like last year takes the newest earlier report of the same organisation, without its text")
{
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("库"), {}));
    const Templates templates = loadTemplates();
    for (const int year : {2015, 2017, 2020})
        REQUIRE(addReport(document, wishFor(year), templates, randomIds()));
    REQUIRE(document.choose(document.reports()[1].id)); // 2017
    REQUIRE(document.edit(EditLabel {QStringLiteral("改")}, [](Report &report) {
        report.parts[0].heading = QStringLiteral("自定的标题");
        report.parts[0].lead = test::paragraphs({QStringLiteral("去年的文字")});
    }));
    NewReport wish = wishFor(2018);
    wish.likeLastYear = true;
    wish.edition = Edition::Web;
    REQUIRE(addReport(document, wish, templates, randomIds()));
    CHECK(document.report()->year == *Year::from(2018));
    CHECK(document.report()->edition == Edition::Web);
    CHECK(document.report()->parts[0].heading == QStringLiteral("自定的标题"));
    CHECK(document.report()->parts[0].lead.isEmpty());
    wish.year = *Year::from(2014);
    const Status refused = addReport(document, wish, templates, randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("report.noLastYear"));
}

TEST_CASE("unknown templates are refused with the known ones")
{
    const Templates templates = loadTemplates();
    NewReport wish = wishFor(2018);
    wish.structure = QStringLiteral("parts9");
    const Status structure = checkTemplates(wish, templates);
    REQUIRE_FALSE(structure);
    CHECK(structure.error().remedy.contains(QStringLiteral("parts3")));
    wish.structure.clear();
    wish.categories = QStringLiteral("none9");
    const Status categories = checkTemplates(wish, templates);
    REQUIRE_FALSE(categories);
    CHECK(categories.error().remedy.contains(QStringLiteral("seed7")));
}

TEST_CASE("a user's template is offered behind the shipped ones, and one that does not fit is told")
{
    const Scratch scratch;
    qputenv("NIANBAO_HOME", QFile::encodeName(scratch.path(QStringLiteral("家"))));
    const QString folder = settingsFolder() + QStringLiteral("/templates/structures");
    REQUIRE(QDir().mkpath(folder));
    QFile shipped(QStringLiteral(":/templates/structures/parts3.json"));
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const QByteArray bytes = shipped.readAll();
    put(QStringLiteral("/mine.json"), QByteArray(bytes).replace("parts3", "mine"));
    put(QStringLiteral("/same.json"), bytes);
    put(QStringLiteral("/broken.json"), "{");
    const Templates templates = loadTemplates();
    qunsetenv("NIANBAO_HOME");
    CHECK(templates.structures.first().key == QStringLiteral("parts3"));
    CHECK(templates.structures.last().key == QStringLiteral("mine"));
    CHECK(templates.notes.size() == 2);
}

TEST_CASE("the sample library has the reports of two years and is never made over a file")
{
    const Scratch scratch;
    const QString path = scratch.path(QStringLiteral("示例.nianbao"));
    {
        const auto library = createSampleLibrary(path);
        REQUIRE(library);
        const auto reports = (*library)->reports();
        REQUIRE(reports);
        REQUIRE(reports->size() == 2);
        CHECK(reports->at(0).year != reports->at(1).year);
    }
    CHECK_FALSE(createSampleLibrary(path));
}
