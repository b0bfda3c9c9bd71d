// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>

using namespace nianbao::test;

namespace {

constexpr int kUsage = 2;

} // namespace

TEST_CASE("no command writes over a library, a backup of one or its own source")
{
    const Workplace folder;
    const QString library = libraryWith(folder, QStringLiteral("甲.nianbao"), {2018});
    const QString other = libraryWith(folder, QStringLiteral("乙.nianbao"), {2017});
    folder.done({QStringLiteral("backup"), library});
    const QString backups = folder.path(QStringLiteral("甲.backups"));
    const QString backup = QDir(backups).filePath(QDir(backups).entryList(QDir::Files).first());
    const QString link = folder.path(QStringLiteral("链接.pdf"));
    REQUIRE(QFile::link(library, link));
    const QString text = folder.path(QStringLiteral("2018 年.txt"));
    const QString table = folder.write(QStringLiteral("表.csv"), "标题,内容\n一,二\n");
    const QString sources = QString::fromUtf8(folder.done({QStringLiteral("sources"), library}).out);
    const QString hash = sources.section(QLatin1Char('\t'), 0, 0).left(12);
    const QList<QStringList> commands {
        {QStringLiteral("sources"), library, QStringLiteral("--extract"), hash, QStringLiteral("--output")},
        {QStringLiteral("form"), QStringLiteral("--library"), library, QStringLiteral("--unit"), QStringLiteral("甲"),
            QStringLiteral("--output")},
        {QStringLiteral("mappings"), table, QStringLiteral("--export")},
        {QStringLiteral("export"), QStringLiteral("--library"), library, QStringLiteral("--format"),
            QStringLiteral("json"), QStringLiteral("--output")},
        {QStringLiteral("pdf"), text, QStringLiteral("--output")},
        {QStringLiteral("compare"), text, text, QStringLiteral("--output")},
        {QStringLiteral("package"), QStringLiteral("make"), QStringLiteral("--library"), library,
            QStringLiteral("--output")},
        {QStringLiteral("check"), text, QStringLiteral("--fix"), QStringLiteral("--output")},
    };
    for (const QStringList &command : commands) {
        for (const QString &target : {library, other, backup, link, table}) {
            if (target == table && !command.contains(table))
                continue;
            const QByteArray before = contentOf(target);
            const Answer answer = folder.run(command + QStringList {target, QStringLiteral("--overwrite")});
            INFO(command.join(QLatin1Char(' ')).toStdString() << " -> " << target.toStdString() << '\n'
                                                              << answer.err.toStdString());
            CHECK(answer.exit == kUsage);
            CHECK(contentOf(target) == before);
        }
    }
}
