// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <functional>
#include <memory>

namespace nianbao::test {

inline const Id kReport {QStringLiteral("r1")};

inline std::unique_ptr<Document> openDocument(std::unique_ptr<Library> library)
{
    auto document = std::make_unique<Document>(std::move(library));
    REQUIRE(document->choose(kReport));
    return document;
}

/// A library and its copy, which are edited apart.
struct Copies {
    Scratch scratch;
    std::unique_ptr<Document> here = openDocument(scratch.library(QStringLiteral("县"), {smallReport()}));
    QString file = scratch.path(QStringLiteral("副本.nianbao"));

    void part() const { REQUIRE(here->library().copyTo(file, Overwrite::No)); }

    void editThere(const std::function<void(Report &)> &change) const
    {
        const auto there = openDocument(std::move(Library::open(file).value()));
        REQUIRE(there->edit({QStringLiteral("修改")}, change));
    }

    void editHere(const std::function<void(Report &)> &change) const
    {
        REQUIRE(here->edit({QStringLiteral("修改")}, change));
    }

    [[nodiscard]] ImportPlan plan(const QString &path) const
    {
        ImportRequest request;
        request.file = path;
        auto planned = planImport(request, here->library(), randomIds());
        REQUIRE(planned);
        return *planned;
    }

    [[nodiscard]] Report merged() const
    {
        REQUIRE(acceptImport(plan(file), *here));
        return *here->report();
    }
};

inline int conflictsIn(const ImportPlan &plan)
{
    return plan.merged.first().conflicts();
}

} // namespace nianbao::test
