// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose file it is, and where it goes.
#pragma once

#include "core/formats/format.h"
#include "core/tasks/importtask.h"

namespace nianbao {

/// 报送单位 of a file: as the request says, else the unit of the register that its title or its name names; empty where
/// nothing tells. By the register's full name where it is in the register.
QString senderOf(const ImportRequest &request, const Fragment &fragment, const UnitRegister &units);

/// For material whose sender is not in the register: the organisation of its title where that is not `ours`, else what
/// its name begins with (民政局2018年总结.docx), else its folder where that is called like a unit (王什镇/台账.csv);
/// empty where nothing tells.
QString guessedSender(const ImportRequest &request, const Fragment &fragment, const QString &ours);

/// Whether the file is taken as material. Tables always are. A document is where it is not by the one organisation that
/// the library's reports are of, there is a report for it, and a known sender or the request says that it is for that.
/// Refused: tables as a report.
Result<bool> isMaterial(const ImportRequest &request, const Fragment &fragment, FormatFamily family,
    const QString &sender, const Holdings &holdings);

/// The report that material is for; null for one that is to be made.
struct ImportTarget {
    const Report *report = nullptr; ///< of the holdings
    Year year = *Year::from(2018);
    QString organisation {};
    Edition edition = Edition::City;
};
/// Refused: several fit; nothing says which year; its title names a year of which the library has no report.
Result<ImportTarget> targetOf(const ImportRequest &request, const Fragment &fragment, const Holdings &holdings);

/// The organisation of all reports that have one; empty when they have none or different ones.
QString onlyOrganisation(const QList<Report> &reports);

Error noYear(const ImportRequest &request);

} // namespace nianbao
