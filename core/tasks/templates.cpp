// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/templates.h"

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/resources.h"
#include "core/settings/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr qint64 kTemplateLimit = 1024 * 1024;

/// Shipped files are compiled in and therefore no regular files.
Result<QByteArray> bytesOf(const QString &path)
{
    return path.startsWith(u':') ? readResource(path) : readFile(path, kTemplateLimit);
}

template <typename T>
const T *find(const QList<T> &list, QStringView key)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T &entry) { return entry.key == key; });
    return it == list.end() ? nullptr : &*it;
}

/// A user's template does not replace one with the same key: reports refer to it.
template <typename T>
Status take(QList<T> &list, Result<T> read)
{
    NB_TRY(T entry, std::move(read));
    if (find(list, entry.key)) {
        return Error {ErrorKind::Input, QStringLiteral("template.key"),
            QCoreApplication::translate("tasks", "已经有代号为“%1”的模板。").arg(entry.key), {}, {}};
    }
    list << std::move(entry);
    return ok();
}

/// "structures.json", "structures/parts3.json": the path says which kind it is.
Status takeFile(Templates &templates, const QString &folder, const QString &path)
{
    NB_TRY(const QByteArray bytes, bytesOf(path));
    if (path.startsWith(folder + QStringLiteral("/structure")))
        return take(templates.structures, readStructure(bytes));
    return take(templates.categories, readCategories(bytes));
}

void takeFolder(Templates &templates, const QString &folder)
{
    for (const QString &path : filesBelow(folder, {QStringLiteral("json")})) {
        if (const Status taken = takeFile(templates, folder, path); !taken) {
            templates.notes << Note {QStringLiteral("template.skipped"),
                QCoreApplication::translate("tasks", "模板文件“%1”没有读入：%2").arg(path, taken.error().message),
                taken.error().place};
        }
    }
}

/// The usual choice first, then by key.
template <typename T>
void putFirst(QList<T> &list, QStringView key)
{
    std::stable_partition(list.begin(), list.end(), [&](const T &entry) { return entry.key == key; });
}

} // namespace

const Structure *Templates::structure(QStringView key) const
{
    return find(structures, key);
}

const Categories *Templates::category(QStringView key) const
{
    return find(categories, key);
}

QString shown(const QString &text)
{
    [[maybe_unused]] static constexpr std::array kShipped {
        // as in resources/templates
        QT_TRANSLATE_NOOP("templates", "三部分（工作、问题、打算）"),
        QT_TRANSLATE_NOOP("templates", "2019年以前各地报告的通行写法"),
        QT_TRANSLATE_NOOP("templates", "法定五项内容"),
        QT_TRANSLATE_NOOP("templates", "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十五条"),
        QT_TRANSLATE_NOOP("templates", "七类（县级常用）"),
        QT_TRANSLATE_NOOP("templates", "县级政府2018年度报告的常用分类"),
        QT_TRANSLATE_NOOP("templates", "八个体系（2021—2025年）"),
        QT_TRANSLATE_NOOP("templates", "《法治政府建设实施纲要（2021—2025年）》（中发〔2021〕33号）"),
        QT_TRANSLATE_NOOP("templates", "七项任务（2015—2020年）"),
        QT_TRANSLATE_NOOP("templates", "《法治政府建设实施纲要（2015—2020年）》（中发〔2015〕36号）"),
    };
    return QCoreApplication::translate("templates", text.toUtf8().constData());
}

Templates loadTemplates()
{
    Templates templates;
    takeFolder(templates, QStringLiteral(":/templates"));
    const Report defaults;
    putFirst(templates.structures, defaults.structure);
    putFirst(templates.categories, defaults.categories);
    takeFolder(templates, settingsFolder() + QStringLiteral("/templates"));
    return templates;
}

} // namespace nianbao
