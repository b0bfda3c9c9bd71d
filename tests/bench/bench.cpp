// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the CHANGELOG promises and prints a table; with a file name as argument it keeps the figures there as
// JSON.
#include "app/startup.h"
#include "core/base/files.h"
#include "core/compose/compose.h"
#include "core/render/pdf.h"
#include "core/sheet/xlsx.h"
#include "core/typeset/typeset.h"
#include "tests/bench/checks.h"
#include "tests/bench/imports.h"
#include "tests/bench/loads.h"
#include "tests/bench/material.h"
#include "tests/bench/measure.h"
#include "tests/bench/merges.h"
#include "tests/bench/sheets.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

namespace nianbao::bench {
namespace {

constexpr const char *kReadSheet = "--read-sheet";
constexpr const char *kWriteSheet = "--write-sheet";
constexpr const char *kWriteTable = "--write-table";
constexpr const char *kChecks = "--checks"; // proofreading alone, over and over while a rule is made faster
constexpr int kRows = 50'000;
constexpr int kMostRows = 200'000; // that a table may have

struct Row {
    QString name;
    Cost cost;
    QString goal;
};

class Bench {
public:
    explicit Bench(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Status run()
    {
        std::printf("%9s    %9s    %9s  %-52s %s\n", "clock", "processor", "memory", "", "aim, by the clock");
        NB_CHECK(sheets()); // first: a program that is started counts what its parent holds as its own
        NB_CHECK(dryImports());
        NB_TRY(const Report report, sampleReport(m_folder));
        NB_CHECK(coldPdf(report, 1, QStringLiteral("60 ms, 33 MB")));
        NB_CHECK(coldPdf(report, 10, QStringLiteral("90 ms")));
        NB_CHECK(coldPdf(report, 100, QStringLiteral("270 ms, 100 MB")));
        registerShippedFonts();
        const Fonts fonts = shippedFonts();
        NB_CHECK(warmPages(report, fonts));
        NB_CHECK(warmPages(repeated(report, 100), fonts));
        NB_CHECK(loads());
        const SheetTable table = largeTable();
        add({QStringLiteral("write an XLSX of 50,000 rows x 12 columns, in a running program"),
            measured(3, [&] { (void)writeXlsx({table}, table.name); }), QStringLiteral("1 s")});
        NB_CHECK(imports());
        merges();
        checks();
        startWindow();
        return ok();
    }

    void checks()
    {
        add({QStringLiteral("proofreading 3,000 characters"), checkOfReport(3'000), QStringLiteral("10 ms")});
        add({QStringLiteral("proofreading 300,000 characters"), checkOfReport(300'000), QStringLiteral("1 s")});
        add({QStringLiteral("similar texts, 10 years of 500 items"), searchForSimilar(10, 500), QStringLiteral("1 s")});
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

private:
    void add(const Row &row)
    {
        const QString memory =
            row.cost.megabytes > 0 ? QString::number(row.cost.megabytes, 'f', 1) + QStringLiteral(" MB") : QString();
        std::printf("%9.2f ms %9.2f ms %9s  %-52s %s\n", row.cost.ms, row.cost.cpuMs, qPrintable(memory),
            qPrintable(row.name), qPrintable(row.goal));
        std::fflush(stdout);
        m_rows << row;
    }

    [[nodiscard]] static QString program(const QString &name)
    {
        return QCoreApplication::applicationDirPath() + QLatin1Char('/') + name;
    }

    Status coldPdf(const Report &report, int times, const QString &goal)
    {
        const QString text = m_folder + QStringLiteral("/%1.txt").arg(times);
        NB_CHECK(atomicWrite(text, plainText(compose(repeated(report, times))).toUtf8(), Overwrite::Yes));
        const std::optional<Cost> cold = spawned(9, program(QStringLiteral("nianbao-cli")),
            {QStringLiteral("pdf"), text, QStringLiteral("--output"), text + QStringLiteral(".pdf"),
                QStringLiteral("--overwrite")});
        if (!cold)
            return failed(QStringLiteral("nianbao-cli pdf"));
        add({QStringLiteral("cold nianbao-cli pdf, %1 x the sample").arg(times), *cold, goal});
        return ok();
    }

    Status warmPages(const Report &report, const Fonts &fonts)
    {
        const PageSpec spec;
        NB_TRY(const Pages pages, typeset(report, spec, fonts));
        add({QStringLiteral("warm layout, %1 pages").arg(pages.pages.size()),
            measured(9, [&] { (void)typeset(report, spec, fonts); }), {}});
        const PdfInfo info {report.title, report.organisation, QDateTime::currentDateTimeUtc()};
        NB_CHECK(pdf(pages, spec, info));
        add({QStringLiteral("warm PDF, %1 pages").arg(pages.pages.size()),
            measured(9, [&] { (void)pdf(pages, spec, info); }), {}});
        return ok();
    }

    Status loads()
    {
        const QString cli = program(QStringLiteral("nianbao-cli"));
        for (const auto &[items, goal] :
            {std::pair(100, "5 ms"), std::pair(10'000, "50 ms"), std::pair(kRows, "20 ms")}) {
            NB_TRY(const Cost edit, editing(m_folder, items));
            add({QStringLiteral("one edit with commit, %1 items").arg(items), edit, QLatin1String(goal)});
        }
        NB_TRY(const Cost put, puttingFirst(m_folder, kRows));
        add({QStringLiteral("an item put before the 7,000 of its section"), put, QStringLiteral("20 ms")});
        NB_TRY(const Cost years, opening(m_folder, 20, 500));
        add({QStringLiteral("open a library of 20 years x 500 items and load one"), years, QStringLiteral("100 ms")});
        NB_TRY(const Cost large, opening(m_folder, 1, kRows));
        add({QStringLiteral("open a library of one report of 50,000 items and load it"), large, QStringLiteral("1 s")});
        add({QStringLiteral("search in 50,000 items, all of which match"), searching(kRows), QStringLiteral("100 ms")});
        NB_TRY(const Cost verify, verifying(cli, m_folder, kRows));
        add({QStringLiteral("nianbao-cli verify --deep of 50,000 items"), verify, QStringLiteral("5 s")});
        NB_TRY(const Cost past, loadingPast(m_folder, 20'000));
        add({QStringLiteral("a past of 20,000 edits, before a merge"), past, QStringLiteral("300 ms")});
        return ok();
    }

    Status sheets()
    {
        const QString path = m_folder + QStringLiteral("/large.xlsx");
        const auto alone = [&](const char *what) { // in a process of its own, whose memory is told
            return spawned(3, QCoreApplication::applicationFilePath(), {QLatin1String(what), path});
        };
        const std::optional<Cost> written = alone(kWriteSheet);
        const std::optional<Cost> read = alone(kReadSheet);
        if (!written || !read)
            return failed(QStringLiteral("nianbao-bench ") + path);
        add({QStringLiteral("write an XLSX of 50,000 rows x 12 columns"), *written, QStringLiteral("1 s, 100 MB")});
        add({QStringLiteral("read it"), *read, QStringLiteral("1 s, 100 MB")});
        return ok();
    }

    /// As material: read, merged and listed, nothing written.
    Status dryImports()
    {
        NB_TRY(const QString library, makeLibrary(m_folder, QStringLiteral("dry.nianbao"), {reportWithItems(2018, 0)}));
        for (const QString &format : {QStringLiteral("xlsx"), QStringLiteral("csv")}) {
            const QString file = QStringLiteral("%1/table.%2").arg(m_folder, format);
            const auto written = spawned(
                1, QCoreApplication::applicationFilePath(), {QLatin1String(kWriteTable), file, QString::number(kRows)});
            const auto dry = spawned(3, program(QStringLiteral("nianbao-cli")),
                {QStringLiteral("import"), file, QStringLiteral("--library"), library, QStringLiteral("--year"),
                    QStringLiteral("2018"), QStringLiteral("--as"), QStringLiteral("material"),
                    QStringLiteral("--dry-run")});
            if (!written || !dry)
                return failed(QStringLiteral("nianbao-cli import ") + file);
            add({QStringLiteral("nianbao-cli import --dry-run of 50,000 rows, %1").arg(format), *dry,
                QStringLiteral("4 s, 300 MB")});
        }
        const QString rows = m_folder + QStringLiteral("/rows.csv");
        if (!spawned(1, QCoreApplication::applicationFilePath(),
                {QLatin1String(kWriteTable), rows, QString::number(kMostRows)}))
            return failed(rows);
        NB_TRY(const Cost taken, importOfMaterial(program(QStringLiteral("nianbao-cli")), m_folder, rows));
        add({QStringLiteral("nianbao-cli import of 200,000 rows, csv"), taken, QStringLiteral("10 s, 400 MB")});
        return ok();
    }

    Status imports()
    {
        NB_TRY(const Cost files, importOfFiles(m_folder, QStringLiteral("docx"), 60, 30));
        add({QStringLiteral("import of 60 DOCX files of 30 items at once"), files, QStringLiteral("3 s")});
        NB_TRY(const Cost table, importOfFiles(m_folder, QStringLiteral("xlsx"), 1, 50'000));
        add({QStringLiteral("import of an XLSX of 50,000 rows"), table, QStringLiteral("10 s")});
        return ok();
    }

    /// Twice the items, twice the time.
    void merges()
    {
        for (const int items : {2500, 5000, 10'000, 20'000}) {
            add({QStringLiteral("merge of two versions of %1 items").arg(items), mergeOfReports(items), {}});
            add({QStringLiteral("merge of material of %1 items").arg(items), mergeOfMaterial(items), {}});
        }
    }

    void startWindow()
    {
        const std::optional<Cost> start = spawned(5, program(QStringLiteral("nianbao")),
            {QStringLiteral("--startup-time"), m_folder + QStringLiteral("/sample.nianbao")});
        if (start)
            add({QStringLiteral("start of the window until the first page is there"), *start,
                QStringLiteral("400 ms")});
        else
            std::printf("not measured: start of the window\n");
    }

    static Error failed(const QString &what)
    {
        return Error {ErrorKind::Internal, QStringLiteral("bench.failed"), what + QStringLiteral(" failed"), {}, {}};
    }

    QString m_folder;
    QList<Row> m_rows;
};

QByteArray jsonOf(const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(QJsonObject {{QStringLiteral("name"), row.name}, {QStringLiteral("ms"), row.cost.ms},
            {QStringLiteral("cpuMs"), row.cost.cpuMs}, {QStringLiteral("megabytes"), row.cost.megabytes},
            {QStringLiteral("goal"), row.goal}});
    }
    return QJsonDocument(QJsonObject {{QStringLiteral("version"), QCoreApplication::applicationVersion()},
                             {QStringLiteral("figures"), array}})
        .toJson();
}

Status measureAll(const QStringList &words)
{
    if (words.value(1) == QLatin1String(kReadSheet))
        return readSheet(words.value(2));
    if (words.value(1) == QLatin1String(kWriteSheet))
        return writeSheet(words.value(2));
    if (words.value(1) == QLatin1String(kWriteTable))
        return writeRows(words.value(2), words.value(3).toInt());
    const QTemporaryDir folder;
    qputenv("NIANBAO_HOME", folder.path().toUtf8()); // the user's own settings and log stay out of it
    Bench bench(folder.path());
    if (words.value(1) == QLatin1String(kChecks)) {
        bench.checks();
        return ok();
    }
    NB_CHECK(bench.run());
    if (words.size() > 1)
        return atomicWrite(words[1], jsonOf(bench.rows()), Overwrite::Yes);
    return ok();
}

} // namespace
} // namespace nianbao::bench

int main(int argc, char *argv[])
{
    if (argc > 3 && std::strcmp(argv[1], nianbao::bench::kSpawn) == 0)
        return nianbao::bench::spawnAndTell(argv + 2);
    nianbao::prepareProcess();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const nianbao::Status done = nianbao::bench::measureAll(application.arguments());
    if (done)
        return 0;
    std::fprintf(stderr, "%s\n%s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
    return 1;
}
