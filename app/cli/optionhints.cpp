// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionhints.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

struct Hint {
    QLatin1String code; ///< of an Error
    QLatin1String options;
};

constexpr Hint kHints[] {
    {QLatin1String("backup.failed"), QLatin1String("--without-backup")},
    {QLatin1String("form.noUnits"), QLatin1String("--unit")},
    {QLatin1String("import.noReport"), QLatin1String("--year")},
    {QLatin1String("import.tableAsReport"), QLatin1String("--as material")},
    {QLatin1String("import.target"), QLatin1String("--year, --organisation, --edition")},
    {QLatin1String("import.year"), QLatin1String("--year")},
};

} // namespace

QString remedyOf(const Error &error)
{
    const auto *const hint =
        std::find_if(std::begin(kHints), std::end(kHints), [&](const Hint &row) { return row.code == error.code; });
    if (hint == std::end(kHints))
        return error.remedy;
    return error.remedy + QCoreApplication::translate("cli", "选项：%1。").arg(hint->options);
}

} // namespace nianbao
