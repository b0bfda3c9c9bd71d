// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "tests/support/folder.h"

namespace nianbao::test {

/// A folder for one test in which libraries are made at once.
class Scratch : public Folder {
public:
    [[nodiscard]] std::unique_ptr<Library> library(const QString &name, const QList<Report> &reports) const
    {
        Result<std::unique_ptr<Library>> made = Library::create(path(name));
        REQUIRE(made);
        QList<ReportChange> changes;
        for (const Report &report : reports)
            changes << ReportChange {{}, report};
        REQUIRE((*made)->save(changes));
        return std::move(*made);
    }
};

} // namespace nianbao::test
