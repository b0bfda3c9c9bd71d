// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/formtask.h"

#include "core/base/folders.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

QString calledName(const Unit &unit)
{
    return unit.shortName.isEmpty() ? unit.name : unit.shortName;
}

/// A unit's name is a user's text and may hold what no file name may.
QString fileNameOf(const Unit &unit)
{
    constexpr qsizetype kLongest = 60; // characters; three bytes each in UTF-8
    QString name;
    for (const QChar c : calledName(unit).left(kLongest)) {
        if (c.isPrint() && !QStringView(u"\\/:*?\"<>|").contains(c) && !c.isSurrogate())
            name += c;
    }
    return QStringLiteral("填报表-%1.xlsx").arg(name.simplified());
}

/// Two units may be called alike.
QStringList pathsOf(const UnitRegister &units, const QString &folder)
{
    QStringList paths;
    for (const Unit &unit : units) {
        QString path = folder + u'/' + fileNameOf(unit);
        for (int number = 2; paths.contains(path); ++number)
            path = folder + u'/' + fileNameOf(unit).chopped(5) + QStringLiteral("-%1.xlsx").arg(number);
        paths << path;
    }
    return paths;
}

Status checkForm(const QByteArray &bytes, const QList<SheetTable> &tables, const QString &path)
{
    const QString difference = differenceInForm(bytes, tables);
    if (difference.isEmpty())
        return ok();
    return Error {ErrorKind::Internal, QStringLiteral("form.selfCheck"),
        QCoreApplication::translate("tasks", "写出“%1”前的自检没有通过：重新读入的内容与填报表不一致。").arg(path),
        QCoreApplication::translate("tasks", "文件没有写出，原有内容没有改变；请把运行日志交给开发者。"), path, {},
        difference};
}

} // namespace

Status writeFormFile(const FormWish &wish, const QString &path, Overwrite overwrite)
{
    NB_CHECK(checkTarget(path, overwrite));
    const QList<SheetTable> tables = formTables(wish);
    NB_TRY(const QByteArray bytes, writeForm(tables, wish.unit));
    NB_CHECK(checkForm(bytes, tables, path));
    return atomicWrite(path, bytes, overwrite);
}

Result<QStringList> writeFormFiles(const FormWish &wish, const QString &folder, Overwrite overwrite)
{
    if (wish.units.isEmpty()) {
        return Error {ErrorKind::Usage, QStringLiteral("form.noUnits"),
            QCoreApplication::translate("tasks", "单位名册是空的，没有可以制作填报表的单位。"),
            QCoreApplication::translate("tasks", "请先导入单位名册，或者指明一个单位。"), folder};
    }
    NB_CHECK(makeFolder(folder));
    const QStringList paths = pathsOf(wish.units, folder);
    for (const QString &path : paths)
        NB_CHECK(checkTarget(path, overwrite));
    for (qsizetype i = 0; i < paths.size(); ++i) {
        FormWish one = wish;
        one.unit = calledName(wish.units[i]);
        NB_CHECK(writeFormFile(one, paths[i], overwrite));
    }
    return paths;
}

} // namespace nianbao
