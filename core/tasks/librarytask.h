// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/tasks/templates.h"

#include <QString>

#include <memory>

namespace nianbao {

/// A new report as 新建年度报告 asks for it.
struct NewReport {
    Year year = *Year::from(2018);
    QString organisation;
    Edition edition = Edition::City;
    QString structure; ///< key; empty: the year's default
    QString categories; ///< key; empty: seed7
    bool likeLastYear = false; ///< 沿用上年结构 of the newest earlier report of the same organisation
};

/// Whether the keys of the wish are among the templates; asked before a library is made for it.
Status checkTemplates(const NewReport &wish, const Templates &templates);

/// Adds an empty report to the library. Refused: one with this year, organisation and edition is there; unknown keys.
Status addReport(Document &document, const NewReport &wish, const Templates &templates, const IdSource &ids);

/// Makes a library at `path` with the sample reports of resources/samples.
Result<std::unique_ptr<Library>> createSampleLibrary(const QString &path);

} // namespace nianbao
