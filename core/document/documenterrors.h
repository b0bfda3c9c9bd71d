// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a document refuses. `path`: of its library, for messages.
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"
#include "core/model/textlimits.h"

namespace nianbao {

Error noReportError(const QString &path);
Error finishedError(const Report &report, const QString &path);
Error namelessError(const QString &path);
Error identityError(const QString &path);
Error tooLongError(const TooLong &text, const QString &path);

} // namespace nianbao
