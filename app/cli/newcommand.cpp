// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/settings/settings.h"
#include "core/tasks/historytask.h"
#include "core/tasks/librarytask.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

namespace {

/// What the first report is to be; empty: the library begins without one.
Result<std::optional<NewReport>> firstReport(const Arguments &arguments)
{
    NewReport wish;
    NB_TRY(const std::optional<Year> year, arguments.year());
    NB_TRY(const std::optional<Edition> edition, arguments.edition());
    if (!year) {
        for (const char *option : {"--organisation", "--edition", "--structure", "--categories"}) {
            if (!arguments.has(option))
                continue;
            return Error {ErrorKind::Usage, QStringLiteral("cli.needed"),
                QCoreApplication::translate("cli", "写了“%1”却没有写“--year”，不知道是哪一年的报告。")
                    .arg(QLatin1String(option)),
                QCoreApplication::translate("cli", "请加上“--year”，例如“--year 2018”。"), {}};
        }
        return std::optional<NewReport>();
    }
    wish.year = *year;
    wish.edition = edition.value_or(wish.edition);
    wish.organisation = arguments.value("--organisation");
    wish.structure = arguments.value("--structure");
    wish.categories = arguments.value("--categories");
    return std::optional(wish);
}

Result<Outcome> run(const Arguments &arguments)
{
    const QString path = arguments.files().first();
    const Templates templates = loadTemplates();
    NB_TRY(const std::optional<NewReport> wish, firstReport(arguments));
    if (wish)
        NB_CHECK(checkTemplates(*wish, templates)); // before a file is made
    NB_TRY(std::unique_ptr<Library> library, Library::create(path));
    const QList<Note> notes = library->openingNotes() + templates.notes;
    library->setScribe(scribeCalled(loadSettings().author));
    Document document(std::move(library));
    if (wish)
        NB_CHECK(addReport(document, *wish, templates, randomIds()));
    return Outcome {{}, QCoreApplication::translate("cli", "已新建年报库“%1”。").arg(path),
        {{QStringLiteral("library"), path}, {QStringLiteral("reports"), document.reports().size()}}, notes};
}

} // namespace

Command newCommand()
{
    return Command {QLatin1String("new"), QT_TRANSLATE_NOOP("cli", "新建年报库；写了年度时，同时新建这一年的空报告"),
        "nianbao-cli new LIBRARY [--year 2018] [--organisation O] [--edition E] [--structure KEY] [--categories KEY]", 1, 1,
        false,
        reportOptions()
            + QList<Option> {
                {"--structure", "KEY", QT_TRANSLATE_NOOP("cli", "篇章结构的代号，见 nianbao-cli structures")},
                {"--categories", "KEY", QT_TRANSLATE_NOOP("cli", "工作分类的代号，见 nianbao-cli structures")},
            },
        run};
}

} // namespace nianbao
