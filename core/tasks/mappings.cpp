// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/mappings.h"

#include "core/base/folders.h"
#include "core/base/log.h"
#include "core/base/sidefiles.h"
#include "core/formats/formats.h"
#include "core/formats/mappingfile.h"
#include "core/formats/tablefiles.h"
#include "core/settings/settings.h"
#include "core/tasks/importfile.h"
#include "core/tasks/legacy.h"
#include "core/tasks/templates.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

namespace {

constexpr qint64 kLimit = 4 * 1024 * 1024; // thousands of tables

QString mappingsFile()
{
    return settingsFolder() + QStringLiteral("/mappings.json");
}

Status save(const QList<ColumnMapping> &mappings)
{
    NB_CHECK(makeFolder(settingsFolder()));
    return atomicWrite(mappingsFile(), writeMappings(mappings), Overwrite::Yes);
}

} // namespace

QList<ColumnMapping> loadMappings()
{
    const QString path = mappingsFile();
    if (!QFileInfo::exists(path))
        return {};
    const Result<QByteArray> bytes = readFile(path, kLimit);
    if (!bytes) {
        qCWarning(logApp) << "The column mappings could not be read:" << bytes.error().code;
        return {};
    }
    const Result<QList<ColumnMapping>> mappings = readMappings(*bytes, QFileInfo(path).fileName());
    if (mappings)
        return *mappings;
    const Status kept = setAside(path, path + QStringLiteral(".broken"));
    qCWarning(logApp) << "The column mappings could not be read; the file was kept beside:" << kept.has_value();
    return {};
}

Status rememberMapping(const ColumnMapping &mapping)
{
    return save(withMapping(loadMappings(), mapping));
}

Result<int> exportMappings(const QString &path, Overwrite overwrite)
{
    const QList<ColumnMapping> mappings = loadMappings();
    if (mappings.isEmpty()) {
        return Error {ErrorKind::Usage, QStringLiteral("mappings.none"),
            QCoreApplication::translate("tasks", "还没有记住任何列对应关系，“%1”没有写出。").arg(path),
            QCoreApplication::translate("tasks", "请先在导入预览中为一张表指定各列，再导出。"), path};
    }
    NB_CHECK(atomicWrite(path, writeMappings(mappings), overwrite));
    return int(mappings.size());
}

Result<QList<ColumnMapping>> mappingsIn(const QString &path)
{
    NB_TRY(const QByteArray bytes, readFile(path, kLimit));
    return readMappings(bytes, path);
}

Result<int> proposeMappings(const ImportRequest &request, const QString &path, Overwrite overwrite)
{
    NB_CHECK(checkTarget(path, overwrite, {request.file}));
    NB_TRY(QByteArray bytes, bytesOf(request));
    QString key = request.format;
    NB_TRY([[maybe_unused]] const QList<Note> conversion, makeReadable(sourceNameOf(request), key, bytes));
    const Format *format = key.isEmpty() ? formatOf(sourceNameOf(request), bytes) : formatByKey(key);
    if (!format || format->family != FormatFamily::Tables) {
        return Error {ErrorKind::Usage, QStringLiteral("mappings.noTable"),
            QCoreApplication::translate("tasks", "“%1”不是表格，没有列可以对应。").arg(sourceNameOf(request)),
            QCoreApplication::translate("tasks", "请选择 XLSX 或 CSV 文件。"), request.file};
    }
    NB_TRY(const QList<FoundTable> tables,
        tablesIn(bytes, format->key,
            {sourceNameOf(request), request.encoding, {}, loadTemplates().categories, loadMappings(), request.unit}));
    QList<ColumnMapping> mappings;
    for (const FoundTable &table : tables)
        mappings = withMapping(mappings, table.mapping);
    if (mappings.isEmpty()) {
        return Error {ErrorKind::Input, QStringLiteral("mappings.noHeader"),
            QCoreApplication::translate("tasks", "“%1”里找不到表头。").arg(sourceNameOf(request)),
            QCoreApplication::translate("tasks", "表头至少要有两列，每列一个短的名称，下面是数据。"), request.file};
    }
    NB_CHECK(atomicWrite(path, writeMappings(mappings), overwrite));
    return int(mappings.size());
}

Result<int> importMappings(const QString &path)
{
    NB_TRY(const QList<ColumnMapping> incoming, mappingsIn(path));
    QList<ColumnMapping> mappings = loadMappings();
    for (const ColumnMapping &mapping : incoming)
        mappings = withMapping(mappings, mapping);
    NB_CHECK(save(mappings));
    return int(incoming.size());
}

} // namespace nianbao
