// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/filename.h"
#include "core/base/wordlist.h"
#include "core/tasks/mappings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

namespace {

/// "工作事项 = 标题": the columns that are taken.
QString pairsOf(const ColumnMapping &mapping)
{
    const QStringList headers = mapping.shape.split(u'|');
    QStringList pairs;
    for (qsizetype i = 0; i < mapping.fields.size(); ++i) {
        if (const TableField *field = tableField(mapping.table, mapping.fields[i]))
            pairs << QStringLiteral("%1=%2").arg(headers.value(i), titleOf(*field));
    }
    return listed(pairs);
}

Outcome list()
{
    QString text;
    QJsonArray array;
    for (const ColumnMapping &mapping : loadMappings()) {
        const QString sender =
            mapping.sender.isEmpty() ? QCoreApplication::translate("cli", "（不限单位）") : mapping.sender;
        text += QStringList {sender, nameOf(mapping.table), pairsOf(mapping)}.join(u'\t') + u'\n';
        array.append(QJsonObject {{QStringLiteral("sender"), mapping.sender}, {QStringLiteral("shape"), mapping.shape},
            {QStringLiteral("table"), keyOf(mapping.table)},
            {QStringLiteral("fields"), QJsonArray::fromStringList(mapping.fields)}});
    }
    return Outcome {text.toUtf8(), {}, {{QStringLiteral("mappings"), array}}};
}

/// What is remembered, or what is guessed of one table.
Result<Outcome> write(const Arguments &arguments)
{
    const QString path = arguments.value("--export");
    const Overwrite overwrite = arguments.has("--overwrite") ? Overwrite::Yes : Overwrite::No;
    const QString table = arguments.files().value(0);
    if (table.isEmpty()) {
        NB_TRY(const int count, exportMappings(path, overwrite));
        return Outcome {{},
            QCoreApplication::translate("cli", "已把 %1 条列对应关系写到“%2”。").arg(QString::number(count), path),
            {{QStringLiteral("mappings"), count}, {QStringLiteral("output"), path}}};
    }
    ImportRequest request;
    request.file = table;
    NB_TRY(const int count, proposeMappings(request, path, overwrite));
    return Outcome {{},
        QCoreApplication::translate("cli",
            "“%1”的 %2 张表各列已写到“%3”：shape 是表头，fields 依次是各列的字段，空着的不读；填好后用 --mapping "
            "导入。")
            .arg(readableName(table), QString::number(count), path),
        {{QStringLiteral("mappings"), count}, {QStringLiteral("output"), path}}};
}

Result<Outcome> run(const Arguments &arguments)
{
    if (arguments.has("--export") && arguments.has("--import")) {
        return Error {ErrorKind::Usage, QStringLiteral("cli.oneOf"),
            QCoreApplication::translate("cli", "--export 和 --import 不能一起用。"),
            QCoreApplication::translate("cli", "请分两次执行。"), {}};
    }
    if (!arguments.files().isEmpty() && !arguments.has("--export")) {
        return Error {ErrorKind::Usage, QStringLiteral("cli.needed"),
            QCoreApplication::translate("cli", "没有写把“%1”的列对应关系写到哪里。").arg(arguments.files().first()),
            QCoreApplication::translate("cli", "请加上 --export FILE。"), {}};
    }
    if (arguments.has("--export"))
        return write(arguments);
    if (arguments.has("--import")) {
        NB_TRY(const int count, importMappings(arguments.value("--import")));
        return Outcome {{}, QCoreApplication::translate("cli", "已读入 %1 条列对应关系。").arg(count),
            {{QStringLiteral("mappings"), count}}};
    }
    return list();
}

} // namespace

Command mappingsCommand()
{
    return Command {QLatin1String("mappings"),
        QT_TRANSLATE_NOOP("cli", "列出、导出或读入各单位表格的列对应关系；写了 TABLE 就写出这张表的，由人填好"),
        "nianbao-cli mappings [--export FILE [--overwrite] | --import FILE]\n"
        "nianbao-cli mappings TABLE --export FILE [--overwrite]",
        0, 1, false,
        QList<Option> {
            {"--export", "FILE", QT_TRANSLATE_NOOP("cli", "把记住的列对应关系写到这个文件")},
            {"--import", "FILE", QT_TRANSLATE_NOOP("cli", "从这个文件补充列对应关系")},
            {"--overwrite", nullptr, QT_TRANSLATE_NOOP("cli", "文件已存在时替换它")},
        },
        run};
}

} // namespace nianbao
