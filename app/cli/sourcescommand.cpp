// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/source.h"
#include "core/base/files.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

QJsonObject jsonOf(const SourceSummary &source)
{
    return QJsonObject {{QStringLiteral("sha256"), source.sha256}, {QStringLiteral("name"), source.name},
        {QStringLiteral("unit"), source.sender}, {QStringLiteral("received"), source.received.toString(Qt::ISODate)},
        {QStringLiteral("size"), source.size}};
}

Outcome listOf(const QList<SourceSummary> &sources)
{
    QString text;
    QJsonArray rows;
    for (const SourceSummary &source : sources) {
        text += QStringLiteral("%1\t%2\t%3\t%4\t%5\n")
                    .arg(source.sha256, source.received.toString(Qt::ISODate), QString::number(source.size),
                        source.sender, source.name);
        rows.append(jsonOf(source));
    }
    return Outcome {text.toUtf8(), {}, {{QStringLiteral("sources"), rows}}};
}

Error notHeld(const QString &wanted, const QString &library, bool several)
{
    return Error {ErrorKind::Usage, QStringLiteral("source.none"),
        several ? QCoreApplication::translate("cli", "“%1”里有几个原文件的 SHA-256 以“%2”开头。").arg(library, wanted)
                : QCoreApplication::translate("cli", "“%1”里没有 SHA-256 为“%2”的原文件。").arg(library, wanted),
        QCoreApplication::translate("cli", "请用“nianbao-cli sources %1”查看都有哪些。").arg(library), library};
}

/// By its hash, or the beginning of it.
Result<SourceSummary> chosen(const QList<SourceSummary> &sources, const QString &wanted, const QString &library)
{
    QList<SourceSummary> fitting = sources;
    fitting.removeIf(
        [&](const SourceSummary &source) { return !source.sha256.startsWith(wanted, Qt::CaseInsensitive); });
    if (wanted.isEmpty() || fitting.size() != 1)
        return notHeld(wanted, library, fitting.size() > 1);
    return fitting.first();
}

Result<Outcome> run(const Arguments &arguments)
{
    const QString path = arguments.files().first();
    NB_TRY(const std::unique_ptr<Library> library, openForReading(path));
    NB_TRY(const QList<SourceSummary> sources, library->sources());
    if (!arguments.has("--extract"))
        return listOf(sources);
    NB_TRY(const QString output, arguments.needed("--output"));
    const Overwrite overwrite = arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No;
    NB_CHECK(checkTarget(output, overwrite));
    NB_TRY(const SourceSummary summary, chosen(sources, arguments.value("--extract"), path));
    NB_TRY(const SourceFile file, library->source(summary.sha256));
    NB_CHECK(atomicWrite(output, file.bytes, overwrite));
    Outcome outcome;
    outcome.message = QCoreApplication::translate("cli", "原文件“%1”已写到“%2”。").arg(file.name, output);
    outcome.json.insert(QStringLiteral("source"), jsonOf(summary));
    outcome.json.insert(QStringLiteral("output"), output);
    return outcome;
}

} // namespace

Command sourcesCommand()
{
    return Command {QLatin1String("sources"),
        QT_TRANSLATE_NOOP("cli", "列出年报库里保存的原文件，或者取出其中一个；文件名只作显示，不用作路径"),
        "nianbao-cli sources LIBRARY\n"
        "nianbao-cli sources LIBRARY --extract SHA256 --output FILE [--overwrite]",
        1, 1, false,
        QList<Option> {
            {"--extract", "SHA256", QT_TRANSLATE_NOOP("cli", "取出哪一个：它的 SHA-256，或者开头几位")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("cli", "写到哪里")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "文件已存在时替换它")},
        },
        run};
}

} // namespace nianbao
