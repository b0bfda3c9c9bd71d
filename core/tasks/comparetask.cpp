// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/comparetask.h"

#include "core/base/log.h"
#include "core/base/samefile.h"
#include "core/compose/compose.h"
#include "core/model/singlelines.h"
#include "core/richtext/comparison.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

Status checkNoSource(const ComparisonTarget &target)
{
    for (const QString &source : target.sources) {
        if (!source.isEmpty() && isSameFile(target.path, source)) {
            return Error {ErrorKind::Usage, QStringLiteral("compare.sameFile"),
                QCoreApplication::translate("tasks", "“%1”就是要比较的文件，不能用比较的结果覆盖它。").arg(target.path),
                QCoreApplication::translate("tasks", "请换一个文件名。"), target.path};
        }
    }
    return ok();
}

DocumentInfo infoOf(const Report &report, const QDateTime &made)
{
    return {report.title, report.organisation, made, report.closing.sealed};
}

} // namespace

Status exportComparison(
    const Report &before, const Report &after, const ComparisonTarget &target, const QDateTime &made)
{
    NB_CHECK(checkNoSource(target));
    NB_CHECK(checkTarget(target.path, target.overwrite));
    const QString author =
        after.organisation.isEmpty() ? QCoreApplication::translate("tasks", "法治年报") : after.organisation;
    const ComparisonInfo info {infoOf(before, made), infoOf(after, made), author};
    NB_TRY(
        const QByteArray bytes, writeComparison(compose(inSingleLines(before)), compose(inSingleLines(after)), info));
    qCInfo(logFormats) << "Writing a comparison of" << bytes.size() << "bytes";
    return atomicWrite(target.path, bytes, target.overwrite);
}

} // namespace nianbao
